"""What takes the place of an exercise that hurt: docs/clinical.md E15 and E33."""

from dataclasses import replace

import pytest

from coach.care.facts import SessionEnd, SessionEndReason, SessionFacts
from coach.care.programme.swapping import easier_version, easier_versions
from coach.care.programme.terms import ProgrammePhase
from tests.programme_builders import Patient, came, did, library, patient_in, tap


def _stopped(session: SessionFacts) -> SessionFacts:
    assert session.end is not None
    return replace(session, end=SessionEnd(session.end.at, SessionEndReason.STOPPED_FOR_PAIN))


def _hurt(name: str, value: int, *, at_deg: float | None = None) -> Patient:
    """Return somebody whose exercise of today's plan ended with that pain."""
    patient = patient_in(ProgrammePhase.CONTROL)
    patient.tell(came(patient.number, 0))
    planned = next(one for one in patient.plan().exercises if one.exercise_id == name)
    session = tap(did(patient.number, planned, pain=value, share=0.5), value, at_deg=at_deg)
    patient.train(_stopped(session))
    return patient


@pytest.mark.parametrize("pain", [3, 4])
def test_e33_an_exercise_that_ended_in_amber_is_followed_by_its_easier_version(pain: int) -> None:
    course = _hurt("mini_squat", pain).course()

    found = easier_versions(course, library())

    assert [one.exercise_id for one in found] == ["wall_slide"]
    assert found[0].level == 1
    assert [fired.key for fired in found[0].reasons] == ["rule-easier"]


def test_e33_after_a_red_answer_nothing_takes_its_place() -> None:
    course = _hurt("mini_squat", 5, at_deg=40.0).course()

    assert easier_versions(course, library()) == ()


def test_e33_an_exercise_that_was_finished_needs_none() -> None:
    patient = patient_in(ProgrammePhase.CONTROL)
    patient.do_plan(pain=3)

    assert easier_versions(patient.course(), library()) == ()


@pytest.mark.parametrize("at_deg", [40.0, 30.0])
def test_e1_where_pain_left_no_range_under_load_it_is_work_off_the_feet(at_deg: float) -> None:
    """15 degrees short of 40 leaves no 20 degrees for a wall slide either."""
    course = _hurt("mini_squat", 4, at_deg=at_deg).course()

    found = easier_versions(course, library())

    assert [one.exercise_id for one in found] == ["seated_knee_extension"]


def test_e33_where_the_easier_version_hurts_too_nothing_follows() -> None:
    patient = _hurt("mini_squat", 3)
    easier = easier_versions(patient.course(), library())[0]
    patient.train(_stopped(did(patient.number, easier, pain=3, share=0.5, minute=30)))

    assert easier_versions(patient.course(), library()) == ()


def test_e15_what_only_goes_back_to_itself_has_no_easier_version() -> None:
    course = patient_in(ProgrammePhase.CONTROL).course()

    assert easier_version(course, "calf_raise", library()) is None
    assert library()["calf_raise"].regress_to == "self"
