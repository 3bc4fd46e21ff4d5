"""Which leg works, as one pose shows it."""

from dataclasses import replace

from coach.movement.exercise import Band, Dose, Exercise
from coach.movement.landmarks import Landmark
from coach.movement.view import ViewState
from coach.movement.vocabulary import Legs, Motion, Posture, Side, Signal, View
from coach.movement.working_leg import working_leg
from tests.movement_builders import Body, Offset, shipped

FRONT = ViewState(view=View.FRONT, yaw_deg=0.0, near_side=Side.LEFT)
SIDEWAYS = ViewState(view=View.SIDE, yaw_deg=75.0, near_side=Side.LEFT)
LEFT_UP: dict[Landmark, Offset] = {Landmark.LEFT_ANKLE: (0.0, -0.08)}
LEFT_KNEE_DOWN: dict[Landmark, Offset] = {Landmark.LEFT_KNEE: (0.0, 0.15)}
LEFT_KNEE_BENT: dict[Landmark, Offset] = {Landmark.LEFT_ANKLE: (-0.2, -0.2)}


def hold(signal: Signal, posture: Posture) -> Exercise:
    return replace(
        shipped()["squat"],
        motion=Motion.HOLD,
        drivers={},
        bands={View.FRONT: Band(signal, 0.0, 90.0), View.SIDE: Band(signal, 0.0, 90.0)},
        posture=posture,
        legs=Legs.ONE,
        checks=(),
        dose=Dose(sets=1, reps=2, rest_s=10, seconds=10),
    )


BALANCE = hold(Signal.FOOT_LIFT, Posture.STANDING)
KNEELING = hold(Signal.HIP_FLEXION, Posture.KNEELING)
STRETCH = hold(Signal.KNEE_FLEXION, Posture.STANDING)


def test_the_foot_on_the_floor_works_when_the_other_is_lifted() -> None:
    assert working_leg(Body(moved=LEFT_UP).measures(), BALANCE, view=FRONT) is Side.RIGHT
    assert working_leg(Body().measures(), BALANCE, view=FRONT) is Side.BOTH


def test_the_knee_on_the_floor_is_the_stretched_leg() -> None:
    body = Body(from_side=True, moved=LEFT_KNEE_DOWN).measures()

    assert working_leg(body, KNEELING, view=SIDEWAYS) is Side.LEFT


def test_the_bent_knee_is_the_held_one() -> None:
    body = Body(from_side=True, moved=LEFT_KNEE_BENT).measures()

    assert working_leg(body, STRETCH, view=SIDEWAYS) is Side.LEFT


def test_the_foot_on_the_step_works() -> None:
    body = Body(moved=LEFT_UP).measures()

    for name in ("low_step_down", "lateral_step_down", "step_up"):
        assert working_leg(body, shipped()[name], view=FRONT) is Side.LEFT
