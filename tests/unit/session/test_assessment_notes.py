"""What counts in a test before the camera: what follows the countdown, and no pause cuts off."""

from dataclasses import replace

import pytest

from coach.care.tests.procedures import PROCEDURES, measure_test
from coach.care.told import TestKind
from coach.movement.pose import Pose
from coach.movement.vocabulary import Side
from coach.session.assessing import LONGEST_S, Asked, Assessing, measured_of
from coach.session.assessment_notes import NOTHING_S, AssessmentNotes
from coach.session.snapshot import SetStage, TestNow
from coach.synthetic import assessments
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import SyntheticScene
from tests.assessment_builders import looked_at, on_one_leg, watched
from tests.movement_builders import shipped

pytestmark = pytest.mark.whole

AT_WORK, SETTING_UP, PAUSED = SetStage.WORKING, SetStage.SETTING_UP, SetStage.PAUSED


def notes_of(test: TestKind, side: Side = Side.BOTH) -> AssessmentNotes:
    return AssessmentNotes(Asked(test, side), shipped()[PROCEDURES[test].exercise_id])


def now_of(notes: AssessmentNotes) -> TestNow:
    assert notes.test is not None
    return notes.test


def show(
    notes: AssessmentNotes, poses: list[Pose], *, begins_s: float = 1.5, to_s: float = 1e9
) -> None:
    """Let poses be seen one by one; the set is on from a moment."""
    for pose in poses:
        if pose.t_s <= to_s:
            notes.note((), (pose,), stage=AT_WORK if pose.t_s >= begins_s else SETTING_UP)


def bottom_s(scene: SyntheticScene, place: int) -> float:
    return scene.script.reps[place].bottom_s


def test_a_test_before_the_camera_gives_what_a_recording_of_it_gives() -> None:
    scene = assessments.squats(0, (40.0, 50.0, 45.0))
    notes = notes_of(TestKind.SQUAT)

    show(notes, landmark_poses(scene))

    assert now_of(notes).is_enough
    assert now_of(notes).done == 3
    (measured,) = measure_test(TestKind.SQUAT, notes.result(), pains=(0,))
    assert measured == looked_at(TestKind.SQUAT, scene)


def test_what_was_done_before_the_countdown_was_over_does_not_count() -> None:
    scene = assessments.squats(0, (40.0, 50.0, 45.0))
    notes = notes_of(TestKind.SQUAT)

    show(notes, landmark_poses(scene), begins_s=bottom_s(scene, 0) + 2.0)

    assert now_of(notes).done == 2
    assert len(notes.result().reps) == 2
    assert not now_of(notes).is_enough


def test_nothing_counts_that_never_began() -> None:
    notes = notes_of(TestKind.SQUAT)

    show(notes, landmark_poses(assessments.squats(0, (40.0, 50.0))), begins_s=1e9)

    assert notes.result().reps == ()
    assert notes.result().glimpses == ()


def test_a_pause_lets_a_test_against_the_clock_begin_anew() -> None:
    poses = landmark_poses(assessments.chair_stands(0, stands=6, cycle_s=3.0))
    notes = notes_of(TestKind.CHAIR_STAND)
    show(notes, poses, to_s=9.0)
    before = now_of(notes)

    notes.note((), (), stage=PAUSED)
    notes.note((), (), stage=AT_WORK)
    after = now_of(notes)

    assert before.done >= 2
    assert before.timing is not None
    assert before.timing.is_running
    assert after.done == 0
    assert after.timing is not None
    assert not after.timing.is_running


def test_a_pause_leaves_squats_as_they_are() -> None:
    scene = assessments.squats(0, (40.0, 50.0, 45.0))
    notes = notes_of(TestKind.SQUAT)
    show(notes, landmark_poses(scene), to_s=bottom_s(scene, 1) - 2.0)

    notes.note((), (), stage=PAUSED)
    notes.note((), (), stage=AT_WORK)

    assert now_of(notes).done == 1


def test_a_trial_that_a_pause_cut_off_is_done_again() -> None:
    scene = assessments.balances(0, (6.0, 6.0))
    notes = notes_of(TestKind.BALANCE, scene.working_side)
    poses, second_s = landmark_poses(scene), bottom_s(scene, 1)
    show(notes, poses, to_s=second_s + 2.0)
    running = now_of(notes).timing

    notes.note((), (), stage=PAUSED)
    later = [pose for pose in poses if pose.t_s > second_s + 8.5]  # on both feet again
    for pose in later:
        notes.note((), (pose,), stage=SETTING_UP)

    assert running is not None
    assert running.is_running
    assert (running.index, running.count) == (2, 3)
    assert now_of(notes).done == 1
    assert [one.hold.side for one in notes.result().holds] == [scene.working_side]


def test_nobody_is_looked_at_for_ever() -> None:
    first = landmark_poses(assessments.squats(0, (40.0,)))[0]
    notes = notes_of(TestKind.SQUAT)

    notes.note((), (first,), stage=AT_WORK)
    waiting = now_of(notes).is_enough
    notes.note((), (replace(first, t_s=first.t_s + LONGEST_S),), stage=AT_WORK)

    assert not waiting
    assert now_of(notes).is_enough


def test_a_test_in_which_nothing_can_be_seen_ends_and_can_not_tell() -> None:
    first = landmark_poses(assessments.squats(0, (40.0,)))[0]
    notes = notes_of(TestKind.SQUAT)
    for second in range(round(NOTHING_S)):
        pose = replace(first, t_s=first.t_s + second)
        notes.note((), (pose,), stage=AT_WORK)
    waiting = now_of(notes).is_enough

    notes.note((), (replace(first, t_s=first.t_s + NOTHING_S),), stage=AT_WORK)

    assert not waiting
    assert now_of(notes).is_enough
    (measured,) = measure_test(TestKind.SQUAT, notes.result(), pains=(0,))
    assert measured.cannot_tell is not None


def test_a_leg_that_was_asked_for_is_the_one_that_is_told() -> None:
    nothing = watched(glimpses=())
    both = watched(on_one_leg(0.0, 9.0), on_one_leg(20.0, 30.0, side=Side.RIGHT))

    (unseen,) = measured_of(Asked(TestKind.BALANCE, Side.RIGHT), nothing, pains=())
    (right,) = measured_of(Asked(TestKind.BALANCE, Side.RIGHT), both, pains=())

    assert (unseen.side, unseen.values["best_s"]) == (Side.RIGHT, None)
    assert (right.side, right.values["best_s"]) == (Side.RIGHT, 30.0)


def test_the_hold_that_is_on_is_known() -> None:
    scene = assessments.balances(0, (6.0,))
    assessing = Assessing(shipped()["single_leg_balance"])
    assert assessing.held_s is None

    held_until_s = bottom_s(scene, 0) + 3.0
    assessing.take_in(pose for pose in landmark_poses(scene) if pose.t_s <= held_until_s)

    assert assessing.held_s == pytest.approx(3.0, abs=0.7)  # lifting takes some of a second
