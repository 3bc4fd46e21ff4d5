"""The synthetic patient's signs, and exercises with every arm position, as the app sees them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from coach.bootstrap import (
    FilmViewer,
    SignFilm,
    arm_positions,
    drawn_poses,
    known_movements,
    quick_sample,
    scene_cache,
    scripted_signs,
)
from coach.cli.hand_films import HandFilms
from coach.devices.looking import thinned
from coach.movement.landmarks import Landmark
from coach.movement.raised_hands import Hands
from coach.ports import Frame
from coach.synthetic.arm_positions import OWN
from coach.synthetic.hand_raising import BRIEF_S, HELD_S, SIGNS, TURNS_WITHIN_DEG, sign_scene
from coach.synthetic.landmark_poses import landmark_poses
from coach.validity.hand_counts import (
    ScriptedSign,
    Which,
    accidents,
    given_signs,
    understood,
)
from coach.validity.hands_page import HandsFound, hands_page

DISTANCES_M = (2.0, 2.5, 3.0, 3.5)


def _scripted(seed: int, distance_m: float) -> tuple[ScriptedSign, ...]:
    return scripted_signs(SignFilm(seed, distance_m))


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
@pytest.mark.thorough  # `coach bench hands` counts it, on more people
@pytest.mark.parametrize("distance_m", [2.0, 3.5])
def test_the_network_sees_every_sign_and_none_that_is_too_short(distance_m: float) -> None:
    with FilmViewer(None) as viewer:
        films = HandFilms(viewer, None)

        found = understood("film", films.signs([SignFilm(6, distance_m)]))

    assert (found.understood, found.meant) == (3, 3)
    assert (found.misfired, found.stray) == (0, 0)


@pytest.mark.slow
@pytest.mark.thorough  # `coach bench hands` counts it, on more people
def test_side_on_both_hands_make_the_session_wait_and_a_film_is_kept_for_good(
    tmp_path: Path,
) -> None:
    film = SignFilm(21, 3.0, turned_deg=90.0)
    with FilmViewer(None) as viewer:
        first = list(HandFilms(viewer, None, scene_cache(tmp_path)).signs([film]))
        again = HandFilms(viewer, None, scene_cache(tmp_path), is_kept_only=True)

        found = understood("again", again.signs([film]), which=Which.BOTH)

    assert understood("first", first, which=Which.BOTH) == replace(found, what="first")
    assert (found.heard, found.meant, found.stray, again.left_out) == (1, 1, 0, 0)


def test_what_is_not_kept_is_left_out_where_only_that_is_counted(tmp_path: Path) -> None:
    with FilmViewer(None) as viewer:
        films = HandFilms(viewer, None, scene_cache(tmp_path), is_kept_only=True)

        seen = list(films.signs([SignFilm(1, 2.0)]))

    assert (seen, films.left_out) == ([], 1)


def test_a_turned_body_has_a_nearer_hand() -> None:
    film = SignFilm(3, 2.5, turned_deg=90.0)

    signs = scripted_signs(film)

    by_which = {sign.which: sign.hands for sign in signs if sign.is_meant}
    assert by_which[Which.BOTH] is Hands.BOTH
    nearer = (
        Hands.RIGHT
        if sign_scene(3, distance_m=2.5, turned_deg=90.0).scene.facing_deg > 0
        else Hands.LEFT
    )
    assert by_which[Which.NEARER] is nearer
    assert by_which[Which.FARTHER] not in {nearer, Hands.BOTH}


def test_a_seated_body_sits_and_gives_the_same_signs() -> None:
    film = SignFilm(4, 2.5, is_seated=True)

    pose = landmark_poses(sign_scene(4, distance_m=2.5, is_seated=True).scene)[0]

    assert pose.keypoints is not None
    hip, knee = pose.keypoints[Landmark.LEFT_HIP], pose.keypoints[Landmark.LEFT_KNEE]
    ankle = pose.keypoints[Landmark.LEFT_ANKLE]
    assert abs(knee.y - hip.y) < 0.6 * (ankle.y - knee.y)  # a thigh that is seen from its end
    assert {sign.which for sign in scripted_signs(film)} == {None}


def test_drawn_signs_side_on_make_the_session_wait() -> None:
    """Of a far arm the drawn landmarks say too little to be trusted here; the network is asked."""
    film = SignFilm(6, 3.0, turned_deg=90.0)
    poses = landmark_poses(sign_scene(6, distance_m=3.0, turned_deg=90.0).scene)

    found = [
        understood(which, [(poses, scripted_signs(film))], which=which)
        for which in (Which.NEARER, Which.BOTH)
    ]

    assert [one.heard for one in found] == [1, 1]


def test_the_page_tells_how_signs_are_given() -> None:
    page = hands_page(HandsFound((), ()), day=date(2026, 11, 21))

    assert f"every sign for {HELD_S:g} s" in page
    assert f"one for {BRIEF_S:g} s" in page
    assert f"within {TURNS_WITHIN_DEG:g} degrees" in page


def test_of_a_quick_film_every_second_picture_is_looked_at() -> None:
    film = [Frame(t_s=i / 30, bgr=np.zeros((1, 1, 3), np.uint8)) for i in range(9)]

    looked = [frame.t_s for frame in thinned(film, most_fps=15.0)]

    assert looked == [frame.t_s for frame in film[::2]]
