"""The fixed list of scenes behind a report."""

from collections import Counter

import pytest

from coach.session.sources import SyntheticSpec, parse_source
from coach.validity.plan import SCENES_PER_VIEW, SeedSet, planned_scenes
from tests.movement_builders import shipped

SQUATS = (shipped()["squat"], shipped()["mini_squat"])


def specs(seeds: SeedSet) -> list[SyntheticSpec]:
    parsed = [parse_source(scene.source) for scene in planned_scenes(SQUATS, seeds=seeds)]
    return [spec for spec in parsed if isinstance(spec, SyntheticSpec)]


@pytest.mark.parametrize("seeds", SeedSet)
def test_every_seed_belongs_to_its_set_and_comes_once_in_a_view(seeds: SeedSet) -> None:
    found = specs(seeds)

    assert all(seeds.holds(spec.seed) for spec in found)
    uses = Counter((spec.exercise_id, spec.view, spec.seed) for spec in found)
    assert set(uses.values()) == {1}


def test_no_report_scene_is_a_tuning_scene() -> None:
    tuning, report = specs(SeedSet.TUNING), specs(SeedSet.REPORT)

    assert {spec.seed for spec in tuning}.isdisjoint(spec.seed for spec in report)


def test_every_exercise_and_view_has_its_faultless_scenes() -> None:
    faultless = Counter(
        (spec.exercise_id, spec.view) for spec in specs(SeedSet.REPORT) if spec.fault is None
    )

    assert len(faultless) == sum(len(exercise.drivers) for exercise in SQUATS)
    assert set(faultless.values()) == {SCENES_PER_VIEW}


def test_another_exercise_changes_no_scene_of_the_others() -> None:
    alone = planned_scenes(SQUATS[:1], seeds=SeedSet.REPORT)
    together = planned_scenes(SQUATS, seeds=SeedSet.REPORT)

    assert set(alone) < set(together)
