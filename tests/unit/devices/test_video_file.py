"""Video files: their own clock, upright pictures, and a sentence for everything unreadable."""

from pathlib import Path

import numpy as np
import pytest

from coach.devices.video_file import VideoFileSource
from coach.errors import SourceError
from tests.device_builders import retime, tag_as_rotated, write_clip


def _times_s(path: Path) -> list[float]:
    source = VideoFileSource(path, name=path.name)
    times_s = []
    while (frame := source.read()) is not None:
        times_s.append(frame.t_s)
    return times_s


def test_times_are_those_of_the_file(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", frames=5, fps=20.0)

    times_s = _times_s(path)

    assert times_s == pytest.approx([0.0, 0.05, 0.10, 0.15, 0.20], abs=1e-6)


def test_a_variable_frame_rate_is_kept(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", frames=9, fps=30.0)
    retime(path, [(3, 512), (3, 1024), (3, 2048)])  # 30, 15 and 7.5 frames a second

    steps_s = np.diff(_times_s(path))

    # Half a tick of 1/15360 s: the file cannot say it any finer.
    assert steps_s == pytest.approx([1 / 30] * 3 + [1 / 15] * 3 + [2 / 15] * 2, abs=5e-5)


def test_a_phone_film_comes_out_upright(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", width=160, height=120)
    tag_as_rotated(path)

    source = VideoFileSource(path, name="clip.mp4")
    frame = source.read()

    assert frame is not None
    assert frame.bgr.shape == (160, 120, 3)
    assert (source.info.width, source.info.height) == (120, 160)
    # The bright corner of the picture, top left as filmed, is top right when turned clockwise.
    assert frame.bgr[5, -5].mean() > 200
    assert frame.bgr[5, 5].mean() < 200


def test_a_huge_picture_is_scaled_down_and_keeps_its_shape(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.avi", frames=1, width=7680, height=4320)

    source = VideoFileSource(path, name="clip.avi")
    frame = source.read()

    assert frame is not None
    assert frame.bgr.shape == (720, 1280, 3)
    assert (source.info.width, source.info.height) == (7680, 4320)


def test_skipping_goes_on_right_after_the_given_time(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", frames=10)
    all_times_s = _times_s(path)
    source = VideoFileSource(path, name="clip.mp4")

    source.skip_to(all_times_s[4])
    frame = source.read()

    assert frame is not None
    assert frame.t_s == all_times_s[5]


def _missing(folder: Path) -> Path:
    return folder / "missing.mp4"


def _folder(folder: Path) -> Path:
    return folder


def _empty(folder: Path) -> Path:
    path = folder / "empty.mp4"
    path.touch()
    return path


def _text(folder: Path) -> Path:
    path = folder / "text.mp4"
    path.write_text("This is no film. " * 50)
    return path


def _cut_mp4(folder: Path) -> Path:
    path = write_clip(folder / "clip.mp4", frames=30)
    path.write_bytes(path.read_bytes()[:-200])
    return path


def _cut_avi(folder: Path) -> Path:
    path = write_clip(folder / "clip.avi", frames=30)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return path


def _no_frames(folder: Path) -> Path:
    return write_clip(folder / "none.avi", frames=0)


def _one_dot(folder: Path) -> Path:
    # No encoder takes 1 x 1; a film of one dot is a picture with a film's name.
    path = folder / "dot.png"
    path.write_bytes(
        bytes.fromhex(
            "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
            "53de0000000c4944415408d763f8ffff3f0005fe02fedccc59e70000000049"
            "454e44ae426082"
        )
    )
    return path


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_missing, "There is no file"),
        (_folder, "is a folder"),
        (_empty, "is empty"),
        (_text, "is not a video"),
        (_cut_mp4, "is cut short"),
        (_cut_avi, "is cut short"),
        (_no_frames, "choose another file"),
        (_one_dot, "only 1 x 1 dots"),
    ],
)
def test_an_unreadable_file_gets_one_sentence(tmp_path: Path, make: object, says: str) -> None:
    assert callable(make)
    path = make(tmp_path)

    with pytest.raises(SourceError, match=says) as caught:
        VideoFileSource(path, name=path.name)

    assert str(caught.value).endswith(".")
    assert path.name in str(caught.value)
