"""The world of the game, painted in layers that are kept: sky, hills and sea move at own speeds."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import pygame

from coach.screens.game.frame_of_world import Frame
from coach.screens.scenery.land import Ridge, add_clouds, add_stars, gradient, hills
from coach.screens.scenery.light import add_light
from coach.screens.theme import Rgb, Theme, ThemeName

SEA_TOP = 0.80  # of the height
_SKY_LOW, _SEA_LOW = 0.60, 0.94  # below, hills and waves cover all of them
_SPEEDS = {"far": 0.05, "middle": 0.13, "near": 0.30}  # of the speed of the path
_SUN = (0.50, 0.17)
_SHIMMERS, _TWINKLES, _WAVES = 28, 10, 3
_GOLDEN = 0.618034


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    pixels: pygame.Surface
    y: int  # of its upper edge


_Size = tuple[int, int]


class World:
    """Remembers its layers for one size and theme."""

    def __init__(self) -> None:
        self._of: tuple[_Size, ThemeName] | None = None
        self._layers: dict[str, _Layer] = {}

    def prepare(self, size: _Size, theme: Theme) -> None:
        """Paint one layer that is missing, so that no frame has to paint them all."""
        if self._of != (size, theme.name):
            self._of, self._layers = (size, theme.name), {}
        for name, paint in _PAINTERS.items():
            if name not in self._layers:
                self._layers[name] = paint(size, theme)
                return

    def draw(self, surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
        """Draw all that lies behind the path onto the place of the frame."""
        layers = self._layers_for(frame.size, theme)
        place = frame.place
        clip = surface.get_clip()
        surface.set_clip(clip.clip(place))
        surface.blit(layers["sky"].pixels, place, (0, 0, place.w, round(_SKY_LOW * place.h)))
        for name, speed in _SPEEDS.items():
            _tile(surface, layers[name], frame, shift=frame.travelled_px * speed)
        if frame.has_motion and theme.name is ThemeName.DARK:
            _twinkle(surface, frame, theme)
        sea, shown = layers["sea"], (0, 0, place.w, round((_SEA_LOW - SEA_TOP) * place.h))
        surface.blit(sea.pixels, (place.x, place.y + sea.y), shown)
        _shimmer(surface, frame, theme)
        surface.set_clip(clip)

    def draw_front(self, surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
        """Draw the waves in front, which come in and go out with the breath."""
        layers = self._layers_for(frame.size, theme)
        clip = surface.get_clip()
        surface.set_clip(clip.clip(frame.place))
        for index in range(_WAVES):
            rise = frame.swell * (0.020 + 0.012 * index) * frame.place.h
            sway = 0.25 * math.sin(frame.time_s * (0.5 + 0.13 * index) + 2.0 * index)
            drift = frame.time_s * (6.0 + 5.0 * index) * frame.unit if frame.has_motion else 0.0
            y = round((0.885 + 0.035 * index) * frame.place.h - rise)
            shift = drift + (sway * 20.0 * frame.unit if frame.has_motion else 0.0)
            shift += frame.travelled_px * (0.35 + 0.1 * index)
            _tile(surface, layers[f"wave_{index}"], frame, shift=shift, y=y)
        surface.set_clip(clip)

    def _layers_for(self, size: _Size, theme: Theme) -> dict[str, _Layer]:
        while self._of != (size, theme.name) or len(self._layers) < len(_PAINTERS):
            self.prepare(size, theme)
        return self._layers


def _packed(surface: pygame.Surface) -> pygame.Surface:
    """Return a layer that skips what is see-through and copies what is not."""
    surface.set_alpha(255, pygame.RLEACCEL)
    return surface


def _far(size: _Size, theme: Theme) -> _Layer:
    ridge = Ridge(0.42, 0.13, (1, 2, 5, 9, 17), 0.7)
    return _row(size, ridge, top=theme.colour("scene_hill_far"), foot=theme.colour("scene_sky_low"))


def _middle(size: _Size, theme: Theme) -> _Layer:
    ridge = Ridge(0.27, 0.10, (1, 3, 7, 13), 2.1)
    top, foot = theme.colour("scene_hill_middle"), theme.colour("scene_hill_far")
    return _row(size, ridge, top=top, foot=foot)


def _near(size: _Size, theme: Theme) -> _Layer:
    ridge = Ridge(0.10, 0.09, (2, 3, 5, 11), 4.4)
    top, foot = theme.colour("scene_hill_near"), theme.colour("scene_hill_middle")
    return _row(size, ridge, top=top, foot=foot)


def _row(size: _Size, ridge: Ridge, *, top: Rgb, foot: Rgb) -> _Layer:
    """Return a row of hills that is no higher than its highest hill."""
    width, height = size
    shore = round(height * (SEA_TOP + 0.01))
    lines = np.maximum(ridge.heights(width), 0.0) * shore
    high = math.ceil(float(lines.max())) + 2
    pixels = hills(high, np.asarray(lines / high, np.float32), top=top, foot=foot)
    return _Layer(_packed(pixels), shore - high)


def _sky(size: _Size, theme: Theme) -> _Layer:
    width, height = size
    colour = theme.colour
    stops = (
        (0.0, colour("scene_sky_top")),
        (0.42, colour("scene_sky_middle")),
        (0.80, colour("scene_sky_low")),
        (1.0, colour("scene_sky_low")),
    )
    sky = gradient(size, stops)
    is_night = theme.name is ThemeName.DARK
    if is_night:
        add_stars(sky, seed=5, count=round(width * 0.20), colour=colour("scene_sun"), lowest=0.55)
    add_clouds(sky, seed=8, colour=colour("scene_cloud"), strength=0.45)
    at = (_SUN[0] * width, _SUN[1] * height)
    shine = colour("scene_sun" if is_night else "scene_warmth")
    add_light(sky, at, radius_px=round(height * 0.42), colour=shine, strength=0.5)
    pygame.draw.aacircle(sky, colour("scene_sun"), at, height * 0.05)
    return _Layer(sky, 0)


def _sea(size: _Size, theme: Theme) -> _Layer:
    width, height = size
    y = round(SEA_TOP * height)
    stops = ((0.0, theme.colour("scene_sea_top")), (1.0, theme.colour("scene_sea_low")))
    return _Layer(gradient((width, height - y), stops), y)


def _wave(size: _Size, theme: Theme, *, index: int) -> _Layer:
    """Return one long wave of the front; the nearest one is the darkest."""
    width, height = size
    depth = round(height * 0.20)
    ridge = Ridge(0.86, 0.10, (3 + index, 7 + 2 * index, 13), 1.7 * (index + 1))
    top, low = theme.colour("scene_sea_top"), theme.colour("scene_sea_low")
    share = 0.35 + 0.25 * index
    red, green, blue = (round(a * (1 - share) + b * share) for a, b in zip(top, low, strict=True))
    rim = theme.colour("scene_shine") if index == 0 else theme.colour("scene_sea_top")
    pixels = _packed(hills(depth, ridge.heights(width), top=(red, green, blue), foot=low, rim=rim))
    return _Layer(pixels, 0)


_PAINTERS: Mapping[str, Callable[[_Size, Theme], _Layer]] = {
    "sky": _sky,
    "far": _far,
    "middle": _middle,
    "near": _near,
    "sea": _sea,
    **{f"wave_{index}": partial(_wave, index=index) for index in range(_WAVES)},
}


def _tile(
    surface: pygame.Surface, layer: _Layer, frame: Frame, *, shift: float, y: int = 0
) -> None:
    """Draw a layer that repeats itself, moved to the left."""
    width = layer.pixels.get_width()
    x, at_y = -(round(shift) % width), frame.place.y + layer.y + y
    surface.blit(layer.pixels, (frame.place.x + x, at_y))
    if x < 0:
        surface.blit(layer.pixels, (frame.place.x + x + width, at_y))


def _twinkle(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Let a few lights of the sky come and go."""
    colour = theme.colour("scene_sun")
    for index in range(_TWINKLES):
        x, y = (index * _GOLDEN) % 1.0, 0.04 + 0.34 * ((index * _GOLDEN * 7) % 1.0)
        strength = 0.5 + 0.5 * math.sin(frame.time_s * (0.6 + 0.09 * index) + 2.4 * index)
        at = (frame.place.x + x * frame.place.w, frame.place.y + y * frame.place.h)
        radius = frame.px(5.0 if index % 3 else 8.0)
        add_light(surface, at, radius_px=radius, colour=colour, strength=0.6 * strength)


def _shimmer(surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
    """Lay the light of the sun on the sea, in dashes that come and go."""
    shine = theme.colour("scene_shine")
    top, depth = SEA_TOP * frame.place.h, (0.92 - SEA_TOP) * frame.place.h
    for index in range(_SHIMMERS):
        down = ((index * _GOLDEN) % 1.0) ** 1.3
        beside = ((index * _GOLDEN * 3.7) % 1.0 - 0.5) * (0.06 + 0.30 * down)
        time_s = frame.time_s if frame.has_motion else 0.0
        strength = 0.5 + 0.5 * math.sin(time_s * (0.9 + 0.05 * index) + index)
        length = frame.px(6.0 + 30.0 * down * ((index * 0.37) % 1.0 + 0.3))
        x = frame.place.x + (_SUN[0] + beside) * frame.place.w - length / 2
        place = pygame.Rect(x, frame.place.y + top + down * depth + 1, length, frame.px(1.6))
        tone = [round(part * 0.42 * strength * (1.1 - down)) for part in shine]
        surface.fill(tone, place, special_flags=pygame.BLEND_RGB_ADD)
