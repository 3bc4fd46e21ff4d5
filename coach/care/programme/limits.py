"""How far each knee may go: closer where it hurt, further after green days (E1, E17, E18)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from coach.care.facts import PainAnswer, PainMoment
from coach.care.programme.day_record import DayRecord
from coach.care.programme.dosing import (
    PHASE_CAPS_DEG,
    PHASE_FLOORS_DEG,
    bends_under_load,
    straightens_in_the_open,
)
from coach.care.programme.state import State, first_limits
from coach.care.programme.terms import Fired, KneeLimits, ProgrammePhase
from coach.care.told import TestKind
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs

CUT_DEG = 15.0  # from where it hurt (E1)
GROWTH_DEG = 5.0  # after two green sessions (E1)
GREENS = 2
GREENS_WITHIN = timedelta(days=14)


def after_pain(
    state: State, record: DayRecord, library: Mapping[str, Exercise]
) -> tuple[State, tuple[Fired, ...]]:
    """Return the state with limits moved by every tap of the day: never outwards."""
    limits = dict(state.limits)
    for session in record.sessions:
        exercise = library.get(session.start.exercise_id)
        if exercise is None:
            continue
        for pain in session.pains:
            if pain.moment is PainMoment.DURING and pain.knee_flexion_deg is not None:
                knee = limits.get(pain.knee, first_limits(pain.knee))
                limits[pain.knee] = _closer(knee, exercise, pain)
    if limits == dict(state.limits):
        return state, ()
    moved = replace(state, limits=MappingProxyType(limits))
    return moved, (Fired("E1", "rule-limit-closer"),)


def after_greens(state: State, *, phase: ProgrammePhase) -> tuple[State, tuple[Fired, ...]]:
    """Return the state with limits 5 degrees further, where two green sessions earned it.

    Only within what the phase allows; a limit that lies beyond it already stays as it is.
    """
    days = state.green_days[-GREENS:]
    if len(days) < GREENS or days[-1] - days[0] > GREENS_WITHIN:
        return state, ()
    cap_deg, floor_deg = PHASE_CAPS_DEG[phase], PHASE_FLOORS_DEG[phase]
    limits = {
        side: replace(
            knee,
            two_legs_deg=_further(knee.two_legs_deg, cap_deg),
            one_leg_deg=_further(knee.one_leg_deg, cap_deg),
            straight_deg=min(knee.straight_deg, max(floor_deg, knee.straight_deg - GROWTH_DEG)),
        )
        for side, knee in state.limits.items()
    }
    has_moved = limits != dict(state.limits)
    state = replace(state, limits=MappingProxyType(limits), green_days=())
    return state, (Fired("E18", "rule-limit-further"),) if has_moved else ()


def after_squat_test(state: State, record: DayRecord, *, phase: ProgrammePhase) -> State:
    """Return the state with what the squat of an assessment showed (E17).

    The first one sets the limits, before functional work: there they grow by green days only
    (E18). A later one, in which it hurt, only takes them closer.
    """
    for test in record.tests:
        deepest_deg = test.values.get("deepest_deg")
        if test.test is not TestKind.SQUAT or deepest_deg is None:
            continue
        sides = test.side.each
        measured_deg = min(deepest_deg, PHASE_CAPS_DEG[phase])
        limits = dict(state.limits)
        for side in sides:
            knee = limits.get(side, first_limits(side))
            if not state.is_placed and phase.number < ProgrammePhase.FUNCTIONAL.number:
                limits[side] = replace(knee, two_legs_deg=measured_deg, one_leg_deg=measured_deg)
            elif test.pain is not None and test.pain >= 3:  # noqa: PLR2004  # where it stops: E17
                limits[side] = replace(
                    knee,
                    two_legs_deg=min(knee.two_legs_deg, deepest_deg),
                    one_leg_deg=min(knee.one_leg_deg, deepest_deg),
                )
        state = replace(state, limits=MappingProxyType(limits), is_placed=True)
    return state


def _closer(knee: KneeLimits, exercise: Exercise, pain: PainAnswer) -> KneeLimits:
    at_deg = pain.knee_flexion_deg
    if at_deg is None:
        return knee
    if straightens_in_the_open(exercise):
        return replace(knee, straight_deg=max(knee.straight_deg, at_deg + CUT_DEG))
    if not bends_under_load(exercise):
        return knee
    cut_deg = max(0.0, at_deg - CUT_DEG)
    if exercise.legs is Legs.BOTH:
        return replace(knee, two_legs_deg=min(knee.two_legs_deg, cut_deg))
    return replace(knee, one_leg_deg=min(knee.one_leg_deg, cut_deg))


def _further(limit_deg: float, cap_deg: float) -> float:
    return max(limit_deg, min(cap_deg, limit_deg + GROWTH_DEG))
