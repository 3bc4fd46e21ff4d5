"""Plane geometry on keypoints. Angles in degrees, lengths in image heights, y runs down."""

import math

from coach.movement.pose import Keypoint


def midpoint(a: Keypoint, b: Keypoint) -> Keypoint:
    """Return the point half-way; it is as visible as the less visible of the two."""
    return Keypoint((a.x + b.x) / 2, (a.y + b.y) / 2, min(a.visibility, b.visibility))


def distance(a: Keypoint, b: Keypoint) -> float:
    return math.hypot(a.x - b.x, a.y - b.y)


def half_turn_deg(deg: float) -> float:
    """Return the same direction within half a turn: from -180 up to 180.

    >>> half_turn_deg(270.0)
    -90.0
    """
    return (deg + 180.0) % 360.0 - 180.0


def joint_angle_deg(a: Keypoint, joint: Keypoint, b: Keypoint) -> float:
    """Return the unsigned angle a-joint-b in [0, 180]; 180 is straight.

    >>> joint_angle_deg(Keypoint(0, 0, 1), Keypoint(0, 1, 1), Keypoint(1, 1, 1))
    90.0
    """
    ax, ay = a.x - joint.x, a.y - joint.y
    bx, by = b.x - joint.x, b.y - joint.y
    return math.degrees(math.atan2(abs(ax * by - ay * bx), ax * bx + ay * by))


def knee_flexion_deg(hip: Keypoint, knee: Keypoint, ankle: Keypoint) -> float:
    """Return the knee's flexion in the picture plane; 0 is straight."""
    return 180.0 - joint_angle_deg(hip, knee, ankle)


def knee_in_deg(hip: Keypoint, knee: Keypoint, ankle: Keypoint, *, other_hip: Keypoint) -> float:
    """Return the frontal plane projection angle (FPPA), positive when the knee lies medially.

    The size is the angle by which hip-knee-ankle departs from straight; the sign says on which
    side of the hip-ankle line the knee lies, medial being where the other hip is
    (docs/clinical.md 2.1).

    >>> round(knee_in_deg(Keypoint(1, 0, 1), Keypoint(0.9, 1, 1), Keypoint(1, 2, 1),
    ...                   other_hip=Keypoint(0, 0, 1)), 1)
    11.4
    """
    height = hip.y - ankle.y
    if height == 0:
        return 0.0
    on_line_x = ankle.x + (hip.x - ankle.x) * (knee.y - ankle.y) / height
    medial = math.copysign(1.0, other_hip.x - hip.x)
    return knee_flexion_deg(hip, knee, ankle) * math.copysign(1.0, (knee.x - on_line_x) * medial)


def lean_deg(lower: Keypoint, upper: Keypoint) -> float:
    """Return the angle of the line to the vertical, positive when it leans to picture right."""
    return math.degrees(math.atan2(upper.x - lower.x, lower.y - upper.y))
