"""Which scenes the validity report stands on: a fixed list, known before anything is measured.

The scenes of one exercise do not change when another exercise is added, so that landmarks kept
once serve for long. Seeds 0 to 99 are for tuning; a report takes 100 to 199, into which nobody
looks while tuning.
"""

import zlib
from collections.abc import Sequence
from enum import StrEnum

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import View
from coach.validity.scenes import FPS, REPS, VIEWS, Scene, shows_knee_in

SEEDS_PER_SET = 100
SCENES_PER_VIEW = 10  # of each exercise, faultless
KNEE_IN_DEG = (5, 10, 15, 20)  # imposed, one scene each for every exercise that is judged for it
_SEED_STEP = 37  # shares no factor with SEEDS_PER_SET: no seed comes twice


class SeedSet(StrEnum):
    TUNING = "tuning"
    REPORT = "report"

    @property
    def first(self) -> int:
        return 0 if self is SeedSet.TUNING else SEEDS_PER_SET

    def holds(self, seed: int) -> bool:
        return self.first <= seed < self.first + SEEDS_PER_SET


def planned_scenes(exercises: Sequence[Exercise], *, seeds: SeedSet) -> tuple[Scene, ...]:
    """Return all scenes of a report, ordered so that any beginning of them is well mixed."""
    numbered = [
        (number, exercise.id, view, fault)
        for exercise in exercises
        for view in VIEWS
        if view in exercise.drivers
        for number, fault in enumerate(_faults(exercise, view))
    ]
    return tuple(
        Scene(
            source=(
                f"synthetic:{exercise_id}?seed={_seed(exercise_id, view, number, seeds=seeds)}"
                f"&reps={REPS}&view={view}&fps={FPS}{fault}"
            ),
            exercise_id=exercise_id,
        )
        for number, exercise_id, view, fault in sorted(numbered)
    )


def _faults(exercise: Exercise, view: View) -> tuple[str, ...]:
    """Return the end of the source of each scene: faultless ones first."""
    faults = tuple(f"&fault=knee_in:{imposed_deg}" for imposed_deg in KNEE_IN_DEG)
    return ("",) * SCENES_PER_VIEW + (faults if shows_knee_in(exercise, view) else ())


def _seed(exercise_id: str, view: View, number: int, *, seeds: SeedSet) -> int:
    start = zlib.crc32(f"{exercise_id} {view}".encode())
    return seeds.first + (start + _SEED_STEP * number) % SEEDS_PER_SET
