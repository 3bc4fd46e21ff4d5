"""The room as it was when a set could begin: how large the person was in the picture, and where.

It is kept as a setting of the store for every posture and view, so that the next day's set-up
can say that the place is the same, and be short.
"""

import contextlib
import json
import math
from dataclasses import dataclass

from coach.errors import StoreError
from coach.movement.exercise import Exercise
from coach.movement.framing import FEET
from coach.movement.landmarks import Landmark
from coach.movement.pose import Pose
from coach.movement.vocabulary import Posture, View
from coach.ports import SessionStore

SAME_SIZE = 0.15  # of the size that worked: a step forth and back at 2.5 m (judgement)
SAME_PLACE = 0.15  # of the picture's height: half a step aside (judgement)
_KEY = "room"
_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Room:
    """Where a person was in the picture; picture heights."""

    size: float  # head to foot, along the longer way
    x: float  # of the middle between head and feet
    y: float


def room_of(pose: Pose, posture: Posture) -> Room | None:
    """Return where a person is in the picture; None where nobody is."""
    points = pose.keypoints
    if points is None:
        return None
    head = points[Landmark.NOSE]
    feet = [points[foot] for foot in FEET]
    if posture.is_lying:
        far = max(feet, key=lambda foot: abs(foot.x - head.x))
        size = abs(far.x - head.x)
    else:
        far = max(feet, key=lambda foot: foot.y)
        size = far.y - head.y
    if not (math.isfinite(size) and size > 0.0):
        return None
    return Room(size, (head.x + far.x) / 2, (head.y + far.y) / 2)


def is_same(before: Room, now: Room) -> bool:
    """Whether a person is about as far away and about where they were."""
    is_as_far = abs(now.size - before.size) <= SAME_SIZE * before.size
    return is_as_far and math.hypot(now.x - before.x, now.y - before.y) <= SAME_PLACE


class RoomMemory:
    """The room of one exercise in a store."""

    def __init__(self, store: SessionStore, exercise: Exercise) -> None:
        self._store = store
        self._key = room_key(exercise.posture, exercise.preferred_view)

    def recall(self) -> Room | None:
        """Return where it worked before; None: never, or it cannot be read."""
        return room_from_text(self._store.setting(self._key) or "")

    def keep(self, room: Room) -> None:
        """Remember where it works; a disk that is full must not stop the set that begins."""
        with contextlib.suppress(StoreError):
            self._store.set_setting(self._key, room_text(room))


def room_key(posture: Posture, view: View) -> str:
    return f"{_KEY}_{posture}_{view}"


def room_text(room: Room) -> str:
    return json.dumps([round(value, _DIGITS) for value in (room.size, room.x, room.y)])


def room_from_text(text: str) -> Room | None:
    """Return the room that a text says; None where it says none."""
    try:
        size, x, y = (float(value) for value in json.loads(text))
    except (ValueError, TypeError):
        return None
    is_one = all(math.isfinite(value) for value in (size, x, y)) and size > 0.0
    return Room(size, x, y) if is_one else None
