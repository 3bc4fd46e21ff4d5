"""Every shipped exercise speaks every language; a file of one's own keeps its own words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from coach import words
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.system_clock import SystemClock
from coach.movement.exercise import Exercise
from coach.paths import data_dir
from coach.ports import PoseFeed
from coach.records.memory_store import MemorySessionStore
from coach.session.app_services import AppServices, Outside
from coach.session.exercise_words import FIELDS, in_language, key_of
from coach.session.sources import SourceSpec
from tests.movement_builders import shipped

OTHERS = tuple(code for code in words.languages() if code != words.DEFAULT_LANGUAGE)
EXERCISES = tuple(shipped().values())


@pytest.fixture
def outside() -> Outside:
    def open_nothing(_spec: SourceSpec, _exercise: Exercise) -> PoseFeed:
        raise AssertionError("nothing is watched here")

    return Outside(
        clock=SystemClock(),
        store=MemorySessionStore(),
        sounds=QuietSounds(),
        open_feed=open_nothing,
        check_source=lambda _: "",
        new_session_id=lambda _: "one",
    )


def keys_of(exercise: Exercise) -> Iterator[str]:
    for field in FIELDS:
        if getattr(exercise.text, field):
            yield key_of(exercise.id, field)
    for number in range(1, len(exercise.text.cautions) + 1):
        yield key_of(exercise.id, "caution", number=number)
    for number in range(1, len(exercise.equipment) + 1):
        yield key_of(exercise.id, "equipment", number=number)
    for number, level in enumerate(exercise.dose.harder, start=exercise.dose.first_level + 1):
        if level.note:
            yield key_of(exercise.id, "level", number=number)


def said_by(exercise: Exercise) -> tuple[str, ...]:
    text = exercise.text
    one = (text.name, text.setup, text.cue, text.why, text.easier, text.ask)
    notes = (level.note for level in exercise.dose.harder)
    return tuple(filter(None, (*one, *text.cautions, *exercise.equipment, *notes)))


@pytest.mark.parametrize("language", OTHERS)
def test_the_catalogue_has_the_words_of_the_shipped_exercises_and_no_others(language: str) -> None:
    file = data_dir("assets") / "words" / language / "exercises.ftl"

    keys = set(words.message_keys(file.read_text(encoding="utf-8")))

    assert keys == {key for exercise in EXERCISES for key in keys_of(exercise)}


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: str(exercise.id))
def test_every_sentence_of_an_exercise_is_said_in_german(exercise: Exercise) -> None:
    words.use("de")

    (german,) = in_language([exercise])

    assert len(said_by(german)) == len(said_by(exercise))
    assert set(said_by(german)) & set(said_by(exercise)) == set()


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: str(exercise.id))
def test_only_words_differ_in_another_language(exercise: Exercise) -> None:
    words.use("de")

    (german,) = in_language([exercise])

    notes = [level.note for level in exercise.dose.harder]
    harder = [
        replace(level, note=note) for level, note in zip(german.dose.harder, notes, strict=True)
    ]
    same = replace(
        german,
        text=exercise.text,
        equipment=exercise.equipment,
        dose=replace(german.dose, harder=tuple(harder)),
    )
    assert same == exercise
    assert german.content_hash == exercise.content_hash


def test_in_english_an_exercise_is_as_its_file_says() -> None:
    assert in_language(EXERCISES) == EXERCISES


def test_an_exercise_of_ones_own_keeps_its_words() -> None:
    own = replace(shipped()["squat"], id="my_dip")
    words.use("de")

    assert in_language([own]) == (own,)


def test_the_services_change_their_words_with_the_language(outside: Outside) -> None:
    services = AppServices(outside, EXERCISES, profile="me")
    english = services.exercise("mini_squat").text.name

    words.use("de")

    assert (english, services.exercise("mini_squat").text.name) == (
        "Mini squat",
        "Kleine Kniebeuge",
    )
    assert [one.id for one in services.exercises()] == [one.id for one in EXERCISES]


def test_a_file_in_the_place_of_a_shipped_one_keeps_its_words(outside: Outside) -> None:
    own = replace(outside, as_written=frozenset({"mini_squat"}))
    services = AppServices(own, EXERCISES, profile="me")

    words.use("de")

    assert services.exercise("mini_squat").text.name == "Mini squat"
    assert services.exercise("squat").text.name == "Kniebeuge"
