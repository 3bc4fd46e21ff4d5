"""What differs in meaning differs for every eye: by shape or by brightness, never by colour alone.

Screens are drawn, then seen through a simulation of four kinds of colour vision
(tests/screens/looking.py); grey leaves nothing but shape and brightness.
"""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from coach.movement.vocabulary import CheckCode
from coach.screens.theme import Rgb, ThemeName, contrast, load_theme
from coach.screens.widgets.session_layout import session_layout
from coach.session.snapshot import Snapshot
from tests.screens.fakes import KNEE_IN, reading, snapshot
from tests.screens.gallery_session import session_of
from tests.screens.looking import Vision, as_seen, surface_as_seen
from tests.screens.pictures import WORST_TILE, worst_tile
from tests.screens.stage import Stage

SHAPE = 3.0  # WCAG 2.2, 1.4.11: of what is needed to understand a picture
BUTTON = 4.5
GROUNDS = (
    ("text", "background", BUTTON),
    ("text_secondary", "surface", BUTTON),
    ("on_primary", "primary", BUTTON),
    ("on_soft", "soft", BUTTON),
    ("on_warm", "warm", BUTTON),
    ("on_amber", "amber", BUTTON),
    ("on_alert", "alert", BUTTON),
    ("on_alert_soft", "alert_soft", BUTTON),
    ("focus", "background", SHAPE),
    ("picture_bone", "picture_outline", SHAPE),
    ("picture_fault_amber", "picture_outline", SHAPE),
    ("picture_fault_red", "picture_outline", SHAPE),
)


def seen(colour: Rgb, vision: Vision) -> Rgb:
    red, green, blue = as_seen(np.array([colour], np.uint8), vision)[0]
    return int(red), int(green), int(blue)


@pytest.mark.parametrize("vision", Vision)
@pytest.mark.parametrize("theme", ThemeName)
def test_words_and_shapes_stand_out_for_every_eye(theme: ThemeName, vision: Vision) -> None:
    colours = load_theme(theme)

    faint = [
        (ink, ground)
        for ink, ground, least in GROUNDS
        if contrast(seen(colours.colour(ink), vision), seen(colours.colour(ground), vision)) < least
    ]

    assert faint == []


def working(*, is_faulty: bool) -> Snapshot:
    """The same moment without and with a knee that comes in, and no words about it."""
    now = snapshot(cue=None, reading=reading(knee_in=0.0))
    checks = (KNEE_IN,) if is_faulty else ()
    return replace(now, reading=reading(knee_in=0.0, active_checks=checks))


def picture_of(now: Snapshot, theme: ThemeName) -> pygame.Surface:
    """Return the person alone, without the cards that say the same."""
    stage = Stage(session_of(now), theme=theme)
    stage.frame()
    stage.frame(dt_s=1.0)
    box = session_layout(stage.scale.window).picture
    return stage.surface.subsurface(pygame.Rect(stage.kit.canvas.pixels(box)))


@pytest.mark.parametrize("vision", Vision)
def test_a_knee_that_comes_in_is_drawn_otherwise_for_every_eye(vision: Vision) -> None:
    still, faulty = (
        surface_as_seen(picture_of(working(is_faulty=bad), ThemeName.LIGHT), vision)
        for bad in (False, True)
    )

    assert KNEE_IN.code is CheckCode.K2
    assert worst_tile(still, faulty) > WORST_TILE


@pytest.mark.parametrize("vision", [Vision.DEUTAN, Vision.PROTAN, Vision.TRITAN])
def test_the_simulation_leaves_grey_as_it_is(vision: Vision) -> None:
    grey = np.array([[0, 0, 0], [128, 128, 128], [255, 255, 255]], np.uint8)

    assert np.abs(as_seen(grey, vision).astype(int) - grey).max() <= 1


def test_red_and_green_of_one_brightness_are_alike_for_grey_and_near_for_deutan() -> None:
    red, green = (200, 60, 60), (60, 120, 60)

    apart = {
        vision: max(abs(a - b) for a, b in zip(seen(red, vision), seen(green, vision), strict=True))
        for vision in (Vision.GREY, Vision.DEUTAN)
    }

    assert apart[Vision.GREY] < 30
    assert apart[Vision.DEUTAN] < 80  # of 140 for an eye with three cones
