"""Smooth strokes for what moves with every picture: lines of even width, capsules, sleeves."""

import math
from collections.abc import Sequence

import pygame

from coach.screens.theme import Rgb
from coach.screens.widgets import shapes

Pixel = tuple[float, float]


def capsule(
    surface: pygame.Surface, start: Pixel, end: Pixel, *, width_px: float, colour: Rgb
) -> None:
    """Draw a line of even width with round ends; thick ones look right at any angle."""
    length = math.dist(start, end)
    if length >= 1.0:
        off_x = (end[1] - start[1]) / length * width_px / 2
        off_y = (start[0] - end[0]) / length * width_px / 2
        corners = (
            (start[0] + off_x, start[1] + off_y),
            (end[0] + off_x, end[1] + off_y),
            (end[0] - off_x, end[1] - off_y),
            (start[0] - off_x, start[1] - off_y),
        )
        polygon(surface, corners, colour=colour)
    for point in (start, end):
        spot(surface, point, radius_px=width_px / 2, colour=colour)


def bar(surface: pygame.Surface, start: Pixel, end: Pixel, *, width_px: float, colour: Rgb) -> None:
    """Draw a line of even width, whose ends are cut along the nearer axis.

    pygame measures the width of a line along that axis: a slanted one would be thinner.
    """
    length = math.dist(start, end)
    if length < 1.0:
        return
    along = max(abs(end[0] - start[0]), abs(end[1] - start[1])) / length
    pygame.draw.aaline(surface, colour, start, end, max(1, round(width_px / along)))


def spot(surface: pygame.Surface, at: Pixel, *, radius_px: float, colour: Rgb) -> None:
    """Draw a filled circle."""
    radius = max(1, round(radius_px))
    disc = shapes.disc(radius, colour)
    surface.blit(disc, (round(at[0]) - radius, round(at[1]) - radius))


def polygon(surface: pygame.Surface, corners: Sequence[Pixel], *, colour: Rgb) -> None:
    """Draw a filled polygon with smooth edges."""
    pygame.draw.polygon(surface, colour, corners)
    pygame.draw.aalines(surface, colour, closed=True, points=corners)


def dashes(
    surface: pygame.Surface,
    start: Pixel,
    end: Pixel,
    *,
    width_px: float,
    dash_px: float,
    colour: Rgb,
) -> None:
    """Draw a dashed line; dashes and gaps are about as long."""
    length = math.dist(start, end)
    count = max(1, round(length / dash_px))
    for index in range(0, count, 2):
        share, until = index / count, min(1.0, (index + 1) / count)
        bar(
            surface,
            (start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])),
            (start[0] + until * (end[0] - start[0]), start[1] + until * (end[1] - start[1])),
            width_px=width_px,
            colour=colour,
        )


def veiled_polygon(
    surface: pygame.Surface, corners: Sequence[Pixel], *, colour: Rgb, alpha: int
) -> None:
    """Draw a polygon that lets what is under it show through; alpha is 0 to 255."""
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    w = max(x for x, _ in corners) - left
    h = max(y for _, y in corners) - top
    veil = pygame.Surface((math.ceil(w) + 2, math.ceil(h) + 2), pygame.SRCALPHA)
    pygame.draw.polygon(veil, (*colour, alpha), [(x - left, y - top) for x, y in corners])
    surface.blit(veil, (round(left), round(top)))
