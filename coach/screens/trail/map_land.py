"""The land of the trail map: a bay, hills, a meadow, a ridge and a coast, from left to right."""

import bisect
import math

import numpy as np
import pygame
from numpy.typing import NDArray

from coach.screens.scenery.land import Ridge, add_clouds, add_stars, draw_hills, gradient
from coach.screens.scenery.light import add_light
from coach.screens.scenery.things import thing
from coach.screens.theme import Theme, ThemeName

# Where the way runs, as shares of the picture: x to the right, y down.
_WAY = (
    *((0.00, 0.890), (0.10, 0.880), (0.19, 0.780), (0.28, 0.640), (0.36, 0.690), (0.44, 0.610)),
    *((0.52, 0.660), (0.60, 0.610), (0.69, 0.440), (0.76, 0.400), (0.83, 0.500), (0.91, 0.560)),
    (1.00, 0.600),
)
_MARGIN = 0.05  # of the width, left and right of the way
_SHORE = (0.11, 0.24)  # from here to there the land rises out of the bay
_SEA_LEVEL = 0.83
_THINGS = (  # name, x, size as a share of the height, and where on the land: 0 = on its edge
    *(("boat", 0.075, 0.150, None), ("pine", 0.215, 0.10, 0.0), ("pine", 0.245, 0.13, 0.0)),
    *(("pine", 0.315, 0.12, 0.0), ("pine", 0.375, 0.09, 0.0), ("tree", 0.465, 0.12, 0.0)),
    *(("flower", 0.445, 0.045, 0.16), ("flower", 0.485, 0.05, 0.20), ("flower", 0.53, 0.045, 0.15)),
    *(("flower", 0.565, 0.055, 0.22), ("flower", 0.505, 0.04, 0.10), ("tree", 0.59, 0.10, 0.0)),
    *(("house", 0.655, 0.12, 0.0), ("pine", 0.715, 0.09, 0.0), ("pine", 0.80, 0.08, 0.0)),
    ("lighthouse", 0.945, 0.24, 0.0),
)


def way_at(share: float) -> tuple[float, float]:
    """Return the point of the way at a share of its length, in shares of the picture."""
    x = _MARGIN + (1.0 - 2 * _MARGIN) * min(1.0, max(0.0, share))
    after = bisect.bisect_right(_WAY, x, hi=len(_WAY) - 1, key=lambda point: point[0])
    (left, begin), (right, end) = _WAY[after - 1], _WAY[after]
    eased = (1.0 - math.cos((x - left) / (right - left) * math.pi)) / 2.0
    return x, begin * (1.0 - eased) + end * eased


def paint_land(surface: pygame.Surface, theme: Theme) -> None:
    """Paint the whole land on a surface."""
    width, height = surface.get_size()
    colour = theme.colour
    stops = (
        (0.0, colour("scene_sky_top")),
        (0.38, colour("scene_sky_middle")),
        (0.74, colour("scene_sky_low")),
        (1.0, colour("scene_sky_low")),
    )
    sky = gradient((width, height), stops)
    if theme.name is ThemeName.DARK:
        add_stars(sky, seed=5, count=round(width * 0.22), colour=colour("scene_sun"), lowest=0.5)
    add_clouds(sky, seed=3, colour=colour("scene_cloud"), strength=0.55)
    surface.blit(sky, (0, 0))
    _sun(surface, theme)
    _rows_of_hills(surface, theme)
    _sea(surface, theme)
    _things(surface, theme)


def _sun(surface: pygame.Surface, theme: Theme) -> None:
    width, height = surface.get_size()
    at = (width * 0.86, height * 0.22)
    sun = theme.colour("scene_sun")
    is_night = theme.name is ThemeName.DARK
    shine = sun if is_night else theme.colour("scene_warmth")
    add_light(surface, at, radius_px=round(height * 0.42), colour=shine, strength=0.5)
    radius = height * 0.045
    pygame.draw.aacircle(surface, sun, at, radius)


def _rows_of_hills(surface: pygame.Surface, theme: Theme) -> None:
    width = surface.get_width()
    colour = theme.colour
    far = Ridge(0.52, 0.11, (1, 3, 5, 9, 17), 0.7).heights(width)
    middle = Ridge(0.40, 0.10, (2, 3, 7, 13), 2.1).heights(width)
    mist, distant = colour("scene_sky_low"), colour("scene_hill_far")
    shore = round(surface.get_height() * _SEA_LEVEL) + 1
    land = surface.subsurface((0, 0, width, shore))  # the sea hides what is below
    draw_hills(land, _over_sea(far), top=distant, foot=mist)
    draw_hills(land, _over_sea(middle), top=colour("scene_hill_middle"), foot=distant)
    draw_hills(
        land,
        _over_sea(_near(width)),
        top=colour("scene_hill_near"),
        foot=colour("scene_hill_foot"),
        rim=colour("scene_hill_middle"),
    )


def _over_sea(heights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return heights of the whole picture as heights of the part above the sea."""
    return np.asarray(np.maximum(heights - (1.0 - _SEA_LEVEL), 0.0) / _SEA_LEVEL, np.float32)


def _near(width: int) -> NDArray[np.float32]:
    """Return how high the land of the way is: a little above the way, so that it lies on it."""
    x = np.linspace(0, 1, width, dtype=np.float32)
    high = 1.0 - _smooth(x) + 0.035 + 0.008 * np.sin(x * 61) + 0.005 * np.sin(x * 133 + 1)
    begins = np.clip((x - _SHORE[0]) / (_SHORE[1] - _SHORE[0]), 0, 1)
    begins = begins * begins * (3 - 2 * begins)
    ends = np.clip((0.985 - x) / 0.012, 0, 1)  # a cliff, and the open sea behind it
    land = np.minimum(high, (1.0 - _SEA_LEVEL) * 0.6 + high * begins)
    return np.asarray(np.where(x < _SHORE[0], 0.0, land) * ends, np.float32)


def _smooth(x: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the y of the way at each x: halves of cosines between its points."""
    places = np.array([point[0] for point in _WAY], np.float32)
    heights = np.array([point[1] for point in _WAY], np.float32)
    index = np.clip(np.searchsorted(places, x, side="right") - 1, 0, len(places) - 2)
    share = (x - places[index]) / (places[index + 1] - places[index])
    eased = (1 - np.cos(np.clip(share, 0, 1) * math.pi)) / 2
    return np.asarray(heights[index] * (1 - eased) + heights[index + 1] * eased, np.float32)


def _sea(surface: pygame.Surface, theme: Theme) -> None:
    """Lay the sea over the foot of the land, with lines of light on it."""
    width, height = surface.get_size()
    top = round(height * _SEA_LEVEL)
    colour = theme.colour
    depth = height - top
    if depth < 1:
        return
    shade = gradient((width, depth), ((0, colour("scene_sea_top")), (1, colour("scene_sea_low"))))
    surface.blit(shade, (0, top))
    shine, pick = colour("scene_shine"), np.random.default_rng(17)
    for _ in range(round(width * 0.16)):
        y = pick.random() ** 1.4
        length = max(2, round((0.004 + 0.016 * y) * width))
        at = (round(pick.random() * width), top + 1 + round(y * (depth - 2)))
        tone = [round(part * 0.16 * (1.2 - y)) for part in shine]
        place = pygame.Rect(at, (length, max(1, height // 400)))
        surface.fill(tone, place, special_flags=pygame.BLEND_RGB_ADD)


def _things(surface: pygame.Surface, theme: Theme) -> None:
    width, height = surface.get_size()
    land = _near(width)
    for name, x, size, below in _THINGS:
        size_px = max(4, round(size * height))
        picture = thing(name, size_px, theme)
        if below is None:
            foot = _SEA_LEVEL + 0.05
        else:
            foot = 1.0 - float(land[min(width - 1, round(x * width))]) + below + 0.012
        at = (round(x * width - size_px / 2), round(foot * height - size_px))
        surface.blit(picture, at)
