"""What the person is told about warning signs: what to do, and how the programme opens again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coach.care.programme.terms import Fired, ProgrammePhase, WordArguments
from coach.care.start.answers import Clearance, Raised, Screen
from coach.care.start.emergency import UNKNOWN, emergency_number
from coach.care.start.flags import CheckInFlag, waits_for_screen
from coach.care.start.history import History
from coach.care.start.limits import AFTER_SURGERY, Restrictions
from coach.care.start.questions import BY_CODE, gravity
from coach.care.told import Condition

PLACE_RULE = "E41"
_RULES: Mapping[str, str] = {  # of limits that are no question's
    "calm-week": "E3",
    "named": "E3",
    "after-surgery": "E2",
    "kneecap": "E2",
    "place": PLACE_RULE,
    "place-unknown": PLACE_RULE,
}


@dataclass(frozen=True, slots=True)
class Findings:
    """All that there may be something to say about."""

    today: date
    flags: Sequence[Raised]
    pending: Sequence[CheckInFlag]
    missing_since: date | None  # of a full screen
    limits: Mapping[str, ProgrammePhase]
    calm_to: date | None
    screens: Sequence[Screen]
    clearances: Sequence[Clearance]
    history: History
    restrictions: Restrictions


def remarks_on(findings: Findings) -> tuple[Fired, ...]:
    """Return what to say, the gravest first, each thing once."""
    return (
        *_on_flags(findings),
        *_on_check_ins(findings),
        *_on_missing_answers(findings),
        *_on_limits(findings),
        *_on_history(findings),
    )


def _on_flags(findings: Findings) -> Iterator[Fired]:
    number = emergency_number(findings.history.country) or UNKNOWN
    latest = {flag.code: flag for flag in findings.flags}
    for code in sorted(latest, key=gravity):
        question, flag = BY_CODE[code], latest[code]
        arguments = {"code": code, "day": flag.first[0].isoformat(), "number": number}
        yield Fired(question.rule, question.told_key, arguments)
    waiting = {
        code: waits_for_screen(flag, findings.screens, findings.clearances)
        for code, flag in latest.items()
    }
    needs_both = [code for code in latest if BY_CODE[code].needs_new_screen]
    if any(waiting.values()):
        yield Fired("E3", "care-start-unlock-questions")
    if any(not waiting[code] for code in needs_both):
        yield Fired("E3", "care-start-unlock-both")
    elif len(latest) > len(needs_both):
        yield Fired("E3", "care-start-unlock-clinician")


def _on_check_ins(findings: Findings) -> Iterator[Fired]:
    latest = {flag.code: flag for flag in findings.pending}
    for code, flag in latest.items():
        yield Fired("E3", f"care-start-{code}", {"day": flag.day.isoformat()})


def _on_missing_answers(findings: Findings) -> Iterator[Fired]:
    if findings.missing_since is None:
        return
    was_full = any(screen.is_full for screen in findings.screens)
    key = "care-start-overdue" if was_full else "care-start-unanswered"
    yield Fired("3.4", key, {"day": findings.missing_since.isoformat()})


def _on_limits(findings: Findings) -> Iterator[Fired]:
    locked = {flag.code for flag in findings.flags}
    days = 0 if findings.calm_to is None else (findings.calm_to - findings.today).days
    for name, phase in findings.limits.items():
        if name not in _RULES or (name == "after-surgery" and AFTER_SURGERY in locked):
            continue  # said with the flag itself
        arguments: WordArguments = {"phase": phase.value.replace("_", " "), "days": days}
        yield Fired(_RULES[name], f"care-start-limit-{name}", arguments)


def _on_history(findings: Findings) -> Iterator[Fired]:
    if findings.history.may_be_worn:
        yield Fired(PLACE_RULE, "care-start-stiff-mornings")
    conditions = findings.restrictions.conditions
    if Condition.FALL_RISK in conditions:
        yield Fired("E36", "care-start-unsteady")
    elif findings.restrictions.needs_hand_support:
        yield Fired("E2", "care-start-hand-support")
    if Condition.KNEECAP_SLIPPED in conditions:
        yield Fired("E2", "care-start-kneecap-slipped")
    if Condition.CLOT_OR_BLEEDING in conditions:
        yield Fired("E2", "care-start-careful-tissue")
