"""Legs worked one at a time: no limit of one knee lets the other go further (E13)."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.care.programme.as_planned import as_planned
from coach.care.programme.choosing import Situation
from coach.care.programme.dosing import PHASE_CAPS_DEG, PHASE_FLOORS_DEG, prescribe
from coach.care.programme.legs import by_leg
from coach.care.programme.means import Means
from coach.care.programme.terms import KneeLimits, PlannedExercise, ProgrammePhase, Slot
from coach.movement.vocabulary import Legs, Side
from tests.programme_builders import BOTH_KNEES, Patient, library

QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
ONE_LEG = sorted(
    name for name, one in library().items() if one.legs is Legs.ONE and one.range is not None
)
STATE = Patient().state()
DEGREES = st.floats(5.0, 90.0)
PHASES = st.sampled_from(list(ProgrammePhase))


@st.composite
def knees(draw: st.DrawFn) -> dict[Side, KneeLimits]:
    return {
        side: KneeLimits(side, draw(DEGREES), draw(DEGREES), draw(DEGREES)) for side in BOTH_KNEES
    }


def planned_for(
    name: str, limits: Mapping[Side, KneeLimits], phase: ProgrammePhase, level: int
) -> PlannedExercise:
    state = replace(STATE, limits=dict(limits))
    where = Situation(library(), state, Means(), phase, state.strictest())
    exercise = library()[name]
    limit_deg = where.limit_of(exercise)
    asked = prescribe(exercise, slot=Slot.STRENGTH, level=level, limit_deg=limit_deg)
    return by_leg(asked, exercise, where)


def effort(name: str, planned: PlannedExercise, leg: Side) -> tuple[float, float] | None:
    """Return how far a leg is to go, and may go; more is harder, also where the knee straightens.

    None where nothing of the knee limits it.
    """
    target_deg, limit_deg = planned.fit.range_of(leg)
    if target_deg is None or limit_deg is None:
        return None
    sign = -1.0 if library()[name].is_straightening else 1.0
    return sign * target_deg, sign * limit_deg


def own_limit(name: str, knee: KneeLimits, phase: ProgrammePhase) -> float:
    if library()[name].is_straightening:
        return -max(knee.straight_deg, PHASE_FLOORS_DEG[phase])
    return min(knee.one_leg_deg, PHASE_CAPS_DEG[phase])


@QUICK
@given(st.sampled_from(ONE_LEG), knees(), PHASES, st.integers(1, 3))
def test_no_leg_goes_past_its_own_limit_whatever_the_other_may(
    name: str, limits: dict[Side, KneeLimits], phase: ProgrammePhase, level: int
) -> None:
    planned = planned_for(name, limits, phase, level)

    for leg in BOTH_KNEES:
        found = effort(name, planned, leg)
        if found is not None:
            assert found[0] <= found[1] <= own_limit(name, limits[leg], phase)


@QUICK
@given(
    st.sampled_from(ONE_LEG),
    knees(),
    PHASES,
    st.sampled_from(BOTH_KNEES),
    st.floats(0.0, 30.0),
)
def test_a_closer_limit_of_one_knee_makes_neither_legs_work_deeper(
    name: str,
    limits: dict[Side, KneeLimits],
    phase: ProgrammePhase,
    sore: Side,
    closer_deg: float,
) -> None:
    knee = limits[sore]
    closer = replace(
        knee,
        one_leg_deg=knee.one_leg_deg - closer_deg,
        straight_deg=knee.straight_deg + closer_deg,
    )

    before = planned_for(name, limits, phase, 2)
    after = planned_for(name, limits | {sore: closer}, phase, 2)

    for leg in BOTH_KNEES:
        was, now = effort(name, before, leg), effort(name, after, leg)
        if was is not None and now is not None:
            assert now <= was
    assert after.load_points <= before.load_points + 1e-9


@QUICK
@given(st.sampled_from(ONE_LEG), knees(), PHASES)
def test_what_is_right_for_either_leg_is_the_closer_of_both(
    name: str, limits: dict[Side, KneeLimits], phase: ProgrammePhase
) -> None:
    planned = planned_for(name, limits, phase, 2)
    either = effort(name, planned, Side.BOTH)
    each = [effort(name, planned, leg) for leg in BOTH_KNEES]

    known = [found for found in each if found is not None]
    assert either == (min(known) if known else None)


@QUICK
@given(st.sampled_from(ONE_LEG), knees(), PHASES)
def test_a_session_asks_of_each_leg_at_most_what_is_planned_for_it(
    name: str, limits: dict[Side, KneeLimits], phase: ProgrammePhase
) -> None:
    planned = planned_for(name, limits, phase, 2)

    for leg in BOTH_KNEES:
        fitted = as_planned(library()[name], planned, leg=leg)
        for view, driver in fitted.drivers.items():
            usual = library()[name].drivers[view]
            assert 0 < abs(driver.min_change) <= abs(usual.min_change)
            assert abs(driver.min_change) <= abs(driver.target_change)
