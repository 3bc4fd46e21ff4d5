"""Exercise files become exercises here: read with care, checked, all mistakes told at once."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from coach.errors import ExerciseFileError
from coach.movement.exercise import PHASES, Exercise
from coach.records.exercise_format import ExerciseTable, json_schema, to_exercise
from coach.records.exercise_mistakes import mistakes_of
from coach.records.toml_files import read_toml, wrong

__all__ = ["Library", "json_schema", "load_exercise_file", "load_exercises", "load_library"]

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
    content, table = read_toml(path, error=ExerciseFileError)
    try:
        checked = ExerciseTable.model_validate(table)
        return to_exercise(
            checked,
            exercise_id=_id_of(path),
            content_hash=hashlib.sha256(content).hexdigest(),
        )
    except ValidationError as error:
        raise wrong(path.name, mistakes_of(error), error=ExerciseFileError) from error
    except ValueError as error:
        raise wrong(path.name, (str(error),), error=ExerciseFileError) from error


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


def _id_of(path: Path) -> str:
    if _ID.fullmatch(path.stem) is None:
        raise ValueError(
            f"the file name {path.name!r} must be small letters, digits and _, as mini_squat.toml"
        )
    return path.stem
