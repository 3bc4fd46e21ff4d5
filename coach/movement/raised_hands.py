"""Which hands are held up in one pose, measured against the person's own head and trunk."""

import math
from enum import StrEnum
from typing import NamedTuple

from coach.movement.geometry import midpoint
from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint

# All lengths are parts of the person's torso (mid-hips to mid-shoulders) in the picture; the
# shares are judgement, checked on drawn people seen through the network (docs/hands.md).
WRIST_OVER_NOSE = 0.08  # a wrist this far above the nose is up
TURNED_OVER_NOSE = 0.22  # side-on: raised arms show 0.5, hands behind the head up to 0.17
FOREARM_RISES = 0.15  # and this far above its elbow
ELBOW_UNDER_SHOULDER = 0.20  # and the elbow at most this far below the shoulder
FOREARM_STEEP = 1.0  # and it rises at least as much as it goes aside: not behind the head
STAYS = 0.10  # what is up may sink so far before it is down
ARM_RISES_DEG = 12.0  # of the line from shoulder to wrist, in the room: not just held ahead
FOREARM_RISES_DEG = 45.0  # of the forearm, in the room: not folded behind the head
STAYS_DEG = 6.0  # less of both is still up

ARM_VISIBILITY = 0.5
BODY_VISIBILITY = 0.5
TURNED_WIDTH = 0.35  # of the torso, from shoulder to shoulder: less is about side-on
LEAST_UPRIGHT = 0.85  # of the torso's usual length, upwards: who bends down or lies gives no sign


class Hands(StrEnum):
    """Whose hands are up; the athlete's own sides."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Arm(NamedTuple):
    """The points of one arm in the picture, and how steeply it and its forearm rise in the room."""

    shoulder: Keypoint
    elbow: Keypoint
    wrist: Keypoint
    rises_deg: float = 90.0  # where the network gave no metres, the picture alone decides
    forearm_rises_deg: float = 90.0


class UpperBody(NamedTuple):
    """What a sign is read from; an arm that is not seen is None."""

    nose: Keypoint
    torso: float  # image heights
    torso_height: float  # upwards; negative where the shoulders are below the hips
    left: Arm | None
    right: Arm | None
    is_turned: bool = False  # so far that the farther arm may be hidden


def upper_body(pose: Pose) -> UpperBody | None:
    """Return head, trunk and arms, or None where they are not seen or not surely the patient's."""
    points = pose.keypoints
    if points is None or pose.lock is not Lock.LOCKED:
        return None
    nose, trunk = points[Landmark.NOSE], _trunk(points)
    if trunk is None or nose.visibility < BODY_VISIBILITY:
        return None
    torso = math.hypot(trunk.shoulder.x - trunk.hip.x, trunk.shoulder.y - trunk.hip.y)
    across = points[Landmark.LEFT_SHOULDER].x - points[Landmark.RIGHT_SHOULDER].x
    return UpperBody(
        nose=nose,
        torso=torso,
        torso_height=trunk.hip.y - trunk.shoulder.y,
        left=_arm(points, pose.world, side=0),
        right=_arm(points, pose.world, side=1),
        is_turned=abs(across) < TURNED_WIDTH * torso,
    )


class _Trunk(NamedTuple):
    shoulder: Keypoint
    hip: Keypoint


def _trunk(points: tuple[Keypoint, ...]) -> _Trunk | None:
    """Return the middle of the trunk, or the side of it that is surely seen.

    Who stands side-on hides the farther hip, and does half of all exercises so.
    """
    left = _Trunk(points[Landmark.LEFT_SHOULDER], points[Landmark.LEFT_HIP])
    right = _Trunk(points[Landmark.RIGHT_SHOULDER], points[Landmark.RIGHT_HIP])
    sure = [side for side in (left, right) if _is_sure(side)]
    match sure:
        case [_, _]:
            return _Trunk(midpoint(left.shoulder, right.shoulder), midpoint(left.hip, right.hip))
        case [only]:
            return only
        case _:
            return None


def _is_sure(side: _Trunk) -> bool:
    return min(side.shoulder.visibility, side.hip.visibility) >= BODY_VISIBILITY


def _arm(
    points: tuple[Keypoint, ...], world: tuple[WorldPoint, ...] | None, *, side: int
) -> Arm | None:
    """Return one arm, 0 the left and 1 the right, or None where it is not seen."""
    shoulder = points[Landmark.LEFT_SHOULDER + side]
    elbow = points[Landmark.LEFT_ELBOW + side]
    wrist = points[Landmark.LEFT_WRIST + side]
    if min(elbow.visibility, wrist.visibility) < ARM_VISIBILITY:
        return None
    if world is None:
        return Arm(shoulder, elbow, wrist)
    end = world[Landmark.LEFT_WRIST + side]
    return Arm(
        shoulder,
        elbow,
        wrist,
        rises_deg=_rises_deg(world[Landmark.LEFT_SHOULDER + side], end),
        forearm_rises_deg=_rises_deg(world[Landmark.LEFT_ELBOW + side], end),
    )


def _rises_deg(begin: WorldPoint, end: WorldPoint) -> float:
    """Return the angle of a line to the level, positive upwards."""
    return math.degrees(math.atan2(begin.y - end.y, math.hypot(end.x - begin.x, end.z - begin.z)))


def hands_up(body: UpperBody, *, torso: float, before: Hands | None) -> Hands | None:
    """Return which hands are up, or None.

    Args:
        body: what was seen.
        torso: the person's torso length at its longest of late, image heights.
        before: which hands were up until now; these may sink a little.
    """
    if body.torso_height < LEAST_UPRIGHT * torso:
        return None
    was_left, was_right = before in _LEFT, before in _RIGHT
    left = body.left is not None and _is_up(body.left, body, torso=torso, stays=was_left)
    right = body.right is not None and _is_up(body.right, body, torso=torso, stays=was_right)
    if left and right:
        return Hands.BOTH
    if left:
        return Hands.LEFT
    return Hands.RIGHT if right else None


_LEFT = frozenset({Hands.LEFT, Hands.BOTH})
_RIGHT = frozenset({Hands.RIGHT, Hands.BOTH})


def _is_up(arm: Arm, body: UpperBody, *, torso: float, stays: bool) -> bool:
    over_nose = TURNED_OVER_NOSE if body.is_turned else WRIST_OVER_NOSE
    ease = STAYS * torso if stays else 0.0
    ease_deg = STAYS_DEG if stays else 0.0
    if arm.rises_deg < ARM_RISES_DEG - ease_deg:
        return False
    if arm.forearm_rises_deg < FOREARM_RISES_DEG - ease_deg:
        return False
    rises = arm.elbow.y - arm.wrist.y
    return (
        body.nose.y - arm.wrist.y >= over_nose * torso - ease
        and rises >= FOREARM_RISES * torso - ease
        and rises >= FOREARM_STEEP * abs(arm.wrist.x - arm.elbow.x) - ease
        and arm.shoulder.y - arm.elbow.y >= -ELBOW_UNDER_SHOULDER * torso - ease
    )
