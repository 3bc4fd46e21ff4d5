"""Which language Coach speaks: the one asked for, else the one stored, else the system's."""

import os
from pathlib import Path

import pytest

from coach import words
from coach.bootstrap import begin_language
from coach.bootstrap.language import follow_stored_language
from coach.cli.entry import run
from coach.devices.system_language import system_languages
from coach.errors import UsageError
from coach.records.memory_store import MemorySessionStore
from coach.screens.preferences import Preferences, load_preferences, save_preferences


@pytest.fixture
def german_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "LANGUAGE", "de_AT:en")


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"LANGUAGE": "de:en", "LANG": "fr_FR.UTF-8"}, ("de", "en", "fr_FR.UTF-8")),
        ({"LC_ALL": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_CH"}, ("de_CH",)),
    ],
)
def test_the_system_says_which_languages_it_is_set_to(
    environment: dict[str, str], said: tuple[str, ...]
) -> None:
    assert system_languages(environment) == said


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de_AT.UTF-8"], "de"),
        (["de-CH"], "de"),
        (["German_Germany", "de"], "de"),
        (["fr_FR", "de"], "de"),
        (["fr_FR"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_coach_speaks_is_taken(wanted: list[str], found: str) -> None:
    assert words.fitting(wanted) == found


def test_coach_speaks_two_languages_and_each_knows_its_name() -> None:
    assert words.languages() == {"de": "Deutsch", "en": "English"}


def test_words_follow_the_language_at_once() -> None:
    said = []

    for language in ("en", "de", "en"):
        words.use(language)
        said.append(words.text("nav-home"))

    assert said == ["Today", "Heute", "Today"]


def test_a_language_that_coach_does_not_speak_is_refused() -> None:
    with pytest.raises(ValueError, match="tlh"):
        words.use("tlh")


def test_where_a_word_is_missing_english_stands_in() -> None:
    german = words.Catalogue("de", ["a = b"], strict=False, instead=words.catalogue)

    assert german.text("nav-home") == "Today"


@pytest.mark.usefixtures("german_system")
def test_without_a_choice_the_system_decides() -> None:
    begin_language(None)
    follow_stored_language(MemorySessionStore())

    assert words.language() == "de"


@pytest.mark.usefixtures("german_system")
def test_what_is_stored_wins_over_the_system() -> None:
    store = MemorySessionStore()
    save_preferences(store, Preferences(language="en"))

    begin_language(None)
    follow_stored_language(store)

    assert words.language() == "en"


def test_what_is_asked_for_now_wins_over_what_is_stored() -> None:
    store = MemorySessionStore()
    save_preferences(store, Preferences(language="en"))

    begin_language("de")
    follow_stored_language(store)

    assert words.language() == "de"


def test_an_unknown_language_is_refused_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r"'tlh'.*de \(Deutsch\) or en \(English\)"):
        begin_language("tlh")


def test_the_chosen_language_is_stored_and_another_setting_does_not_choose_one() -> None:
    store = MemorySessionStore()

    save_preferences(store, Preferences(has_sound=False))
    unchosen = load_preferences(store).language
    save_preferences(store, Preferences(language="de"))

    assert unchosen is None
    assert load_preferences(store).language == "de"


def test_a_stored_language_that_nobody_speaks_is_as_good_as_none() -> None:
    store = MemorySessionStore()
    store.set_setting("language", "tlh")

    assert load_preferences(store).language is None


@pytest.mark.parametrize(
    "arguments", [["--language", "de", "care", "plan"], ["care", "plan", "--language=de"]]
)
def test_the_option_may_stand_before_or_behind_the_command(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["--data", str(tmp_path), *arguments])

    assert code == 0
    assert "Das Programm hat noch nicht begonnen" in capsys.readouterr().out
