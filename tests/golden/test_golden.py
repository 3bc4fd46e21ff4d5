"""The same poses give the same events, to the third decimal, until somebody says otherwise."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from coach.movement.pose import Pose
from tests.golden.golden_files import FOLDER, Golden, differences, load, row_of, save
from tests.movement_builders import proven, synthetic_poses

FAULTY = {
    "squat": "knee_in",
    "mini_squat": "uneven",
    "sit_to_stand": "too_fast",
    "split_squat": "knee_in",
    "reverse_lunge": "pelvic_drop",
    "forward_lunge": "too_deep",
    "wall_slide": "uneven",
    "seated_knee_extension": "too_deep",
}
CASES = [(one, case) for one, fault in FAULTY.items() for case in ("clean", fault)]
HOW_TO_UPDATE = (
    "If this change is meant: `pytest tests/golden --update-golden`, read the diff, and name the "
    "changed recording in CHANGELOG.md."
)
LARGEST_BYTES = 150_000


def _recorded(exercise_id: str, case: str) -> Golden:
    """Record the synthetic patient, expecting nothing yet."""
    fault = None if case == "clean" else case
    poses: tuple[Pose, ...] = synthetic_poses(exercise_id, fault=fault)
    return Golden(
        exercise_id=exercise_id,
        source=f"synthetic:{exercise_id}?fps=15&reps=2" + (f"&fault={fault}" if fault else ""),
        aspect=poses[0].aspect,
        rows=tuple(row_of(pose) for pose in poses),
        events=(),
    )


@pytest.mark.parametrize(("exercise_id", "case"), CASES)
def test_a_golden_recording_gives_its_events(
    exercise_id: str,
    case: str,
    update_golden: bool,  # noqa: FBT001  # a pytest fixture
) -> None:
    path = FOLDER / f"{exercise_id}_{case}.json"
    if update_golden:
        golden = load(path) if path.exists() else _recorded(exercise_id, case)
        save(path, replace(golden, events=golden.told))

    golden = load(path)

    assert list(differences(golden.told, golden.events)) == [], HOW_TO_UPDATE


@pytest.mark.parametrize(("exercise_id", "case"), CASES)
def test_a_golden_recording_is_of_two_repetitions_and_small(exercise_id: str, case: str) -> None:
    path = FOLDER / f"{exercise_id}_{case}.json"

    kinds = [event["kind"] for event in load(path).events]

    assert kinds.count("rep_completed") == 2
    assert "rep_rejected" not in kinds
    assert path.stat().st_size < LARGEST_BYTES


def test_the_exercises_with_recordings_are_those_whose_status_says_so() -> None:
    assert set(FAULTY) == set(proven())


def test_every_recording_in_the_folder_is_compared() -> None:
    assert {path.stem for path in FOLDER.iterdir()} == {f"{one}_{case}" for one, case in CASES}


def _changed(golden: Golden, key: str, value: Any) -> tuple[dict[str, Any], ...]:
    """Return the events with one value of the first repetition changed."""
    events = deepcopy(golden.events)
    rep = next(event for event in events if event["kind"] == "rep_completed")["rep"]
    assert rep[key] != value
    rep[key] = value
    return events


@pytest.mark.parametrize(
    ("key", "value"),
    [("score", 3), ("full", False), ("eccentric_s", 1.234), ("checks", []), ("index", 2)],
)
def test_a_changed_value_is_a_difference(key: str, value: Any) -> None:
    golden = load(FOLDER / "squat_knee_in.json")

    found = list(differences(_changed(golden, key, value), golden.events))

    assert len(found) == 1
    assert f"rep.{key}" in found[0]


def test_a_missing_and_an_added_event_are_differences() -> None:
    events = load(FOLDER / "squat_clean.json").events

    assert list(differences(events[1:], events))
    assert list(differences((*events, events[-1]), events))
    assert list(differences(events, events)) == []


def test_the_last_decimal_may_differ_and_no_more() -> None:
    assert list(differences([1.000], [1.001])) == []
    assert list(differences([1.000], [1.002])) == ["events[0]: 1.0 instead of 1.002"]
    assert list(differences([1.0], [None]))
    assert list(differences({"a": 1}, {"b": 1}))


def test_saving_and_loading_keeps_a_recording(tmp_path: Any) -> None:
    golden = load(FOLDER / "squat_clean.json")

    save(tmp_path / "again.json", golden)

    assert load(tmp_path / "again.json") == golden
    assert (tmp_path / "again.json").read_text() == (FOLDER / "squat_clean.json").read_text()
