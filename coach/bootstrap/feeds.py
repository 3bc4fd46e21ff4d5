"""Whom Coach watches: any source through the pose network, or the shipped recording."""

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

from coach.devices.feed_options import FeedOptions
from coach.devices.pose_feed import LivePoseFeed
from coach.devices.pose_model import read_model
from coach.devices.recorded_feed import RecordedFeed
from coach.devices.system_clock import SystemClock
from coach.errors import ModelError
from coach.movement.exercise import Exercise
from coach.paths import data_dir
from coach.ports import Clock, PoseFeed
from coach.records import landmark_files
from coach.session.sources import (
    FileSpec,
    SourceSpec,
    StreamSpec,
    SyntheticSpec,
    WebcamSpec,
    parse_source,
)

_SYSTEM_WEBCAMS = Path("/sys/class/video4linux")


def clock() -> Clock:
    return SystemClock()


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
    options = FeedOptions(
        spec=spec,
        exercise_id=exercise.id,
        model_path=model,
        is_lying=exercise.posture.is_lying,
    )
    return LivePoseFeed(options, clock())


def open_batch_feed(source: str, exercise: Exercise, *, model: Path | None) -> LivePoseFeed:
    """Return a feed that will give every frame, with the rows of a landmark file."""
    options = FeedOptions(
        spec=parse_source(source),
        exercise_id=exercise.id,
        model_path=model,
        is_lying=exercise.posture.is_lying,
        every_frame=True,
        keeps_rows=True,
    )
    return LivePoseFeed(options, clock())


def _shipped_recording(spec: SyntheticSpec, exercise: Exercise, *, model: Path | None) -> PoseFeed:
    path = data_dir("assets") / "demo" / f"{spec.exercise_id or exercise.id}.npz"
    if not path.is_file():
        read_model(model)  # raises why there is none
    poses = landmark_files.read_landmarks(path).poses
    return RecordedFeed(poses, clock(), speed=spec.speed, name=spec.text)


def check_model(path: Path | None) -> str:
    """Return the sha256 of a pose model that can be loaded.

    Raises:
        coach.errors.ModelError: it is missing, damaged, or no pose bundle.
    """
    return hashlib.sha256(read_model(path)).hexdigest()


def why_no_model(model: Path | None) -> str | None:
    """Return why the pose model cannot be used, or None."""
    try:
        read_model(model)
    except ModelError as error:
        return str(error)
    return None


def webcams() -> tuple[str, ...]:
    """Return the webcams that the system lists; none also where it keeps no such list."""
    try:
        from coach.devices.webcam import webcam_names  # noqa: PLC0415  # pulls OpenCV
    except ImportError:  # a graphics library is missing, which has a line of its own
        return ()
    return tuple(f"{number} {name}" for number, name in sorted(webcam_names().items()))


def why_not_opened(spec: SourceSpec) -> str:
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


def _has_webcam() -> bool:
    """Whether the system lists a webcam; where it keeps no list, opening it will show."""
    return sys.platform != "linux" or any(_SYSTEM_WEBCAMS.glob("video*"))
