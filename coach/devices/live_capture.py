"""What a webcam and a stream share: OpenCV captures, opened and read, stamped when they arrive."""

import math
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from coach.devices.pictures import usable
from coach.errors import SourceError
from coach.ports import Clock, Frame, SourceInfo

_DEFAULT_FPS = 30.0  # many drivers say 0
_LARGEST_FPS = 240.0


class Capture(Protocol):
    """The part of `cv2.VideoCapture` in use; tests inject their own."""

    def isOpened(self) -> bool: ...  # noqa: N802  # OpenCV's name

    def read(self) -> tuple[bool, NDArray[np.generic] | None]: ...

    def get(self, prop: int) -> float: ...

    def release(self) -> None: ...


CaptureOpener = Callable[[int | str, int, Sequence[int]], Capture]
"""Takes the device or address, the backend and a flat list of properties and values."""


def open_capture(target: int | str, backend: int, properties: Sequence[int]) -> Capture:
    capture: Any = cv2.VideoCapture(target, backend, list(properties))
    opened: Capture = capture
    return opened


class LiveCapture:
    """Frames of an opened capture with the time of their arrival."""

    def __init__(self, capture: Capture, *, name: str, clock: Clock, epoch_s: float) -> None:
        """Take the first picture.

        Raises:
            coach.errors.SourceError: there is none.
        """
        self._capture = capture
        self._name = name
        self._clock = clock
        self._epoch_s = epoch_s
        self._last_t_s = -math.inf
        self._size = (0, 0)
        try:
            self._first: Frame | None = self._next()
        except SourceError:
            capture.release()
            raise
        width, height = self._size
        self.info = SourceInfo(
            name=name,
            width=width,
            height=height,
            fps=_fps(capture),
            duration_s=None,
            is_live=True,
        )

    def read(self) -> Frame:
        """Return the next frame.

        Raises:
            coach.errors.SourceError: the device is gone, the stream stalls or changes size.
        """
        if self._first is not None:
            first, self._first = self._first, None
            return first
        return self._next()

    def close(self) -> None:
        self._capture.release()

    def _next(self) -> Frame:
        try:
            has_picture, picture = self._capture.read()
        except cv2.error as error:
            raise SourceError(f"{self._name} stopped giving pictures; check it.") from error
        t_s = self._clock.now_s() - self._epoch_s
        if not has_picture or picture is None:
            raise SourceError(f"{self._name} gives no pictures; check that it is on and free.")
        size = (picture.shape[1], picture.shape[0])
        if self._size not in {(0, 0), size}:
            raise SourceError(f"The picture of {self._name} changed its size; it is opened again.")
        self._size = size
        # Two pictures within one tick of a coarse clock are still one after the other.
        self._last_t_s = max(t_s, math.nextafter(self._last_t_s, math.inf))
        return Frame(t_s=self._last_t_s, bgr=usable(picture, name=self._name))


def _fps(capture: Capture) -> float:
    fps = capture.get(cv2.CAP_PROP_FPS)
    return fps if math.isfinite(fps) and 0.0 < fps <= _LARGEST_FPS else _DEFAULT_FPS
