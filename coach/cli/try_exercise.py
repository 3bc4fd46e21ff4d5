"""`coach try`: an exercise file live, with the signal it counts on; nothing is stored."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from coach import bootstrap
from coach.cli.display import why_no_display
from coach.cli.following import looks
from coach.cli.options import SOURCES, ModelOption, SideOption, check_folder, examples, folder_of
from coach.cli.summary import rep_line
from coach.errors import SourceError
from coach.movement.events import Event, HoldEnded, RepCompleted, RepRejected
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus, Frame
from coach.session.sources import parse_source
from coach.session.trial import Trial

_LANDMARK_SUFFIX = ".npz"
_WHOLE_S = 120.0  # of the signal, on a picture of a whole recording


def register(app: typer.Typer) -> None:
    app.command(
        "try",
        epilog=f"{SOURCES}\n\n"
        + examples(
            "coach try my_squat.toml --source 0",
            "coach try squat --source synthetic:squat?view=side",
            "coach try my_squat.toml --source squat.mp4 --picture signal.png",
        ),
    )(try_exercise)


def try_exercise(  # one argument is one option
    context: typer.Context,
    exercise: Annotated[
        str, typer.Argument(metavar="FILE", help="An exercise file, or the id of an exercise.")
    ],
    source: Annotated[
        str, typer.Option("--source", "-s", metavar="S", help="Any source, or a landmark file.")
    ],
    side: SideOption = None,
    picture: Annotated[
        Path | None,
        typer.Option(
            "--picture",
            metavar="OUT.png",
            help="Where the chart goes at the end; without a display it is always written.",
        ),
    ] = None,
    model: ModelOption = None,
) -> int:
    """Show an exercise live with its signal: rest, least change, target, phase and count.

    Without a display each repetition is a line, and the chart is written to disk. Nothing is
    stored as a session.
    """
    check_folder(picture)
    folder = folder_of(context)
    found = bootstrap.find_exercise(exercise, folder)
    trial = Trial(found, side=side or Side.BOTH, kept_s=_WHOLE_S)
    console = Console(highlight=False, soft_wrap=True)
    why = why_no_display()
    in_window = why is None and not source.endswith(_LANDMARK_SUFFIX)
    frame: Frame | None = None
    if in_window:
        frame = _in_window(trial, found, source, model=model, console=console)
    else:
        if why is not None:
            console.print(f"No display was found ({why}), so this runs in the terminal.")
        _in_terminal(trial, found, source, model=model, console=console)
        picture = picture or bootstrap.pictures_folder(folder) / f"try-{found.id}.png"
    strip = trial.strip()
    console.print(f"Counted: {strip.count}.")
    if picture is not None:
        bootstrap.save_trial_picture(picture, strip, frame)
        console.print(f"The chart is in {picture}.", markup=False)
    return 0


def _in_terminal(
    trial: Trial, exercise: Exercise, source: str, *, model: Path | None, console: Console
) -> None:
    """Follow every frame to the end; Ctrl+C ends a camera, whose chart is then drawn."""
    if source.endswith(_LANDMARK_SUFFIX):
        _tell(trial.take_in(bootstrap.read_landmarks(Path(source)).poses), exercise, console)
        _tell(trial.end(), exercise, console)
        return
    coming = looks(source, exercise, model=model)
    is_live = False
    try:
        for look in coming:
            is_live = look.info is not None and look.info.is_live
            _tell(trial.take_in(look.poses), exercise, console)
    except KeyboardInterrupt:
        if not is_live:
            raise
    finally:
        coming.close()
    _tell(trial.end(), exercise, console)


def _in_window(
    trial: Trial, exercise: Exercise, source: str, *, model: Path | None, console: Console
) -> Frame | None:
    """Follow until the window is closed; return the last picture of a recording.

    A camera's picture is not returned: no video is kept.
    """
    feed = bootstrap.open_feed(parse_source(source), exercise, model=model)
    board = bootstrap.open_trial_board()
    frame: Frame | None = None
    has_ended = False
    feed.start()
    try:
        while True:
            state = feed.state
            _tell(trial.take_in(feed.poses()), exercise, console)
            if state.status is FeedStatus.FAILED:
                raise SourceError(state.message)
            if state.status is FeedStatus.ENDED and not has_ended:
                has_ended = True
                _tell(trial.end(), exercise, console)
            frame = feed.picture() or frame
            if not board.show(trial.strip(), frame):
                is_live = state.info is None or state.info.is_live
                return None if is_live else frame
            board.wait(lambda: feed.has_poses)
    finally:
        feed.close()
        board.close()


def _tell(events: tuple[Event, ...], exercise: Exercise, console: Console) -> None:
    for event in events:
        match event:
            case RepCompleted(rep=rep):
                console.print(rep_line(rep, exercise), markup=False)
            case HoldEnded(hold=hold):
                console.print(
                    f"{hold.index}  {hold.held_s:.1f} s of {hold.target_s:g} s, {hold.side}.",
                    markup=False,
                )
            case RepRejected(start_s=start_s, reason=reason):
                why = reason.value.replace("_", " ")
                console.print(f"Not counted at {start_s:.1f} s: {why}.")
            case _:
                pass
