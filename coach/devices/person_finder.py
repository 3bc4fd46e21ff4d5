"""From picture to the patient's landmarks: the tracker, the look round and the lock together."""

import math
from dataclasses import dataclass

import numpy as np

from coach.devices.eyes import Eyes
from coach.devices.landmarker import SeenBody
from coach.devices.pictures import Picture
from coach.movement.landmarks import Landmark
from coach.movement.likeness import Body, Box
from coach.movement.person_lock import (
    Chosen,
    follow_newcomer,
    mask,
    step,
    wants_look,
)
from coach.movement.person_memory import PersonLock
from coach.movement.pose import Lock
from coach.ports import Frame

_GREY = 128
_TRUNK = (
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_HIP,
    Landmark.RIGHT_HIP,
)
_SEGMENTS = (
    (Landmark.LEFT_HIP, Landmark.LEFT_KNEE),
    (Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE),
    (Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE),
    (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE),
)
_TRUNK_SHRINK = 0.5  # of its box, so that arms and background stay out of the colour
_BRIGHTNESS_WEIGHT = 0.7  # light changes more than hue
_HUE_WEIGHT = 3.0  # colour shares differ by 0.1 between clearly different clothes


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    lock: Lock
    body: SeenBody | None
    people: int


class PersonFinder:
    """Keeps the eyes and the lock's state; the same frames give the same people."""

    def __init__(self, eyes: Eyes, *, person: PersonLock | None = None) -> None:
        self._eyes = eyes
        self._person = person if person is not None else PersonLock()

    @property
    def person(self) -> PersonLock:
        return self._person

    def forget(self) -> None:
        """Take whoever is in the picture now as the patient."""
        self._person = follow_newcomer(self._person)

    def find(self, frame: Frame) -> Found:
        height, width = frame.bgr.shape[:2]
        aspect = width / height
        shown = _masked(frame.bgr, mask(self._person))
        tracked = self._eyes.follow(shown, t_s=frame.t_s)
        tracked_body = None if tracked is None else describe(tracked, frame.bgr)
        looked: tuple[SeenBody, ...] | None = None
        if wants_look(self._person, t_s=frame.t_s, tracked=tracked_body):
            look = self._eyes.look_round(frame.bgr, t_s=frame.t_s, followed=tracked)
            looked = look.bodies
            if look.is_followed_misread:
                tracked = tracked_body = None
        self._person, verdict = step(
            self._person,
            t_s=frame.t_s,
            tracked=tracked_body,
            looked=None if looked is None else tuple(describe(each, frame.bgr) for each in looked),
            width=aspect,
        )
        body: SeenBody | None = None
        match verdict.chosen:
            case Chosen.TRACKED:
                body = tracked
            case Chosen.LOOKED if looked is not None:
                body = looked[verdict.index]
                self._eyes.let_go(frame.bgr, t_s=frame.t_s)
            case _:
                pass
        return Found(lock=verdict.lock, body=body, people=self._person.people)

    def close(self) -> None:
        self._eyes.close()


def describe(seen: SeenBody, picture: Picture) -> Body:
    """Reduce a body to what tells people apart."""
    height, width = picture.shape[:2]
    points = seen.image_rows[:, :2].astype(float) * (width / height, 1.0)
    shoulders = points[[Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]].mean(axis=0)
    hips = points[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP]].mean(axis=0)
    middle = (shoulders + hips) / 2
    lengths = [math.dist(points[start], points[end]) for start, end in _SEGMENTS]
    left, top = points.min(axis=0)
    right, bottom = points.max(axis=0)
    return Body(
        x=float(middle[0]),
        y=float(middle[1]),
        size=max(math.dist(shoulders, hips), *lengths),
        box=Box(left=float(left), top=float(top), right=float(right), bottom=float(bottom)),
        colour=_trunk_colour(seen, picture),
    )


def _trunk_colour(seen: SeenBody, picture: Picture) -> tuple[float, float, float] | None:
    height, width = picture.shape[:2]
    corners = seen.image_rows[list(_TRUNK), :2].astype(float) * (width, height)
    middle = corners.mean(axis=0)
    half = np.maximum(np.ptp(corners, axis=0) * _TRUNK_SHRINK / 2, 2.0)
    left, top = np.clip(middle - half, 0, (width, height)).astype(int)
    right, bottom = np.clip(middle + half + 1, 0, (width, height)).astype(int)
    if right <= left or bottom <= top:
        return None
    patch = picture[top:bottom:2, left:right:2]
    blue, green, red = patch.reshape(-1, 3).mean(axis=0).tolist()
    total = blue + green + red + 1.0  # +1: black has no hue
    return (
        _HUE_WEIGHT * red / total,
        _HUE_WEIGHT * green / total,
        _BRIGHTNESS_WEIGHT * total / (3 * 255.0),
    )


def _masked(picture: Picture, box: Box | None) -> Picture:
    if box is None:
        return picture
    height, width = picture.shape[:2]
    left, right = (round(np.clip(x * height, 0, width)) for x in (box.left, box.right))
    top, bottom = (round(np.clip(y * height, 0, height)) for y in (box.top, box.bottom))
    masked = np.full_like(picture, _GREY)
    masked[top:bottom, left:right] = picture[top:bottom, left:right]
    return masked
