"""Signals that compare the legs with each other: gaps, lifts, shifts and heights of both.

Lengths are parts of the standing hip height (`reference`, image heights).
"""

from coach.movement.geometry import distance
from coach.movement.measures import Leg, Measures
from coach.movement.vocabulary import Side, Signal

TWO_LEG_SIGNALS = frozenset(
    {
        Signal.FEET_APART,
        Signal.FOOT_LIFT,
        Signal.SIDE_SHIFT,
        Signal.KNEES_APART,
        Signal.HIP_LIFT,
    }
)
_HALF_SEEN_VISIBILITY = 0.25  # judgement: a leg behind or under the other still tells its place


def two_leg_value(
    signal: Signal, measures: Measures, *, side: Side, reference: float
) -> float | None:
    """Return the value of a signal of `TWO_LEG_SIGNALS`, None where a leg is not seen.

    Args:
        signal: one of them.
        measures: of one pose.
        side: the standing leg, or the side the hips go to; BOTH for signals without sides.
        reference: the standing hip height, image heights.
    """
    left, right = measures.left, measures.right
    if signal is Signal.HIP_LIFT:
        return _hip_lift(left, right, reference=reference)
    if min(left.visibility, right.visibility) < _HALF_SEEN_VISIBILITY:
        return None
    if signal is Signal.SIDE_SHIFT:
        shift = measures.weight_shift
        return shift if shift is None or side is Side.LEFT else -shift
    return _length(signal, left, right, side=side) / reference


def _length(signal: Signal, left: Leg, right: Leg, *, side: Side) -> float:
    """Return a length or height between the legs, image heights."""
    match signal:
        case Signal.FEET_APART:
            return abs(left.ankle.x - right.ankle.x)
        case Signal.KNEES_APART:
            return distance(left.knee, right.knee)
        case _:
            right_over_left = left.ankle.y - right.ankle.y
            return right_over_left if side is Side.LEFT else -right_over_left


def _hip_lift(left: Leg, right: Leg, *, reference: float) -> float | None:
    """Return how high the hips are over the lowest knee or ankle that is seen.

    Lying on the side with bent knees, the feet are behind the thighs.
    """
    joints = (left.knee, right.knee, left.ankle, right.ankle)
    lowest = [joint.y for joint in joints if joint.visibility >= _HALF_SEEN_VISIBILITY]
    if not lowest:
        return None
    return (max(lowest) - (left.hip.y + right.hip.y) / 2) / reference
