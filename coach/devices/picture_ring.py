"""Pictures between two processes: three slots of shared memory, the newest wins, nobody waits.

One process writes, one reads. A slot carries its sequence number before and after its content, so
a reader that was overtaken sees two different numbers and takes no torn picture.
"""

import os
import secrets
import struct
from multiprocessing.shared_memory import SharedMemory

import numpy as np
from numpy.typing import NDArray

from coach.ports import Frame

SLOTS = 3
_COLOURS = 3
_SLOT_HEADER = struct.Struct("<qdii")  # sequence, t_s, width, height
_SLOT_FOOTER = struct.Struct("<q")  # sequence again, written last
_HEADER_BYTES = 64  # one cache line in front of the pixels


class PictureRing:
    """Make it with `create` (the app) or `attach` (the worker)."""

    def __init__(self, memory: SharedMemory) -> None:
        self._memory = memory
        self._slot_bytes = memory.size // SLOTS

    @classmethod
    def create(cls, *, longest_side_px: int) -> "PictureRing":
        slot_bytes = _HEADER_BYTES + longest_side_px * longest_side_px * _COLOURS
        # Named after its maker, so that what is left over tells whose it was; macOS allows 31.
        name = f"coach-{os.getpid()}-{secrets.token_hex(4)}"
        return cls(SharedMemory(name=name, create=True, size=slot_bytes * SLOTS))

    @classmethod
    def attach(cls, name: str) -> "PictureRing":
        return cls(SharedMemory(name=name))

    @property
    def name(self) -> str:
        return self._memory.name

    def write(self, sequence: int, frame: Frame) -> None:
        """Store a frame under a number larger than all before; it must fit the ring."""
        start = self._start(sequence)
        height, width = frame.bgr.shape[:2]
        buffer = self._buffer()
        _SLOT_FOOTER.pack_into(buffer, start + _SLOT_HEADER.size, -1)
        _SLOT_HEADER.pack_into(buffer, start, sequence, frame.t_s, width, height)
        self._pixels(start, width=width, height=height)[:] = frame.bgr
        _SLOT_FOOTER.pack_into(buffer, start + _SLOT_HEADER.size, sequence)

    def read(self, sequence: int) -> Frame | None:
        """Copy the frame of this number out, or return None when it has been overwritten."""
        start = self._start(sequence)
        buffer = self._buffer()
        _, t_s, width, height = _SLOT_HEADER.unpack_from(buffer, start)
        if not self._holds(sequence, start):
            return None
        copy = self._pixels(start, width=width, height=height).copy()
        return Frame(t_s=t_s, bgr=copy) if self._holds(sequence, start) else None

    def close(self) -> None:
        self._memory.close()

    def unlink(self) -> None:
        """Remove the memory from the system; a second time does nothing."""
        try:
            self._memory.unlink()
        except FileNotFoundError:
            return

    def _holds(self, sequence: int, start: int) -> bool:
        buffer = self._buffer()
        before = _SLOT_HEADER.unpack_from(buffer, start)[0]
        after = _SLOT_FOOTER.unpack_from(buffer, start + _SLOT_HEADER.size)[0]
        return bool(before == after == sequence)

    def _start(self, sequence: int) -> int:
        return (sequence % SLOTS) * self._slot_bytes

    def _buffer(self) -> memoryview:
        buffer = self._memory.buf
        if buffer is None:
            raise ValueError("the picture ring is closed")
        return buffer

    def _pixels(self, start: int, *, width: int, height: int) -> NDArray[np.uint8]:
        return np.ndarray(
            (height, width, _COLOURS),
            dtype=np.uint8,
            buffer=self._buffer(),
            offset=start + _HEADER_BYTES,
        )
