"""Answers that are missing, facts in any order or of an odd clock, and what pain does to points."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from coach.care.facts import SessionFacts
from coach.care.programme.course import Course, course_of
from coach.care.programme.state import State
from coach.care.programme.terms import CareLog, DayKind, ProgrammePhase
from coach.care.rewards.earned import earned
from coach.care.rewards.streak import DayStatus
from coach.care.told import BeforeTold, MorningTold, PersonTold, Told
from tests.care_builders import on
from tests.programme_builders import Patient, came, did, left, library, patient_in, woke
from tests.programme_lives import ANY, DAYS, Day, live

UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)  # a smaller life takes minutes to find
QUICK = settings(
    max_examples=2, deadline=None, suppress_health_check=list(HealthCheck), phases=UNSHRUNK
)
DEEP = settings(
    max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=UNSHRUNK
)
LAST = 6
KEPT = st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans())
MASKS = st.lists(KEPT, min_size=8, max_size=8)
MANY_MASKS = st.lists(KEPT, min_size=18, max_size=18)


def course(log: CareLog, *, today: date) -> Course:
    found = course_of(log, tuple(library().values()), today=today)
    assert found is not None
    return found


# ---- missing answers ----
def answering(patient: Patient, masks: Sequence[tuple[bool, bool, bool, bool]]) -> list[State]:
    """Live well, but leave some answers out: before, in an exercise, after, next morning."""
    states = []
    for before, highest, after, morning in masks:
        patient.do_plan(
            before=0 if before else None, pain=0 if highest else None, after=0 if after else None
        )
        patient.wake(1 if morning else None)
        states.append(patient.state())
    return states


def gained(state: State) -> int:
    first = {name: library()[name].dose.first_level for name in state.practice}
    return sum(one.level - first[name] for name, one in state.practice.items())


def check_missing(phase: ProgrammePhase, masks: Sequence[tuple[bool, bool, bool, bool]]) -> None:
    everything = [(True, True, True, True)] * len(masks)

    full = answering(patient_in(phase), everything)
    gaps = answering(patient_in(phase), masks)

    for with_all, without in zip(full, gaps, strict=True):
        assert without.phase.number <= with_all.phase.number
        for side, knee in with_all.limits.items():
            assert without.limits[side].two_legs_deg <= knee.two_legs_deg
            assert without.limits[side].one_leg_deg <= knee.one_leg_deg
            assert without.limits[side].straight_deg >= knee.straight_deg
        if (without.phase, without.since) == (with_all.phase, with_all.since):
            assert gained(without) <= gained(with_all)


@QUICK
@given(st.sampled_from([ProgrammePhase.EARLY, ProgrammePhase.CONTROL]), MASKS)
def test_a_missing_answer_never_brings_anybody_further(
    phase: ProgrammePhase, masks: Sequence[tuple[bool, bool, bool, bool]]
) -> None:
    check_missing(phase, masks)


@pytest.mark.slow
@DEEP
@given(st.sampled_from([ProgrammePhase.EARLY, ProgrammePhase.CONTROL]), MANY_MASKS)
def test_a_missing_answer_never_brings_anybody_further_in_weeks(
    phase: ProgrammePhase, masks: Sequence[tuple[bool, bool, bool, bool]]
) -> None:
    check_missing(phase, masks)


def test_who_answers_nothing_never_gets_anything_harder() -> None:
    patient = Patient(first=tuple(Patient().told[:3]))  # without the first morning
    start = patient.state()
    loads = []
    for _ in range(24):
        loads.append(patient.do_plan(before=None, pain=None, after=None).load_points)
        patient.wake(None, worst=None)
        state = patient.state()
        assert {one.level for one in state.practice.values()} <= {1}
        assert state.limits == start.limits
        assert state.phase is start.phase is ProgrammePhase.CALM

    assert max(loads[7:]) <= max(loads[:7])


# ---- order, repetition, odd clocks ----
def lived(days: Sequence[Day]) -> Patient:
    patient = Patient()
    live(patient, days)
    return patient


@QUICK
@given(st.data(), st.lists(DAYS, min_size=2, max_size=4))
def test_the_order_of_facts_does_not_matter_and_what_is_entered_twice_counts_once(
    data: st.DataObject, days: Sequence[Day]
) -> None:
    patient = lived(days)
    told: list[Told] = data.draw(st.permutations([*patient.told, *patient.told[::3]]))
    done: list[SessionFacts] = data.draw(
        st.permutations([*patient.sessions, *patient.sessions[::2]])
    )

    usual = course(patient.log, today=patient.today)
    shuffled = course(CareLog(tuple(told), tuple(done)), today=patient.today)

    assert shuffled == usual


SHIFTS = st.sampled_from([-365, -30, -1, 1, 30, 365])


@QUICK
@given(st.data(), st.lists(DAYS, min_size=2, max_size=3))
def test_facts_of_a_clock_that_was_wrong_never_stop_the_programme(
    data: st.DataObject, days: Sequence[Day]
) -> None:
    patient = lived(days)
    odd = data.draw(st.lists(st.tuples(st.sampled_from(patient.told), SHIFTS), max_size=6))
    told: list[Told] = [
        replace(fact, day=fact.day + timedelta(days=shift), at=fact.at + timedelta(days=shift))
        for fact, shift in odd
        if not isinstance(fact, PersonTold)
    ]
    moved = [
        replace(
            one,
            start=replace(
                one.start, training_day=one.start.training_day + timedelta(days=data.draw(SHIFTS))
            ),
        )
        for one in patient.sessions[:2]
    ]

    log = CareLog((*patient.told, *told), (*patient.sessions, *moved))
    found = course(log, today=patient.today)

    assert len(found.outcomes) == (patient.today - on(0)).days
    assert [one.day for one in found.outcomes] == [on(n) for n in range(len(found.outcomes))]


@pytest.mark.slow
def test_a_person_told_by_a_clock_a_year_back_begins_then_and_loses_nothing() -> None:
    patient = lived([])
    person = next(fact for fact in patient.told if isinstance(fact, PersonTold))
    year = timedelta(days=365)
    early = replace(person, day=person.day - year, at=person.at - year)

    found = course(CareLog((*patient.told, early)), today=patient.today)

    assert len(found.outcomes) == 365
    assert found.today.phase is ProgrammePhase.CALM  # no morning was known then


def test_what_is_dated_after_today_waits_for_its_day() -> None:
    patient = Patient()
    later = woke(3, 9)

    usual = course(patient.log, today=on(1))
    found = course(CareLog((*patient.told, later)), today=on(1))

    assert found == usual
    assert course_of(CareLog((later,)), tuple(library().values()), today=on(3)) is None


# ---- points ----
def week_with(pains: Sequence[tuple[int, int]]) -> tuple[Patient, Course]:
    """Live a week with these pains before and in exercises, following all that is advised."""
    patient = patient_in(ProgrammePhase.EARLY)
    for before, highest in pains:
        patient.tell(*(came(patient.number, before, knee=knee) for knee in patient.knees))
        plan = patient.plan()
        for minute, planned in enumerate(plan.exercises):
            patient.train(did(patient.number, planned, pain=highest, minute=3 * minute))
            if patient.plan().kind is DayKind.LOCKED:  # red: it ends here
                break
        patient.tell(*(left(patient.number, highest, knee=knee) for knee in patient.knees))
        patient.wake(1)
    return patient, course(patient.log, today=patient.today)


@QUICK
@given(st.lists(st.tuples(ANY, ANY), min_size=LAST, max_size=LAST))
def test_pain_changes_no_point_of_a_week_in_which_advice_was_followed(
    pains: Sequence[tuple[int, int]],
) -> None:
    patient, painful = week_with(pains)
    well_patient, well = week_with([(0, 0)] * LAST)
    phases = [{one.phase for one in found.outcomes} for found in (painful, well)]
    assume(phases[0] == phases[1])  # another phase has another calendar

    points = earned(patient.log, painful.outcomes, today=patient.today)
    usual = earned(well_patient.log, well.outcomes, today=well_patient.today)

    assert points.points == usual.points
    assert DayStatus.MISSED not in {status for _, status in points.days}


@pytest.mark.parametrize("pain", [5, 7, 10])
def test_stopping_never_earns_less_than_pushing_on(pain: int) -> None:
    points = {}
    for stops in (True, False):
        patient = patient_in(ProgrammePhase.EARLY)
        patient.tell(came(patient.number, 0))
        for minute, planned in enumerate(patient.plan().exercises):
            hurts = pain if minute == 2 else 0
            patient.train(did(patient.number, planned, pain=hurts, minute=3 * minute))
            if stops and hurts:
                break
        patient.tell(left(patient.number, pain))
        patient.wake(3)
        outcomes = course(patient.log, today=patient.today).outcomes
        points[stops] = earned(patient.log, outcomes, today=patient.today)

    assert points[True].points >= points[False].points
    assert points[True].streak_days >= points[False].streak_days


def test_planned_rest_and_days_of_recovery_never_break_a_streak() -> None:
    patient = Patient()
    patient.live_well(14)
    outcomes = course(patient.log, today=patient.today).outcomes

    found = earned(patient.log, outcomes, today=patient.today)

    assert found.streak_days == found.best_streak_days == 14
    assert {one.due for one in outcomes} > {DayKind.REST}


def test_a_morning_that_is_left_out_blocks_a_step_that_would_have_been() -> None:
    steps = {}
    for pain in (1, None):
        patient = patient_in(ProgrammePhase.EARLY, days=3)
        patient.told = [
            fact
            for fact in patient.told
            if not (isinstance(fact, MorningTold) and fact.day == patient.today)
        ]
        patient.tell(woke(patient.number, pain), came(patient.number, 0))
        assert any(isinstance(fact, BeforeTold) for fact in patient.told)
        steps[pain] = {f.key for one in patient.plan().exercises for f in one.reasons}

    assert "rule-step" in steps[1]
    assert "rule-step" not in steps[None]
