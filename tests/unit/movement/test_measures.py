"""What one pose says, in closed forms, and what it does not say."""

import math
from dataclasses import replace

import pytest

from coach.movement.landmarks import Landmark
from coach.movement.measures import MIN_VISIBILITY, measure
from coach.movement.pose import Lock, nobody
from coach.movement.vocabulary import Side
from tests.movement_builders import BONE, Body, mirrored

LEFT_FOOT = frozenset({Landmark.LEFT_ANKLE})


@pytest.mark.parametrize("bend_deg", [0.0, 35.0, 60.0, 90.0])
def test_hip_height_falls_with_the_cosine_of_half_the_knee_flexion(bend_deg: float) -> None:
    measures = Body(bend_deg=bend_deg).measures()

    assert measures.hip_height == pytest.approx(
        2 * BONE * math.cos(math.radians(bend_deg / 2)), abs=1e-9
    )


@pytest.mark.parametrize("bend_deg", [0.0, 35.0, 60.0, 90.0])
def test_from_the_side_the_picture_angle_is_the_knee_flexion(bend_deg: float) -> None:
    measures = Body(bend_deg=bend_deg, from_side=True).measures()

    assert measures.left.flexion_deg == pytest.approx(bend_deg, abs=1e-6)
    assert measures.right.flexion_deg == pytest.approx(bend_deg, abs=1e-6)


@pytest.mark.parametrize("stance", [0.09, 0.14, 0.20, 0.30])
@pytest.mark.parametrize("bend_deg", [0.0, 40.0, 90.0])
def test_knees_on_the_hip_ankle_lines_have_a_separation_of_one(
    stance: float, bend_deg: float
) -> None:
    measures = Body(stance=stance, bend_deg=bend_deg).measures()

    assert measures.separation_ratio == pytest.approx(1.0, abs=1e-9)
    assert measures.left_knee_in_deg == pytest.approx(0.0, abs=1e-6)
    assert measures.right_knee_in_deg == pytest.approx(0.0, abs=1e-6)


def test_knees_inside_the_lines_have_a_separation_below_one_and_both_read_in() -> None:
    measures = Body(knee_in=0.02, bend_deg=40.0).measures()

    assert measures.separation_ratio == pytest.approx(1 - 0.04 / 0.12, abs=1e-9)
    assert measures.left_knee_in_deg is not None
    assert measures.left_knee_in_deg > 5.0
    assert measures.right_knee_in_deg == pytest.approx(measures.left_knee_in_deg)


def test_with_feet_much_closer_than_the_hips_the_separation_is_unknown() -> None:
    assert Body(stance=0.06).measures().separation_ratio is None


def test_a_mirrored_pose_swaps_the_sides() -> None:
    pose = Body(moved={Landmark.LEFT_KNEE: (-0.03, 0.01), Landmark.LEFT_SHOULDER: (0.02, 0)}).pose()

    straight, mirror = measure(pose), measure(mirrored(pose))

    assert straight is not None
    assert mirror is not None
    assert straight.left_knee_in_deg == pytest.approx(mirror.right_knee_in_deg)
    assert straight.right_knee_in_deg == pytest.approx(mirror.left_knee_in_deg)
    assert straight.left.flexion_deg == pytest.approx(mirror.right.flexion_deg)
    assert straight.separation_ratio == pytest.approx(mirror.separation_ratio)
    assert straight.trunk_lean_deg == pytest.approx(-(mirror.trunk_lean_deg or 0.0))


def test_only_the_leg_that_goes_in_reads_in() -> None:
    measures = Body(moved={Landmark.RIGHT_KNEE: (0.03, 0.0)}).measures()

    assert measures.leg(Side.RIGHT) is measures.right
    assert measures.right_knee_in_deg is not None
    assert measures.right_knee_in_deg > 5.0
    assert measures.left_knee_in_deg == pytest.approx(0.0, abs=1e-6)


def test_the_pelvis_tilts_to_the_lower_hip() -> None:
    body = Body(moved={Landmark.LEFT_HIP: (0.0, 0.02)})

    tilt_deg = body.measures().pelvis_tilt_deg

    assert tilt_deg == pytest.approx(math.degrees(math.atan(0.02 / 0.10)), abs=1e-9)


def test_weight_over_one_foot_is_a_share_of_the_stance_to_that_side() -> None:
    shifted = dict.fromkeys((Landmark.LEFT_HIP, Landmark.RIGHT_HIP), (0.035, 0.0))

    assert Body().measures().weight_shift == pytest.approx(0.0, abs=1e-9)
    assert Body(moved=shifted).measures().weight_shift == pytest.approx(0.035 / 0.14)


@pytest.mark.parametrize("yaw_deg", [-170.0, -90.0, -30.0, 0.0, 45.0, 90.0, 179.0])
def test_the_yaw_is_the_turn_of_shoulders_and_hips(yaw_deg: float) -> None:
    assert Body(yaw_deg=yaw_deg).measures().yaw_deg == pytest.approx(yaw_deg, abs=1e-6)


def test_without_world_points_the_yaw_is_unknown() -> None:
    measures = measure(replace(Body().pose(), world=None))

    assert measures is not None
    assert measures.yaw_deg is None


@pytest.mark.parametrize("lock", [Lock.DOUBTFUL, Lock.NOBODY])
def test_a_pose_that_is_not_surely_the_patients_says_nothing(lock: Lock) -> None:
    assert measure(Body(lock=lock).pose()) is None
    assert measure(nobody(0.0, aspect=1.0)) is None


def test_a_body_of_no_size_says_nothing() -> None:
    pose = Body().pose()
    assert pose.keypoints is not None

    assert measure(replace(pose, keypoints=pose.keypoints[:1] * len(pose.keypoints))) is None


def test_what_a_hidden_leg_would_have_said_is_unknown() -> None:
    measures = Body(hidden=LEFT_FOOT).measures()

    assert not measures.left.is_seen
    assert measures.right.is_seen
    assert measures.left_knee_in_deg is None
    assert measures.right_knee_in_deg is not None
    assert measures.separation_ratio is None
    assert measures.weight_shift is None
    assert measures.hip_height is not None  # one foot is enough to stand on


def test_with_neither_leg_seen_there_is_no_hip_height() -> None:
    measures = Body(hidden=frozenset({Landmark.LEFT_KNEE, Landmark.RIGHT_ANKLE})).measures()

    assert measures.hip_height is None
    assert measures.thigh_share is None


def test_a_hidden_trunk_has_no_lean() -> None:
    measures = Body(hidden=frozenset({Landmark.LEFT_SHOULDER})).measures()

    assert measures.trunk_lean_deg is None


def test_a_joint_outside_the_picture_is_a_guess_however_sure_the_network_is() -> None:
    measures = Body(visibility=0.99, moved={Landmark.LEFT_ANKLE: (0.0, 0.15)}).measures()

    assert measures.left.visibility < MIN_VISIBILITY
    assert measures.right.is_seen


def test_toes_below_the_picture_are_not_in_frame_though_the_leg_is_seen() -> None:
    measures = Body(moved={Landmark.LEFT_FOOT_INDEX: (0.0, 0.09)}).measures()

    assert Body().measures().feet_in_frame
    assert not measures.feet_in_frame
    assert measures.left.is_seen


def test_a_lifted_foot_does_not_lower_the_hips() -> None:
    lifted = Body(moved={Landmark.LEFT_ANKLE: (0.0, -0.05)})

    assert lifted.measures().hip_height == pytest.approx(Body().measures().hip_height)


def test_a_hand_at_the_shoe_is_told_from_a_hand_at_the_knee() -> None:
    at_knee = {Landmark.LEFT_WRIST: (0.0, 0.22)}
    at_shoe = {Landmark.LEFT_WRIST: (0.0, 0.42)}

    assert not Body(moved=at_knee).measures().hands_at_feet
    assert Body(moved=at_shoe).measures().hands_at_feet
    assert not Body(moved=at_shoe, hidden=frozenset({Landmark.LEFT_WRIST})).measures().hands_at_feet


def test_deeper_knees_lie_nearer_to_the_level_of_the_hips() -> None:
    sunk = dict.fromkeys((Landmark.LEFT_HIP, Landmark.RIGHT_HIP), (0.0, 0.15))

    assert Body().measures().knee_level == pytest.approx(0.5)
    assert Body(moved=sunk).measures().knee_level < 0.3


def test_a_wrist_is_as_high_as_the_lower_hand_over_the_lower_foot() -> None:
    standing = Body().measures()
    down = Body(moved={Landmark.LEFT_WRIST: (0.0, 0.1)}).measures()
    unseen = Body(hidden=frozenset({Landmark.LEFT_WRIST, Landmark.RIGHT_WRIST})).measures()

    assert standing.wrist_height is not None
    assert down.wrist_height == pytest.approx(standing.wrist_height - 0.1)
    assert unseen.wrist_height is None


def test_a_trunk_that_folds_loses_height() -> None:
    folded = Body(
        moved={Landmark.LEFT_SHOULDER: (0.0, 0.1), Landmark.RIGHT_SHOULDER: (0.0, 0.1)}
    ).measures()

    assert folded.torso_height == pytest.approx(Body().measures().torso_height - 0.1)
