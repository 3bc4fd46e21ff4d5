"""Signals that compare the legs: signs, sides and units, on bodies of exact geometry."""

import pytest

from coach.movement.landmarks import Landmark
from coach.movement.measures import Measures
from coach.movement.two_legs import TWO_LEG_SIGNALS, two_leg_value
from coach.movement.vocabulary import Side, Signal
from tests.movement_builders import BONE, Body, Offset

LEG = 2 * BONE  # standing hip height of the body
RIGHT_FOOT_UP: dict[Landmark, Offset] = {Landmark.RIGHT_ANKLE: (0.0, -0.1 * LEG)}
HIPS_TO_THE_LEFT: dict[Landmark, Offset] = {
    Landmark.LEFT_HIP: (0.035, 0.0),
    Landmark.RIGHT_HIP: (0.035, 0.0),
}


def value(signal: Signal, measures: Measures, side: Side = Side.BOTH) -> float:
    found = two_leg_value(signal, measures, side=side, reference=LEG)
    assert found is not None
    return found


def test_a_lifted_foot_is_over_the_standing_one_and_below_it_from_the_other_side() -> None:
    body = Body(moved=RIGHT_FOOT_UP).measures()

    assert value(Signal.FOOT_LIFT, body, Side.LEFT) == pytest.approx(0.1)
    assert value(Signal.FOOT_LIFT, body, Side.RIGHT) == pytest.approx(-0.1)


def test_feet_apart_are_measured_along_the_floor() -> None:
    body = Body(stance=0.2, moved=RIGHT_FOOT_UP).measures()

    assert value(Signal.FEET_APART, body) == pytest.approx(0.2 / LEG)


def test_hips_over_the_left_foot_are_shifted_left_and_as_much_away_from_the_right() -> None:
    body = Body(stance=0.14, moved=HIPS_TO_THE_LEFT).measures()

    assert value(Signal.SIDE_SHIFT, body, Side.LEFT) == pytest.approx(0.25)
    assert value(Signal.SIDE_SHIFT, body, Side.RIGHT) == pytest.approx(-0.25)


def test_hips_over_ankles_are_a_height_of_both_legs() -> None:
    assert value(Signal.HIP_LIFT, Body().measures()) == pytest.approx(1.0)


def test_hips_are_over_the_knees_where_the_feet_are_hidden() -> None:
    hidden = frozenset({Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE})

    assert value(Signal.HIP_LIFT, Body(hidden=hidden).measures()) == pytest.approx(0.5)


def test_knees_apart_are_a_distance() -> None:
    assert value(Signal.KNEES_APART, Body(knee_in=0.02).measures()) == pytest.approx(
        (0.05 + 0.07 - 0.04) / LEG
    )


@pytest.mark.parametrize("signal", sorted(TWO_LEG_SIGNALS))
def test_nothing_is_said_of_legs_that_are_not_seen(signal: Signal) -> None:
    hidden = frozenset(
        {Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE, Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE}
    )

    body = Body(hidden=hidden).measures()

    assert two_leg_value(signal, body, side=Side.LEFT, reference=LEG) is None
