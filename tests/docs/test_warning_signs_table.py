"""The table of warning signs in the clinical rules says what the code does."""

import re
from pathlib import Path

import pytest

from coach.care.programme.terms import ProgrammePhase
from coach.care.start.questions import BUCKLED, QUESTIONS, Question, Urgency

DOCS = Path(__file__).resolve().parents[2] / "docs"
CLINICAL = (DOCS / "clinical").with_suffix(".md").read_text(encoding="utf-8")
SECTION = CLINICAL.partition("### 3.4 ")[2].partition("\n### ")[0]
WORDS = {
    Urgency.EMERGENCY: "emergency",
    Urgency.SAME_DAY: "same day",
    Urgency.TWO_DAYS: "within 48 h",
    Urgency.CLINICIAN: "clinician",
}
PHASES = {ProgrammePhase.CALM: "calm phase", ProgrammePhase.EARLY: "early activation"}


def leads_to() -> dict[str, str]:
    """Return the last cell of each row by the codes of its first one."""
    rows = re.findall(r"^\| ([A-Z][^|]*) \|[^|]*\| ([^|]*) \|$", SECTION, re.MULTILINE)
    return {code: last for codes, last in rows if codes != "Code" for code in codes.split(", ")}


def test_the_table_has_every_question_and_no_other() -> None:
    assert set(leads_to()) == {question.code for question in QUESTIONS}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.code)
def test_a_row_says_what_a_yes_leads_to(question: Question) -> None:
    told = leads_to()[question.code]

    assert ("locked" in told) is question.is_locking
    if question.highest is not None:
        assert PHASES[question.highest] in told
        assert ("until cleared" in told) is (question.code != BUCKLED)
    if question.is_locking and question.urgency is not None and question.code != "CL3":
        assert WORDS[question.urgency] in told
