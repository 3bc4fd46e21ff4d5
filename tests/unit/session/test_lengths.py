"""Lengths are read in centimetres or inches; what is stored stays metric."""

import re

import pytest

from coach import words
from coach.movement.exercise import Exercise
from coach.paths import data_dir
from coach.session.exercise_words import in_language
from coach.session.lengths import Lengths, shown_length, stored_cm, use_lengths
from tests.movement_builders import shipped

LANGUAGES = ("en", "de")
METRIC = re.compile(r"\bcm\b|[Cc]entimet|[Zz]entimeter|\b[Mm]et(?:re|er)s?\b")
# Typed and read at the terminal, which is metric; the name of the choice; the pairs themselves.
STAYS = ("ask-wishes-steps-cm", "settings-lengths-cm", "length-words")
TERMINAL = "cli"
VALUES: dict[str, int | str] = {"cm": 20, "count": 15, "height": 10, "value": "8.3", "error": "1.0"}


def messages(language: str) -> dict[str, str]:
    """Return the texts that name a length, by key, metric."""
    words.use(language)
    found = {}
    for file in sorted((data_dir("assets") / "words" / language).glob("*.ftl")):
        if file.name.startswith(TERMINAL):
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            key, _, source = line.partition(" = ")
            if METRIC.search(source) and key not in STAYS:
                found[key] = words.text(key, **VALUES)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_window_stays_metric_for_who_reads_inches(language: str) -> None:
    metric = messages(language)

    use_lengths(Lengths.INCHES)
    said = {key: words.text(key, **VALUES) for key in metric}

    assert "today-step" in metric
    assert [text for text in said.values() if METRIC.search(text)] == []


def said_by(exercise: Exercise) -> str:
    notes = [level.note for level in exercise.dose.harder]
    return str((exercise.text, exercise.equipment, notes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_exercise_stays_metric_for_who_reads_inches(language: str) -> None:
    words.use(language)
    metric = [said_by(one) for one in in_language(shipped().values())]

    use_lengths(Lengths.INCHES)
    said = [said_by(one) for one in in_language(shipped().values())]

    assert any(METRIC.search(text) for text in metric)
    assert [text for text in said if METRIC.search(text)] == []


@pytest.mark.parametrize(
    ("metric", "inches"),
    [
        (
            "a firm step of 10 cm, later 15 and 20 cm",
            "a firm step of 4 inches, later 6 and 8 inches",
        ),
        ("a chair of 50 to 55 cm", "a chair of 20 to 22 inches"),
        ("8.3 cm, give or take 1.0 cm", "3.3 inches, give or take 0.4 inches"),
        ("How many centimetres?", "How many inches?"),
        ("3 sets of 10", "3 sets of 10"),
    ],
)
def test_lengths_are_rounded_as_they_were(metric: str, inches: str) -> None:
    use_lengths(Lengths.INCHES)

    assert words.reworded(metric) == inches


def test_german_keeps_its_comma_and_its_own_word() -> None:
    words.use("de")
    use_lengths(Lengths.INCHES)

    assert words.reworded("8,3 cm von Zehe zu Wand") == "3,3 Zoll von Zehe zu Wand"


def test_what_is_typed_in_inches_is_stored_in_centimetres() -> None:
    use_lengths(Lengths.INCHES)

    assert stored_cm(4.0) == pytest.approx(10.16)
    assert shown_length(10.16) == pytest.approx(4.0)


def test_centimetres_are_as_they_stand() -> None:
    use_lengths(Lengths.INCHES)
    use_lengths(Lengths.CENTIMETRES)

    assert words.text("today-step", height=10) == "step 10 cm"
    assert stored_cm(10.0) == shown_length(10.0) == 10.0
