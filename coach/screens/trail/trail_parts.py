"""The way on the land: lamps, camps, the lantern of the person, and what still lies ahead."""

import itertools
import math
from functools import lru_cache

import pygame

from coach.screens.scenery.light import add_light
from coach.screens.scenery.things import thing
from coach.screens.theme import Theme
from coach.screens.trail.map_land import paint_land, way_at
from coach.screens.trail.trail_view import TrailStep, TrailView
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.scale import Box

_WAY_PARTS = 160  # straight pieces of the drawn way
_MOST_CAMPS, _MOST_LAMPS = 3, 12  # drawn in one region
_SPOT_EVERY_DP = 15.0  # between two spots of the way that is still ahead


def draw_land(canvas: Canvas, box: Box, view: TrailView, *, radius: float) -> None:
    """Draw the land with the way, its lights and the person's lantern, in rounded corners."""
    place = pygame.Rect(canvas.pixels(box))
    land = _land(place.size, canvas.theme).copy()
    _draw_way(canvas, land, view)
    canvas.surface.blit(land, place)
    canvas.round_corners(box, radius=radius, colour="background")


@lru_cache(maxsize=4)
def _land(size_px: tuple[int, int], theme: Theme) -> pygame.Surface:
    """Return the land without a way; it must not be changed."""
    land = pygame.Surface(size_px)
    paint_land(land, theme)
    return land


def _draw_way(canvas: Canvas, land: pygame.Surface, view: TrailView) -> None:
    lit, glow = canvas.theme.colour("scene_lit"), canvas.theme.colour("scene_glow")
    unit = land.get_height() / 100.0
    _draw_ahead(canvas, land, view.here)
    points = [_at(land, view.here * index / _WAY_PARTS) for index in range(_WAY_PARTS + 1)]
    for point in points:
        add_light(land, point, radius_px=max(3, round(4.5 * unit)), colour=glow, strength=0.2)
    width = max(2, round(0.9 * unit))
    for start, end in itertools.pairwise(points):
        pygame.draw.aaline(land, lit, start, end, width)
    for index, region in enumerate(view.regions):
        if region.is_reached:
            _draw_steps(canvas, land, region.steps, first=index, share=region.share, of=view)
    _draw_person(canvas, land, view)


def _draw_ahead(canvas: Canvas, land: pygame.Surface, here: float) -> None:
    """Draw the way ahead as spots: it is there, and it waits."""
    path = canvas.theme.colour("scene_path")
    count = max(2, round(land.get_width() / (_SPOT_EVERY_DP * canvas.scale.factor)))
    for index in range(count + 1):
        share = index / count
        if share > here + 0.012:
            at = _at(land, share)
            pygame.draw.aacircle(land, path, at, max(1.2, land.get_height() / 190))


def _draw_steps(
    canvas: Canvas,
    land: pygame.Surface,
    steps: tuple[TrailStep, ...],
    *,
    first: int,
    share: float,
    of: TrailView,
) -> None:
    """Draw the lamps and camps of one region, spread evenly over its lit way."""
    unit = land.get_height() / 100.0
    glow, ember = canvas.theme.colour("scene_glow"), canvas.theme.colour("scene_ember")
    camps = _thinned([i for i, step in enumerate(steps) if step is TrailStep.CAMP], _MOST_CAMPS)
    lamps = _thinned([i for i, step in enumerate(steps) if step is TrailStep.LIGHT], _MOST_LAMPS)
    for index in sorted((*camps, *lamps)):
        along = (first + share * (index + 0.5) / len(steps)) / len(of.regions)
        x, y = _at(land, along)
        if steps[index] is TrailStep.LIGHT:
            add_light(land, (x, y), radius_px=round(5 * unit), colour=glow, strength=0.75)
            pygame.draw.aacircle(land, canvas.theme.colour("scene_sun"), (x, y), 1.0 * unit)
            continue
        size = max(8, round(6.5 * unit))
        add_light(land, (x, y), radius_px=round(5 * unit), colour=ember, strength=0.4)
        land.blit(thing("tent", size, canvas.theme), (x - size / 2, y - size))


def _thinned(places: list[int], most: int) -> list[int]:
    """Return at most so many, spread over all: after months there is no room for each."""
    step = max(1, math.ceil(len(places) / most))
    return places[::step]


def _draw_person(canvas: Canvas, land: pygame.Surface, view: TrailView) -> None:
    """Draw the person's lantern at the end of the lit way, beside a fire while they camp."""
    unit = land.get_height() / 100.0
    x, y = _at(land, view.here)
    glow = canvas.theme.colour("scene_glow")
    add_light(land, (x, y - 7 * unit), radius_px=round(17 * unit), colour=glow, strength=0.75)
    size = max(14, round(17 * unit))
    if view.is_camping:
        fire, tent = max(10, round(12 * unit)), max(12, round(16 * unit))
        land.blit(thing("tent", tent, canvas.theme), (x - 1.35 * tent, y - 0.9 * tent))
        land.blit(thing("fire", fire, canvas.theme), (x + 0.35 * size, y - 0.9 * fire))
    land.blit(thing("lantern", size, canvas.theme), (x - size / 2, y - size))


def _at(land: pygame.Surface, share: float) -> tuple[float, float]:
    x, y = way_at(share)
    return x * land.get_width(), y * land.get_height()
