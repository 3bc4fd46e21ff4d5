"""Geometry of posed limbs, many instants at once: the first axis of every array is time.

Body frame: x = the athlete's left, y = up, z = the athlete's front; metres, the floor is y = 0.
Arrays of both sides have the left one first.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

SIDE_SIGNS = np.array([1.0, -1.0])  # x of the left and of the right side

BRACKET_M = 0.6  # in which the knee's sideways place is sought, about the ankle's
BISECTIONS = 24  # halvings of it: what is left is far below a micrometre
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
    hip_x_m: FloatArray | float
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
    offset_m = BRACKET_M / 2 * leg.side_sign
    outer, inner = leg.ankle[:, 0] + offset_m, leg.ankle[:, 0] - offset_m
    wanted = np.cos(np.radians(leg.knee_flexion_deg))
    lengths_m = (thigh_m, shank_m)
    for _ in range(BISECTIONS):
        middle = (outer + inner) / 2.0
        front = _front_of(leg, middle, lengths_m=lengths_m, cosine=wanted)
        is_too_far_in = front.knee_in_deg * leg.side_sign > leg.knee_in_deg
        inner = np.where(is_too_far_in, middle, inner)
        outer = np.where(is_too_far_in, outer, middle)
    knee_x = (outer + inner) / 2.0
    front = _front_of(leg, knee_x, lengths_m=lengths_m, cosine=wanted)
    shank_tilt = np.radians(leg.shank_tilt_deg)
    thigh_z = -np.sin(front.thigh_tilt) * front.thigh_flat
    shank_z = np.sin(shank_tilt) * front.shank_flat
    shank = np.stack([front.shank_x, front.shank_y, shank_z], axis=-1)
    thigh = np.stack([front.thigh_x, front.thigh_y, thigh_z], axis=-1)
    knee = leg.ankle + shank_m * shank
    return knee, knee + thigh_m * thigh


@dataclass(frozen=True, slots=True, eq=False)
class _Front:
    """Unit directions of shank and thigh (both upwards) as seen from the front."""

    shank_x: FloatArray
    shank_y: FloatArray
    shank_flat: FloatArray  # length of its side view
    thigh_x: FloatArray
    thigh_y: FloatArray
    thigh_flat: FloatArray
    thigh_tilt: FloatArray  # radians, backwards

    @property
    def knee_in_deg(self) -> FloatArray:
        """Frontal plane projection angle, + towards the right."""
        cross = self.thigh_x * self.shank_y - self.thigh_y * self.shank_x
        dot = self.thigh_x * self.shank_x + self.thigh_y * self.shank_y
        return np.degrees(np.arctan2(cross, dot))


def _front_of(
    leg: PlantedLeg,
    knee_x: FloatArray,
    *,
    lengths_m: tuple[float, float],
    cosine: FloatArray,
) -> _Front:
    """Return the leg whose knee is at knee_x and whose flexion has the wanted cosine."""
    thigh_m, shank_m = lengths_m
    shank_x = np.clip((knee_x - leg.ankle[:, 0]) / shank_m, -0.9, 0.9)
    thigh_x = np.clip((leg.hip_x_m - knee_x) / thigh_m, -0.9, 0.9)
    shank_flat, thigh_flat = np.sqrt(1.0 - shank_x**2), np.sqrt(1.0 - thigh_x**2)
    sagittal = np.arccos(np.clip((cosine - shank_x * thigh_x) / (shank_flat * thigh_flat), -1, 1))
    shank_tilt = np.radians(leg.shank_tilt_deg)
    thigh_tilt = sagittal - shank_tilt
    return _Front(
        shank_x=shank_x,
        shank_y=np.cos(shank_tilt) * shank_flat,
        shank_flat=shank_flat,
        thigh_x=thigh_x,
        thigh_y=np.cos(thigh_tilt) * thigh_flat,
        thigh_flat=thigh_flat,
        thigh_tilt=thigh_tilt,
    )
