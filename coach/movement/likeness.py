"""How alike two seen bodies are: place, size, and the colour of their clothes.

Lengths are in image heights or in body sizes (`Body.size`). The limits are judgement, tried on
painted scenes.
"""

import math
from dataclasses import dataclass

SIZE_RATIO = 1.6  # the longest limb in the picture, from one second to the next
SIZE_RATIO_ABSENT = 2.2  # coming back nearer or farther
SAME_PLACE = 0.6  # body sizes: two finds of one body
COLOUR_DIFFERS = 0.25  # see `Body.colour`


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Body:
    """One body as far as telling people apart needs it."""

    x: float  # middle of the trunk
    y: float
    size: float  # longest of trunk, thighs and shanks in the picture
    box: Box
    colour: tuple[float, float, float] | None = None
    """Of the trunk's clothes: red share, green share, brightness, so scaled that clothes of the
    same colour differ by less than 0.25; None when the trunk was not seen."""


def could_be(patient: Body, body: Body) -> bool:
    return size_ratio(body, patient) <= SIZE_RATIO_ABSENT and not colours_differ(patient, body)


def prominence(body: Body, *, width: float) -> float:
    """Large and central: the middle counts twice the edge."""
    from_middle = abs(body.x - width / 2) / (width / 2)
    return body.size * (1.0 - 0.5 * min(from_middle, 1.0))


def distance(one: Body, other: Body) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)


def is_same_place(one: Body, other: Body) -> bool:
    near = distance(one, other) <= SAME_PLACE * max(one.size, other.size)
    return near and size_ratio(one, other) <= SIZE_RATIO


def size_ratio(one: Body, other: Body) -> float:
    small, large = sorted((one.size, other.size))
    return large / small if small > 0 else math.inf


def colours_differ(one: Body | None, other: Body) -> bool:
    return one is not None and colour_distance(one, other) > COLOUR_DIFFERS


def colour_distance(one: Body, other: Body) -> float:
    if one.colour is None or other.colour is None:
        return 0.0
    return math.dist(one.colour, other.colour)
