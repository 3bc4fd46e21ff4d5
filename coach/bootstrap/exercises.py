"""Which exercises there are: the shipped ones and the person's own."""

from collections.abc import Sequence
from pathlib import Path

from coach.errors import ExerciseFileError
from coach.movement.exercise import Exercise
from coach.paths import data_dir
from coach.records import data_folder as places
from coach.records.exercise_files import Library, load_exercise_file, load_library
from coach.session.named import unknown_exercise


def library(folder: Path) -> Library:
    """Return the shipped exercises and the user's own, and what is wrong with the rest."""
    return load_library((data_dir("exercises"), places.own_exercises_folder(folder)))


def shipped_exercises() -> tuple[Exercise, ...]:
    """Return the exercises of Coach itself; nobody's own files change a report."""
    return load_library((data_dir("exercises"),)).exercises


def find_exercise(name: str, folder: Path) -> Exercise:
    """Return an exercise by its id, or read it from a file of that name.

    Raises:
        UsageError: there is none, or the file is wrong.
    """
    if name.endswith(".toml"):
        return load_exercise_file(Path(name))
    known = library(folder)
    for exercise in known.exercises:
        if exercise.id == name:
            return exercise
    for mistake in known.mistakes:
        if f"{name}.toml" in mistake:
            raise ExerciseFileError(mistake)
    raise unknown_exercise(name, [exercise.id for exercise in known.exercises])


def exercise_file(exercise: Exercise, name: str, folder: Path) -> Path:
    """Return the file that `find_exercise` has read `exercise` from."""
    if name.endswith(".toml"):
        return Path(name)
    file = f"{exercise.id}.toml"
    shipped = data_dir("exercises") / file
    return shipped if shipped.is_file() else places.own_exercises_folder(folder) / file


def check_exercises(files: Sequence[Path], folder: Path) -> Library:
    """Read these files, or all there are."""
    if not files:
        return library(folder)
    exercises, mistakes = [], []
    for path in files:
        try:
            exercises.append(load_exercise_file(path))
        except ExerciseFileError as error:
            mistakes.append(str(error))
    return Library(tuple(exercises), tuple(mistakes))
