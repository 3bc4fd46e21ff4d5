"""The composition root: the only file that names concrete devices, stores and screens.

What pulls OpenCV, MediaPipe or pygame is imported where it is used: the app's process must never
load the first two, and without the graphics libraries Coach still has to start and name them.
"""

import hashlib
import logging
import math
import os
import secrets
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from coach.devices.feed_options import FeedOptions, LandmarkFrame
from coach.devices.pose_feed import LivePoseFeed
from coach.devices.pose_model import read_model, shipped_model_path
from coach.devices.quiet_sounds import QuietSounds
from coach.devices.recorded_feed import RecordedFeed
from coach.devices.system_clock import SystemClock
from coach.errors import ExerciseFileError, ModelError, UsageError
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.paths import data_dir
from coach.ports import Clock, Frame, PoseFeed, Sounds, SourceInfo
from coach.records import data_copies, json_files, landmark_files
from coach.records import data_folder as places
from coach.records.exercise_files import Library, load_exercise_file, load_library
from coach.records.session_store import SqliteSessionStore
from coach.session.app_services import AppServices, Outside, unknown_exercise
from coach.session.services import SessionRequest
from coach.session.snapshot import Snapshot
from coach.session.sources import (
    FileSpec,
    SourceSpec,
    StreamSpec,
    SyntheticSpec,
    WebcamSpec,
    parse_source,
)
from coach.session.switched_sounds import SOUND_SETTING, SwitchedSounds

if TYPE_CHECKING:
    from coach.screens.session_board import SessionBoard

_log = logging.getLogger(__name__)

LOG_NAME = "coach.log"
PICTURES_NAME = "pictures"
VOICE_NAME = "voice"  # sentences rendered once
_SECONDS_PER_REP = 9.0  # of a film's reps, rests and ends left out: at least so long is a film
_SYSTEM_WEBCAMS = Path("/sys/class/video4linux")

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


def read_landmarks(path: Path) -> landmark_files.LandmarkRecording:
    return landmark_files.read_landmarks(path)


def write_landmarks(path: Path, rows: Sequence[LandmarkFrame], info: SourceInfo) -> None:
    recording = landmark_files.recording_of(
        rows, name=info.name, width_px=info.width, height_px=info.height
    )
    landmark_files.write_landmarks(path, recording)


def draw_video(source: str, exercise: Exercise, *, poses: Sequence[Pose], out: Path) -> None:
    """Read a file or a synthetic patient once more and draw the skeleton into every frame.

    Raises:
        coach.errors.CoachError: it cannot be read again, or the video cannot be written.
    """
    from coach.devices.open_source import open_source  # noqa: PLC0415  # pulls OpenCV
    from coach.devices.video_writer import write_video  # noqa: PLC0415  # likewise

    opened = open_source(parse_source(source), exercise_id=exercise.id, clock=clock(), epoch_s=0.0)
    try:
        write_video(out, opened, poses)
    finally:
        opened.close()


def open_feed(
    spec: SourceSpec, exercise: Exercise, *, model: Path | None = None, is_fast: bool = False
) -> PoseFeed:
    """Return the feed of a session: live, or the shipped recording where no model can be used.

    Args:
        spec: the source.
        exercise: what a synthetic patient does.
        model: another pose model than the shipped one.
        is_fast: let a synthetic patient move as fast as it can be followed.

    Raises:
        coach.errors.ModelError: there is no usable model, and no recording instead.
    """
    if isinstance(spec, SyntheticSpec):
        if is_fast:
            spec = replace(spec, speed=0.0)
        if why_no_model(model) is not None:
            return _shipped_recording(spec, exercise, model=model)
    options = FeedOptions(spec=spec, exercise_id=exercise.id, model_path=model)
    return LivePoseFeed(options, clock())


def why_no_model(model: Path | None) -> str | None:
    """Return why the pose model cannot be used, or None."""
    try:
        read_model(model)
    except ModelError as error:
        return str(error)
    return None


def _shipped_recording(spec: SyntheticSpec, exercise: Exercise, *, model: Path | None) -> PoseFeed:
    path = data_dir("assets") / "demo" / f"{spec.exercise_id or exercise.id}.npz"
    if not path.is_file():
        read_model(model)  # raises why there is none
    poses = landmark_files.read_landmarks(path).poses
    return RecordedFeed(poses, clock(), speed=spec.speed, name=spec.text)


@contextmanager
def services(
    folder: Path,
    *,
    profile: str,
    model: Path | None = None,
    own: Exercise | None = None,
    is_fast: bool = False,
) -> Iterator[AppServices]:
    """Yield what the app needs, over the real devices and the person's data.

    Args:
        folder: of the data.
        profile: whose sessions are shown.
        model: another pose model than the shipped one.
        own: an exercise from a file outside of the library.
        is_fast: let a synthetic patient move as fast as it can be followed.

    Raises:
        coach.errors.StoreError: the data cannot be opened.
    """
    known = library(folder)
    for mistake in known.mistakes:
        _log.warning("exercise file: %s", mistake)
    exercises = [exercise for exercise in known.exercises if own is None or exercise.id != own.id]
    store = SqliteSessionStore(places.store_path(folder))
    sounds = _open_sounds(folder)
    outside = Outside(
        clock=clock(),
        store=store,
        sounds=SwitchedSounds(sounds, is_on=lambda: store.setting(SOUND_SETTING) != "off"),
        open_feed=partial(open_feed, model=model, is_fast=is_fast),
        check_source=_why_not,
        new_session_id=_new_session_id,
    )
    try:
        yield AppServices(outside, [*exercises, *([own] if own else [])], profile=profile)
    finally:
        store.close()
        close = getattr(sounds, "close", None)  # silent sounds have nothing to close
        if callable(close):
            close()


def _new_session_id(started_at: datetime) -> str:
    """Return a name that sorts by time and that two apps never share."""
    return f"{started_at:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def _open_sounds(folder: Path) -> Sounds:
    try:
        from coach.devices.sounds import open_sounds  # noqa: PLC0415  # pulls pygame
    except ImportError:
        return QuietSounds()
    return open_sounds(folder / VOICE_NAME, clock())


def _has_webcam() -> bool:
    """Whether the system lists a webcam; where it keeps no list, opening it will show."""
    return sys.platform != "linux" or any(_SYSTEM_WEBCAMS.glob("video*"))


def _why_not(spec: SourceSpec) -> str:
    """Return why a source cannot be opened, as far as that shows without opening it."""
    match spec:
        case FileSpec():
            path = Path(spec.path)
            is_there = path.is_file() and path.stat().st_size > 0
            return "" if is_there else f"There is no video at {spec.path}; check the path."
        case WebcamSpec():
            return "" if _has_webcam() else "No webcam was found; plug one in, or try the demo."
        case StreamSpec() | SyntheticSpec():
            return ""


def show_app(
    app: AppServices,
    *,
    start: SessionRequest | None = None,
    replay: str | None = None,
    leave: bool = False,
    folder: Path,
) -> int:
    """Open the window and return the exit code once it is closed."""
    from coach.screens.app import AppOptions, run_app  # noqa: PLC0415  # pulls pygame

    options = AppOptions(data_path=str(folder))
    return run_app(app, start=start, replay=replay, exit_after=leave, options=options)


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
    for path in ((folder / PICTURES_NAME).glob("*.png"), (folder / VOICE_NAME).glob("*.wav")):
        for file in path:
            file.unlink(missing_ok=True)
    for log in folder.glob(f"{LOG_NAME}*"):
        log.unlink(missing_ok=True)
    for emptied in (folder / PICTURES_NAME, folder / VOICE_NAME, folder):
        with suppress(OSError):  # absent, or it holds something that is not ours
            emptied.rmdir()


def write_json(path: Path, content: Mapping[str, object]) -> None:
    json_files.write_json(path, content)


def write_bench_film(path: Path, *, exercise_id: str, seconds: float, progress: Progress) -> None:
    """Write the film that the speed is measured on: the synthetic patient, 1280 x 720."""
    from coach.synthetic.scene import SIZES, scene_of  # noqa: PLC0415  # pulls OpenCV
    from coach.synthetic.writer import write_video  # noqa: PLC0415  # likewise

    spec = SyntheticSpec(
        text="synthetic", exercise_id=exercise_id, reps=math.ceil(seconds / _SECONDS_PER_REP)
    )
    scene = scene_of(spec, exercise_id=exercise_id, size=SIZES[-1])
    frames = max(1, round(seconds * spec.fps))
    write_video(scene, path, frames=frames, on_progress=lambda share: progress(share, "film"))


def run_bare_loop(film: Path, *, model: Path | None) -> Mapping[str, float]:
    """Run decoding and MediaPipe over a film, nothing else, in a process of its own.

    Raises:
        coach.errors.CoachError: it broke down.
    """
    from coach.devices import bare_loop  # noqa: PLC0415  # for the benchmark alone

    return bare_loop.run_bare_loop(film, model or shipped_model_path())


def open_film_feed(
    film: Path, exercise: Exercise, *, model: Path | None, every_frame: bool
) -> LivePoseFeed:
    options = FeedOptions(
        spec=parse_source(str(film)),
        exercise_id=exercise.id,
        model_path=model,
        every_frame=every_frame,
    )
    return LivePoseFeed(options, clock())


def peak_memory_bytes(pid: int | None) -> int:
    """Return the most memory a process (None: this one) has held; 0 where nobody knows."""
    from coach.devices import bare_loop  # noqa: PLC0415  # for the benchmark alone

    return bare_loop.peak_memory_bytes(pid)


def open_session_board() -> "SessionBoard":
    """Open a window in which the session screen is drawn as often as told."""
    from coach.screens.session_board import SessionBoard  # noqa: PLC0415  # pulls pygame

    return SessionBoard(clock())


def synthetic_truth(source: str, *, exercise_id: str) -> Mapping[str, object]:
    """Return the truth document of a synthetic patient."""
    from coach.synthetic.scene import scene_of  # noqa: PLC0415  # takes its time
    from coach.synthetic.truth import truth_document  # noqa: PLC0415  # likewise

    spec = parse_source(source)
    if not isinstance(spec, SyntheticSpec):
        raise UsageError(f"{source} is not a synthetic patient.")
    return truth_document(scene_of(spec, exercise_id=exercise_id))


def pictures_folder(folder: Path) -> Path:
    return folder / PICTURES_NAME


def save_picture(
    snapshot: Snapshot, frame: Frame | None, path: Path, *, is_demo: bool = False
) -> None:
    """Draw the session screen into a PNG file.

    Raises:
        coach.errors.CoachError: it cannot be drawn or written.
    """
    from coach.screens.picture import save_session_picture  # noqa: PLC0415  # pulls pygame

    places.make_private_folder(path.parent)
    save_session_picture(path, snapshot, frame, is_demo=is_demo)
