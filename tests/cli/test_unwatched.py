"""Timers and logs in the terminal: no camera, one's own answers, and what is stored of them."""

from pathlib import Path

import pytest

from coach.care.facts import DEMO_PROFILE, SessionEndReason, SessionFacts
from coach.cli.entry import run
from coach.cli.own_answers import ask_self
from coach.movement.vocabulary import Answer
from coach.records.session_store import SqliteSessionStore
from coach.session.services import Given
from coach.session.snapshot import Question, QuestionKind
from tests.cli.keyboard import typing

FORM = Question("Was it steady?", QuestionKind.FORM)
COUNT = Question("How many did you do?", QuestionKind.COUNT, planned=8, most=20)


def stored(folder: Path, profile: str = "me") -> SessionFacts:
    store = SqliteSessionStore(folder / "coach.db")
    try:
        return store.sessions(profile)[-1]
    finally:
        store.close()


@pytest.mark.parametrize(
    ("question", "lines", "given"),
    [
        (FORM, ["yes"], Answer.YES),
        (FORM, [" A "], Answer.ALMOST),
        (FORM, ["perhaps", "n"], Answer.NO),
        (FORM, [""], None),
        (COUNT, ["7"], 7),
        (COUNT, ["many", "21", "-1", "20"], 20),
        (COUNT, [""], None),
    ],
)
def test_an_answer_is_typed_until_it_is_one(
    question: Question, lines: list[str], given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing(monkeypatch, *lines)

    assert ask_self(question) == given


def test_a_log_where_nobody_can_be_asked_notes_nothing(
    data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["run", "--exercise", "walk_run"])

    told = capsys.readouterr().out
    assert code == 0
    assert "needs no camera" in told
    assert "nothing is noted" in told
    assert not stored(data_folder).has_begun


def test_the_parts_of_an_exercise_are_listed_with_what_starts_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(["run", "--exercise", "maintenance_set"])

    told = capsys.readouterr().out
    assert "Squat: coach run --source 0 --exercise squat\n" in told
    assert told.count("coach run --source 0 --exercise") == 4


@pytest.mark.slow
def test_a_demonstration_of_a_timer_runs_by_itself(
    data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["demo", "--exercise", "foam_roll_front_thigh"])

    told = capsys.readouterr().out
    facts = stored(data_folder, DEMO_PROFILE)
    assert code == 0
    assert "2. by the clock" in told
    assert "nothing is scored" in told
    assert (facts.turns, facts.turned_s, facts.reports) == (2, 60.0, ())
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED
