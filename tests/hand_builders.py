"""Builders for tests of signs by hand: a standing body whose hands go up when told to."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from coach.movement.hand_signs import HandReading, HandState, look
from coach.movement.landmarks import Landmark
from coach.movement.pose import Pose, nobody
from coach.movement.raised_hands import Hands
from tests.movement_builders import TORSO, Body, Offset

ASPECT = 16 / 9
ABOVE = 0.30  # of the torso, of a raised wrist over the nose
_SIDES = {Hands.LEFT: (0,), Hands.RIGHT: (1,), Hands.BOTH: (0, 1)}
# Of the building blocks' hanging arm: elbow 0.14 and wrist 0.26 below the shoulder, nose 0.10 above
_ELBOW_UP = -0.14
_WRIST_TO_NOSE = -0.36


def with_hands(
    hands: Hands | None,
    t_s: float,
    *,
    above: float = ABOVE,
    aside: float = 0.0,
    hidden: Iterable[Landmark] = (),
) -> Pose:
    """Return a standing pose; `above` the nose and `aside` are parts of the torso."""
    moved: dict[Landmark, Offset] = {}
    for side in () if hands is None else _SIDES[hands]:
        moved[Landmark(Landmark.LEFT_ELBOW + side)] = (0.0, _ELBOW_UP)
        moved[Landmark(Landmark.LEFT_WRIST + side)] = (
            aside * TORSO,
            _WRIST_TO_NOSE - above * TORSO,
        )
    pose = Body(moved=moved, hidden=frozenset(hidden)).pose(t_s)
    return replace(pose, world=None)  # the picture alone decides; the room is tested with scenes


def stream(
    hands_at: Callable[[float], Hands | None], *, until_s: float, fps: float = 15.0
) -> list[Pose]:
    """Return poses from 0 on; hands are up where the function says so."""
    return [with_hands(hands_at(i / fps), i / fps) for i in range(round(until_s * fps) + 1)]


def up_between(hands: Hands, from_s: float, to_s: float) -> Callable[[float], Hands | None]:
    return lambda t_s: hands if from_s <= t_s <= to_s else None


def empty(t_s: float) -> Pose:
    return nobody(t_s, aspect=ASPECT)


def readings(poses: Iterable[Pose]) -> list[HandReading]:
    """Return what the fold says after each pose."""
    state, found = HandState(), []
    for pose in poses:
        state, reading = look(state, pose)
        found.append(reading)
    return found


def given(poses: Iterable[Pose]) -> int:
    """Return how many signs a stream gives."""
    return readings(poses)[-1].given
