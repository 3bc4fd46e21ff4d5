"""What a red or an amber day leads to (docs/clinical.md 3.3.6, 3.3.7 with E24)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from coach.care.pain.advice import EASY_MAX, MODERATE_MAX
from coach.care.programme.day_record import DayRecord, exercise_pain
from coach.care.programme.dosing import dose_at
from coach.care.programme.practising import Done
from coach.care.programme.state import Practice, State, in_new_phase
from coach.care.programme.terms import Fired, PlannedExercise, ProgrammePhase, Slot
from coach.movement.exercise import Exercise

GENTLE_DAYS = timedelta(days=2)  # two training days of tier 1 at most (E24)
REDS_BACK = 2  # in 14 days: a phase back
REDS_BACK_WITHIN = timedelta(days=14)
REDS_HELP = 3  # in 21 days: somebody has to look
REDS_HELP_WITHIN = timedelta(days=21)
AMBERS = 2  # in a row: deload
DELOAD_AGAIN = timedelta(days=7)
_HEAVY_TIER = 2

Outcome = tuple[State, tuple[Fired, ...]]


def after_red(
    state: State,
    record: DayRecord,
    done: Done,
    library: Mapping[str, Exercise],
    *,
    phase: ProgrammePhase,
) -> Outcome:
    """Return the state after a red session: gentle days, and what hurt a level down at half."""
    to_regress = _what_was_red(record, done)
    for planned in to_regress:
        exercise = library[planned.exercise_id]
        practice = state.practice_of(exercise.id, first_level=exercise.dose.first_level)
        level = max(exercise.dose.first_level, practice.level - 1)
        lower = replace(practice, level=level, is_halved=True, greens=(), easy=0)
        state = state.with_practice(exercise.id, lower)
    state = replace(
        state,
        no_load_until=record.day + GENTLE_DAYS,
        red_days=(*state.red_days, record.day),
        green_days=(),
        amber_days=(),
    )
    names = _names(to_regress, library)
    fired = (Fired("E24", "rule-red", {"exercises": names}),)
    state, further = _back_or_help(state, record.day, phase=phase)
    return state, (*fired, *further)


def after_red_morning(state: State, morning: date) -> State:
    """Return the state after a red morning that followed no training."""
    until = morning + GENTLE_DAYS - timedelta(days=1)
    known = state.no_load_until
    return replace(
        state, no_load_until=until if known is None else max(known, until), green_days=()
    )


def after_amber(
    state: State, record: DayRecord, done: Done, library: Mapping[str, Exercise]
) -> Outcome:
    """Return the state after an amber session; two in a row take something away."""
    state = replace(state, amber_days=(*state.amber_days, record.day), green_days=())
    is_soon = state.deload_day is not None and record.day - state.deload_day < DELOAD_AGAIN
    if len(state.amber_days) < AMBERS or is_soon:
        return state, (Fired("3.3.6", "rule-amber"),)
    lighter = _what_was_amber(record, done)
    for planned in lighter:
        exercise = library[planned.exercise_id]
        practice = state.practice_of(exercise.id, first_level=exercise.dose.first_level)
        state = state.with_practice(exercise.id, one_down(practice, exercise))
    state = replace(state, amber_days=(), deload_day=record.day)
    return state, (Fired("E24", "rule-deload", {"exercises": _names(lighter, library)}),)


def one_down(practice: Practice, exercise: Exercise) -> Practice:
    """Return the practice one level down; on the first level one set less, of which one stays."""
    first = exercise.dose.first_level
    if practice.level > first:
        return replace(practice, level=practice.level - 1, greens=(), easy=0)
    most = dose_at(exercise, first).sets - 1
    return replace(practice, fewer_sets=min(practice.fewer_sets + 1, most), greens=(), easy=0)


def ask_for_help(state: State, day: date) -> State:
    """Return the state in which only calm work is planned until somebody has looked."""
    return replace(state, help_since=day, red_days=())


def _back_or_help(state: State, day: date, *, phase: ProgrammePhase) -> Outcome:
    """Return the state a phase back from what was done, or with help asked for."""
    recent = [red for red in state.red_days if day - red < REDS_HELP_WITHIN]
    if len(recent) >= REDS_HELP:
        return ask_for_help(state, day), (Fired("3.3.7", "rule-help-reds"),)
    of_phase = [red for red in recent if day - red < REDS_BACK_WITHIN and red >= state.since]
    if len(of_phase) < REDS_BACK:
        return state, ()
    if phase is ProgrammePhase.CALM:
        return ask_for_help(state, day), (Fired("3.3.7", "rule-help-reds"),)
    before = tuple(ProgrammePhase)[phase.number - 1]
    back = in_new_phase(state, before, since=day + timedelta(days=1))
    return back, (Fired("3.3.7", "rule-phase-back", {"phase": before.value}),)


def _what_was_red(record: DayRecord, done: Done) -> tuple[PlannedExercise, ...]:
    """Return what hurt most; where the red came later, all that was not light."""
    main = [one for one in done.planned if one.slot is Slot.STRENGTH]
    hurt = [one for one in main if (exercise_pain(record, one.exercise_id) or 0) > MODERATE_MAX]
    return tuple(hurt or [one for one in main if one.tier >= _HEAVY_TIER])


def _what_was_amber(record: DayRecord, done: Done) -> tuple[PlannedExercise, ...]:
    before = record.before or 0
    main = [one for one in done.planned if one.slot is Slot.STRENGTH]
    felt = [
        one for one in main if (exercise_pain(record, one.exercise_id) or 0) > max(EASY_MAX, before)
    ]
    heaviest = sorted(main, key=lambda one: (-one.tier, -one.load_points, one.exercise_id))
    return tuple(felt or heaviest[:1])


def _names(planned: Sequence[PlannedExercise], library: Mapping[str, Exercise]) -> str:
    return ", ".join(library[one.exercise_id].text.name for one in planned) or "-"
