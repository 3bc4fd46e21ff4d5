"""Knee-in of repetitions whose measurement is half of the truth and one degree more."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import CheckCode, NotJudgedReason
from coach.validity.knee_in import knee_in
from coach.validity.seeing import SeenScene
from tests.validity_builders import any_rep, remark, seen, silence, true_rep


def scene(imposed_deg: float, *, flagged: bool = False, exercise_id: str = "squat") -> SeenScene:
    true = true_rep(left_knee_in_deg=imposed_deg - 1, right_knee_in_deg=imposed_deg + 1)
    measured_deg = 1 + imposed_deg / 2
    rep = replace(
        any_rep(),
        left_knee_in_deg=measured_deg,
        right_knee_in_deg=measured_deg,
        checks=(remark(CheckCode.K2),) if flagged else (),
    )
    return seen((true, rep), fault=f"knee_in:{imposed_deg:g}", exercise_id=exercise_id)


def test_knee_in_is_a_line_over_the_mean_of_both_true_knees() -> None:
    found = knee_in([scene(degrees) for degrees in (0.0, 5.0, 10.0, 20.0)])

    assert found.gain.value == pytest.approx(0.5)
    assert found.offset_deg.value == pytest.approx(1.0)


def test_every_step_has_its_truth_its_measure_and_its_flags() -> None:
    found = knee_in([scene(0.0), scene(15.0, flagged=True), scene(15.0)])

    none, much = found.steps

    assert (none.imposed_deg, none.true_deg, none.flagged.value) == (0.0, 0.0, 0.0)
    assert none.flagged.high is not None  # of one scene little is known
    assert none.flagged.high > 0.7
    assert (much.imposed_deg, much.measured_deg.value, much.flagged.value) == (15.0, 8.5, 0.5)


def test_everyday_scenes_count_as_nothing_imposed_and_other_faults_not_at_all() -> None:
    everyday = seen((true_rep(), any_rep()))
    leaning = seen((true_rep(), any_rep()), fault="trunk_lean")

    (row,) = knee_in([everyday, leaning]).steps

    assert (row.imposed_deg, row.flagged.n) == (0.0, 1)


def test_a_repetition_that_could_not_be_judged_is_neither_right_nor_flagged() -> None:
    rep = replace(any_rep(), not_judged=(silence(CheckCode.K2, NotJudgedReason.VISIBILITY),))

    (row,) = knee_in([seen((true_rep(), rep))]).steps

    assert (row.flagged.n, row.flagged.value, row.not_judged) == (0, None, 1)


def test_more_of_it_measures_as_more_or_not() -> None:
    falling = replace_measure(scene(10.0, exercise_id="split_squat"), 0.0)
    scenes = [
        *(scene(degrees) for degrees in (0.0, 5.0, 10.0)),
        scene(0.0, exercise_id="split_squat"),
        falling,
    ]

    split_squat, squat = knee_in(scenes).rises

    assert (split_squat.name, split_squat.steps, split_squat.falls) == ("split_squat", 1, 1)
    assert (squat.name, squat.steps, squat.falls) == ("squat", 2, 0)


def replace_measure(one: SeenScene, measured_deg: float) -> SeenScene:
    ((true, done),) = one.result.pairs
    rep = replace(done.rep, left_knee_in_deg=measured_deg, right_knee_in_deg=measured_deg)
    return replace(one, result=replace(one.result, pairs=((true, replace(done, rep=rep)),)))


def test_an_exercise_that_is_not_judged_for_it_stays_out() -> None:
    assert knee_in([seen((true_rep(), any_rep()), codes=(CheckCode.T1,))]).steps == ()
