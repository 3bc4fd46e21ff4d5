"""Sky, hills and sea as layers, computed from sums of waves; each is made once for its size."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pygame
from numpy.typing import NDArray

from coach.screens.theme import Rgb

Heights = NDArray[np.float32]
_BRIGHT = 0.7  # a star with a halo
_RIM_SHARE = 0.03  # of the height: how far down the light of an outline reaches
_RIM_REACHES = 5.0  # so many reaches down, the light of an outline has gone
_GRAIN_PX = 128  # width of the tile of grain
_CLOUD_PART = 4  # clouds are painted at a quarter of the size: they have no edges


@dataclass(frozen=True, slots=True)
class Ridge:
    """The outline of a row of hills, which repeats itself after one width.

    Attributes:
        base: how high it lies on the whole, 0 at the foot of the layer and 1 at its top.
        swing: how far it goes up and down, in the same measure.
        waves: whole numbers of waves to a width, from the large ones to the small ones.
        seed: turns one row into another.
    """

    base: float
    swing: float
    waves: tuple[int, ...]
    seed: float

    def heights(self, width_px: int) -> Heights:
        """Return the height at each column, 0..1."""
        x = np.arange(width_px, dtype=np.float32) / width_px * (2 * math.pi)
        total = np.zeros(width_px, np.float32)
        for index, count in enumerate(self.waves):
            turn = self.seed * (index + 1) * 2.399963  # the golden angle: no two waves agree
            total += np.sin(x * count + turn).astype(np.float32) / (index + 1.0)
        reach = sum(1.0 / (index + 1.0) for index in range(len(self.waves)))
        return np.asarray(self.base + self.swing * total / reach, np.float32)


def gradient(size_px: tuple[int, int], stops: Sequence[tuple[float, Rgb]]) -> pygame.Surface:
    """Return colours that run from top to bottom through stops at 0..1."""
    width, height = size_px
    surface = pygame.Surface(size_px)
    column = _column(height, stops)[:, None]
    # One tile of grain is enough: the eye finds no pattern in half a step of colour.
    tile = np.random.default_rng(7).random((height, _GRAIN_PX, 1), np.float32)
    part = np.clip(column + tile, 0, 255).astype(np.uint8)
    pixels = np.tile(part, (1, math.ceil(width / _GRAIN_PX), 1))[:, :width]
    pygame.surfarray.blit_array(surface, pixels.swapaxes(0, 1))
    return surface


def hills(
    height_px: int, heights: Heights, *, top: Rgb, foot: Rgb, rim: Rgb | None = None
) -> pygame.Surface:
    """Return a row of hills with a see-through sky above.

    Args:
        height_px: of the layer; it is as wide as there are heights.
        heights: of the outline at each column, 0..1.
        top: colour along the outline.
        foot: colour at the bottom, where mist or shade lies.
        rim: colour of the light that touches the outline.
    """
    width = len(heights)
    surface = pygame.Surface((width, height_px), pygame.SRCALPHA)
    line = (1.0 - heights) * height_px
    below = np.arange(height_px, dtype=np.float32)[:, None] - line[None, :]
    share = below * (255.0 / np.maximum(1.0, height_px - line)).astype(np.float32)[None, :]
    tile = np.random.default_rng(11).random((height_px, _GRAIN_PX), np.float32)
    for left in range(0, width, _GRAIN_PX):
        part = share[:, left : left + _GRAIN_PX]
        part += tile[:, : part.shape[1]]
    shades = np.linspace(top, foot, 256).astype(np.uint8)
    tones = np.clip(share, 0, 255, out=share).astype(np.uint8)
    pixels = _packed(surface, shades)[tones]
    if rim is not None:
        reach_px = height_px * _RIM_SHARE
        last = math.ceil(float(line.max()) + _RIM_REACHES * reach_px)
        rows = slice(max(0, math.floor(float(line.min())) - 1), last)
        depth = np.asarray(below[rows] / reach_px, np.float32)
        is_near = (below[rows] > -1.0) & (depth < _RIM_REACHES)
        lit = _lit(shades[tones[rows][is_near]], rim, depth[is_near])
        pixels[rows][is_near] = _packed(surface, lit)
    edge = min(height_px, math.ceil(float(line.max())) + 2)  # further down, all is opaque
    _fade_in(surface, pixels[:edge], below[:edge])
    pygame.surfarray.pixels2d(surface).T[:] = pixels
    return surface


def draw_hills(
    surface: pygame.Surface, heights: Heights, *, top: Rgb, foot: Rgb, rim: Rgb | None = None
) -> None:
    """Draw a row of hills over the foot of a surface, as high as the highest of them is."""
    whole = surface.get_height()
    high = min(whole, math.ceil(float(heights.max()) * whole) + 2)
    row = hills(high, np.asarray(heights * whole / high, np.float32), top=top, foot=foot, rim=rim)
    surface.blit(row, (0, whole - high))


def _packed(surface: pygame.Surface, colours: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return opaque colours as the pixels of a surface; four times as quick to copy as parts."""
    red, green, blue, alpha = surface.get_shifts()
    parts = colours.astype(np.uint32)
    packed = parts[..., 0] << red | parts[..., 1] << green | parts[..., 2] << blue
    return np.asarray(packed | np.uint32(255 << alpha), np.uint32)


def _fade_in(
    surface: pygame.Surface, pixels: NDArray[np.uint32], below: NDArray[np.float32]
) -> None:
    """Make see-through, in place, what lies above an outline."""
    _, _, _, shift = surface.get_shifts()
    alpha = (np.clip(below + 0.5, 0, 1) * 255).astype(np.uint32)
    pixels &= np.uint32(~(255 << shift) & 0xFFFFFFFF)
    pixels |= alpha << np.uint32(shift)


def _lit(colours: NDArray[np.uint8], rim: Rgb, depth: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return colours lightened by a rim, so many of its reaches above them."""
    share = 0.55 * np.exp(-np.maximum(depth, 0.0))[:, None]
    mixed = colours * (1.0 - share) + np.array(rim, np.float32) * share
    return np.asarray(mixed.astype(np.uint8))


def add_stars(
    surface: pygame.Surface, *, seed: int, count: int, colour: Rgb, lowest: float = 0.6
) -> None:
    """Add small stars to the upper part of a sky, more of them and fainter ones high up."""
    width, height = surface.get_size()
    pick = np.random.default_rng(seed)
    for _ in range(count):
        x, y = pick.random() * width, pick.random() ** 1.5 * lowest * height
        strength = 0.25 + 0.75 * pick.random() ** 2
        fade = 1.0 - 0.7 * y / (lowest * height)
        tone = [round(part * strength * fade) for part in colour]
        place = pygame.Rect(round(x), round(y), 1, 1)
        surface.fill(tone, place, special_flags=pygame.BLEND_RGB_ADD)
        if strength > _BRIGHT:
            halo = [part // 3 for part in tone]
            surface.fill(halo, place.inflate(2, 2), special_flags=pygame.BLEND_RGB_ADD)


def add_clouds(surface: pygame.Surface, *, seed: int, colour: Rgb, strength: float) -> None:
    """Lay long, soft bands of cloud over a sky."""
    size = surface.get_size()
    width, height = (max(1, side // _CLOUD_PART) for side in size)
    pick = np.random.default_rng(seed)
    y = np.arange(height, dtype=np.float32)[:, None] / height
    x = np.arange(width, dtype=np.float32)[None, :] / width
    clear = np.ones((height, width), np.float32)
    for _ in range(7):
        at_x, at_y = pick.random(), 0.12 + 0.5 * pick.random()
        long, thick = 0.18 + 0.3 * pick.random(), 0.012 + 0.022 * pick.random()
        wavy = at_y + 0.012 * np.sin(x * 9 + 7 * at_x)
        share = np.exp(-(((x - at_x) / long) ** 2) - ((y - wavy) / thick) ** 2)
        clear *= 1.0 - share * strength * (0.4 + 0.6 * pick.random())
    cover = pygame.Surface((width, height), pygame.SRCALPHA)
    cover.fill(colour)
    pygame.surfarray.pixels_alpha(cover)[:] = ((1.0 - clear) * 255).T.astype(np.uint8)
    surface.blit(pygame.transform.smoothscale(cover, size), (0, 0))


def _column(height: int, stops: Sequence[tuple[float, Rgb]]) -> NDArray[np.float32]:
    at = np.linspace(0, 1, height, dtype=np.float32)
    places = [stop[0] for stop in stops]
    parts = [np.interp(at, places, [stop[1][i] for stop in stops]) for i in range(3)]
    return np.stack(parts, axis=-1).astype(np.float32)
