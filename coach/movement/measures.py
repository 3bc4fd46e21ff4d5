"""What one pose says: every length, angle and ratio that later steps use, or None where unseen.

Lengths are in image heights, angles in degrees in the picture plane unless named otherwise.
Nothing here remembers anything; "relative to standing" is taken out by those who use it.
"""

import math
from dataclasses import dataclass

from coach.movement.geometry import (
    distance,
    knee_flexion_deg,
    knee_in_deg,
    lean_deg,
    midpoint,
)
from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint
from coach.movement.vocabulary import Side

MIN_VISIBILITY = 0.5  # docs/clinical.md 2.3: so low that dim rooms still count
FRAME_MARGIN = 0.01  # of the picture's sides; a joint beyond it is guessed, not seen
FOOT_MARGIN = -0.005  # shoes may touch the edge; beyond it knee-in is lost (docs/findings.md 7)


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg with the shoulder over it, wholly seen or not at all."""

    shoulder: Keypoint
    hip: Keypoint
    knee: Keypoint
    ankle: Keypoint
    heel: Keypoint
    toe: Keypoint
    visibility: float  # the least of hip, knee and ankle

    @property
    def flexion_deg(self) -> float:
        return knee_flexion_deg(self.hip, self.knee, self.ankle)

    @property
    def is_seen(self) -> bool:
        return self.visibility >= MIN_VISIBILITY


@dataclass(frozen=True, slots=True)
class Measures:
    """The body at one instant; made only of poses that are surely the patient's."""

    t_s: float
    left: Leg
    right: Leg
    torso_length: float
    hip_height: float | None  # mid-hip over the lower ankle, vertical
    body_y: float  # of head and shoulders, where the picture's top is 0
    body_height: float | None  # the same over the lower ankle, vertical
    thigh_share: float | None  # thigh's vertical extent / shank's: 1 standing, 0 seated
    trunk_lean_deg: float | None  # to picture right
    pelvis_tilt_deg: float | None  # positive: the athlete's left hip is lower
    left_knee_in_deg: float | None
    right_knee_in_deg: float | None
    separation_ratio: float | None  # K2's, docs/clinical.md E21
    knee_level: float  # how far knees are below the hips / hip to ankle; small = deep
    weight_shift: float | None  # mid-hip off mid-ankle / ankle gap; positive to athlete's left
    yaw_deg: float | None  # 0 faces the camera, 180 the back; from world points
    hands_at_feet: bool
    wrist_height: float | None  # of the lower hand over the lower ankle, vertical
    torso_height: float  # shoulders over hips, vertical
    pelvis_share: float  # between the hips, part of the torso: how the pelvis is rolled
    lying_yaw_deg: float | None  # of a person on the side: 0 shows the camera the body's front
    feet_in_frame: bool

    def leg(self, side: Side) -> Leg:
        return self.right if side is Side.RIGHT else self.left


def measure(pose: Pose) -> Measures | None:
    """Return what the pose says, or None for nobody and for a pose in doubt."""
    if pose.keypoints is None or pose.lock is not Lock.LOCKED:
        return None
    left, right = _leg(pose, Side.LEFT), _leg(pose, Side.RIGHT)
    shoulders = (pose.keypoints[Landmark.LEFT_SHOULDER], pose.keypoints[Landmark.RIGHT_SHOULDER])
    mid_shoulder, mid_hip = midpoint(*shoulders), midpoint(left.hip, right.hip)
    torso_length = distance(mid_shoulder, mid_hip)
    if torso_length <= 0:
        return None
    both_seen = left.is_seen and right.is_seen
    body_y, floor_y = _body_y(pose), _floor_y(left, right)
    torso_seen = mid_shoulder.visibility >= MIN_VISIBILITY and mid_hip.visibility >= MIN_VISIBILITY
    return Measures(
        t_s=pose.t_s,
        left=left,
        right=right,
        torso_length=torso_length,
        hip_height=_hip_height(left, right),
        body_y=body_y,
        body_height=None if floor_y is None else floor_y - body_y,
        thigh_share=_thigh_share(left, right),
        trunk_lean_deg=lean_deg(mid_hip, mid_shoulder) if torso_seen else None,
        pelvis_tilt_deg=_pelvis_tilt_deg(left.hip, right.hip),
        left_knee_in_deg=_knee_in(left, right),
        right_knee_in_deg=_knee_in(right, left),
        separation_ratio=_separation_ratio(left, right) if both_seen else None,
        knee_level=_knee_level(left, right),
        weight_shift=_weight_shift(left, right) if both_seen else None,
        yaw_deg=_yaw_deg(pose.world),
        hands_at_feet=_hands_at_feet(pose, left, right),
        wrist_height=_wrist_height(pose, left, right),
        torso_height=mid_hip.y - mid_shoulder.y,
        pelvis_share=distance(left.hip, right.hip) / torso_length,
        lying_yaw_deg=_lying_yaw_deg(pose.world),
        feet_in_frame=_feet_in_frame(pose, left, right),
    )


def _leg(pose: Pose, side: Side) -> Leg:
    points = pose.keypoints
    assert points is not None  # noqa: S101  # measure() has asked
    shift = 0 if side is Side.LEFT else 1
    shoulder, hip, knee, ankle, heel, toe = (
        points[joint + shift]
        for joint in (
            Landmark.LEFT_SHOULDER,
            Landmark.LEFT_HIP,
            Landmark.LEFT_KNEE,
            Landmark.LEFT_ANKLE,
            Landmark.LEFT_HEEL,
            Landmark.LEFT_FOOT_INDEX,
        )
    )
    visibility = min(hip.visibility, knee.visibility, ankle.visibility)
    if not all(_is_inside(joint, pose.aspect, FRAME_MARGIN) for joint in (knee, ankle)):
        visibility = 0.0  # outside the picture a joint is a guess, however sure the network is
    return Leg(shoulder, hip, knee, ankle, heel, toe, visibility=visibility)


def _is_inside(point: Keypoint, aspect: float, margin: float) -> bool:
    return margin * aspect <= point.x <= (1 - margin) * aspect and point.y <= 1 - margin


def _feet_in_frame(pose: Pose, left: Leg, right: Leg) -> bool:
    feet = (left.heel, left.toe, right.heel, right.toe)
    return all(
        _is_inside(point, pose.aspect, FOOT_MARGIN) and point.visibility >= MIN_VISIBILITY
        for point in feet
    )


def _floor_y(left: Leg, right: Leg) -> float | None:
    """The lower ankle is the standing foot; taking it makes a lifted foot change nothing."""
    return max((leg.ankle.y for leg in (left, right) if leg.is_seen), default=None)


def _hip_height(left: Leg, right: Leg) -> float | None:
    floor_y = _floor_y(left, right)
    return None if floor_y is None else floor_y - (left.hip.y + right.hip.y) / 2


def _body_y(pose: Pose) -> float:
    """Return the mean height of the shoulders and, twice, the head.

    The network lets hips slide on the body by as much as a mini squat lowers them; the head, which
    leans forward with the trunk, moves twice as far and is seen best.
    """
    points = pose.keypoints
    assert points is not None  # noqa: S101  # measure() has asked
    shoulders_y = (points[Landmark.LEFT_SHOULDER].y + points[Landmark.RIGHT_SHOULDER].y) / 2
    return (shoulders_y + 2 * points[Landmark.NOSE].y) / 3


def _thigh_share(left: Leg, right: Leg) -> float | None:
    legs = [leg for leg in (left, right) if leg.is_seen]
    shanks = sum(leg.ankle.y - leg.knee.y for leg in legs)
    if not legs or shanks <= 0:
        return None
    return sum(leg.knee.y - leg.hip.y for leg in legs) / shanks


def _pelvis_tilt_deg(left_hip: Keypoint, right_hip: Keypoint) -> float | None:
    width = abs(left_hip.x - right_hip.x)
    if min(left_hip.visibility, right_hip.visibility) < MIN_VISIBILITY or width == 0:
        return None
    return math.degrees(math.atan2(left_hip.y - right_hip.y, width))


def _knee_in(leg: Leg, other: Leg) -> float | None:
    if not leg.is_seen:
        return None
    return knee_in_deg(leg.hip, leg.knee, leg.ankle, other_hip=other.hip)


def _separation_ratio(left: Leg, right: Leg) -> float | None:
    """Knee gap / the gap that knees on the hip-ankle lines would have (docs/clinical.md E21)."""
    hip_gap = abs(left.hip.x - right.hip.x)
    ankle_gap = abs(left.ankle.x - right.ankle.x)
    if hip_gap == 0 or ankle_gap < 0.8 * hip_gap:
        return None
    share = _knee_level(left, right)
    return abs(left.knee.x - right.knee.x) / (hip_gap + share * (ankle_gap - hip_gap))


def _knee_level(left: Leg, right: Leg) -> float:
    hips = left.hip.y + right.hip.y
    height = left.ankle.y + right.ankle.y - hips
    return (left.knee.y + right.knee.y - hips) / height if height > 0 else 0.0


def _weight_shift(left: Leg, right: Leg) -> float | None:
    gap = left.ankle.x - right.ankle.x
    if gap == 0:
        return None
    middle = (left.hip.x + right.hip.x) / 2 - (left.ankle.x + right.ankle.x) / 2
    return middle / gap


def _yaw_deg(world: tuple[WorldPoint, ...] | None) -> float | None:
    """Return the mean turn of the shoulder and hip lines; 0 faces the camera."""
    if world is None:
        return None
    across = away = 0.0
    for left, right in (
        (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
        (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
    ):
        across += world[left].x - world[right].x
        away += world[left].z - world[right].z
    return math.degrees(math.atan2(away, across))


def _lying_yaw_deg(world: tuple[WorldPoint, ...] | None) -> float | None:
    """Return how far the line of the hips and shoulders points away from the picture's plane."""
    if world is None:
        return None
    flat = away = 0.0
    for left, right in (
        (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
        (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
    ):
        flat += math.hypot(world[left].x - world[right].x, world[left].y - world[right].y)
        away += world[left].z - world[right].z
    return math.degrees(math.atan2(away, flat))


def _hands_at_feet(pose: Pose, left: Leg, right: Leg) -> bool:
    """A hand in the lower third of the shank: tying a shoe, not exercising."""
    points = pose.keypoints
    assert points is not None  # noqa: S101  # measure() has asked
    for wrist in (points[Landmark.LEFT_WRIST], points[Landmark.RIGHT_WRIST]):
        if wrist.visibility < MIN_VISIBILITY:
            continue
        for leg in (left, right):
            if leg.is_seen and wrist.y > leg.knee.y + 0.6 * (leg.ankle.y - leg.knee.y):
                return True
    return False


def _wrist_height(pose: Pose, left: Leg, right: Leg) -> float | None:
    points = pose.keypoints
    assert points is not None  # noqa: S101  # measure() has asked
    wrists = (points[Landmark.LEFT_WRIST], points[Landmark.RIGHT_WRIST])
    seen = [wrist.y for wrist in wrists if wrist.visibility >= MIN_VISIBILITY]
    floor_y = _floor_y(left, right)
    return floor_y - max(seen) if seen and floor_y is not None else None
