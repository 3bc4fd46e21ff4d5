"""Pictures are kept as long as there is room for them, and the oldest go first."""

import pygame
import pytest

from coach.screens.widgets import icons, lettering
from coach.screens.widgets.store import BYTES_PER_MB, PictureStore, kept_within, surface_bytes

SIDE = 100
PICTURE_BYTES = SIDE * SIDE * 4
TWO_MB = 2 * PICTURE_BYTES / BYTES_PER_MB  # room for two pictures


class Painter:
    """Counts what it paints."""

    def __init__(self) -> None:
        self.painted: list[str] = []

    def paint(self, name: str) -> pygame.Surface:
        self.painted.append(name)
        return pygame.Surface((SIDE, SIDE), pygame.SRCALPHA)


def test_what_was_drawn_is_handed_out_again() -> None:
    painter = Painter()
    paint = kept_within(TWO_MB, surface_bytes)(painter.paint)

    first, again = paint("a"), paint("a")

    assert first is again
    assert painter.painted == ["a"]


def test_what_was_not_asked_for_longest_is_forgotten_first() -> None:
    painter = Painter()
    paint = kept_within(TWO_MB, surface_bytes)(painter.paint)
    for name in ("a", "b", "a", "c"):
        paint(name)

    paint("a")
    paint("b")

    assert painter.painted == ["a", "b", "c", "b"]


def test_a_picture_larger_than_the_store_is_kept_alone() -> None:
    painter = Painter()
    paint = kept_within(TWO_MB / 4, surface_bytes)(painter.paint)

    paint("a")
    paint("a")

    assert painter.painted == ["a"]


def test_a_store_never_holds_more_than_it_may() -> None:
    store: PictureStore[pygame.Surface] = PictureStore(3 * PICTURE_BYTES, surface_bytes)

    for number in range(50):
        store.add(number, pygame.Surface((SIDE, SIDE), pygame.SRCALPHA))

    assert store.held_bytes == 3 * PICTURE_BYTES


@pytest.mark.parametrize("name", ["home", "pain"])
def test_an_icon_has_the_order_of_colours_that_is_quick_to_draw(name: str) -> None:
    own = pygame.Surface((1, 1), pygame.SRCALPHA)

    icon = icons.icon(name, 40, (10, 90, 80), 2.0)

    assert icon.get_masks() == own.get_masks()


def test_a_line_of_text_is_drawn_once() -> None:
    first, again = (lettering.line("Inter-Bold", 40, "12", (0, 0, 0)) for _ in range(2))

    assert first is again
