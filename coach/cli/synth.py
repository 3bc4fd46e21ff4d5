"""`coach synth`: a video of the synthetic patient, with the truth about every movement in it."""

from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap
from coach.cli.options import examples
from coach.cli.progress import progress_bar
from coach.movement.vocabulary import View


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples(
            "coach synth --exercise squat --out squat.mp4 --truth squat.json",
            "coach synth --exercise squat --fault knee_in --view front --out in.mp4",
            "coach analyze squat.mp4 --exercise squat",
        ),
    )(synth)


def synth(  # noqa: PLR0913, PLR0917  # one argument is one option
    exercise: Annotated[
        str, typer.Option("--exercise", "-e", metavar="ID", help="What the patient does.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.mp4", help="The video to write.")],
    truth: Annotated[
        Path | None,
        typer.Option("--truth", metavar="OUT.json", help="Also write what really happens in it."),
    ] = None,
    reps: Annotated[int, typer.Option(min=0, max=100, help="Repetitions.")] = 5,
    seed: Annotated[int, typer.Option(min=0, help="Another seed is another day.")] = 0,
    fault: Annotated[
        str | None,
        typer.Option(metavar="NAME[:SIZE]", help="A fault, as knee_in:12; a wrong name lists all."),
    ] = None,
    view: Annotated[
        View | None, typer.Option(help="From where; without it, as the exercise prefers.")
    ] = None,
    fps: Annotated[float, typer.Option(min=5.0, max=120.0, help="Pictures a second.")] = 30.0,
) -> int:
    """Write a video of the synthetic patient, and the truth about it.

    Anyone can so check what the app counts and measures: no camera, no person, no secrets.
    """
    settings = {"seed": seed, "reps": reps, "fault": fault, "view": view, "fps": f"{fps:g}"}
    query = "&".join(f"{key}={value}" for key, value in settings.items() if value is not None)
    source = f"synthetic?{query}"
    with progress_bar("Drawing") as advance:
        bootstrap.write_synthetic(
            source, exercise_id=exercise, out=out, truth=truth, progress=advance
        )
    print(f"The video is in {out}.")
    if truth is not None:
        print(f"The truth is in {truth}.")
    return 0
