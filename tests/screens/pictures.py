"""Comparing a drawn screen with its reference picture, tile by tile.

A mean or a share of changed pixels over the whole picture does not notice one word for another;
the worst tile does. A missing reference fails; UPDATE=1 records it.
"""

import os
from pathlib import Path

import numpy as np
import pygame

FOLDER = Path(__file__).parent / "pictures"
TILE_PX = 40
WORST_TILE = 0.06  # share of a tile's pixels that may differ
DIFFERENT = 40  # of 255, in the channel that differs most: more than a change of smoothing


def worst_tile(first: pygame.Surface, second: pygame.Surface) -> float:
    """Return the largest share of different pixels in any tile."""
    pixels = [pygame.surfarray.array3d(surface).astype(np.int16) for surface in (first, second)]
    differs = np.abs(pixels[0] - pixels[1]).max(axis=2) > DIFFERENT
    w, h = (length // TILE_PX * TILE_PX for length in differs.shape)
    tiles = differs[:w, :h].reshape(w // TILE_PX, TILE_PX, h // TILE_PX, TILE_PX)
    return float(tiles.mean(axis=(1, 3)).max())


def check_picture(surface: pygame.Surface, name: str, *, scratch: Path) -> None:
    """Compare with the reference `name`; what was drawn is written to `scratch` when it differs."""
    reference = FOLDER / f"{name}.png"
    if os.environ.get("UPDATE"):
        FOLDER.mkdir(exist_ok=True)
        pygame.image.save(surface, reference)
    assert reference.is_file(), f"no reference {reference.name}: look at it, then run UPDATE=1"
    worst = worst_tile(surface, pygame.image.load(reference))
    if worst > WORST_TILE:
        actual = scratch / f"{name}.actual.png"
        pygame.image.save(surface, actual)
        raise AssertionError(f"{name}: a tile differs in {worst:.0%} of its pixels; see {actual}")
