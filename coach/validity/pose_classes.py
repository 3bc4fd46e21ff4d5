"""Counting by pose classes, as others publish it: which examples does this pose resemble? Pure.

Of the nearest examples, so many show the turn and the others rest; their share, smoothed, is how
sure the turn is. It is entered above one value and left below a lower one, and leaving it counts.
"""

import heapq
import math
from collections.abc import Iterable
from dataclasses import dataclass

from coach.movement.pose import Pose
from coach.validity.pose_shape import Shape, difference, mirrored, shape_of
from coach.validity.threshold_rules import Count

CLASSES_NAME = "nearest poses"
NEAREST = 10
SMOOTHING_S = 0.15  # a fifth of a new value at 30 frames a second
ENTER_SHARE = 0.6
LEAVE_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class PoseClasses:
    """Examples of the two poses between which a repetition goes."""

    rest: tuple[Shape, ...]
    turn: tuple[Shape, ...]

    def with_mirrored(self) -> "PoseClasses":
        """Return them with what the other side would have shown."""
        return PoseClasses(
            rest=(*self.rest, *map(mirrored, self.rest)),
            turn=(*self.turn, *map(mirrored, self.turn)),
        )


@dataclass(frozen=True, slots=True)
class _Sureness:
    t_s: float
    share: float  # how sure it is that this is the turn


def class_counts(classes: PoseClasses, poses: Iterable[Pose]) -> tuple[Count, ...]:
    """Return what is counted of a recording."""
    found: list[Count] = []
    surest: _Sureness | None = None  # of the turn that is not left yet
    for sure in _smoothed(classes, poses):
        if surest is None:
            surest = sure if sure.share > ENTER_SHARE else None
        elif sure.share < LEAVE_SHARE:
            found.append(Count(turn_s=surest.t_s, t_s=sure.t_s))
            surest = None
        elif sure.share > surest.share:
            surest = sure
    return tuple(found)


def turn_share(classes: PoseClasses, shape: Shape) -> float:
    """Return which share of the nearest examples show the turn."""
    distances = [
        *((difference(shape, example), 1) for example in classes.turn),
        *((difference(shape, example), 0) for example in classes.rest),
    ]
    nearest = heapq.nsmallest(NEAREST, distances)
    return sum(is_turn for _, is_turn in nearest) / max(len(nearest), 1)


def _smoothed(classes: PoseClasses, poses: Iterable[Pose]) -> Iterable[_Sureness]:
    before: _Sureness | None = None
    for pose in poses:
        shape = shape_of(pose)
        if shape is None:
            continue
        share = turn_share(classes, shape)
        if before is not None:
            kept = math.exp((before.t_s - pose.t_s) / SMOOTHING_S)
            share = kept * before.share + (1 - kept) * share
        before = _Sureness(pose.t_s, share)
        yield before
