"""Any way of counting against the truth."""

import pytest

from coach.movement.events import ViewChanged
from coach.movement.vocabulary import View
from coach.validity.counting import counting_row, outcome
from coach.validity.seeing import ViewTime, view_time
from coach.validity.threshold_rules import Count
from coach.validity.truth import Case, TrueRep

TRUE = (TrueRep(2.0, 4.0, 6.0), TrueRep(8.0, 10.0, 12.0))
CASE = Case("case", "synthetic", "squat", View.SIDE, TRUE, fewest=2, most=2, duration_s=60.0)


def at(*turns_s: float) -> list[Count]:
    return [Count(turn_s=turn_s, t_s=turn_s + 1.5) for turn_s in turns_s]


def test_what_is_counted_while_resting_is_a_ghost() -> None:
    found = outcome(CASE, at(4.0, 10.0, 30.0))

    assert (found.counted, found.missed, found.ghosts, found.error) == (3, 0, 1, 1)


def test_a_repetition_counted_twice_is_an_error_and_no_ghost() -> None:
    found = outcome(CASE, at(3.5, 4.5, 10.0))

    assert (found.missed, found.ghosts, found.error) == (0, 0, 1)


def test_a_ghost_for_a_missed_repetition_makes_the_count_exact_but_is_told() -> None:
    found = outcome(CASE, at(4.0, 30.0))

    assert (found.missed, found.ghosts, found.error) == (1, 1, 0)


def test_one_who_sat_long_before_is_counted_for_the_rise() -> None:
    found = outcome(CASE, [Count(turn_s=0.5, t_s=4.0), *at(10.0)])

    assert (found.missed, found.ghosts) == (0, 0)


def test_a_row_says_what_it_stands_on() -> None:
    row = counting_row("all", [outcome(CASE, at(4.0, 10.0)), outcome(CASE, at(4.0, 10.0, 30.0))])

    assert (row.scenes, row.reps, row.minutes) == (2, 4, 2.0)
    assert row.idle_minutes == pytest.approx(2 * 52 / 60)
    assert (row.exact.value, row.off_by_one.value) == (0.5, 1.0)
    assert row.mean_absolute_error.value == 0.5
    assert row.ghosts_per_10_min.value == pytest.approx(1 / (2 * 52 / 600))
    assert row.missed.value == 0.0


def test_the_view_is_looked_at_while_exercising_only() -> None:
    events = [ViewChanged(3.0, View.SIDE), ViewChanged(9.0, View.FRONT)]

    found = view_time(CASE, events)

    assert found == ViewTime(right_s=4.0, unknown_s=1.0, other_s=3.0)
