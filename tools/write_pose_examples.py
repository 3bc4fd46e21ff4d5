"""Write assets/pose_examples.json, what the published counter by pose classes learns from.

    coach bench accuracy --full --seeds tuning [--cache DIR]
    .venv/bin/python tools/write_pose_examples.py [DIR]

The examples are the ends and the turns of full, faultless repetitions of tuning scenes, a few of
every exercise and view; the report compares on other scenes.
"""

import sys
from pathlib import Path

from coach import bootstrap
from coach.records.scene_cache import KeptScene
from coach.validity.pose_classes import PoseClasses
from coach.validity.pose_examples import examples_of, examples_text, some_of
from coach.validity.scene_truth import case_of
from coach.validity.scenes import Scene, shown
from coach.validity.seeds import SeedSet

PATH = Path(__file__).resolve().parents[1] / "assets" / bootstrap.EXAMPLES_NAME


def main() -> int:
    cache = bootstrap.scene_cache(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    found: dict[tuple[str, str], list[PoseClasses]] = {}
    for kept in cache.scenes():
        if SeedSet.TUNING.holds(kept.key.seed):
            found.setdefault((kept.key.exercise_id, kept.truth["view"]), []).append(examples(kept))
    classes: dict[str, PoseClasses] = {}
    for (exercise_id, _), of_view in sorted(found.items()):
        some = some_of(of_view)
        known = classes.get(exercise_id, PoseClasses((), ()))
        if some.turn and some.rest:
            merged = PoseClasses((*known.rest, *some.rest), (*known.turn, *some.turn))
            classes[exercise_id] = merged
    PATH.write_text(examples_text(classes), encoding="utf-8")
    for exercise_id, known in classes.items():
        print(f"{exercise_id}: {len(known.rest)} of rest, {len(known.turn)} of the turn")
    print(f"{PATH.name}: {PATH.stat().st_size} bytes")
    return 0


def examples(kept: KeptScene) -> PoseClasses:
    if shown(kept.key.source).fault_name is not None:
        return PoseClasses((), ())
    scene = Scene(kept.key.source, kept.key.exercise_id)
    return examples_of(case_of(scene, kept.truth), kept.recording.poses)


if __name__ == "__main__":
    sys.exit(main())
