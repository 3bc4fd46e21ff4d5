"""`coach analyze`: a recording in, a table out; JSON, landmarks and a drawn video on request.

A folder in place of the recording is done by `coach.cli.analyze_folder`.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from coach import bootstrap
from coach.cli.analyze_folder import FolderWish, analyze_folder
from coach.cli.options import (
    SOURCES,
    ExerciseOption,
    JsonOption,
    ModelOption,
    SideOption,
    check_folder,
    examples,
    folder_of,
)
from coach.cli.progress import progress_bar
from coach.cli.table import print_analysis
from coach.cli.whole_recording import Wanted, analyse_landmarks, analyse_source, refuse_unwatched
from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.session.report import Analysed, document


def register(app: typer.Typer) -> None:
    app.command(
        epilog=f"{SOURCES}\n\n"
        + examples(
            "coach analyze squat.mp4 --exercise squat",
            "coach analyze squat.mp4 --exercise squat --json squat.json --video drawn.mp4",
            "coach analyze squat.mp4 --exercise squat --landmarks squat.npz",
            "coach analyze --from-landmarks squat.npz --exercise my_squat.toml",
            "coach analyze 'synthetic:mini_squat?seed=3&reps=8' --exercise mini_squat",
            "coach analyze FOLDER --exercise squat --jobs 4",
            "coach analyze FOLDER --exercise squat --dask tcp://10.0.0.5:8786",
        )
        + "\n\nExit codes of a folder: 0 all done, 3 some could not be read (the table names "
        "them), 130 interrupted, with all that was done kept.",
    )(analyze)


def analyze(  # noqa: PLR0913, PLR0917  # one argument is one option
    context: typer.Context,
    exercise: ExerciseOption,
    video: Annotated[
        str | None,
        typer.Argument(
            metavar="VIDEO|FOLDER",
            help="A video file, any other source, or a folder whose videos (else landmark "
            "files) are all analysed.",
        ),
    ] = None,
    from_landmarks: Annotated[
        Path | None,
        typer.Option(
            "--from-landmarks",
            metavar="FILE.npz",
            help="Analyse a landmark file instead of a video; gives the same events.",
        ),
    ] = None,
    json_out: JsonOption = None,
    landmarks: Annotated[
        Path | None,
        typer.Option("--landmarks", metavar="OUT.npz", help="Write the body points to this file."),
    ] = None,
    drawn_video: Annotated[
        Path | None,
        typer.Option(
            "--video", metavar="OUT.mp4", help="Write the picture with the skeleton drawn in."
        ),
    ] = None,
    side: SideOption = None,
    model: ModelOption = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs", "-j", min=1, max=256, help="Of a folder: how many videos at a time; else 1."
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="Of a folder: where the JSON files and repetitions.csv go; else coach-EXERCISE "
            "in it. What is there and still true is not done again.",
        ),
    ] = None,
    dask: Annotated[
        str | None,
        typer.Option(
            "--dask",
            metavar="ADDRESS",
            help="Of a folder: do it on this Dask cluster, whose workers have Coach and see the "
            "folder under the same path; needs the extra dask.",
        ),
    ] = None,
) -> int:
    """Count, time and check the repetitions of a recording, using every single frame of it.

    The rules are those of a live session. What cannot be known is left out, never guessed.
    """
    if (video is None) == (from_landmarks is None):
        raise UsageError("Give either a VIDEO or --from-landmarks FILE.npz.")
    for file in (json_out, landmarks, drawn_video):
        check_folder(file)
    found = bootstrap.find_exercise(exercise, folder_of(context))
    refuse_unwatched(found)
    wanted = Wanted(
        exercise=found, side=side or Side.BOTH, model=model, landmarks=landmarks, video=drawn_video
    )
    many = _Many(jobs, out, dask, bootstrap.exercise_file(found, exercise, folder_of(context)))
    if video and Path(video).is_dir():  # an empty text is no folder
        return _analyze_folder(Path(video), wanted, many, json_out=json_out)
    if (jobs, out, dask) != (None, None, None):
        raise UsageError("--jobs, --out and --dask are for a folder; give one in place of VIDEO.")
    if from_landmarks is not None:
        _refuse_outputs(wanted)
        analysed, origin = analyse_landmarks(from_landmarks, wanted)
    else:
        with progress_bar("Looking") as advance:
            analysed, origin = analyse_source(str(video), wanted, progress=advance)
    if json_out is not None:
        bootstrap.write_json(json_out, document(analysed, origin))
    _tell(analysed, wanted, json_out=json_out)
    return 0


@dataclass(frozen=True, slots=True)
class _Many:
    """The options of a folder."""

    jobs: int | None
    out: Path | None
    dask: str | None
    exercise_file: Path


def _analyze_folder(folder: Path, wanted: Wanted, many: _Many, *, json_out: Path | None) -> int:
    if (json_out, wanted.landmarks, wanted.video) != (None, None, None):
        raise UsageError("--json, --landmarks and --video are for one video; a folder has --out.")
    if many.dask is not None and many.jobs is not None:
        raise UsageError("The cluster decides how many at a time; give --jobs or --dask.")
    return analyze_folder(
        FolderWish(folder, wanted, many.jobs or 1, many.out, many.dask, many.exercise_file)
    )


def _refuse_outputs(wanted: Wanted) -> None:
    if wanted.video is not None:
        raise UsageError("A landmark file holds no pictures; give the VIDEO to use --video.")
    if wanted.landmarks is not None:
        raise UsageError("--landmarks writes what --from-landmarks reads; give a VIDEO instead.")


def _tell(analysed: Analysed, wanted: Wanted, *, json_out: Path | None) -> None:
    print_analysis(Console(), analysed)
    if json_out is not None:
        print(f"The result is in {json_out}.")
    if wanted.landmarks is not None:
        print(f"The body points are in {wanted.landmarks}.")
    if wanted.video is not None:
        print(f"The drawn video is in {wanted.video}.")
