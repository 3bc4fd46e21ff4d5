"""Pictures, the frame source and the written files, at the smallest cost."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from coach.errors import UsageError
from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec
from coach.synthetic.pictures import ScenePictures
from coach.synthetic.room import room_picture
from coach.synthetic.scene import SyntheticScene, scene_of
from coach.synthetic.source import open_synthetic
from coach.synthetic.writer import write_truth, write_video

pytestmark = pytest.mark.whole

SHORT = SyntheticSpec("synthetic:squat?reps=0&fps=2", "squat", reps=0, fps=2.0)  # 8 frames


def _scene(**changes: object) -> SyntheticScene:
    return scene_of(replace(SHORT, **changes), exercise_id="squat")  # type: ignore[arg-type]  # test brevity


def test_the_same_seed_paints_identical_pictures_in_any_order() -> None:
    first = ScenePictures(_scene(seed=3))
    room_picture.cache_clear()
    again = ScenePictures(_scene(seed=3))

    again.bgr(5)

    assert np.array_equal(first.bgr(2), again.bgr(2))
    assert not np.array_equal(first.bgr(2), ScenePictures(_scene(seed=4)).bgr(2))


def test_the_patient_is_painted_where_the_joints_are() -> None:
    scene = _scene()
    picture = ScenePictures(scene).bgr(0)
    figure = scene.figure(np.array([0.0]))

    x, y, _ = scene.camera.project(
        figure.mid_hip[0] + 0.35 * scene.build.trunk_m * np.array([0, 1, 0])
    )
    blue, _, red = picture[round(y), round(x)].astype(int)

    assert blue > red + 30  # the plain look wears a blue shirt


def test_the_picture_is_empty_while_the_patient_is_away() -> None:
    away = _scene(fault="walk_in", seed=0)
    here = _scene(fault="walk_in", seed=0)
    pictures = ScenePictures(away)

    first, last = pictures.bgr(0), pictures.bgr(here.frame_count - 1)

    middle = np.s_[100:400, 280:360]
    assert np.abs(first[middle].astype(int) - last[middle].astype(int)).mean() > 10


def test_a_chair_stands_where_it_is_needed_only() -> None:
    without = ScenePictures(_scene(view=View.SIDE))
    with_chair = ScenePictures(_scene(view=View.SIDE, fault="rest_on_chair"))

    difference = np.abs(without.bgr(0).astype(int) - with_chair.bgr(0).astype(int))

    assert (difference.max(axis=2) > 40).sum() > 1000


def test_a_wide_picture_can_be_asked_for() -> None:
    scene = scene_of(SHORT, exercise_id="squat", size=(1280, 720))

    assert ScenePictures(scene).bgr(0).shape == (720, 1280, 3)


def test_the_source_plays_every_frame_once_at_its_own_times() -> None:
    source = open_synthetic(SHORT, exercise_id="sit_to_stand")

    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)

    assert [frame.t_s for frame in frames] == pytest.approx([0.5 * i for i in range(8)])
    assert frames[0].bgr.shape == (480, 640, 3)
    assert frames[0].bgr.dtype == np.uint8
    assert source.info.name == SHORT.text
    assert source.info.is_live is False
    assert source.info.duration_s == pytest.approx(4.0)


def test_a_closed_source_has_no_more_frames() -> None:
    source = open_synthetic(SHORT, exercise_id="squat")

    source.close()

    assert source.read() is None


def test_the_exercise_of_the_text_wins_over_that_of_the_command() -> None:
    with pytest.raises(UsageError, match="cartwheel"):
        open_synthetic(replace(SHORT, exercise_id="cartwheel"), exercise_id="squat")


def test_a_written_video_has_every_frame_and_says_how_far_it_is(tmp_path: Path) -> None:
    shares: list[float] = []
    path = tmp_path / "clip.mp4"

    write_video(_scene(), path, on_progress=shares.append)

    capture = cv2.VideoCapture(str(path))
    count, fps = capture.get(cv2.CAP_PROP_FRAME_COUNT), capture.get(cv2.CAP_PROP_FPS)
    capture.release()
    assert count == 8
    assert fps == pytest.approx(2.0)
    assert shares == pytest.approx([i / 8 for i in range(1, 9)])
    assert list(tmp_path.iterdir()) == [path]


def test_written_truth_can_be_read_back(tmp_path: Path) -> None:
    path = tmp_path / "truth.json"

    write_truth(_scene(), path)

    assert len(json.loads(path.read_text(encoding="utf-8"))["frames"]) == 8


@pytest.mark.parametrize("name", ["clip.avi", "clip", "missing/clip.mp4"])
def test_a_video_that_cannot_be_written_is_refused_in_one_sentence(
    tmp_path: Path, name: str
) -> None:
    with pytest.raises(UsageError, match=r"clip.*"):
        write_video(_scene(), tmp_path / name)

    assert list(tmp_path.iterdir()) == []


def test_truth_that_cannot_be_written_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="choose another file or folder"):
        write_truth(_scene(), tmp_path / "missing" / "truth.json")


def test_an_interrupted_video_leaves_nothing_behind(tmp_path: Path) -> None:
    def interrupt(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_video(_scene(), tmp_path / "clip.mp4", on_progress=interrupt)

    assert list(tmp_path.iterdir()) == []
