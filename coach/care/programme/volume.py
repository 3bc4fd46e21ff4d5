"""The volume corridor of training: how many load points a session may have (docs/clinical.md E4).

Load outside of the programme has a ledger of its own, see coach.care.habits.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from coach.care.programme.dosing import weighed
from coach.care.programme.state import State, Trained
from coach.care.programme.terms import Fired, PlannedExercise, ProgrammePhase, Slot
from coach.care.told import WEEKDAYS
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs

SESSION_GROWTH = 1.10  # of the best session of the last 14 days
WEEK_GROWTH = 1.20  # of the mean week
BEST_WITHIN_DAYS = 14
WEEKS = 3  # whose mean is taken, those with enough sessions only
LEAST_SESSIONS = 2  # of a week that counts
LEAST_WEEKS = 2  # fewer: no cap of the week
FREE_SESSIONS = 2  # the first of a phase have no cap
SESSION_MIN = 25.0  # longest plan; E34
FUNCTIONAL_SESSION_MIN = 30.0
SHORT_SESSION_MIN = 11.0  # the short version, 1.C
SHORT_EXERCISES = 3
SHORT_SETS = 2
STEPS_A_WEEK = 2
FULL_LEVEL = 3
LAST_LEVEL_ONE_LEG = 2  # exercises of a session at that level
LAST_LEVEL_TWO_LEGS = 1
MOST_SESSIONS_A_WEEK = 3  # of strength, in any phase
LEAST_EXERCISES = 2  # of a session, before sets are cut to one


@dataclass(frozen=True, slots=True)
class Corridor:
    """How much a session may weigh; None is "no cap"."""

    session: float | None
    week: float | None  # what is left of it for today

    @property
    def most(self) -> float | None:
        caps = [cap for cap in (self.session, self.week) if cap is not None]
        return min(caps, default=None)


def is_free(state: State, phase: ProgrammePhase) -> bool:
    """Whether no cap applies yet, so that everything stays at the first level (E4)."""
    recent = [done for done in state.trained_within(BEST_WITHIN_DAYS) if done.is_strength]
    return phase is ProgrammePhase.CALM or state.strength_number < FREE_SESSIONS or not recent


def corridor(state: State, phase: ProgrammePhase, *, step: float, usual_step: float) -> Corridor:
    """Return the caps of the day of `state`.

    Args:
        state: with what was trained until now.
        phase: of the programme today.
        step: load points that today's level step, or what is new today, adds; 0 without one.
        usual_step: load points that a level step of one exercise adds at most.
    """
    week = _week_left(state, step=max(step, usual_step))
    if is_free(state, phase):
        return Corridor(session=None, week=None)
    recent = [done for done in state.trained_within(BEST_WITHIN_DAYS) if done.is_strength]
    best = max(done.load_points for done in recent)
    return Corridor(session=max(SESSION_GROWTH * best, best + step), week=week)


def fitted(
    exercises: Sequence[PlannedExercise],
    library: Mapping[str, Exercise],
    *,
    most_points: float | None,
    most_min: float,
) -> tuple[tuple[PlannedExercise, ...], tuple[Fired, ...]]:
    """Return the session made to fit the corridor and the time, and what was taken away for it.

    A set less where the load is lowest, or for the corridor where it is highest; once every
    exercise has one set, an exercise less. The last exercise stays.
    """
    kept = tuple(exercises)
    fired: list[Fired] = []
    while most_points is not None and _points(kept) > most_points + 1e-9:
        lighter = _lighter(kept, library, heaviest_first=True)
        if lighter is None:
            break
        kept = lighter
        fired = [Fired("E4", "rule-volume")]
    is_too_long = False
    while _minutes(kept) > most_min + 1e-9:
        shorter = _lighter(kept, library, heaviest_first=False)
        if shorter is None:
            break
        kept, is_too_long = shorter, True
    if is_too_long:
        fired.append(Fired("E34", "rule-time", {"minutes": round(most_min)}))
    return kept, tuple(fired)


def within_last_levels(
    main: Sequence[PlannedExercise], library: Mapping[str, Exercise]
) -> tuple[PlannedExercise, ...]:
    """Keep two exercises of one leg and one of both legs at their third level (E34).

    Both legs done one after the other take twice the time; the last of the lightest go.
    """
    kept = list(main)
    for is_for_both, most in ((False, LAST_LEVEL_ONE_LEG), (True, LAST_LEVEL_TWO_LEGS)):
        full = [
            one
            for one in kept
            if one.level >= FULL_LEVEL
            and (library[one.exercise_id].legs is Legs.BOTH) is is_for_both
        ]
        while len(full) > most and len(kept) > LEAST_EXERCISES:
            least = _least_wanted(full)
            full.remove(least)
            kept.remove(least)
    return tuple(kept)


def shortened(
    exercises: Sequence[PlannedExercise], library: Mapping[str, Exercise]
) -> tuple[PlannedExercise, ...]:
    """Return the short version: one warm-up, three exercises of two sets, full credit."""
    warm_up = [one for one in exercises if one.slot is Slot.WARM_UP][:1]
    main = [one for one in exercises if one.slot is Slot.STRENGTH][:SHORT_EXERCISES]
    less = [
        weighed(replace(one, sets=min(one.sets, SHORT_SETS)), library[one.exercise_id])
        for one in main
    ]
    kept, _ = fitted((*warm_up, *less), library, most_points=None, most_min=SHORT_SESSION_MIN)
    return kept


def longest_min(phase: ProgrammePhase) -> float:
    return FUNCTIONAL_SESSION_MIN if phase is ProgrammePhase.FUNCTIONAL else SESSION_MIN


def may_step(state: State, phase: ProgrammePhase) -> bool:
    """Whether the volume rules let a level rise today (E4)."""
    recent = [day for day in state.steps if (state.day - day).days < WEEKDAYS]
    return len(recent) < STEPS_A_WEEK and not is_free(state, phase)


def _week_left(state: State, *, step: float) -> float | None:
    """Return what this week, from Monday on, leaves for today."""
    weeks = [_week(state, number) for number in range(1, WEEKS + 1)]
    full = [
        sum(done.load_points for done in week)
        for week in weeks
        if sum(done.is_strength for done in week) >= LEAST_SESSIONS
    ]
    if len(full) < LEAST_WEEKS:
        return None
    mean = sum(full) / len(full)
    steps = STEPS_A_WEEK * step * MOST_SESSIONS_A_WEEK
    done = sum(done.load_points + done.extra_points for done in _week(state, 0))
    return max(0.0, max(WEEK_GROWTH * mean, mean + steps) - done)


def _week(state: State, number: int) -> tuple[Trained, ...]:
    """Return what was trained this week, or in the `number`-th week before it.

    What was done beside the plan counts for this week's load, never for what is usual.
    """
    monday = state.day - timedelta(days=state.day.weekday() + WEEKDAYS * number)
    return tuple(done for done in state.trained if 0 <= (done.day - monday).days < WEEKDAYS)


def _lighter(
    exercises: tuple[PlannedExercise, ...],
    library: Mapping[str, Exercise],
    *,
    heaviest_first: bool,
) -> tuple[PlannedExercise, ...] | None:
    """Return the session with a little less in it; None: nothing can go.

    Third sets go first, then a fourth and a third exercise, then second sets: two sets of less
    are worth more than one set of everything.
    """
    main = [one for one in exercises if one.slot is Slot.STRENGTH]
    others = [one for one in exercises if one.slot is Slot.MOBILITY]
    third = [one for one in main if one.sets > SHORT_SETS]
    if third:
        return _a_set_less(exercises, third, library, heaviest_first=heaviest_first)
    if len(main) > LEAST_EXERCISES:
        return tuple(one for one in exercises if one is not _least_wanted(main))
    if others and not heaviest_first:
        return tuple(one for one in exercises if one is not others[-1])
    second = [one for one in main if one.sets > 1]
    if second:
        return _a_set_less(exercises, second, library, heaviest_first=heaviest_first)
    if len(main) > 1:
        return tuple(one for one in exercises if one is not main[-1])
    return None


def _a_set_less(
    exercises: tuple[PlannedExercise, ...],
    among: Sequence[PlannedExercise],
    library: Mapping[str, Exercise],
    *,
    heaviest_first: bool,
) -> tuple[PlannedExercise, ...]:
    if heaviest_first:
        chosen = max(among, key=lambda one: one.load_points)
    else:
        chosen = min(among, key=lambda one: one.tier)
    less = weighed(replace(chosen, sets=chosen.sets - 1), library[chosen.exercise_id])
    return tuple(less if one is chosen else one for one in exercises)


def _least_wanted(main: Sequence[PlannedExercise]) -> PlannedExercise:
    """Return the last of the lightest: the menus name first what the phase is about."""
    lightest = min(one.tier for one in main)
    return [one for one in main if one.tier == lightest][-1]


def _points(exercises: Sequence[PlannedExercise]) -> float:
    return sum(one.load_points for one in exercises)


def _minutes(exercises: Sequence[PlannedExercise]) -> float:
    return sum(one.minutes for one in exercises)
