"""How a counted signal stands to the joint angle that the person feels moving."""

import math
from enum import Enum, auto

SPLIT_POWER = 0.68  # of 1 - cos(knee flexion / 2) between 12 and 45 degrees


class Curve(Enum):
    """How a signal's share of its way stands to the joint angle's share.

    A hip height falls with the square of knee flexion near standing, so it hardly changes over
    the first 15 degrees of a squat, or the last ones of rising from a chair.
    """

    STRAIGHT = auto()  # the signal is an angle
    FROM_STANDING = auto()  # a height, resting upright
    FROM_SPLIT = auto()  # a height, resting in a split stance, where the knees are a little bent
    TO_STANDING = auto()  # a height, turning round upright

    def angle_share(self, share: float) -> float:
        """Return the joint angle's share of its way, both from 0 at rest to 1 at the turn."""
        inside = min(max(share, 0.0), 1.0)
        match self:
            case Curve.STRAIGHT:
                return inside
            case Curve.FROM_STANDING:
                return math.sqrt(inside)
            case Curve.FROM_SPLIT:
                return math.pow(inside, SPLIT_POWER)
            case Curve.TO_STANDING:
                return 1.0 - math.sqrt(1.0 - inside)

    def signal_share(self, angle_share: float) -> float:
        """Return the signal's share of its way; the inverse of `angle_share`."""
        match self:
            case Curve.STRAIGHT:
                return angle_share
            case Curve.FROM_STANDING:
                return angle_share**2
            case Curve.FROM_SPLIT:
                return math.pow(angle_share, 1 / SPLIT_POWER)
            case Curve.TO_STANDING:
                return 1.0 - (1.0 - angle_share) ** 2
