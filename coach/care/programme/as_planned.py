"""An exercise as the plan of a day has it: range, dose and sets, fitted to the person."""

from dataclasses import replace
from math import cos, radians

from coach.care.programme.terms import PlannedExercise
from coach.movement.exercise import Driver, Exercise
from coach.movement.vocabulary import Legs, Motion, Signal

LEAST_SHARE = 0.6  # of a target that is an attempt at most: what is smaller is noticed; judgement
_SINKING = frozenset({Signal.HIP_DROP, Signal.BODY_DROP, Signal.HIP_OVER_FOOT})
_BENDING = frozenset({Signal.KNEE_FLEXION, Signal.BOTH_KNEES})


def as_planned(exercise: Exercise, planned: PlannedExercise) -> Exercise:
    """Return the exercise with the target and limit, the times and the view of the plan.

    What the plan leaves open stays as the file has it. The drivers are scaled with the target:
    degrees by the range, sinking by 1 - cos(flexion / 2), as thigh and shank are about as long.
    """
    dose = replace(
        exercise.dose,
        sets=planned.sets,
        reps=planned.reps,
        seconds=exercise.dose.seconds if planned.seconds is None else planned.seconds,
    )
    fitted = replace(_ranged(exercise, planned), dose=dose)
    if planned.view is None or planned.view not in fitted.views:
        return fitted
    return replace(fitted, preferred_view=planned.view)


def sets_and_reps(exercise: Exercise, planned: PlannedExercise) -> tuple[int, int]:
    """Return the sets and repetitions to be counted, of both legs together.

    Legs worked one at a time have a set each; where they alternate, every set has both.
    """
    if not exercise.uses_camera:  # the clock takes each leg in its turn by itself
        return planned.sets, planned.reps
    match exercise.legs:
        case Legs.BOTH:
            return planned.sets, planned.reps
        case Legs.ONE:
            return 2 * planned.sets, planned.reps
        case Legs.ALTERNATING:
            return planned.sets, 2 * planned.reps


def note_of(exercise: Exercise, level: int) -> str:
    """Return what changes at a level beside numbers, as the file says it; "" where nothing does."""
    above = level - exercise.dose.first_level
    return exercise.dose.harder[above - 1].note if 0 < above <= len(exercise.dose.harder) else ""


def _ranged(exercise: Exercise, planned: PlannedExercise) -> Exercise:
    """Fit the range, where the knee's angle is what limits the exercise; a step or seat does not.

    (docs/clinical.md E6, E7 and E18)
    """
    target_deg, limit_deg = planned.target_deg, planned.limit_deg
    usual = exercise.range
    has_range = usual is not None and exercise.has_limit and exercise.motion is Motion.REPS
    if usual is None or not has_range or target_deg is None or limit_deg is None:
        return exercise
    if target_deg == usual.rest_deg or not _lies_beyond(exercise, target_deg, limit_deg):
        return exercise
    drivers = {
        view: _scaled(driver, exercise, target_deg) for view, driver in exercise.drivers.items()
    }
    fitted = replace(usual, target_deg=target_deg, limit_deg=limit_deg)
    return replace(exercise, range=fitted, drivers=drivers)


def _lies_beyond(exercise: Exercise, target_deg: float, limit_deg: float) -> bool:
    """Whether the limit comes after the target, in the direction of the movement."""
    if exercise.is_straightening:
        return limit_deg <= target_deg
    return limit_deg >= target_deg


def _scaled(driver: Driver, exercise: Exercise, target_deg: float) -> Driver:
    if exercise.range is None:
        return driver
    rest_deg, usual_deg = exercise.range.rest_deg, exercise.range.target_deg
    if driver.signal in _BENDING:
        share = (target_deg - rest_deg) / (usual_deg - rest_deg)
    elif driver.signal in _SINKING:
        share = _sinking(target_deg) / _sinking(usual_deg)
    else:
        return driver
    if share <= 0.0:
        return driver
    target = driver.target_change * share
    least = min(abs(driver.min_change), LEAST_SHARE * abs(target))
    return replace(driver, target_change=target, min_change=least if target > 0 else -least)


def _sinking(knee_flexion_deg: float) -> float:
    return 1.0 - cos(radians(knee_flexion_deg) / 2)
