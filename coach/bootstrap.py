"""The composition root: the only file that names concrete devices, stores and screens.

What pulls OpenCV, MediaPipe or pygame is imported where it is used: the app's process must never
load the first two, and without the graphics libraries Coach still has to start and name them.
"""

import hashlib
import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from logging import FileHandler
from logging.handlers import RotatingFileHandler
from pathlib import Path

from coach.devices.feed_options import FeedOptions
from coach.devices.pose_feed import LivePoseFeed
from coach.devices.pose_model import read_model
from coach.devices.system_clock import SystemClock
from coach.errors import ExerciseFileError, UsageError
from coach.movement.exercise import Exercise
from coach.paths import data_dir
from coach.ports import Clock
from coach.records import data_copies
from coach.records import data_folder as places
from coach.records.exercise_files import Library, load_exercise_file, load_library
from coach.session.app_services import unknown_exercise
from coach.session.sources import SyntheticSpec, parse_source

LOG_NAME = "coach.log"
PICTURES_NAME = "pictures"
_LARGEST_LOG_BYTES = 1_000_000

Progress = Callable[[float | None, str], None]


def data_folder(chosen: Path | None) -> Path:
    return places.data_folder(chosen, environment=os.environ)


def library(folder: Path) -> Library:
    """Return the shipped exercises and the user's own, and what is wrong with the rest."""
    return load_library((data_dir("exercises"), places.own_exercises_folder(folder)))


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


def clock() -> Clock:
    return SystemClock()


def check_model(path: Path | None) -> str:
    """Return the sha256 of a pose model that can be loaded.

    Raises:
        coach.errors.ModelError: it is missing, damaged, or no pose bundle.
    """
    return hashlib.sha256(read_model(path)).hexdigest()


def webcams() -> tuple[str, ...]:
    """Return the webcams that the system lists; none also where it keeps no such list."""
    try:
        from coach.devices.webcam import webcam_names  # noqa: PLC0415  # pulls OpenCV
    except ImportError:  # a graphics library is missing, which has a line of its own
        return ()
    return tuple(f"{number} {name}" for number, name in sorted(webcam_names().items()))


def open_batch_feed(source: str, exercise: Exercise, *, model: Path | None) -> LivePoseFeed:
    """Return a feed that will give every frame, with the rows of a landmark file."""
    options = FeedOptions(
        spec=parse_source(source),
        exercise_id=exercise.id,
        model_path=model,
        every_frame=True,
        keeps_rows=True,
    )
    return LivePoseFeed(options, clock())


def write_synthetic(
    source: str, *, exercise_id: str, out: Path, truth: Path | None, progress: Progress
) -> None:
    """Write a video of the synthetic patient, and the truth about it.

    Raises:
        UsageError: no such exercise or fault, or a file cannot be written.
    """
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # pulls OpenCV
    from coach.synthetic.writer import write_truth, write_video  # noqa: PLC0415  # likewise

    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec):
        raise UsageError(f"{source} is not a synthetic patient.")
    scene = scene_of(spec, exercise_id=exercise_id)
    write_video(scene, out, on_progress=lambda share: progress(share, ""))
    if truth is not None:
        write_truth(scene, truth)


def backup(folder: Path, file: Path) -> None:
    data_copies.backup(places.store_path(folder), file)


def restore(folder: Path, file: Path) -> Path | None:
    return data_copies.restore(places.store_path(folder), file)


def delete(folder: Path) -> None:
    """Delete all that Coach has stored; exercise files of one's own stay."""
    data_copies.delete_all(folder)
    close_log()
    for path in (*(folder / PICTURES_NAME).glob("*.png"), *folder.glob(f"{LOG_NAME}*")):
        path.unlink(missing_ok=True)
    for emptied in (folder / PICTURES_NAME, folder):
        with suppress(OSError):  # absent, or it holds something that is not ours
            emptied.rmdir()


def start_log(folder: Path) -> None:
    """Log into the data folder, once there is one; a log is never worth an error."""
    path = folder / LOG_NAME
    root = logging.getLogger("coach")
    root.setLevel(logging.INFO)
    close_log()
    if not folder.is_dir():
        return
    try:
        handler = RotatingFileHandler(
            path, maxBytes=_LARGEST_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)


def close_log() -> None:
    root = logging.getLogger("coach")
    for handler in [handler for handler in root.handlers if isinstance(handler, FileHandler)]:
        root.removeHandler(handler)
        handler.close()


def log_file() -> Path | None:
    """Return where details are logged, or None where nothing can be written."""
    for handler in logging.getLogger("coach").handlers:
        if isinstance(handler, FileHandler):
            return Path(handler.baseFilename)
    return None
