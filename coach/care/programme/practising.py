"""What was done of a plan, and what it says about each exercise (E12, E19, E20)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import prod

from coach.care.facts import PainMoment, SessionEndReason, SessionFacts
from coach.care.pain.advice import EASY_MAX
from coach.care.pain.colour import Colour
from coach.care.programme.as_planned import sets_and_reps
from coach.care.programme.day_record import DayRecord, exercise_pain
from coach.care.programme.dosing import dose_at, load_of, prescribe
from coach.care.programme.progress import GREENS, GREENS_WITHIN
from coach.care.programme.state import Practice, State, Trained
from coach.care.programme.terms import DayKind, DayPlan, PlannedExercise, Slot
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Answer, CheckCode, Legs

COUNTED_SHARE = 0.9  # of what was asked for; short ones count (E12)
FULL_SHARE = 0.8  # of those
VERY_EASY = 1  # NPRS, for leaving functional work (E16)
EVEN_WITHIN = 0.10  # both legs' full repetitions (E16)
_STOPS_PROGRESS = frozenset({CheckCode.D1, CheckCode.E3})  # red ones (E20)
_NOT_QUITE = frozenset({Answer.ALMOST, Answer.NO, Answer.UNSAID})


@dataclass(frozen=True, slots=True)
class Done:
    """What one day's sessions come to, beside the plan of that day."""

    planned: tuple[PlannedExercise, ...]  # those that were started
    is_whole: bool  # every exercise of the main part was started
    trained: Trained | None  # None: nothing at all
    tempo: float | None
    is_even: bool | None  # None: no leg was told from the other


def what_was_done(record: DayRecord, plan: DayPlan, library: Mapping[str, Exercise]) -> Done:
    """Compare a day's sessions with its plan."""
    started = {session.start.exercise_id for session in record.sessions if session.has_practised}
    planned = tuple(one for one in plan.exercises if one.exercise_id in started)
    main = [one for one in plan.exercises if one.slot is Slot.STRENGTH] or list(plan.exercises)
    return Done(
        planned=planned,
        is_whole=bool(main) and all(one in planned for one in main),
        trained=_trained(record, plan, planned, library) if started else None,
        tempo=_mean([s.tempo for s in record.sessions if s.tempo is not None]),
        is_even=_is_even(record.sessions, library),
    )


def is_well_done(sessions: Sequence[SessionFacts], *, planned_reps: int = 0) -> bool:
    """Whether enough of an exercise was done, and enough of that in full.

    Where no camera looked, what the person said counts; an answer left open does not.

    Args:
        sessions: all of one exercise on one day.
        planned_reps: of both legs and all sets; who begins less is still measured by it.
    """
    begun = sum(session.start.sets * session.start.reps for session in sessions)
    asked = max(begun, planned_reps)
    done = sum(_count(session) for session in sessions)
    full = sum(_full(session) for session in sessions)
    is_stopped = any(session.red_codes & _STOPS_PROGRESS for session in sessions)
    return done >= COUNTED_SHARE * asked > 0 and full >= FULL_SHARE * done and not is_stopped


def after_a_day(
    state: State,
    record: DayRecord,
    done: Done,
    *,
    colour: Colour | None,
    library: Mapping[str, Exercise],
) -> State:
    """Return the state with what the day says about each exercise that was planned and done."""
    is_clear = record.before is not None and record.before <= EASY_MAX
    for planned in done.planned:
        if planned.slot is Slot.STRENGTH:
            exercise = library[planned.exercise_id]
            sessions = _of(record, planned.exercise_id)
            before = state.practice_of(exercise.id, first_level=exercise.dose.first_level)
            level = _level_done(sessions, planned, first=exercise.dose.first_level)
            practice = _levelled(before, level, day=record.day)
            if practice.level > before.level:
                state = replace(state, steps=(*state.steps, record.day))
            if colour is Colour.GREEN:
                pain = exercise_pain(record, exercise.id)
                at_level = planned.level == level == practice.level
                reps = prod(sets_and_reps(exercise, planned))
                is_good = is_clear and at_level and is_well_done(sessions, planned_reps=reps)
                practice = _green(practice, sessions, pain, is_good=is_good, day=record.day)
            state = state.with_practice(exercise.id, practice)
        else:
            state = replace(state, mobility={**state.mobility, planned.exercise_id: record.day})
    if colour in {Colour.AMBER, Colour.RED}:
        for name, practice in state.practice.items():
            state = state.with_practice(name, replace(practice, greens=(), easy=0))
    return state


def _level_done(sessions: Sequence[SessionFacts], planned: PlannedExercise, *, first: int) -> int:
    """Return the level that was done, at most that planned; what is chosen freely is the first."""
    levels = [session.start.level for session in sessions if session.start.level is not None]
    return min(max(levels, default=first), planned.level)


def _levelled(practice: Practice, level: int, *, day: date) -> Practice:
    if level > practice.level:
        return replace(practice, level=level, greens=(), easy=0, last_day=day)
    return replace(practice, last_day=day)


def _green(
    practice: Practice,
    sessions: Sequence[SessionFacts],
    pain: int | None,
    *,
    is_good: bool,
    day: date,
) -> Practice:
    """Take in a green session."""
    is_red_once = any(s.red_codes for s in sessions) and not practice.is_waiting
    was_halved = practice.is_halved
    practice = replace(practice, is_halved=False, is_waiting=is_red_once)
    if not is_good or was_halved:
        return replace(practice, greens=(), easy=0)
    greens = (*practice.greens[-GREENS + 1 :], day)
    easy = practice.easy + 1 if pain is not None and pain <= VERY_EASY else 0
    practice = replace(practice, greens=greens, easy=easy)
    if len(greens) < GREENS or greens[-1] - greens[0] > GREENS_WITHIN:
        return practice
    if practice.fewer_sets:
        return replace(practice, fewer_sets=practice.fewer_sets - 1, greens=(), easy=0)
    level = practice.level
    is_easy = easy >= GREENS
    return replace(
        practice,
        mastered=max(practice.mastered, level),
        mastered_easily=max(practice.mastered_easily, level if is_easy else 0),
    )


def _trained(
    record: DayRecord,
    plan: DayPlan,
    planned: Sequence[PlannedExercise],
    library: Mapping[str, Exercise],
) -> Trained:
    points = sum(one.load_points for one in planned)
    names = {one.exercise_id for one in planned}
    extras = [s for s in record.sessions if s.start.exercise_id not in names and s.has_practised]
    has_main = any(one.slot is Slot.STRENGTH for one in planned)
    is_heavy = any(
        library[s.start.exercise_id].tier > 1 for s in extras if s.start.exercise_id in library
    )
    return Trained(
        day=record.day,
        load_points=points,
        is_strength=(plan.kind is DayKind.STRENGTH and has_main) or is_heavy,
        extra_points=sum(_extra_points(session, library) for session in extras),
    )


def _extra_points(session: SessionFacts, library: Mapping[str, Exercise]) -> float:
    exercise = library.get(session.start.exercise_id)
    if exercise is None:
        return 0.0
    level = session.start.level or exercise.dose.first_level
    as_asked = prescribe(exercise, slot=Slot.STRENGTH, level=level, limit_deg=None)
    as_asked = replace(as_asked, target_deg=dose_at(exercise, level).target_deg)
    return load_of(exercise, as_asked, reps=session.start.sets * session.start.reps)


def _of(record: DayRecord, exercise_id: str) -> tuple[SessionFacts, ...]:
    return tuple(s for s in record.sessions if s.start.exercise_id == exercise_id)


def _count(session: SessionFacts) -> int:
    seen = session.reps or session.holds
    return seen or (session.turns if session.told is None else session.told)


def _full(session: SessionFacts) -> int:
    if any(report.answer in _NOT_QUITE and report.count is None for report in session.reports):
        return 0
    seen = session.reps or session.holds
    return session.full_reps + session.full_holds if seen else _count(session)


def _is_even(sessions: Sequence[SessionFacts], library: Mapping[str, Exercise]) -> bool | None:
    one_legged = [
        session
        for session in sessions
        if session.start.exercise_id in library
        and library[session.start.exercise_id].legs is Legs.ONE
    ]
    left = sum(session.full_left for session in one_legged)
    right = sum(session.full_right for session in one_legged)
    if not left and not right:
        return None
    return abs(left - right) <= EVEN_WITHIN * max(left, right)


def was_stopped_for_pain(record: DayRecord) -> bool:
    """Whether training ended early with a pain answer or tap."""
    for session in record.sessions:
        if session.end is not None and session.end.reason is SessionEndReason.STOPPED_FOR_PAIN:
            return True
        if any(pain.moment is not PainMoment.BEFORE for pain in session.pains):
            return True
    return any(fact.pain is not None for fact in record.afters)


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
