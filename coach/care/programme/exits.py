"""Where a person begins, and when the next phase opens (docs/clinical.md 4 with E16, E20, E23).

Every criterion has a second way, so that nobody waits for what cannot be: an exercise that stands
in where something is missing, the person's own answer where the camera cannot tell.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.pain.colour import Colour
from coach.care.pain.morning import highest
from coach.care.programme.day_record import DayRecord
from coach.care.programme.means import Means, stand_ins
from coach.care.programme.progress import LEAST_TEMPO
from coach.care.programme.state import Morning, State
from coach.care.programme.terms import ProgrammePhase
from coach.care.tests.latest import qualities_by_day, squat_deepest_deg, worse_quality
from coach.care.told import GoalsRated, PersonTold, TestTaken, Told
from coach.movement.exercise import Exercise

CALM_MORNING = 4  # from here on a morning means the calm phase
CALM_WORST = 6  # likewise, the worst of 24 hours
CALM_WALKING = 2  # more is calm
FAST_WORST = 3  # at most, for beginning with movement control
FAST_SQUAT_DEG = 55.0  # pain-free, as the camera reads it
FAST_QUALITY = 3  # of the step-down, 0 to 6, at most
FAST_STEP_CM = 10  # at least

SESSIONS = 6  # of a phase, whose colour is known
DAYS = timedelta(days=14)
FUNCTIONAL_DAYS = timedelta(days=28)
CALM_MORNINGS = 3
CALM_WITHIN = timedelta(days=5)
STAIRS_WITHIN = timedelta(days=14)  # who takes no stairs is not asked to
CALM_STAIRS = 4
STEP_10_DEG = 55.0  # knee flexion of a 10 cm step
STEP_20_CM = 20
QUALITY_MOST = {ProgrammePhase.CONTROL: 3, ProgrammePhase.FUNCTIONAL: 2}
WORST_WEEK = 2
WORST_ANSWERS = 3  # at least, in that week
GOAL_MEAN = 8.0  # patient-specific functional scale
GOAL_GAIN = 2.7  # a large change, Abbott 2014


@dataclass(frozen=True, slots=True)
class Situation:
    """What an exit is decided on."""

    state: State
    means: Means
    told: Sequence[Told]  # up to the day, in the order of time
    library: Mapping[str, Exercise]


def placement(record: DayRecord, person: PersonTold) -> ProgrammePhase:
    """Return the phase to begin in; without the morning's answer it is the calm one (E23)."""
    morning = record.answered_morning
    worst = highest([record.worst_24h, person.worst_pain])
    walking = highest(knee.walking for knee in record.mornings.values())
    is_irritable = (worst or 0) >= CALM_WORST or (walking or 0) > CALM_WALKING
    if morning is None or morning >= CALM_MORNING or is_irritable:
        return ProgrammePhase.CALM
    return ProgrammePhase.EARLY


def is_fast(situation: Situation, record: DayRecord) -> bool:
    """Whether the baseline shows that early activation may be skipped (E23)."""
    state, told = situation.state, situation.told
    squat_deg = squat_deepest_deg(told)
    quality = worse_quality(fact for fact in told if isinstance(fact, TestTaken) and _is_high(fact))
    worst = highest([record.worst_24h, *(pain for _, pain in state.worsts[-1:])])
    walking = highest(morning.walking for morning in state.mornings[-1:])
    return (
        state.phase is ProgrammePhase.EARLY
        and _is_quiet(state, state.day)
        and situation.means.highest_phase.number >= ProgrammePhase.CONTROL.number
        and squat_deg is not None
        and squat_deg >= FAST_SQUAT_DEG
        and quality is not None
        and quality <= FAST_QUALITY
        and worst is not None
        and worst <= FAST_WORST
        and (walking or 0) <= CALM_WALKING
    )


def _is_high(test: TestTaken) -> bool:
    return test.step_cm is not None and test.step_cm >= FAST_STEP_CM


def next_phase(situation: Situation, today: date) -> ProgrammePhase | None:
    """Return the phase that opens today, or None."""
    state = situation.state
    exits: dict[ProgrammePhase, Callable[[Situation, date], Iterator[bool]]] = {
        ProgrammePhase.CALM: _out_of_calm,
        ProgrammePhase.EARLY: _out_of_early,
        ProgrammePhase.CONTROL: _out_of_control,
        ProgrammePhase.FUNCTIONAL: _out_of_functional,
    }
    if state.phase not in exits or state.help_since is not None:
        return None
    following = tuple(ProgrammePhase)[state.phase.number + 1]
    if following.number > situation.means.highest_phase.number:
        return None
    return following if all(exits[state.phase](situation, today)) else None


def _out_of_calm(situation: Situation, today: date) -> Iterator[bool]:
    mornings = situation.state.mornings[-CALM_MORNINGS:]
    yield len(mornings) == CALM_MORNINGS
    yield today - mornings[0].day <= CALM_WITHIN
    yield mornings[0].day >= situation.state.since  # who was sent back waits for three new ones
    yield _is_quiet(situation.state, today)
    yield all(morning.pain < CALM_MORNING for morning in mornings)
    recent = [m for m in situation.state.mornings if today - m.day <= STAIRS_WITHIN]
    yield _is_latest(recent, lambda morning: morning.walking, at_most=CALM_WALKING)
    yield _is_latest(recent, lambda morning: morning.stairs, at_most=CALM_STAIRS)


def _out_of_early(situation: Situation, today: date) -> Iterator[bool]:
    yield from _long_enough(situation.state, today, DAYS)
    yield _has_mastered(situation, "straight_leg_raise", 1)
    yield _has_mastered(situation, "seated_knee_extension", 2)
    yield _has_mastered(situation, "wall_slide", 2)


def _out_of_control(situation: Situation, today: date) -> Iterator[bool]:
    state = situation.state
    yield from _long_enough(state, today, DAYS)
    yield _has_mastered(situation, "mini_squat", 2)
    if _has_step(situation, "low_step_down"):
        is_reached = _has_mastered(situation, "low_step_down", 3)
        yield is_reached and state.strictest().one_leg_deg >= STEP_10_DEG
    else:  # docs/clinical.md E6
        yield _has_mastered(situation, "mini_squat", 3)
    yield not state.tempos or state.tempos[-1] >= LEAST_TEMPO
    yield _moves_well(situation, "mini_squat")


def _out_of_functional(situation: Situation, today: date) -> Iterator[bool]:
    state = situation.state
    yield from _long_enough(state, today, FUNCTIONAL_DAYS)
    has_step = STEP_20_CM in situation.means.steps_cm and _has_step(situation, "lateral_step_down")
    last = "lateral_step_down" if has_step else "squat"
    yield _has_mastered(situation, last, 3, easily=True)
    cap_deg = min(situation.means.squat_goal_deg, situation.means.deepest_deg)
    yield state.strictest().two_legs_deg >= cap_deg
    yield all(state.evenness[-2:])
    week = [pain for day, pain in state.worsts if today - day < timedelta(days=7)]
    yield len(week) >= WORST_ANSWERS and max(week) <= WORST_WEEK
    yield _is_at_goal(situation)
    yield _moves_well(situation, "squat")


def _is_quiet(state: State, today: date) -> bool:
    """Whether no red or amber asks for less right now: those come before progress (E24)."""
    is_gentle = state.no_load_until is not None and today <= state.no_load_until
    return not is_gentle and state.last_colour not in {Colour.RED, Colour.AMBER}


def _long_enough(state: State, today: date, days: timedelta) -> Iterator[bool]:
    yield state.last_colour is Colour.GREEN  # hold: any amber or unknown (3.3.6)
    yield state.sessions >= SESSIONS
    yield today - state.since >= days


def _has_mastered(
    situation: Situation, exercise_id: str, level: int, *, easily: bool = False
) -> bool:
    """Whether it, or what stands in for it, was green twice at the level.

    Nothing is asked of a person for whom nothing of the kind is possible.
    """
    possible = [
        name
        for name in stand_ins(exercise_id)
        if name in situation.library and situation.means.allows(situation.library[name])
    ]
    if not possible:
        return True
    return situation.state.has_mastered(possible[0], level, easily=easily)


def _has_step(situation: Situation, exercise_id: str) -> bool:
    """Whether there is a step for it, and nothing speaks against it."""
    exercise = situation.library.get(exercise_id)
    steps = {10, STEP_20_CM} & situation.means.steps_cm
    is_low_enough = exercise_id != "low_step_down" or 10 in steps  # noqa: PLR2004  # cm
    allowed = exercise is not None and situation.means.allows(exercise)
    return allowed and bool(steps) and is_low_enough


def _moves_well(situation: Situation, instead: str) -> bool:
    """Whether the step-down's quality is good enough, or no better is to be expected (E20).

    Without any result the second way is the phase's squat, green twice at its last level.
    """
    state = situation.state
    worst = _qualities(situation.told, since=state.since)
    if worst and worst[-1] <= QUALITY_MOST[state.phase]:
        return True
    is_unchanged = len(worst) > 2 and worst[-1] == worst[-2] == worst[-3]  # noqa: PLR2004  # E20
    is_easy = state.has_mastered(instead, 1, easily=True)
    if worst:
        return is_unchanged and is_easy
    return _has_mastered(situation, instead, 3)


def _qualities(told: Sequence[Told], *, since: date) -> list[float]:
    """Return the worse leg's quality each day it was looked at, the last before the phase too."""
    by_day = qualities_by_day(told)
    before = [day for day in by_day if day < since][-1:]
    return [by_day[day] for day in (*before, *(day for day in by_day if day >= since))]


def _is_at_goal(situation: Situation) -> bool:
    """Whether the activities the person wants back are back, or clearly better (E16)."""
    if not situation.means.activities:
        return True
    means = [
        sum(given) / len(given)
        for fact in situation.told
        if isinstance(fact, GoalsRated)
        and (given := [rating for rating in fact.ratings if rating is not None])
    ]
    return bool(means) and (means[-1] >= GOAL_MEAN or means[-1] - means[0] >= GOAL_GAIN)


def _is_latest(
    mornings: Sequence[Morning], value: Callable[[Morning], int | None], *, at_most: int
) -> bool:
    """Whether the last answer is low enough; who never answered is not held up by it (E11)."""
    answers = [found for morning in mornings if (found := value(morning)) is not None]
    return not answers or answers[-1] <= at_most
