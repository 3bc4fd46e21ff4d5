"""Options and arguments that more than one command takes, said once."""

from pathlib import Path
from typing import Annotated

import typer

from coach.errors import UsageError
from coach.movement.vocabulary import Side

SOURCES = (
    "Sources: [bold]0[/bold] or [bold]name:PART[/bold] (a webcam) · a video file · an "
    "http, https or rtsp address (a phone as camera) · "
    "[bold]synthetic:EXERCISE?seed=&reps=&fault=&view=&fps=&speed=[/bold] (the synthetic patient)."
)

ExerciseOption = Annotated[
    str,
    typer.Option(
        "--exercise",
        "-e",
        metavar="ID|FILE.toml",
        help="An exercise by its id, or an exercise file of your own.",
    ),
]
ModelOption = Annotated[
    Path | None,
    typer.Option(
        "--model",
        metavar="PATH",
        help="Another MediaPipe pose landmarker bundle (.task) than the shipped one.",
    ),
]
SideOption = Annotated[
    Side | None,
    typer.Option(
        "--side", help="The working leg of a one-legged exercise; found by itself if not given."
    ),
]
JsonOption = Annotated[
    Path | None,
    typer.Option("--json", metavar="OUT", help="Write the result as JSON to this file."),
]


def folder_of(context: typer.Context) -> Path:
    """Return the data folder that the command line chose."""
    folder = context.find_root().obj
    if not isinstance(folder, Path):
        raise TypeError(f"the data folder is not set: {folder!r}")
    return folder


def check_folder(out: Path | None) -> None:
    """Say at once, and not after minutes, that a result has nowhere to go."""
    if out is not None and not out.parent.is_dir():
        raise UsageError(f"There is no folder {out.parent} for {out.name}; make it, or choose one.")


def examples(*lines: str) -> str:
    """Return an epilogue of examples, one line each."""
    return "\n".join(("[bold]Examples[/bold]", *(f"  {line}" for line in lines)))
