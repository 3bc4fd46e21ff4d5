"""How much of an exercise a level asks for, how far the knee goes in it, and what it weighs.

Rules: docs/clinical.md 1.C and 1.E with E4, E8, E18, E34 and E37.
"""

from dataclasses import dataclass, replace
from math import ceil

from coach.care.programme.terms import Fired, KneeLimits, PlannedExercise, ProgrammePhase, Slot
from coach.movement.exercise import Exercise, Level
from coach.movement.vocabulary import Legs, Motion, Posture

GUARD_DEG = 5.0  # a target lies no nearer to the limit (E18)
LEAST_RANGE_DEG = 20.0  # a smaller one is not offered (E1)
FLOOR_GUARD_DEG = 12.0  # of a knee that straightens: the camera reads too bent (E8)
LEAST_FLOOR_TARGET_DEG = 20.0  # nothing straighter is judged (E8)
LAST_FLOOR_DEG = 70.0  # a knee that may not straighten further rests today (E1)
DEEP_DEG = 75.0  # weight-bearing beyond this is tier 3 (E37)
DEPTH_FROM_DEG = 45.0  # load grows with depth beyond it (1.E)
HEAVIEST_TIER = 3

TIER_WEIGHTS = (0.0, 0.5, 1.0, 2.0)  # load points of a repetition by tier (1.E)
HOLD_S_OF_A_REP = 10.0  # a hold of so long weighs as a repetition (E4)
SET_REST_MIN = 1.0  # between sets; legs alternate without a rest (E34)
SWITCH_MIN = 0.5  # getting from one exercise to the next; judgement

PHASE_CAPS_DEG = {
    ProgrammePhase.CALM: 30.0,
    ProgrammePhase.EARLY: 45.0,
    ProgrammePhase.CONTROL: 60.0,
    ProgrammePhase.FUNCTIONAL: 90.0,
    ProgrammePhase.PREVENTION: 90.0,
}
PHASE_FLOORS_DEG = {
    ProgrammePhase.CALM: 40.0,
    ProgrammePhase.EARLY: 40.0,
    ProgrammePhase.CONTROL: 20.0,
    ProgrammePhase.FUNCTIONAL: 5.0,
    ProgrammePhase.PREVENTION: 5.0,
}
"""Knee flexion allowed in each phase, standing and (floors) straightening: E8, E18."""


@dataclass(frozen=True, slots=True)
class Dose:
    """What one level of an exercise asks for."""

    level: int
    sets: int
    reps: int
    seconds: float | None
    target_deg: float | None


def last_level(exercise: Exercise) -> int:
    """Return the highest level."""
    return exercise.dose.first_level + len(exercise.dose.harder)


def dose_at(exercise: Exercise, level: int) -> Dose:
    """Return the dose of a level; below the first it is the first, above the last the last."""
    first = exercise.dose
    level = min(max(level, first.first_level), last_level(exercise))
    target_deg = None if exercise.range is None else exercise.range.target_deg
    found = Dose(first.first_level, first.sets, first.reps, first.seconds, target_deg)
    for harder in first.harder[: level - first.first_level]:
        found = _after(found, harder)
    return found


def bends_under_load(exercise: Exercise) -> bool:
    """Whether it is done on the feet, to a depth that a limit of the knee cuts off."""
    is_standing = exercise.posture in {Posture.STANDING, Posture.SPLIT}
    is_counted = exercise.motion is Motion.REPS and exercise.range is not None
    return is_standing and is_counted and not exercise.is_straightening


def straightens_in_the_open(exercise: Exercise) -> bool:
    """Whether a swinging foot straightens the knee: the floor is for it alone (E18)."""
    return exercise.kicks_from_seat and exercise.is_straightening and exercise.has_limit


def limit_for(
    exercise: Exercise, limits: KneeLimits, *, phase: ProgrammePhase, at_most_deg: float = 180.0
) -> float | None:
    """Return how far the knee may go; None: nothing of the knee limits this exercise.

    Args:
        exercise: what is planned.
        limits: the person's own.
        phase: the programme's.
        at_most_deg: a closer cap of today.
    """
    if straightens_in_the_open(exercise):
        return max(limits.straight_deg, PHASE_FLOORS_DEG[phase])
    if not bends_under_load(exercise) or exercise.range is None:
        return None
    own_deg = limits.two_legs_deg if exercise.legs is Legs.BOTH else limits.one_leg_deg
    by_phase = exercise.range.limits_by_phase_deg
    of_exercise = by_phase.get(_exercise_phase(phase), exercise.range.limit_deg)
    return min(own_deg, of_exercise, PHASE_CAPS_DEG[phase], at_most_deg)


def target_for(exercise: Exercise, dose: Dose, limit_deg: float | None) -> float | None:
    """Return the knee flexion to aim at; None: the range is no matter of the knee's limit."""
    if limit_deg is None or dose.target_deg is None:
        return None
    if straightens_in_the_open(exercise):
        return max(LEAST_FLOOR_TARGET_DEG, limit_deg + FLOOR_GUARD_DEG)
    return min(dose.target_deg, limit_deg - GUARD_DEG)


def is_worth_it(exercise: Exercise, limit_deg: float | None) -> bool:
    """Whether the limit leaves enough range to call it the exercise (E1)."""
    if limit_deg is None or exercise.range is None:
        return True
    if straightens_in_the_open(exercise):
        return limit_deg <= LAST_FLOOR_DEG
    return limit_deg - GUARD_DEG - exercise.range.rest_deg >= LEAST_RANGE_DEG


def tier_of(exercise: Exercise, target_deg: float | None) -> int:
    """Return the tier of load, deep bends included (E37)."""
    is_deep = target_deg is not None and target_deg > DEEP_DEG and bends_under_load(exercise)
    return HEAVIEST_TIER if is_deep else exercise.tier


def prescribe(  # noqa: PLR0913  # one argument is one decision about the dose
    exercise: Exercise,
    *,
    slot: Slot,
    level: int,
    limit_deg: float | None,
    fewer_sets: int = 0,
    is_halved: bool = False,
    reasons: tuple[Fired, ...] = (),
) -> PlannedExercise:
    """Return the exercise as it is asked for today."""
    dose = dose_at(exercise, level)
    sets = max(1, dose.sets - fewer_sets)
    target_deg = target_for(exercise, dose, limit_deg)
    planned = PlannedExercise(
        exercise_id=exercise.id,
        slot=slot,
        level=dose.level,
        sets=max(1, ceil(sets / 2)) if is_halved else sets,
        reps=dose.reps,
        seconds=dose.seconds,
        target_deg=target_deg,
        limit_deg=limit_deg,
        tier=tier_of(exercise, target_deg),
        reasons=reasons,
    )
    return weighed(planned, exercise)


def weighed(planned: PlannedExercise, exercise: Exercise) -> PlannedExercise:
    """Return the exercise with its minutes and load points worked out again."""
    legs = 1 if exercise.legs is Legs.BOTH else 2
    rep_s = planned.seconds if planned.seconds is not None else exercise.tempo.rep_s
    moving_min = planned.sets * planned.reps * legs * rep_s / 60
    return replace(
        planned,
        minutes=moving_min + (planned.sets - 1) * SET_REST_MIN + SWITCH_MIN,
        load_points=load_of(exercise, planned, reps=planned.sets * planned.reps * legs),
    )


def load_of(exercise: Exercise, planned: PlannedExercise, *, reps: int) -> float:
    """Return the load points of so many repetitions, of both legs together.

    Formula: repetitions x weight of the tier x depth (docs/clinical.md 1.E with E4); timers and
    logs weigh nothing, a hold of 10 s as much as a repetition.
    """
    if exercise.motion in {Motion.TIMER, Motion.LOG}:
        return 0.0
    weight = TIER_WEIGHTS[planned.tier]
    if exercise.motion is Motion.HOLD:
        return reps * (planned.seconds or 0.0) / HOLD_S_OF_A_REP * weight
    if not bends_under_load(exercise):
        return reps * weight
    depths = [_depth(target_deg) for target_deg in planned.targets_deg]
    return reps * weight * sum(depths) / len(depths)


def _depth(target_deg: float | None) -> float:
    return 1.0 + max(0.0, (target_deg or 0.0) - DEPTH_FROM_DEG) / DEPTH_FROM_DEG


def _after(dose: Dose, harder: Level) -> Dose:
    return Dose(
        level=dose.level + 1,
        sets=harder.sets,
        reps=harder.reps,
        seconds=dose.seconds if harder.seconds is None else harder.seconds,
        target_deg=dose.target_deg if harder.target_deg is None else harder.target_deg,
    )


def _exercise_phase(phase: ProgrammePhase) -> str:
    """Return the word of exercise files; the calm phase has the limits of early activation."""
    return (ProgrammePhase.EARLY if phase is ProgrammePhase.CALM else phase).value
