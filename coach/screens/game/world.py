"""The world of the game, painted in layers that are kept: sky, hills and sea move at own speeds."""

import math
from dataclasses import dataclass

import numpy as np
import pygame

from coach.screens.game.frame_of_world import Frame
from coach.screens.scenery.land import Ridge, add_clouds, add_stars, gradient, hills
from coach.screens.scenery.light import add_light
from coach.screens.theme import Theme, ThemeName

SEA_TOP = 0.80  # of the height
_FAR, _MIDDLE, _NEAR = 0.05, 0.13, 0.30  # of the speed of the path
_SUN = (0.50, 0.17)
_SHIMMERS, _TWINKLES, _WAVES = 42, 14, 3
_GOLDEN = 0.618034


@dataclass(frozen=True, slots=True, eq=False)
class _Layers:
    sky: pygame.Surface
    far: pygame.Surface
    middle: pygame.Surface
    near: pygame.Surface
    sea: pygame.Surface
    waves: tuple[pygame.Surface, ...]


class World:
    """Remembers its layers for one size and theme."""

    def __init__(self) -> None:
        self._of: tuple[tuple[int, int], ThemeName] | None = None
        self._layers: _Layers | None = None

    def draw(self, surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
        """Draw all that lies behind the path onto the place of the frame."""
        layers = self._layers_for(frame.size, theme)
        place = frame.place
        clip = surface.get_clip()
        surface.set_clip(clip.clip(place))
        surface.blit(layers.sky, place)
        for layer, speed in ((layers.far, _FAR), (layers.middle, _MIDDLE), (layers.near, _NEAR)):
            _tile(surface, layer, frame, shift=frame.travelled_px * speed)
        if frame.has_motion and theme.name is ThemeName.DARK:
            _twinkle(surface, frame, theme)
        surface.blit(layers.sea, (place.x, place.y + round(SEA_TOP * place.h)))
        _shimmer(surface, frame, theme)
        surface.set_clip(clip)

    def draw_front(self, surface: pygame.Surface, frame: Frame, theme: Theme) -> None:
        """Draw the waves in front, which come in and go out with the breath."""
        layers = self._layers_for(frame.size, theme)
        clip = surface.get_clip()
        surface.set_clip(clip.clip(frame.place))
        for index, wave in enumerate(layers.waves):
            rise = frame.swell * (0.020 + 0.012 * index) * frame.place.h
            sway = 0.25 * math.sin(frame.time_s * (0.5 + 0.13 * index) + 2.0 * index)
            drift = frame.time_s * (6.0 + 5.0 * index) * frame.unit if frame.has_motion else 0.0
            y = round((0.885 + 0.035 * index) * frame.place.h - rise)
            shift = drift + (sway * 20.0 * frame.unit if frame.has_motion else 0.0)
            shift += frame.travelled_px * (0.35 + 0.1 * index)
            _tile(surface, wave, frame, shift=shift, y=y)
        surface.set_clip(clip)

    def _layers_for(self, size: tuple[int, int], theme: Theme) -> _Layers:
        of = (size, theme.name)
        if self._layers is None or self._of != of:
            self._layers, self._of = _painted(size, theme), of
        return self._layers


def _painted(size: tuple[int, int], theme: Theme) -> _Layers:
    width, height = size
    colour = theme.colour
    land_h = round(height * (SEA_TOP + 0.01))
    mist = colour("scene_sky_low")
    far = Ridge(0.42, 0.13, (1, 2, 5, 9, 17), 0.7).heights(width)
    middle = Ridge(0.27, 0.10, (1, 3, 7, 13), 2.1).heights(width)
    near = Ridge(0.10, 0.09, (2, 3, 5, 11), 4.4).heights(width)
    return _Layers(
        sky=_sky(size, theme),
        far=_packed(hills(land_h, far, top=colour("scene_hill_far"), foot=mist)),
        middle=_packed(
            hills(land_h, middle, top=colour("scene_hill_middle"), foot=colour("scene_hill_far"))
        ),
        near=_packed(
            hills(
                land_h,
                np.maximum(near, 0.0),
                top=colour("scene_hill_near"),
                foot=colour("scene_hill_middle"),
            )
        ),
        sea=_sea(size, theme),
        waves=tuple(_wave(size, theme, index=index) for index in range(_WAVES)),
    )


def _packed(surface: pygame.Surface) -> pygame.Surface:
    """Return a layer that skips what is see-through and copies what is not."""
    surface.set_alpha(255, pygame.RLEACCEL)
    return surface


def _sky(size: tuple[int, int], theme: Theme) -> pygame.Surface:
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
    return sky.convert() if pygame.display.get_surface() else sky


def _sea(size: tuple[int, int], theme: Theme) -> pygame.Surface:
    width, height = size
    depth = height - round(SEA_TOP * height)
    stops = ((0.0, theme.colour("scene_sea_top")), (1.0, theme.colour("scene_sea_low")))
    return gradient((width, depth), stops)


def _wave(size: tuple[int, int], theme: Theme, *, index: int) -> pygame.Surface:
    """Return one long wave of the front; the nearest one is the darkest."""
    width, height = size
    depth = round(height * 0.20)
    ridge = Ridge(0.86, 0.10, (3 + index, 7 + 2 * index, 13), 1.7 * (index + 1))
    top, low = theme.colour("scene_sea_top"), theme.colour("scene_sea_low")
    share = 0.35 + 0.25 * index
    red, green, blue = (round(a * (1 - share) + b * share) for a, b in zip(top, low, strict=True))
    rim = theme.colour("scene_shine") if index == 0 else theme.colour("scene_sea_top")
    return _packed(hills(depth, ridge.heights(width), top=(red, green, blue), foot=low, rim=rim))


def _tile(
    surface: pygame.Surface, layer: pygame.Surface, frame: Frame, *, shift: float, y: int = 0
) -> None:
    """Draw a layer that repeats itself, moved to the left."""
    width = layer.get_width()
    x = -(round(shift) % width)
    surface.blit(layer, (frame.place.x + x, frame.place.y + y))
    if x < 0:
        surface.blit(layer, (frame.place.x + x + width, frame.place.y + y))


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
