"""Looking at a whole recording: every frame through the pose worker, or a landmark file."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from coach import __version__, bootstrap
from coach.devices.feed_options import LandmarkFrame
from coach.errors import SourceError, UsageError
from coach.movement.analysis import ANALYSIS_VERSION
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus, SourceInfo
from coach.session.batch import Batch
from coach.session.report import Analysed, Origin
from coach.session.sources import StreamSpec, WebcamSpec, parse_source

Progress = Callable[[float | None, str], None]

_LOOK_EVERY_S = 0.01


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be analysed, and what is to be written beside the result."""

    exercise: Exercise
    side: Side
    model: Path | None
    landmarks: Path | None = None
    video: Path | None = None


@dataclass(slots=True)
class _Kept:
    """What the outputs need when the recording is over."""

    rows: list[LandmarkFrame] = field(default_factory=list)
    poses: list[Pose] = field(default_factory=list)


def refuse_unwatched(exercise: Exercise) -> None:
    """Say that there is nothing to see in a timer or a log.

    Raises:
        UsageError: it is one.
    """
    if not exercise.uses_camera:
        raise UsageError(
            f"{exercise.id} is timed by the clock and the person says what was done, so a "
            f"recording of it tells nothing; 'coach run --exercise {exercise.id}' does it."
        )


def analyse_landmarks(path: Path, wanted: Wanted) -> tuple[Analysed, Origin]:
    """Analyse a landmark file.

    Raises:
        SourceError: it is not one.
    """
    recording = bootstrap.read_landmarks(path)
    batch = Batch(wanted.exercise, side=wanted.side)
    batch.take_in(recording.poses)
    return batch.result(recording.info), _origin(None)


def analyse_source(source: str, wanted: Wanted, *, progress: Progress) -> tuple[Analysed, Origin]:
    """Analyse every frame of a source; Ctrl+C ends a live one, whose result then stands.

    Raises:
        CoachError: source or model cannot be used, or an output cannot be written.
    """
    _refuse_live_video(source, wanted)
    sha256 = bootstrap.check_model(wanted.model)
    batch = Batch(wanted.exercise, side=wanted.side)
    kept = _Kept()
    info = _follow(source, wanted, batch=batch, kept=kept, progress=progress)
    if batch.frames == 0:
        raise SourceError(f"{source} holds no pictures; give a video that plays.")
    if wanted.landmarks is not None:
        bootstrap.write_landmarks(wanted.landmarks, kept.rows, info)
    if wanted.video is not None:
        progress(None, "drawing the video")
        bootstrap.draw_video(source, wanted.exercise, poses=kept.poses, out=wanted.video)
    return batch.result(info), _origin(sha256)


def _follow(
    source: str, wanted: Wanted, *, batch: Batch, kept: _Kept, progress: Progress
) -> SourceInfo:
    feed = bootstrap.open_batch_feed(source, wanted.exercise, model=wanted.model)
    feed.start()
    try:
        while True:
            state = feed.state  # before the poses: after the end none may be left behind
            poses = feed.poses()
            batch.take_in(poses)
            if wanted.landmarks is not None:
                kept.rows.extend(feed.landmark_frames())
            if wanted.video is not None:
                kept.poses.extend(poses)
            progress(state.progress, f"{batch.frames} frames")
            if state.status is FeedStatus.ENDED and state.info is not None:
                return state.info
            if state.status is FeedStatus.FAILED:
                raise feed.failure or SourceError(state.message)
            time.sleep(_LOOK_EVERY_S)
    except KeyboardInterrupt:
        live = feed.state.info
        if live is None or not live.is_live:
            raise
        return live
    finally:
        feed.close_and_wait()


def _refuse_live_video(source: str, wanted: Wanted) -> None:
    """What is drawn is read a second time, which only a recording can be."""
    if wanted.video is not None and isinstance(parse_source(source), WebcamSpec | StreamSpec):
        raise UsageError(f"--video needs a recording; {source} is live, so record it first.")


def _origin(model_sha256: str | None) -> Origin:
    return Origin(
        app_version=__version__, analysis_version=ANALYSIS_VERSION, model_sha256=model_sha256
    )
