"""Checks of the side view, of lying bodies and of the standing foot, one by one."""

from dataclasses import replace

import pytest

from coach.movement.baseline import Baseline, observe
from coach.movement.check_context import Context
from coach.movement.footing import Footing, step
from coach.movement.landmarks import Landmark
from coach.movement.sagittal_checks import read_sagittal
from coach.movement.signals import Estimate
from coach.movement.view import ViewState
from coach.movement.vocabulary import CheckCode, NotJudgedReason, Posture, Side, View
from tests.movement_builders import BONE, TORSO, Body, Offset, shipped

SQUAT, LUNGE = shipped()["squat"], shipped()["reverse_lunge"]
OF_THE_SIDE = [
    CheckCode.D2,
    CheckCode.E1,
    CheckCode.E3,
    CheckCode.G1,
    CheckCode.H1,
    CheckCode.K3,
    CheckCode.T3,
]
HEEL_UP: dict[Landmark, Offset] = {Landmark.LEFT_HEEL: (0.0, -0.1 * BONE)}
UPPER = tuple(one for one in Landmark if one <= Landmark.RIGHT_THUMB)


def stood(body: Body) -> Baseline:
    base = Baseline()
    for frame in range(60):
        base = observe(base, body.measures(frame / 30))
    return base


SIDEWAYS = Context(
    exercise=SQUAT,
    view=ViewState(view=View.SIDE, yaw_deg=90.0, near_side=Side.LEFT),
    baseline=stood(Body(from_side=True)),
    side=Side.LEFT,
    flexion=Estimate(20.0, 7.0),
    limit_deg=75.0,
)
FRONT = replace(SIDEWAYS, view=ViewState(view=View.FRONT, yaw_deg=0.0, near_side=Side.LEFT))


def value(code: CheckCode, body: Body, context: Context = SIDEWAYS) -> float:
    found = read_sagittal(code, body.measures(), context)
    assert isinstance(found, float)
    return found


@pytest.mark.parametrize("code", OF_THE_SIDE)
def test_checks_of_the_side_need_the_side(code: CheckCode) -> None:
    assert read_sagittal(code, Body().measures(), FRONT) is NotJudgedReason.VIEW


@pytest.mark.parametrize("code", OF_THE_SIDE)
def test_checks_of_the_side_need_the_near_leg(code: CheckCode) -> None:
    body = Body(from_side=True, hidden=frozenset({Landmark.LEFT_KNEE}))

    assert read_sagittal(code, body.measures(), SIDEWAYS) is NotJudgedReason.VISIBILITY


def test_the_knee_lag_of_a_lifted_leg_is_never_judged() -> None:
    body = Body(from_side=True).measures()

    assert read_sagittal(CheckCode.E2, body, SIDEWAYS) is NotJudgedReason.CAMERA_CANNOT


def test_a_bent_knee_is_read_in_degrees() -> None:
    body = Body(from_side=True, bend_deg=30.0)

    assert value(CheckCode.D2, body) == pytest.approx(30.0)
    assert value(CheckCode.E1, body) == pytest.approx(30.0)
    assert value(CheckCode.G1, body) == pytest.approx(15.0)


def test_a_lifted_heel_is_a_part_of_the_shank() -> None:
    assert value(CheckCode.H1, Body(from_side=True)) == pytest.approx(0.0, abs=1e-6)
    assert value(CheckCode.H1, Body(from_side=True, moved=HEEL_UP)) == pytest.approx(0.1, abs=1e-6)


def test_a_knee_past_the_toes_is_positive() -> None:
    behind = value(CheckCode.K3, Body(from_side=True))
    past = value(CheckCode.K3, Body(from_side=True, bend_deg=80.0))

    assert behind == pytest.approx(-0.08 / BONE)
    assert past > 0


def test_a_hinge_with_straight_knees_has_no_knee_in_it() -> None:
    leant = dict.fromkeys(UPPER, (0.7 * TORSO, 0.3 * TORSO))

    assert value(CheckCode.T3, Body(from_side=True, moved=leant)) == pytest.approx(0.0, abs=1e-6)
    assert value(CheckCode.T3, Body(from_side=True)) == 0.0


def test_a_pelvis_that_rolls_changes_its_width() -> None:
    on_side = replace(
        FRONT, exercise=replace(SQUAT, posture=Posture.LYING_SIDE), baseline=stood(Body())
    )
    rolled: dict[Landmark, Offset] = {Landmark.LEFT_HIP: (-0.042, 0.0)}

    assert value(CheckCode.R1, Body(), on_side) == pytest.approx(0.0, abs=1e-6)
    assert value(CheckCode.R1, Body(moved=rolled), on_side) == pytest.approx(0.15, abs=0.01)
    assert read_sagittal(CheckCode.R1, Body().measures(), FRONT) is NotJudgedReason.VIEW


def test_a_standing_foot_that_leaves_its_place_is_measured_in_legs() -> None:
    footing = Footing()
    for frame in range(30):
        footing = step(footing, Body().measures(frame / 30), LUNGE, scale=2 * BONE)
    context = replace(FRONT, exercise=LUNGE, footing=footing, scale=2 * BONE)

    assert value(CheckCode.B1, Body(), context) == pytest.approx(0.0, abs=1e-6)
    gone = Body(x=0.9 + 0.3)  # further than the other foot's place, 0.14 away
    assert value(CheckCode.B1, gone, context) == pytest.approx((0.3 - 0.14) / (2 * BONE))


def test_without_standing_there_is_nothing_to_compare_with() -> None:
    bare = replace(SIDEWAYS, baseline=Baseline())

    for code in (CheckCode.H1, CheckCode.T3):
        found = read_sagittal(code, Body(from_side=True).measures(), bare)
        assert found is NotJudgedReason.NO_BASELINE
