"""Plane geometry on keypoints: closed forms, signs of both legs, any picture shape."""

import math

import pytest

from coach.movement.geometry import (
    distance,
    joint_angle_deg,
    knee_flexion_deg,
    knee_in_deg,
    lean_deg,
    midpoint,
)
from coach.movement.landmarks import LANDMARK_COUNT, Landmark
from coach.movement.pose import Keypoint, Lock, pose_from_rows

EXACT_DEG = 1e-9  # closed forms; only rounding of doubles may differ


def _at(x: float, y: float, visibility: float = 1.0) -> Keypoint:
    return Keypoint(x, y, visibility)


def _turned(deg: float, length: float = 1.0) -> Keypoint:
    """Return a point that far from the origin, the angle from straight up."""
    return _at(length * math.sin(math.radians(deg)), -length * math.cos(math.radians(deg)))


@pytest.mark.parametrize("angle_deg", [0.0, 1.0, 45.0, 90.0, 135.0, 179.0, 180.0])
@pytest.mark.parametrize("turn_deg", [0.0, 30.0, 200.0])
def test_a_joint_angle_is_the_angle_whichever_way_the_limb_points(
    angle_deg: float, turn_deg: float
) -> None:
    joint = _at(0.0, 0.0)

    found = joint_angle_deg(_turned(turn_deg), joint, _turned(turn_deg + angle_deg, 0.4))

    # near 0 and 180 degrees a cosine would lose half the digits; atan2 does not
    assert found == pytest.approx(angle_deg, abs=1e-7)


@pytest.mark.parametrize("sides", [(4, 3), (16, 9), (9, 16)], ids=["4:3", "16:9", "9:16"])
@pytest.mark.parametrize("flexion_deg", [0.0, 35.0, 60.0, 95.0])
def test_a_knee_has_the_same_angle_in_a_picture_of_any_shape(
    sides: tuple[int, int], flexion_deg: float
) -> None:
    width, height = (120 * side for side in sides)
    shank, half = 0.1 * height, math.radians(flexion_deg / 2)
    knee_px = (width / 2, height / 2)
    hip_px = (knee_px[0] - shank * math.sin(half), knee_px[1] - shank * math.cos(half))
    ankle_px = (knee_px[0] - shank * math.sin(half), knee_px[1] + shank * math.cos(half))
    rows = [[0.5, 0.5, 0.0, 1.0]] * LANDMARK_COUNT
    for landmark, (x, y) in (
        (Landmark.LEFT_HIP, hip_px),
        (Landmark.LEFT_KNEE, knee_px),
        (Landmark.LEFT_ANKLE, ankle_px),
    ):
        rows[landmark] = [x / width, y / height, 0.0, 1.0]

    pose = pose_from_rows(
        0.0, aspect=width / height, lock=Lock.LOCKED, image_rows=rows, world_rows=None
    )

    points = pose.keypoints
    assert points is not None
    hip, knee, ankle = (
        points[joint] for joint in (Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE)
    )
    assert knee_flexion_deg(hip, knee, ankle) == pytest.approx(flexion_deg, abs=1e-6)


@pytest.mark.parametrize("medial", [1.0, -1.0], ids=["left leg", "right leg"])
@pytest.mark.parametrize("inwards", [0.02, -0.02])
def test_knee_in_is_positive_towards_the_other_leg_on_both_legs(
    medial: float, inwards: float
) -> None:
    hip, ankle = _at(-medial * 0.1, 0.0), _at(-medial * 0.1, 0.8)
    knee = _at(hip.x + medial * inwards, 0.4)

    found = knee_in_deg(hip, knee, ankle, other_hip=_at(medial * 0.1, 0.0))

    expected = math.copysign(2 * math.degrees(math.atan(abs(inwards) / 0.4)), inwards)
    assert found == pytest.approx(expected, abs=EXACT_DEG)


def test_a_knee_on_the_line_from_hip_to_ankle_is_not_in_even_on_a_wide_stance() -> None:
    hip, ankle = _at(0.1, 0.0), _at(0.3, 0.8)

    found = knee_in_deg(hip, midpoint(hip, ankle), ankle, other_hip=_at(-0.1, 0.0))

    assert found == pytest.approx(0.0, abs=1e-6)


def test_a_leg_lying_level_has_no_knee_in() -> None:
    found = knee_in_deg(_at(0, 0.5), _at(0.2, 0.4), _at(0.4, 0.5), other_hip=_at(-0.1, 0.5))

    assert found == 0.0


@pytest.mark.parametrize("lean", [-30.0, 0.0, 12.0])
def test_a_lean_to_picture_right_is_positive(lean: float) -> None:
    assert lean_deg(_at(0.0, 0.0), _turned(lean)) == pytest.approx(lean, abs=EXACT_DEG)


def test_a_midpoint_is_as_visible_as_the_worse_of_the_two() -> None:
    assert midpoint(_at(0, 0, 0.9), _at(2, 4, 0.3)) == _at(1, 2, 0.3)


def test_distances_are_those_of_the_plane() -> None:
    assert distance(_at(0, 0), _at(3, 4)) == pytest.approx(5.0)
