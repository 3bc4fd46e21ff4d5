"""The kit and its controls: one control, one behaviour, for mouse and keyboard alike."""

from collections.abc import Callable

import pygame
import pytest

from coach.screens.steps import Step
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import (
    Label,
    button,
    number_row,
    slider,
    stepper,
    text_field,
    toggle,
)
from coach.screens.widgets.kit import TOAST_S, Hit, Kit
from coach.screens.widgets.scale import Box, Scale
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from tests.screens.stage import Stage, key

BOX = Box(100, 100, 400, 80)


class OneControl:
    """A screen that is a single function."""

    is_far = False

    def __init__(self, draw: Callable[[Kit], None]) -> None:
        self._draw = draw

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        del event
        return None

    def draw(self, kit: Kit) -> Step | None:
        self._draw(kit)
        return None


def stage_of(draw: Callable[[Kit], None], *, size: tuple[int, int] = (1280, 720)) -> Stage:
    stage = Stage(OneControl(draw), size=size)
    stage.frame()
    return stage


@pytest.mark.parametrize("code", [pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE])
def test_a_button_is_used_by_key(code: int) -> None:
    used: list[bool] = []
    stage = stage_of(lambda kit: used.append(button(kit, "b", BOX, Label("Go"))))

    stage.press(code)

    assert used == [False, True]


def test_a_button_is_used_by_mouse_only_when_pressed_and_released_on_it() -> None:
    used: list[bool] = []
    stage = stage_of(lambda kit: used.append(button(kit, "b", BOX, Label("Go"))))
    outside = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(5, 5), button=1)
    inside = pygame.Event(pygame.MOUSEBUTTONUP, pos=(200, 140), button=1)

    stage.frame([outside, inside])
    stage.click("b")

    assert used == [False, False, True]


def test_the_mouse_hits_what_it_points_at_in_a_4k_window() -> None:
    used: list[bool] = []
    stage = stage_of(lambda kit: used.append(button(kit, "b", BOX, Label("Go"))), size=(3840, 2160))
    down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(600, 420), button=1)
    up = pygame.Event(pygame.MOUSEBUTTONUP, pos=(600, 420), button=1)

    stage.frame([down, up])

    assert used[-1] is True


def three(kit: Kit) -> None:
    for index in range(3):
        button(kit, f"b{index}", Box(100, 100 + 100 * index, 300, 80), Label(str(index)))


def test_the_first_tab_shows_the_focus_and_the_next_ones_move_it_round() -> None:
    stage = stage_of(three)

    seen = []
    for _ in range(4):
        stage.press(pygame.K_TAB)
        seen.append(stage.kit.focus)

    assert seen == ["b0", "b1", "b2", "b0"]


def test_shift_tab_goes_back() -> None:
    stage = stage_of(three)
    stage.press(pygame.K_TAB)

    stage.frame([key(pygame.K_TAB, mod=pygame.KMOD_SHIFT)])

    assert stage.kit.focus == "b2"


def test_arrows_go_to_the_neighbour() -> None:
    stage = stage_of(three)

    stage.press(pygame.K_DOWN, pygame.K_DOWN, pygame.K_UP)

    assert stage.kit.focus == "b1"


def test_a_stepper_stays_within_its_limits() -> None:
    values = [1]

    def draw(kit: Kit) -> None:
        values.append(stepper(kit, "s", BOX, value=values[-1], limits=(1, 2), words="x"))

    stage = stage_of(draw)
    stage.click("s:less")
    stage.click("s:more")
    stage.click("s:more")

    assert values == [1, 1, 1, 2, 2]


def test_a_slider_follows_arrows_and_mouse() -> None:
    values = [0.5]

    def draw(kit: Kit) -> None:
        values.append(slider(kit, "s", BOX, value=values[-1], step=0.1))

    stage = stage_of(draw)
    stage.press(pygame.K_RIGHT)
    by_key = values[-1]
    stage.frame([pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(114, 140), button=1)])

    assert by_key == pytest.approx(0.6)
    assert values[-1] == pytest.approx(0.0)


def test_a_toggle_switches() -> None:
    values = [False]

    def draw(kit: Kit) -> None:
        values.append(toggle(kit, "t", BOX, words="Sound", is_on=values[-1]))

    stage = stage_of(draw)
    stage.press(pygame.K_SPACE)
    stage.press(pygame.K_SPACE)

    assert values == [False, False, True, False]


def test_a_text_field_takes_letters_spaces_and_backspace() -> None:
    values = [""]

    def draw(kit: Kit) -> None:
        values.append(text_field(kit, "f", BOX, value=values[-1], hint="path"))

    stage = stage_of(draw)
    stage.frame()
    stage.frame([pygame.Event(pygame.TEXTINPUT, text="my v")])
    stage.press(pygame.K_SPACE, pygame.K_BACKSPACE)

    assert values[-1] == "my "


def test_the_pain_row_has_eleven_numbers() -> None:
    picked: list[int | None] = []
    row = Box(20, 100, 1240, 100)
    stage = stage_of(lambda kit: picked.append(number_row(kit, "p", row, chosen=None)))

    stage.click("p:10")

    assert stage.kit.order == [f"p:{number}" for number in range(11)]
    assert picked[-1] == 10


def test_a_list_draws_whole_rows_and_the_wheel_scrolls_it() -> None:
    drawn: list[int] = []

    def draw(kit: Kit) -> None:
        drawn.clear()

        def draw_row(index: int, box: Box, hit: Hit) -> None:
            del hit
            kit.canvas.panel(box, Fill())
            drawn.append(index)

        look = ListLook(80)
        scroll_list(kit, "l", Box(100, 100, 400, 300), count=9, look=look, draw_row=draw_row)

    stage = stage_of(draw)
    before = list(drawn)
    stage.frame([pygame.Event(pygame.MOUSEMOTION, pos=(200, 200), rel=(0, 0), buttons=(0, 0, 0))])
    stage.frame([pygame.Event(pygame.MOUSEWHEEL, x=0, y=-2)])

    assert before == [0, 1, 2]
    assert drawn == [2, 3, 4]


def test_a_toast_goes_by_itself() -> None:
    stage = stage_of(three)
    stage.kit.toast("Choose a number")
    stage.frame()
    during = [t.words for t in stage.kit.canvas.texts]
    stage.frame(dt_s=TOAST_S)

    assert "Choose a number" in during
    assert "Choose a number" not in [t.words for t in stage.kit.canvas.texts]


def test_text_too_wide_is_set_smaller_and_never_overflows() -> None:
    stage = stage_of(three)
    ink = Ink("h1", max_w=200)

    width = stage.kit.canvas.text("A very long exercise name indeed", (0, 50), ink)

    assert width <= 200


def test_digits_stand_in_cells_of_one_width() -> None:
    stage = stage_of(three)
    canvas = stage.kit.canvas

    for number in ("11", "88"):
        canvas.digits(number, (300, 300), Ink("counter"))

    first, second = canvas.texts[-2:]
    assert first.box.w == second.box.w


@pytest.mark.parametrize(
    ("size", "window"),
    [((1280, 720), (1280, 720)), ((1024, 640), (1280, 800)), ((3840, 2160), (1280, 720))],
)
def test_a_window_is_at_least_the_design_size_in_dp(
    size: tuple[int, int], window: tuple[int, int]
) -> None:
    box = Scale(*size).window

    assert (box.w, box.h) == pytest.approx(window)
