"""The published rules, as they are published."""

import pytest

from coach.movement.pose import nobody
from coach.validity.threshold_rules import Count, KneeAngle, ThresholdRule, counts, knee_angles
from tests.movement_builders import Body

RULE = ThresholdRule(160, 110)


def angles(*degrees: float) -> list[KneeAngle]:
    return [KneeAngle(float(i), value) for i, value in enumerate(degrees)]


def test_a_bend_below_and_a_rise_above_is_one_count_at_its_deepest() -> None:
    assert counts(RULE, angles(175, 120, 100, 95, 105, 150, 165)) == (Count(turn_s=3.0, t_s=6.0),)


def test_a_bend_that_stays_above_the_lower_angle_is_not_counted() -> None:
    assert counts(RULE, angles(175, 120, 115, 170)) == ()


def test_trembling_around_the_lower_angle_counts_once() -> None:
    assert len(counts(RULE, angles(170, 108, 112, 108, 112, 170))) == 1


def test_one_who_begins_seated_is_counted_on_rising() -> None:
    assert len(counts(RULE, angles(90, 90, 170, 90, 170))) == 2


@pytest.mark.parametrize("bend_deg", [0.0, 30.0, 80.0])
def test_the_angle_of_a_body_from_the_side_is_its_own(bend_deg: float) -> None:
    pose = Body(bend_deg=bend_deg, from_side=True).pose(1.5)

    (angle,) = knee_angles([nobody(1.0, aspect=16 / 9), pose])

    assert angle.t_s == 1.5
    assert angle.mean_deg == pytest.approx(180 - bend_deg, abs=1e-6)
