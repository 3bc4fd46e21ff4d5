"""What a check reads against what is true, at the turn or over the repetition."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import CheckCode, View
from coach.validity.accuracy import CheckSample
from coach.validity.check_errors import check_errors
from coach.validity.check_rows import check_rows
from coach.validity.flags import false_alarm_rows
from coach.validity.truth import Angle, Case, TrueRep
from tests.movement_builders import shipped
from tests.validity_builders import any_rep, remark, seen, true_rep


def case(*reps: TrueRep, knee_deg: float = 12.0) -> Case:
    return Case(
        name="a case",
        kind="synthetic",
        exercise_id="squat",
        view=View.SIDE,
        reps=reps,
        fewest=len(reps),
        most=len(reps),
        duration_s=30.0,
        knee_flexion=tuple(Angle(float(t_s), knee_deg) for t_s in range(30)),
    )


def at(t_s: float, code: CheckCode, value: float) -> CheckSample:
    return CheckSample(t_s, code, value)


def test_an_angle_is_compared_at_the_turn() -> None:
    rep = true_rep(trunk_lean_deg=8.0)
    samples = [
        at(rep.turn_s - 1.0, CheckCode.T1, 99.0),
        at(rep.turn_s - 0.1, CheckCode.T1, 10.0),
        at(rep.turn_s, CheckCode.T1, 11.0),
        at(rep.turn_s + 0.1, CheckCode.T1, 13.0),
    ]

    found = check_errors(case(rep, true_rep(1)), samples, shipped()["squat"])

    assert found[CheckCode.T1] == pytest.approx((3.0,))  # the second was not read


def test_leaning_forward_is_compared_at_its_most() -> None:
    rep = true_rep(trunk_forward_deg=30.0)
    samples = [at(rep.start_s + 0.5, CheckCode.T2, 27.0), at(rep.turn_s, CheckCode.T2, 20.0)]

    found = check_errors(case(rep), samples, shipped()["squat"])

    assert found[CheckCode.T2] == pytest.approx((-3.0,))


def test_a_knee_that_should_be_straight_is_compared_with_the_knee() -> None:
    rep = true_rep()

    found = check_errors(case(rep), [at(rep.turn_s, CheckCode.E1, 15.0)], shipped()["squat"])

    assert found[CheckCode.E1] == pytest.approx((3.0,))


def test_what_the_truth_has_no_number_for_has_no_error() -> None:
    rep = true_rep()

    found = check_errors(case(rep), [at(rep.turn_s, CheckCode.H1, 0.2)], shipped()["squat"])

    assert found[CheckCode.H1] == ()


def test_a_check_has_a_row_with_its_alarms_and_what_it_noticed() -> None:
    scenes = [
        seen((true_rep(), any_rep()), (true_rep(1), any_rep())),
        seen((true_rep(), any_rep()), fault="knee_in:15"),
        seen((true_rep(), any_rep()), fault="knee_in:0"),
    ]

    (row,) = check_rows(scenes, false_alarm_rows(scenes))

    assert (row.code, row.unit) == (CheckCode.K2, "ratio")
    assert row.error.bias.value is None
    assert (row.false_alarms.value, row.false_alarms.n) == (0.0, 3)  # nothing was imposed twice
    assert (row.noticed.value, row.noticed.n) == (0.0, 1)


def test_a_remark_on_an_imposed_fault_is_noticed() -> None:
    flagged = replace(any_rep(), checks=(remark(CheckCode.K2),))

    (row,) = check_rows([seen((true_rep(), flagged), fault="knee_in:15")], ())

    assert row.noticed.value == 1.0
