"""What each test is done with: exercise, view, how often, and how it is measured."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from coach.care.tests.ankle import SHIN, ankle
from coach.care.tests.balance import BEST, CAP_S, TRIALS, balance
from coach.care.tests.chair_stand import STANDS, chair_stand, is_over
from coach.care.tests.hip import MOST_REPS, REPS, hip
from coach.care.tests.hip import is_over as has_rested
from coach.care.tests.measured import Measured, Watched
from coach.care.tests.squat import CAP_DEG, DEEPEST, squat
from coach.care.tests.step_down import QUALITY, step_down
from coach.care.tests.step_down import REPS as STEP_DOWNS
from coach.care.tests.walk import CADENCE, LASTS_S, is_long_enough, walk
from coach.care.told import TestKind
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Side, View

LOW_STEP_CM = 5  # up to here the smaller step-down is what is counted
SQUATS = 3  # docs/clinical.md E17


@dataclass(frozen=True, slots=True)
class Procedure:
    test: TestKind
    exercise_id: str
    view: View  # the best one
    main: str  # the value that the test is done for
    is_sided: bool = False  # each leg for itself
    times: int | None = None  # repetitions or trials, of each leg where it is sided
    lasts_s: float | None = None
    limit_deg: float | None = None  # knee flexion that is not to be passed


PROCEDURES: Mapping[TestKind, Procedure] = {
    one.test: one
    for one in (
        Procedure(TestKind.WALK, "march_in_place", View.FRONT, main=CADENCE, lasts_s=LASTS_S),
        Procedure(
            TestKind.SQUAT,
            "mini_squat",
            View.SIDE,
            main=DEEPEST,
            times=SQUATS,
            limit_deg=CAP_DEG,
        ),
        Procedure(
            TestKind.STEP_DOWN,
            "lateral_step_down",
            View.FRONT,
            main=QUALITY,
            is_sided=True,
            times=STEP_DOWNS,
        ),
        Procedure(TestKind.CHAIR_STAND, "sit_to_stand", View.SIDE, main=STANDS, lasts_s=30.0),
        Procedure(
            TestKind.BALANCE,
            "single_leg_balance",
            View.FRONT,
            main=BEST,
            is_sided=True,
            times=TRIALS,
        ),
        Procedure(TestKind.ANKLE, "ankle_rock", View.SIDE, main=SHIN, is_sided=True, times=3),
        Procedure(
            TestKind.HIP,
            "side_lying_hip_abduction",
            View.FRONT,
            main=REPS,
            is_sided=True,
            times=MOST_REPS,
        ),
    )
}
"""In the order in which they are done: from light to heavy, squat before step-down (E17)."""


def exercise_id_of(test: TestKind, *, step_cm: int | None) -> str:
    """Return the exercise whose analysis a test goes through."""
    is_low = step_cm is not None and step_cm <= LOW_STEP_CM
    if test is TestKind.STEP_DOWN and is_low:
        return "low_step_down"
    return PROCEDURES[test].exercise_id


def sides_watched(test: TestKind, *, side: Side) -> tuple[Side, ...]:
    """Return for which legs the analysis is to look; BOTH lets it find the working leg.

    A step-down is counted on the body over whichever foot stays, so there the leg is always found:
    one that was only asked for would be told of the other.
    """
    is_found = test is TestKind.STEP_DOWN or not PROCEDURES[test].is_sided
    return (Side.BOTH if is_found else side,)


def as_test(exercise: Exercise) -> Exercise:
    """Return the exercise as a test does it: a hold lasts as long as it can."""
    if exercise.motion is not Motion.HOLD:
        return exercise
    return replace(exercise, dose=replace(exercise.dose, seconds=CAP_S))


def measure_test(  # noqa: PLR0911  # a test each
    test: TestKind, watched: Watched, *, pains: Sequence[int | None] = ()
) -> tuple[Measured, ...]:
    """Return what a test gave, one for each leg that was seen.

    Args:
        test: which one.
        watched: what was seen of it.
        pains: of each repetition, or one answer for all; only the squat asks.
    """
    match test:
        case TestKind.WALK:
            return (walk(watched),)
        case TestKind.SQUAT:
            return (squat(watched, pains=pains),)
        case TestKind.STEP_DOWN:
            return step_down(watched)
        case TestKind.CHAIR_STAND:
            return (chair_stand(watched),)
        case TestKind.BALANCE:
            return balance(watched)
        case TestKind.ANKLE:
            return ankle(watched)
        case TestKind.HIP:
            return hip(watched)
        case _:
            assert_never(test)


def is_enough(test: TestKind, watched: Watched, *, side: Side = Side.BOTH) -> bool:
    """Whether a camera need not look on: the repetitions, trials or seconds are full."""
    procedure = PROCEDURES[test]
    if test is TestKind.CHAIR_STAND:
        return is_over(watched)
    if test is TestKind.WALK:
        return is_long_enough(watched)
    if test is TestKind.HIP and has_rested(watched):
        return True
    done = [hold.hold.side for hold in watched.holds] or [rep.side for rep in watched.reps]
    if not procedure.is_sided:
        return len(done) >= (procedure.times or 1)
    sides = side.each
    return all(done.count(one) >= (procedure.times or 1) for one in sides)
