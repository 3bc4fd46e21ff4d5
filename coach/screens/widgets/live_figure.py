"""A large moving figure, drawn stroke by stroke: quick enough for ten pictures a second.

It looks as `coach.screens.widgets.figure` draws it as an SVG, which takes ten times as long. Only
the person is drawn again for each picture, and one picture ahead, in a frame that shows none for
the first time. They are kept: where all of a movement fit, its second time costs next to nothing.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import pygame

from coach.screens.figures import LOOP_PICTURES, Figure, Point
from coach.screens.theme import Rgb
from coach.screens.widgets import strokes
from coach.screens.widgets.figure_shape import (
    ARM,
    FAR_LIMB_M,
    FAR_SHARE,
    FLOOR_M,
    FOOT,
    HALO_M,
    HEAD_M,
    LEG,
    LIMB_M,
    LIMB_PARTS,
    PROP_M,
    PROP_SHARE,
    TRUNK,
    Paints,
    mixed,
    trunk_m,
)
from coach.screens.widgets.store import BYTES_PER_MB, PictureStore, surface_bytes

_FINER = 2  # drawn so much larger and then made smaller: smooth edges at any angle
_EDGE_PX = 2  # around what is drawn, for its smooth edges


def draw_live_figure(
    surface: pygame.Surface, figure: Figure, place: pygame.Rect, *, phase: float, paints: Paints
) -> None:
    """Draw a figure at a share of its repetition, on its ground, over a square of a surface."""
    size = place.w
    surface.blit(_ground(figure, size, paints), place)
    person = _people.found((figure, size, paints, phase))
    if person is None:
        person = _drawn(figure, size, paints, phase)
    else:
        following = (round(phase * LOOP_PICTURES) + 1) % LOOP_PICTURES / LOOP_PICTURES
        if _people.found((figure, size, paints, following)) is None:
            _drawn(figure, size, paints, following)
    surface.blit(person.pixels, person.place.move(place.topleft))


@dataclass(frozen=True, slots=True, eq=False)
class _Person:
    pixels: pygame.Surface
    place: pygame.Rect  # in the square


@lru_cache(maxsize=2)
def _ground(figure: Figure, size: int, paints: Paints) -> pygame.Surface:
    """Return the whole square without the person; it must not be changed."""
    whole = pygame.Rect(0, 0, size, size)
    return _Pen(figure, size, whole, paints).picture()


def _bytes_of(person: _Person) -> int:
    return surface_bytes(person.pixels)


_people: PictureStore[_Person] = PictureStore(32 * BYTES_PER_MB, _bytes_of)


def _drawn(figure: Figure, size: int, paints: Paints, phase: float) -> _Person:
    return _people.add((figure, size, paints, phase), _person(figure, size, paints, phase))


def _person(figure: Figure, size: int, paints: Paints, phase: float) -> _Person:
    """Draw the part of the square in which the person is."""
    joints = figure.posed(phase)
    reach = HEAD_M * figure.metre * size + _EDGE_PX  # nothing is wider than the head
    xs, ys = zip(*joints.values(), strict=True)
    left, top = (math.floor(min(line) * size - reach) for line in (xs, ys))
    right, bottom = (math.ceil(max(line) * size + reach) for line in (xs, ys))
    place = pygame.Rect(left, top, right - left, bottom - top).clip((0, 0, size, size))
    pen = _Pen(figure, size, place, paints)
    pen.draw(joints)
    return _Person(pen.picture(), place)


class _Pen:
    """Draws a part of the square, larger than it will be."""

    def __init__(self, figure: Figure, size: int, place: pygame.Rect, paints: Paints) -> None:
        self._figure, self._place = figure, place
        self._size = _FINER * size
        self._origin = (_FINER * place.x, _FINER * place.y)
        self._colour, around, self._ground = paints
        self._surface = pygame.Surface((_FINER * place.w, _FINER * place.h))
        self._surface.fill(self._ground)
        pale = mixed(around, self._ground, PROP_SHARE)
        self._line(((0.02, figure.floor), (0.98, figure.floor)), FLOOR_M, pale)
        for prop in figure.props:
            self._line(prop, PROP_M, pale)

    def picture(self) -> pygame.Surface:
        return pygame.transform.smoothscale(self._surface, self._place.size)

    def draw(self, joints: Mapping[str, Point]) -> None:
        figure = self._figure
        near = ("left", "right") if figure.near == "both" else (figure.near,)
        far = tuple(side for side in ("left", "right") if side not in near)
        pale = mixed(self._colour, self._ground, FAR_SHARE)
        for side in far:
            self._limbs(joints, side, FAR_LIMB_M, pale)
        self._trunk(joints)
        for side in near:
            if far:
                self._limbs(joints, side, LIMB_M + HALO_M, self._ground)
            self._limbs(joints, side, LIMB_M, self._colour)

    def _trunk(self, joints: Mapping[str, Point]) -> None:
        apart_m = math.dist(joints["left_shoulder"], joints["right_shoulder"]) / self._figure.metre
        corners = [joints[name] for name in TRUNK]
        self._line(corners, trunk_m(apart_m), self._colour)
        strokes.polygon(
            self._surface, [self._px(corner) for corner in corners[:-1]], colour=self._colour
        )
        self._line([joints["neck"], joints["head"]], LIMB_M, self._colour)
        head = self._px(joints["head"])
        radius = HEAD_M * self._figure.metre * self._size
        strokes.spot(self._surface, head, radius_px=radius, colour=self._colour)

    def _limbs(self, joints: Mapping[str, Point], side: str, width_m: float, colour: Rgb) -> None:
        for names, share in ((LEG, LIMB_PARTS[0]), (FOOT, LIMB_PARTS[1]), (ARM, LIMB_PARTS[2])):
            self._line([joints[f"{side}_{name}"] for name in names], width_m * share, colour)

    def _line(self, points: Sequence[Point], width_m: float, colour: Rgb) -> None:
        width = max(1.5, width_m * self._figure.metre * self._size)
        for start, end in pairwise(points):
            strokes.capsule(
                self._surface, self._px(start), self._px(end), width_px=width, colour=colour
            )

    def _px(self, point: Point) -> strokes.Pixel:
        left, top = self._origin
        return point[0] * self._size - left, point[1] * self._size - top
