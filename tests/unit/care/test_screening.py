"""What warning signs lead to, and what unlocks them: docs/clinical.md 3.4 with E2, E3 and E41."""

import pytest

from coach.care.programme.terms import ProgrammePhase
from coach.care.start.questions import BY_CODE, unanswered
from coach.care.start.screening import QUESTIONS, Question, Standing, Urgency, standing_of
from coach.care.told import Told
from tests.care_builders import on
from tests.screening_builders import PERSON, screen

CALM, EARLY, CONTROL = (
    ProgrammePhase.CALM,
    ProgrammePhase.EARLY,
    ProgrammePhase.CONTROL,
)
LOCKING = {
    "EM1": Urgency.EMERGENCY,
    "EM1b": Urgency.SAME_DAY,
    "EM2": Urgency.EMERGENCY,
    "EM3": Urgency.EMERGENCY,
    "EM4": Urgency.EMERGENCY,
    "EM5": Urgency.EMERGENCY,
    "UR1": Urgency.SAME_DAY,
    "UR2": Urgency.SAME_DAY,
    "UR4": Urgency.TWO_DAYS,
    "UR5": Urgency.CLINICIAN,
    "UR6": Urgency.CLINICIAN,
    "CL1": Urgency.CLINICIAN,
    "CL1b": Urgency.CLINICIAN,
    "CL2": Urgency.CLINICIAN,
    "CL3": Urgency.CLINICIAN,
    "CL6": Urgency.CLINICIAN,
}
LIMITING = {"CL4": CALM, "CL5": EARLY, "AD1": EARLY, "CL7": EARLY}
FREE = ("IN1", "NT1", "NT2", "CL8")


def stand(number: int, *told: Told) -> Standing:
    return standing_of((PERSON, *told), today=on(number))


def test_somebody_without_a_warning_sign_is_free() -> None:
    standing = stand(0, screen(0))

    assert standing == Standing(
        lock=None,
        urgency=None,
        highest_phase=None,
        conditions=frozenset(),
        left_out=frozenset(),
        is_due=False,
        messages=(),
    )


@pytest.mark.parametrize(("code", "urgency"), LOCKING.items())
def test_a_yes_that_locks_means_no_exercise_and_says_when_to_be_seen(
    code: str, urgency: Urgency
) -> None:
    standing = stand(0, screen(0, code))

    assert standing.lock is not None
    assert standing.lock.codes == (code,)
    assert standing.lock.since == on(0)
    assert standing.urgency is urgency
    assert standing.messages[0].key == f"care-start-{code.lower()}"


@pytest.mark.parametrize("code", ["OT1", "OT2", "OT3"])
def test_further_signs_of_an_injury_are_an_emergency_after_an_injury_only(code: str) -> None:
    with_injury = stand(0, screen(0, "IN1", code))
    without = stand(0, screen(0, code))

    assert with_injury.urgency is Urgency.EMERGENCY
    assert with_injury.lock is not None
    assert without.lock is None
    assert "IN1" in unanswered({})
    assert code not in unanswered({"IN1": False})
    assert code in unanswered({"IN1": True})


@pytest.mark.parametrize(("code", "highest"), LIMITING.items())
def test_a_yes_that_limits_leaves_the_phases_up_to_one(code: str, highest: ProgrammePhase) -> None:
    standing = stand(0, screen(0, code))

    assert standing.lock is None
    assert standing.highest_phase is highest
    assert standing.urgency is Urgency.CLINICIAN


@pytest.mark.parametrize("code", FREE)
def test_a_yes_that_is_only_kept_locks_and_limits_nothing(code: str) -> None:
    standing = stand(0, screen(0, code))

    assert standing.lock is None
    assert standing.highest_phase is None
    assert standing.flags == ()


def test_every_question_is_tried_by_a_test_here() -> None:
    tried = {*LOCKING, *LIMITING, *FREE, "OT1", "OT2", "OT3", "GW1", "UR3"}

    assert tried == {question.code for question in QUESTIONS} == set(BY_CODE)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.code)
def test_a_missing_answer_never_unlocks(question: Question) -> None:
    code = question.code
    first = stand(0, screen(0, missing=[code]))
    later = stand(1, screen(0, "UR6"), screen(1, missing=[code]))

    is_asked_alone = question.follows is None
    assert (first.lock is not None) == is_asked_alone
    assert (first.is_due, later.lock is not None) == (is_asked_alone, is_asked_alone)
