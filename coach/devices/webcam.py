"""A webcam as a source, found by its number or by a part of its name."""

import sys
from collections.abc import Mapping
from pathlib import Path

import cv2

from coach.devices.live_capture import Capture, CaptureOpener, LiveCapture, open_capture
from coach.errors import SourceError
from coach.ports import Clock, Frame, SourceInfo
from coach.session.sources import WebcamSpec

_WISHED = (
    cv2.CAP_PROP_FRAME_WIDTH, 1280,
    cv2.CAP_PROP_FRAME_HEIGHT, 720,
    cv2.CAP_PROP_FPS, 30,
)  # fmt: skip
"""Drivers take what they can do nearest to it."""

_SYSTEM_DEVICES = Path("/sys/class/video4linux")


class WebcamSource:
    """A `coach.ports.FrameSource`; a frame's time is when the driver handed it over."""

    def __init__(
        self,
        spec: WebcamSpec,
        *,
        clock: Clock,
        epoch_s: float,
        opener: CaptureOpener = open_capture,
        devices: Path = _SYSTEM_DEVICES,
    ) -> None:
        """Open the webcam and take its first picture.

        Raises:
            coach.errors.SourceError: no such webcam, or it gives no pictures.
        """
        index = spec.index if spec.index is not None else _find(spec, webcam_names(devices))
        capture = _open(index, opener=opener, name=spec.text)
        self._live = LiveCapture(capture, name=f"webcam {spec.text}", clock=clock, epoch_s=epoch_s)

    @property
    def info(self) -> SourceInfo:
        return self._live.info

    def read(self) -> Frame | None:
        return self._live.read()

    def close(self) -> None:
        self._live.close()


def webcam_names(devices: Path = _SYSTEM_DEVICES) -> Mapping[int, str]:
    """Return the names of the webcams by number; empty where the system keeps no such list."""
    names: dict[int, str] = {}
    for entry in sorted(devices.glob("video*/name")):
        number = entry.parent.name.removeprefix("video")
        if not number.isdigit():
            continue
        try:
            names[int(number)] = entry.read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            continue  # unplugged between the listing and the reading
    return dict(sorted(names.items()))


def _find(spec: WebcamSpec, names: Mapping[int, str]) -> int:
    wanted = (spec.name or "").casefold()
    for index, name in names.items():
        if wanted in name.casefold():
            return index
    if not names:
        raise SourceError(
            f"No webcam is known by name here, so {spec.text} cannot be found; give its number."
        )
    listed = ", ".join(f"{index} ({name})" for index, name in names.items())
    raise SourceError(f"No webcam is called {spec.name}; there are: {listed}.")


def _open(index: int, *, opener: CaptureOpener, name: str) -> Capture:
    sentence = (
        f"No webcam {name} can be opened; plug one in or close the program that uses it, "
        "or choose a video file, a stream address or the demo."
    )
    try:
        capture = opener(index, _backend(), _WISHED)
    except cv2.error as error:
        raise SourceError(sentence) from error
    if not capture.isOpened():
        capture.release()
        raise SourceError(sentence)
    return capture


def _backend() -> int:
    if sys.platform == "win32":
        return cv2.CAP_DSHOW  # Media Foundation may take half a minute to open
    return cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY
