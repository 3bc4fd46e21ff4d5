"""What accuracy is measured on: labelled clips, and synthetic patients with fresh seeds."""

import json
from pathlib import Path

import pytest

from coach.errors import SourceError, UsageError
from coach.movement.vocabulary import View
from coach.session.sources import SyntheticSpec, parse_source
from coach.synthetic.scene import scene_of
from coach.synthetic.truth import truth_document
from coach.validity.clips import read_clips
from coach.validity.scenes import REPORT_SEEDS, case_of, report_scenes
from tests.movement_builders import shipped

LABEL = {
    "id": "one",
    "file": "one.mp4",
    "seconds": 10.0,
    "view": "front-oblique",
    "reps": 1,
    "reps_min": 1,
    "reps_max": 2,
    "rep_times": [[1.0, 2.0, 3.5]],
    "run_as": "squat",
    "person": "ignored",
}


def write_labels(folder: Path, *labels: dict[str, object]) -> Path:
    (folder / "labels.json").write_text(json.dumps(labels), encoding="utf-8")
    return folder


def test_a_label_becomes_a_case(tmp_path: Path) -> None:
    (clip,) = read_clips(write_labels(tmp_path, LABEL), exercises=["squat"])

    assert clip.path == tmp_path / "one.mp4"
    assert (clip.case.view, clip.case.fewest, clip.case.most) == (View.OBLIQUE, 1, 2)
    assert clip.case.reps[0].concentric_s == pytest.approx(1.5)


def test_a_negative_clip_is_run_as_every_exercise(tmp_path: Path) -> None:
    label = {**LABEL, "run_as": "every exercise", "rep_times": [], "reps_min": 0, "reps_max": 0}

    clips = read_clips(write_labels(tmp_path, label), exercises=["squat", "mini_squat"])

    assert [clip.case.exercise_id for clip in clips] == ["squat", "mini_squat"]


def test_a_clip_for_looking_only_and_an_unknown_exercise_are_left_out(tmp_path: Path) -> None:
    labels = ({**LABEL, "run_as": None}, {**LABEL, "run_as": "handstand"})

    assert read_clips(write_labels(tmp_path, *labels), exercises=["squat"]) == ()


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"id": "x"}]'])
def test_a_wrong_labels_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "labels.json").write_text(content, encoding="utf-8")

    with pytest.raises(SourceError, match=r"labels\.json"):
        read_clips(tmp_path, exercises=["squat"])


def test_a_folder_without_labels_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="labelled clips"):
        read_clips(tmp_path, exercises=["squat"])


def test_every_scene_of_a_report_has_a_seed_of_its_own_outside_of_tuning() -> None:
    scenes = report_scenes(tuple(shipped().values()), rounds=2)
    specs = [parse_source(scene.source) for scene in scenes]
    seeds = [spec.seed for spec in specs if isinstance(spec, SyntheticSpec)]

    assert len(seeds) == len(scenes) == len(set(seeds))
    assert min(seeds) >= REPORT_SEEDS[0] >= 100
    assert max(seeds) <= REPORT_SEEDS[1]


def test_more_rounds_than_seeds_are_refused() -> None:
    with pytest.raises(UsageError, match="seeds"):
        report_scenes(tuple(shipped().values()), rounds=9)


def test_the_truth_document_becomes_a_case() -> None:
    scene = next(
        scene
        for scene in report_scenes(tuple(shipped().values()), rounds=1)
        if "knee_in" in scene.source and scene.exercise_id == "squat"
    )
    spec = parse_source(scene.source)
    assert isinstance(spec, SyntheticSpec)

    case = case_of(scene, truth_document(scene_of(spec, exercise_id="squat")))

    assert len(case.reps) == 3
    for rep in case.reps:
        assert rep.start_s < rep.turn_s < rep.end_s
        assert rep.left_knee_in_deg is not None
        assert rep.right_knee_in_deg is not None
        # A turned body shows one knee further in and the other less; perspective takes a little.
        both = (rep.left_knee_in_deg + rep.right_knee_in_deg) / 2
        assert both == pytest.approx(12, abs=3)
