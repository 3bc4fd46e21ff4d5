"""What a live pose feed is asked to do, and what it can tell beside the poses."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach.movement.pose import Lock
from coach.session.sources import SourceSpec


@dataclass(frozen=True, slots=True)
class FeedOptions:
    spec: SourceSpec
    exercise_id: str  # what a synthetic patient does when its source text names no exercise
    model_path: Path | None = None  # None: the shipped pose model
    every_frame: bool = False  # True: no pacing, no drops, as fast as the poses are taken
    longest_picture_side_px: int = 1280  # of the pictures handed to the screen
    is_lying: bool = False  # of whoever exercises: the picture is turned where that helps
    keeps_rows: bool = False  # whether `landmark_frames` has something to give


@dataclass(frozen=True, slots=True)
class FrameTiming:
    """When one frame passed which point, in seconds of the system clock."""

    t_s: float  # the frame's own time, as in its pose
    captured_at_s: float  # live: taken from the device; paced: when it was due
    inference_s: float  # how long the pose took
    published_at_s: float  # handed to the app's process


@dataclass(frozen=True, slots=True, eq=False)
class LandmarkFrame:
    """One frame as a landmark file holds it; rows are None where nobody was seen."""

    t_s: float
    lock: Lock
    image_rows: NDArray[np.float32] | None  # (33, 4): normalised x, y, z, visibility
    world_rows: NDArray[np.float32] | None  # (33, 3): metres
