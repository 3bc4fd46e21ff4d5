"""Lights as sprites: soft glows, made once, to be added to what lies below."""

import math
from functools import lru_cache

import numpy as np
import pygame

from coach.screens.theme import Rgb

GLOW_STEPS = 8  # how many strengths of a glow are kept


@lru_cache(maxsize=256)
def glow(radius_px: int, colour: Rgb, step: int = GLOW_STEPS) -> pygame.Surface:
    """Return a soft round light on black, for `BLEND_RGB_ADD`.

    Args:
        radius_px: where it has faded to nothing.
        colour: of its middle.
        step: strength, 0 to `GLOW_STEPS`.
    """
    away = _distance(radius_px)
    share = np.clip(1.0 - away, 0.0, 1.0) ** 2.2 * (step / GLOW_STEPS)
    return _on_black(share[..., None] * np.array(colour, np.float32))


@lru_cache(maxsize=64)
def veil(radius_px: int, colour: Rgb, alpha: int) -> pygame.Surface:
    """Return a soft round patch that hides what is below it by `alpha` of 255 in the middle."""
    away = _distance(radius_px)
    share = np.clip(1.0 - away, 0.0, 1.0)
    share = share * share * (3.0 - 2.0 * share) * alpha
    size = away.shape[0]
    surface = pygame.Surface((size, size), pygame.SRCALPHA)
    surface.fill(colour)
    pygame.surfarray.pixels_alpha(surface)[:] = share.T.astype(np.uint8)
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


def _distance(radius_px: int) -> np.ndarray:
    size = 2 * radius_px + 1
    axis = (np.arange(size, dtype=np.float32) - radius_px) / radius_px
    return np.hypot(axis[:, None], axis[None, :])


def _on_black(colours: np.ndarray) -> pygame.Surface:
    height, width = colours.shape[:2]
    surface = pygame.Surface((width, height))
    pygame.surfarray.blit_array(surface, colours.swapaxes(0, 1).astype(np.uint8))
    return surface
