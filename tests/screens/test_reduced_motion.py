"""Where the person wants pictures still, nothing moves by itself on a near screen."""

import pygame
import pytest

from tests.screens.gallery import NEAR, any_screen
from tests.screens.sampling import sampled
from tests.screens.stage import Stage

PLAYS = frozenset({"replay"})  # moves because it is played


@pytest.mark.parametrize("name", sampled((name for name in NEAR if name not in PLAYS), first=5))
def test_without_motion_a_second_changes_nothing(name: str) -> None:
    stage = Stage(any_screen(name), size=(640, 360))
    stage.kit.has_motion = False
    stage.frame()
    stage.frame()
    before = stage.surface.copy()

    stage.frame(dt_s=1.0)

    assert pygame.image.tobytes(stage.surface, "RGB") == pygame.image.tobytes(before, "RGB")


def test_with_motion_the_figures_move() -> None:
    stage = Stage(any_screen("exercise"), size=(640, 360))
    stage.frame()
    stage.frame()
    before = stage.surface.copy()

    stage.frame(dt_s=1.0)

    assert pygame.image.tobytes(stage.surface, "RGB") != pygame.image.tobytes(before, "RGB")
