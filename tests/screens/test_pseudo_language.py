"""Every screen in a language that nobody speaks: no word is left over, and everything has room."""

import calendar
import re
from functools import lru_cache

import pytest

from coach import words
from coach.bootstrap import shipped_exercises
from coach.care.learning.cards import CARDS
from coach.screens.widgets.canvas import DrawnText
from tests.screens.fakes import FakeServices
from tests.screens.gallery import DATA_PATH, NAMES, NO_CAMERA, any_screen
from tests.screens.layout_faults import layout_faults
from tests.screens.pseudo import pseudo_catalogue, pseudo_source
from tests.screens.sampling import sampled_slowly
from tests.screens.stage import Stage

_PLAIN_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{3,}(?![^\W\d_])")
_PLAIN_RUN = re.compile(r"(?<![^\W\d_])[A-Za-z][A-Za-z ,.:;\u2019'?/-]*(?![^\W\d_])")
_CALENDAR = re.compile(
    "|".join(filter(None, (*calendar.day_name, *calendar.month_name, *calendar.month_abbr)))
)
_NOT_OURS = (DATA_PATH, NO_CAMERA)  # what a system or a device says


@lru_cache(maxsize=1)
def known_sentences() -> str:
    """Return what exercises say, which stands in their own files, and what devices say."""
    texts = [exercise.text for exercise in (*FakeServices().exercises(), *shipped_exercises())]
    return "\n".join(
        sentence
        for text in texts
        for sentence in (text.name, text.setup, text.cue, text.why, text.easier, text.ask)
    ) + "\n".join(
        [*(caution for text in texts for caution in text.cautions), *_NOT_OURS, *_names()]
    )


def _names() -> tuple[str, ...]:
    """Return what no language changes: how languages call themselves, and studies."""
    return (*words.languages().values(), *(name for card in CARDS for name in card.sources))


def left_over(text: DrawnText) -> list[str]:
    """Return what of a drawn text nobody can translate."""
    ours = _CALENDAR.sub("", text.words)
    for exercise in FakeServices().exercises():
        ours = ours.replace(exercise.text.name, "")
    return [
        run
        for found in _PLAIN_RUN.findall(ours)
        if _PLAIN_WORD.search(run := found.strip(" ,.:;·")) and run not in known_sentences()
    ]


@lru_cache(maxsize=8)  # a window takes megabytes
def drawn(name: str) -> Stage:
    """Return a screen after a frame; only for looking at."""
    words.use_catalogue(pseudo_catalogue())
    stage = Stage(any_screen(name), is_blind=True)
    stage.frame()
    return stage


@pytest.mark.parametrize("name", sampled_slowly(NAMES, first=2))
def test_every_word_on_a_screen_comes_from_the_catalogue(name: str) -> None:
    stage = drawn(name)

    found = {text.words: left_over(text) for text in stage.kit.canvas.texts if left_over(text)}
    assert found == {}


@pytest.mark.parametrize("name", sampled_slowly(NAMES, first=2))
def test_a_third_more_letters_still_have_room(name: str) -> None:
    stage = drawn(name)

    faults = layout_faults(stage)

    if (
        stage.screen.is_far
    ):  # a far word keeps its size; each real one is measured in its own language
        faults = [fault for fault in faults if "is wider than" not in fault]
    assert faults == []


def test_the_pseudo_language_is_longer_and_still_chooses_by_number() -> None:
    said = pseudo_source("days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n")

    spoken = words.Catalogue("en", [said], strict=True)

    assert [spoken.text("days", n=n) for n in (1, 5)] == ["1 dåååý", "5 dåååýš"]
