"""The tracker and the look round together; for lying bodies with the picture turned."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from coach.devices.landmarker import Landmarker, Mode, SeenBody
from coach.devices.pictures import Picture
from coach.devices.turned_picture import turned, turned_back
from coach.movement.landmarks import Landmark
from coach.movement.turning import Sighting, Turn, agreed, is_outvoted

_GREY = 128
_JOINTS = (
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
    Landmark.LEFT_KNEE,
    Landmark.RIGHT_KNEE,
    Landmark.LEFT_ANKLE,
    Landmark.RIGHT_ANKLE,
)


@dataclass(frozen=True, slots=True)
class Look:
    """Everybody in one picture, seen afresh."""

    bodies: tuple[SeenBody, ...]
    is_followed_misread: bool = False  # the body that is followed has another pose than seen here


class Eyes(Protocol):
    """What a person finder sees with. All that comes out is in the picture as it came in."""

    def follow(self, picture: Picture, *, t_s: float) -> SeenBody | None:
        """Return the body that is followed from frame to frame."""

    def look_round(self, picture: Picture, *, t_s: float, followed: SeenBody | None) -> Look:
        """See everybody afresh, and check the body that is followed."""

    def let_go(self, picture: Picture, *, t_s: float) -> None:
        """Make the tracker lose its body, so that it searches the next picture afresh.

        Given a masked picture alone it clings to whatever still shows of a bystander close by.
        """

    def close(self) -> None: ...


def eyes_for(model: bytes, *, turns: bool) -> Eyes:
    """Return the eyes for people who lie, or for all others.

    Raises:
        coach.errors.GraphicsLibraryError: a library of the system is missing.
        coach.errors.ModelError: MediaPipe does not take the bundle.
    """
    upright = UprightEyes(model)
    return TurningEyes(upright) if turns else upright


class UprightEyes:
    """For people who stand or sit: the picture as it is."""

    def __init__(self, model: bytes) -> None:
        self._tracker = Landmarker(model, Mode.TRACK_ONE)
        self._looker = Landmarker(model, Mode.LOOK_ROUND)

    def follow(self, picture: Picture, *, t_s: float) -> SeenBody | None:
        return next(iter(self._tracker.bodies(picture, t_s=t_s)), None)

    def look_round(self, picture: Picture, *, t_s: float, followed: SeenBody | None) -> Look:
        del followed
        return Look(self._looker.bodies(picture, t_s=t_s))

    def let_go(self, picture: Picture, *, t_s: float) -> None:
        self._tracker.bodies(np.full_like(picture, _GREY), t_s=t_s)

    def close(self) -> None:
        self._tracker.close()
        self._looker.close()


class TurningEyes:
    """For people who lie: the picture is turned on until somebody is found and well read."""

    def __init__(self, plain: Eyes) -> None:
        """Look through `plain` eyes, which are then this one's to close."""
        self._plain = plain
        self._turn = Turn.NONE

    @property
    def turn(self) -> Turn:
        """How the next picture is shown to the tracker."""
        return self._turn

    def follow(self, picture: Picture, *, t_s: float) -> SeenBody | None:
        found = self._plain.follow(turned(picture, self._turn), t_s=t_s)
        if found is None:
            self._turn = self._turn.following
            return None
        return turned_back(found, self._turn, aspect=_aspect(picture))

    def look_round(self, picture: Picture, *, t_s: float, followed: SeenBody | None) -> Look:
        aspect = _aspect(picture)
        seen = [
            (turned_back(body, turn, aspect=aspect), turn)
            for turn in Turn
            for body in self._plain.look_round(turned(picture, turn), t_s=t_s, followed=None).bodies
        ]
        sightings = [_sighting(body, turn, aspect=aspect) for body, turn in seen]
        people = agreed(sightings)
        bodies = tuple(seen[person.index][0] for person in people)
        if followed is None:
            return Look(bodies)
        tracked = _sighting(followed, self._turn, aspect=aspect)
        for person in people:
            if is_outvoted(tracked, person, sightings):
                self._turn = sightings[person.index].turn
                return Look(bodies, is_followed_misread=True)
        return Look(bodies)

    def let_go(self, picture: Picture, *, t_s: float) -> None:
        self._plain.let_go(turned(picture, self._turn), t_s=t_s)

    def close(self) -> None:
        self._plain.close()


def _aspect(picture: Picture) -> float:
    height, width = picture.shape[:2]
    return float(width / height)


def _sighting(body: SeenBody, turn: Turn, *, aspect: float) -> Sighting:
    points = body.image_rows[list(_JOINTS), :2].astype(float) * (aspect, 1.0)
    return Sighting(turn, tuple((x, y) for x, y in points.tolist()))
