"""Angles of trunk, hip, thigh and shank in the picture, foreshortening taken out."""

import math

import pytest

from coach.movement.landmarks import Landmark
from coach.movement.measures import Leg, Measures
from coach.movement.pose import Keypoint
from coach.movement.postures import (
    facing,
    heel_rise,
    hip_flexion_deg,
    leg_raise_deg,
    shin_lean_deg,
    thigh_lean_deg,
    trunk_lean_deg,
)
from tests.movement_builders import BONE, TORSO, Body, Offset

ON_TOES: dict[Landmark, Offset] = {
    Landmark(joint + side): (0.0, -0.05)
    for joint in (Landmark.LEFT_HEEL, Landmark.LEFT_ANKLE, Landmark.LEFT_KNEE, Landmark.LEFT_HIP)
    for side in (0, 1)
}
UPPER = tuple(one for one in Landmark if one <= Landmark.RIGHT_THUMB)


def leaning(trunk_deg: float) -> Measures:
    """Return a body seen from the side, facing picture right, its trunk leant forward."""
    lean = math.radians(trunk_deg)
    moved = dict.fromkeys(UPPER, (TORSO * math.sin(lean), TORSO * (1 - math.cos(lean))))
    return Body(from_side=True, moved=moved).measures()


def leg_at(raise_deg: float) -> Measures:
    """Return a body whose left leg is straight at an angle over the level ground."""
    hip = Body(from_side=True).measures().left.hip
    angle = math.radians(raise_deg)
    moved: dict[Landmark, Offset] = {}
    for joint, length in ((Landmark.LEFT_KNEE, BONE), (Landmark.LEFT_ANKLE, 2 * BONE)):
        place = Body(from_side=True).pose().keypoints
        assert place is not None
        x, y = hip.x + length * math.cos(angle), hip.y - length * math.sin(angle)
        moved[joint] = (x - place[joint].x, y - place[joint].y)
    return Body(from_side=True, moved=moved).measures()


@pytest.mark.parametrize("trunk_deg", [0.0, 20.0, 60.0])
def test_a_leant_trunk_bends_the_hips_by_as_much(trunk_deg: float) -> None:
    body = leaning(trunk_deg)

    # The shoulders are 0.01 apart in the picture, the hips 0.004: up to 3 degrees of the trunk.
    assert trunk_lean_deg(body, yaw_deg=90.0) == pytest.approx(trunk_deg, abs=3.0)
    assert hip_flexion_deg(body.left, yaw_deg=90.0) == pytest.approx(trunk_deg, abs=3.0)


def test_a_body_turned_to_the_camera_looks_less_leant_and_that_is_taken_out() -> None:
    body = leaning(30.0)
    narrow = trunk_lean_deg(body, yaw_deg=None)

    unfolded = trunk_lean_deg(body, yaw_deg=60.0)

    expected = math.degrees(math.atan(math.tan(math.radians(narrow)) / math.sin(math.radians(60))))
    assert unfolded == pytest.approx(expected)


@pytest.mark.parametrize("raise_deg", [-10.0, 0.0, 35.0])
def test_a_straight_leg_is_raised_by_its_line(raise_deg: float) -> None:
    assert leg_raise_deg(leg_at(raise_deg).left, yaw_deg=90.0) == pytest.approx(raise_deg)


def test_a_bent_knee_leans_shank_and_thigh_by_half_each() -> None:
    left = Body(from_side=True, bend_deg=40.0).measures().left

    assert shin_lean_deg(left, yaw_deg=90.0) == pytest.approx(20.0)
    assert thigh_lean_deg(left, yaw_deg=90.0) == pytest.approx(20.0)


def test_toes_say_which_way_a_leg_faces() -> None:
    left = Body(from_side=True).measures().left
    turned = left.__class__(
        left.shoulder, left.hip, left.knee, left.ankle, left.toe, left.heel, visibility=1.0
    )

    assert facing(left) == 1.0
    assert facing(turned) == -1.0
    assert shin_lean_deg(turned, yaw_deg=90.0) == pytest.approx(0.0)


def test_heels_ankles_and_hips_rise_over_toes_that_stay() -> None:
    flat = Body(from_side=True).measures().left
    raised = Body(from_side=True, moved=ON_TOES).measures().left

    assert heel_rise(raised) - heel_rise(flat) == pytest.approx(0.05)


def test_hips_past_straight_are_negative() -> None:
    lean = math.radians(15.0)
    moved = dict.fromkeys(UPPER, (-TORSO * math.sin(lean), TORSO * (1 - math.cos(lean))))

    back = Body(from_side=True, moved=moved).measures().left

    assert hip_flexion_deg(back, yaw_deg=90.0) == pytest.approx(-15.0, abs=3.0)


@pytest.mark.parametrize("head", [-1.0, 1.0])
def test_on_the_back_sagging_hips_are_bent_and_arching_ones_past_straight(head: float) -> None:
    def lying(hip_y: float) -> Leg:
        at = Keypoint(0.0, 0.0, 1.0)
        shoulder, knee = Keypoint(head * 0.3, 0.5, 1.0), Keypoint(-head * 0.3, 0.5, 1.0)
        return Leg(shoulder, Keypoint(0.0, hip_y, 1.0), knee, at, at, at, visibility=1.0)

    assert hip_flexion_deg(lying(0.6), yaw_deg=90.0) > 30.0
    assert hip_flexion_deg(lying(0.4), yaw_deg=90.0) < -30.0
