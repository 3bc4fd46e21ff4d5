"""An exercise as the plan of a day has it: range, dose and sets, fitted to the person."""

from collections.abc import Mapping
from dataclasses import replace
from math import cos, radians

from coach.care.fitting import Fit
from coach.care.programme.terms import PlannedExercise
from coach.movement.exercise import Driver, Exercise
from coach.movement.signals import HEIGHTS
from coach.movement.vocabulary import Legs, Motion, Side, Signal

LEAST_SHARE = 0.6  # of a target that is an attempt at most: what is smaller is noticed; judgement
_BENDING = frozenset({Signal.KNEE_FLEXION, Signal.BOTH_KNEES})


def as_planned(exercise: Exercise, planned: PlannedExercise, *, leg: Side = Side.BOTH) -> Exercise:
    """Return the exercise as the plan has it: the dose, and all that `fitted` changes."""
    found = fitted(exercise, planned.fit, leg=leg)
    return replace(found, dose=replace(found.dose, sets=planned.sets, reps=planned.reps))


def fitted(exercise: Exercise, fit: Fit, *, leg: Side = Side.BOTH) -> Exercise:
    """Return the exercise with target and limit, times and view of a person's day.

    What the day leaves open stays as the file has it. The drivers are scaled with the target:
    degrees by the range, sinking by 1 - cos(flexion / 2), as thigh and shank are about as long.

    Args:
        exercise: as its file has it.
        fit: what is otherwise.
        leg: whose range it is, where the legs differ; BOTH is right for either, the closer one.
    """
    target_deg, limit_deg = fit.range_of(leg)
    found = _ranged(exercise, target_deg, limit_deg)
    if fit.lift is not None:
        drivers = {view: _lifted(driver, fit.lift) for view, driver in found.drivers.items()}
        found = replace(found, drivers=drivers)
    if fit.seconds is not None:
        found = replace(found, dose=replace(found.dose, seconds=fit.seconds))
    if fit.view is None or fit.view not in found.views:
        return found
    return replace(found, preferred_view=fit.view)


def each_leg(exercise: Exercise, fit: Fit) -> Mapping[Side, Exercise]:
    """Return the exercise fitted to each leg's own range; nothing where the legs do not differ."""
    return {one.side: fitted(exercise, fit, leg=one.side) for one in fit.legs}


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


def _ranged(exercise: Exercise, target_deg: float | None, limit_deg: float | None) -> Exercise:
    """Fit the range, where the knee's angle is what limits the exercise; a step or seat does not.

    (docs/clinical.md E6, E7 and E18)
    """
    usual = exercise.range
    has_range = usual is not None and exercise.has_limit and exercise.motion is Motion.REPS
    if usual is None or not has_range or target_deg is None or limit_deg is None:
        return exercise
    is_a_way = (target_deg - usual.rest_deg) * (usual.target_deg - usual.rest_deg) > 0
    if not is_a_way or not _lies_beyond(exercise, target_deg, limit_deg):
        return exercise  # no plan asks for it: less than the least range is not offered (E1)
    drivers = {
        view: _scaled(driver, exercise, target_deg) for view, driver in exercise.drivers.items()
    }
    ranged = replace(usual, target_deg=target_deg, limit_deg=limit_deg)
    return replace(exercise, range=ranged, drivers=drivers)


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
    elif driver.signal in HEIGHTS:
        share = _sinking(target_deg) / _sinking(usual_deg)
    else:
        return driver
    return driver if share <= 0.0 else _aimed(driver, driver.target_change * share)


def _lifted(driver: Driver, lift: float) -> Driver:
    return _aimed(driver, lift) if driver.signal is Signal.KNEE_LIFT else driver


def _aimed(driver: Driver, target: float) -> Driver:
    least = min(abs(driver.min_change), LEAST_SHARE * abs(target))
    return replace(driver, target_change=target, min_change=least if target > 0 else -least)


def _sinking(knee_flexion_deg: float) -> float:
    return 1.0 - cos(radians(knee_flexion_deg) / 2)
