"""The set machine: work, rest, next set, done; pauses go back where they came from."""

import pytest

from coach.session.snapshot import PauseReason, SetStage
from coach.session.workout import (
    Plan,
    Workout,
    ended,
    paused,
    ready,
    recovered,
    rep_counted,
    rest_skipped,
    resumed,
    time_passed,
)

TWO_SETS = Plan(sets=2, reps=2, rest_s=30.0)
RECORDING = Plan(sets=2, reps=2, rest_s=30.0, follows_source=True)


def working() -> Workout:
    return ready(Workout())


def after_reps(workout: Workout, plan: Plan, count: int) -> Workout:
    for _ in range(count):
        workout = rep_counted(workout, plan)
    return workout


def test_the_last_repetition_of_a_set_begins_the_rest() -> None:
    workout = after_reps(working(), TWO_SETS, 2)

    assert workout.stage is SetStage.RESTING
    assert workout.rest_left_s == 30.0
    assert workout.reps_in_set == 2


def test_the_rest_runs_down_into_setting_up_the_next_set() -> None:
    resting = after_reps(working(), TWO_SETS, 2)

    almost = time_passed(resting, elapsed_s=29.0)
    over = time_passed(almost, elapsed_s=1.5)

    assert almost.rest_left_s == pytest.approx(1.0)
    assert (over.stage, over.set_index, over.reps_in_set) == (SetStage.SETTING_UP, 1, 0)


def test_a_skipped_rest_sets_up_the_next_set_at_once() -> None:
    workout = rest_skipped(after_reps(working(), TWO_SETS, 2))

    assert (workout.stage, workout.set_index) == (SetStage.SETTING_UP, 1)


def test_the_last_repetition_of_all_is_the_end() -> None:
    second = ready(rest_skipped(after_reps(working(), TWO_SETS, 2)))

    workout = after_reps(second, TWO_SETS, 2)

    assert workout.stage is SetStage.DONE
    assert workout.is_completed


def test_nothing_is_counted_while_resting() -> None:
    resting = after_reps(working(), TWO_SETS, 2)

    assert rep_counted(resting, TWO_SETS) == resting
    assert not resting.is_counting


def test_a_repetition_while_setting_up_counts_and_begins_the_work() -> None:
    workout = rep_counted(Workout(), TWO_SETS)

    assert (workout.stage, workout.reps_in_set) == (SetStage.WORKING, 1)


def test_a_recording_is_never_rested_from_and_never_cut_short() -> None:
    workout = after_reps(working(), RECORDING, 6)

    assert workout.stage is SetStage.WORKING
    assert (workout.set_index, workout.reps_in_set) == (1, 4)
    assert workout.is_completed


@pytest.mark.parametrize("reason", [PauseReason.USER, PauseReason.PAIN])
def test_a_pause_by_hand_counts_nothing_and_ends_only_by_hand(reason: PauseReason) -> None:
    workout = paused(working(), reason)

    assert not workout.is_counting
    assert recovered(workout) == workout
    assert resumed(workout).stage is SetStage.SETTING_UP


@pytest.mark.parametrize(
    "reason",
    [
        PauseReason.CAMERA_LOST,
        PauseReason.WORKER_RESTARTING,
        PauseReason.PERSON_LOST,
        PauseReason.SECOND_PERSON,
    ],
)
def test_an_automatic_pause_keeps_watching_and_goes_on_by_itself(reason: PauseReason) -> None:
    workout = paused(working(), reason)

    assert workout.stage is SetStage.PAUSED
    assert workout.is_counting
    assert recovered(workout) == working()


def test_an_automatic_pause_does_not_replace_one_made_by_hand() -> None:
    workout = paused(paused(working(), PauseReason.PAIN), PauseReason.CAMERA_LOST)

    assert workout.pause_reason is PauseReason.PAIN


def test_a_pause_by_hand_replaces_an_automatic_one() -> None:
    workout = paused(paused(working(), PauseReason.PERSON_LOST), PauseReason.PAIN)

    assert workout.pause_reason is PauseReason.PAIN
    assert resumed(workout).stage is SetStage.SETTING_UP


def test_only_a_working_set_pauses_by_itself() -> None:
    resting = after_reps(working(), TWO_SETS, 2)

    assert paused(resting, PauseReason.PERSON_LOST) == resting
    assert paused(Workout(), PauseReason.PERSON_LOST) == Workout()


def test_a_pause_in_the_rest_goes_back_to_the_rest_that_was_left() -> None:
    resting = time_passed(after_reps(working(), TWO_SETS, 2), elapsed_s=10.0)

    workout = time_passed(paused(resting, PauseReason.USER), elapsed_s=100.0)

    assert resumed(workout) == resting


def test_after_the_end_nothing_pauses_or_counts() -> None:
    workout = ended(working())

    assert paused(workout, PauseReason.USER) == workout
    assert rep_counted(workout, TWO_SETS) == workout


@pytest.mark.parametrize(("sets", "reps"), [(0, 5), (2, 0)])
def test_a_plan_of_nothing_is_refused(sets: int, reps: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Plan(sets=sets, reps=reps, rest_s=30.0)
