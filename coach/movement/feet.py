"""Where both feet and the hips are at one instant, and how far apart two instants are.

The network may swap the legs, so most of these do not ask which foot is called left.
"""

import math
from dataclasses import dataclass

from coach.movement.geometry import distance, half_turn_deg
from coach.movement.pose import Keypoint


@dataclass(frozen=True, slots=True)
class Feet:
    """The anchor points at one instant, image heights."""

    t_s: float
    left: Keypoint | None
    right: Keypoint | None
    hip: Keypoint
    yaw_deg: float | None
    pelvis_share: float = 0.0  # between the hips, part of the torso; of a lying body


def turned_deg(a: Feet, b: Feet) -> float:
    if a.yaw_deg is None or b.yaw_deg is None:
        return 0.0
    return abs(half_turn_deg(b.yaw_deg - a.yaw_deg))


def ankles(feet: Feet) -> list[Keypoint]:
    return [ankle for ankle in (feet.left, feet.right) if ankle is not None]


def stayed(a: Feet, b: Feet) -> tuple[Keypoint, Keypoint] | None:
    """Return the places of the foot that moved least; the network may swap the legs."""
    # Written out: every pose asks it of every pose of a window.
    least, found = math.inf, None
    for before in (a.left, a.right):
        for after in (b.left, b.right):
            if before is not None and after is not None:
                moved = math.hypot(before.x - after.x, before.y - after.y)
                if moved < least:
                    least, found = moved, (before, after)
    return found


def nearest(a: Feet, b: Feet) -> float:
    """Return how far the foot that moved least has moved."""
    pair = stayed(a, b)
    return 0.0 if pair is None else distance(*pair)


def travel(a: Feet, b: Feet) -> float:
    """Return how far the hips have gone sideways over the foot that moved least."""
    pair = stayed(a, b)
    foot_dx = 0.0 if pair is None else pair[1].x - pair[0].x
    return abs((b.hip.x - a.hip.x) - foot_dx)


def middle_y(feet: Feet) -> float | None:
    """Return the height of the ankles in the picture, or None while no foot is seen."""
    seen = ankles(feet)
    return sum(ankle.y for ankle in seen) / len(seen) if seen else None


def rise(a: Feet, b: Feet) -> float:
    """Return how far the foot that moved least has risen."""
    pair = stayed(a, b)
    return 0.0 if pair is None else pair[0].y - pair[1].y


def spread_change(a: Feet, b: Feet) -> float:
    """Return how much the vector between the feet changed, whichever foot is called left."""
    if a.left is None or a.right is None or b.left is None or b.right is None:
        return nearest(a, b)
    ax, ay = a.left.x - a.right.x, a.left.y - a.right.y
    bx, by = b.left.x - b.right.x, b.left.y - b.right.y
    return min(math.hypot(ax - bx, ay - by), math.hypot(ax + bx, ay + by))


def drift(a: Feet, b: Feet) -> float:
    """Return how far the feet have moved together."""
    before, after = ankles(a), ankles(b)
    if not before or not after or len(before) != len(after):
        return nearest(a, b)
    dx = sum(p.x for p in after) / len(after) - sum(p.x for p in before) / len(before)
    dy = sum(p.y for p in after) / len(after) - sum(p.y for p in before) / len(before)
    return math.hypot(dx, dy)


def lift(anchor: Feet, now: Feet) -> float:
    """Return how far the lower foot has risen."""
    before, after = ankles(anchor), ankles(now)
    if not before or not after:
        return 0.0
    return max(p.y for p in before) - max(p.y for p in after)
