"""What `coach bench speed` compares: a film, a bare loop over it, and the whole app's parts."""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from coach.bootstrap.batch import Progress
from coach.bootstrap.feeds import clock
from coach.devices.feed_options import FeedOptions
from coach.devices.pose_feed import LivePoseFeed
from coach.devices.pose_model import shipped_model_path
from coach.movement.exercise import Exercise
from coach.session.sources import SyntheticSpec, parse_source

if TYPE_CHECKING:
    from coach.screens.session_board import SessionBoard

_SECONDS_PER_REP = 9.0  # of a film's reps, rests and ends left out: at least so long is a film


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


def open_session_board() -> "SessionBoard":
    """Open a window in which the session screen is drawn as often as told."""
    from coach.screens.session_board import SessionBoard  # noqa: PLC0415  # pulls pygame

    return SessionBoard(clock())


def peak_memory_bytes(pid: int | None) -> int:
    """Return the most memory a process (None: this one) has held; 0 where nobody knows."""
    from coach.devices import bare_loop  # noqa: PLC0415  # for the benchmark alone

    return bare_loop.peak_memory_bytes(pid)
