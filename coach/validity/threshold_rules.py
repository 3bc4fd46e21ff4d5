"""The counting rules that others publish: two fixed knee angles, nothing else. Pure.

A repetition is counted when the knee angle has been below the one and comes back above the other.
The angle is that of hip, knee and ankle in the picture, the mean of both knees. They stand in the
report beside our own counting, on the same landmarks, so that a reader sees the difference.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Pose

_LEGS = (
    (Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE),
    (Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE),
)


@dataclass(frozen=True, slots=True)
class ThresholdRule:
    """Up above the one angle, down below the other; degrees, 180 is straight."""

    up_deg: float
    down_deg: float

    @property
    def name(self) -> str:
        return f"{self.up_deg:g}/{self.down_deg:g}"


PUBLISHED = (ThresholdRule(160, 110), ThresholdRule(160, 90), ThresholdRule(145, 90))


@dataclass(frozen=True, slots=True)
class Count:
    """One count: when the knee was most bent, and when it was counted."""

    turn_s: float
    t_s: float


@dataclass(frozen=True, slots=True)
class KneeAngle:
    t_s: float
    mean_deg: float  # of both knees, 180 is straight


def knee_angles(poses: Iterable[Pose]) -> tuple[KneeAngle, ...]:
    """Return the angle of every pose in which somebody was seen."""
    return tuple(
        KneeAngle(pose.t_s, sum(_angle_deg(pose.keypoints, leg) for leg in _LEGS) / len(_LEGS))
        for pose in poses
        if pose.keypoints is not None
    )


def counts(rule: ThresholdRule, angles: Iterable[KneeAngle]) -> tuple[Count, ...]:
    """Return what the rule counts."""
    found: list[Count] = []
    deepest: KneeAngle | None = None  # of the way down that is not counted yet
    for angle in angles:
        if angle.mean_deg < rule.down_deg:
            if deepest is None or angle.mean_deg < deepest.mean_deg:
                deepest = angle
        elif angle.mean_deg > rule.up_deg and deepest is not None:
            found.append(Count(turn_s=deepest.t_s, t_s=angle.t_s))
            deepest = None
    return tuple(found)


def _angle_deg(keypoints: tuple[Keypoint, ...], leg: tuple[Landmark, Landmark, Landmark]) -> float:
    hip, knee, ankle = (keypoints[landmark] for landmark in leg)
    thigh = math.atan2(hip.y - knee.y, hip.x - knee.x)
    shank = math.atan2(ankle.y - knee.y, ankle.x - knee.x)
    between_deg = abs(math.degrees(thigh - shank)) % 360
    return min(between_deg, 360 - between_deg)
