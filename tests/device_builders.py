"""Small videos, cameras and streams for the tests of the devices."""

import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from coach.devices.system_clock import SystemClock

Picture = NDArray[np.uint8]


def picture(index: int, *, width: int = 160, height: int = 120) -> Picture:
    """A grey picture whose top left corner is bright and whose brightness tells its index."""
    made = np.full((height, width, 3), 40 + (index * 8) % 160, dtype=np.uint8)
    made[: height // 4, : width // 4] = 255
    return made


def write_clip(
    path: Path, *, frames: int = 12, fps: float = 30.0, width: int = 160, height: int = 120
) -> Path:
    codec = "MJPG" if path.suffix == ".avi" else "mp4v"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), fps, (width, height))
    for index in range(frames):
        writer.write(picture(index, width=width, height=height))
    writer.release()
    return path


def tag_as_rotated(path: Path) -> None:
    """Mark an mp4 as a phone does that was held upright: turn it a quarter clockwise to look."""
    content = bytearray(path.read_bytes())
    header = content.index(b"tkhd") + 4
    matrix = header + 40  # after version, times, id, duration, layer, volume (version 0)
    one = 0x00010000
    struct.pack_into(">9i", content, matrix, 0, one, 0, -one, 0, 0, 0, 0, 0x40000000)
    path.write_bytes(content)


def retime(path: Path, durations: Sequence[tuple[int, int]]) -> None:
    """Give the frames of an mp4 other durations: (frames, ticks) as in its `stts` table.

    Works on files whose `moov` box lies at the end, as OpenCV writes them.
    """
    # The edit list would end the film after its former length.
    content = path.read_bytes().replace(b"edts", b"free")
    entries = b"".join(struct.pack(">II", frames, ticks) for frames, ticks in durations)
    table = b"stts" + struct.pack(">II", 0, len(durations)) + entries
    table = struct.pack(">I", len(table) + 4) + table
    path.write_bytes(_replaced(content, ("moov", "trak", "mdia", "minf", "stbl", "stts"), table))


def _replaced(content: bytes, route: Sequence[str], new: bytes) -> bytes:
    made = b""
    position = 0
    while position < len(content):
        (size,) = struct.unpack_from(">I", content, position)
        kind = content[position + 4 : position + 8].decode("latin-1")
        box = content[position : position + size]
        if kind == route[0]:
            inner = new[8:] if len(route) == 1 else _replaced(box[8:], route[1:], new)
            box = struct.pack(">I", len(inner) + 8) + box[4:8] + inner
        made += box
        position += size
    return made


class FakeCapture:
    """A webcam that gives so many pictures and is then unplugged."""

    def __init__(self, pictures: Sequence[Picture], *, opens: bool = True) -> None:
        self._pictures = list(pictures)
        self._opens = opens
        self.is_released = False

    def isOpened(self) -> bool:  # noqa: N802  # OpenCV's name
        return self._opens

    def read(self) -> tuple[bool, NDArray[np.generic] | None]:
        if not self._pictures:
            return False, None
        return True, self._pictures.pop(0)

    def get(self, prop: int) -> float:
        return 30.0 if prop == cv2.CAP_PROP_FPS else 0.0

    def release(self) -> None:
        self.is_released = True


class TickingClock(SystemClock):
    """A clock that a test turns; `step_s` is what every look at it takes."""

    def __init__(self, *, step_s: float = 0.0) -> None:
        self.time_s = 100.0
        self.step_s = step_s

    def now_s(self) -> float:
        self.time_s += self.step_s
        return self.time_s


class PhoneCamera:
    """An MJPEG stream on loopback that can stall, hang up, and come back."""

    def __init__(self) -> None:
        self.is_sending = threading.Event()
        self.is_sending.set()
        self.is_closing = threading.Event()
        self.connections = 0
        _, jpeg = cv2.imencode(".jpg", picture(3, width=320, height=240))
        self._part = (
            b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: "
            + str(len(jpeg)).encode()
            + b"\r\n\r\n"
            + jpeg.tobytes()
            + b"\r\n"
        )
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/video"

    def close(self) -> None:
        self.is_closing.set()
        self._server.shutdown()
        self._server.server_close()

    def send(self, write: Callable[[bytes], object]) -> None:
        while not self.is_closing.is_set():
            if self.is_sending.is_set():
                write(self._part)
            self.is_closing.wait(1 / 30)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                camera.connections += 1
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                self.end_headers()
                try:
                    camera.send(self.wfile.write)
                except OSError:
                    return

            def log_message(self, *_: object) -> None:
                return

        return Handler


@contextmanager
def phone_camera() -> Iterator[PhoneCamera]:
    camera = PhoneCamera()
    try:
        yield camera
    finally:
        camera.close()


def wait_until(is_true: Callable[[], bool], *, within_s: float) -> bool:
    """Look again and again; say whether it became true in time."""
    until_s = time.monotonic() + within_s  # noqa: TID251  # a deadline of a test
    while time.monotonic() < until_s:  # noqa: TID251  # a deadline of a test
        if is_true():
            return True
        time.sleep(0.02)
    return is_true()
