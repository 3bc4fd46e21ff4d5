"""Every screen in every other language: far words stay few and large, near words stay legible."""

from functools import lru_cache

import pytest

from coach import words
from coach.screens.view_models.session_banner import Banner, Tone
from coach.screens.widgets.session_banner_parts import draw_banner
from coach.screens.widgets.session_layout import session_layout
from tests.screens.gallery import FAR, NEAR, any_screen
from tests.screens.sampling import sampled
from tests.screens.stage import Stage
from tests.screens.test_every_screen import NEAR_DP, is_far_text

OTHERS = tuple(code for code in words.languages() if code != words.DEFAULT_LANGUAGE)
SEEN_FROM_AFAR = ("cue-", "banner-", "phase-")


@lru_cache(maxsize=30)  # a window takes megabytes
def drawn(name: str, language: str) -> Stage:
    """Return a screen after a frame; only for looking at."""
    words.use(language)
    stage = Stage(any_screen(name), is_blind=True)
    stage.frame()
    return stage


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", sampled(FAR, first=1))
def test_far_words_are_large_and_few_or_say_again_what_is(name: str, language: str) -> None:
    texts = drawn(name, language).kit.canvas.texts

    assert [text for text in texts if text.echo is None and not is_far_text(text)] == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", sampled(NEAR, first=3))
def test_near_words_are_at_least_22_dp(name: str, language: str) -> None:
    texts = drawn(name, language).kit.canvas.texts

    small = [(text.words, text.size_dp) for text in texts if text.size_dp < NEAR_DP - 0.01]

    assert small == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(
    "key", sorted(key for key in words.catalogue().keys if key.startswith(SEEN_FROM_AFAR))
)
def test_every_cue_can_be_read_from_afar(key: str, language: str) -> None:
    words.use(language)
    values = {"count": 12} if key == "cue-count" else {}
    stage = Stage(any_screen("session_fix"), is_blind=True)
    banner = Banner(words.text(key, **values), Tone.FIX, "knee_out")

    draw_banner(stage.kit.canvas, session_layout(stage.scale.window).banner, banner)

    assert [text for text in stage.kit.canvas.texts if not is_far_text(text)] == []
