"""Which tests may be done today, which are due, and why one may not (docs/clinical.md 5, E17)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import chain

from coach.care.habits.staying_well import assessment_day
from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.start.screening import standing_of
from coach.care.tests.latest import last_taken, squat_deepest_deg
from coach.care.tests.procedures import PROCEDURES
from coach.care.told import (
    BeforeTold,
    MorningTold,
    PersonTold,
    TestKind,
    TestTaken,
    Told,
)
from coach.movement.vocabulary import Side

STOP_PAIN = 3  # a test ends here
NO_MORE_PAIN = 4  # and from here on no other follows today
REST = timedelta(minutes=2)  # sitting, between two tests
CALM_MORNING, CALM_WORST, CALM_WALKING = 4, 6, 3  # NPRS: from these on only calm tests
STEP_DOWN_FROM_DEG = 55.0  # of the squat at pain of 2 or less; the camera reads about 5 low
CHAIR_WORST, CHAIR_RISING = 3, 2  # NPRS, at most
MORNING_HOLDS = timedelta(days=2)  # an answer of the morning before still tells
AGAIN_AFTER = timedelta(days=14)
CHAIR_AGAIN_AFTER = timedelta(days=28)
BASE_STEP_CM = 10
_STEPS_CM = ((15, 70.0), (20, 80.0))  # heights, and the knee flexion they take (E6)

CALM_TESTS = frozenset({TestKind.WALK, TestKind.BALANCE, TestKind.ANKLE})


class WhyNot(StrEnum):
    """Why a test is not done today; the values are keys of patient words."""

    LOCKED = "test-why-not-locked"
    HURT_TODAY = "test-why-not-hurt-today"
    CALM = "test-why-not-calm"
    NOT_ASKED = "test-why-not-asked"  # the questions that decide it have no answer
    SQUAT_FIRST = "test-why-not-squat-first"
    SQUAT_TOO_SMALL = "test-why-not-squat-too-small"
    WORST_TOO_HIGH = "test-why-not-worst-too-high"
    RISING = "test-why-not-rising"
    RISING_NOT_ASKED = "test-why-not-rising-not-asked"


@dataclass(frozen=True, slots=True)
class Asked:
    """The latest answers that decide about tests; NPRS, None where not known."""

    morning: int | None
    worst: int | None  # of 24 hours; of the week where only that is known
    walking: int | None

    @property
    def is_calm(self) -> bool | None:
        """Whether only calm tests fit; None while the morning or the worst is not known."""
        high = (
            (self.morning or 0) >= CALM_MORNING
            or (self.worst or 0) >= CALM_WORST
            or (self.walking or 0) >= CALM_WALKING
        )
        if high:
            return True
        return None if self.morning is None or self.worst is None else False


def allowed_tests(log: CareLog, *, today: date, phase: ProgrammePhase) -> tuple[TestKind, ...]:
    """Return what may be tested today, in its order; rising from a chair is asked at the time."""
    whys = _whys(PROCEDURES, log, today=today, phase=phase)
    return tuple(test for test, why in whys.items() if why is None)


def due_tests(
    log: CareLog, *, today: date, phase: ProgrammePhase, since: date | None = None
) -> tuple[TestKind, ...]:
    """Return what is allowed and due: never done, or long enough ago.

    Args:
        log: all that is known.
        today: the training day of now.
        phase: of the programme.
        since: the day on which it began. In prevention tests come again 4, 12 and 26 weeks after
            it, and then twice a year (docs/clinical.md 4.4).
    """

    def is_due(test: TestKind) -> bool:
        if phase is ProgrammePhase.PREVENTION and since is not None:
            return _is_of_prevention(log.told, test, since=since, today=today)
        return _is_long_ago(log.told, test, today=today)

    due = _OF_FIRST if _is_first(log.told, today=today) else _OF_PHASE[phase]
    return tuple(
        test
        for test in allowed_tests(log, today=today, phase=phase)
        if test in due and is_due(test)
    )


def why_not(test: TestKind, log: CareLog, *, today: date, phase: ProgrammePhase) -> WhyNot | None:
    """Return why a test is not for today, or None."""
    return _whys([test], log, today=today, phase=phase)[test]


def _whys(
    tests: Iterable[TestKind], log: CareLog, *, today: date, phase: ProgrammePhase
) -> Mapping[TestKind, WhyNot | None]:
    """Return why each test is not for today, or None; what holds for all is worked out once."""
    for_all: WhyNot | None = None
    if standing_of(log.told, today=today).lock is not None:
        for_all = WhyNot.LOCKED
    elif _hurt_today(log.told, today=today):
        for_all = WhyNot.HURT_TODAY
    asked = asked_on(log.told, today=today)
    of_active = for_all or _why_only_calm(asked, phase)
    return {
        test: for_all
        if test in CALM_TESTS
        else of_active or _why_not_now(test, log.told, asked, today=today)
        for test in tests
    }


def _why_only_calm(asked: Asked, phase: ProgrammePhase) -> WhyNot | None:
    if asked.is_calm is None:
        return WhyNot.NOT_ASKED
    return WhyNot.CALM if asked.is_calm or phase is ProgrammePhase.CALM else None


def _why_not_now(
    test: TestKind, told: Sequence[Told], asked: Asked, *, today: date
) -> WhyNot | None:
    if test is TestKind.STEP_DOWN:
        deepest_deg = squat_deepest_deg(told, today=today)
        if deepest_deg is None:
            return WhyNot.SQUAT_FIRST
        return None if deepest_deg >= STEP_DOWN_FROM_DEG else WhyNot.SQUAT_TOO_SMALL
    is_chair = test is TestKind.CHAIR_STAND
    return WhyNot.WORST_TOO_HIGH if is_chair and (asked.worst or 0) > CHAIR_WORST else None


def why_not_rise(rising: int | None) -> WhyNot | None:
    """Return why there is no chair stand after the practice stand, or None."""
    if rising is None:
        return WhyNot.RISING_NOT_ASKED
    return WhyNot.RISING if rising > CHAIR_RISING else None


def highest_step_cm(*, phase: ProgrammePhase, limit_deg: float | None) -> int:
    """Return the highest step of a step-down test: 10 cm at first (docs/clinical.md E6, E17)."""
    if phase.number < ProgrammePhase.FUNCTIONAL.number or limit_deg is None:
        return BASE_STEP_CM
    fitting = (cm for cm, needed_deg in _STEPS_CM if limit_deg >= needed_deg)
    return max(chain((BASE_STEP_CM,), fitting))


def rest_left(told: Iterable[Told], *, now: datetime) -> timedelta:
    """Return how long to sit before the next test; zero where it may begin."""
    taken = [fact.at for fact in told if isinstance(fact, TestTaken) and fact.at <= now]
    left = max(taken) + REST - now if taken else timedelta(0)
    return max(left, timedelta(0))


def asked_on(told: Sequence[Told], *, today: date) -> Asked:
    """Return the answers that decide about tests today; of two knees the worse."""
    mornings = [
        fact
        for fact in told
        if isinstance(fact, MorningTold) and today - MORNING_HOLDS < fact.day <= today
    ]
    befores = [fact for fact in told if isinstance(fact, BeforeTold) and fact.day == today]
    persons = [fact for fact in told if isinstance(fact, PersonTold) and fact.day <= today]
    latest = max((fact.day for fact in mornings), default=None)
    of_latest = [fact for fact in mornings if fact.day == latest]
    worst = _highest(
        [*(fact.worst_24h for fact in of_latest), *(fact.worst_24h for fact in befores)]
    )
    if worst is None and persons:
        worst = max(persons, key=lambda fact: (fact.day, fact.at, repr(fact))).worst_pain
    return Asked(
        morning=_highest([fact.pain for fact in of_latest]),
        worst=worst,
        walking=_highest([fact.walking for fact in of_latest]),
    )


_OF_FIRST = frozenset(TestKind) - {TestKind.HIP}  # the first assessment, which may take some days
_OF_PHASE = {
    ProgrammePhase.CALM: frozenset[TestKind](),  # questions only
    ProgrammePhase.EARLY: frozenset({TestKind.SQUAT, TestKind.BALANCE, TestKind.HIP}),
    ProgrammePhase.CONTROL: frozenset(TestKind) - {TestKind.WALK, TestKind.ANKLE},
    ProgrammePhase.FUNCTIONAL: frozenset(TestKind) - {TestKind.WALK, TestKind.ANKLE},
    ProgrammePhase.PREVENTION: frozenset(TestKind) - {TestKind.WALK, TestKind.ANKLE},
}


def _highest(answers: Iterable[int | None]) -> int | None:
    return max((answer for answer in answers if answer is not None), default=None)


def _hurt_today(told: Iterable[Told], *, today: date) -> bool:
    return any(
        isinstance(fact, TestTaken)
        and fact.day == today
        and fact.pain is not None
        and fact.pain >= NO_MORE_PAIN
        for fact in told
    )


def _is_first(told: Iterable[Told], *, today: date) -> bool:
    """Whether the first assessment has not begun, or began less than two weeks ago."""
    days = [fact.day for fact in told if isinstance(fact, TestTaken) and fact.day <= today]
    return not days or today - min(days) < AGAIN_AFTER


def _is_long_ago(told: Sequence[Told], test: TestKind, *, today: date) -> bool:
    last = last_taken(told, test, today=today)
    again = CHAIR_AGAIN_AFTER if test is TestKind.CHAIR_STAND else AGAIN_AFTER
    return last is None or today - last >= again


def _is_of_prevention(told: Sequence[Told], test: TestKind, *, since: date, today: date) -> bool:
    """Whether the assessment of prevention that is due has not had this test yet."""
    due_since = assessment_day(since=since, today=today)
    last = last_taken(told, test, today=today)
    return due_since is not None and (last is None or last < due_since)


def legs_missing(told: Iterable[Told], test: TestKind, *, today: date) -> tuple[Side, ...]:
    """Return the legs of a test that were not looked at today."""
    if not PROCEDURES[test].is_sided:
        return ()
    seen = {
        fact.side
        for fact in told
        if isinstance(fact, TestTaken) and fact.test is test and fact.day == today
    }
    return tuple(leg for leg in (Side.LEFT, Side.RIGHT) if leg not in seen)
