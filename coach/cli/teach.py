"""`coach teach`: three good repetitions are watched and become an exercise file."""

import re
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Annotated

import typer

from coach import bootstrap
from coach.cli.following import Look, looks
from coach.cli.options import SOURCES, ModelOption, check_folder, examples, folder_of
from coach.cli.progress import progress_bar
from coach.movement.pose import Pose

_SYNTHETIC_DEFAULT = "squat"  # what a synthetic patient does that is given no exercise
_LONGEST_ID = 40
_LANDMARK_SUFFIX = ".npz"


def register(app: typer.Typer) -> None:
    app.command(
        epilog=f"{SOURCES}\n\n"
        + examples(
            "coach teach --source 0 --name 'Slow dip'",
            "coach teach --source example.mp4 --out slow_dip.toml",
            "coach analyze patient.mp4 --exercise slow_dip.toml",
        ),
    )(teach)


def teach(
    context: typer.Context,
    source: Annotated[
        str,
        typer.Option(
            "--source", "-s", metavar="S", help="The example: any source, or a landmark file."
        ),
    ],
    name: Annotated[
        str, typer.Option("--name", help="What the patient reads on the button.")
    ] = "My exercise",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE.toml", help="The file to write; else from the name."),
    ] = None,
    seconds: Annotated[
        float,
        typer.Option(min=5.0, max=600.0, help="How long a camera is watched; Ctrl+C ends it, too."),
    ] = 60.0,
    model: ModelOption = None,
) -> int:
    """Watch three good repetitions, and write an exercise file that counts other people's.

    Show exactly three, and stand or sit still before and after them. Which signal to count on,
    its range and the tempo come from the example; read the file through before anybody uses it.
    """
    path = out or Path(f"{_id_from(name)}.toml")
    check_folder(path)
    bootstrap.check_exercise_file_name(path)
    with progress_bar("Watching") as advance:
        if source.endswith(_LANDMARK_SUFFIX):
            poses = list(bootstrap.read_landmarks(Path(source)).poses)
        else:
            place = bootstrap.find_exercise(_SYNTHETIC_DEFAULT, folder_of(context))
            poses = _watched(looks(source, place, model=model), seconds=seconds, tell=advance)
        advance(None, "learning")
        taught = bootstrap.teach_file(poses, path, name=name.strip())
    exercise = taught.exercise
    driver = exercise.drivers[exercise.preferred_view]
    print(f"Learnt: {taught.kind.name}, seen from the {exercise.preferred_view}.")
    print(
        f"Counted on {driver.signal}: {driver.target_change:g} at the turn, "
        f"at least {driver.min_change:g}; one repetition lasts {exercise.tempo.rep_s:g} s."
    )
    print(f"The exercise is in {path}; read it through, then: coach try {path} --source S")
    return 0


def _watched(
    coming: Generator[Look], *, seconds: float, tell: Callable[[float | None, str], None]
) -> list[Pose]:
    """Return the poses of a recording, or of a camera until the time is over or Ctrl+C."""
    poses: list[Pose] = []
    is_live = False
    try:
        for look in coming:
            poses += look.poses
            if look.info is None or not poses:
                continue
            is_live = look.info.is_live
            watched_s = poses[-1].t_s - poses[0].t_s
            length_s = seconds if is_live else look.info.duration_s
            tell(min(1.0, watched_s / length_s) if length_s else None, f"{watched_s:.0f} s")
            if is_live and watched_s >= seconds:
                break
    except KeyboardInterrupt:
        if not is_live:
            raise
    finally:
        coming.close()
    return poses


def _id_from(name: str) -> str:
    """Return the id that a name suggests: `slow_dip` of "Slow dip!"."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "_".join(words).lstrip("0123456789_")[:_LONGEST_ID] or "my_exercise"
