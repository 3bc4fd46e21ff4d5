"""Hold, deload, regress, phase back, help: docs/clinical.md 3.3.3, 3.3.6 and 3.3.7 with E24."""

from datetime import timedelta

import pytest

from coach.care.pain.colour import Colour
from coach.care.programme.state import State
from coach.care.programme.terms import DayKind, DayPlan, ProgrammePhase, Slot
from coach.care.told import BeforeTold, ClearanceTold, DiaryTold
from tests.care_builders import on
from tests.care_told_builders import at
from tests.programme_builders import (
    Patient,
    an_hour_later,
    came,
    did,
    left,
    library,
    patient_in,
    planned_as,
    woke,
)

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL
FUNCTIONAL = ProgrammePhase.FUNCTIONAL


def levels(plan: DayPlan) -> dict[str, tuple[int, int]]:
    """Return level and sets of the main part."""
    return {
        one.exercise_id: (one.level, one.sets)
        for one in plan.exercises
        if one.slot is Slot.STRENGTH
    }


def heaviest(plan: DayPlan) -> int:
    return max((one.tier for one in plan.exercises), default=0)


def gentle_days(patient: Patient, *, days: int) -> list[int]:
    """Return the highest tier of each of the days to come, lived without pain."""
    found = []
    for _ in range(days):
        found.append(heaviest(patient.plan()))
        patient.live_well(1)
    return found


def fired(patient: Patient) -> list[str]:
    return [one.key for outcome in patient.course().outcomes for one in outcome.fired]


def test_e24_red_gives_two_gentle_days_then_a_level_down_and_half_the_sets() -> None:
    patient = patient_in(CONTROL, days=12)
    before = patient.state().practice
    red = patient.do_plan(pain=5)
    patient.wake(1)

    assert all(tier <= 1 for tier in gentle_days(patient, days=2))

    patient.live_until_strength()
    after = patient.state().practice
    for name in levels(red):
        assert after[name].level == max(1, before[name].level - 1)
    shared = levels(patient.plan()).keys() & levels(red).keys()
    assert shared
    for name in shared:
        level, sets = levels(patient.plan())[name]
        dose = library()[name].dose
        full = dose.sets if level == 1 else dose.harder[level - 2].sets
        assert sets <= (full + 1) // 2


def test_e24_half_the_sets_end_with_a_green_session_that_earns_nothing_more() -> None:
    patient = patient_in(CONTROL)
    patient.do_plan(pain=5)
    patient.wake(1)
    patient.live_well(2)
    patient.live_until_strength()
    assert patient.state().practice["mini_squat"].is_halved

    patient.live_well(1)

    practice = patient.state().practice["mini_squat"]
    assert (practice.is_halved, practice.level, practice.greens) == (False, 1, ())


def test_e24_a_red_morning_after_a_session_regresses_all_of_tier_2_and_3_in_it() -> None:
    patient = patient_in(CONTROL)
    plan = patient.do_plan()
    patient.wake(5)

    halved = {name for name, one in patient.state().practice.items() if one.is_halved}

    heavy = {name for name in levels(plan) if library()[name].tier >= 2}
    assert halved == heavy
    assert heavy


@pytest.mark.parametrize("do", ["stretches", "nothing"])
def test_e24_a_red_morning_after_no_session_gives_gentle_days_too(do: str) -> None:
    patient = patient_in(CONTROL)
    patient.live_well(1)  # the session; a day of mobility follows
    if do == "stretches":
        patient.do_plan()
    patient.wake(5)

    tiers = [heaviest(patient.plan())]
    patient.do_plan()
    patient.wake(1)

    assert [*tiers, heaviest(patient.plan())] == [tiers[0], heaviest(patient.plan())]
    assert max(*tiers, heaviest(patient.plan())) <= 1
    assert patient.state().red_days == ()  # nothing was done that it could be of


def test_3_3_1_seven_before_keeps_the_day_after_gentle_too() -> None:
    patient = patient_in(CONTROL)
    patient.tell(came(patient.number, 7))
    shut = patient.plan()
    patient.wake(1)

    assert shut.kind is DayKind.LOCKED
    assert heaviest(patient.plan()) <= 1


@pytest.mark.parametrize("pain", [3, None])
def test_3_3_6_amber_and_unknown_hold_the_levels(pain: int | None) -> None:
    patient = patient_in(EARLY, days=5)
    patient.do_plan(pain=pain)
    patient.wake(1)
    before = {name: one.level for name, one in patient.state().practice.items()}
    for _ in range(4):
        patient.do_plan(pain=pain)
        patient.wake(1)

    after = patient.state().practice

    assert all(after[name].level <= level for name, level in before.items())


def test_3_3_9_the_day_after_amber_is_recovery() -> None:
    patient = patient_in(CONTROL)
    patient.do_plan(pain=3)
    patient.wake(1)

    assert patient.plan().kind in {DayKind.MOBILITY, DayKind.REST}


def amber_twice(patient: Patient) -> None:
    """Have two amber sessions in a row."""
    for _ in range(2):
        patient.live_until_strength()
        patient.do_plan(pain=3)
        patient.wake(1)


def test_e24_two_ambers_in_a_row_deload_what_was_amber() -> None:
    patient = patient_in(CONTROL, days=10)
    before = patient.state().practice["mini_squat"]

    amber_twice(patient)

    after = patient.state()
    assert "rule-deload" in fired(patient)
    assert after.practice["mini_squat"].level == before.level - 1
    assert after.amber_days == ()


def test_e24_a_deload_on_the_first_level_is_one_set_less_and_one_set_stays() -> None:
    patient = patient_in(CONTROL)
    patient.live_well(2)
    patient.live_until_strength()

    amber_twice(patient)

    practice = patient.state().practice["mini_squat"]
    assert (practice.level, practice.fewer_sets) == (1, 1)
    patient.live_until_strength()
    assert levels(patient.plan())["mini_squat"] == (1, 1)


def test_e24_a_deload_is_not_repeated_within_seven_days() -> None:
    patient = patient_in(CONTROL, days=10)
    amber_twice(patient)
    first = fired(patient).count("rule-deload")

    patient.live_until_strength()
    patient.do_plan(pain=3)
    patient.wake(1)
    day = patient.state().deload_day

    assert first == 1
    assert day is not None
    assert fired(patient).count("rule-deload") == 1 or patient.today - day >= timedelta(days=7)


def test_e12_an_unknown_session_breaks_no_run_of_ambers() -> None:
    patient = patient_in(CONTROL, days=10)
    patient.do_plan(pain=3)
    patient.wake(1)
    patient.live_until_strength()
    patient.do_plan(pain=None)
    patient.wake(1)
    held = patient.state().amber_days

    assert len(held) == 1


def red_session(patient: Patient) -> None:
    patient.live_until_strength(at_most=12)
    patient.do_plan(pain=5)
    patient.wake(1)


def test_3_3_7_two_reds_in_14_days_are_a_phase_back() -> None:
    patient = patient_in(FUNCTIONAL)

    red_session(patient)
    one = patient.course().phase
    red_session(patient)

    assert (one, patient.course().phase) == (FUNCTIONAL, CONTROL)
    assert "rule-phase-back" in fired(patient)


def test_3_3_7_three_reds_in_21_days_ask_for_help() -> None:
    patient = patient_in(FUNCTIONAL)

    for _ in range(3):
        red_session(patient)

    assert patient.state().help_since is not None
    assert patient.course().phase is CALM
    assert heaviest(patient.plan()) <= 1


def test_e23_two_reds_in_the_calm_phase_ask_for_help() -> None:
    patient = Patient(first=(*Patient().told[:3], woke(0, 4)))
    assert patient.course().phase is CALM

    for _ in range(2):
        patient.do_plan(pain=7)
        patient.wake(4)
        patient.sleep()
        patient.tell(woke(patient.number, 4))

    assert patient.state().help_since is not None


def test_e23_who_is_sent_back_to_the_calm_phase_needs_three_new_mornings() -> None:
    patient = patient_in(EARLY, days=5)

    red_session(patient)
    red_session(patient)
    phases = []
    for _ in range(4):
        phases.append(patient.course().phase)
        patient.live_well(1)

    assert phases[:2] == [CALM, CALM]


@pytest.mark.parametrize("answers", [(5, 5, 5), (5, None, 6, 5)])
def test_3_3_7_three_mornings_of_5_running_ask_for_help(answers: tuple[int | None, ...]) -> None:
    patient = patient_in(EARLY)

    for pain in answers:
        assert patient.state().help_since is None
        patient.wake(pain)

    assert patient.state().help_since == patient.today


def test_3_3_7_a_worst_of_the_week_2_higher_for_two_weeks_asks_for_help() -> None:
    patient = Patient()
    for _ in range(7):
        patient.wake(1, worst=1)
    for _ in range(14):
        assert patient.state().help_since is None
        patient.wake(1, worst=3 if patient.number % 7 == 3 else 1)

    assert "rule-help-worse" in fired(patient)


def help_asked() -> Patient:
    patient = patient_in(EARLY)
    for _ in range(3):
        patient.wake(5)
    assert patient.state().help_since is not None
    return patient


def test_e24_help_ends_when_somebody_has_looked() -> None:
    patient = help_asked()
    patient.wake(3)
    patient.tell(ClearanceTold(at(patient.today, 8), patient.today, seen_on=patient.today))
    patient.wake(3)

    assert patient.state().help_since is None


def test_e24_help_ends_after_14_days_of_mornings_of_3_at_most_and_not_before() -> None:
    patient = help_asked()

    days = 0
    while patient.state().help_since is not None and days < 30:
        patient.wake(3)
        days += 1

    assert days == 14


def test_e24_help_does_not_end_without_answers() -> None:
    patient = help_asked()

    for _ in range(20):
        patient.wake(None)

    assert patient.state().help_since is not None


def test_e24_red_and_amber_of_one_session_count_once() -> None:
    patient = patient_in(CONTROL)
    patient.do_plan(pain=5)
    patient.wake(3)  # amber, after a red session

    state = patient.state()

    assert (len(state.red_days), state.amber_days) == (1, ())


@pytest.mark.parametrize(("pain", "phase"), [(0, CONTROL), (3, EARLY), (None, EARLY), (5, EARLY)])
def test_e24_no_phase_opens_unless_the_last_session_was_green(
    pain: int | None, phase: ProgrammePhase
) -> None:
    patient = Patient()
    patient.live_well(12)
    assert patient.plan().kind is DayKind.HIP  # the last session before the 14 days are over

    patient.do_plan(pain=pain)
    patient.wake(1)
    patient.live_well(1)

    assert patient.course().phase is phase


def test_e24_an_hour_later_can_make_the_session_red() -> None:
    patient = patient_in(CONTROL)
    patient.do_plan()
    patient.tell(an_hour_later(patient.number, 3))
    patient.wake(1)

    assert patient.state().red_days == (patient.today - timedelta(days=1),)


def test_e24_work_beside_the_plan_has_its_morning_too() -> None:
    patient = patient_in(CONTROL)
    patient.live_well(1)
    patient.tell(came(patient.number, 0), left(patient.number, 0))
    patient.train(did(patient.number, planned_as("squat"), pain=0))
    patient.wake(5)

    assert patient.course().outcomes[-1].colour is Colour.RED
    assert len(patient.state().red_days) == 1


def test_3_3_3_a_buckle_ends_the_day() -> None:
    patient = patient_in(CONTROL)
    today = patient.today
    patient.tell(BeforeTold(at(today, 9), today, patient.sore, 0, buckled=True))

    assert patient.plan().kind is DayKind.LOCKED
    assert patient.plan().exercises == ()


def test_e24_gentle_days_are_counted_from_the_day_that_was_red() -> None:
    state: State = patient_in(CONTROL).state()

    assert state.no_load_until is None
    patient = patient_in(CONTROL)
    red = patient.number
    patient.do_plan(pain=6)
    patient.wake(1)
    assert patient.state().no_load_until == on(red + 2)


def test_3_3_1_a_day_that_was_not_trained_is_no_setback_whatever_was_answered() -> None:
    patient = patient_in(CONTROL)
    patient.tell(came(patient.number, 7), left(patient.number, 0))
    patient.wake(1)

    assert patient.state().red_days == ()


def test_e0_who_stops_in_the_warm_up_because_it_is_red_has_kept_the_day() -> None:
    patient = patient_in(CONTROL)
    patient.tell(came(patient.number, 0))
    patient.train(did(patient.number, patient.plan().exercises[0], pain=5))
    assert patient.plan().kind is DayKind.LOCKED
    patient.wake(1)

    assert patient.course().outcomes[-1].is_done


@pytest.mark.parametrize("morning_pain", [3, 5])
def test_e25_a_sore_morning_after_sport_is_no_setback_of_the_plan(morning_pain: int) -> None:
    def after_a_session(*, sport_min: int) -> Patient:
        patient = patient_in(ProgrammePhase.CONTROL)
        patient.do_plan()
        day = on(patient.number)
        patient.tell(DiaryTold(at(day, 20), day, sport_min=sport_min, sport_effort=5))
        patient.wake(morning_pain)
        patient.sleep()
        return patient

    without, with_sport = after_a_session(sport_min=0), after_a_session(sport_min=60)

    def setbacks(patient: Patient) -> tuple[int, int]:
        state = patient.state()
        return len(state.amber_days), len(state.red_days)

    assert sum(setbacks(without)) == 1
    assert setbacks(with_sport) == (0, 0)
    assert with_sport.state().last_colour is None  # and nothing grows of it


def test_e25_pain_in_the_session_counts_whatever_sport_there_was() -> None:
    patient = patient_in(ProgrammePhase.CONTROL)
    patient.do_plan(pain=4)
    day = on(patient.number)
    patient.tell(DiaryTold(at(day, 20), day, sport_min=60, sport_effort=5))
    patient.wake(3)
    patient.sleep()

    assert len(patient.state().amber_days) == 1
