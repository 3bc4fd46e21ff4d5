"""Which scenes the validity report stands on: a fixed list, known before anything is measured.

The scenes of one exercise do not change when another exercise is added, so that landmarks kept
once serve for long. There are as many as two cores draw and look at in two to three hours.
"""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import CheckCode, Motion, View
from coach.validity.scenes import FPS, PRESCRIBED, REPS, VIEWS, Scene
from coach.validity.seeds import SeedSet
from coach.validity.true_score import CODES_OF_FAULTS

EVERYDAY_SCENES = {"mini_squat": 5, "squat": 4, "sit_to_stand": 4}
"""Scenes of a view with everyday behaviour around faultless repetitions; the goals stand on the
exercises of every programme, so these have most."""

EVERYDAY_SCENES_OF_OTHERS = 2
HOLD_SCENES = 2  # of a view
HOLDS = 1  # of each such scene: one lasts half a minute
CLOSELY_WATCHED = (
    "mini_squat",
    "squat",
    "sit_to_stand",
    "split_squat",
    "reverse_lunge",
    "forward_lunge",
    "wall_slide",
    "seated_knee_extension",
)
"""Exercises that show every fault of tempo, of range, and that a check is there for; of the others
each shows one of the last, to spare hours."""

OF_TEMPO_AND_RANGE = frozenset({"too_fast", "too_shallow", "too_deep", "pausing"})
SEEN_ELSEWHERE = frozenset({"trunk_lean", "pelvic_drop"})  # the closely watched show these, too

KNEE_IN_DEG = (5, 10, 15, 20)
KNEE_IN_OF_OTHERS_DEG = 15
SHALLOW_SQUATS = 2  # scenes of a view: with the mini squats they bend 30 to 60 degrees

CAMERA_RATES = (10, 15, 30, 60)  # beside FPS: the same patient, seen by another camera
RATED = (("mini_squat", View.FRONT), ("squat", View.SIDE))
RATED_SCENES = 2  # of each

TEMPO_EXERCISES = ("mini_squat", "squat")  # 3-1-3-1, and 3-1-2 without a rest
TEMPO_FPS = 30
TEMPO_SCENES = 2  # of a view

IDLE_HOSTS = (
    ("squat", View.FRONT),
    ("squat", View.SIDE),
    ("squat", View.OBLIQUE),
    ("sit_to_stand", View.SIDE),
)
"""Who does everyday things and no exercise: one who stands and one who sits."""

_FAULT_SEEDS, _TEMPO_SEEDS, _IDLE_SEEDS = 20, 50, 60  # numbers of scenes: seeds of their own


@dataclass(frozen=True, slots=True)
class Repertoire:
    """What the synthetic patient can show."""

    faults: Mapping[str, frozenset[str]]  # that can be imposed, by exercise
    pastimes: tuple[str, ...]  # everyday behaviour that is not exercise


@dataclass(frozen=True, slots=True)
class _Shot:
    number: int  # of the scene within its exercise and view; decides the seed
    view: View
    fault: str | None = None
    fps: int = FPS
    reps: int = REPS

    def scene(self, exercise_id: str, seeds: SeedSet) -> Scene:
        seed = seeds.seed(exercise_id, self.view, self.number)
        fault = "" if self.fault is None else f"&fault={self.fault}"
        source = (
            f"synthetic:{exercise_id}?seed={seed}&reps={self.reps}&view={self.view}"
            f"&fps={self.fps}{fault}"
        )
        return Scene(source=source, exercise_id=exercise_id)


def planned_scenes(
    exercises: Sequence[Exercise], repertoire: Repertoire, *, seeds: SeedSet
) -> tuple[Scene, ...]:
    """Return all scenes of a report, ordered so that any beginning of them is well mixed.

    Args:
        exercises: the library; what the patient does not know or no camera watches has no scene.
        repertoire: what the patient can show.
        seeds: whether for tuning or for a report.
    """
    shots = [
        (shot.number, exercise.id, shot)
        for exercise in exercises
        if exercise.id in repertoire.faults and exercise.uses_camera
        for shot in _shots(exercise, repertoire)
    ]
    shots.sort(key=lambda numbered: numbered[:2])
    return tuple(shot.scene(exercise_id, seeds) for _, exercise_id, shot in shots)


def few_scenes(
    exercises: Sequence[Exercise], repertoire: Repertoire, *, rounds: int
) -> tuple[Scene, ...]:
    """Return some everyday scenes of every exercise and view, and one with knee-in, for a look.

    Args:
        exercises: the library, of which those with repetitions are looked at.
        repertoire: what the patient can show.
        rounds: how many everyday scenes of each, of the report seeds; without any, nothing.
    """
    if not rounds:
        return ()
    return tuple(
        shot.scene(exercise.id, SeedSet.REPORT)
        for exercise in exercises
        if exercise.id in repertoire.faults and exercise.motion is Motion.REPS
        for shot in (
            *(_Shot(number, view) for view in _views(exercise) for number in range(rounds)),
            *_knee_in(exercise, repertoire.faults[exercise.id]),
        )
        if shot.fault in (None, f"knee_in:{KNEE_IN_OF_OTHERS_DEG}")
    )


def _shots(exercise: Exercise, repertoire: Repertoire) -> Iterator[_Shot]:
    faults = repertoire.faults[exercise.id]
    yield from _everyday(exercise)
    yield from _knee_in(exercise, faults)
    yield from _faulty(exercise, faults)
    yield from _rated(exercise)
    yield from _tempo(exercise, faults)
    yield from _idle(exercise, repertoire.pastimes)


def _views(exercise: Exercise) -> tuple[View, ...]:
    return tuple(view for view in VIEWS if view in exercise.views)


def _everyday(exercise: Exercise) -> Iterator[_Shot]:
    holds = exercise.motion is Motion.HOLD
    many = EVERYDAY_SCENES.get(exercise.id, EVERYDAY_SCENES_OF_OTHERS)
    count = HOLD_SCENES if holds else many
    for view in _views(exercise):
        for number in range(count):
            yield _Shot(number, view, reps=HOLDS if holds else REPS)


def _knee_in(exercise: Exercise, faults: frozenset[str]) -> Iterator[_Shot]:
    judged = any(rule.code in (CheckCode.K1, CheckCode.K2) for rule in exercise.checks)
    if not judged or "knee_in" not in faults or View.FRONT not in exercise.views:
        return
    if exercise.id not in CLOSELY_WATCHED:
        yield _Shot(_FAULT_SEEDS, View.FRONT, f"knee_in:{KNEE_IN_OF_OTHERS_DEG}", reps=2)
        return
    for number, imposed_deg in enumerate((0, *KNEE_IN_DEG)):
        yield _Shot(_FAULT_SEEDS + number, View.FRONT, f"knee_in:{imposed_deg}")


def _faulty(exercise: Exercise, faults: frozenset[str]) -> Iterator[_Shot]:
    """Yield faults other than knee-in, in the view that the exercise is best seen from."""
    number = _FAULT_SEEDS + 1 + len(KNEE_IN_DEG)
    noticed = _noticed(exercise, faults)
    if exercise.id in CLOSELY_WATCHED:
        for fault in sorted(noticed | (faults & OF_TEMPO_AND_RANGE)):
            yield _Shot(number + _own(fault), exercise.preferred_view, fault)
    elif exercise.motion is Motion.REPS:
        telling = sorted(noticed, key=lambda fault: (fault in SEEN_ELSEWHERE, _own(fault)))
        for fault in telling[:1]:
            yield _Shot(number + _own(fault), exercise.preferred_view, fault, reps=2)
    if exercise.id == "squat":
        for view in _views(exercise):
            for again in range(SHALLOW_SQUATS):
                yield _Shot(number + 10 + again, view, "too_shallow")


def _noticed(exercise: Exercise, faults: frozenset[str]) -> frozenset[str]:
    """Return the faults other than knee-in that a check of the exercise is there for."""
    codes = {rule.code for rule in exercise.checks}
    there_for = {fault for fault in faults if CODES_OF_FAULTS.get(fault, frozenset()) & codes}
    return frozenset(there_for - {"knee_in"} - OF_TEMPO_AND_RANGE)


def _own(fault: str) -> int:
    """Return a number that a fault keeps whatever other faults there are."""
    return zlib.crc32(fault.encode()) % 10


def _rated(exercise: Exercise) -> Iterator[_Shot]:
    """Yield everyday scenes again, by cameras of other rates."""
    for exercise_id, view in RATED:
        if exercise_id == exercise.id and view in exercise.views:
            for number in range(RATED_SCENES):
                yield from (_Shot(number, view, fps=fps) for fps in CAMERA_RATES)


def _tempo(exercise: Exercise, faults: frozenset[str]) -> Iterator[_Shot]:
    """Yield repetitions near the prescribed tempo, without a fault."""
    if exercise.id not in TEMPO_EXERCISES or "knee_in" not in faults:
        return
    for view in _views(exercise):
        for number in range(TEMPO_SCENES):
            yield _Shot(_TEMPO_SEEDS + number, view, PRESCRIBED, fps=TEMPO_FPS)


def _idle(exercise: Exercise, pastimes: Sequence[str]) -> Iterator[_Shot]:
    for exercise_id, view in IDLE_HOSTS:
        if exercise_id == exercise.id and view in exercise.views:
            for pastime in pastimes:
                yield _Shot(_IDLE_SEEDS + _own(pastime), view, pastime, reps=0)
