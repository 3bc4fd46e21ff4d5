"""Answers files: read whole, or refused with file, key, value and what is allowed."""

from pathlib import Path

import pytest

from coach.care.asking.sheets import Sheet
from coach.errors import AnswersFileError
from coach.movement.vocabulary import Side
from coach.records.answers_files import read_answers

ALL = tuple(Sheet)


def _file(folder: Path, text: str) -> Path:
    path = folder / "me.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _message(folder: Path, text: str, *sheets: Sheet) -> str:
    with pytest.raises(AnswersFileError) as caught:
        read_answers(_file(folder, text), sheets or ALL)
    return str(caught.value)


def test_sheets_are_read_by_knee_where_they_are_about_one(tmp_path: Path) -> None:
    path = _file(tmp_path, '[person]\nsore = "both"\n[morning.left]\npain = 2\n[morning.right]\n')

    answers = read_answers(path, ALL)

    assert answers == {
        (Sheet.PERSON, Side.BOTH): {"sore": "both"},
        (Sheet.MORNING, Side.LEFT): {"pain": 2},
        (Sheet.MORNING, Side.RIGHT): {},
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[morning.left]\npain = 12", "morning.left.pain = 12, allowed: a whole number from 0 to"),
        ("[morning.left]\npain = true", "morning.left.pain = true, allowed: a whole number"),
        ("[morning]\npain = 2", "morning.pain = 2 is not a key here, allowed: [morning.left]"),
        ("[morning.middle]\npain = 2", "allowed: [morning.left] and [morning.right]"),
        ("morning = 3", "morning = 3, allowed: a table as [morning.left]"),
        ("[morning.left]\npian = 2", "morning.left.pian = 2 is not a key here, allowed: pain,"),
        ("[mornings.left]\npain = 2", "mornings = a table is not a key here, allowed: screening,"),
        ("[person]\nborn = 1960", "person.sore is missing, allowed: left, right or both"),
        ('[person]\nsore = "knee"', "person.sore = 'knee', allowed: left, right or both"),
        ('[person]\nsore = "left"\nconditions = ["sofa"]', "a list of any of back,"),
        ("[away]\nfirst = 2026-02-30", "not valid TOML"),
        ("[away]\nfirst = 2026-02-28T10:00:00", "allowed: a day written as"),
        ("", "there is no answer in it, allowed tables: screening,"),
        ("[screening]\nEM1 = 'no'", "screening.EM1 = 'no', allowed: true or false"),
    ],
)
def test_a_mistake_is_told_with_file_key_value_and_what_is_allowed(
    text: str, says: str, tmp_path: Path
) -> None:
    message = _message(tmp_path, text)

    assert message.startswith("me.toml")
    assert says in message


def test_a_sheet_of_another_command_is_told_with_those_that_belong(tmp_path: Path) -> None:
    text = "[diary]\njumps = 3"

    message = _message(tmp_path, text, Sheet.MORNING, Sheet.BEFORE)

    assert "diary = a table is not a key here, allowed: morning, before" in message


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    message = _message(tmp_path, "[before.left]\npain = 11\nlocked = 1\n[x]\n")

    assert message.startswith("me.toml has 3 mistakes: ")


def test_a_file_of_very_many_mistakes_is_refused_in_a_short_message(tmp_path: Path) -> None:
    lines = "\n".join(f"k{number} = 1" for number in range(3000))

    message = _message(tmp_path, f"[diary]\n{lines}")

    assert "and 2960 more" in message


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(AnswersFileError, match="no such file"):
        read_answers(tmp_path / "none.toml", ALL)
