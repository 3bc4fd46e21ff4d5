"""The one moment of a stored session that a picture shows."""

from dataclasses import replace

import pytest

from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.care.fitting import Fit
from coach.movement.vocabulary import CheckCode, View
from coach.ports import StoredSession
from coach.session.snapshot import Snapshot
from coach.session.still import deepest_moment
from tests.care_builders import answer, session
from tests.session_builders import SQUAT, squat_poses

pytestmark = pytest.mark.whole

POSES = squat_poses(reps=2, view=View.SIDE)


def _moment(*pains: PainAnswer, fit: Fit | None = None) -> Snapshot:
    facts = session(pains=pains)
    start = replace(facts.start, sets=1, reps=2, fit=fit)
    moment = deepest_moment(StoredSession(replace(facts, start=start), (), POSES), SQUAT)
    assert moment is not None
    return moment


def test_it_is_where_the_movement_is_deepest() -> None:
    moment = _moment()

    assert moment.reading is not None
    assert moment.reading.progress is not None
    assert moment.reading.progress > 0.9


def test_without_a_pose_there_is_none() -> None:
    assert deepest_moment(StoredSession(session(), (), ()), SQUAT) is None


def test_the_limit_is_the_one_the_answers_of_that_session_led_to() -> None:
    hurt = replace(
        answer(PainMoment.DURING, 4, followed=True), knee_flexion_deg=45.0, advice=Advice.SMALLER
    )

    unhurt_reps, hurt_reps = _moment().reps, _moment(hurt).reps

    assert [check for rep in unhurt_reps for check in rep.checks] == []
    assert CheckCode.D1 in {check.code for rep in hurt_reps for check in rep.checks}


def test_the_range_is_the_one_that_was_planned_that_day() -> None:
    usual = _moment()

    planned = _moment(fit=Fit(target_deg=40.0, limit_deg=45.0))

    assert (usual.exercise.limit_deg, planned.exercise.limit_deg) == (75.0, 45.0)
    assert usual.reading is not None
    assert planned.reading is not None
    assert usual.reading.active_checks == ()
    assert CheckCode.D1 in {check.code for check in planned.reading.active_checks}


def test_what_hurt_in_a_planned_session_moves_the_planned_limit() -> None:
    before = replace(answer(PainMoment.BEFORE, 3, followed=True), advice=Advice.SMALLER)

    moment = _moment(before, fit=Fit(target_deg=45.0, limit_deg=50.0))

    assert moment.limit_deg == 35.0
