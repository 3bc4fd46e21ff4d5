"""An exercise as the plan of a day has it."""

from dataclasses import replace

import pytest

from coach.care.programme.as_planned import as_planned, note_of, sets_and_reps
from coach.care.programme.terms import PlannedExercise, Slot
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import View
from coach.paths import data_dir
from coach.records.exercise_files import load_exercises

LIBRARY = {exercise.id: exercise for exercise in load_exercises([data_dir("exercises")])}


def planned(
    name: str, *, target: float | None = None, limit: float | None = None
) -> PlannedExercise:
    return PlannedExercise(
        name, Slot.STRENGTH, level=2, sets=3, reps=7, target_deg=target, limit_deg=limit
    )


def test_target_and_limit_are_those_of_the_plan() -> None:
    fitted = as_planned(LIBRARY["mini_squat"], planned("mini_squat", target=25.0, limit=30.0))

    assert fitted.range is not None
    assert (fitted.range.target_deg, fitted.limit_deg) == (25.0, 30.0)
    assert (fitted.dose.sets, fitted.dose.reps) == (3, 7)


def test_what_is_counted_on_is_scaled_with_the_target() -> None:
    usual = LIBRARY["squat"]

    fitted = as_planned(usual, planned("squat", target=40.0, limit=45.0))

    front, side = usual.drivers[View.FRONT], usual.drivers[View.SIDE]
    assert usual.range is not None
    bent = (40.0 - usual.range.rest_deg) / (usual.range.target_deg - usual.range.rest_deg)
    assert fitted.drivers[View.SIDE].target_change == pytest.approx(side.target_change * bent)
    assert 0 < fitted.drivers[View.FRONT].target_change < front.target_change * bent


def test_a_small_target_can_still_be_attempted() -> None:
    for target in (10.0, 15.0, 25.0):
        fitted = as_planned(LIBRARY["squat"], planned("squat", target=target, limit=30.0))

        for driver in fitted.drivers.values():
            assert abs(driver.min_change) < abs(driver.target_change)


def test_a_knee_that_straightens_has_a_floor() -> None:
    name = "seated_knee_extension"

    fitted = as_planned(LIBRARY[name], planned(name, target=52.0, limit=40.0))

    assert fitted.range is not None
    assert (fitted.range.target_deg, fitted.limit_deg) == (52.0, 40.0)
    assert fitted.is_straightening


@pytest.mark.parametrize("name", ["low_step_down", "sit_to_stand", "quad_set", "clamshell"])
def test_a_step_a_seat_and_what_no_angle_limits_stay_as_the_file_has_them(name: str) -> None:
    exercise = LIBRARY[name]

    fitted = as_planned(exercise, planned(name, target=30.0, limit=35.0))

    assert fitted.range == exercise.range
    assert fitted.drivers == exercise.drivers


def test_a_plan_without_a_range_changes_the_dose_alone() -> None:
    exercise = LIBRARY["squat"]

    fitted = as_planned(exercise, planned("squat"))

    assert fitted == replace(exercise, dose=replace(exercise.dose, sets=3, reps=7))


def test_a_limit_before_the_target_is_no_range() -> None:
    exercise = LIBRARY["squat"]

    assert as_planned(exercise, planned("squat", target=50.0, limit=40.0)).range == exercise.range


def test_the_view_of_the_plan_is_preferred_where_it_is_counted() -> None:
    exercise = LIBRARY["mini_squat"]
    wanted = replace(planned("mini_squat"), view=View.SIDE)

    assert exercise.preferred_view is View.FRONT
    assert as_planned(exercise, wanted).preferred_view is View.SIDE


def test_the_seconds_of_a_hold_are_those_of_the_plan() -> None:
    wanted = replace(planned("single_leg_balance"), seconds=12.0)

    assert as_planned(LIBRARY["single_leg_balance"], wanted).dose.seconds == 12.0


@pytest.mark.parametrize(
    ("name", "counted"),
    [
        ("squat", (3, 7)),  # both legs at once
        ("clamshell", (6, 7)),  # a set for each leg
        ("march_in_place", (3, 14)),  # each leg in every set
        ("quad_set", (3, 7)),  # by the clock, which doubles by itself
    ],
)
def test_the_dose_of_both_legs_is_counted(name: str, counted: tuple[int, int]) -> None:
    assert sets_and_reps(LIBRARY[name], planned(name)) == counted


def test_what_changes_at_a_level_is_said_as_the_file_has_it() -> None:
    clamshell = LIBRARY["clamshell"]

    notes = [note_of(clamshell, level) for level in (1, 2, 3, 9)]

    assert notes == ["", "", "with a light band above the knees, if you have one", ""]


@pytest.mark.parametrize("exercise", LIBRARY.values(), ids=LIBRARY.keys())
def test_every_exercise_can_be_planned_at_every_target(exercise: Exercise) -> None:
    for target, limit in ((15.0, 20.0), (25.0, 30.0), (52.0, 40.0), (70.0, 90.0), (5.0, 5.0)):
        fitted = as_planned(exercise, planned(exercise.id, target=target, limit=limit))

        assert fitted.id == exercise.id
