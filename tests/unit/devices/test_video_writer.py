"""The video with the skeleton: every frame once, drawn where the pose says."""

from pathlib import Path

import numpy as np
import pytest

from coach.devices.video_file import VideoFileSource
from coach.devices.video_writer import draw_skeleton, write_video
from coach.errors import SourceError
from coach.movement.landmarks import LANDMARK_COUNT, Landmark
from coach.movement.pose import Keypoint, Lock, Pose, nobody
from tests.device_builders import picture, write_clip


def _pose(t_s: float, *, visibility: float = 1.0) -> Pose:
    keypoints = [Keypoint(0.1, 0.5, 0.0)] * LANDMARK_COUNT
    keypoints[Landmark.LEFT_HIP] = Keypoint(0.9, 0.3, visibility)
    keypoints[Landmark.LEFT_KNEE] = Keypoint(0.9, 0.8, visibility)
    return Pose(t_s=t_s, aspect=4 / 3, lock=Lock.LOCKED, keypoints=tuple(keypoints), world=None)


def test_a_bone_is_drawn_in_image_heights() -> None:
    plain = picture(0, width=320, height=240)

    drawn = draw_skeleton(plain, _pose(0.0))

    middle = (round(0.55 * 240), round(0.9 * 240))
    assert not np.array_equal(drawn[middle], plain[middle])
    assert np.array_equal(drawn[:, :100], plain[:, :100])


def test_unseen_points_are_not_drawn() -> None:
    plain = picture(0)

    assert np.array_equal(draw_skeleton(plain, _pose(0.0, visibility=0.2)), plain)
    assert np.array_equal(draw_skeleton(plain, nobody(0.0, aspect=4 / 3)), plain)
    assert np.array_equal(draw_skeleton(plain, None), plain)


def test_every_frame_is_written_with_its_pose(tmp_path: Path) -> None:
    source = VideoFileSource(write_clip(tmp_path / "in.mp4", frames=6), name="in.mp4")

    written = write_video(tmp_path / "out.mp4", source, [_pose(0.0)])

    copy = VideoFileSource(tmp_path / "out.mp4", name="out.mp4")
    frames = 0
    while copy.read() is not None:
        frames += 1
    assert written == 6
    assert frames == 6
    assert copy.info.fps == pytest.approx(30.0)


def test_a_place_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    source = VideoFileSource(write_clip(tmp_path / "in.mp4"), name="in.mp4")

    with pytest.raises(SourceError, match="cannot be written"):
        write_video(tmp_path / "no" / "folder" / "out.mp4", source, [])
