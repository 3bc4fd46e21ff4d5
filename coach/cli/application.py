"""The tree of commands; `coach` alone opens the app."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from coach import __version__, bootstrap
from coach.cli import (
    analyze,
    bench,
    care,
    doctor,
    exercises,
    play,
    stored,
    synth,
    teach,
    try_exercise,
)
from coach.cli.home import Run, open_app
from coach.cli.log import start_log
from coach.cli.options import SOURCES, examples

app = typer.Typer(
    rich_markup_mode="rich",
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
    epilog=f"{SOURCES}\n\n"
    + examples(
        "coach              the app, in a window",
        "coach demo         a full set on the synthetic patient, nothing needed",
        "coach run --source 0 --exercise squat",
        "coach analyze squat.mp4 --exercise squat --json squat.json",
        "coach doctor       what works on this computer",
    )
    + "\n\nExit codes: 0 done, 2 wrong use, 3 input unreadable, 130 interrupted. "
    "Knee Coach is not a medical device; stop if it hurts.",
)


def _print_version(*, is_asked: bool) -> None:
    if is_asked:
        print(f"coach {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def coach(
    context: typer.Context,
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="DIR",
            envvar="COACH_DATA",
            help="Where sessions are kept; may stand behind any command. "
            "Without it, your user data folder.",
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="CODE",
            envvar="COACH_LANGUAGE",
            help="en or de, for this time; without it the one chosen in the settings, else the "
            "system's.",
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            is_eager=True,
            callback=lambda value: _print_version(is_asked=value),
            help="Print the version and leave.",
        ),
    ] = False,
) -> int:
    """Knee Coach counts and checks home exercises through a webcam, and keeps all of it local.

    Without a command it opens the app.
    """
    del version  # its callback has answered
    context.obj = bootstrap.data_folder(data)
    start_log(context.obj)
    bootstrap.begin_language(language)
    if context.invoked_subcommand is not None:
        return 0
    return open_app(context.obj, _running(context.obj, language))


def _running(folder: Path, language: str | None) -> Run:
    """Return how a command is run that was chosen, and not typed, with the same data and words."""
    common = ["--data", str(folder)] + ([] if language is None else ["--language", language])

    def run_here(arguments: Sequence[str]) -> int:
        from coach.cli.entry import run  # noqa: PLC0415  # which runs the tree of this file

        return run([*common, *arguments])

    return run_here


play.register(app)
analyze.register(app)
exercises.register(app)
try_exercise.register(app)
teach.register(app)
synth.register(app)
doctor.register(app)
app.add_typer(care.app, name="care")
app.add_typer(stored.app, name="data")
app.add_typer(bench.app, name="bench")
