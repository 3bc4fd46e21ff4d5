"""What accuracy is measured on: labelled clips, and synthetic patients with their truth."""

import json
from pathlib import Path

import pytest

from coach.errors import SourceError, UsageError
from coach.movement.vocabulary import Side, View
from coach.session.sources import SyntheticSpec, parse_source
from coach.synthetic.scene import scene_of
from coach.synthetic.truth import truth_document
from coach.validity.clips import read_clips
from coach.validity.counting import outcome
from coach.validity.scene_truth import case_of
from coach.validity.scenes import Kind, Scene, shown
from coach.validity.threshold_rules import Count
from coach.validity.truth import Angle, TrueHold

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


def test_the_truth_document_becomes_a_case() -> None:
    scene = Scene("synthetic:squat?seed=133&reps=3&view=front&fps=20&fault=knee_in:12", "squat")
    spec = parse_source(scene.source)
    assert isinstance(spec, SyntheticSpec)

    case = case_of(scene, truth_document(scene_of(spec, exercise_id="squat")))

    assert len(case.reps) == 3
    for rep in case.reps:
        assert rep.start_s < rep.turn_s < rep.end_s
        assert rep.fault == "knee_in"
        assert rep.left_knee_in_deg is not None
        assert rep.right_knee_in_deg is not None
        # A turned body shows one knee further in and the other less; perspective takes a little.
        both = (rep.left_knee_in_deg + rep.right_knee_in_deg) / 2
        assert both == pytest.approx(12, abs=3)
        assert rep.separation_ratio is not None
        assert rep.separation_ratio < 0.9  # 12 degrees at both knees, of feet hip-wide apart


def test_of_a_truth_that_was_cut_down_the_rest_is_unknown() -> None:
    scene = Scene("synthetic:squat?seed=1&reps=1&view=front&fps=20", "squat")
    frame = {"t_s": 0.0, "left_knee_flexion_deg": 5.0, "right_knee_flexion_deg": 7.0}
    rep = {
        "side": "both",
        "start_s": 0.0,
        "bottom_s": 1.0,
        "leaves_bottom_s": 2.0,
        "end_s": 3.0,
        "eccentric_s": 1.0,
        "pause_s": 1.0,
        "concentric_s": 1.0,
        "peak_knee_flexion_deg": 60.0,
        "full": True,
    }
    hold = {"side": "left", "start_s": 4.0, "end_s": 9.0, "held_s": 4.5}
    truth = {
        "side": "both",
        "view": "front",
        "duration_s": 10.0,
        "frames": [frame],
        "reps": [rep],
        "holds": [hold],
    }

    case = case_of(scene, truth)

    assert case.knee_flexion == (Angle(0.0, 6.0),)
    assert case.reps[0].turn_s == pytest.approx(1.5)
    assert (case.reps[0].left_knee_in_deg, case.reps[0].yaw_deg) == (None, None)
    assert case.holds == (TrueHold(Side.LEFT, 4.0, 9.0, 4.5),)


def test_stepping_in_place_is_the_march_itself_and_no_ghost_of_it() -> None:
    truth = {
        "side": "both",
        "view": "front",
        "duration_s": 60.0,
        "frames": [{"t_s": 0.0, "left_knee_flexion_deg": 5.0, "right_knee_flexion_deg": 7.0}],
        "reps": [],
        "events": [{"what": "step_in_place", "from_s": 10.0, "to_s": 20.0}],
    }
    source = "synthetic:squat?seed=1&reps=0&view=front&fps=20&fault=step_in_place"
    steps = [Count(15.0, 16.0), Count(40.0, 41.0)]

    march = outcome(case_of(Scene(source, "march_in_place"), truth), steps)
    squat = outcome(case_of(Scene(source, "squat"), truth), steps)

    assert (march.ghosts, march.counted) == (1, 1)
    assert march.idle_min == pytest.approx((60 - 11) / 60)  # half a second at either end
    assert (squat.ghosts, squat.counted, squat.idle_min) == (2, 2, 1.0)


@pytest.mark.parametrize(
    ("settings", "kind", "fault", "knee_in_deg"),
    [
        ("reps=3&fps=20", Kind.EVERYDAY, None, 0.0),
        ("reps=3&fps=60", Kind.RATED, None, 0.0),
        ("reps=3&fps=30&fault=knee_in:0", Kind.PRESCRIBED, None, 0.0),
        ("reps=3&fps=20&fault=knee_in:15", Kind.FAULTY, "knee_in", 15.0),
        ("reps=3&fps=20&fault=too_fast", Kind.FAULTY, "too_fast", None),
        ("reps=0&fps=20&fault=leave", Kind.IDLE, "leave", None),
    ],
)
def test_the_text_of_a_source_tells_what_it_shows(
    settings: str, kind: Kind, fault: str | None, knee_in_deg: float | None
) -> None:
    found = shown(f"synthetic:squat?seed=7&{settings}")

    assert (found.kind, found.fault_name, found.imposed_knee_in_deg) == (kind, fault, knee_in_deg)


def test_a_file_shows_no_synthetic_patient() -> None:
    with pytest.raises(UsageError, match="synthetic"):
        shown("film.mp4")
