"""Cropping, mirroring and scaling a captured picture."""

import numpy as np
import pygame
import pytest

from coach.ports import Frame
from coach.screens.view_models.picture_model import Crop
from coach.screens.widgets.picture_scaler import PictureScaler

RED, BLUE = (200, 10, 10), (10, 10, 200)
HALF = Crop(x=0.5, w=1.0)  # of a picture twice as wide as high: its middle
WHOLE = Crop(x=0.0, w=2.0)


def _frame(left: tuple[int, int, int], right: tuple[int, int, int]) -> Frame:
    """A picture of 80 x 40 in two colours, given as red-green-blue."""
    bgr = np.zeros((40, 80, 3), np.uint8)
    bgr[:, :40], bgr[:, 40:] = left[::-1], right[::-1]
    return Frame(t_s=0.0, bgr=bgr)


@pytest.mark.parametrize(("crop", "size"), [(WHOLE, (40, 20)), (WHOLE, (80, 40)), (HALF, (60, 60))])
def test_a_picture_is_mirrored_at_the_size_that_is_asked_for(
    crop: Crop, size: tuple[int, int]
) -> None:
    like = pygame.Surface((1, 1))

    shown = PictureScaler().scaled(_frame(RED, BLUE), crop, size, like=like)

    w, h = size
    assert shown.get_size() == size
    assert shown.get_masks() == like.get_masks()
    assert shown.get_at((2, h // 2))[:3] == BLUE
    assert shown.get_at((w - 3, h // 2))[:3] == RED


@pytest.mark.parametrize(("crop", "size"), [(WHOLE, (40, 20)), (WHOLE, (80, 40)), (HALF, (60, 60))])
def test_a_picture_is_shown_as_others_see_it_where_that_is_wanted(
    crop: Crop, size: tuple[int, int]
) -> None:
    like = pygame.Surface((1, 1))

    shown = PictureScaler().scaled(_frame(RED, BLUE), crop, size, like=like, is_mirrored=False)

    w, h = size
    assert shown.get_size() == size
    assert shown.get_at((2, h // 2))[:3] == RED
    assert shown.get_at((w - 3, h // 2))[:3] == BLUE


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_the_next_picture_leaves_the_one_before_as_it_was(*, is_mirrored: bool) -> None:
    scaler, like = PictureScaler(), pygame.Surface((1, 1))

    first, second = (
        scaler.scaled(_frame(colour, colour), WHOLE, (40, 20), like=like, is_mirrored=is_mirrored)
        for colour in (RED, BLUE)
    )

    assert first.get_at((20, 10))[:3] == RED
    assert second.get_at((20, 10))[:3] == BLUE


def test_a_picture_shown_does_not_follow_the_memory_it_came_in() -> None:
    frame = _frame(RED, RED)

    shown = PictureScaler().scaled(frame, WHOLE, (80, 40), like=pygame.Surface((1, 1)))
    frame.bgr[:] = 0

    assert shown.get_at((40, 20))[:3] == RED


def test_a_crop_of_another_shape_may_follow() -> None:
    scaler, like = PictureScaler(), pygame.Surface((1, 1))
    scaler.scaled(_frame(RED, BLUE), WHOLE, (40, 20), like=like)

    shown = scaler.scaled(_frame(RED, BLUE), HALF, (20, 20), like=like)

    assert shown.get_size() == (20, 20)
    assert shown.get_at((1, 10))[:3] == BLUE
