"""Which way round to show a lying body to the network, and which of several looks to believe.

The network finds people upright best. One that lies is at times not found, at times read with
head and feet mixed up, and both differ with the way round that the picture is shown; once found
rightly, a body is followed equally well any way round (docs/findings.md 12). So the picture is
turned on while nobody is found, and now and then looked at all ways round: what two of them
agree on is believed.

Points are in image heights of the picture as the camera took it, however it was shown.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from coach.movement.likeness import Box

SAME_POSE = 0.4  # body sizes, mean over the joints; readings of one body lie within 0.2
BOX_MARGIN = 0.5  # body sizes around the joints, for head, hands and feet
LEAST_VOTES = 2

Point: TypeAlias = tuple[float, float]


class Turn(Enum):
    """How a picture is turned before it is shown, in the order of trying."""

    NONE = "none"
    CLOCKWISE = "clockwise"  # upright where the head lies on the left
    COUNTERCLOCKWISE = "counterclockwise"

    @property
    def following(self) -> "Turn":
        return _ORDER[(_ORDER.index(self) + 1) % len(_ORDER)]


_ORDER = tuple(Turn)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A body as it was read in a picture shown one way round."""

    turn: Turn
    joints: tuple[Point, ...]  # shoulders, hips, knees, ankles, each left and right

    @property
    def box(self) -> Box:
        across, down = zip(*self.joints, strict=True)
        return Box(left=min(across), top=min(down), right=max(across), bottom=max(down))

    @property
    def size(self) -> float:
        """The longest of trunk sides, thighs and shanks, in image heights."""
        above_and_below = zip(self.joints[:-2], self.joints[2:], strict=True)
        return max(math.dist(above, below) for above, below in above_and_below)


@dataclass(frozen=True, slots=True)
class Agreed:
    """A person in the picture: the sighting to believe, and how many are like it."""

    index: int
    votes: int


def is_alike(one: Sighting, other: Sighting) -> bool:
    """Say whether two sightings read the same pose of the same body."""
    return _apart(one, other) <= SAME_POSE * max(one.size, other.size)


def _apart(one: Sighting, other: Sighting) -> float:
    """Return the mean distance of the joints, image heights."""
    apart = [math.dist(a, b) for a, b in zip(one.joints, other.joints, strict=True)]
    return sum(apart) / len(apart)


def agreed(sightings: Sequence[Sighting]) -> tuple[Agreed, ...]:
    """Return every person once: the sighting that most others are like, in their midst.

    Of equals the earlier one is taken: list first the turn that errs least.
    """
    people: list[list[int]] = []
    for index, sighting in enumerate(sightings):
        for person in people:
            if _is_there(sightings[person[0]], sighting):
                person.append(index)
                break
        else:
            people.append([index])
    return tuple(_chosen(sightings, person) for person in people)


def is_outvoted(tracked: Sighting, agreed_on: Agreed, sightings: Sequence[Sighting]) -> bool:
    """Say whether at least two looks read this very body in another pose than the tracker."""
    believed = sightings[agreed_on.index]
    return (
        agreed_on.votes >= LEAST_VOTES
        and _is_there(believed, tracked)
        and not is_alike(believed, tracked)
    )


def _is_there(one: Sighting, other: Sighting) -> bool:
    """Say whether two sightings can be of one body: the middle of one lies within the other.

    A misread body may be as small as a knee taken for a head with all limbs below it.
    """
    return _covers(one, other) or _covers(other, one)


def _covers(large: Sighting, small: Sighting) -> bool:
    box, inner = large.box, small.box
    margin = BOX_MARGIN * large.size
    x, y = (inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2
    in_width = box.left - margin <= x <= box.right + margin
    return in_width and box.top - margin <= y <= box.bottom + margin


def _chosen(sightings: Sequence[Sighting], person: Sequence[int]) -> Agreed:
    alike = {
        index: [other for other in person if is_alike(sightings[index], sightings[other])]
        for index in person
    }

    def belief(index: int) -> tuple[int, float]:
        off = sum(_apart(sightings[index], sightings[other]) for other in alike[index])
        return len(alike[index]), -off

    best = max(person, key=belief)
    return Agreed(best, len(alike[best]))
