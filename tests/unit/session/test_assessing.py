"""Looking at a test gives what a session would count, and what single poses show beside it."""

import pytest

from coach.care.tests.procedures import as_test, is_enough
from coach.care.told import TestKind
from coach.movement.vocabulary import Side, View
from coach.session.assessing import Asked, Assessing, assessing_of, measured_of
from coach.session.batch import Batch
from coach.synthetic import assessments
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.stances import Imposed
from tests.movement_builders import shipped

pytestmark = pytest.mark.whole


def test_repetitions_are_those_of_a_whole_recording() -> None:
    poses = landmark_poses(assessments.squats(1, (40.0, 50.0)))
    batch, assessing = Batch(shipped()["squat"]), Assessing(shipped()["squat"])

    told = batch.take_in(poses)
    looked = assessing.take_in(poses)

    assert looked == told
    assert len(assessing.result().reps) == 2


def test_it_can_be_asked_before_it_is_over() -> None:
    poses = landmark_poses(assessments.squats(0, (45.0, 45.0, 45.0)))
    assessing = Assessing(shipped()["mini_squat"])
    enough = []

    for pose in poses:
        assessing.take_in([pose])
        enough.append(is_enough(TestKind.SQUAT, assessing.watched))

    assert not enough[len(enough) // 2]
    assert enough[-1]


@pytest.mark.parametrize("asked", [Side.LEFT, Side.RIGHT])
def test_a_step_down_is_told_of_the_leg_that_did_it_whichever_was_asked_for(asked: Side) -> None:
    scene = assessments.step_downs(0, reps=3, imposed=Imposed())
    test = Asked(TestKind.STEP_DOWN, asked)
    assessing = assessing_of(test, shipped()["lateral_step_down"])

    assessing.take_in(landmark_poses(scene))

    watched = assessing.result()
    assert {rep.side for rep in watched.reps} == {scene.working_side}
    assert watched.view is View.FRONT
    (measured,) = measured_of(test, watched, pains=(0,))
    assert measured.side is asked
    assert (measured.values["quality"] is not None) is (asked is scene.working_side)


def test_single_poses_show_hands_knees_and_feet_from_the_front() -> None:
    scene = assessments.balances(0, (6.0,))
    assessing = Assessing(as_test(shipped()["single_leg_balance"]))

    assessing.take_in(landmark_poses(scene))

    held_s = scene.script.reps[0].bottom_s + 3.0
    one = assessing.result().glimpses_between(held_s, held_s + 0.05)[0]
    sign = -1.0 if scene.working_side is Side.LEFT else 1.0
    assert one.foot_lift is not None
    # 0.15 of the thigh and shank, which are a little less than the hip is high; noise is 0.01
    assert sign * one.foot_lift == pytest.approx(0.14, abs=0.03)
    assert one.left_hand_off is not None
    assert one.left_hand_off < 0.43  # on the waist
    assert one.left_shin_deg is None  # not from the front


def test_single_poses_show_the_shin_from_the_side() -> None:
    scene = assessments.ankle_rocks(0, (32.0,))
    assessing = Assessing(shipped()["ankle_rock"])

    assessing.take_in(landmark_poses(scene))

    turn_s = scene.script.reps[0].bottom_s + 1.0
    one = assessing.result().glimpses_between(turn_s, turn_s + 0.05)[0]
    shin_deg = one.shin_deg(scene.working_side)
    assert shin_deg == pytest.approx(32.0, abs=7.0)  # the band of an angle from the side
    assert one.foot_lift is None
    assert one.weight_shift is None
