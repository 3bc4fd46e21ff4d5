"""The synthetic patient's signs, and exercises with every arm position, as the app sees them."""

from pathlib import Path

import pytest

from coach.bootstrap import (
    arm_positions,
    drawn_poses,
    find_exercise,
    known_movements,
    quick_sample,
    write_sign_film,
)
from coach.cli.following import looks
from coach.movement.raised_hands import Hands
from coach.movement.vocabulary import View
from coach.synthetic.arm_positions import OWN
from coach.synthetic.hand_raising import BRIEF_S, SIGNS, sign_scene
from coach.synthetic.landmark_poses import landmark_poses
from coach.validity.hand_counts import ScriptedSign, accidents, given_signs, understood

DISTANCES_M = (2.0, 2.5, 3.0, 3.5)


def _scripted(seed: int, distance_m: float) -> tuple[ScriptedSign, ...]:
    scene = sign_scene(seed, distance_m=distance_m)
    return tuple(
        ScriptedSign(Hands(one.sign), one.from_s, one.to_s, is_meant=one.is_meant)
        for one in scene.signs
    )


def test_every_sign_is_given_once_and_one_too_short() -> None:
    signs = sign_scene(3, distance_m=2.5).signs

    assert sorted(one.sign for one in signs if one.is_meant) == sorted(SIGNS)
    assert [one.held_s for one in signs if not one.is_meant] == [pytest.approx(BRIEF_S)]


def test_a_scene_depends_on_its_seed_alone() -> None:
    first, again = (sign_scene(5, distance_m=3.0) for _ in range(2))

    assert first.signs == again.signs
    assert first.scene.camera == again.scene.camera


@pytest.mark.parametrize("distance_m", DISTANCES_M)
def test_the_standing_body_is_in_the_picture_at_every_distance(distance_m: float) -> None:
    scene = sign_scene(7, distance_m=distance_m).scene

    pose = landmark_poses(scene)[0]

    assert pose.keypoints is not None
    assert all(0.0 < point.y < 1.0 for point in pose.keypoints)


@pytest.mark.parametrize("distance_m", [3.0, 3.5])  # nearer, raised hands may leave the picture
def test_drawn_signs_are_understood_where_the_hands_are_in_the_picture(distance_m: float) -> None:
    seen = [
        (landmark_poses(sign_scene(seed, distance_m=distance_m).scene), _scripted(seed, distance_m))
        for seed in (1, 2)
    ]

    found = understood("drawn", seen)

    assert (found.understood, found.meant) == (6, 6)
    assert (found.misfired, found.stray) == (0, 0)


@pytest.mark.parametrize("position", arm_positions())
def test_no_arm_position_of_a_squat_is_a_sign(position: str) -> None:
    poses = drawn_poses("mini_squat", position, seed=1, reps=2, fps=15.0)

    assert given_signs(poses) == ()


@pytest.mark.slow
@pytest.mark.parametrize("exercise_id", sorted(known_movements()))
def test_no_exercise_gives_a_sign_by_accident(exercise_id: str) -> None:
    recordings = [drawn_poses(exercise_id, OWN, seed=seed, reps=2, fps=15.0) for seed in (1, 2)]

    assert accidents(exercise_id, recordings).signs == 0


@pytest.mark.slow
def test_nothing_in_the_shipped_recordings_of_the_network_is_a_sign() -> None:
    scenes = quick_sample().scenes()

    found = accidents("shipped", (scene.recording.poses for scene in scenes))

    assert found.recordings >= 5
    assert found.signs == 0


@pytest.mark.slow
@pytest.mark.parametrize("distance_m", [2.0, 3.5])
def test_the_network_sees_every_sign_and_none_that_is_too_short(
    tmp_path: Path, distance_m: float
) -> None:
    path = tmp_path / "signs.mp4"
    signs = write_sign_film(path, seed=6, distance_m=distance_m, view=View.FRONT)
    exercise = find_exercise("mini_squat", tmp_path)

    seen = [pose for look in looks(str(path), exercise, model=None) for pose in look.poses]

    found = understood("film", [(seen, signs)])
    assert (found.understood, found.meant) == (3, 3)
    assert (found.misfired, found.stray) == (0, 0)
