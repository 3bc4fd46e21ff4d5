"""Each test finds what a synthetic patient does; docs/clinical.md 5.1 has the errors of many."""

import pytest

from coach.care.tests.measured import CannotTell
from coach.care.told import TestKind
from coach.synthetic import assessments
from coach.synthetic.stances import Imposed
from tests.assessment_builders import looked_at


def test_a_squat_is_as_deep_as_the_deepest_that_did_not_hurt() -> None:
    scene = assessments.squats(3, (30.0, 42.0, 55.0))

    painless = looked_at(TestKind.SQUAT, scene, pains=(0, 1, 2))
    hurting = looked_at(TestKind.SQUAT, scene, pains=(0, 1, 4))

    # docs/clinical.md 5.1: the band of a knee from the side
    assert painless.values["deepest_deg"] == pytest.approx(55.0, abs=7.0)
    assert hurting.values["deepest_deg"] == pytest.approx(42.0, abs=7.0)


@pytest.mark.slow
def test_a_steady_step_down_has_no_point() -> None:
    scene = assessments.step_downs(0, reps=3, imposed=Imposed())

    found = looked_at(TestKind.STEP_DOWN, scene)

    assert found.values == {
        "quality": 0,
        "arms": 0,
        "trunk": 0,
        "pelvis": 0,
        "knee": 0,
        "foot": 0,
    }


@pytest.mark.slow
def test_a_knee_that_goes_in_and_a_pelvis_that_drops_are_points() -> None:
    scene = assessments.step_downs(4, reps=3, imposed=Imposed(knee_in_deg=24, pelvic_drop_deg=14))

    found = looked_at(TestKind.STEP_DOWN, scene)

    assert found.values["knee"] == 2
    assert found.values["pelvis"] == 1
    assert found.values["quality"] == 3


@pytest.mark.slow
def test_stands_of_thirty_seconds_are_counted() -> None:
    scene = assessments.chair_stands(2, stands=13, cycle_s=3.0)

    found = looked_at(TestKind.CHAIR_STAND, scene)

    assert found.values["stands"] == pytest.approx(10, abs=1)  # the one at the end, either way


@pytest.mark.slow
def test_a_balance_lasts_until_the_foot_touches_the_floor() -> None:
    steady = assessments.balances(1, (14.0,))
    touching = assessments.balances(1, (14.0,), touches=True)

    held_s = looked_at(TestKind.BALANCE, steady).values["best_s"]
    touched_s = looked_at(TestKind.BALANCE, touching).values["best_s"]

    assert held_s == pytest.approx(15.0, abs=0.5)  # with the way up and down above the band
    assert touched_s == pytest.approx(7.5, abs=0.7)


@pytest.mark.slow
def test_steps_are_timed_and_their_gap_is_found() -> None:
    wanted = assessments.March(steps=18, cadence=80.0, gap_percent=20.0)

    found = looked_at(TestKind.WALK, assessments.march(5, wanted))

    assert found.values["cadence"] == pytest.approx(80.0, abs=2.0)
    assert found.values["step_gap_percent"] == pytest.approx(20.0, abs=5.0)


@pytest.mark.slow
def test_a_shin_leans_as_far_as_it_does() -> None:
    found = looked_at(TestKind.ANKLE, assessments.ankle_rocks(2, (24.0, 30.0, 35.0)))

    assert found.values["shin_deg"] == pytest.approx(35.0, abs=7.0)


@pytest.mark.slow
def test_a_heel_that_leaves_the_floor_is_no_ankle_test() -> None:
    scene = assessments.ankle_rocks(2, (30.0, 30.0), heel_lift_deg=25.0)

    found = looked_at(TestKind.ANKLE, scene)

    assert found.values["shin_deg"] is None
    assert found.cannot_tell is CannotTell.TOO_FEW


@pytest.mark.slow
def test_raises_of_the_leg_are_counted() -> None:
    found = looked_at(TestKind.HIP, assessments.hip_raises(1, raises=4))

    assert found.values == {"reps": 4}
