"""Looking at what was drawn: which colour lies under a text, and how others see the colours.

The simulation of colour vision is that of Machado, Oliveira and Fernandes 2009 at full severity,
applied to linear light; grey is what a person without cones, or a bad projector, sees.
"""

from enum import StrEnum
from functools import lru_cache

import numpy as np
import pygame
from numpy.typing import NDArray

from coach.screens.theme import Rgb, ThemeName
from coach.screens.widgets.scale import Box, Scale
from tests.screens.gallery import any_screen
from tests.screens.stage import Stage

_BIN = 24  # of 255; finer than the steps of a gradient under one line of text, coarser than noise
Picture = NDArray[np.float64]


class Vision(StrEnum):
    DEUTAN = "deutan"
    PROTAN = "protan"
    TRITAN = "tritan"
    GREY = "grey"


_SEEN_AS = {
    Vision.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Vision.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Vision.TRITAN: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    Vision.GREY: ((0.2126, 0.7152, 0.0722),) * 3,
}


@lru_cache(maxsize=30)
def drawn(
    name: str, theme: ThemeName = ThemeName.LIGHT, size: tuple[int, int] = (1280, 720)
) -> Stage:
    """Return a screen of the gallery after two frames; only for looking at."""
    stage = Stage(any_screen(name), theme=theme, size=size)
    stage.frame()
    stage.frame()
    return stage


def ground_under(surface: pygame.Surface, box: Box, *, scale: Scale, ink: Rgb) -> Rgb | None:
    """Return the colour that fills most of a box, apart from the letters in it.

    Where nothing but ink is there, that is the ground: nobody can read it. None where the box
    lies outside the window.
    """
    corner, size = scale.point_px((box.x, box.y)), scale.point_px((box.w, box.h))
    place = surface.get_rect().clip(pygame.Rect(corner, size))
    if place.w < 1 or place.h < 1:
        return None
    pixels = pygame.surfarray.array3d(surface.subsurface(place)).reshape(-1, 3).astype(np.int64)
    is_ink = np.abs(pixels - np.array(ink)).max(axis=1) <= _BIN
    if is_ink.all():
        return ink
    pixels = pixels[~is_ink]
    bins = pixels // _BIN
    code = bins[:, 0] * 10_000 + bins[:, 1] * 100 + bins[:, 2]
    codes, counts = np.unique(code, return_counts=True)
    most = pixels[code == codes[counts.argmax()]].mean(axis=0)
    return round(most[0]), round(most[1]), round(most[2])


def as_seen(colours: NDArray[np.uint8], vision: Vision) -> NDArray[np.uint8]:
    """Return sRGB colours, in the last axis, as somebody with this vision sees them."""
    part = colours / 255
    light = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    light = np.clip(light @ np.array(_SEEN_AS[vision]).T, 0, 1)
    back = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    seen: NDArray[np.uint8] = np.round(back * 255).astype(np.uint8)
    return seen


def surface_as_seen(surface: pygame.Surface, vision: Vision) -> pygame.Surface:
    return pygame.surfarray.make_surface(as_seen(pygame.surfarray.array3d(surface), vision))
