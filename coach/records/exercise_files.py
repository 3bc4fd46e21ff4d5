"""Exercise files become exercises here: read with care, checked, all mistakes told at once."""

import hashlib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from coach.errors import ExerciseFileError
from coach.movement.exercise import PHASES, Exercise
from coach.records.exercise_format import ExerciseTable, json_schema, to_exercise
from coach.records.exercise_mistakes import mistakes_of

__all__ = ["Library", "json_schema", "load_exercise_file", "load_exercises", "load_library"]

LARGEST_FILE_BYTES = 256 * 1024
LONGEST_LINE_CHARS = 1000  # dotted keys cost the square of their length, so lines are short
DEEPEST_NESTING = 8  # the format itself needs three
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class Library:
    """The exercises that could be read, and one sentence for every file that could not."""

    exercises: tuple[Exercise, ...]
    mistakes: tuple[str, ...]


def load_exercise_file(path: Path) -> Exercise:
    """Read one exercise; its id is the file's name without `.toml`.

    Raises:
        ExerciseFileError: names the file and every mistake in it.
    """
    content = _read(path)
    table = _parse(path.name, content)
    try:
        checked = ExerciseTable.model_validate(table)
        return to_exercise(
            checked,
            exercise_id=_id_of(path),
            content_hash=hashlib.sha256(content).hexdigest(),
        )
    except ValidationError as error:
        raise _wrong(path.name, mistakes_of(error)) from error
    except ValueError as error:
        raise _wrong(path.name, (str(error),)) from error


def load_library(folders: Iterable[Path]) -> Library:
    """Read every `*.toml` of the folders, the shipped folder first; absent folders are empty.

    The exercises stand in the order of the care programme, then of their names.
    A file with a mistake, or with the id of one read before, becomes a sentence.
    """
    exercises: dict[str, Exercise] = {}
    origins: dict[str, Path] = {}
    mistakes: list[str] = []
    for path in (path for folder in folders for path in sorted(folder.glob("*.toml"))):
        try:
            exercise = load_exercise_file(path)
        except ExerciseFileError as error:
            mistakes.append(str(error))
            continue
        if exercise.id in exercises:
            mistakes.append(
                f"{path}: the id {exercise.id!r} is taken by {origins[exercise.id]}, "
                "give the file another name."
            )
            continue
        exercises[exercise.id] = exercise
        origins[exercise.id] = path
    return Library(tuple(sorted(exercises.values(), key=_place)), tuple(mistakes))


def load_exercises(folders: Iterable[Path]) -> tuple[Exercise, ...]:
    """Read every exercise of the folders, the shipped folder first.

    Raises:
        ExerciseFileError: at least one file is wrong or uses an id twice; says all of it.
    """
    library = load_library(folders)
    if library.mistakes:
        raise ExerciseFileError(" ".join(library.mistakes))
    return library.exercises


def _place(exercise: Exercise) -> tuple[int, str]:
    return PHASES.index(exercise.phase), exercise.text.name


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or "cannot be read").lower()
        raise ExerciseFileError(f"{path.name}: {reason}, check the path {path}.") from error
    if len(content) > LARGEST_FILE_BYTES:
        raise _wrong(path.name, (f"the file is larger than {LARGEST_FILE_BYTES // 1024} KB",))
    return content


def _parse(name: str, content: bytes) -> Mapping[str, Any]:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _wrong(name, (f"byte {error.start + 1} is not UTF-8 text",)) from error
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > LONGEST_LINE_CHARS:
            raise _wrong(name, (f"line {number} is longer than {LONGEST_LINE_CHARS} characters",))
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise _wrong(name, ("brackets are nested too deeply",)) from error
    except ValueError as error:  # TOMLDecodeError, and integers of too many digits
        raise _wrong(name, (f"not valid TOML: {_plain(error)}",)) from error
    if _depth_exceeds(table, limit=DEEPEST_NESTING):
        raise _wrong(name, (f"tables are nested deeper than {DEEPEST_NESTING}",))
    return table


def _plain(error: ValueError) -> str:
    text = str(error)
    return text[0].lower() + text[1:] if text else "unknown mistake"


def _depth_exceeds(table: Mapping[str, Any], *, limit: int) -> bool:
    """Walk level by level: recursion is what a hostile file would want."""
    level: list[object] = [table]
    for _ in range(limit):
        inner: list[object] = []
        for node in level:
            if isinstance(node, dict):
                inner.extend(node.values())
            elif isinstance(node, list):
                inner.extend(node)
        if not inner:
            return False
        level = inner
    return any(isinstance(node, dict | list) for node in level)


def _id_of(path: Path) -> str:
    if _ID.fullmatch(path.stem) is None:
        raise ValueError(
            f"the file name {path.name!r} must be small letters, digits and _, as mini_squat.toml"
        )
    return path.stem


def _wrong(name: str, mistakes: tuple[str, ...]) -> ExerciseFileError:
    count = f" has {len(mistakes)} mistakes" if len(mistakes) > 1 else ""
    return ExerciseFileError(f"{name}{count}: {'; '.join(mistakes)}.")
