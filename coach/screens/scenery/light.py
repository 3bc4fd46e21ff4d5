"""Lights as sprites: soft glows, made once, to be added to what lies below."""

import math

import numpy as np
import pygame
from numpy.typing import NDArray

from coach.screens.theme import Rgb
from coach.screens.widgets.store import kept_within, surface_bytes

Shares = NDArray[np.float32]
GLOW_STEPS = 8  # how many strengths of a glow are kept


@kept_within(24, surface_bytes)
def glow(radius_px: int, colour: Rgb, step: int = GLOW_STEPS) -> pygame.Surface:
    """Return a soft round light on black, for `BLEND_RGB_ADD`.

    Args:
        radius_px: where it has faded to nothing.
        colour: of its middle.
        step: strength, 0 to `GLOW_STEPS`.
    """
    away = _distance(radius_px)
    share = np.clip(1.0 - away, 0.0, 1.0) ** 2.2 * (step / GLOW_STEPS)
    return _on_black(_whole(share[..., None] * np.array(colour, np.float32)))


@kept_within(8, surface_bytes)
def veil(radius_px: int, colour: Rgb, alpha: int) -> pygame.Surface:
    """Return a soft round patch that hides what is below it by `alpha` of 255 in the middle."""
    away = _distance(radius_px)
    share = np.clip(1.0 - away, 0.0, 1.0)
    share = _whole(share * share * (3.0 - 2.0 * share) * alpha)
    surface = pygame.Surface(share.shape, pygame.SRCALPHA)
    surface.fill(colour)
    pygame.surfarray.pixels_alpha(surface)[:] = share
    return surface


def add_light(
    surface: pygame.Surface,
    at_px: tuple[float, float],
    *,
    radius_px: int,
    colour: Rgb,
    strength: float = 1.0,
) -> None:
    """Add a glow around a point; a strength of 0 adds nothing."""
    step = min(GLOW_STEPS, math.ceil(strength * GLOW_STEPS))
    if step < 1 or radius_px < 1:
        return
    sprite = glow(radius_px, colour, step)
    half = sprite.get_width() // 2
    surface.blit(
        sprite, (round(at_px[0]) - half, round(at_px[1]) - half), special_flags=pygame.BLEND_RGB_ADD
    )


def _distance(radius_px: int) -> Shares:
    """Return how far the pixels of one quarter are from the middle; the others are its mirrors."""
    axis = np.arange(radius_px + 1, dtype=np.float32) / radius_px
    return np.asarray(np.hypot(axis[:, None], axis[None, :]), np.float32)


def _whole(quarter: Shares) -> NDArray[np.uint8]:
    """Return all four quarters of a light, as whole numbers."""
    whole = quarter.astype(np.uint8)
    whole = np.concatenate((whole[:0:-1], whole))
    return np.concatenate((whole[:, :0:-1], whole), axis=1)


def _on_black(colours: NDArray[np.uint8]) -> pygame.Surface:
    surface = pygame.Surface(colours.shape[:2])
    pygame.surfarray.blit_array(surface, colours)
    return surface
