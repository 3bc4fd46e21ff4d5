"""What an exercise moves: an angle or share of a figure, measured from its joints.

A family of exercises that moves something else adds its own `Quantity` in its own file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.kinematics import FloatArray, angle_deg
from coach.synthetic.posture import Figure

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
