"""Comparing a drawn screen with its reference picture, tile by tile.

A mean or a share of changed pixels over the whole picture does not notice one word for another;
the worst tile does. References are kept at half the size and in few colours, which keeps the
folder small, and what is drawn is halved before it is compared. A missing reference fails;
UPDATE=1 records it, and removes the ones that nobody asks for any more:

    UPDATE=1 .uv/bin/uv run pytest tests/screens/test_pictures.py
"""

import os
from pathlib import Path

import numpy as np
import pygame
from PIL import Image

FOLDER = Path(__file__).parent / "pictures"
TILE_PX = 20
WORST_TILE = 0.06  # share of a tile's pixels that may differ
DIFFERENT = 40  # of 255, in the channel that differs most: more than a change of smoothing
COLOURS = 255  # of a reference; what rounding to them changes stays below DIFFERENT


def halved(surface: pygame.Surface) -> pygame.Surface:
    w, h = surface.get_size()
    return pygame.transform.smoothscale(surface, (w // 2, h // 2))


def worst_tile(first: pygame.Surface, second: pygame.Surface) -> float:
    """Return the largest share of different pixels in any tile."""
    pixels = [pygame.surfarray.array3d(surface).astype(np.int16) for surface in (first, second)]
    differs = np.abs(pixels[0] - pixels[1]).max(axis=2) > DIFFERENT
    w, h = (length // TILE_PX * TILE_PX for length in differs.shape)
    tiles = differs[:w, :h].reshape(w // TILE_PX, TILE_PX, h // TILE_PX, TILE_PX)
    return float(tiles.mean(axis=(1, 3)).max())


def is_updating() -> bool:
    return bool(os.environ.get("UPDATE"))


def check_picture(surface: pygame.Surface, name: str, *, scratch: Path) -> None:
    """Compare with the reference `name`; what was drawn is written to `scratch` when it differs."""
    reference = FOLDER / f"{name}.png"
    small = halved(surface)
    if is_updating():
        FOLDER.mkdir(exist_ok=True)
        _save(small, reference)
    assert reference.is_file(), f"no reference {reference.name}: look at it, then run UPDATE=1"
    worst = worst_tile(small, pygame.image.load(reference))
    if worst > WORST_TILE:
        actual = scratch / f"{name}.actual.png"
        pygame.image.save(surface, actual)
        raise AssertionError(f"{name}: a tile differs in {worst:.0%} of its pixels; see {actual}")


def left_over(names: frozenset[str]) -> list[str]:
    """Return references that are not among the names; with UPDATE=1 they are removed."""
    stale = [file for file in sorted(FOLDER.glob("*.png")) if file.stem not in names]
    if is_updating():
        for file in stale:
            file.unlink()
        return []
    return [file.name for file in stale]


def _save(surface: pygame.Surface, path: Path) -> None:
    picture = Image.frombytes("RGB", surface.get_size(), pygame.image.tobytes(surface, "RGB"))
    few = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
