"""Reading in the background: recorded frames all in order, live ones the newest."""

import threading
from collections.abc import Sequence

import pytest

from coach.devices.frame_reader import BrokenOff, EndOfSource, FrameReader
from coach.errors import SourceError
from coach.ports import Frame, FrameSource, SourceInfo
from tests.device_builders import picture, wait_until


class ListedSource:
    """Gives the listed frames, then ends or breaks off."""

    def __init__(self, times_s: Sequence[float], *, is_live: bool, breaks: bool = False) -> None:
        self._times_s = list(times_s)
        self._breaks = breaks
        self.is_closed = threading.Event()
        self.reads = 0
        self.info = SourceInfo(
            name="list", width=160, height=120, fps=30.0, duration_s=None, is_live=is_live
        )

    def read(self) -> Frame | None:
        self.reads += 1
        if self._times_s:
            return Frame(t_s=self._times_s.pop(0), bgr=picture(0))
        if self._breaks:
            raise SourceError("It broke off; try again.")
        return None

    def close(self) -> None:
        self.is_closed.set()


def _reader(source: FrameSource) -> FrameReader:
    return FrameReader(lambda: source)


def test_recorded_frames_all_come_in_order_and_the_end_stays() -> None:
    source = ListedSource([float(index) for index in range(20)], is_live=False)
    reader = _reader(source)

    info = reader.take(5.0)
    readings = [reader.take(5.0) for _ in range(22)]

    assert info == source.info
    times_s = [reading.t_s for reading in readings if isinstance(reading, Frame)]
    assert times_s == [float(index) for index in range(20)]
    assert readings[20:] == [EndOfSource(), EndOfSource()]
    assert source.is_closed.wait(5.0)


def test_the_upcoming_frame_is_told_and_still_taken_afterwards() -> None:
    reader = _reader(ListedSource([0.0, 1.0], is_live=False))
    reader.take(5.0)  # the description

    told = wait_until(lambda: reader.upcoming() is not None, within_s=5.0)
    upcoming = reader.upcoming()
    taken = reader.take(5.0)

    assert told
    assert isinstance(taken, Frame)
    assert taken is upcoming


def test_recorded_frames_are_read_only_a_few_ahead() -> None:
    source = ListedSource([float(index) for index in range(100)], is_live=False)
    reader = _reader(source)

    reached = wait_until(lambda: source.reads >= 4, within_s=5.0)
    ran_on = wait_until(lambda: source.reads > 6, within_s=0.2)
    reader.abandon(wait_s=5.0)

    assert reached
    assert not ran_on
    assert source.is_closed.is_set()


def test_of_live_frames_the_newest_is_kept() -> None:
    source = ListedSource([float(index) for index in range(20)], is_live=True, breaks=True)
    reader = _reader(source)
    assert source.is_closed.wait(5.0)  # all has been read before anything is taken

    readings = [reader.take(1.0) for _ in range(3)]

    assert isinstance(readings[1], Frame)
    assert readings[1].t_s == 19.0
    assert isinstance(readings[2], BrokenOff)


def test_a_source_that_does_not_open_says_why() -> None:
    def refuse() -> FrameSource:
        raise SourceError("There is nothing; plug it in.")

    reading = FrameReader(refuse).take(5.0)

    assert isinstance(reading, BrokenOff)
    assert str(reading.error) == "There is nothing; plug it in."


def test_taking_from_a_source_that_gives_nothing_returns_after_the_wait() -> None:
    gate = threading.Event()

    def open_late() -> FrameSource:
        gate.wait()
        return ListedSource([], is_live=False)

    reader = FrameReader(open_late)

    nothing = reader.take(0.01)
    gate.set()

    assert nothing is None
    assert isinstance(reader.take(5.0), SourceInfo)


@pytest.mark.parametrize("is_live", [True, False])
def test_an_abandoned_source_is_closed(is_live: bool) -> None:  # noqa: FBT001  # a pytest parameter
    source = ListedSource([float(index) for index in range(1000)], is_live=is_live)
    reader = _reader(source)

    reader.abandon(wait_s=5.0)

    assert source.is_closed.is_set()
