"""A patient of the programme for tests: days of mornings, check-ins and sessions by the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from coach import bootstrap
from coach.care.facts import (
    Advice,
    PainAnswer,
    PainMoment,
    SessionEnd,
    SessionEndReason,
    SessionFacts,
)
from coach.care.ordering import in_order
from coach.care.programme.as_planned import sets_and_reps
from coach.care.programme.course import Course, Walk, begin, pass_day, seen_today
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.state import State
from coach.care.programme.terms import (
    CareLog,
    DayPlan,
    PlannedExercise,
    ProgrammePhase,
    Slot,
)
from coach.care.start.screening import QUESTIONS
from coach.care.told import (
    AfterTold,
    BeforeTold,
    MorningTold,
    Need,
    PainPlace,
    PersonTold,
    ScreeningTold,
    TestKind,
    TestTaken,
    Told,
    Trouble,
    WishesTold,
)
from coach.movement.events import SelfReported
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, CheckCode, Motion, Side
from tests.care_builders import on
from tests.care_told_builders import at
from tests.records_builders import session_start

FULL_KIT = frozenset(Need)
ALL_STEPS = frozenset({5, 10, 15, 20})
TEMPO = 0.85
BOTH_KNEES = (Side.LEFT, Side.RIGHT)


@cache
def library() -> Mapping[str, Exercise]:
    """Return the shipped exercises by id."""
    return {one.id: one for one in bootstrap.library(Path("no-own-exercises")).exercises}


def person(*, sore: Side = Side.LEFT, born: int = 1970, worst: int | None = 2) -> PersonTold:
    return PersonTold(
        at(on(0), 6), on(0), sore, born=born, worst_pain=worst, place=PainPlace.KNEECAP
    )


def wishes(
    *,
    needs: frozenset[Need] = FULL_KIT,
    steps_cm: frozenset[int] = ALL_STEPS,
    training_days: frozenset[int] = frozenset(),
    short: bool = False,
) -> WishesTold:
    return WishesTold(
        at(on(0), 6),
        on(0),
        needs=needs,
        steps_cm=steps_cm,
        training_days=training_days,
        wants_short=short,
    )


def screened(number: int) -> ScreeningTold:
    return ScreeningTold(at(on(number), 6), on(number), {one.code: False for one in QUESTIONS})


def woke(  # noqa: PLR0913  # one argument is one answer
    number: int,
    pain: int | None,
    *,
    knee: Side = Side.LEFT,
    stairs: int | None = None,
    walking: int | None = None,
    worst: int | None = None,
    swelling: bool | None = None,
) -> MorningTold:
    return MorningTold(
        at(on(number), 7),
        on(number),
        knee,
        pain,
        new_swelling=swelling,
        stairs=stairs,
        walking=walking,
        worst_24h=worst,
    )


def came(
    number: int,
    pain: int | None,
    *,
    knee: Side = Side.LEFT,
    painkiller: bool | None = None,
    limping: bool | None = None,
) -> BeforeTold:
    return BeforeTold(
        at(on(number), 9), on(number), knee, pain, painkiller=painkiller, limping=limping
    )


def left(
    number: int,
    pain: int | None,
    *,
    knee: Side = Side.LEFT,
    troubles: frozenset[Trouble] | None = frozenset(),
) -> AfterTold:
    return AfterTold(at(on(number), 14), on(number), knee, pain, troubles=troubles)


def an_hour_later(number: int, pain: int | None, *, knee: Side = Side.LEFT) -> AfterTold:
    return AfterTold(at(on(number), 15), on(number), knee, pain, is_hour_later=True)


def squat_test(number: int, deepest_deg: float, *, pain: int = 2) -> TestTaken:
    values = {"deepest_deg": deepest_deg}
    return TestTaken(at(on(number), 20), on(number), TestKind.SQUAT, Side.BOTH, values, pain=pain)


def step_down_test(number: int, quality: float, *, step_cm: int | None = 10) -> tuple[Told, ...]:
    return tuple(
        TestTaken(
            at(on(number), 20),
            on(number),
            TestKind.STEP_DOWN,
            side,
            {"quality": quality},
            pain=1,
            step_cm=step_cm,
        )
        for side in BOTH_KNEES
    )


def did(  # noqa: PLR0913  # one argument is one circumstance
    number: int,
    planned: PlannedExercise,
    *,
    pain: int | None = 0,
    share: float = 1.0,
    minute: int = 0,
    knees: tuple[Side, ...] = (Side.LEFT,),
    red: frozenset[CheckCode] = frozenset(),
    tempo: float | None = TEMPO,
) -> SessionFacts:
    """Return a planned exercise as it was done, with the highest pain of each knee.

    Args:
        number: the day.
        planned: what was asked for.
        pain: highest, asked after it; None: asked and not answered.
        share: of the repetitions.
        minute: of the session, after noon.
        knees: asked about.
        red: alignment checks that were red.
        tempo: mean, None: not judged.
    """
    exercise = library()[planned.exercise_id]
    sets, reps = sets_and_reps(exercise, planned)
    begun = at(on(number), 12) + timedelta(minutes=minute)
    count = int(sets * reps * share)
    is_rep = exercise.motion is Motion.REPS and exercise.uses_camera
    is_hold = exercise.motion is Motion.HOLD and exercise.uses_camera
    session_id = f"{on(number)}-{minute:03}-{planned.exercise_id}"
    start = replace(
        session_start(session_id, started_at=begun, training_day=on(number), level=planned.level),
        exercise_id=planned.exercise_id,
        sets=sets,
        reps=reps,
    )
    reports = (SelfReported(1.0, exercise.text.ask, Answer.YES),) if exercise.text.ask else ()
    ended = begun + timedelta(minutes=2)
    return SessionFacts(
        start=start,
        end=SessionEnd(ended, SessionEndReason.FINISHED),
        reps=count if is_rep else 0,
        full_reps=count if is_rep else 0,
        scores=(),
        pains=tuple(PainAnswer(session_id, ended, knee, PainMoment.DURING, pain) for knee in knees),
        duration_s=120.0,
        holds=count if is_hold else 0,
        full_holds=count if is_hold else 0,
        turns=0 if is_rep or is_hold else count,
        reports=reports,
        tempo=tempo if is_rep else None,
        red_codes=red,
    )


def tap(
    session: SessionFacts,
    value: int | None,
    *,
    at_deg: float | None = None,
    knee: Side = Side.LEFT,
) -> SessionFacts:
    """Return the session with a tap for pain; a tap without a number has its advice with it."""
    when = session.start.started_at + timedelta(minutes=1)
    advice = Advice.PROCEED if value is not None and value <= 2 else Advice.SMALLER
    tapped = PainAnswer(
        session.start.session_id, when, knee, PainMoment.DURING, value,
        knee_flexion_deg=at_deg, advice=advice,
    )  # fmt: skip
    return replace(session, pains=(tapped, *session.pains))


def planned_as(exercise_id: str, level: int = 1, **changes: object) -> PlannedExercise:
    """Return an exercise of a session as nothing in particular planned it."""
    dose = library()[exercise_id].dose
    found = PlannedExercise(exercise_id, Slot.STRENGTH, level, dose.sets, dose.reps)
    return replace(found, **changes)  # type: ignore[arg-type]  # any field of it


@cache
def _lived_until(phase: ProgrammePhase, days: int) -> "Patient":
    patient = Patient()
    patient.live_until(phase)
    patient.live_well(days)
    patient.live_until_strength()
    return patient


def patient_in(phase: ProgrammePhase, *, days: int = 0) -> "Patient":
    """Return somebody without pain on the morning of a day of strength.

    Args:
        phase: that was reached in the usual way.
        days: in it, at least.
    """
    return _lived_until(phase, days).twin()


@dataclass(slots=True)
class Patient:
    """Somebody who lives day after day; the course is always that of all told so far."""

    sore: Side = Side.LEFT
    first: tuple[Told, ...] = field(default=(), repr=False)  # instead of the usual ones
    number: int = 0
    told: list[Told] = field(default_factory=list, repr=False)
    sessions: list[SessionFacts] = field(default_factory=list, repr=False)
    _yesterday: Walk | None = field(default=None, repr=False)  # at the beginning of the day before

    def __post_init__(self) -> None:
        usual = (person(sore=self.sore), wishes(), screened(0), woke(0, 1))
        self.tell(*(self.first or usual))

    def twin(self) -> "Patient":
        """Return somebody to whom the same has happened so far."""
        other = Patient(self.sore, tuple(self.told))
        other.number, other._yesterday = self.number, self._yesterday
        other.sessions.extend(self.sessions)
        return other

    @property
    def knees(self) -> tuple[Side, ...]:
        return BOTH_KNEES if self.sore is Side.BOTH else (self.sore,)

    @property
    def log(self) -> CareLog:
        return CareLog(tuple(self.told), tuple(self.sessions))

    @property
    def today(self) -> date:
        return on(self.number)

    def tell(self, *facts: Told) -> None:
        self.told.extend(facts)

    def train(self, *sessions: SessionFacts) -> None:
        self.sessions.extend(sessions)

    def course(self) -> Course:
        walk = self._walk()
        return seen_today(walk, self._records(), in_order(self.told, last=self.today), library())

    def plan(self) -> DayPlan:
        return self.course().today

    def state(self) -> State:
        return self._walk().state

    def sleep(self) -> None:
        """Let the day pass; the morning after it may still be told."""
        self._yesterday = self._walk()
        self.number += 1

    def do_plan(
        self,
        *,
        pain: int | None = 0,
        before: int | None = 0,
        after: int | None = 0,
        only: Iterable[str] | None = None,
    ) -> DayPlan:
        """Answer before, do what is then planned, and answer after; return the plan."""
        for knee in self.knees:
            self.tell(came(self.number, before, knee=knee))
        plan = self.plan()
        for minute, planned in enumerate(plan.exercises):
            if only is None or planned.exercise_id in only:
                self.train(
                    did(self.number, planned, pain=pain, minute=3 * minute, knees=self.knees)
                )
        if plan.exercises:
            for knee in self.knees:
                self.tell(left(self.number, after, knee=knee))
        return plan

    def wake(self, pain: int | None, *, stairs: int | None = None, worst: int | None = 1) -> None:
        """Begin the next day with its morning."""
        self.sleep()
        for knee in self.knees:
            self.tell(woke(self.number, pain, knee=knee, stairs=stairs, worst=worst))
        if self.number % 28 == 0:
            self.tell(screened(self.number))

    def live_well(self, days: int) -> None:
        """Live so many days without pain, doing what is asked, up to a morning."""
        for _ in range(days):
            self.do_plan()
            self.wake(1)

    def live_until(self, phase: ProgrammePhase, *, at_most: int = 60) -> None:
        """Live without pain until a phase has begun."""
        for _ in range(at_most):
            if self.course().phase is phase:
                return
            self.live_well(1)
        raise AssertionError(f"{phase} has not begun after {at_most} days")

    def live_until_strength(self, *, at_most: int = 8) -> None:
        """Live without pain up to the morning of a day of strength."""
        for _ in range(at_most):
            if self.plan().kind.value == "strength":
                return
            self.live_well(1)
        raise AssertionError("no day of strength came")

    def _walk(self) -> Walk:
        records, told = self._records(), in_order(self.told, last=self.today)
        if self._yesterday is None:
            walk = begin(records, told)
            assert walk is not None
            return walk
        return pass_day(self._yesterday, records, told, library())

    def _records(self) -> Mapping[date, DayRecord]:
        recent = {self.today, self.today - timedelta(days=1)}
        log = CareLog(
            tuple(fact for fact in self.told if fact.day in recent),
            tuple(one for one in self.sessions if one.start.training_day in recent),
        )
        return day_records(log, last=self.today)
