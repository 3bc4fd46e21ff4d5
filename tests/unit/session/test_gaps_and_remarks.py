"""Holes in time are told to the analysis; a repetition gets the most useful words."""

import pytest

from coach import words
from coach.movement.events import CheckSpan
from coach.movement.pose import Lock, Pose, nobody
from coach.movement.vocabulary import CheckCode, Level
from coach.session.gaps import HOLE_S, bridged
from coach.session.remarks import remark
from tests.session_builders import EXTENSION, SLIDE, SQUAT, completed, squat_poses


def somebody(t_s: float) -> Pose:
    first = squat_poses(reps=1)[0]
    return Pose(t_s, first.aspect, Lock.LOCKED, first.keypoints, first.world)


@pytest.mark.parametrize("last_s", [None, 10.0 - HOLE_S / 2])
def test_without_a_hole_a_pose_stays_alone(last_s: float | None) -> None:
    pose = somebody(10.0)

    assert bridged(last_s, pose) == (pose,)


def test_a_hole_becomes_one_pose_of_nobody_just_before() -> None:
    pose = somebody(10.0)

    before, now = bridged(10.0 - HOLE_S, pose)

    assert before.lock is Lock.NOBODY
    assert 10.0 - HOLE_S < before.t_s < 10.0
    assert now == pose


def test_a_hole_that_was_told_is_not_told_again() -> None:
    told, pose = bridged(5.0, somebody(10.0))

    assert bridged(5.0, told) == (told,)
    assert bridged(told.t_s, pose) == (pose,)
    assert told == nobody(told.t_s, aspect=pose.aspect)


def check(code: CheckCode, level: Level = Level.AMBER) -> CheckSpan:
    return CheckSpan(code, level, 1.0, 2.0, value=1.0, unit="deg")


def test_a_good_repetition_is_called_good() -> None:
    assert remark(completed().rep, SQUAT) == words.text("remark-good")


def test_going_too_far_is_said_before_anything_else() -> None:
    checks = (check(CheckCode.K2, Level.RED), check(CheckCode.D1))

    said = remark(completed(checks=checks, eccentric_s=0.5).rep, SQUAT)

    assert said == words.text("remark-further-than-planned")


@pytest.mark.parametrize("code", list(CheckCode))
def test_every_check_has_words(code: CheckCode) -> None:
    said = remark(completed(checks=(check(code),)).rep, SQUAT)

    assert said
    assert said != words.text("remark-good")


def test_a_hurried_lift_is_told_as_a_lift() -> None:
    hurried = completed(exercise=EXTENSION, concentric_s=0.5)

    assert remark(hurried.rep, EXTENSION) == words.text("remark-quick-lift")


def test_a_hurried_slide_is_told_as_out_and_back() -> None:
    out = completed(exercise=SLIDE, concentric_s=0.3)
    back = completed(exercise=SLIDE, eccentric_s=0.3)

    assert remark(out.rep, SLIDE) == words.text("remark-quick-out")
    assert remark(back.rep, SLIDE) == words.text("remark-quick-back")


def test_a_smaller_one_is_fine_and_one_that_was_not_seen_well_is_counted() -> None:
    assert remark(completed(full=False).rep, SQUAT) == words.text("remark-smaller")
    assert remark(completed(score=None).rep, SQUAT) == words.text("remark-counted")
