"""Rings and discs: painted once, so that a frame only blits them."""

import math

import numpy as np
import pygame
import pytest

from coach.screens.widgets import shapes

COLOUR = (10, 200, 90)
SIDE = 61


def _coverage(surface: pygame.Surface) -> np.ndarray:
    """Return how much of each pixel a shape covers, 0 to 1, as [x, y]."""
    ground = pygame.Surface(surface.get_size())
    ground.blit(surface, (0, 0))
    green = pygame.surfarray.array3d(ground)[..., 1].astype(float)
    return np.asarray(green / COLOUR[1])


@pytest.mark.parametrize("radius_px", [4, 10, 28])
def test_a_disc_is_as_large_as_a_circle_of_pygame(radius_px: int) -> None:
    disc = _coverage(shapes.disc(radius_px, COLOUR))

    size = 2 * radius_px + 1
    circle = pygame.Surface((size, size))
    pygame.draw.aacircle(circle, COLOUR, (radius_px, radius_px), radius_px)

    assert disc.shape == (size, size)
    # Their edges are smoothed differently, by a few hundredths of a pixel in the radius.
    assert disc.sum() == pytest.approx(_coverage(circle).sum(), rel=0.04)
    assert disc[radius_px, radius_px] == pytest.approx(1.0)
    assert disc[0, 0] == 0.0


def test_a_ring_grows_clockwise_from_the_top_and_ends_round() -> None:
    quarter = _coverage(shapes.ring(SIDE, 8, shapes.RING_STEPS // 4, COLOUR))
    whole = _coverage(shapes.ring(SIDE, 8, shapes.RING_STEPS, COLOUR))

    middle = SIDE // 2
    assert quarter[middle + 1 :, :middle].sum() > 0.9 * whole[middle + 1 :, :middle].sum()
    ends = quarter.sum() - quarter[middle:, : middle + 1].sum()
    # Two half discs of the ring's thickness, less the line of pixels through the middle.
    assert ends == pytest.approx(math.pi * 4**2, rel=0.25)
    assert whole[middle, middle] == 0.0


def test_the_steps_of_a_ring_cover_more_and_more() -> None:
    covered = [
        _coverage(shapes.ring(SIDE, 8, step, COLOUR)).sum()
        for step in (1, 60, 120, 200, shapes.RING_STEPS)
    ]

    assert covered == sorted(covered)
    assert len(set(covered)) == len(covered)
