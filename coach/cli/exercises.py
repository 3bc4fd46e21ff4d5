"""`coach check-exercises`: are these exercise files right, and if not, what is to be mended."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap
from coach.cli.options import examples, folder_of
from coach.errors import ExerciseFileError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import View


def register(app: typer.Typer) -> None:
    app.command(
        "check-exercises",
        epilog=examples("coach check-exercises", "coach check-exercises my_squat.toml"),
    )(check)


def check(
    context: typer.Context,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILES", help="Exercise files; without any, all that Coach finds."),
    ] = None,
) -> int:
    """Check exercise files: each gets a line, a wrong one says file, key, value and what may stand.

    Files of your own belong into the folder `exercises` of the data folder (coach data path).
    """
    library = bootstrap.check_exercises(tuple(files or ()), folder_of(context))
    for exercise in library.exercises:
        print(f"ok  {exercise.id}: {exercise.text.name} ({_kind(exercise)}; {exercise.status})")
    if library.mistakes:
        raise ExerciseFileError(" ".join(library.mistakes))
    return 0


def _kind(exercise: Exercise) -> str:
    """Return the phase, what is counted, and from which views."""
    views = [view for view in View if view in exercise.views]
    seen = f" from {', '.join(views)}" if views else ""
    return f"{exercise.phase.replace('_', ' ')}; {exercise.motion}{seen}"
