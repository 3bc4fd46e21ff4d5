"""The synthetic patient does the exercises of the shipped files, as the files ask for them."""

import numpy as np
import pytest

from coach.movement.exercise import Exercise, RangeRule
from coach.movement.vocabulary import Phase, Posture
from coach.paths import data_dir
from coach.records.exercise_files import load_exercises
from coach.session.sources import SyntheticSpec
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.quantities import KNEE_FLEXION
from coach.synthetic.scene import scene_of
from coach.synthetic.truth import FULL_SHARE
from coach.synthetic.variation import varied_plan

SHIPPED = {
    exercise.id: exercise
    for exercise in load_exercises([data_dir("exercises")])
    if exercise.id in MOVEMENTS and exercise.uses_camera
}
BENT = {  # counted on the bend of a knee, in the file as on the figure
    exercise_id: exercise
    for exercise_id, exercise in SHIPPED.items()
    if MOVEMENTS[exercise_id].quantity is KNEE_FLEXION and exercise.range is not None
}


def _peaks_deg(exercise: Exercise, *, seed: int, fault: str | None = None) -> list[float]:
    spec = SyntheticSpec("synthetic", seed=seed, fault=fault)
    script = scene_of(spec, exercise_id=exercise.id).script
    return [rep.request.peak for rep in script.reps]


def _share(exercise: Exercise, peak_deg: float) -> float:
    rules = _rules(exercise)
    return (peak_deg - rules.rest_deg) / (rules.target_deg - rules.rest_deg)


def _rules(exercise: Exercise) -> RangeRule:
    assert exercise.range is not None
    return exercise.range


@pytest.mark.parametrize("exercise", SHIPPED.values(), ids=lambda exercise: exercise.id)
def test_posture_legs_view_and_tempo_are_those_of_the_file(exercise: Exercise) -> None:
    movement = MOVEMENTS[exercise.id]

    assert movement.motion is exercise.motion
    assert movement.preferred_view is exercise.preferred_view
    assert movement.legs is exercise.legs
    assert movement.seated is (exercise.posture is Posture.SEATED)
    assert movement.lying is exercise.posture.is_lying
    tempo, own = exercise.tempo, movement.tempo
    if movement.is_hold:
        assert own.hold_s == exercise.dose.seconds
        return
    assert movement.lifts is (tempo.starts_with is Phase.CONCENTRIC)
    in_time = [tempo.seconds(phase) for phase in tempo.order]
    assert [own.out_s, own.hold_s, own.back_s, own.rest_s] == in_time


@pytest.mark.parametrize("exercise", BENT.values(), ids=lambda exercise: exercise.id)
def test_clean_repetitions_reach_the_target_and_stay_off_the_limit(exercise: Exercise) -> None:
    (peak_deg,) = set(_peaks_deg(exercise, seed=0))

    beyond_deg = exercise.beyond_target(peak_deg)
    assert beyond_deg >= 0
    if exercise.has_limit:
        assert beyond_deg < exercise.beyond_target(_rules(exercise).limit_deg)


@pytest.mark.parametrize("exercise", BENT.values(), ids=lambda exercise: exercise.id)
def test_full_and_shallow_mean_what_the_file_means(exercise: Exercise) -> None:
    movement = MOVEMENTS[exercise.id]
    rng = np.random.default_rng(1)
    peaks = [request.peak for request in varied_plan(movement, reps=60, rng=rng).reps]

    of_file = [_share(exercise, peak) >= FULL_SHARE for peak in peaks]
    of_truth = (movement.depth(np.array(peaks)) >= FULL_SHARE).tolist()

    assert of_file == of_truth
    assert not all(of_truth)


@pytest.mark.parametrize(
    "exercise",
    [exercise for exercise in BENT.values() if exercise.has_limit],
    ids=lambda exercise: exercise.id,
)
def test_too_deep_passes_the_limit_of_the_file(exercise: Exercise) -> None:
    for seed in (0, 1, 2):
        for peak_deg in _peaks_deg(exercise, seed=seed, fault="too_deep"):
            assert exercise.beyond_target(peak_deg) > exercise.beyond_target(
                _rules(exercise).limit_deg
            )
