"""Poses without pictures: as many points, as much noise and as little visibility as the network."""

import math
from dataclasses import replace

import numpy as np
import pytest

from coach.movement.landmarks import LANDMARK_COUNT, Landmark
from coach.movement.pose import Lock, Pose
from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import SyntheticScene, scene_of
from coach.synthetic.truth import truth_of


def _scene(exercise_id: str = "squat", **changes: object) -> SyntheticScene:
    spec = replace(SyntheticSpec("synthetic", reps=1), **changes)  # type: ignore[arg-type]  # test brevity
    return scene_of(spec, exercise_id=exercise_id)


def _flexion_deg(pose: Pose, *, hip: Landmark) -> float:
    assert pose.keypoints is not None
    h, k, a = (pose.keypoints[hip + offset] for offset in (0, 2, 4))
    thigh, shank = math.atan2(h.y - k.y, h.x - k.x), math.atan2(k.y - a.y, k.x - a.x)
    return abs(math.degrees((thigh - shank + math.pi) % (2 * math.pi) - math.pi))


def test_every_frame_has_a_pose_of_33_points_in_image_heights() -> None:
    scene = _scene()

    poses = landmark_poses(scene)

    assert [pose.t_s for pose in poses] == pytest.approx(scene.times_s)
    assert poses[0].aspect == pytest.approx(4 / 3)
    keypoints = poses[0].keypoints
    assert keypoints is not None
    assert len(keypoints) == LANDMARK_COUNT
    assert all(0 < point.x < 4 / 3 and 0 < point.y < 1 for point in keypoints)
    assert keypoints[Landmark.NOSE].y < keypoints[Landmark.LEFT_HIP].y
    assert keypoints[Landmark.LEFT_HIP].y < keypoints[Landmark.LEFT_HEEL].y
    assert keypoints[Landmark.LEFT_HIP].x > keypoints[Landmark.RIGHT_HIP].x  # facing the camera


def test_without_noise_and_lag_the_angle_is_the_projected_truth() -> None:
    scene = _scene(view=View.SIDE)

    poses = landmark_poses(scene, noise_px=0.0, lag_s=0.0)

    measured = [_flexion_deg(pose, hip=Landmark.RIGHT_HIP) for pose in poses]
    expected = truth_of(scene).frames.right_knee_flexion_picture_deg
    assert measured == pytest.approx(expected.tolist(), abs=0.01)


def test_noise_is_as_large_as_asked_and_the_same_each_time() -> None:
    scene = _scene()

    clean = landmark_poses(scene, noise_px=0.0, lag_s=0.0, outliers_per_point=0.0)
    noisy = landmark_poses(scene, noise_px=2.0, lag_s=0.0, outliers_per_point=0.0)
    again = landmark_poses(scene, noise_px=2.0, lag_s=0.0, outliers_per_point=0.0)

    off = [
        (b.x - a.x) * 720
        for first, second in zip(clean, noisy, strict=True)
        for a, b in zip(first.keypoints or (), second.keypoints or (), strict=True)
    ]
    assert float(np.std(off)) == pytest.approx(2.0, rel=0.1)
    assert noisy == again


def test_lag_delays_the_movement() -> None:
    scene = _scene(view=View.SIDE, fault="too_fast")

    quick = landmark_poses(scene, noise_px=0.0, lag_s=0.0)
    late = landmark_poses(scene, noise_px=0.0, lag_s=0.1)

    middle = int((scene.script.reps[0].start_s + 0.3) * scene.spec.fps)
    assert _flexion_deg(late[middle], hip=Landmark.RIGHT_HIP) < _flexion_deg(
        quick[middle], hip=Landmark.RIGHT_HIP
    )


def test_from_the_side_the_far_leg_is_hardly_visible() -> None:
    keypoints = landmark_poses(_scene(view=View.SIDE))[10].keypoints

    assert keypoints is not None
    assert keypoints[Landmark.RIGHT_KNEE].visibility > 0.9
    assert keypoints[Landmark.LEFT_KNEE].visibility < 0.6


def test_nobody_is_seen_while_the_patient_is_out_of_the_picture() -> None:
    scene = _scene(fault="leave", reps=0)

    locks = {pose.lock for pose in landmark_poses(scene)}

    assert locks == {Lock.LOCKED, Lock.NOBODY}


def test_a_far_leg_in_a_long_step_is_less_hidden_than_beside_the_near_one() -> None:
    scene = _scene("forward_lunge", view=View.SIDE)
    poses = landmark_poses(scene)
    turn_s = scene.script.reps[0].bottom_s

    def far_knee(t_s: float) -> float:
        pose = min(poses, key=lambda one: abs(one.t_s - t_s))
        assert pose.keypoints is not None
        return pose.keypoints[Landmark.LEFT_KNEE].visibility

    assert far_knee(0.0) < 0.5
    assert 0.5 < far_knee(turn_s) < 0.8


def test_points_outside_the_picture_have_low_visibility() -> None:
    scene = _scene(fault="leave", reps=0)

    cut = [
        point
        for pose in landmark_poses(scene)
        for point in pose.keypoints or ()
        if point.x < -0.05 or point.x > pose.aspect + 0.05
    ]

    assert cut
    assert all(point.visibility < 0.5 for point in cut)


def test_the_lock_is_doubtful_while_a_second_person_crosses() -> None:
    scene = _scene(fault="second_person", reps=0)

    locks = [pose.lock for pose in landmark_poses(scene)]

    assert 0.05 < locks.count(Lock.DOUBTFUL) / len(locks) < 0.6


def test_world_points_are_metres_from_the_hips_with_y_down() -> None:
    world = landmark_poses(_scene())[0].world

    assert world is not None
    assert world[Landmark.NOSE].y < -0.5
    assert world[Landmark.LEFT_ANKLE].y > 0.6
    assert world[Landmark.LEFT_HIP].x > 0 > world[Landmark.RIGHT_HIP].x
    assert world[Landmark.NOSE].z < 0.1  # towards the camera is negative
