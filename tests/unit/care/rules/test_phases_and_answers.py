"""Where a person is, and what is not known: docs/clinical.md 4, E3, E9 to E13, E16 to E24, E33."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from coach.care.facts import Advice, PainMoment
from coach.care.pain.advice import advise
from coach.care.pain.colour import Colour
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.exits import Situation, is_fast, next_phase, placement
from coach.care.programme.means import Means
from coach.care.programme.progress import is_ready
from coach.care.programme.state import Morning, Practice, State
from coach.care.programme.terms import CareLog, DayKind, ProgrammePhase, Slot
from coach.care.programme.trained_colour import trained_colour
from coach.care.told import BeforeTold, GoalsRated, ScreeningTold, Told
from coach.movement.vocabulary import CheckCode, Side
from tests.care_builders import on
from tests.care_told_builders import at
from tests.programme_builders import (
    ALL_STEPS,
    FULL_KIT,
    Patient,
    came,
    did,
    left,
    library,
    patient_in,
    person,
    planned_as,
    screened,
    squat_test,
    step_down_test,
    tap,
    wishes,
    woke,
)

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL
FUNCTIONAL, PREVENTION = ProgrammePhase.FUNCTIONAL, ProgrammePhase.PREVENTION
MEANS = Means(needs=FULL_KIT, steps_cm=ALL_STEPS)


def placed(*told: Told, worst: int | None = 2) -> ProgrammePhase:
    record = day_records(CareLog(told), last=on(0)).get(on(0), DayRecord(on(0)))
    return placement(record, person(worst=worst))


@pytest.mark.parametrize(
    ("morning", "walking", "worst", "phase"),
    [
        (3, 2, 5, EARLY), (0, None, None, EARLY), (4, 0, 0, CALM), (9, 0, 0, CALM),
        (0, 3, 0, CALM), (0, 2, 0, EARLY), (0, 0, 6, CALM), (None, 0, 0, CALM),
        (None, None, None, CALM),
    ],
)  # fmt: skip
def test_e23_questions_place_and_a_missing_morning_begins_calm(
    morning: int | None, walking: int | None, worst: int | None, phase: ProgrammePhase
) -> None:
    assert placed(woke(0, morning, walking=walking), worst=worst) is phase
    assert placed(woke(0, morning, walking=walking, worst=worst), worst=None) is phase


def test_e23_nobody_begins_with_functional_work() -> None:
    assert placed(woke(0, 0), worst=0) is EARLY


def fast(
    *told: Told, worst: int | None = 3, state: State | None = None, means: Means = MEANS
) -> bool:
    early = State(day=on(1), phase=EARLY, since=on(0), began=on(0))
    record = DayRecord(on(1), (woke(1, 1, worst=worst),))
    records = day_records(CareLog(record.told), last=on(1))
    return is_fast(Situation(state or early, means, told, library()), records[on(1)])


GOOD_SQUAT, GOOD_STEP = squat_test(0, 55.0), step_down_test(0, 3.0)


@pytest.mark.parametrize(
    ("told", "worst", "expected"),
    [
        ((GOOD_SQUAT, *GOOD_STEP), 3, True),
        ((GOOD_SQUAT, *GOOD_STEP), 4, False),
        ((GOOD_SQUAT, *GOOD_STEP), None, False),
        ((squat_test(0, 54.0), *GOOD_STEP), 3, False),
        ((GOOD_SQUAT, *step_down_test(0, 4.0)), 3, False),
        ((GOOD_SQUAT, GOOD_STEP[0], *step_down_test(0, 4.0)[1:]), 3, False),  # the worse leg
        ((GOOD_SQUAT, *step_down_test(0, 1.0, step_cm=5)), 3, False),  # lower than 10 cm
        ((GOOD_SQUAT,), 3, False),
        (GOOD_STEP, 3, False),
    ],
)
def test_e23_the_baseline_opens_movement_control_only_with_all_of_it(
    told: Sequence[Told], worst: int | None, *, expected: bool
) -> None:
    assert fast(*told, worst=worst) is expected


def test_e23_after_surgery_or_a_slipped_kneecap_the_baseline_opens_nothing() -> None:
    assert not fast(GOOD_SQUAT, *GOOD_STEP, means=replace(MEANS, highest_phase=EARLY))


def test_e24_the_baseline_opens_nothing_on_a_red_or_amber_day() -> None:
    early = State(day=on(1), phase=EARLY, since=on(0), began=on(0))

    for state in (
        replace(early, last_colour=Colour.AMBER),
        replace(early, last_colour=Colour.RED),
        replace(early, no_load_until=on(2)),
    ):
        assert not fast(GOOD_SQUAT, *GOOD_STEP, state=state)


def calm(*mornings: Morning) -> ProgrammePhase | None:
    state = State(day=on(9), phase=CALM, since=on(0), began=on(0), mornings=mornings)
    return next_phase(Situation(state, MEANS, (), library()), on(9))


def three(*pains: int, walking: int | None = 1, stairs: int | None = 1) -> tuple[Morning, ...]:
    days = range(10 - len(pains), 10)
    return tuple(
        Morning(on(day), pain, walking, stairs) for day, pain in zip(days, pains, strict=True)
    )


@pytest.mark.parametrize(
    ("mornings", "opens"),
    [
        (three(3, 3, 3), True),
        (three(3, 4, 3), False),
        (three(3, 3), False),
        (three(3, 3, 3, walking=3), False),
        (three(3, 3, 3, stairs=5), False),
        (three(3, 3, 3, stairs=4), True),
        (three(3, 3, 3, stairs=None), True),  # who takes no stairs is not held up by them
        ((Morning(on(3), 1), *three(1, 1)), False),  # not within five days
        ((Morning(on(5), 1), *three(1, 1)), True),
    ],
)
def test_e23_out_of_the_calm_phase_by_three_mornings_walking_and_stairs(
    mornings: tuple[Morning, ...], *, opens: bool
) -> None:
    assert calm(*mornings) is (EARLY if opens else None)


def test_e11_a_sore_answer_about_stairs_holds_until_the_next_answer() -> None:
    sore = Morning(on(5), 1, walking=1, stairs=6)

    assert calm(sore, *three(1, 1, 1, stairs=None)) is None
    assert calm(sore, *three(1, 1, 1, stairs=2)) is EARLY


EARLY_DONE = {
    "straight_leg_raise": Practice(1, mastered=1),
    "seated_knee_extension": Practice(2, mastered=2),
    "wall_slide": Practice(2, mastered=2),
}


def early(**changes: object) -> ProgrammePhase | None:
    usual = State(
        day=on(14), phase=EARLY, since=on(0), began=on(0), practice=EARLY_DONE, sessions=6,
        last_colour=Colour.GREEN,
    )  # fmt: skip
    state = replace(usual, **changes)  # type: ignore[arg-type]  # any field of it
    return next_phase(Situation(state, MEANS, (), library()), on(14))


@pytest.mark.parametrize(
    ("changes", "opens"),
    [
        ({}, True),
        ({"sessions": 5}, False),
        ({"since": on(1)}, False),
        ({"last_colour": None}, False),
        ({"last_colour": Colour.AMBER}, False),
        ({"help_since": on(3)}, False),
        ({"practice": {**EARLY_DONE, "wall_slide": Practice(2, mastered=1)}}, False),
        ({"practice": {**EARLY_DONE, "straight_leg_raise": Practice(1)}}, False),
    ],
)
def test_e16_out_of_early_activation_needs_all_of_it(
    changes: dict[str, object], *, opens: bool
) -> None:
    assert early(**changes) is (CONTROL if opens else None)


def test_e16_a_tempo_below_070_holds_movement_control_and_an_unknown_one_does_not() -> None:
    done = {"mini_squat": Practice(3, mastered=3), "low_step_down": Practice(3, mastered=3)}
    limits = patient_in(CONTROL, days=16).state().limits
    usual = State(
        day=on(14), phase=CONTROL, since=on(0), began=on(0), practice=done, sessions=6,
        last_colour=Colour.GREEN, limits=limits,
    )  # fmt: skip
    found = {
        tempos: next_phase(Situation(replace(usual, tempos=tempos), MEANS, (), library()), on(14))
        for tempos in ((), (0.69,), (0.70,))
    }

    assert found == {(): FUNCTIONAL, (0.69,): None, (0.70,): FUNCTIONAL}


def functional(told: Sequence[Told], **changes: object) -> ProgrammePhase | None:
    limits = {
        side: replace(knee, two_legs_deg=75.0, one_leg_deg=80.0)
        for side, knee in patient_in(CONTROL).state().limits.items()
    }
    done = {
        "lateral_step_down": Practice(3, mastered=3, mastered_easily=3),
        "squat": Practice(3, mastered=3, mastered_easily=3),
    }
    usual = State(
        day=on(28), phase=FUNCTIONAL, since=on(0), began=on(0), practice=done, sessions=9,
        last_colour=Colour.GREEN, limits=limits, worsts=tuple((on(d), 2) for d in range(22, 29)),
    )  # fmt: skip
    state = replace(usual, **changes)  # type: ignore[arg-type]  # any field of it
    means = replace(MEANS, activities=("stairs",))
    return next_phase(Situation(state, means, told, library()), on(28))


def rated(day: int, *ratings: int | None) -> GoalsRated:
    return GoalsRated(at(on(day), 20), on(day), ratings)


QUALITY_2 = step_down_test(20, 2.0)


@pytest.mark.parametrize(
    ("told", "changes", "opens"),
    [
        ((*QUALITY_2, rated(27, 8)), {}, True),
        ((*QUALITY_2, rated(1, 4), rated(27, 7)), {}, True),  # + 2.7 and more
        ((*QUALITY_2, rated(1, 5), rated(27, 7)), {}, False),
        (QUALITY_2, {}, False),  # never rated
        ((*QUALITY_2, rated(27, None)), {}, False),
        ((*QUALITY_2, rated(27, 8)), {"worsts": ((on(27), 2),)}, False),  # too few answers
        ((*QUALITY_2, rated(27, 8)), {"worsts": tuple((on(d), 3) for d in (24, 26, 28))}, False),
        ((*QUALITY_2, rated(27, 8)), {"since": on(1)}, False),
        ((*QUALITY_2, rated(27, 8)), {"evenness": (True, False)}, False),
        ((*step_down_test(20, 3.0), rated(27, 8)), {}, False),
    ],
)
def test_e16_out_of_functional_work_needs_all_of_it(
    told: Sequence[Told], changes: dict[str, object], *, opens: bool
) -> None:
    assert functional(told, **changes) is (PREVENTION if opens else None)


def test_e20_quality_that_stays_the_same_at_two_re_assessments_holds_nobody_up() -> None:
    same = [fact for day in (0, 14, 27) for fact in step_down_test(day, 4.0)]

    assert functional((*same, rated(27, 8))) is PREVENTION
    assert functional((*same[2:], rated(27, 8))) is None


def ready(*, red: frozenset[CheckCode] = frozenset(), tempo: float | None = 0.85) -> Patient:
    """Return somebody after two good sessions of an exercise, with these remarks on it."""
    patient = patient_in(CONTROL, days=3)
    for _ in range(2):
        patient.live_until_strength()
        patient.tell(came(patient.number, 0))
        for minute, planned in enumerate(patient.plan().exercises):
            patient.train(did(patient.number, planned, minute=3 * minute, red=red, tempo=tempo))
        patient.tell(left(patient.number, 0))
        patient.wake(1)
    return patient


def may_rise(patient: Patient) -> bool:
    state = patient.state()
    return is_ready(state, library()["mini_squat"], state.practice["mini_squat"])


def test_e20_only_depth_and_arching_block_a_step_alignment_delays_it_once() -> None:
    assert may_rise(ready())
    assert not may_rise(ready(red=frozenset({CheckCode.D1})))
    delayed = ready(red=frozenset({CheckCode.K2}))

    assert delayed.state().practice["mini_squat"].greens
    assert may_rise(delayed)  # red in both: the first delayed, the second does not


def test_3_3_5_a_tempo_below_070_holds_the_level() -> None:
    assert not may_rise(ready(tempo=0.6))
    assert may_rise(ready(tempo=None))


@pytest.mark.parametrize(
    ("days", "expected"),
    [((0, 2), True), ((0, 14), True), ((0, 15), False), ((2,), False), ((), False)],
)
def test_e12_two_greens_in_a_row_lie_within_14_days(
    days: tuple[int, ...], *, expected: bool
) -> None:
    state = State(day=on(20), phase=CONTROL, since=on(0), began=on(-30), last_colour=Colour.GREEN)
    practice = Practice(1, greens=tuple(on(day) for day in days))

    assert is_ready(state, library()["mini_squat"], practice) is expected


def test_e12_less_than_90_percent_of_what_was_asked_earns_no_green() -> None:
    greens = {}
    for share in (0.85, 0.95):
        patient = patient_in(CONTROL)
        patient.tell(came(patient.number, 0))
        for minute, planned in enumerate(patient.plan().exercises):
            patient.train(did(patient.number, planned, minute=3 * minute, share=share))
        patient.tell(left(patient.number, 0))
        patient.wake(1)
        greens[share] = len(patient.state().practice["mini_squat"].greens)

    assert greens == {0.85: 0, 0.95: 1}


def test_e19_a_step_is_one_exercise_and_one_level() -> None:
    patient = patient_in(EARLY, days=2)
    for _ in range(25):
        before = {name: one.level for name, one in patient.state().practice.items()}
        patient.live_well(1)
        after = {name: one.level for name, one in patient.state().practice.items()}
        risen = [name for name, level in before.items() if after[name] > level]
        assert len(risen) <= 1
        assert all(after[name] == before[name] + 1 for name in risen)


def test_e19_what_is_chosen_freely_raises_no_level() -> None:
    patient = patient_in(CONTROL)
    before = patient.state().practice.get("mini_squat", Practice(1)).level
    for _ in range(8):
        patient.tell(came(patient.number, 0))
        for minute, planned in enumerate(patient.plan().exercises):
            session = did(patient.number, planned, minute=3 * minute)
            patient.train(replace(session, start=replace(session.start, level=None)))
        patient.tell(left(patient.number, 0))
        patient.wake(1)

    assert patient.state().practice["mini_squat"].level == before


@pytest.mark.parametrize("quiet", ["before", "mx", "morning"])
def test_e11_a_missing_answer_lets_no_level_rise(quiet: str) -> None:
    patient = Patient()
    for _ in range(14):
        patient.do_plan(before=None if quiet == "before" else 0, pain=None if quiet == "mx" else 0)
        patient.wake(None if quiet == "morning" else 1)

    assert {one.level for one in patient.state().practice.values()} == {1}
    assert patient.state().strictest().two_legs_deg == 30.0
    assert patient.course().phase is EARLY


def test_e11_a_painkiller_holds_and_says_so() -> None:
    patient = patient_in(EARLY, days=5)
    patient.tell(came(patient.number, 0, painkiller=True))

    plan = patient.plan()

    assert plan.kind is DayKind.STRENGTH
    assert "rule-painkiller" in {fired.key for fired in plan.reasons}
    assert all(f.key != "rule-step" for one in plan.exercises for f in one.reasons)


def test_e13_of_two_sore_knees_both_have_to_be_answered_for() -> None:
    both = (Side.LEFT, Side.RIGHT)
    one = did(0, planned_as("mini_squat"), pain=0)
    record = DayRecord(on(0), (came(0, 0), left(0, 0)), (one,))

    assert trained_colour(record, knees=(Side.LEFT,)) is Colour.GREEN
    assert trained_colour(record, knees=both) is None


def test_e13_a_morning_of_one_of_two_sore_knees_is_not_known_to_be_good() -> None:
    patient = Patient(sore=Side.BOTH)
    patient.tell(woke(0, 1, knee=Side.RIGHT))
    patient.sleep()
    patient.tell(woke(1, 1))
    good = patient.course().colour_today
    patient.tell(woke(1, 5, knee=Side.RIGHT))

    assert good is None
    assert patient.course().colour_today is Colour.RED


def test_e33_a_tap_without_a_number_is_a_4() -> None:
    tapped = tap(did(0, planned_as("mini_squat"), pain=0), None)
    record = DayRecord(on(0), (came(0, 0), left(0, 0)), (tapped,))

    assert trained_colour(record, knees=(Side.LEFT,)) is Colour.AMBER
    assert advise(PainMoment.DURING, None) is advise(PainMoment.DURING, 4) is Advice.SMALLER


@pytest.mark.parametrize(
    ("value", "advice"),
    [(2, Advice.PROCEED), (3, Advice.SMALLER), (4, Advice.SMALLER), (5, Advice.STOP)],
)
def test_3_3_2_and_3_3_3_what_is_advised_in_an_exercise(value: int, advice: Advice) -> None:
    assert advise(PainMoment.DURING, value, before=0) is advice


def test_e9_pain_that_was_there_before_asks_for_less_only_when_it_rises() -> None:
    assert advise(PainMoment.DURING, 3, before=3) is Advice.PROCEED
    assert advise(PainMoment.DURING, 4, before=3) is Advice.SMALLER


@pytest.mark.parametrize("code", ["EM1", "UR1", "UR5", "CL1", "CL6"])
def test_e3_a_warning_sign_locks_and_plans_nothing(code: str) -> None:
    yes = ScreeningTold(at(on(0), 6), on(0), {**screened(0).answers, code: True})
    patient = Patient(first=(person(), wishes(), yes, woke(0, 1)))

    plan = patient.plan()

    assert (plan.kind, plan.exercises) == (DayKind.LOCKED, ())
    assert patient.course().lock is not None


@pytest.mark.parametrize(("code", "phase"), [("UR3", CALM), ("CL4", CALM), ("AD1", EARLY)])
def test_e3_a_lesser_sign_limits_the_phase(code: str, phase: ProgrammePhase) -> None:
    patient = patient_in(CONTROL)
    today = patient.today
    answers = {**screened(0).answers, "GW1": code == "UR3", code: True}
    patient.tell(ScreeningTold(at(today, 6), today, answers))

    assert patient.plan().phase is phase
    assert all(one.slot is not Slot.STRENGTH or one.tier <= 2 for one in patient.plan().exercises)


def test_e3_a_buckle_is_no_session_and_then_a_week_of_calm_work() -> None:
    patient = patient_in(CONTROL)
    today = patient.today
    patient.tell(BeforeTold(at(today, 9), today, Side.LEFT, 0, buckled=True))
    assert patient.plan().kind is DayKind.LOCKED
    patient.wake(1)
    answers = {**screened(0).answers, "GW1": True}
    patient.tell(ScreeningTold(at(patient.today, 6), patient.today, answers))

    phases = []
    for _ in range(8):
        phases.append(patient.plan().phase)
        patient.wake(1)

    assert phases[:6] == [CALM] * 6
    assert phases[-1] is not CALM


def in_prevention() -> Patient:
    patient = patient_in(FUNCTIONAL)
    patient.sleep()
    walk = patient._yesterday  # the door that a patient of these tests has  # noqa: SLF001
    assert walk is not None
    state = replace(walk.state, phase=PREVENTION, since=walk.state.day - timedelta(days=40))
    patient._yesterday = replace(walk, state=state)  # noqa: SLF001
    patient.tell(woke(patient.number, 1))
    return patient


def test_e23_a_flare_of_more_than_three_days_in_prevention_goes_back_to_control() -> None:
    patient = in_prevention()
    assert patient.course().phase is PREVENTION
    phases = []
    for _ in range(5):
        patient.wake(5)
        phases.append(patient.state().phase)

    assert phases[0] is PREVENTION
    assert CONTROL in phases
    assert {one.level for one in patient.state().practice.values()} == {1}


def test_e23_two_reds_in_prevention_go_back_to_functional_work() -> None:
    patient = in_prevention()
    for _ in range(2):
        patient.live_until_strength(at_most=12)
        patient.do_plan(pain=5)
        patient.wake(1)

    assert patient.state().phase is FUNCTIONAL


def test_e10_a_base_of_4_holds_and_is_no_setback() -> None:
    patient = Patient(first=(person(), wishes(), screened(0), woke(0, 4)))
    for _ in range(12):
        patient.do_plan(before=3, pain=3)
        patient.wake(4)

    assert patient.course().phase is CALM
    assert patient.state().red_days == ()
    assert patient.state().amber_days == ()
