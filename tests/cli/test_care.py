"""The care commands: from a file or the keyboard, kept, never lost, and what they say."""

import sqlite3
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from coach.care.facts import DEFAULT_PROFILE
from coach.care.told import (
    BeforeTold,
    CardRead,
    ClearanceTold,
    DiaryTold,
    MorningTold,
    PersonTold,
    ScreeningTold,
    Told,
)
from coach.cli.entry import run
from coach.movement.vocabulary import Side
from coach.records.session_store import SqliteSessionStore
from tests.cli.answers import MORNING, NEW_PERSON, NO_FLAGS, PERSON, TODAY, answers_file
from tests.cli.keyboard import typing

Output = pytest.CaptureFixture[str]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def begin(home: Path, text: str = NEW_PERSON) -> int:
    return run(["care", "start", "--answers", answers_file(home, text)])


def told(data_folder: Path) -> tuple[Told, ...]:
    store = SqliteSessionStore(data_folder / "coach.db")
    try:
        return store.told(DEFAULT_PROFILE)
    finally:
        store.close()


def tell(data_folder: Path, *facts: Told) -> None:
    store = SqliteSessionStore(data_folder / "coach.db")
    for fact in facts:
        store.add_told(DEFAULT_PROFILE, fact)
    store.close()


def test_a_new_person_starts_from_a_file_and_has_a_plan(home: Path, capsys: Output) -> None:
    code = begin(home)
    planned = run(["care", "plan", "--checked"])

    said = capsys.readouterr().out
    assert (code, planned) == (0, 0)
    assert "5 answer sheets are kept" in said
    assert "Early activation, since" in said
    assert "Main part: " in said
    assert "coach run --source 0" in said
    assert "points so far" in said


def test_a_plan_before_the_first_questions_says_where_to_begin(capsys: Output) -> None:
    assert run(["care", "plan"]) == 0
    assert "coach care start" in capsys.readouterr().out


def test_a_wrong_file_is_told_and_nothing_of_it_is_kept(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    code = begin(home, NEW_PERSON.replace("born = 1980", "born = 2080"))

    assert code == 2
    assert "answers.toml: person.born = 2080 lies after today" in capsys.readouterr().err
    assert told(data_folder) == ()


def test_what_a_person_answered_is_not_in_the_log(home: Path, data_folder: Path) -> None:
    begin(home)
    begin(home, NEW_PERSON.replace('country = "DE"', 'country = "Ruritania"'))

    log = "".join(path.read_text() for path in data_folder.glob("coach.log*"))
    assert "wrong answers file" in log
    assert "Ruritania" not in log


def test_a_file_without_a_question_answered_is_no_good_answer(home: Path, capsys: Output) -> None:
    begin(home, NEW_PERSON.replace("EM1 = false\n", ""))
    run(["care", "plan"])

    said = capsys.readouterr().out
    assert "please answer every question on warning signs" in said
    assert "no exercise" in said
    assert "Main part" not in said


def test_a_warning_sign_locks_and_a_clinicians_word_unlocks(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home, NEW_PERSON.replace("CL3 = false", "CL3 = true"))
    locked = capsys.readouterr().out
    cleared = f'[clearance]\nseen_on = {TODAY}\nallowed = "calm"\n'

    code = begin(home, cleared)

    opened = capsys.readouterr().out
    assert code == 0
    assert "begin only with your clinician" in locked
    assert "exercises wait" in locked
    assert "exercises wait" not in opened
    assert any(isinstance(fact, ClearanceTold) for fact in told(data_folder))


def test_nobody_at_a_keyboard_is_told_of_the_file(capsys: Output) -> None:
    for command in ("start", "checkin", "diary"):
        assert run(["care", command]) == 2
        assert f"coach care {command} --answers FILE.toml" in capsys.readouterr().err


def test_a_start_without_the_knee_says_that_something_is_missing(
    home: Path, capsys: Output
) -> None:
    begin(home, NO_FLAGS)

    assert "has not begun" in capsys.readouterr().out


def test_start_asks_only_what_is_not_known(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    begin(home)
    asked = typing(monkeypatch)

    code = run(["care", "start"])

    assert code == 0
    assert asked == []
    assert "What today asks for" in capsys.readouterr().out


def test_a_sign_that_cannot_wait_ends_the_questions(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    person = ["3", "1", "12", "4", "1980", "", "0", "de"]
    asked = typing(monkeypatch, *person, "yes")

    code = run(["care", "start"])

    _, screening = told(data_folder)
    assert code == 0
    assert isinstance(screening, ScreeningTold)
    assert screening.answers["EM1"] is True
    assert screening.answers["EM2"] is None
    assert len(asked) == len(person) + 2  # the sign, and whether a clinician has looked
    shown = capsys.readouterr().out
    assert "emergency department" in shown
    assert "112" in shown  # the country was told before


def test_a_first_start_at_the_keyboard_keeps_what_is_typed(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screening = ["no"] * NO_FLAGS.count("false")
    person = ["3", "1", "12", "4", "1980", "", "0", "de"]
    wishes = ["stairs", "75", "1, 3, 5", "1, 3", "20", "", "", "", "no", "no"]
    goals = ["5"]
    mornings = ["2", "", "no", "1", "2", "3"] * 2
    typing(monkeypatch, *person, *screening, *wishes, *goals, *mornings)

    code = run(["care", "start"])

    facts = told(data_folder)
    person_told = next(fact for fact in facts if isinstance(fact, PersonTold))
    assert code == 0
    assert (person_told.sore, person_told.born, person_told.country) == (Side.BOTH, 1980, "DE")
    assert [f.knee for f in facts if isinstance(f, MorningTold)] == [Side.LEFT, Side.RIGHT]


def test_a_typed_answer_that_does_not_fit_is_asked_again(
    home: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    begin(home)
    typing(monkeypatch, "eleven", "11", "3")

    run(["care", "checkin", "--moment", "before"])

    before = told(data_folder)[-1]
    assert isinstance(before, BeforeTold)
    assert before.pain == 3
    assert capsys.readouterr().out.count("Please answer with a whole number from 0 to 10.") == 2
    assert (before.knee, before.locked) == (Side.LEFT, None)


def test_e13_the_other_knee_is_asked_about_in_one_question(
    home: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(home)
    asked = typing(monkeypatch, "2", "", "", "", "", "", "", "1")

    run(["care", "checkin", "--moment", "before"])

    pains = {fact.knee: fact.pain for fact in told(data_folder) if isinstance(fact, BeforeTold)}
    assert pains == {Side.LEFT: 2, Side.RIGHT: 1}
    assert len(asked) == 8


def test_a_check_in_that_shuts_the_day_says_what_to_do(home: Path, capsys: Output) -> None:
    begin(home)
    capsys.readouterr()

    run(["care", "checkin", "--answers", answers_file(home, "[before.left]\nnew_swelling = true")])
    run(["care", "plan"])

    said = capsys.readouterr().out
    assert "newly swollen, so no exercise today" in said
    assert "Today: no exercise" in said


def test_a_check_in_says_what_today_asks_for_now(home: Path, capsys: Output) -> None:
    begin(home)
    capsys.readouterr()

    run(["care", "checkin", "--answers", answers_file(home, "[before.left]\npain = 6")])

    assert "Today: the calm session" in capsys.readouterr().out


def test_two_answers_of_a_day_are_kept_and_told(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    file = answers_file(home, MORNING.replace("pain = 2", "pain = 6"))

    run(["care", "checkin", "--answers", file])

    pains = [fact.pain for fact in told(data_folder) if isinstance(fact, MorningTold)]
    assert pains == [2, 6]
    assert "Both answers are kept, and the higher one decides" in capsys.readouterr().out


def test_the_diary_takes_days_away_and_says_when_the_week_is_full(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    text = (
        '[diary]\nstairs_flights = 3\n[away]\nwhy = "travel"\nfirst = 2031-01-01\nlast = 2031-01-09'
    )

    code = run(["care", "diary", "--answers", answers_file(home, text)])

    assert code == 0
    assert len(told(data_folder)) == 7
    assert "2 answer sheets are kept" in capsys.readouterr().out


def test_a_day_as_usual_takes_one_answer(
    home: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(home)
    yesterday = _later(-1)
    tell(data_folder, DiaryTold(yesterday, yesterday.date(), stairs_flights=6, sport_min=20))
    asked = typing(monkeypatch, "yes")

    run(["care", "diary"])

    day = told(data_folder)[-1]
    assert isinstance(day, DiaryTold)
    assert (day.day, day.stairs_flights, day.sport_min) == (TODAY, 6, 20)
    assert len(asked) == 2  # as usual, and whether days away are coming


def test_a_file_of_another_command_is_told(home: Path, capsys: Output) -> None:
    assert run(["care", "diary", "--answers", answers_file(home, MORNING)]) == 2
    assert "allowed: diary, away, run" in capsys.readouterr().err


def test_cards_are_listed_read_and_remembered(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    run(["care", "learn"])
    first = capsys.readouterr().out.splitlines()[-1].split(":")[0]

    code = run(["care", "learn", first])
    run(["care", "learn"])

    assert code == 0
    assert any(isinstance(fact, CardRead) and fact.card == first for fact in told(data_folder))
    assert f"{first}: " in capsys.readouterr().out
    assert run(["care", "learn", "no-such-card"]) == 2


# A clock set back, entries out of order, damage, and older files.


def _later(days: int) -> datetime:
    return datetime.combine(TODAY, time(12), UTC) + timedelta(days=days)


def test_a_clock_set_back_a_year_is_told_and_nothing_is_lost(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    next_year = _later(365)
    tell(data_folder, MorningTold(next_year, next_year.date(), Side.LEFT, 9))
    capsys.readouterr()

    codes = [
        run(["care", "plan"]),
        run(["care", "checkin", "--answers", answers_file(home, MORNING)]),
        run(["care", "diary", "--answers", answers_file(home, "[diary]\njumps = 3")]),
        run(["care", "start", "--answers", answers_file(home, PERSON)]),
    ]

    said = capsys.readouterr().out
    assert codes == [0, 0, 0, 0]
    assert said.count("Is the clock of this computer right?") == 4
    assert "Main part: " in said
    assert len(told(data_folder)) == 9


def test_a_clock_set_back_behind_the_first_start_asks_to_look_at_the_clock(
    data_folder: Path, capsys: Output
) -> None:
    run(["care", "plan"])
    next_year = _later(365)
    tell(data_folder, PersonTold(next_year, next_year.date(), Side.LEFT))
    capsys.readouterr()

    code = run(["care", "plan"])

    said = capsys.readouterr().out
    assert code == 0
    assert "Is the clock of this computer right?" in said
    assert "has not begun" in said


def test_answers_of_long_ago_come_first_whenever_they_are_told(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    long_ago = _later(-40)
    tell(data_folder, MorningTold(long_ago, long_ago.date(), Side.LEFT, 9))
    capsys.readouterr()

    assert run(["care", "plan"]) == 0
    assert "Early activation" in capsys.readouterr().out


def test_an_answer_that_cannot_be_read_is_told_and_kept(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    connection = sqlite3.connect(data_folder / "coach.db")
    connection.execute("UPDATE told SET body = '{' WHERE kind = 'wishes'")
    connection.commit()
    capsys.readouterr()

    code = run(["care", "plan"])

    kept = connection.execute("SELECT body FROM told WHERE kind = 'wishes'").fetchall()
    connection.close()
    assert code == 0
    assert "One stored answer cannot be read" in capsys.readouterr().out
    assert kept == [("{",)]


def test_a_screening_that_cannot_be_read_locks(
    home: Path, data_folder: Path, capsys: Output
) -> None:
    begin(home)
    connection = sqlite3.connect(data_folder / "coach.db")
    connection.execute("UPDATE told SET body = '{' WHERE kind = 'screening'")
    connection.commit()
    connection.close()
    capsys.readouterr()

    run(["care", "plan"])

    assert "Today: no exercise" in capsys.readouterr().out


# What `coach run` says before any exercise.


def test_run_without_a_programme_says_where_to_begin(capsys: Output) -> None:
    assert run(["run", "--source", "synthetic"]) == 2
    assert "coach care start" in capsys.readouterr().err


def test_run_needs_a_source_for_what_is_watched(home: Path, capsys: Output) -> None:
    begin(home)

    assert run(["run"]) == 2
    assert "coach run --source 0" in capsys.readouterr().err


@pytest.mark.parametrize("option", [["--sets", "2"], ["--reps", "2"], ["--side", "left"]])
def test_what_a_plan_decides_is_no_option(option: list[str], capsys: Output) -> None:
    assert run(["run", "--source", "0", *option]) == 2
    assert "--exercise ID" in capsys.readouterr().err


def test_answers_belong_to_the_plan(home: Path, capsys: Output) -> None:
    file = answers_file(home, MORNING)

    assert run(["run", "-e", "quad_set", "--answers", file]) == 2
    assert "today's plan" in capsys.readouterr().err


def test_a_locked_day_begins_nothing(home: Path, capsys: Output) -> None:
    begin(home, NEW_PERSON.replace("UR6 = false", "UR6 = true"))
    capsys.readouterr()

    code = run(["run", "--source", "synthetic", "--counts-for", "me", "--pain-before", "1"])

    said = capsys.readouterr().out
    assert code == 0
    assert "Today: no exercise" in said
    assert "1 of " not in said
