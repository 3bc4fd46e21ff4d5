"""A video file as a source: every frame once, upright, on the file's own clock."""

import math
from pathlib import Path

import cv2

from coach.devices.cut_short import is_cut_short
from coach.devices.pictures import Picture, usable
from coach.errors import SourceError
from coach.ports import Frame, SourceInfo

_DEFAULT_FPS = 30.0  # where a file does not say
_LARGEST_FPS = 1000.0  # a header that says more says nothing


class VideoFileSource:
    """A `coach.ports.FrameSource` over one file.

    The time of a frame is its presentation time in the file, so a variable frame rate is kept. A
    frame whose time does not lie after the one before (damaged or missing times) is put one
    nominal frame later instead.
    """

    def __init__(self, path: Path, *, name: str) -> None:
        """Open the file and read its first picture.

        Raises:
            coach.errors.SourceError: no such file, a folder, empty, not a video, or no frames.
        """
        self._name = name
        _check_is_readable(path, name=name)
        self._capture = _open(path, name=name)
        self._frames_announced = _count(self._capture)
        self._frames_read = 0
        self._last_t_s = -math.inf
        self._step_s = 1.0 / _fps(self._capture)
        self._skip_until_s = -math.inf
        try:
            self._first = self._next_frame()
            self._info = self._describe()
        except SourceError:
            self._capture.release()
            raise

    @property
    def info(self) -> SourceInfo:
        return self._info

    def read(self) -> Frame | None:
        if self._first is not None:
            first, self._first = self._first, None
            if first.t_s > self._skip_until_s:
                return first
        frame = self._next_frame()
        while frame is not None and frame.t_s <= self._skip_until_s:
            frame = self._next_frame()
        return frame

    def skip_to(self, t_s: float) -> None:
        """Go on with the first frame after `t_s`."""
        self._skip_until_s = t_s

    def close(self) -> None:
        self._capture.release()

    def _next_frame(self) -> Frame | None:
        picture = self._decode()
        if picture is None:
            if self._frames_read == 0:
                raise SourceError(f"{self._name} holds no pictures; choose another file.")
            return None
        self._frames_read += 1
        file_t_s = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        is_first = self._frames_read == 1
        if is_first and not math.isfinite(file_t_s):
            file_t_s = 0.0
        is_later = math.isfinite(file_t_s) and file_t_s > self._last_t_s
        self._last_t_s = file_t_s if is_later else self._last_t_s + self._step_s
        return Frame(t_s=self._last_t_s, bgr=picture)

    def _decode(self) -> Picture | None:
        try:
            has_picture, picture = self._capture.read()
        except cv2.error as error:
            raise SourceError(f"{self._name} is damaged; copy or record it again.") from error
        if not has_picture:
            return None
        self._size = (picture.shape[1], picture.shape[0])
        return usable(picture, name=self._name)

    def _describe(self) -> SourceInfo:
        width, height = self._size
        has_length = self._frames_announced > 0
        return SourceInfo(
            name=self._name,
            width=width,
            height=height,
            fps=1.0 / self._step_s,
            duration_s=self._frames_announced * self._step_s if has_length else None,
            is_live=False,
        )


def _check_is_readable(path: Path, *, name: str) -> None:
    try:
        if path.is_dir():
            raise SourceError(f"{name} is a folder; choose a video file in it.")
        if not path.exists():
            raise SourceError(f"There is no file {name}; check its name and folder.")
        if not path.is_file():
            raise SourceError(f"{name} is not a file; choose a video file.")
        with path.open("rb") as file:
            start = file.read(1)
        is_cut = is_cut_short(path)
    except (OSError, ValueError) as error:
        raise SourceError(f"{name} cannot be read ({error}); choose another file.") from error
    if not start:
        raise SourceError(f"{name} is empty; copy or record it again.")
    if is_cut:
        raise SourceError(f"{name} is cut short; copy it again, whole.")


def _open(path: Path, *, name: str) -> cv2.VideoCapture:
    # Only FFmpeg: other backends take a name such as `img_%02d.png` for a row of pictures.
    # An absolute path, so that a file called `http:x` or `-1` stays a file.
    sentence = f"{name} is not a video that can be read; choose another file."
    try:
        capture = cv2.VideoCapture(f"{path.absolute()}", cv2.CAP_FFMPEG)
    except cv2.error as error:
        raise SourceError(sentence) from error
    if not capture.isOpened():
        capture.release()
        raise SourceError(sentence)
    capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)  # phones record lying and leave a note
    return capture


def _fps(capture: cv2.VideoCapture) -> float:
    fps = capture.get(cv2.CAP_PROP_FPS)
    return fps if math.isfinite(fps) and 0.0 < fps <= _LARGEST_FPS else _DEFAULT_FPS


def _count(capture: cv2.VideoCapture) -> int:
    count = capture.get(cv2.CAP_PROP_FRAME_COUNT)
    return int(count) if math.isfinite(count) and count > 0 else 0
