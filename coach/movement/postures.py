"""Angles and heights of one leg or trunk in the picture, foreshortening taken out.

From the side a body that is turned a little towards the camera looks narrower than it is: widths
in the picture are sin(yaw) of what they are in the plane the body moves in.
"""

import math

from coach.movement.geometry import joint_angle_deg, midpoint
from coach.movement.measures import Leg, Measures
from coach.movement.pose import Keypoint

MIN_UNFOLD_YAW_DEG = 28.0  # nearer to the front noise would be unfolded with the angle


def squeeze(yaw_deg: float | None) -> float:
    """Return how much narrower the body's own plane looks; 1 where that cannot be told.

    Nearer to the front than `MIN_UNFOLD_YAW_DEG` it is taken as there: too little is unfolded then,
    but a yaw that wanders over that border does not make an angle jump.
    """
    if yaw_deg is None:
        return 1.0
    return math.sin(math.radians(max(MIN_UNFOLD_YAW_DEG, min(abs(yaw_deg), 180 - abs(yaw_deg)))))


def unfolded(point: Keypoint, *, yaw_deg: float | None) -> Keypoint:
    return Keypoint(point.x / squeeze(yaw_deg), point.y, point.visibility)


def unfolded_flexion_deg(leg: Leg, *, yaw_deg: float | None) -> float:
    """Return knee flexion, 0 = straight."""
    hip, knee, ankle = (
        unfolded(point, yaw_deg=yaw_deg) for point in (leg.hip, leg.knee, leg.ankle)
    )
    return 180.0 - joint_angle_deg(hip, knee, ankle)


def hip_flexion_deg(leg: Leg, *, yaw_deg: float | None) -> float:
    """Return the angle between trunk and thigh: 0 = one line, + bent forward, - past straight.

    The front of a standing body is where the toes point, that of one on its back is up.
    """
    shoulder, hip, knee = (
        unfolded(point, yaw_deg=yaw_deg) for point in (leg.shoulder, leg.hip, leg.knee)
    )
    size_deg = 180.0 - joint_angle_deg(shoulder, hip, knee)
    along_x, along_y = knee.x - shoulder.x, knee.y - shoulder.y
    length = math.hypot(along_x, along_y)
    if length == 0:
        return size_deg
    # How far the hip lies to the left of the way from shoulder to knee, as one walks it.
    aside = (along_x * (hip.y - shoulder.y) - along_y * (hip.x - shoulder.x)) / length
    is_upright = abs(along_y) > abs(along_x)
    back = facing(leg) if is_upright else math.copysign(1.0, along_x)
    return size_deg if aside * back >= 0 else -size_deg


def trunk_lean_deg(measures: Measures, *, yaw_deg: float | None) -> float:
    """Return how far the trunk leans from upright, forwards or backwards alike."""
    left, right = measures.left, measures.right
    shoulders = unfolded(midpoint(left.shoulder, right.shoulder), yaw_deg=yaw_deg)
    hips = unfolded(midpoint(left.hip, right.hip), yaw_deg=yaw_deg)
    return math.degrees(math.atan2(abs(shoulders.x - hips.x), hips.y - shoulders.y))


def shin_lean_deg(leg: Leg, *, yaw_deg: float | None) -> float:
    """Return how far the knee is ahead of the ankle, as the shank's angle to upright."""
    knee, ankle = unfolded(leg.knee, yaw_deg=yaw_deg), unfolded(leg.ankle, yaw_deg=yaw_deg)
    ahead = (knee.x - ankle.x) * facing(leg)
    return math.degrees(math.atan2(ahead, ankle.y - knee.y))


def thigh_lean_deg(leg: Leg, *, yaw_deg: float | None) -> float:
    """Return the thigh's angle to upright, forwards or backwards alike."""
    hip, knee = unfolded(leg.hip, yaw_deg=yaw_deg), unfolded(leg.knee, yaw_deg=yaw_deg)
    return math.degrees(math.atan2(abs(knee.x - hip.x), knee.y - hip.y))


def leg_raise_deg(leg: Leg, *, yaw_deg: float | None) -> float:
    """Return how far the line from hip to ankle points above the horizontal."""
    hip, ankle = unfolded(leg.hip, yaw_deg=yaw_deg), unfolded(leg.ankle, yaw_deg=yaw_deg)
    return math.degrees(math.atan2(hip.y - ankle.y, abs(ankle.x - hip.x)))


def heel_rise(leg: Leg) -> float:
    """Return how high heel, ankle and hip are over the toes that stay on the floor, image heights.

    Each of the three rises by about as much; together they drown the network's noise on the foot.
    """
    return leg.toe.y - (leg.heel.y + leg.ankle.y + leg.hip.y) / 3


def facing(leg: Leg) -> float:
    """Return 1 where the toes point to picture right, else -1."""
    return math.copysign(1.0, leg.toe.x - leg.heel.x)
