"""A network camera as a source: MJPEG over http(s), or rtsp; often a phone."""

import cv2

from coach.devices.live_capture import CaptureOpener, LiveCapture, open_capture
from coach.errors import SourceError
from coach.ports import Clock, Frame, SourceInfo
from coach.session.sources import StreamSpec

OPEN_TIMEOUT_MS = 8_000
READ_TIMEOUT_MS = 3_000  # a phone that sends nothing for so long has stalled


class StreamSource:
    """A `coach.ports.FrameSource`; a frame's time is when it had arrived.

    The sender's own clock is not used: MJPEG has none, and what matters is when it was here.
    """

    def __init__(
        self,
        spec: StreamSpec,
        *,
        clock: Clock,
        epoch_s: float,
        opener: CaptureOpener = open_capture,
    ) -> None:
        """Connect and take the first picture.

        Raises:
            coach.errors.SourceError: nobody answers there, or it is no video.
        """
        sentence = (
            f"Nothing to see at {spec.text}; check the address, that the phone sends, "
            "and that both are in the same network."
        )
        timeouts = (
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, OPEN_TIMEOUT_MS,
            cv2.CAP_PROP_READ_TIMEOUT_MSEC, READ_TIMEOUT_MS,
        )  # fmt: skip
        try:
            capture = opener(spec.url, cv2.CAP_FFMPEG, timeouts)
        except cv2.error as error:
            raise SourceError(sentence) from error
        if not capture.isOpened():
            capture.release()
            raise SourceError(sentence)
        self._live = LiveCapture(capture, name=spec.text, clock=clock, epoch_s=epoch_s)

    @property
    def info(self) -> SourceInfo:
        return self._live.info

    def read(self) -> Frame | None:
        return self._live.read()

    def close(self) -> None:
        self._live.close()
