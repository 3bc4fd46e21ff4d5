"""Pictures looked at one after the other in a process of its own, for benches that draw them.

The pose worker does this with cameras and files; here the pictures are painted where they are
looked at, and one process with its loaded libraries serves all films.
"""

import math
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from coach.devices.eyes import eyes_for
from coach.devices.feed_options import LandmarkFrame
from coach.devices.library_noise import silence_libraries
from coach.devices.person_finder import PersonFinder
from coach.devices.pose_model import read_model
from coach.devices.telemetry import block_telemetry
from coach.ports import Frame

ROUNDING_S = 0.002  # times of files are in whole milliseconds


def prepare_process() -> None:
    """Keep this process to itself, and its libraries quiet; call it before the first look."""
    block_telemetry(os.environ)
    silence_libraries()


def thinned(frames: Iterable[Frame], *, most_fps: float) -> Iterator[Frame]:
    """Yield at most so many frames a second, the first of them always."""
    due_s = -math.inf
    for frame in frames:
        if frame.t_s >= due_s:
            due_s = frame.t_s + 1.0 / most_fps - ROUNDING_S
            yield frame


def looked_at(frames: Iterable[Frame], *, model: Path | None) -> list[LandmarkFrame]:
    """Return what the network sees of one person, as the pose worker would give it.

    Raises:
        coach.errors.ModelError: the model cannot be used.
        coach.errors.GraphicsLibraryError: a library of the system is missing.
    """
    finder = PersonFinder(eyes_for(read_model(model), turns=False))
    rows = []
    try:
        for frame in frames:
            found = finder.find(frame)
            body = found.body
            rows.append(
                LandmarkFrame(
                    t_s=frame.t_s,
                    lock=found.lock,
                    image_rows=None if body is None else body.image_rows,
                    world_rows=None if body is None else body.world_rows,
                )
            )
    finally:
        finder.close()
    return rows
