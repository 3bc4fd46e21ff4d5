"""Write assets/pose_examples.json, what the published counter by pose classes learns from.

    .venv/bin/python tools/write_pose_examples.py [DIR]

The examples are poses around the start and the turn of full, faultless repetitions of tuning
scenes; the report compares on other scenes. Of every exercise and view two everyday scenes are
taken from DIR, else from the system's cache folder, or drawn and looked at now, which takes about
an hour for all; it goes on where it was interrupted. Other tuning scenes that are there help, too.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from coach import bootstrap
from coach.cli.scene_keeping import keep_all, open_workshop
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, View
from coach.records.scene_cache import KeptScene
from coach.session.sources import SyntheticSpec, parse_source
from coach.validity.plan import planned_scenes
from coach.validity.pose_classes import PoseClasses
from coach.validity.pose_examples import examples_of, examples_text, some_of
from coach.validity.scene_truth import case_of
from coach.validity.scenes import Kind, Scene, shown
from coach.validity.seeds import SeedSet

SCENES_OF_A_VIEW = 2
PATH = Path(__file__).resolve().parents[1] / "assets" / bootstrap.EXAMPLES_NAME


def main() -> int:
    workshop = open_workshop(Path(sys.argv[1]) if len(sys.argv) > 1 else None, None)
    exercises = {exercise.id: exercise for exercise in bootstrap.shipped_exercises()}
    chosen = needed(tuple(exercises.values()))
    keep_all(workshop, ((scene, exercises[scene.exercise_id]) for scene in chosen))
    found: dict[tuple[str, str], list[PoseClasses]] = {}
    for kept in workshop.cache.scenes():
        now = workshop.key(Scene(kept.key.source, kept.key.exercise_id))
        if SeedSet.TUNING.holds(kept.key.seed) and kept.key == now:
            name = (kept.key.exercise_id, str(kept.truth["view"]))
            found.setdefault(name, []).append(examples(kept))
    classes = together({name: some_of(of_view) for name, of_view in sorted(found.items())})
    PATH.write_text(examples_text(classes), encoding="utf-8")
    for exercise_id, known in classes.items():
        print(f"{exercise_id}: {len(known.rest)} of rest, {len(known.turn)} of the turn")
    print(f"{PATH.name}: {PATH.stat().st_size} bytes")
    return 0


def needed(exercises: Sequence[Exercise]) -> Iterator[Scene]:
    """Yield the first everyday tuning scenes of every exercise with repetitions and every view."""
    reps = [exercise for exercise in exercises if exercise.motion is Motion.REPS]
    counts: Counter[tuple[str | None, View | None]] = Counter()
    for scene in planned_scenes(reps, bootstrap.repertoire(), seeds=SeedSet.TUNING):
        spec = parse_source(scene.source)
        if isinstance(spec, SyntheticSpec) and shown(scene.source).kind is Kind.EVERYDAY:
            counts[spec.exercise_id, spec.view] += 1
            if counts[spec.exercise_id, spec.view] <= SCENES_OF_A_VIEW:
                yield scene


def together(by_view: Mapping[tuple[str, str], PoseClasses]) -> dict[str, PoseClasses]:
    """Return the examples of all views of an exercise as one."""
    classes: dict[str, PoseClasses] = {}
    for (exercise_id, _), some in by_view.items():
        known = classes.get(exercise_id, PoseClasses((), ()))
        if some.turn and some.rest:
            merged = PoseClasses((*known.rest, *some.rest), (*known.turn, *some.turn))
            classes[exercise_id] = merged
    return classes


def examples(kept: KeptScene) -> PoseClasses:
    if shown(kept.key.source).fault_name is not None:
        return PoseClasses((), ())
    scene = Scene(kept.key.source, kept.key.exercise_id)
    return examples_of(case_of(scene, kept.truth), kept.recording.poses)


if __name__ == "__main__":
    sys.exit(main())
