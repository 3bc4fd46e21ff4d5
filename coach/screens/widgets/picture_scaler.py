"""From a captured picture to the part of it that the screen shows, at its size and mirrored."""

import numpy as np
import pygame

from coach.ports import Frame
from coach.screens.view_models.picture_model import Crop


class PictureScaler:
    """Scales picture after picture on the same surfaces.

    New surfaces for every picture cost more than the scaling itself: memory of this size goes
    back to the system and is fetched again, page by page.
    """

    def __init__(self) -> None:
        self._part, self._turned = pygame.Surface((0, 0)), pygame.Surface((0, 0))
        self._shown, self._earlier = pygame.Surface((0, 0)), pygame.Surface((0, 0))

    def scaled(
        self,
        frame: Frame,
        crop: Crop,
        size: tuple[int, int],
        *,
        like: pygame.Surface,
        is_mirrored: bool = True,
    ) -> pygame.Surface:
        """Return the crop, at `size` pixels and in the format of `like`.

        It stays as it is until the picture after the next one is asked for.
        """
        height, width = frame.bgr.shape[:2]
        pixels = np.ascontiguousarray(frame.bgr).data
        whole = pygame.image.frombuffer(pixels, (width, height), "BGR")
        x = min(width - 1, round(crop.x * height))
        w = max(1, min(width - x, round(crop.w * height)))
        # Only what is shown is converted; to 32 bits first, for scaling 24 bits is slower.
        part = self._part = _of_size(self._part, (w, height), like)
        part.blit(whole, (0, 0), (x, 0, w, height))
        if is_mirrored:
            part = self._turned = _of_size(self._turned, (w, height), like)
            _turn(self._part, part)
        self._earlier, self._shown = self._shown, _of_size(self._earlier, size, like)
        if size == (w, height):
            self._shown.blit(part, (0, 0))
        else:
            pygame.transform.smoothscale(part, size, self._shown)
        return self._shown


def _turn(surface: pygame.Surface, onto: pygame.Surface) -> None:
    """Copy left to right onto another surface; pygame's own flip makes a new one each time."""
    pygame.surfarray.pixels2d(onto)[:] = pygame.surfarray.pixels2d(surface)[::-1]


def _of_size(
    surface: pygame.Surface, size: tuple[int, int], like: pygame.Surface
) -> pygame.Surface:
    """Return a surface of this size and format: the one given, where it is so already."""
    is_same = surface.get_size() == size and surface.get_masks() == like.get_masks()
    return surface if is_same else pygame.Surface(size, 0, like)
