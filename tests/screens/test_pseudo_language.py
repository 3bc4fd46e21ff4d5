"""Every screen in a language that nobody speaks: no word is left over, and everything has room."""

import calendar
import re
from functools import lru_cache

import pytest

from coach import words
from coach.bootstrap import shipped_exercises
from coach.screens.widgets.canvas import DrawnText
from tests.screens.fakes import FakeServices
from tests.screens.gallery import DATA_PATH, NAMES, NO_CAMERA, any_screen
from tests.screens.layout_faults import layout_faults
from tests.screens.pseudo import pseudo_catalogue, pseudo_source
from tests.screens.stage import Stage

_PLAIN_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{3,}(?![^\W\d_])")
_CALENDAR = {*calendar.day_name, *calendar.day_abbr, *calendar.month_name, *calendar.month_abbr}
_NOT_OURS = (DATA_PATH, NO_CAMERA)  # what a system or a device says


@lru_cache(maxsize=1)
def exercise_words() -> tuple[tuple[str, ...], str]:
    """Return the names of exercises, and all their sentences: they stand in their own files."""
    texts = [exercise.text for exercise in (*FakeServices().exercises(), *shipped_exercises())]
    sentences = [
        sentence
        for text in texts
        for sentence in (text.setup, text.cue, text.why, text.easier, text.ask, *text.cautions)
    ]
    return tuple(text.name for text in texts), " ".join([*sentences, *_NOT_OURS])


def left_over(text: DrawnText) -> list[str]:
    """Return the words of a drawn text that nobody can translate."""
    names, sentences = exercise_words()
    rest = text.words.strip(" []")
    if rest in sentences or any(rest in name for name in names):
        return []
    for name in names:
        rest = rest.replace(name, "")
    return [word for word in _PLAIN_WORD.findall(rest) if word not in _CALENDAR]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_on_a_screen_comes_from_the_catalogue(name: str) -> None:
    words.use_catalogue(pseudo_catalogue())
    stage = Stage(any_screen(name), is_blind=True)

    stage.frame()

    found = {text.words: left_over(text) for text in stage.kit.canvas.texts if left_over(text)}
    assert found == {}


@pytest.mark.parametrize("name", NAMES)
def test_a_third_more_letters_still_have_room(name: str) -> None:
    words.use_catalogue(pseudo_catalogue())
    stage = Stage(any_screen(name), is_blind=True)

    stage.frame()

    assert layout_faults(stage) == []


def test_the_pseudo_language_is_longer_and_still_chooses_by_number() -> None:
    said = pseudo_source("days = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}\n")

    spoken = words.Catalogue("en", [said], strict=True)

    assert [spoken.text("days", n=n) for n in (1, 5)] == ["1 dåååý", "5 dåååýš"]
