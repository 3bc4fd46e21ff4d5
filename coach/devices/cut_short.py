"""Telling a video file that was cut short (a broken copy) from a whole one, by its outer boxes.

The decoder itself plays what is there and then ends as if that were all. Where the outer structure
promises more bytes than the file has, the rest is missing. Frame counts are no such promise: a
film trimmed on a phone keeps the count from before.
"""

import struct
from pathlib import Path
from typing import BinaryIO

_MP4_STARTS = (b"ftyp", b"moov", b"mdat", b"free", b"wide", b"skip")
_SIZE_IN_64_BITS = 1
_TO_THE_END = 0
_SHORTEST_BOX_BYTES = 8
_LONG_BOX_BYTES = 16
_MATROSKA_START = b"\x1a\x45\xdf\xa3"
_MATROSKA_SEGMENT = b"\x18\x53\x80\x67"
_HEAD_BYTES = 512  # a Matroska header is far smaller


def is_cut_short(path: Path) -> bool:
    """Say whether bytes are missing at the end; False where the format does not tell.

    Raises:
        OSError: the file cannot be read.
    """
    length = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
        if head[4:8] in _MP4_STARTS:
            return _is_mp4_cut(file, length)
    if head[:4] == b"RIFF" and len(head) >= _SHORTEST_BOX_BYTES:
        return int.from_bytes(head[4:8], "little") + _SHORTEST_BOX_BYTES > length
    if head[:4] == _MATROSKA_START:
        return _is_matroska_cut(head, length)
    return False


def _is_mp4_cut(file: BinaryIO, length: int) -> bool:
    position = 0
    while position < length:
        file.seek(position)
        head = file.read(_LONG_BOX_BYTES)
        if len(head) < _SHORTEST_BOX_BYTES:
            return True
        (size,) = struct.unpack_from(">I", head)
        if size == _TO_THE_END:
            return False
        if size == _SIZE_IN_64_BITS and len(head) == _LONG_BOX_BYTES:
            (size,) = struct.unpack_from(">Q", head, 8)
        if size < _SHORTEST_BOX_BYTES:
            return False  # damaged in another way; the decoder will say
        position += size
    return position > length


def _is_matroska_cut(head: bytes, length: int) -> bool:
    start = head.find(_MATROSKA_SEGMENT)
    if start < 0 or start + 12 > len(head):
        return False
    first = head[start + 4]
    size_bytes = 9 - first.bit_length()  # the leading zeros of the first byte tell
    unknown = (1 << (7 * size_bytes)) - 1
    value = int.from_bytes(head[start + 4 : start + 4 + size_bytes], "big") & unknown
    return value != unknown and start + 4 + size_bytes + value > length
