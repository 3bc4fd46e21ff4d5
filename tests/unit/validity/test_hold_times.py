"""Holds matched with the truth, and timed."""

from dataclasses import replace

import pytest

from coach.movement.events import Hold
from coach.movement.vocabulary import Motion, Side, View
from coach.validity.hold_times import hold_rows, matched
from coach.validity.seeing import SeenScene
from coach.validity.truth import TrueHold
from tests.validity_builders import any_rep, seen, true_rep

TRUE = (TrueHold(Side.LEFT, 10.0, 20.0, 10.0), TrueHold(Side.RIGHT, 30.0, 40.0, 9.5))


def held(start_s: float, end_s: float, held_s: float) -> Hold:
    return Hold(1, Side.LEFT, View.FRONT, start_s, end_s, held_s=held_s, target_s=10.0)


def scene(*measured: Hold, true: tuple[TrueHold, ...] = TRUE) -> SeenScene:
    plain = seen((true_rep(), any_rep()), exercise_id="side_plank")
    case = replace(plain.case, reps=(), holds=true, duration_s=80.0)
    return replace(
        plain, motion=Motion.HOLD, holds=measured, result=replace(plain.result, case=case)
    )


def test_a_measured_hold_belongs_to_the_true_one_it_lies_in() -> None:
    first, late, elsewhere = held(10.5, 15, 4.5), held(15.5, 31, 5), held(50, 55, 5)

    assert matched(TRUE, (first, late, elsewhere)) == [(first, late), ()]
    assert matched((), (first,)) == []


def test_held_time_is_that_of_all_pieces_minus_the_truth() -> None:
    everything, row = hold_rows([scene(held(10.5, 15, 4.5), held(15.5, 20, 4.5))])

    assert (everything.name, row.name) == ("all", "side_plank")
    assert (row.found.value, row.found.n) == (0.5, 2)
    assert row.held_error_s.bias.value == pytest.approx(-1.0)
    assert row.pieces == 2


def test_a_hold_where_there_was_none_is_false_unless_it_is_very_short() -> None:
    (row, _) = hold_rows([scene(held(50, 55, 5), held(60, 60.8, 0.8))])

    # 80 s without the 20 s of holding are a minute.
    assert row.false_per_10_min.n == 1
    assert row.false_per_10_min.value == pytest.approx(10.0)


def test_scenes_without_exercise_are_there_for_the_false_ones() -> None:
    rows = hold_rows([scene(true=())])

    assert (rows[0].found.value, rows[0].false_per_10_min.value) == (None, 0.0)


def test_repetitions_are_no_holds() -> None:
    assert hold_rows([seen((true_rep(), any_rep()))]) == ()
