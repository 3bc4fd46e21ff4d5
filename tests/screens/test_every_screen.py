"""What holds for every screen: keyboard, sizes of words, what colours mean."""

import pygame
import pytest

from coach import words
from coach.screens.view_models.session_banner import Banner, Tone
from coach.screens.widgets.canvas import DrawnText
from coach.screens.widgets.session_banner_parts import draw_banner
from coach.screens.widgets.session_layout import session_layout
from tests.screens.gallery import FAR_NAMES, NAMES, NEAR, any_screen
from tests.screens.looking import drawn
from tests.screens.sampling import sampled
from tests.screens.stage import Stage

FAR_DP = 80.0  # read from 2.5 m, docs/findings.md 11
NEAR_DP = 22.0
FAR_WORDS = 4
LISTS = ("session:", "rep:")  # Up and Down walk through them


def fresh(name: str) -> Stage:
    stage = Stage(any_screen(name))
    stage.frame()
    stage.frame()
    return stage


@pytest.mark.parametrize("name", sampled(NAMES))
def test_every_control_is_reached_with_tab_alone(name: str) -> None:
    stage = Stage(any_screen(name), is_blind=True)
    stage.frame()
    controls = set(stage.kit.order)

    reached = set()
    for _ in range(len(controls) + 1):
        stage.press(pygame.K_TAB)
        reached.add(stage.kit.focus)

    assert reached == controls


@pytest.mark.parametrize("name", ["home", "pain_both", "replay", "session_fix"])
def test_a_focus_ring_is_drawn_as_soon_as_the_keyboard_is_used(name: str) -> None:
    stage = fresh(name)
    before = pygame.surfarray.array3d(stage.surface)

    stage.press(pygame.K_TAB)

    assert stage.kit.focus is not None
    assert (pygame.surfarray.array3d(stage.surface) != before).any()


def is_far_text(text: DrawnText) -> bool:
    return text.size_dp >= FAR_DP and len(text.words.split()) <= FAR_WORDS


@pytest.mark.parametrize("name", FAR_NAMES)
def test_words_of_a_far_screen_are_large_and_few_or_say_again_what_is(name: str) -> None:
    texts = drawn(name).kit.canvas.texts

    unreadable = [t for t in texts if t.echo is None and not is_far_text(t)]

    assert any(is_far_text(t) for t in texts)
    assert unreadable == []


@pytest.mark.parametrize(
    "key", sorted(k for k in words.catalogue().keys if k.startswith(("cue-", "banner-", "phase-")))
)
def test_every_cue_can_be_read_from_afar(key: str) -> None:
    values = {"count": 12} if key == "cue-count" else {}
    stage = Stage(any_screen("session_fix"), is_blind=True)
    banner = Banner(words.text(key, **values), Tone.FIX, "knee_out")

    draw_banner(stage.kit.canvas, session_layout(stage.scale.window).banner, banner)

    assert [t for t in stage.kit.canvas.texts if not is_far_text(t)] == []


def test_the_counter_is_about_260_dp() -> None:
    texts = drawn("session_fix").kit.canvas.texts

    assert [t.size_dp for t in texts if t.words == "3"] == [pytest.approx(260, abs=1)]


@pytest.mark.parametrize("name", sampled(NEAR, first=2))
def test_words_of_a_near_screen_are_at_least_22_dp(name: str) -> None:
    texts = drawn(name).kit.canvas.texts

    small = [(t.words, t.size_dp) for t in texts if t.size_dp < NEAR_DP - 0.01]

    assert small == []


@pytest.mark.parametrize("name", sampled(NAMES, first=4))
def test_amber_is_never_a_colour_of_words(name: str) -> None:
    texts = drawn(name).kit.canvas.texts

    assert [t for t in texts if t.colour in {"amber", "picture_fault_amber"}] == []


@pytest.mark.parametrize("name", ["history", "replay"])
def test_down_walks_through_a_whole_list_and_scrolls(name: str) -> None:
    stage = fresh(name)
    first = next(c for c in stage.kit.order if c.startswith(LISTS))
    stage.press(pygame.K_TAB)
    stage.kit.focus = first
    rows = 3

    seen = {first}
    for _ in range(rows):
        stage.press(pygame.K_DOWN)
        seen.add(str(stage.kit.focus))

    assert len([c for c in seen if c.startswith(LISTS)]) == rows
