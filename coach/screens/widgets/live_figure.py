"""A large moving figure, drawn stroke by stroke: quick enough for ten pictures a second.

It looks as `coach.screens.widgets.figure` draws it as an SVG, which takes ten times as long.
"""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

import pygame

from coach.screens.figures import Figure, Point
from coach.screens.theme import Rgb
from coach.screens.widgets import strokes
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.figure import (
    ARM,
    FAR_LIMB_M,
    FAR_SHARE,
    FLOOR_M,
    FOOT,
    HEAD_M,
    LEG,
    LIMB_M,
    LIMB_PARTS,
    PROP_M,
    PROP_SHARE,
    FigureInk,
    mixed,
    trunk_m,
)
from coach.screens.widgets.scale import Box

_FINER = 2  # drawn so much larger and then made smaller: smooth edges at any angle
_HALO_M = 0.03  # around the near limbs, where they cross the far ones
_TRUNK = ("left_shoulder", "right_shoulder", "right_hip", "left_hip")


def draw_live_figure(
    canvas: Canvas, figure: Figure, box: Box, *, phase: float, ink: FigureInk
) -> None:
    """Draw a figure at a share of its repetition, as large as fits in the middle of a box."""
    x, y, w, h = canvas.pixels(box)
    size = min(w, h)
    large = pygame.Surface((_FINER * size, _FINER * size), 0, canvas.surface)
    person, around, ground = (
        canvas.theme.colour(token) for token in (ink.person, ink.around, ink.ground)
    )
    large.fill(ground)
    _Pen(large, figure, person, around, ground).draw(figure.posed(phase))
    smooth = pygame.transform.smoothscale(large, (size, size))
    canvas.surface.blit(smooth, (x + (w - size) // 2, y + (h - size) // 2))


class _Pen:
    """Knows the picture of the unit box, and the colours."""

    def __init__(
        self, surface: pygame.Surface, figure: Figure, person: Rgb, around: Rgb, ground: Rgb
    ) -> None:
        self._surface = surface
        self._size = surface.get_width()
        self._figure = figure
        self._person, self._around, self._ground = person, around, ground

    def draw(self, joints: Mapping[str, Point]) -> None:
        figure = self._figure
        around = mixed(self._around, self._ground, PROP_SHARE)
        self._line(((0.02, figure.floor), (0.98, figure.floor)), FLOOR_M, around)
        for prop in figure.props:
            self._line(prop, PROP_M, around)
        near = ("left", "right") if figure.near == "both" else (figure.near,)
        far = tuple(side for side in ("left", "right") if side not in near)
        pale = mixed(self._person, self._ground, FAR_SHARE)
        for side in far:
            self._limbs(joints, side, FAR_LIMB_M, pale)
        self._trunk(joints)
        for side in near:
            if far:
                self._limbs(joints, side, LIMB_M + _HALO_M, self._ground)
            self._limbs(joints, side, LIMB_M, self._person)

    def _trunk(self, joints: Mapping[str, Point]) -> None:
        apart_m = math.dist(joints["left_shoulder"], joints["right_shoulder"]) / self._figure.metre
        corners = [joints[name] for name in _TRUNK]
        self._line([*corners, corners[0]], trunk_m(apart_m), self._person)
        strokes.polygon(
            self._surface, [self._px(corner) for corner in corners], colour=self._person
        )
        self._line([joints["neck"], joints["head"]], LIMB_M, self._person)
        head = self._px(joints["head"])
        radius = HEAD_M * self._figure.metre * self._size
        strokes.spot(self._surface, head, radius_px=radius, colour=self._person)

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
        return point[0] * self._size, point[1] * self._size
