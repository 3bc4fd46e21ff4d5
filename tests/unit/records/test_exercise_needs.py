"""What an exercise needs and whom it is not offered to, as its file says."""

from pathlib import Path

import pytest

from coach.errors import ExerciseFileError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Condition, Need, Posture
from coach.paths import data_dir
from coach.records.exercise_files import load_exercise_file, load_exercises

SHIPPED = data_dir("exercises")


@pytest.fixture(scope="module")
def library() -> dict[str, Exercise]:
    return {exercise.id: exercise for exercise in load_exercises([SHIPPED])}


def test_whoever_lies_or_kneels_needs_a_mat(library: dict[str, Exercise]) -> None:
    for exercise in library.values():
        is_down = exercise.posture.is_lying or exercise.posture is Posture.KNEELING
        assert (Need.MAT in exercise.needs) is is_down or exercise.parts


def test_whoever_sits_needs_a_chair(library: dict[str, Exercise]) -> None:
    for exercise in library.values():
        if exercise.posture is Posture.SEATED:
            assert Need.CHAIR in exercise.needs


def test_a_set_of_exercises_needs_what_its_parts_need(library: dict[str, Exercise]) -> None:
    for exercise in library.values():
        for part in exercise.parts:
            assert library[part].needs <= exercise.needs
            assert library[part].leave_out_with <= exercise.leave_out_with


def test_a_chair_within_reach_is_no_need(library: dict[str, Exercise]) -> None:
    assert library["mini_squat"].equipment == ("a chair behind you",)
    assert library["mini_squat"].needs == frozenset()


def test_e2_after_a_slipped_kneecap_there_is_no_thigh_stretch_and_no_jump(
    library: dict[str, Exercise],
) -> None:
    left_out = _left_out(library, Condition.KNEECAP_SLIPPED)

    assert {"standing_quad_stretch", "jump_and_stick"} <= left_out


@pytest.mark.parametrize(
    "condition", [Condition.CLOT_OR_BLEEDING, Condition.FRAGILE_BONE, Condition.NUMB_SKIN]
)
def test_e3_rolling_and_jumping_are_left_out_with_blood_bone_and_nerve_trouble(
    library: dict[str, Exercise], condition: Condition
) -> None:
    assert _left_out(library, condition) == {
        "foam_roll_front_thigh",
        "foam_roll_outer_hip",
        "jump_and_stick",
    }


def test_e26_who_cannot_kneel_is_not_asked_to(library: dict[str, Exercise]) -> None:
    kneeling = {name for name, one in library.items() if one.posture is Posture.KNEELING}

    assert _left_out(library, Condition.KNEELING) == kneeling


def test_e36_who_may_fall_skips_the_list_of_unsteady_exercises(
    library: dict[str, Exercise],
) -> None:
    assert _left_out(library, Condition.FALL_RISK) == {
        "band_side_walk",
        "reverse_lunge",
        "forward_lunge",
        "rear_foot_elevated_split_squat",
        "single_leg_squat_to_box",
        "jump_and_stick",
    }


def test_e38_every_condition_leaves_something_out(library: dict[str, Exercise]) -> None:
    for condition in Condition:
        assert _left_out(library, condition)


def test_a_need_that_is_no_word_of_the_list_is_told_with_the_list(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    text = (SHIPPED / "clamshell.toml").read_text(encoding="utf-8")
    path.write_text(text.replace('needs = ["mat"]', 'needs = ["sofa"]'), encoding="utf-8")

    with pytest.raises(ExerciseFileError, match=r"needs 1 = 'sofa', allowed: chair, wall, mat"):
        load_exercise_file(path)


def _left_out(library: dict[str, Exercise], condition: Condition) -> set[str]:
    return {name for name, one in library.items() if condition in one.leave_out_with}
