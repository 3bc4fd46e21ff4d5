"""Record the demonstrations in assets/demo, which are played where no pose model can be used.

    python tools/record_demos.py [EXERCISE ...]

The synthetic patient does five repetitions in front of the real pose network. What the network
saw is rounded, so that the files stay small, and written as landmark files.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coach import bootstrap
from coach.devices.feed_options import LandmarkFrame
from coach.movement.exercise import Exercise
from coach.ports import FeedStatus, SourceInfo
from coach.records.landmark_files import recording_of, write_landmarks

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "demo"
SOURCE = "synthetic:{id}?reps=5&fps=15"
IMAGE_STEP = 2.0**-13  # of a picture side: 0.08 px of 640; a power of two, which packs well
WORLD_STEP = 2.0**-10  # metres
LOOK_EVERY_S = 0.05


def main() -> int:
    wanted = sys.argv[1:]
    library = bootstrap.library(ROOT / "no such folder")
    FOLDER.mkdir(exist_ok=True)
    for exercise in library.exercises:
        if not wanted or exercise.id in wanted:
            path = FOLDER / f"{exercise.id}.npz"
            rows, info = seen(exercise)
            recording = recording_of(
                [rounded(row) for row in rows],
                name=exercise.id,
                width_px=info.width,
                height_px=info.height,
            )
            write_landmarks(path, recording)
            print(f"{path.relative_to(ROOT)}: {len(rows)} frames, {path.stat().st_size} bytes")
    return 0


def seen(exercise: Exercise) -> tuple[list[LandmarkFrame], SourceInfo]:
    feed = bootstrap.open_batch_feed(SOURCE.format(id=exercise.id), exercise, model=None)
    rows: list[LandmarkFrame] = []
    feed.start()
    try:
        while True:
            state = feed.state
            feed.poses()
            rows.extend(feed.landmark_frames())
            if state.status is FeedStatus.FAILED:
                raise SystemExit(state.message)
            if state.status is FeedStatus.ENDED and state.info is not None:
                return rows, state.info
            time.sleep(LOOK_EVERY_S)
    finally:
        feed.close_and_wait()


def rounded(row: LandmarkFrame) -> LandmarkFrame:
    return replace(
        row,
        image_rows=in_steps(row.image_rows, IMAGE_STEP),
        world_rows=in_steps(row.world_rows, WORLD_STEP),
    )


def in_steps(values: NDArray[np.float32] | None, step: float) -> NDArray[np.float32] | None:
    if values is None:
        return None
    return (np.round(values / step) * step).astype(np.float32)


if __name__ == "__main__":
    sys.exit(main())
