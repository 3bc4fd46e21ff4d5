"""A pose is a whole body or nobody: half a body is never guessed."""

import math

import pytest

from coach.movement.landmarks import BONES, LANDMARK_COUNT, Landmark
from coach.movement.pose import Lock, Pose, nobody, pose_from_rows
from tests.movement_builders import Body

IMAGE_ROWS = [[0.5, 0.25, -0.1, 0.9]] * LANDMARK_COUNT
WORLD_ROWS = [[0.1, 0.2, 0.3]] * LANDMARK_COUNT


def _read(
    image_rows: list[list[float]],
    world_rows: list[list[float]] | None = None,
    lock: Lock = Lock.LOCKED,
) -> Pose:
    return pose_from_rows(1.0, aspect=2.0, lock=lock, image_rows=image_rows, world_rows=world_rows)


def test_rows_become_image_heights_with_the_networks_own_visibility() -> None:
    pose = _read(IMAGE_ROWS, WORLD_ROWS)

    assert pose.keypoints is not None
    assert pose.world is not None
    assert pose.keypoints[Landmark.LEFT_KNEE] == (1.0, 0.25, 0.9)
    assert pose.world[Landmark.LEFT_KNEE] == (0.1, 0.2, 0.3)


@pytest.mark.parametrize("not_a_number", [math.nan, math.inf])
def test_one_point_that_is_no_number_makes_it_a_pose_of_nobody(not_a_number: float) -> None:
    rows = [*IMAGE_ROWS[1:], [0.5, not_a_number, 0.0, 0.9]]

    assert _read(rows, WORLD_ROWS) == nobody(1.0, aspect=2.0)


def test_world_points_that_are_no_numbers_leave_the_picture_points() -> None:
    pose = _read(IMAGE_ROWS, [*WORLD_ROWS[1:], [math.nan, 0.0, 0.0]])

    assert pose.world is None
    assert pose.keypoints is not None


def test_a_pose_locked_on_nobody_has_no_points() -> None:
    assert _read(IMAGE_ROWS, WORLD_ROWS, Lock.NOBODY) == nobody(1.0, aspect=2.0)


def test_a_body_of_another_number_of_points_is_refused() -> None:
    with pytest.raises(ValueError, match="expected 33 points, got 32"):
        _read(IMAGE_ROWS[1:])


def test_a_point_is_given_only_when_seen_well_enough() -> None:
    pose = Body(visibility=0.6).pose()

    assert pose.point(Landmark.LEFT_KNEE, min_visibility=0.6) is not None
    assert pose.point(Landmark.LEFT_KNEE, min_visibility=0.61) is None
    assert nobody(0.0, aspect=1.0).point(Landmark.LEFT_KNEE, min_visibility=0.0) is None


def test_every_bone_joins_two_points_and_has_its_twin_on_the_other_side() -> None:
    def other(landmark: Landmark) -> Landmark:
        return Landmark(landmark + (1 if landmark % 2 else -1))

    pairs = {frozenset(bone) for bone in BONES}

    assert all(len(pair) == 2 for pair in pairs)
    assert pairs == {frozenset(other(one) for one in pair) for pair in pairs}
