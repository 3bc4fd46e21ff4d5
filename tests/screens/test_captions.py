"""Whatever is spoken stands on the screen while it is, word for word, and only once."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from coach import words
from coach.screens.widgets.captions import unseen
from coach.session.introducing import introduce
from coach.session.services import SessionRequest
from coach.session.snapshot import SetStage
from tests.screens.fakes import FakeServices, exercise, shipped_exercises, spoken_exercises
from tests.screens.gallery import FAR_SCREENS, any_screen
from tests.screens.gallery_session import FAR, session_of
from tests.screens.journey import Journey
from tests.screens.layout_faults import layout_faults
from tests.screens.stage import Stage

pytestmark = pytest.mark.whole

LANGUAGES = ("en", "de")
SAID = ("cue-", "phase-", "say-")  # keys of what a session says
DOUBLED = re.compile(r"[.!?:;,]\s*[.;,]|[.!?][!?]|\s[.,!?]|\s\s")


def said_in_a_set() -> list[str]:
    keys = sorted(key for key in words.catalogue().keys if key.startswith(SAID))
    return [words.text(key, **({"count": 12} if key == "cue-count" else {})) for key in keys]


def said_before(exercise_id: str) -> str:
    """Return what introduces an exercise the first time."""
    services = FakeServices()
    introduce(services.sounds, exercise(exercise_id), store=services.store)
    ((said, _),) = services.quiet.said
    return said


def said_on_far_screens() -> Iterator[tuple[str, str]]:
    """Yield the name of each screen that is read out, and what is said."""
    for name in FAR_SCREENS:
        said = getattr(any_screen(name), "spoken", "")
        if said:
            yield name, said


def captions(stage: Stage) -> list[str]:
    return [text.words for text in stage.kit.canvas.texts if text.echo == "voice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_set_is_shown_while_it_is_spoken(language: str) -> None:
    words.use(language)
    stage = Stage(any_screen("session_fix"), is_blind=True)

    for said in said_in_a_set():
        stage.kit.spoken = said
        stage.frame()

        assert unseen(said, stage.kit.canvas.texts) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exercise_is_introduced_in_words_that_stand_there(language: str) -> None:
    words.use(language)
    preview = FAR["session_preview"]()
    assert len(spoken_exercises()) == len(shipped_exercises())

    for one in spoken_exercises():
        stage = Stage(session_of(replace(preview, exercise=one)), is_blind=True)
        stage.kit.spoken = said_before(one.id)
        stage.frame()

        assert unseen(stage.kit.spoken, stage.kit.canvas.texts) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_far_screen_says_stands_on_it(language: str) -> None:
    words.use(language)
    screens = list(said_on_far_screens())
    assert len(screens) > 5

    for name, said in screens:
        stage = Stage(any_screen(name), is_blind=True)
        stage.kit.spoken = said
        stage.frame()

        assert unseen(said, stage.kit.canvas.texts) == "", name


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_spoken_has_two_marks_in_a_row(language: str) -> None:
    words.use(language)
    spoken = [
        *said_in_a_set(),
        *(said_before(one.id) for one in spoken_exercises()),
        *(said for _, said in said_on_far_screens()),
    ]

    assert [said for said in spoken if DOUBLED.search(said)] == []


def test_what_the_banner_says_is_not_shown_again() -> None:
    stage = Stage(any_screen("session_fix"), is_blind=True)

    stage.kit.spoken = words.text("cue-knees-over-toes")
    stage.frame()

    assert captions(stage) == []


def test_a_caption_is_what_is_spoken_and_goes_with_it() -> None:
    stage = Stage(any_screen("session_resting"), is_blind=True)

    stage.kit.spoken = "Set done. Rest now."
    stage.frame()
    during = captions(stage)
    stage.kit.spoken = ""
    stage.frame()

    assert during == ["Set done. Rest now."]
    assert captions(stage) == []


def test_of_what_is_spoken_only_the_sentences_that_are_missing_are_added() -> None:
    stage = Stage(any_screen("session_preview"), is_blind=True)

    stage.kit.spoken = "Mini squat. Breathe on."
    stage.frame()

    assert captions(stage) == ["Breathe on."]


@pytest.mark.parametrize("name", ["session_preview", "session_resting", "game_on_tempo"])
def test_the_longest_caption_finds_room_in_the_smallest_window(name: str) -> None:
    words.use("de")
    stage = Stage(any_screen(name), size=(1024, 640), text_factor=1.25, is_blind=True)

    stage.kit.spoken = words.text("say-hand-signs")
    stage.frame()

    assert captions(stage)
    assert layout_faults(stage) == []


@pytest.mark.slow
def test_a_whole_session_can_be_read_along() -> None:
    journey = Journey(SessionRequest("mini_squat", "0", sets=1, reps=2), reps=2)
    journey.answer_pain()
    read: list[str] = []

    until_s = journey.clock.time_s + 120.0
    while journey.screen == "SessionScreen" and journey.clock.time_s < until_s:
        journey.frame()
        spoken = journey.app.kit.spoken
        assert unseen(spoken, journey.app.kit.canvas.texts) == ""
        if spoken and read[-1:] != [spoken]:
            read.append(spoken)
        if journey.screen == "SessionScreen" and journey.now.stage is SetStage.DONE:
            break

    assert journey.said
    assert set(read) <= set(journey.said)
    assert words.text("cue-all-done") in read
