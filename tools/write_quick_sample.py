"""Write the scenes of `coach bench accuracy --quick` into tests/validity/recordings.

    .venv/bin/python tools/write_quick_sample.py [DIR]

They are planned tuning scenes, taken from the kept scenes in DIR or drawn and looked at now, and
made small: coordinates are rounded, and of the truth only what the report uses is kept.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach import bootstrap
from coach.cli.scene_keeping import keep_all, kept_scene, open_workshop
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion
from coach.records.landmark_files import LandmarkRecording
from coach.records.scene_cache import SceneCache
from coach.validity.plan import CLOSELY_WATCHED, planned_scenes
from coach.validity.scenes import Kind, Scene, shown
from coach.validity.seeds import SeedSet

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "validity" / "recordings"
IMAGE_STEP, WORLD_STEP = 2.0**-11, 2.0**-7  # of a picture side, metres: powers of two pack well
DEPTH_STEP, VISIBILITY_STEP = 2.0**-4, 2.0**-5
HOLD = "single_leg_balance"
ANGLE_DIGITS = 2
FRAME_COLUMNS = (
    "t_s",
    "what",
    "left_knee_flexion_deg",
    "right_knee_flexion_deg",
    "left_knee_in_picture_deg",
    "right_knee_in_picture_deg",
    "knee_separation_ratio",
    "pelvis_roll_deg",
    "trunk_side_deg",
    "trunk_forward_deg",
    "yaw_deg",
)


def main() -> int:
    workshop = open_workshop(Path(sys.argv[1]) if len(sys.argv) > 1 else None, None)
    exercises = {exercise.id: exercise for exercise in bootstrap.shipped_exercises()}
    scenes = list(chosen(exercises))
    keep_all(workshop, ((scene, exercises[scene.exercise_id]) for scene in scenes))
    for old in (*FOLDER.glob("*.npz"), *FOLDER.glob("*.truth.json.gz")):
        old.unlink()
    sample = SceneCache(FOLDER)
    for scene in scenes:
        kept = kept_scene(workshop, scene, exercises[scene.exercise_id])
        sample.keep(kept.key, rounded(kept.recording), truth=shortened(kept.truth))
        print(scene.source)
    sizes = [path.stat().st_size for path in FOLDER.iterdir()]
    print(f"{len(sample.names())} scenes, {sum(sizes)} bytes")
    return 0


def chosen(exercises: Mapping[str, Exercise]) -> Iterator[Scene]:
    """Yield an everyday scene of every exercise watched closely, a fault, a rest and a hold."""
    planned = planned_scenes(
        tuple(exercises.values()), bootstrap.repertoire(), seeds=SeedSet.TUNING
    )
    wanted = {
        *((one, Kind.EVERYDAY, None, exercises[one].preferred_view) for one in CLOSELY_WATCHED),
        ("squat", Kind.FAULTY, "knee_in:15", exercises["squat"].preferred_view),
        ("squat", Kind.IDLE, "tie_shoe", exercises["squat"].preferred_view),
    }
    if HOLD in exercises and exercises[HOLD].motion is Motion.HOLD:
        wanted.add((HOLD, Kind.EVERYDAY, None, exercises[HOLD].preferred_view))
    for scene in planned:
        shows = shown(scene.source)
        view = exercises[scene.exercise_id].preferred_view
        name = (scene.exercise_id, shows.kind, shows.fault, view)
        if name in wanted and f"view={view}" in scene.source:
            wanted.remove(name)
            yield scene


def rounded(recording: LandmarkRecording) -> LandmarkRecording:
    image = np.concatenate(
        [
            in_steps(recording.image[..., :2], IMAGE_STEP),
            in_steps(recording.image[..., 2:3], DEPTH_STEP),
            in_steps(recording.image[..., 3:], VISIBILITY_STEP),
        ],
        axis=-1,
    )
    return replace(recording, image=image, world=in_steps(recording.world, WORLD_STEP))


def in_steps(values: NDArray[np.float32], step: float) -> NDArray[np.float32]:
    return (np.round(values / step) * step).astype(np.float32)


def shortened(truth: Mapping[str, Any]) -> dict[str, Any]:
    frames = [
        {
            name: round(frame[name], ANGLE_DIGITS)
            if isinstance(frame[name], float)
            else frame[name]
            for name in FRAME_COLUMNS
            if name in frame
        }
        for frame in truth["frames"]
    ]
    return {**truth, "frames": frames}


if __name__ == "__main__":
    sys.exit(main())
