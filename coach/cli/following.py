"""A recording seen to its end: what the pose worker gives, as it comes."""

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach import bootstrap
from coach.devices.feed_options import LandmarkFrame
from coach.errors import SourceError
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.ports import FeedStatus, SourceInfo

_LOOK_EVERY_S = 0.02


@dataclass(frozen=True, slots=True)
class Look:
    """What has come since the look before; the last one has all of the rest."""

    info: SourceInfo | None  # None until the source is open
    poses: Sequence[Pose]
    rows: Sequence[LandmarkFrame]


def looks(source: str, exercise: Exercise, *, model: Path | None) -> Generator[Look]:
    """Yield every frame of a source in turn; run it to its end, or close it.

    Raises:
        coach.errors.CoachError: the source or the model cannot be used.
    """
    feed = bootstrap.open_batch_feed(source, exercise, model=model)
    feed.start()
    try:
        while True:
            state = feed.state  # before the poses: after the end none may be left behind
            yield Look(state.info, feed.poses(), feed.landmark_frames())
            if state.status is FeedStatus.ENDED:
                return
            if state.status is FeedStatus.FAILED:
                raise feed.failure or SourceError(state.message)
            time.sleep(_LOOK_EVERY_S)
    finally:
        feed.close_and_wait()
