"""What every source of pictures keeps to, whatever it is: file, webcam, stream or made-up."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from coach.devices.open_source import open_source
from coach.devices.stream import StreamSource
from coach.devices.video_file import VideoFileSource
from coach.devices.webcam import WebcamSource
from coach.errors import SourceError
from coach.ports import Frame, FrameSource
from coach.session.sources import StreamSpec, WebcamSpec, parse_source
from coach.synthetic.source import SyntheticSource
from tests.device_builders import (
    FakeCapture,
    TickingClock,
    phone_camera,
    picture,
    tag_as_rotated,
    write_clip,
)

pytestmark = pytest.mark.whole

FRAMES = 8
Opener = Callable[[Path], Iterator[FrameSource]]


def _file(folder: Path) -> Iterator[FrameSource]:
    yield VideoFileSource(write_clip(folder / "clip.mp4", frames=FRAMES), name="clip.mp4")


def _phone_film(folder: Path) -> Iterator[FrameSource]:
    path = write_clip(folder / "upright.mp4", frames=FRAMES)
    tag_as_rotated(path)
    yield VideoFileSource(path, name="upright.mp4")


def _webcam(_: Path) -> Iterator[FrameSource]:
    capture = FakeCapture([picture(index) for index in range(FRAMES)])
    yield WebcamSource(
        WebcamSpec(text="0", index=0, name=None),
        clock=TickingClock(step_s=1 / 30),
        epoch_s=100.0,
        opener=lambda *_: capture,
    )


def _stream(_: Path) -> Iterator[FrameSource]:
    with phone_camera() as camera:
        yield StreamSource(
            StreamSpec(text=camera.url, url=camera.url),
            clock=TickingClock(step_s=1 / 30),
            epoch_s=100.0,
        )


def _synthetic(_: Path) -> Iterator[FrameSource]:
    yield open_source(
        parse_source("synthetic:squat?reps=0&fps=3"),
        exercise_id="squat",
        clock=TickingClock(),
        epoch_s=0.0,
    )


SOURCES: dict[str, Opener] = {
    "file": _file,
    "rotated file": _phone_film,
    "webcam": _webcam,
    "stream": _stream,
    "synthetic": _synthetic,
}
RECORDED = ("file", "rotated file", "synthetic")


@pytest.fixture(params=SOURCES)
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FrameSource]:
    with contextmanager(SOURCES[request.param])(tmp_path) as opened:
        yield opened
        opened.close()


@pytest.fixture(params=RECORDED)
def open_recorded(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], FrameSource]:
    return lambda: next(SOURCES[request.param](tmp_path))


def _read(source: FrameSource, count: int) -> list[Frame]:
    frames = [source.read() for _ in range(count)]
    return [frame for frame in frames if frame is not None]


def test_pictures_have_three_colours_and_the_size_the_source_tells(source: FrameSource) -> None:
    frames = _read(source, FRAMES)

    assert len(frames) == FRAMES
    assert source.info.fps > 0
    for frame in frames:
        assert frame.bgr.dtype == np.uint8
        assert frame.bgr.shape == (source.info.height, source.info.width, 3)
        assert frame.bgr.flags.c_contiguous


def test_times_rise_strictly(source: FrameSource) -> None:
    times_s = [frame.t_s for frame in _read(source, FRAMES)]

    assert all(math.isfinite(t_s) for t_s in times_s)
    assert all(later > earlier for earlier, later in pairwise(times_s))


def test_one_frame_is_not_the_memory_of_the_next(source: FrameSource) -> None:
    first, second = _read(source, 2)
    before = second.bgr.copy()

    first.bgr[:] = 0

    assert np.array_equal(second.bgr, before)


def test_closing_twice_is_fine(source: FrameSource) -> None:
    source.close()

    source.close()


def test_a_recorded_source_ends_with_none_and_stays_ended(
    open_recorded: Callable[[], FrameSource],
) -> None:
    source = open_recorded()
    while source.read() is not None:
        pass

    assert source.read() is None
    assert not source.info.is_live


def test_a_recorded_source_gives_the_same_frames_each_time(
    open_recorded: Callable[[], FrameSource],
) -> None:
    first = _read(open_recorded(), FRAMES)

    second = _read(open_recorded(), FRAMES)

    assert [frame.t_s for frame in first] == [frame.t_s for frame in second]
    assert all(np.array_equal(one.bgr, other.bgr) for one, other in zip(first, second, strict=True))


def test_a_recorded_source_can_go_on_where_it_was(
    open_recorded: Callable[[], FrameSource],
) -> None:
    frames = _read(open_recorded(), FRAMES)
    resumed = open_recorded()
    assert isinstance(resumed, VideoFileSource | SyntheticSource)

    resumed.skip_to(frames[3].t_s)
    frame = resumed.read()

    assert frame is not None
    assert frame.t_s == frames[4].t_s
    assert np.array_equal(frame.bgr, frames[4].bgr)


def test_a_webcam_that_is_pulled_out_says_so(tmp_path: Path) -> None:
    source = next(_webcam(tmp_path))
    _read(source, FRAMES)

    with pytest.raises(SourceError, match="webcam 0"):
        source.read()

    assert source.info.is_live
