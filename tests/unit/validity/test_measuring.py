"""Times, angles and flags of a scene with a repetition of known errors."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import Side
from coach.validity.measuring import (
    announced_row,
    flexion_row,
    lag_row,
    side_row,
    tempo_rows,
    view_row,
)
from coach.validity.seeing import SeenScene
from tests.validity_builders import any_rep, seen, true_rep


def scene(*, side: Side = Side.BOTH, said: Side = Side.BOTH) -> SeenScene:
    rep = replace(
        any_rep(),
        side=said,
        eccentric_s=2.5,
        pause_s=None,
        concentric_s=1.75,
        turning_knee_flexion_deg=55.0,
    )
    return seen((true_rep(side=side), rep))


def test_times_and_depth_are_measured_minus_true() -> None:
    scenes = [scene()]

    lowering, pause, rise = tempo_rows("front", scenes)
    flexion = flexion_row("front", scenes)

    assert lowering.bias.value == pytest.approx(0.5)
    assert (rise.bias.value, rise.median_absolute.value) == (-0.25, 0.25)
    assert pause.bias.value is None  # not measured: not guessed
    assert flexion.bias.value == pytest.approx(-5.0)


def test_the_lag_is_that_of_scenes_in_which_the_knee_moves() -> None:
    scenes = [
        replace(scene(), result=replace(scene().result, lag_s=lag_s)) for lag_s in (0.1, 0.2, None)
    ]

    row = lag_row("all", scenes)

    assert row.bias.n == 2
    assert row.bias.value == pytest.approx(0.15)


def test_a_count_is_in_time_up_to_three_tenths_of_a_second_after_the_return() -> None:
    delays_s = (-0.5, 0.0, 0.29, 0.4)
    told = [(true_rep(number), replace(any_rep(), side=Side.BOTH)) for number in range(4)]
    scenes = [seen(*told)]
    pairs = tuple(
        (true, replace(done, t_s=true.end_s + delay_s))
        for (true, done), delay_s in zip(scenes[0].result.pairs, delays_s, strict=True)
    )
    late = replace(scenes[0], result=replace(scenes[0].result, pairs=pairs))

    row = announced_row("front", [late])

    assert row.median.n == 4
    assert row.median.value == pytest.approx(0.145)
    assert (row.in_time.value, row.early.value) == (0.75, 0.25)


def test_the_share_of_a_view_is_one_of_time() -> None:
    row = view_row("front", [scene()])

    assert (row.right.value, row.unknown.value, row.other.value) == (0.75, 0.25, 0.0)


@pytest.mark.parametrize(
    ("said", "shares"),
    [(Side.LEFT, (1.0, 0.0, 0.0)), (Side.BOTH, (0.0, 1.0, 0.0)), (Side.RIGHT, (0.0, 0.0, 1.0))],
)
def test_the_working_leg_is_right_or_not_told_or_swapped(
    said: Side, shares: tuple[float, float, float]
) -> None:
    row = side_row("all", [scene(side=Side.LEFT, said=said)])

    assert (row.right.value, row.not_told.value, row.swapped.value) == shares


def test_where_both_legs_work_no_leg_is_asked_for() -> None:
    row = side_row("all", [scene()])

    assert row.right.n == 0
