"""Poses as compressed chunks and back, exactly.

The network speaks float32, so a chunk stores float32 wherever that gives the very same pose
back, and float64 where it does not (as in hand-made poses). Values are stored as the change of
their rank among all floats since the pose before, one byte plane after the other: slow movement
compresses well. The lowest bits are the network's noise and compress not at all.
"""

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.errors import StoreError
from coach.movement.landmarks import LANDMARK_COUNT
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint

POSE_FORMAT = 1
_MAGIC = b"KCP"
_HEADER = struct.Struct("<3sBBxxxI")  # magic, format, bytes per value, poses
_SINGLE, _DOUBLE = 4, 8
_COORDINATES = 3  # x, y, visibility; and x, y, z
_COLUMNS = LANDMARK_COUNT * _COORDINATES
_MOST_POSES = 1_000_000
_MOST_BYTES = 512 * 1024 * 1024
_HAS_BODY, _HAS_WORLD = 1, 2


def encode_poses(poses: Sequence[Pose]) -> bytes:
    """Return one chunk; chunks of a second or more compress best."""
    times_s = np.array([pose.t_s for pose in poses], dtype="<f8")
    aspects = np.array([pose.aspect for pose in poses], dtype="<f8")
    locks = np.array([pose.lock for pose in poses], dtype="u1")
    flags = np.array([_flags(pose) for pose in poses], dtype="u1")
    body = _rows([pose.keypoints for pose in poses])
    world = _rows([pose.world for pose in poses])
    scaled = body.copy()
    scaled[:, 0::_COORDINATES] /= aspects[(flags & _HAS_BODY) != 0][:, None]
    with np.errstate(over="ignore"):  # what float32 cannot hold is found by comparing
        is_single = _is_single(scaled, world) and _same_after_single(body, scaled, aspects, flags)
    size = _SINGLE if is_single else _DOUBLE
    parts = [
        times_s.tobytes(),
        aspects.tobytes(),
        locks.tobytes(),
        flags.tobytes(),
        _packed(scaled if size == _SINGLE else body, size=size),
        _packed(world, size=size),
    ]
    header = _HEADER.pack(_MAGIC, POSE_FORMAT, size, len(poses))
    return header + zlib.compress(b"".join(parts), level=6)


def decode_poses(chunk: bytes) -> tuple[Pose, ...]:
    """Read a chunk back.

    Raises:
        StoreError: the chunk is damaged or was written by a newer Knee Coach.
    """
    try:
        return _decoded(chunk)
    except (struct.error, zlib.error, ValueError) as error:
        raise StoreError(
            "A recording cannot be read: restore a backup with `coach data restore FILE`."
        ) from error


def _decoded(chunk: bytes) -> tuple[Pose, ...]:
    magic, version, size, count = _HEADER.unpack_from(chunk)
    if magic != _MAGIC or size not in (_SINGLE, _DOUBLE) or count > _MOST_POSES:
        raise ValueError("not a chunk of poses")
    if version > POSE_FORMAT:
        raise StoreError("This session was recorded by a newer Knee Coach: update this one.")
    reader = _Reader(zlib.decompressobj().decompress(chunk[_HEADER.size :], _MOST_BYTES))
    times_s = reader.doubles(count)
    aspects = reader.doubles(count)
    locks = reader.octets(count)
    flags = reader.octets(count)
    has_body = (flags & _HAS_BODY) != 0
    has_world = (flags & _HAS_WORLD) != 0
    body = reader.unpack(int(has_body.sum()), size=size)
    world = reader.unpack(int(has_world.sum()), size=size)
    if size == _SINGLE:
        body[:, 0::_COORDINATES] *= aspects[has_body][:, None]
    bodies = iter(body.reshape(-1, LANDMARK_COUNT, _COORDINATES).tolist())
    worlds = iter(world.reshape(-1, LANDMARK_COUNT, _COORDINATES).tolist())
    return tuple(
        Pose(
            t_s=t_s,
            aspect=aspect,
            lock=Lock(lock),
            keypoints=tuple(Keypoint(*row) for row in next(bodies)) if flag & _HAS_BODY else None,
            world=tuple(WorldPoint(*row) for row in next(worlds)) if flag & _HAS_WORLD else None,
        )
        for t_s, aspect, lock, flag in zip(
            times_s.tolist(), aspects.tolist(), locks.tolist(), flags.tolist(), strict=True
        )
    )


def _flags(pose: Pose) -> int:
    body = _HAS_BODY if pose.keypoints is not None else 0
    return body | (_HAS_WORLD if pose.world is not None else 0)


def _rows(
    points: Sequence[tuple[Keypoint, ...] | tuple[WorldPoint, ...] | None],
) -> NDArray[np.float64]:
    """Return the seen bodies only, one row of 99 numbers each."""
    seen = [body for body in points if body is not None]
    return np.array(seen, dtype=np.float64).reshape(len(seen), _COLUMNS)


def _is_single(scaled: NDArray[np.float64], world: NDArray[np.float64]) -> bool:
    others = np.delete(scaled, np.s_[0::_COORDINATES], axis=1)
    return all(
        np.array_equal(values.astype(np.float32).astype(np.float64), values, equal_nan=True)
        for values in (others, world)
    )


def _same_after_single(
    body: NDArray[np.float64],
    scaled: NDArray[np.float64],
    aspects: NDArray[np.float64],
    flags: NDArray[np.uint8],
) -> bool:
    """Whether x, stored per picture width in float32, gives the very same x back."""
    back = scaled[:, 0::_COORDINATES].astype(np.float32).astype(np.float64)
    back *= aspects[(flags & _HAS_BODY) != 0][:, None]
    return np.array_equal(back, body[:, 0::_COORDINATES], equal_nan=True)


def _packed(values: NDArray[np.float64], *, size: int) -> bytes:
    """Return the change of each number's rank over time: all first bytes, all second bytes, ..."""
    ranks = _ranks(values.astype(f"<f{size}").view(f"<u{size}"))
    changes = ranks.copy()
    changes[1:] -= ranks[:-1]  # wraps around, and back again when summed
    return _folded(changes).T.copy().view("u1").reshape(-1, size).T.tobytes()


def _unpacked(planes: NDArray[np.uint8], *, rows: int, size: int) -> NDArray[np.float64]:
    folded = planes.reshape(size, -1).T.copy().view(f"<u{size}").reshape(_COLUMNS, rows).T
    ranks = np.cumsum(_unfolded(folded), axis=0, dtype=f"<u{size}")
    return np.ascontiguousarray(_bits(ranks)).view(f"<f{size}").astype(np.float64)


def _ranks(bits: NDArray[Any]) -> NDArray[Any]:
    """Return the bits of floats as numbers that rise as the floats do, across zero too."""
    sign = bits.dtype.type(1 << (8 * bits.itemsize - 1))
    return np.where(bits & sign, ~bits, bits | sign)


def _bits(ranks: NDArray[Any]) -> NDArray[Any]:
    """Undo `_ranks`."""
    sign = ranks.dtype.type(1 << (8 * ranks.itemsize - 1))
    return np.where(ranks & sign, ranks & ~sign, ~ranks)


def _folded(changes: NDArray[Any]) -> NDArray[Any]:
    """Return 0, -1, 1, -2, ... as 0, 1, 2, 3, ...: small changes of both signs look alike."""
    top = changes.dtype.type(8 * changes.itemsize - 1)
    one = changes.dtype.type(1)
    folded: NDArray[Any] = (changes << one) ^ (~(changes >> top) + one)
    return folded


def _unfolded(folded: NDArray[Any]) -> NDArray[Any]:
    """Undo `_folded`."""
    one = folded.dtype.type(1)
    changes: NDArray[Any] = (folded >> one) ^ (~(folded & one) + one)
    return changes


class _Reader:
    """Takes arrays one after another out of decompressed bytes."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def octets(self, count: int) -> NDArray[np.uint8]:
        values = np.frombuffer(self._content, dtype=np.uint8, count=count, offset=self._at)
        self._at += values.nbytes
        return values

    def doubles(self, count: int) -> NDArray[np.float64]:
        return self.octets(count * 8).view("<f8")

    def unpack(self, rows: int, *, size: int) -> NDArray[np.float64]:
        return _unpacked(self.octets(rows * _COLUMNS * size), rows=rows, size=size)
