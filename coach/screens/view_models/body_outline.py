"""The outline that the person is to fill in the picture: of which body, how large, and where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Posture, View
from coach.screens.figures import Point, shown_for
from coach.session.room import Room, room_of
from coach.session.snapshot import Snapshot

STANDING_SIZE, LYING_SIZE = 0.70, 0.95  # head to foot, picture heights
SEATED_SIZE = 0.56  # a sitting person is as far away as a standing one
STANDING_Y, SEATED_Y, LYING_Y = 0.56, 0.63, 0.72  # of the middle between head and feet
SIZE_STEP = 0.03  # of an outline around a person: it keeps its shape while they sway
_UPRIGHT = frozenset({Posture.STANDING, Posture.SPLIT})

_FRONT: Mapping[str, Point] = MappingProxyType(  # a person from the front, in body heights
    {
        "head": (0.0, 0.07),
        "neck": (0.0, 0.16),
        "left_shoulder": (0.115, 0.185),
        "right_shoulder": (-0.115, 0.185),
        "left_elbow": (0.155, 0.345),
        "right_elbow": (-0.155, 0.345),
        "left_wrist": (0.165, 0.49),
        "right_wrist": (-0.165, 0.49),
        "left_hip": (0.062, 0.50),
        "right_hip": (-0.062, 0.50),
        "left_knee": (0.075, 0.735),
        "right_knee": (-0.075, 0.735),
        "left_ankle": (0.08, 0.95),
        "right_ankle": (-0.08, 0.95),
        "left_heel": (0.08, 0.965),
        "right_heel": (-0.08, 0.965),
        "left_toe": (0.105, 0.985),
        "right_toe": (-0.105, 0.985),
    }
)
_FRONT_METRE = 1 / 1.7


@dataclass(frozen=True, slots=True)
class Outline:
    """A body in picture heights, as captured; `metre` is how long one is there."""

    joints: Mapping[str, Point]
    metre: float


def outline_of(exercise: Exercise, room: Room | None, *, aspect: float) -> Outline | None:
    """Return the body to fill: where it worked before, or where it usually does."""
    joints, metre = _body(exercise)
    if not joints:
        return None
    place = room or _usual(exercise.posture, aspect=aspect)
    head, feet = joints["head"], [joints[f"{side}_toe"] for side in ("left", "right")]
    if exercise.posture.is_lying:
        far = max(feet, key=lambda toe: abs(toe[0] - head[0]))
        size = abs(far[0] - head[0])
    else:
        far = max(feet, key=lambda toe: toe[1])
        size = far[1] - head[1]
    if size <= 0.0:
        return None
    scale = place.size / size
    middle = ((head[0] + far[0]) / 2, (head[1] + far[1]) / 2)
    moved = {
        name: (place.x + (x - middle[0]) * scale, place.y + (y - middle[1]) * scale)
        for name, (x, y) in joints.items()
    }
    return Outline(moved, metre * scale)


def room_to_fill(snapshot: Snapshot, *, is_filled: bool) -> Room | None:
    """Return where the outline stands: around whoever is in place, else where it worked before."""
    if is_filled and snapshot.pose is not None:
        here = room_of(snapshot.pose, snapshot.exercise.posture)
        if here is None:
            return None
        return replace(here, size=round(here.size / SIZE_STEP) * SIZE_STEP)
    return None if snapshot.set_up is None else snapshot.set_up.room


def _usual(posture: Posture, *, aspect: float) -> Room:
    if posture.is_lying:
        return Room(min(LYING_SIZE, 0.7 * aspect), aspect / 2, LYING_Y)
    if posture in _UPRIGHT:
        return Room(STANDING_SIZE, aspect / 2, STANDING_Y)
    return Room(SEATED_SIZE, aspect / 2, SEATED_Y)


def _body(exercise: Exercise) -> tuple[Mapping[str, Point], float]:
    """Return joints and the length of a metre: from the front, or as the figure begins."""
    if exercise.posture in _UPRIGHT and exercise.preferred_view is View.FRONT:
        return _FRONT, _FRONT_METRE
    figure = shown_for(exercise).figure
    if figure is None:
        return {}, 0.0
    return figure.posed(0.0), figure.metre
