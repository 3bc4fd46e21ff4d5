"""Where the body is, at one instant: 33 picture points, 33 world points, and whose they are."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import chain
from typing import NamedTuple

from coach.movement.landmarks import LANDMARK_COUNT, Landmark


class Keypoint(NamedTuple):
    """A body point in the picture, in a square unit.

    x and y are both in image heights, so angles survive any aspect ratio: x runs right in
    [0, width / height], y runs down in [0, 1]. Points outside the picture are possible.
    """

    x: float
    y: float
    visibility: float  # [0, 1], the network's own confidence, not an accuracy


class WorldPoint(NamedTuple):
    """A body point in metres, origin between the hips; x right in the picture, y down, z away."""

    x: float
    y: float
    z: float


class Lock(IntEnum):
    """Whether the pose is the patient's. The values are those of landmark files."""

    NOBODY = 0
    DOUBTFUL = 1
    LOCKED = 2


@dataclass(frozen=True, slots=True)
class Pose:
    """What was seen at `t_s`; nobody in view is a Pose whose `keypoints` is None."""

    t_s: float  # seconds on the capture clock, strictly increasing within a recording
    aspect: float  # picture width / height
    lock: Lock
    keypoints: tuple[Keypoint, ...] | None
    world: tuple[WorldPoint, ...] | None

    def __post_init__(self) -> None:
        for points in (self.keypoints, self.world):
            if points is not None and len(points) != LANDMARK_COUNT:
                raise ValueError(f"expected {LANDMARK_COUNT} points, got {len(points)}")

    def point(self, landmark: Landmark, *, min_visibility: float) -> Keypoint | None:
        """Return the picture point, or None when it was not seen well enough."""
        if self.keypoints is None:
            return None
        keypoint = self.keypoints[landmark]
        return keypoint if keypoint.visibility >= min_visibility else None


def nobody(t_s: float, *, aspect: float) -> Pose:
    return Pose(t_s=t_s, aspect=aspect, lock=Lock.NOBODY, keypoints=None, world=None)


def pose_from_rows(
    t_s: float,
    *,
    aspect: float,
    lock: Lock,
    image_rows: Sequence[Sequence[float]],
    world_rows: Sequence[Sequence[float]] | None,
) -> Pose:
    """Build a Pose from the rows of a landmark file or of the network.

    Args:
        t_s: capture time, seconds.
        aspect: picture width / height.
        lock: who it is.
        image_rows: 33 rows (x, y, z, visibility), x and y normalised to the picture's sides.
        world_rows: 33 rows (x, y, z) in metres, or None.

    A row that is not finite, as in a landmark file where nobody was seen, makes it a pose of
    nobody: half a body is never guessed.
    """
    if not _is_finite(image_rows):
        return nobody(t_s, aspect=aspect)
    keypoints = tuple(Keypoint(x * aspect, y, visibility) for x, y, _, visibility in image_rows)
    world = None
    if world_rows is not None and _is_finite(world_rows):
        world = tuple(map(WorldPoint._make, world_rows))
    if lock is Lock.NOBODY:
        return nobody(t_s, aspect=aspect)
    return Pose(t_s=t_s, aspect=aspect, lock=lock, keypoints=keypoints, world=world)


def _is_finite(rows: Sequence[Sequence[float]]) -> bool:
    return all(map(math.isfinite, chain.from_iterable(rows)))
