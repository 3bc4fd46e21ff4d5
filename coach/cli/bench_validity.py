"""`coach bench accuracy --full`: the scenes of the validity report."""

from dataclasses import dataclass
from pathlib import Path

from coach import bootstrap
from coach.cli.scene_keeping import Kept, keep_all, open_workshop
from coach.validity.plan import SeedSet, planned_scenes


@dataclass(frozen=True, slots=True)
class ValidityWish:
    seeds: SeedSet
    cache: Path | None
    model: Path | None


def bench_validity(wish: ValidityWish) -> int:
    exercises = {
        exercise.id: exercise
        for exercise in bootstrap.library(bootstrap.data_folder(None)).exercises
    }
    workshop = open_workshop(wish.cache, wish.model)
    scenes = planned_scenes(tuple(exercises.values()), seeds=wish.seeds)
    kept = keep_all(workshop, ((scene, exercises[scene.exercise_id]) for scene in scenes))
    _tell(kept, workshop.cache.folder)
    return 0


def _tell(kept: Kept, folder: Path) -> None:
    print(f"{kept.made} scenes made, {kept.were_there} were there already, in {folder}.")
    for why in kept.impossible:
        print(f"Left out: {why}")
