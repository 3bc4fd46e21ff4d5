"""The plan of one day: the kind of day, its exercises, how much of each, and why."""

from collections.abc import Mapping
from dataclasses import replace

from coach.care.programme.choosing import (
    MOBILITY_PIECES,
    Situation,
    balance,
    mobility,
)
from coach.care.programme.contents import CHANGES_OF_DIRECTION, JUMPS
from coach.care.programme.easing import avoided, eased, held_for_age, with_small_march
from coach.care.programme.gate import SMALLER_CAP_DEG, Gate, Passage, passage
from coach.care.programme.legs import first_leg
from coach.care.programme.means import Means
from coach.care.programme.schedule import kind_of
from coach.care.programme.session import pieces_of, session
from coach.care.programme.state import State
from coach.care.programme.terms import (
    DayKind,
    DayPlan,
    Fired,
    ProgrammePhase,
)
from coach.care.programme.today import Today
from coach.movement.exercise import Exercise

_GENTLE_TIER = 1  # within 48 hours of a red day (3.3.6)
_TIER_ON_A_SMALL_DAY = 2  # with pain of 3 or 4 before (3.3.1)


def phase_of(state: State, means: Means) -> ProgrammePhase:
    """Return the phase whose content is due: never above what screening allows."""
    if state.help_since is not None:
        return ProgrammePhase.CALM
    return min(state.phase, means.highest_phase, key=lambda phase: phase.number)


def plan_day(state: State, today: Today, library: Mapping[str, Exercise]) -> DayPlan:
    """Return what the day of `state` asks for, given what was told until now."""
    phase = phase_of(state, today.means)
    plan = DayPlan(day=state.day, phase=phase, kind=DayKind.REST)
    if today.lock is not None:
        return replace(plan, kind=DayKind.LOCKED, reasons=today.messages)
    gate = passage(today.record, morning=today.morning)
    if gate.gate is Gate.SHUT:
        return replace(plan, kind=DayKind.LOCKED, reasons=gate.reasons)
    if today.is_away:
        return replace(plan, reasons=(Fired("6", "rule-away"),))
    kind, reasons = kind_of(state, phase=phase, training_days=today.means.training_days)
    reasons = (*_standing_reasons(state, today), *gate.reasons, *reasons)
    plan = replace(plan, kind=kind, reasons=reasons)
    if gate.gate is Gate.CALM and kind in {DayKind.STRENGTH, DayKind.HIP, DayKind.SPORT}:
        plan = replace(plan, kind=DayKind.CALM)
    is_sore = gate.gate in {Gate.SMALLER, Gate.CALM}
    avoids = avoided(today.record, is_sore=is_sore)
    situation = _situation(plan, state, today, library, gate=gate.gate)
    found = _filled(plan, replace(situation, avoided=avoids), today, gate)
    found = with_small_march(found) if is_sore else found
    if not kind.is_session or not (is_sore or avoids):
        return found
    if avoids:  # what stands in must be no more than what it stands in for
        found = eased(found, _filled(plan, situation, today, gate), library)
    free = Passage(Gate.UNANSWERED)
    situation = _situation(replace(plan, kind=kind), state, today, library, gate=free.gate)
    usual = _filled(replace(plan, kind=kind), situation, today, free)
    return eased(found, usual, library)


def _filled(plan: DayPlan, situation: Situation, today: Today, gate: Passage) -> DayPlan:
    """Return the plan of a day of a kind with its exercises."""
    match plan.kind:
        case DayKind.STRENGTH | DayKind.HIP | DayKind.CALM:
            return session(plan, situation, today, gate)
        case DayKind.MOBILITY:
            pieces = (*mobility(situation, count=MOBILITY_PIECES + 1), *balance(situation))
            held = (
                held_for_age(one, today.means, situation.library)
                for one in pieces_of(situation, pieces)
            )
            return replace(plan, exercises=tuple(held))
        case _:
            return plan


def _standing_reasons(state: State, today: Today) -> tuple[Fired, ...]:
    found = list(today.messages)
    if state.help_since is not None:
        found.append(Fired("3.3.7", "rule-help"))
    return tuple(found)


def _situation(
    plan: DayPlan,
    state: State,
    today: Today,
    library: Mapping[str, Exercise],
    *,
    gate: Gate,
) -> Situation:
    """Return what choosing needs; calm days have what the calm phase has, in any phase (E26)."""
    is_small = gate in {Gate.SMALLER, Gate.CALM}
    is_calm = gate is Gate.CALM or plan.kind is DayKind.CALM
    phase = ProgrammePhase.CALM if is_calm else plan.phase
    is_blocked = state.no_load_until is not None and state.day <= state.no_load_until
    highest_tier = _TIER_ON_A_SMALL_DAY if is_small else 3
    return Situation(
        library=library,
        state=state,
        means=today.means,
        phase=phase,
        limits=state.strictest(),
        at_most_deg=min(SMALLER_CAP_DEG if is_small else 180.0, today.means.deepest_deg),
        highest_tier=_GENTLE_TIER if is_blocked else highest_tier,
        extras=_extras(today, phase),
        first_leg=first_leg(today.record, state, sore=today.means.sore),
    )


def _extras(today: Today, phase: ProgrammePhase) -> tuple[str, ...]:
    """Return what prevention adds for who is free of symptoms (E44), and does sport (4.3)."""
    if phase is not ProgrammePhase.PREVENTION or not today.is_symptom_free:
        return ()
    can_jump = today.may_jump and today.means.has_sport
    return (CHANGES_OF_DIRECTION, JUMPS) if can_jump else (CHANGES_OF_DIRECTION,)
