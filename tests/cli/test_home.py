"""`coach` alone where no window can be opened: how it stands, and a choice of commands."""

from datetime import timedelta
from pathlib import Path

import pytest
import typer

from coach.cli.entry import run
from coach.records.session_store import SqliteSessionStore
from tests.cli.answers import NEW_PERSON, answers_file
from tests.cli.keyboard import typing
from tests.records_builders import NOON, network_poses, session_end, session_start

INTERRUPTED = 130
NO_SOURCE = "synthetic:squat?reps=many"  # is refused before anything is opened
BEGIN, EXERCISE, REPLAY = "1", "2", "4"  # before there is a programme

Output = pytest.CaptureFixture[str]


def stored(data_folder: Path, *names: str) -> None:
    data_folder.mkdir(parents=True, exist_ok=True)
    store = SqliteSessionStore(data_folder / "coach.db")
    for day, name in enumerate(names):
        started_at = NOON + timedelta(days=day)
        store.start_session(session_start(session_id=name, started_at=started_at))
        store.append(name, (), network_poses(30))
        store.end_session(name, session_end())
    store.close()


def test_where_nobody_is_at_a_keyboard_it_says_what_works(capsys: Output) -> None:
    code = run([])

    told = capsys.readouterr().out
    assert code == 0
    assert "No display" in told
    assert "Not a medical device" in told
    for command in ("care start", "run --source S --exercise ID", "demo", "replay", "doctor"):
        assert f"coach {command}\n" in told


def test_it_speaks_the_language_that_was_chosen(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    typing(monkeypatch, "6", EXERCISE, "walk_run")

    run(["--language", "de"])

    told = capsys.readouterr().out
    assert told.count("Bitte eine Zahl von 1 bis 5.") == 1
    assert "braucht keine Kamera" in told


def test_one_exercise_is_chosen_done_and_then_the_home_is_back(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    asked = typing(monkeypatch, EXERCISE, "walk_run")

    code = run([])

    told = capsys.readouterr().out
    assert code == 0
    assert "walk_run " in told
    assert "needs no camera" in told
    assert told.count("What would you like to do?") == 2
    assert not any("From where?" in question for question in asked)


def test_what_is_watched_is_asked_from_where(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    asked = typing(monkeypatch, EXERCISE, "mini_squat", NO_SOURCE)

    code = run([])

    assert code == 0
    assert any("From where?" in question for question in asked)
    assert "reps=many must be" in capsys.readouterr().err


def test_a_wrong_name_is_told_and_the_home_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    typing(monkeypatch, "7", "one", EXERCISE, "squatt")

    code = run([])

    said = capsys.readouterr()
    assert code == 0
    assert said.out.count("A number from 1 to 5, please.") == 2
    assert "no exercise 'squatt'" in said.err
    assert said.out.count("What would you like to do?") == 2


def test_an_older_session_is_chosen_from_the_newest(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    stored(data_folder, "a-first", "b-second")
    asked = typing(monkeypatch, REPLAY, "2", REPLAY)

    code = run([])

    told = capsys.readouterr().out
    assert code == 0
    assert told.index("a-first-replay.png") < told.index("b-second-replay.png")
    assert sum("Enter for the newest" in question for question in asked) == 2


def test_who_has_a_programme_is_offered_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    run(["care", "start", "--answers", answers_file(tmp_path, NEW_PERSON)])
    capsys.readouterr()
    typing(monkeypatch, "1", NO_SOURCE)

    code = run([])

    said = capsys.readouterr()
    assert code == 0
    assert "Today's session" in said.out
    assert "coach care checkin" in said.out
    assert "coach care start" not in said.out


def test_ctrl_c_ends_what_runs_and_at_the_home_the_app(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    asked = typing(monkeypatch, BEGIN)
    prompt = typer.prompt

    def interrupted(text: str, **how: object) -> str:
        if asked:
            asked.append(text)
            raise typer.Abort
        return str(prompt(text, **how))  # type: ignore[arg-type]

    monkeypatch.setattr(typer, "prompt", interrupted)

    code = run([])

    assert code == INTERRUPTED
    assert len(asked) == 3  # the home, the first question of the programme, the home again
    assert capsys.readouterr().err.count("Interrupted.") == 2
