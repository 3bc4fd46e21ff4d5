"""Answers files: what would be asked at the keyboard, written down beforehand."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from coach.care.asking.ask import Ask, Given, allowed, is_fitting, taken
from coach.care.asking.sheets import SHEETS, Sheet
from coach.errors import AnswersFileError
from coach.movement.vocabulary import Side
from coach.records.exercise_mistakes import MOST_MISTAKES_TOLD, shown
from coach.records.toml_files import read_toml, wrong

Answers: TypeAlias = Mapping[tuple[Sheet, Side], Given]
"""By sheet and knee; `Side.BOTH` where a sheet is not about one knee."""

KNEES = (Side.LEFT, Side.RIGHT)


def read_answers(path: Path, sheets: Collection[Sheet]) -> Answers:
    """Read the sheets of a file; a sheet that is not in it was not asked.

    Args:
        path: a TOML file with a table for each sheet.
        sheets: those that belong to the command.

    Raises:
        AnswersFileError: names the file and every mistake with key, value and what is allowed.
    """
    _, tables = read_toml(path, error=AnswersFileError)
    mistakes: list[str] = []
    answers: dict[tuple[Sheet, Side], Given] = {}
    for name, table in tables.items():
        if name not in sheets:
            mistakes.append(
                _unknown(name, table, [sheet.value for sheet in SHEETS if sheet in sheets])
            )
            continue
        sheet = Sheet(name)
        for knee, given in _knees(sheet, table, mistakes).items():
            where = name if knee is Side.BOTH else f"{name}.{knee}"
            answers[sheet, knee] = _read(where, SHEETS[sheet], given, mistakes)
    if mistakes:
        told = mistakes[:MOST_MISTAKES_TOLD]
        left = len(mistakes) - len(told)
        told += [f"and {left} more"] if left else []
        raise wrong(path.name, told, error=AnswersFileError)
    if not answers:
        names = ", ".join(sheet for sheet in SHEETS if sheet in sheets)
        raise wrong(
            path.name,
            (f"there is no answer in it, allowed tables: {names}",),
            error=AnswersFileError,
        )
    return answers


def _knees(sheet: Sheet, table: object, mistakes: list[str]) -> Mapping[Side, Mapping[str, Any]]:
    """Return the tables of a sheet by knee; a wrong one becomes a mistake."""
    if not isinstance(table, dict):
        mistakes.append(f"{sheet} = {shown(table)}, allowed: a table as [{_header(sheet)}]")
        return {}
    if not sheet.is_for_each_knee:
        return {Side.BOTH: table}
    found: dict[Side, Mapping[str, Any]] = {}
    for name, inner in table.items():
        if name not in KNEES or not isinstance(inner, dict):
            mistakes.append(
                f"{sheet}.{name} = {shown(inner)} is not a key here, allowed: "
                f"[{sheet}.left] and [{sheet}.right]"
            )
        else:
            found[Side(name)] = inner
    return found


def _read(where: str, asks: Sequence[Ask], table: Mapping[str, Any], mistakes: list[str]) -> Given:
    known = {ask.key: ask for ask in asks}
    given: dict[str, Any] = {}
    for key, value in table.items():
        ask = known.get(key)
        if ask is None:
            mistakes.append(_unknown(f"{where}.{key}", value, list(known)))
        elif not is_fitting(ask, value):
            mistakes.append(f"{where}.{key} = {shown(value)}, allowed: {allowed(ask)}")
        else:
            given[key] = taken(value)
    mistakes.extend(
        f"{where}.{ask.key} is missing, allowed: {allowed(ask)}"
        for ask in asks
        if ask.is_needed and ask.key not in table
    )
    return given


def _unknown(key: str, value: object, names: Sequence[str]) -> str:
    return f"{key} = {shown(value)} is not a key here, allowed: {', '.join(names)}"


def _header(sheet: Sheet) -> str:
    return f"{sheet}.left" if sheet.is_for_each_knee else sheet.value
