"""Geometry of posed limbs, many instants at once: the first axis of every array is time.

Body frame: x = the athlete's left, y = up, z = the athlete's front; metres, the floor is y = 0.
Arrays of both sides have the left one first.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

SIDE_SIGNS = np.array([1.0, -1.0])  # x of the left and of the right side

BISECTIONS = 40  # halvings of a 0.6 m bracket: far below a nanometre
STRAIGHTEST_RATIO = 0.99995  # of the leg's length: a limb never locks dead straight (about 1 deg)


def unit(vectors: FloatArray) -> FloatArray:
    length: FloatArray = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-12), dtype=np.float64)


def angle_deg(first: FloatArray, corner: FloatArray, second: FloatArray) -> FloatArray:
    """Return the unsigned angle at `corner` in [0, 180] degrees."""
    cosine = (unit(first - corner) * unit(second - corner)).sum(-1)
    return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))))


def fppa_deg(hip: FloatArray, knee: FloatArray, ankle: FloatArray) -> FloatArray:
    """Return the frontal plane projection angle of both legs, degrees; + is towards the middle.

    Args:
        hip: (n, 2, 2 or more), x towards the athlete's left, y up; axis 1 is left, right.
        knee: as hip.
        ankle: as hip.
    """
    thigh = (hip - knee)[..., :2]
    shank = (knee - ankle)[..., :2]
    cross = thigh[..., 0] * shank[..., 1] - thigh[..., 1] * shank[..., 0]
    return np.asarray(np.degrees(np.arctan2(cross, (thigh * shank).sum(-1))) * SIDE_SIGNS)


def rotation_x(degrees: FloatArray) -> FloatArray:
    """Return rotations about x; positive tips the front down (a trunk leans forward)."""
    return _rotation(degrees, fixed=0, first=1, second=2)


def rotation_y(degrees: FloatArray) -> FloatArray:
    """Return rotations about y; positive turns the front towards the left."""
    return _rotation(degrees, fixed=1, first=2, second=0)


def rotation_z(degrees: FloatArray) -> FloatArray:
    """Return rotations about z; positive leans the top towards the right."""
    return _rotation(degrees, fixed=2, first=0, second=1)


def _rotation(degrees: FloatArray, *, fixed: int, first: int, second: int) -> FloatArray:
    radians = np.radians(np.asarray(degrees, dtype=np.float64))
    matrices = np.zeros((*radians.shape, 3, 3))
    matrices[..., fixed, fixed] = 1.0
    matrices[..., first, first] = matrices[..., second, second] = np.cos(radians)
    matrices[..., second, first] = np.sin(radians)
    matrices[..., first, second] = -np.sin(radians)
    return matrices


def turned(matrices: FloatArray, vectors: FloatArray) -> FloatArray:
    """Return matrices (..., 3, 3) applied to vectors (..., 3)."""
    return np.asarray(np.einsum("...ij,...j->...i", matrices, vectors))


def ease(ratio: FloatArray) -> FloatArray:
    """Return a raised cosine from 0 to 1, at rest on both ends; beyond them it stays."""
    return 0.5 - 0.5 * np.cos(np.pi * np.clip(ratio, 0.0, 1.0))


def two_bones(
    root: FloatArray, tip: FloatArray, *, lengths_m: tuple[float, float], pole: FloatArray
) -> FloatArray:
    """Return the middle joint of two bones between root and tip, bent towards `pole`."""
    upper_m, lower_m = lengths_m
    along = unit(tip - root)
    distance = np.linalg.norm(tip - root, axis=-1, keepdims=True)
    distance = np.minimum(distance, (upper_m + lower_m) * STRAIGHTEST_RATIO)
    ahead = (upper_m**2 - lower_m**2 + distance**2) / (2.0 * distance)
    aside = unit(pole - (pole * along).sum(-1, keepdims=True) * along)
    return np.asarray(root + along * ahead + aside * np.sqrt(np.maximum(upper_m**2 - ahead**2, 0)))


def pole_of(root: FloatArray, middle: FloatArray, tip: FloatArray) -> FloatArray:
    """Return the direction in which a middle joint lies off the line from root to tip."""
    along = unit(tip - root)
    off = middle - root
    return unit(off - (off * along).sum(-1, keepdims=True) * along)


@dataclass(frozen=True, slots=True, eq=False)
class PlantedLeg:
    """A leg above a planted foot, as asked for, one value per instant.

    The shank's forward tilt is given; the thigh's follows from the knee flexion.
    """

    ankle: FloatArray  # (n, 3)
    hip_x_m: float
    side_sign: float  # +1 left, -1 right
    knee_flexion_deg: FloatArray
    shank_tilt_deg: FloatArray
    knee_in_deg: FloatArray  # frontal plane projection angle, + towards the middle


def knee_and_hip(
    leg: PlantedLeg, *, thigh_m: float, shank_m: float
) -> tuple[FloatArray, FloatArray]:
    """Return knee and hip (n, 3) so that flexion and knee-in are exactly those asked for.

    The hip keeps its sideways place, so the knee's is found by bisection.
    """
    offset = 0.3 * leg.side_sign
    low, high = leg.ankle[:, 0] - offset, leg.ankle[:, 0] + offset
    for _ in range(BISECTIONS):
        middle = (low + high) / 2.0
        knee, hip = _leg_through(leg, middle, thigh_m=thigh_m, shank_m=shank_m)
        too_far_in = _one_fppa_deg(hip, knee, leg.ankle) * leg.side_sign > leg.knee_in_deg
        low, high = np.where(too_far_in, middle, low), np.where(too_far_in, high, middle)
    return _leg_through(leg, (low + high) / 2.0, thigh_m=thigh_m, shank_m=shank_m)


def _leg_through(
    leg: PlantedLeg, knee_x: FloatArray, *, thigh_m: float, shank_m: float
) -> tuple[FloatArray, FloatArray]:
    shank_x = np.clip((knee_x - leg.ankle[:, 0]) / shank_m, -0.9, 0.9)
    thigh_x = np.clip((leg.hip_x_m - knee_x) / thigh_m, -0.9, 0.9)
    shank_rest, thigh_rest = np.sqrt(1.0 - shank_x**2), np.sqrt(1.0 - thigh_x**2)
    wanted = np.cos(np.radians(leg.knee_flexion_deg))
    sagittal = np.arccos(np.clip((wanted - shank_x * thigh_x) / (shank_rest * thigh_rest), -1, 1))
    shank_tilt = np.radians(leg.shank_tilt_deg)
    thigh_tilt = sagittal - shank_tilt
    shank = np.stack(
        [shank_x, np.cos(shank_tilt) * shank_rest, np.sin(shank_tilt) * shank_rest], axis=-1
    )
    thigh = np.stack(
        [thigh_x, np.cos(thigh_tilt) * thigh_rest, -np.sin(thigh_tilt) * thigh_rest], axis=-1
    )
    knee = leg.ankle + shank_m * shank
    return knee, knee + thigh_m * thigh


def _one_fppa_deg(hip: FloatArray, knee: FloatArray, ankle: FloatArray) -> FloatArray:
    thigh, shank = hip - knee, knee - ankle
    cross = thigh[:, 0] * shank[:, 1] - thigh[:, 1] * shank[:, 0]
    return np.degrees(np.arctan2(cross, thigh[:, 0] * shank[:, 0] + thigh[:, 1] * shank[:, 1]))
