"""Reading a source in a thread of its own, so that the worker's loop never waits in a driver.

A live source keeps only its newest frame; a file or a synthetic patient is read a few frames
ahead, in order, none lost.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from coach.errors import CoachError
from coach.ports import Frame, FrameSource, SourceInfo

_AHEAD = 4  # frames; enough to decode beside the network, little memory


@dataclass(frozen=True, slots=True)
class EndOfSource:
    pass


@dataclass(frozen=True, slots=True)
class BrokenOff:
    error: CoachError


Reading: TypeAlias = SourceInfo | Frame | EndOfSource | BrokenOff


class FrameReader:
    """Opens and reads in the background; `take` hands out what came, in order."""

    def __init__(self, open_source: Callable[[], FrameSource]) -> None:
        self._open_source = open_source
        self._readings: deque[Reading] = deque()
        self._changed = threading.Condition()
        self._is_abandoned = False
        self._thread = threading.Thread(target=self._run, name="frame-reader", daemon=True)
        self._thread.start()

    def take(self, timeout_s: float) -> Reading | None:
        """Return the next reading: first the source's description, then frames; None: none yet."""
        with self._changed:
            if not self._changed.wait_for(lambda: bool(self._readings), timeout_s):
                return None
            self._changed.notify_all()
            if isinstance(self._readings[0], EndOfSource | BrokenOff):
                return self._readings[0]  # the end stays the end, however often it is asked for
            return self._readings.popleft()

    def upcoming(self) -> Reading | None:
        """Return what `take` would give now, and leave it there; None: nothing yet."""
        with self._changed:
            return self._readings[0] if self._readings else None

    def abandon(self, *, wait_s: float = 0.0) -> None:
        """Stop reading; a driver that hangs is left to its thread, which closes it later."""
        with self._changed:
            self._is_abandoned = True
            self._changed.notify_all()
        self._thread.join(wait_s)

    def _run(self) -> None:
        try:
            source = self._open_source()
        except CoachError as error:
            self._put(BrokenOff(error))
            return
        try:
            self._put(source.info)
            while self._read_one(source):
                pass
        finally:
            source.close()

    def _read_one(self, source: FrameSource) -> bool:
        """Read and pass on; say whether there may be more."""
        try:
            frame = source.read()
        except CoachError as error:
            return self._put(BrokenOff(error))
        if frame is None:
            return self._put(EndOfSource())
        if source.info.is_live:
            return self._put_newest(frame)
        return self._put(frame)

    def _put(self, reading: Reading) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._is_abandoned or len(self._readings) < _AHEAD)
            if self._is_abandoned:
                return False
            self._readings.append(reading)
            self._changed.notify_all()
        return not isinstance(reading, EndOfSource | BrokenOff)

    def _put_newest(self, frame: Frame) -> bool:
        with self._changed:
            if self._is_abandoned:
                return False
            if self._readings and isinstance(self._readings[-1], Frame):
                self._readings.pop()
            self._readings.append(frame)
            self._changed.notify_all()
        return True
