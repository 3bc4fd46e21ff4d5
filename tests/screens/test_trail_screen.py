"""The trail as a card and as a map: it is reached, looked at and left."""

import pygame
import pytest

from coach.screens.steps import Back, Open, Step
from coach.screens.theme import ThemeName
from coach.screens.trail.trail_card import CARD, draw_trail_card
from coach.screens.trail.trail_screen import TrailScreen
from coach.screens.trail.trail_view import TrailView
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from tests.screens.stage import Stage
from tests.trail_builders import long_trail

CARD_BOX = Box(40, 40, 372, 250)


class CardAlone:
    """A screen with nothing but the card."""

    is_far = False

    def __init__(self, view: TrailView) -> None:
        self._view = view

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        del event
        return None

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        return draw_trail_card(kit, CARD_BOX, self._view)


def pixels(stage: Stage) -> bytes:
    return pygame.image.tobytes(stage.surface, "RGB")


def test_the_card_says_where_and_how_much_and_opens_the_map() -> None:
    stage = Stage(CardAlone(long_trail()))
    stage.frame()
    words = {text.words for text in stage.kit.canvas.texts}

    step = stage.click(CARD)

    assert {long_trail().place, long_trail().counted} <= words
    assert isinstance(step, Open)
    assert isinstance(step.screen, TrailScreen)


def test_escape_and_the_button_lead_back() -> None:
    stage = Stage(TrailScreen(long_trail()))
    stage.frame()

    assert stage.press(pygame.K_ESCAPE) == Back()
    assert stage.click("back") == Back()


@pytest.mark.parametrize("theme", list(ThemeName))
def test_the_same_trail_is_drawn_the_same_each_time(theme: ThemeName) -> None:
    first, second = (Stage(TrailScreen(long_trail()), theme=theme) for _ in range(2))

    first.frame()
    second.frame()

    assert pixels(first) == pixels(second)


def test_a_camp_looks_other_than_the_open_way() -> None:
    walking, camping = (Stage(TrailScreen(long_trail(is_back=back))) for back in (False, True))

    walking.frame()
    camping.frame()

    assert pixels(walking) != pixels(camping)
