"""Pain in the terminal: asked, given as options or skipped; what is advised, and what is stored."""

import pytest
from rich.console import Console

from coach.care.facts import Advice, PainMoment
from coach.cli.pain_questions import PainQuestions, parse_pain
from coach.cli.pain_talk import PainTalk
from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.records.memory_store import MemorySessionStore
from tests.session_builders import EXTENSION, SIT_TO_STAND, SQUAT, TurnedClock, session_start


def stored_with_session() -> MemorySessionStore:
    store = MemorySessionStore()
    store.start_session(session_start())
    return store


def talk(
    questions: PainQuestions, knee: Side = Side.LEFT, *, exercise: Exercise = SQUAT
) -> PainTalk:
    return PainTalk(questions, knee, exercise=exercise, console=Console(quiet=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, {}),
        ("3", {Side.LEFT: 3, Side.RIGHT: 3}),
        ("3,1", {Side.LEFT: 3, Side.RIGHT: 1}),
        (" 10 , 0 ", {Side.LEFT: 10, Side.RIGHT: 0}),
    ],
)
def test_pain_is_read_for_one_or_both_knees(text: str | None, expected: dict[Side, int]) -> None:
    assert parse_pain(text, option="--pain-before") == expected


@pytest.mark.parametrize("text", ["", "11", "-1", "3.5", "three", "1,2,3", "1,", "²"])
def test_what_is_no_pain_number_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--pain-before"):
        parse_pain(text, option="--pain-before")


def test_answers_given_as_options_are_stored_with_the_advice() -> None:
    store = stored_with_session()
    given = {Side.LEFT: 3, Side.RIGHT: 3}
    conversation = talk(PainQuestions(is_asked=False, before=given))

    begins = conversation.before()
    conversation.store_before(store, "s1", TurnedClock())

    pain = store.load("s1").facts.pains[0]
    assert begins
    assert (pain.knee, pain.moment, pain.value) == (Side.LEFT, PainMoment.BEFORE, 3)
    assert (pain.advice, pain.advice_followed) == (Advice.SMALLER, None)


@pytest.mark.parametrize("value", [6, 9])
def test_where_nobody_can_be_asked_advice_to_leave_it_is_followed(value: int) -> None:
    store = stored_with_session()
    conversation = talk(PainQuestions(is_asked=False, before={Side.LEFT: value}))

    begins = conversation.before()
    conversation.store_before(store, "s1", TurnedClock())

    assert not begins
    assert store.load("s1").facts.pains[0].advice_followed is True


def test_skipped_questions_store_nothing_and_begin() -> None:
    store = stored_with_session()
    conversation = talk(PainQuestions(is_asked=False, skipped_because="nobody is there"))

    begins = conversation.before()
    conversation.store_before(store, "s1", TurnedClock())
    conversation.after(store, "s1", TurnedClock())

    assert begins
    assert store.load("s1").facts.pains == ()


def test_both_knees_are_asked_about_and_may_stay_unanswered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    replies = iter(["eleven", "2", ""])
    monkeypatch.setattr("typer.prompt", lambda *_, **__: next(replies))
    store = stored_with_session()
    conversation = talk(PainQuestions(is_asked=True), Side.BOTH)

    begins = conversation.before()
    conversation.store_before(store, "s1", TurnedClock())

    assert begins
    assert [(pain.knee, pain.value) for pain in store.load("s1").facts.pains] == [
        (Side.LEFT, 2),
        (Side.RIGHT, None),
    ]


@pytest.mark.parametrize("follows", [True, False])
def test_who_is_there_decides_whether_to_do_as_advised(
    follows: bool,  # noqa: FBT001  # a parameter of pytest
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("typer.prompt", lambda *_, **__: "6")
    monkeypatch.setattr("typer.confirm", lambda *_, **__: follows)
    store = stored_with_session()
    conversation = talk(PainQuestions(is_asked=True))

    begins = conversation.before()
    conversation.store_before(store, "s1", TurnedClock())

    assert begins is not follows
    assert store.load("s1").facts.pains[0].advice_followed is follows


@pytest.mark.parametrize(("exercise", "limit_deg"), [(SQUAT, 60.0), (EXTENSION, 55.0)])
def test_a_moderate_answer_makes_the_range_smaller(exercise: Exercise, limit_deg: float) -> None:
    conversation = talk(PainQuestions(is_asked=False, before={Side.LEFT: 4}), exercise=exercise)

    begins = conversation.before()

    assert begins
    assert conversation.limit_deg == limit_deg


def test_without_pain_the_range_is_that_of_the_exercise() -> None:
    conversation = talk(PainQuestions(is_asked=False, before={Side.LEFT: 2}))

    conversation.before()

    assert conversation.limit_deg is None


def test_what_cannot_be_made_smaller_is_left_for_another_day(
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = stored_with_session()
    questions = PainQuestions(is_asked=False, before={Side.LEFT: 4})
    conversation = PainTalk(questions, Side.LEFT, exercise=SIT_TO_STAND, console=Console())

    begins = conversation.before()
    conversation.store_before(store, "s1", TurnedClock())

    pain = store.load("s1").facts.pains[0]
    assert not begins
    assert (pain.advice, pain.advice_followed) == (Advice.CALM_ONLY, True)
    assert "cannot be made small enough" in capsys.readouterr().out
