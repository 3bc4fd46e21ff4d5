"""Looking at a NumPy archive before opening it: a hostile one may claim any size."""

import zipfile
from collections.abc import Mapping
from types import MappingProxyType
from typing import IO

import numpy as np
from numpy.lib import format as npy

from coach.movement.landmarks import LANDMARK_COUNT

MOST_FRAMES = 216_000  # 2 hours at 30 frames a second
_SHAPES: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "t": (),
        "image": (LANDMARK_COUNT, 4),
        "world": (LANDMARK_COUNT, 3),
        "lock": (),
        "size": (2,),  # the one array without a row per frame
    }
)
_NUMBERS = "fiu"  # dtype kinds: floats, whole numbers, whole numbers without sign
_LARGEST_ITEM_BYTES = 8


def check_members(archive: zipfile.ZipFile) -> str | None:
    """Return what is wrong with the arrays' names, types and shapes, or None.

    Raises:
        ValueError: a member is no array.
    """
    members = set(archive.namelist())
    names = [name for name in _SHAPES if name != "lock" or "lock.npy" in members]
    missing = [name for name in names if f"{name}.npy" not in members]
    if missing:
        return f"the array {missing[0]!r} is missing"
    shapes = {name: _shape(archive, name) for name in names}
    for name, shape in shapes.items():
        problem = _shape_problem(name, shape, frames=shapes["t"])
        if problem is not None:
            return problem
    return None


def _shape_problem(
    name: str, shape: tuple[int, ...] | None, *, frames: tuple[int, ...] | None
) -> str | None:
    expected = _SHAPES[name]
    if shape is None or frames is None:
        return f"the array {name!r} does not hold plain numbers"
    if name == "size":
        return None if shape == expected else f"the array 'size' has the shape {shape}"
    if len(shape) == 0 or shape[1:] != expected:
        return f"the array {name!r} has the shape {shape}, expected {('N', *expected)}"
    if shape[0] != frames[0]:
        return f"the array {name!r} has {shape[0]} frames, but 't' has {frames[0]}"
    if shape[0] > MOST_FRAMES:
        return f"it has {shape[0]} frames, more than {MOST_FRAMES}"
    return None


def _shape(archive: zipfile.ZipFile, name: str) -> tuple[int, ...] | None:
    """Return the shape that a member claims, None where it is not of numbers."""
    with archive.open(f"{name}.npy") as file:
        shape, dtype = _header(file)
    if dtype.hasobject or dtype.kind not in _NUMBERS or dtype.itemsize > _LARGEST_ITEM_BYTES:
        return None
    return shape


def _header(file: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[np.generic]]:
    version = npy.read_magic(file)
    if version == (1, 0):
        shape, _, dtype = npy.read_array_header_1_0(file)
    else:
        shape, _, dtype = npy.read_array_header_2_0(file)
    return shape, dtype
