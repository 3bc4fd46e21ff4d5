"""The fixed list of scenes behind a report."""

from collections import Counter

import pytest

from coach import bootstrap
from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec, parse_source
from coach.synthetic.scene import scene_of
from coach.validity.plan import (
    CAMERA_RATES,
    EVERYDAY_SCENES,
    Repertoire,
    few_scenes,
    planned_scenes,
)
from coach.validity.scenes import FPS, PRESCRIBED, Kind, Scene, shown
from coach.validity.seeds import SEEDS_PER_SET, SeedSet
from tests.movement_builders import shipped

SQUATS = (shipped()["squat"], shipped()["mini_squat"])
LIBRARY = tuple(shipped().values())
PATIENT = bootstrap.repertoire()


def plan(seeds: SeedSet = SeedSet.REPORT) -> tuple[Scene, ...]:
    return planned_scenes(SQUATS, PATIENT, seeds=seeds)


def specs(*scenes: Scene) -> list[SyntheticSpec]:
    parsed = [parse_source(scene.source) for scene in scenes]
    return [spec for spec in parsed if isinstance(spec, SyntheticSpec)]


@pytest.mark.parametrize("seeds", SeedSet)
def test_every_seed_belongs_to_its_set_and_no_scene_comes_twice(seeds: SeedSet) -> None:
    scenes = planned_scenes(LIBRARY, PATIENT, seeds=seeds)

    assert all(seeds.holds(spec.seed) for spec in specs(*scenes))
    assert len({scene.source for scene in scenes}) == len(scenes) > 200


@pytest.mark.parametrize("seeds", SeedSet)
def test_a_hundred_scenes_of_a_view_have_a_hundred_seeds(seeds: SeedSet) -> None:
    found = {seeds.seed("squat", View.FRONT, number) for number in range(SEEDS_PER_SET)}

    assert found == set(range(seeds.first, seeds.first + SEEDS_PER_SET))


def test_every_exercise_and_view_has_its_everyday_scenes() -> None:
    everyday = [scene for scene in plan() if shown(scene.source).kind is Kind.EVERYDAY]

    found = Counter((spec.exercise_id, spec.view) for spec in specs(*everyday))

    assert len(found) == sum(len(exercise.views) for exercise in SQUATS)
    for (exercise_id, _), count in found.items():
        assert count == EVERYDAY_SCENES[exercise_id or ""]


def test_another_exercise_changes_no_scene_of_the_others() -> None:
    alone = planned_scenes(SQUATS[:1], PATIENT, seeds=SeedSet.REPORT)
    together = planned_scenes(LIBRARY, PATIENT, seeds=SeedSet.REPORT)

    assert set(alone) < set(together)


def test_another_fault_changes_no_scene_of_the_others() -> None:
    faults = {name: known | {"hopping"} for name, known in PATIENT.faults.items()}
    more = Repertoire(faults, (*PATIENT.pastimes, "sneeze"))

    assert set(plan()) < set(planned_scenes(SQUATS, more, seeds=SeedSet.REPORT))


def test_other_exercises_show_one_fault_that_a_check_is_there_for() -> None:
    hinge = [
        shown(scene.source).fault_name
        for scene in planned_scenes(LIBRARY, PATIENT, seeds=SeedSet.REPORT)
        if scene.exercise_id == "hip_hinge" and shown(scene.source).kind is Kind.FAULTY
    ]

    assert hinge == ["knees_bend"]


def test_what_the_patient_does_not_know_is_not_planned() -> None:
    nobody = Repertoire({}, PATIENT.pastimes)

    assert planned_scenes(LIBRARY, nobody, seeds=SeedSet.REPORT) == ()


def test_cameras_of_all_rates_see_the_same_patient() -> None:
    rated = [scene for scene in plan() if shown(scene.source).kind is Kind.RATED]
    everyday = {scene.source for scene in plan()}

    assert {shown(scene.source).fps for scene in rated} == set(CAMERA_RATES)
    for scene in rated:
        fps = shown(scene.source).fps
        assert scene.source.replace(f"fps={fps:g}", f"fps={FPS}") in everyday


def test_knees_go_in_by_every_step_and_not_at_all() -> None:
    degrees = [
        shown(scene.source).imposed_knee_in_deg
        for scene in plan()
        if scene.exercise_id == "squat" and "knee_in" in scene.source and "fps=20" in scene.source
    ]

    assert sorted(value for value in degrees if value is not None) == [0, 5, 10, 15, 20]


def test_tempo_is_measured_at_thirty_frames_on_the_prescribed_one() -> None:
    tempo = [
        spec
        for spec in specs(*plan())
        if spec.fault == PRESCRIBED and spec.fps == pytest.approx(30)
    ]

    assert {spec.exercise_id for spec in tempo} == {"mini_squat", "squat"}
    assert {spec.view for spec in tempo} == {View.FRONT, View.SIDE, View.OBLIQUE}


def test_one_who_does_not_exercise_does_every_everyday_thing() -> None:
    idle = [scene for scene in plan() if shown(scene.source).kind is Kind.IDLE]

    assert {shown(scene.source).fault for scene in idle} == set(PATIENT.pastimes)
    assert all(spec.reps == 0 for spec in specs(*idle))


@pytest.mark.slow
@pytest.mark.parametrize(
    "seeds", [SeedSet.REPORT, pytest.param(SeedSet.TUNING, marks=pytest.mark.thorough)]
)
def test_all_that_is_planned_can_be_shown(seeds: SeedSet) -> None:
    scenes = planned_scenes(LIBRARY, PATIENT, seeds=seeds)

    for scene, spec in zip(scenes, specs(*scenes), strict=True):
        shows = scene_of(spec, exercise_id=scene.exercise_id)
        assert len(shows.script.reps) == spec.reps
        assert shows.view is spec.view


def test_a_few_scenes_are_among_the_planned_ones() -> None:
    few = few_scenes(SQUATS, PATIENT, rounds=2)

    assert len(few) == sum(2 * len(exercise.views) + 1 for exercise in SQUATS)
    assert set(few) < set(plan())
    assert few_scenes(SQUATS, PATIENT, rounds=0) == ()
    assert all("plank" not in scene.source for scene in few_scenes(LIBRARY, PATIENT, rounds=1))
