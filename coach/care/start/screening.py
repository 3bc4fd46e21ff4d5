"""Where warning signs leave a person: locked, limited or free (docs/clinical.md 3.4, E2 and E3).

The rules are not yet reviewed by a physiotherapist. A missing answer never unlocks anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.programme.terms import Fired, Lock, ProgrammePhase
from coach.care.start.answers import Screen, clearances_of, screens_of, until
from coach.care.start.flags import (
    BUCKLE,
    CheckInFlag,
    calm_until,
    check_in_flags,
    standing_flags,
    waits_for_screen,
)
from coach.care.start.history import history_of
from coach.care.start.limits import limits_of, restrictions_of
from coach.care.start.questions import (
    BY_CODE,
    QUESTIONS,
    Group,
    Question,
    Urgency,
    gravity,
    is_asked,
    unanswered,
)
from coach.care.start.remarks import Findings, remarks_on
from coach.care.told import Condition, Told

__all__ = [
    "QUESTIONS",
    "Group",
    "Question",
    "Standing",
    "Urgency",
    "is_asked",
    "standing_of",
    "unanswered",
]

SCREEN_EVERY = timedelta(days=28)
GRACE = timedelta(days=7)  # after which there is no exercise until the questions are answered
UNANSWERED = "unanswered"  # stands for a code where a full screen is missing


@dataclass(frozen=True, slots=True)
class Standing:
    """What warning signs and history allow on a day."""

    lock: Lock | None  # no exercise at all
    urgency: Urgency | None  # the soonest that somebody has to look
    highest_phase: ProgrammePhase | None  # None: no limit of this kind
    conditions: frozenset[Condition]
    left_out: frozenset[str]  # exercises, by their `design_id`
    is_due: bool  # whether the questions are to be asked now
    messages: tuple[Fired, ...]  # what to do and how to unlock, the gravest first
    flags: tuple[str, ...] = ()  # codes that stand, the gravest first
    deepest_deg: float | None = None  # knee flexion not to be passed; None: no limit of this kind
    needs_hand_support: bool = False  # a wall or chair within reach, always


def standing_of(told: Sequence[Told], *, today: date) -> Standing:
    """Return what stands on a day, from all that was told up to it, in any order."""
    known = until(told, today)
    screens, clearances = screens_of(known), clearances_of(known)
    history = history_of(known, today=today)
    flags = standing_flags(known, screens, clearances)
    pending = _pending(check_in_flags(known), screens, today=today)
    calm_to = calm_until(known, screens)
    if calm_to is not None and calm_to <= today:
        calm_to = None
    findings = Findings(
        today=today,
        flags=flags,
        pending=pending,
        missing_since=_missing_since(screens, today=today),
        calm_to=calm_to,
        limits=limits_of(flags, screens, clearances, history=history, calm_to=calm_to),
        screens=screens,
        clearances=clearances,
        history=history,
        restrictions=restrictions_of(screens, clearances, history),
    )
    return _standing(findings)


def _standing(findings: Findings) -> Standing:
    codes = tuple(sorted({flag.code for flag in findings.flags}, key=gravity))
    phases = findings.limits.values()
    restrictions = findings.restrictions
    return Standing(
        lock=_lock(findings),
        urgency=_soonest(codes),
        highest_phase=min(phases, key=lambda phase: phase.number, default=None),
        conditions=restrictions.conditions,
        left_out=restrictions.left_out,
        is_due=_is_due(findings),
        messages=remarks_on(findings),
        flags=codes,
        deepest_deg=restrictions.deepest_deg,
        needs_hand_support=restrictions.needs_hand_support,
    )


def _pending(
    flags: Sequence[CheckInFlag], screens: Sequence[Screen], *, today: date
) -> tuple[CheckInFlag, ...]:
    """Return the signs of check-ins that are of today, or that no screen has settled."""
    return tuple(
        flag
        for flag in flags
        if flag.day == today or not any(flag.is_answered_by(screen) for screen in screens)
    )


def _missing_since(screens: Sequence[Screen], *, today: date) -> date | None:
    """Return since when a full screen is missing; None: there is one that still holds."""
    full = [screen.day for screen in screens if screen.is_full]
    if not full:
        return screens[0].day if screens else today
    too_late = full[-1] + SCREEN_EVERY + GRACE
    return too_late if today >= too_late else None


def _lock(findings: Findings) -> Lock | None:
    since = {
        flag.code: flag.first[0]
        for flag in reversed(findings.flags)
        if BY_CODE[flag.code].is_locking
    }
    for flag in reversed(findings.pending):
        since[flag.code] = flag.day
    if findings.missing_since is not None:
        since[UNANSWERED] = findings.missing_since
    if not since:
        return None
    return Lock(codes=tuple(sorted(since, key=gravity)), since=min(since.values()))


def _soonest(codes: Sequence[str]) -> Urgency | None:
    urgencies = [BY_CODE[code].urgency for code in codes]
    found = [urgency for urgency in Urgency if urgency in urgencies]
    return found[0] if found else None


def _is_due(findings: Findings) -> bool:
    today = findings.today
    full = [screen for screen in findings.screens if screen.is_full]
    if not full or today - full[-1].day >= SCREEN_EVERY:
        return True
    seen = [clearance for clearance in findings.clearances if clearance.seen_on < today]
    if any(waits_for_screen(flag, findings.screens, seen) for flag in findings.flags):
        return True
    return any(
        not any(flag.is_answered_by(screen) for screen in full)
        and (flag.code != BUCKLE or flag.day < today)
        for flag in findings.pending
    )
