"""What an exercise moves: an angle or share of a figure, measured from its joints.

A family of exercises that moves something else adds its own `Quantity` in its own file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.kinematics import FloatArray, angle_deg, unit
from coach.synthetic.posture import Figure

UP = np.array([0.0, 1.0, 0.0])
LEVEL = np.array([1.0, 0.0, 1.0])

MeasureFunction: TypeAlias = Callable[[Figure, Side], FloatArray]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A name as in truth files, with its unit as the last word, and how to measure it, (n,)."""

    name: str
    measure: MeasureFunction


def knee_flexion_deg(figure: Figure) -> FloatArray:
    """Return the flexion of both knees in space, (n, 2), 0 = straight."""
    return 180.0 - angle_deg(figure.hip, figure.knee, figure.ankle)


def of_side(side: Side, values: FloatArray) -> FloatArray:
    """Return of values (n, 2, ...) those of a side; of both their mean."""
    match side:
        case Side.LEFT:
            return np.asarray(values[:, 0])
        case Side.RIGHT:
            return np.asarray(values[:, 1])
        case Side.BOTH:
            return np.asarray(values.mean(axis=1))


def _knee_flexion(figure: Figure, side: Side) -> FloatArray:
    return of_side(side, knee_flexion_deg(figure))


KNEE_FLEXION = Quantity("knee_flexion_deg", _knee_flexion)  # of the working leg


def _hip_flexion(figure: Figure, side: Side) -> FloatArray:
    """Return the angle between trunk and thigh, 0 = one line, + bent forward."""
    up = unit(figure.mid_shoulder - figure.mid_hip)
    front = unit(np.cross(figure.pelvis_frame[..., 0], up))
    thigh = figure.knee - figure.hip
    ahead, down = (thigh * front[:, None]).sum(-1), -(thigh * up[:, None]).sum(-1)
    return of_side(side, np.degrees(np.arctan2(ahead, down)))


def _heel_rise(figure: Figure, side: Side) -> FloatArray:
    return of_side(side, -figure.foot_frame[..., 1, 2])


def _foot_lift(figure: Figure, side: Side) -> FloatArray:
    """Return how high the other ankle is over the standing one's."""
    standing, free = (0, 1) if side is Side.LEFT else (1, 0)
    return (figure.ankle[:, free, 1] - figure.ankle[:, standing, 1]) / _leg_m(figure)


def _leg_m(figure: Figure) -> FloatArray:
    """Return the length of the left leg, which is that of the right one."""
    thigh = np.linalg.norm(figure.hip[:, 0] - figure.knee[:, 0], axis=-1)
    shank = np.linalg.norm(figure.knee[:, 0] - figure.ankle[:, 0], axis=-1)
    return np.asarray(thigh + shank)


HIP_FLEXION = Quantity("hip_flexion_deg", _hip_flexion)  # of the working leg
HEEL_RISE = Quantity("heel_rise_ratio", _heel_rise)  # of the foot's length
FOOT_LIFT = Quantity("foot_lift_ratio", _foot_lift)  # of the leg's length


def _axes(figure: Figure) -> tuple[FloatArray, FloatArray]:
    """Return level directions to the body's left and front."""
    left = unit((figure.hip[:, 0] - figure.hip[:, 1]) * LEVEL)
    return left, np.cross(left, UP)


def _shin_lean(figure: Figure, side: Side) -> FloatArray:
    _, front = _axes(figure)
    shank = of_side(side, figure.knee) - of_side(side, figure.ankle)
    return np.asarray(np.degrees(np.arctan2((shank * front).sum(-1), shank[:, 1])))


def _trunk_lean(figure: Figure, _side: Side) -> FloatArray:
    _, front = _axes(figure)
    trunk = figure.mid_shoulder - figure.mid_hip
    return np.asarray(np.degrees(np.arctan2((trunk * front).sum(-1), trunk[:, 1])))


def _feet_apart(figure: Figure, _side: Side) -> FloatArray:
    left, _ = _axes(figure)
    apart = ((figure.ankle[:, 0] - figure.ankle[:, 1]) * left).sum(-1)
    return np.asarray(apart / np.linalg.norm(figure.hip[:, 0] - figure.hip[:, 1], axis=-1))


def _side_shift(figure: Figure, side: Side) -> FloatArray:
    left, _ = _axes(figure)
    apart = ((figure.ankle[:, 0] - figure.ankle[:, 1]) * left).sum(-1)
    off = ((figure.mid_hip - figure.ankle.mean(axis=1)) * left).sum(-1)
    return np.asarray((off if side is Side.LEFT else -off) / apart)


SHIN_LEAN = Quantity("shin_lean_deg", _shin_lean)  # of the working leg, ahead of upright
TRUNK_LEAN = Quantity("trunk_lean_deg", _trunk_lean)  # forward
FEET_APART = Quantity("feet_apart_ratio", _feet_apart)  # between the ankles, of the hips' width
SIDE_SHIFT = Quantity("side_shift_ratio", _side_shift)  # of the hips to a side, of that gap
