"""Every control says in words of the catalogue what it does."""

import re
from dataclasses import fields

import pygame
import pytest

from coach import words
from coach.screens.widgets.widget_tree import Role
from tests.screens.fakes import shipped_exercises
from tests.screens.gallery import NAMES, any_screen
from tests.screens.sampling import sampled
from tests.screens.stage import Stage

_WORD = re.compile(r"[^\W\d_]+")


def words_of(sentence: str) -> set[str]:
    return set(_WORD.findall(sentence))


def exercise_words() -> set[str]:
    found: set[str] = set()
    for one in shipped_exercises():
        found |= words_of(" ".join(str(getattr(one.text, f.name)) for f in fields(one.text)))
    return found


@pytest.mark.parametrize("name", sampled(NAMES, first=4))
def test_every_control_says_what_it_does_in_words_of_the_catalogue(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: set[str] = set()
    plain = words.text

    def listened(key: str, **values: words.Value) -> str:
        said = plain(key, **values)
        spoken.update(words_of(said))
        return said

    monkeypatch.setattr(words, "text", listened)
    stage = Stage(any_screen(name), is_blind=True)
    stage.frame()

    known = spoken | exercise_words() | words_of(" ".join(words.languages().values()))
    for control, label in stage.kit.labels.items():
        assert label.strip(), f"{control} says nothing; give it a label"
        assert words_of(label) <= known, (control, label)
    labels = [widget.label for widget in stage.kit.widgets if widget.role is not Role.ROW]
    assert sorted(labels) == sorted(set(labels))  # no two say the same


def test_the_tree_says_what_has_the_focus_and_what_is_chosen() -> None:
    stage = Stage(any_screen("home"), is_blind=True)
    stage.frame()
    stage.press(pygame.K_TAB)

    focused = [widget.id for widget in stage.kit.widgets if widget.is_focused]
    chosen = {widget.id for widget in stage.kit.widgets if widget.is_on}

    assert focused == [stage.kit.focus]
    assert "nav:home" in chosen
