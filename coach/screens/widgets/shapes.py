"""Anti-aliased shapes as cached surfaces: rounded rectangles, soft shadows, rings.

pygame's own rounded rectangles and arcs are not anti-aliased; these are painted from their
distance functions once and then blitted.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pygame
from numpy.typing import NDArray

from coach.screens.theme import Rgb
from coach.screens.widgets.store import kept_within, packed_bytes, surface_bytes

Alpha = NDArray[np.float32]  # (height, width), 0..1
RING_STEPS = 240  # a ring's fraction is rounded, so that its pictures can be kept


@dataclass(frozen=True, slots=True)
class Paint:
    """How a rounded rectangle is filled, in pixels."""

    fill: Rgb | None
    fill_bottom: Rgb | None = None  # the end of a vertical gradient
    border: Rgb | None = None
    border_px: int = 0


@kept_within(24, surface_bytes)
def rounded(size_px: tuple[int, int], radius_px: int, paint: Paint) -> pygame.Surface:
    """Return a rounded rectangle; the cached surface must not be changed."""
    w, h = size_px
    outer = _rounded_mask(w, h, radius_px)
    alpha = outer if paint.fill is not None else np.zeros_like(outer)
    top = paint.fill or paint.border or (0, 0, 0)
    bottom = paint.fill_bottom or top
    mix = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    colour = np.array(top, np.float32) * (1 - mix) + np.array(bottom, np.float32) * mix
    colour = np.broadcast_to(colour, (h, w, 3))
    if paint.border is not None and paint.border_px > 0:
        edge = paint.border_px
        inner = np.zeros_like(outer)
        if w > 2 * edge and h > 2 * edge:
            inside = _rounded_mask(w - 2 * edge, h - 2 * edge, max(0, radius_px - edge))
            inner[edge : h - edge, edge : w - edge] = inside
        rim = np.clip(outer - inner, 0, 1)
        alpha = np.maximum(alpha, rim)
        share = inner[..., None]
        colour = colour * share + np.array(paint.border, np.float32) * (1 - share)
    return _surface(colour, alpha)


def fill_rounded(surface: pygame.Surface, place: pygame.Rect, radius_px: int, paint: Paint) -> None:
    """Draw a rounded rectangle, or its border: corners are blitted, the rest is filled.

    Blitting one large translucent surface instead costs ten times as much.
    """
    x, y, w, h = place
    r = max(radius_px, paint.border_px)
    if r == 0:
        if paint.fill is not None:
            surface.fill(paint.fill, place)
        return
    corners = rounded((2 * r, 2 * r), radius_px, paint)
    if paint.fill is not None:
        for strip in ((x + r, y, w - 2 * r, h), (x, y + r, w, h - 2 * r)):
            surface.fill(paint.fill, strip)
    for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
        corner = (x + dx * (w - r), y + dy * (h - r))
        surface.blit(corners, corner, (dx * r, dy * r, r, r))
    if paint.border is not None:
        edge = paint.border_px
        for strip in (
            (x + r, y, w - 2 * r, edge),
            (x + r, y + h - edge, w - 2 * r, edge),
            (x, y + r, edge, h - 2 * r),
            (x + w - edge, y + r, edge, h - 2 * r),
        ):
            surface.fill(paint.border, strip)


@dataclass(frozen=True, slots=True, eq=False)
class Shadow:
    """The parts of a soft shadow that its card does not cover, and where they lie from it."""

    parts: tuple[tuple[pygame.Surface, tuple[int, int]], ...]


def _bytes_of(shadow: Shadow) -> int:
    return sum(surface_bytes(part) for part, _ in shadow.parts)


@kept_within(24, _bytes_of)
def shadow(
    size_px: tuple[int, int], blur_px: int, radius_px: int, *, colour: Rgb, strength: int
) -> Shadow:
    """Return a soft shadow around a card with round corners, a little below it."""
    pad = 2 * blur_px

    def edge(length: int) -> Alpha:
        x = np.arange(length + 2 * pad, dtype=np.float32) - pad + 0.5
        softness = blur_px * 0.45
        rising = 1 / (1 + np.exp(-x / softness))
        falling = 1 / (1 + np.exp(-(length - x) / softness))
        return np.asarray(rising * falling, np.float32)

    across, down = edge(size_px[0]), edge(size_px[1])
    around = pygame.Rect(-pad, -pad + blur_px // 2, len(across), len(down))
    card = pygame.Rect((0, 0), size_px)
    parts = []
    for strip in _frame_strips(around, card.inflate(-2 * radius_px, -2 * radius_px)):
        if strip.w > 0 and strip.h > 0:
            x, y = strip.x - around.x, strip.y - around.y
            alpha = np.outer(down[y : y + strip.h], across[x : x + strip.w]) * (strength / 255)
            parts.append((_surface(colour, alpha), strip.topleft))
    return Shadow(tuple(parts))


def _frame_strips(outer: pygame.Rect, inner: pygame.Rect) -> tuple[pygame.Rect, ...]:
    """Return the four parts of `outer` that lie around `inner`."""
    return (
        pygame.Rect(outer.x, outer.y, outer.w, inner.y - outer.y),
        pygame.Rect(outer.x, inner.bottom, outer.w, outer.bottom - inner.bottom),
        pygame.Rect(outer.x, inner.y, inner.x - outer.x, inner.h),
        pygame.Rect(inner.right, inner.y, outer.right - inner.right, inner.h),
    )


@lru_cache(maxsize=64)
def disc(radius_px: int, colour: Rgb) -> pygame.Surface:
    """Return a filled circle of `2 * radius_px + 1` pixels across, as pygame's own are.

    Blitting it takes a fifth of the time that drawing an anti-aliased circle takes.
    """
    y, x = np.mgrid[-radius_px : radius_px + 1, -radius_px : radius_px + 1].astype(np.float32)
    return _surface(colour, np.clip(radius_px + 1 - np.hypot(x, y), 0, 1))


@kept_within(48, packed_bytes)  # a whole turn at full HD
def ring(diameter_px: int, thickness_px: int, step: int, colour: Rgb) -> pygame.Surface:
    """Return `step / RING_STEPS` of a ring with round ends, clockwise from the top."""
    around = _around(diameter_px, thickness_px)
    alpha = around.whole
    if step < RING_STEPS:
        end = 2 * math.pi * step / RING_STEPS
        alpha = alpha * np.clip((end - around.angle) * around.distance + 0.5, 0, 1)
        for tip in (0.0, end):
            _round_off(alpha, around, angle=tip, radius=thickness_px / 2)
    surface = _surface(colour, alpha)
    # Most of the square is see-through: packed, it takes a fifth of the memory and the time.
    surface.set_alpha(255, pygame.RLEACCEL)
    return surface


def _round_off(alpha: Alpha, around: "_Around", *, angle: float, radius: float) -> None:
    """Add a round end to a ring in place, at an angle from the top."""
    middle, reach = (alpha.shape[0] - 1) / 2, math.ceil(radius) + 1
    x = middle + around.radius * math.sin(angle)
    y = middle - around.radius * math.cos(angle)
    left, top = max(0, round(x) - reach), max(0, round(y) - reach)
    part = alpha[top : round(y) + reach + 1, left : round(x) + reach + 1]
    rows, columns = np.ogrid[0 : part.shape[0], 0 : part.shape[1]]
    offset = np.hypot(columns + left - x, rows + top - y)
    np.maximum(part, np.clip(radius - offset + 0.5, 0, 1), out=part, casting="same_kind")


def corner_cover(radius_px: int, colour: Rgb) -> pygame.Surface:
    """Return a square whose inside is a see-through circle; it rounds a picture's corners."""
    return _corner_cover(radius_px, colour)


@lru_cache(maxsize=16)
def _corner_cover(radius_px: int, colour: Rgb) -> pygame.Surface:
    size = 2 * radius_px
    return _surface(colour, 1 - _rounded_mask(size, size, radius_px))


@dataclass(frozen=True, slots=True, eq=False)
class _Around:
    """All pixels of a ring's square as seen from its middle."""

    angle: Alpha  # clockwise from the top, radians
    distance: Alpha  # pixels
    radius: float  # of the ring's middle line
    whole: Alpha  # the alpha of the whole ring


@lru_cache(maxsize=4)
def _around(diameter_px: int, thickness_px: int) -> _Around:
    middle = diameter_px / 2 - 0.5
    y, x = np.mgrid[0:diameter_px, 0:diameter_px].astype(np.float32) - np.float32(middle)
    radius = diameter_px / 2 - thickness_px / 2 - 1.5
    distance = np.hypot(x, y)
    return _Around(
        angle=np.arctan2(x, -y) % np.float32(2 * math.pi),
        distance=distance,
        radius=radius,
        whole=np.clip(thickness_px / 2 - np.abs(distance - radius) + 0.5, 0, 1),
    )


def _rounded_mask(w: int, h: int, radius: int) -> Alpha:
    mask = np.ones((h, w), np.float32)
    r = max(0, min(radius, w // 2, h // 2))
    if r:
        y, x = np.mgrid[0:r, 0:r].astype(np.float32) + np.float32(0.5)
        corner = np.clip(r - np.hypot(r - x, r - y) + 0.5, 0, 1)
        mask[:r, :r] = corner
        mask[:r, w - r :] = corner[:, ::-1]
        mask[h - r :, :r] = corner[::-1]
        mask[h - r :, w - r :] = corner[::-1, ::-1]
    return mask


def _surface(colour: Rgb | NDArray[np.float32], alpha: NDArray[np.float32]) -> pygame.Surface:
    h, w = alpha.shape
    surface = pygame.Surface((w, h), pygame.SRCALPHA)
    if isinstance(colour, tuple):
        surface.fill(colour)
    else:
        rgb = np.broadcast_to(colour, (h, w, 3))
        pygame.surfarray.pixels3d(surface)[:] = rgb.swapaxes(0, 1).astype(np.uint8)
    pygame.surfarray.pixels_alpha(surface)[:] = (alpha.T * 255 + 0.5).astype(np.uint8)
    return surface
