"""A pose as a few lengths between its joints, so that poses can be compared by shape. Pure.

Lengths in the picture, in units of the trunk: where the body stands and how large it is drawn has
no say. What the lengths are is published with pose classifiers; which ones is chosen here.
"""

import math
import operator
from typing import TypeAlias

from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Pose

Shape: TypeAlias = tuple[float, ...]

_SIDED = (
    (Landmark.LEFT_SHOULDER, Landmark.LEFT_KNEE),
    (Landmark.LEFT_SHOULDER, Landmark.LEFT_ANKLE),
    (Landmark.LEFT_HIP, Landmark.LEFT_KNEE),
    (Landmark.LEFT_HIP, Landmark.LEFT_ANKLE),
    (Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE),
    (Landmark.LEFT_HIP, Landmark.RIGHT_KNEE),
    (Landmark.LEFT_KNEE, Landmark.RIGHT_ANKLE),
    (Landmark.LEFT_HIP, Landmark.LEFT_FOOT_INDEX),
)
_ACROSS = (
    (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
    (Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE),
    (Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE),
)
_OTHER_SIDE = {
    one: Landmark[one.name.replace("LEFT", "RIGHT")]
    if one.name.startswith("LEFT")
    else Landmark[one.name.replace("RIGHT", "LEFT")]
    for pair in (*_SIDED, *_ACROSS)
    for one in pair
}
_PAIRS = (*_SIDED, *((_OTHER_SIDE[a], _OTHER_SIDE[b]) for a, b in _SIDED), *_ACROSS)
LENGTHS = len(_PAIRS)


def shape_of(pose: Pose) -> Shape | None:
    """Return the lengths of a pose; None where nobody is, or the trunk has no length."""
    if pose.keypoints is None:
        return None
    points = pose.keypoints
    trunk = math.dist(
        _middle(points, Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
        _middle(points, Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
    )
    if trunk <= 0:
        return None
    return tuple(math.dist(points[a][:2], points[b][:2]) / trunk for a, b in _PAIRS)


def mirrored(shape: Shape) -> Shape:
    """Return the same shape with left and right exchanged."""
    count = len(_SIDED)
    return (*shape[count : 2 * count], *shape[:count], *shape[2 * count :])


def difference(one: Shape, other: Shape) -> float:
    """Return how far two shapes are apart: the sum over their lengths."""
    return math.fsum(map(abs, map(operator.sub, one, other)))


def _middle(points: tuple[Keypoint, ...], a: Landmark, b: Landmark) -> tuple[float, float]:
    return (points[a].x + points[b].x) / 2, (points[a].y + points[b].y) / 2
