"""The questions on warning signs, and what a yes to each leads to (docs/clinical.md 3.4, E2, E3).

The sorting is medical judgement that no physiotherapist has reviewed yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from coach.care.programme.terms import ProgrammePhase

INJURY = "IN1"  # asked for what follows from it; no flag by itself
BUCKLED = "GW1"
BUCKLES_AGAIN = "UR3"


class Group(StrEnum):
    """What kind of answer a yes asks for, the gravest first."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    CLINICIAN = "clinician"  # has to look before the programme begins
    LIMITED = "limited"  # the programme stays below a phase, or leaves exercises out
    NOTED = "noted"  # kept, leads to no lock


class Urgency(StrEnum):
    """When somebody has to look, the soonest first."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    TWO_DAYS = "two_days"
    CLINICIAN = "clinician"  # first, before going on


@dataclass(frozen=True, slots=True)
class Question:
    """One question that is answered with yes, no or not at all."""

    code: str
    group: Group
    rule: str  # the section or amendment that it stands in
    urgency: Urgency | None = None
    is_locking: bool = False  # a yes means no exercise
    highest: ProgrammePhase | None = None  # the furthest phase after a yes; None: no limit
    follows: str | None = None  # asked only after a yes to that code
    # How long a yes still tells of what a clinician has seen, days: 0 a sign of now, None for good.
    explained_days: int | None = 0

    @property
    def key(self) -> str:
        """The key of its words."""
        return f"care-screen-{self.code.lower()}"

    @property
    def told_key(self) -> str:
        """The key of what to do after a yes."""
        return f"care-start-{self.code.lower()}"

    @property
    def is_flag(self) -> bool:
        return self.is_locking or self.highest is not None

    @property
    def needs_new_screen(self) -> bool:
        """Whether it takes a clinician's word and then the questions anew, both of them (E3)."""
        return self.group in (Group.EMERGENCY, Group.URGENT)


SIX_WEEKS_DAYS = 42  # for how long UR2 and UR5 look back


def _emergency(code: str, rule: str, *, follows: str | None = None) -> Question:
    return Question(
        code, Group.EMERGENCY, rule, Urgency.EMERGENCY, is_locking=True, follows=follows
    )


def _urgent(code: str, rule: str, *, urgency: Urgency, explained_days: int = 0) -> Question:
    return Question(
        code, Group.URGENT, rule, urgency, is_locking=True, explained_days=explained_days
    )


def _clinician(code: str, rule: str, *, explained_days: int | None = None) -> Question:
    return Question(
        code,
        Group.CLINICIAN,
        rule,
        Urgency.CLINICIAN,
        is_locking=True,
        explained_days=explained_days,
    )


def _limited(code: str, rule: str, *, highest: ProgrammePhase) -> Question:
    return Question(
        code, Group.LIMITED, rule, Urgency.CLINICIAN, highest=highest, explained_days=None
    )


QUESTIONS: tuple[Question, ...] = (
    _emergency("EM1", "3.4"),
    _urgent("EM1b", "E2", urgency=Urgency.SAME_DAY),
    _emergency("EM2", "3.4"),
    _emergency("EM3", "3.4"),
    Question(INJURY, Group.NOTED, "E2"),
    # The further signs of the Ottawa rule. Asked without an injury, the age alone would send
    # everybody of 55 to an emergency department.
    _emergency("OT1", "E2", follows=INJURY),
    _emergency("OT2", "E2", follows=INJURY),
    _emergency("OT3", "E2", follows=INJURY),
    _emergency("EM4", "E2"),
    _emergency("EM5", "E2"),
    _urgent("UR1", "3.4", urgency=Urgency.SAME_DAY),
    Question("NT1", Group.NOTED, "E3"),
    _urgent("UR2", "3.4", urgency=Urgency.SAME_DAY, explained_days=SIX_WEEKS_DAYS),
    Question(BUCKLED, Group.LIMITED, "E3", highest=ProgrammePhase.CALM),
    Question(
        BUCKLES_AGAIN,
        Group.URGENT,
        "E3",
        Urgency.CLINICIAN,
        highest=ProgrammePhase.CALM,
        follows=BUCKLED,
    ),
    Question("NT2", Group.NOTED, "E3"),
    _urgent("UR4", "E2", urgency=Urgency.TWO_DAYS),
    _urgent("UR5", "E2", urgency=Urgency.CLINICIAN, explained_days=SIX_WEEKS_DAYS),
    _urgent("UR6", "E2", urgency=Urgency.CLINICIAN),
    _clinician("CL1", "3.4", explained_days=0),
    _clinician("CL1b", "3.4"),
    _clinician("CL2", "3.4"),
    _clinician("CL3", "E2"),
    _limited("CL4", "3.4", highest=ProgrammePhase.CALM),
    _limited("CL5", "3.4", highest=ProgrammePhase.EARLY),
    _clinician("CL6", "3.4", explained_days=0),
    _limited("AD1", "3.4", highest=ProgrammePhase.EARLY),
    _limited("CL7", "E2", highest=ProgrammePhase.EARLY),
    Question("CL8", Group.NOTED, "E2", explained_days=None),
)
BY_CODE: Mapping[str, Question] = {question.code: question for question in QUESTIONS}
_PLACES = {question.code: place for place, question in enumerate(QUESTIONS)}


def is_asked(question: Question, answers: Mapping[str, bool | None]) -> bool:
    """Whether the question is due, after the answers given so far."""
    return question.follows is None or answers.get(question.follows) is True


def unanswered(answers: Mapping[str, bool | None]) -> tuple[str, ...]:
    """Return the codes that are still to be answered; none means a full screen."""
    return tuple(
        question.code
        for question in QUESTIONS
        if is_asked(question, answers) and answers.get(question.code) is None
    )


def gravity(code: str) -> tuple[int, int, int]:
    """Return what sorts codes, the gravest first; codes that are no question come last."""
    question = BY_CODE.get(code)
    if question is None:
        return len(Group), len(Urgency), len(_PLACES)
    urgency = len(Urgency) if question.urgency is None else tuple(Urgency).index(question.urgency)
    return urgency, tuple(Group).index(question.group), _PLACES[code]
