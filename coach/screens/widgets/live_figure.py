"""A large moving figure, drawn stroke by stroke: quick enough for ten pictures a second.

It looks as `coach.screens.widgets.figure` draws it as an SVG, which takes ten times as long. Only
the person is drawn again for each picture, and one picture ahead, in a frame that shows none for
the first time. They are kept: where all of a movement fit, its second time costs next to nothing.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import pygame

from coach.screens.figures import LOOP_PICTURES, Figure, Point
from coach.screens.widgets import strokes
from coach.screens.widgets.figure_shape import HEAD_M, Paints, Stroke, person, surroundings
from coach.screens.widgets.store import BYTES_PER_MB, PictureStore, surface_bytes

_FINER = 2  # drawn so much larger and then made smaller: smooth edges at any angle
_THINNEST_PX = 1.5  # of the larger drawing
_EDGE_PX = 2  # around what is drawn, for its smooth edges


def draw_live_figure(
    surface: pygame.Surface, figure: Figure, place: pygame.Rect, *, phase: float, paints: Paints
) -> None:
    """Draw a figure at a share of its repetition, on its ground, over a square of a surface."""
    size = place.w
    surface.blit(_ground(figure, size, paints), place)
    shown = _people.found((figure, size, paints, phase))
    if shown is None:
        shown = _drawn(figure, size, paints, phase)
    else:
        following = (round(phase * LOOP_PICTURES) + 1) % LOOP_PICTURES / LOOP_PICTURES
        if _people.found((figure, size, paints, following)) is None:
            _drawn(figure, size, paints, following)
    surface.blit(shown.pixels, shown.place.move(place.topleft))


@dataclass(frozen=True, slots=True, eq=False)
class _Person:
    pixels: pygame.Surface
    place: pygame.Rect  # in the square


@lru_cache(maxsize=2)
def _ground(figure: Figure, size: int, paints: Paints) -> pygame.Surface:
    """Return the whole square without the person; it must not be changed."""
    whole = pygame.Rect(0, 0, size, size)
    return _Pen(figure, size, whole, paints).picture()


def _bytes_of(kept: _Person) -> int:
    return surface_bytes(kept.pixels)


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
    pen.draw(person(figure, joints, paints))
    return _Person(pen.picture(), place)


class _Pen:
    """Draws a part of the square, larger than it will be."""

    def __init__(self, figure: Figure, size: int, place: pygame.Rect, paints: Paints) -> None:
        self._figure, self._place = figure, place
        self._size = _FINER * size
        self._origin = (_FINER * place.x, _FINER * place.y)
        self._surface = pygame.Surface((_FINER * place.w, _FINER * place.h))
        self._surface.fill(paints[2])
        self.draw(surroundings(figure, paints))

    def picture(self) -> pygame.Surface:
        return pygame.transform.smoothscale(self._surface, self._place.size)

    def draw(self, shapes: Iterable[Stroke]) -> None:
        for stroke in shapes:
            points = [self._px(point) for point in stroke.points]
            wide = stroke.width_m * self._figure.metre * self._size
            if len(points) == 1:
                strokes.spot(self._surface, *points, radius_px=wide / 2, colour=stroke.colour)
            width = max(_THINNEST_PX, wide)
            for start, end in pairwise(points):
                strokes.capsule(self._surface, start, end, width_px=width, colour=stroke.colour)
            if stroke.is_filled:
                strokes.polygon(self._surface, points[:-1], colour=stroke.colour)

    def _px(self, point: Point) -> strokes.Pixel:
        left, top = self._origin
        return point[0] * self._size - left, point[1] * self._size - top
