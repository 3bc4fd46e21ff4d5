"""What a session is made of: docs/clinical.md E7, E14, E15, E26, E36, E38 and 3.3.1."""

from dataclasses import replace

import pytest

from coach.care.programme.contents import CALM_WORK, SESSIONS, session_menu
from coach.care.programme.means import Means, stand_ins
from coach.care.programme.terms import DayKind, DayPlan, ProgrammePhase, Slot
from coach.care.told import Condition, Need, PersonTold, TestKind, TestTaken, WishesTold
from coach.movement.vocabulary import Side
from tests.care_told_builders import at
from tests.programme_builders import (
    FULL_KIT,
    Patient,
    came,
    library,
    patient_in,
    person,
    screened,
    wishes,
    woke,
)

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL
FUNCTIONAL, PREVENTION = ProgrammePhase.FUNCTIONAL, ProgrammePhase.PREVENTION


def names(plan: DayPlan, slot: Slot | None = None) -> list[str]:
    return [one.exercise_id for one in plan.exercises if slot in {None, one.slot}]


def flaring() -> Patient:
    """Return somebody whose first morning is a 4: they begin calm."""
    return Patient(first=(person(), wishes(), screened(0), woke(0, 4)))


def test_e14_the_calm_session_is_slide_squeeze_clam_bridge_and_two_stretches() -> None:
    patient = flaring()
    patient.wake(4)
    patient.wake(4)  # the third day; by now all of it was seen
    seen: set[str] = set()
    for _ in range(14):
        seen |= set(names(patient.do_plan()))
        patient.wake(4)

    assert seen == CALM_WORK
    assert patient.course().phase is CALM


def test_e14_sessions_a_and_b_alternate_by_session_and_not_by_weekday() -> None:
    menus = [session_menu(EARLY, number=number) for number in range(4)]

    assert menus[0] == menus[2] == SESSIONS[EARLY][0]
    assert menus[1] == menus[3] == SESSIONS[EARLY][1]


def test_e14_hinge_and_hip_alternate_in_session_b_of_movement_control() -> None:
    last = [session_menu(CONTROL, number=number)[-1] for number in (1, 3, 5, 7)]

    assert last == ["hip_hinge", "side_lying_hip_abduction"] * 2


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        (CALM, [{"ea_quad_set", "ea_clam", "ea_bridge"}]),
        (EARLY, [{"ea_slr", "ea_knee_ext", "ea_wall_slide", "ea_side_abd"},
                 {"ea_knee_ext", "ea_wall_slide", "ea_bridge", "ea_clam"}]),
    ],
)  # fmt: skip
def test_e14_menus_are_those_of_the_rule(phase: ProgrammePhase, expected: list[set[str]]) -> None:
    found = [{library()[name].design_id for name in menu} for menu in SESSIONS[phase]]

    assert found == expected


def test_e14_a_session_has_one_or_two_warm_ups_two_to_four_exercises_and_mobility() -> None:
    patient = patient_in(CONTROL, days=16)
    plan = patient.plan()

    assert 1 <= len(names(plan, Slot.WARM_UP)) <= 2
    assert 2 <= len(names(plan, Slot.STRENGTH)) <= 4
    assert len(names(plan, Slot.MOBILITY)) <= 2


def test_e14_mobility_is_what_is_due_longest() -> None:
    patient = patient_in(EARLY)
    first = names(patient.do_plan(), Slot.MOBILITY)
    patient.wake(1)

    second = names(patient.plan())

    assert first
    assert not set(second[:2]) & set(first)


def test_e14_a_lateral_step_down_waits_for_the_step_up_to_be_green_twice_at_level_2() -> None:
    patient = patient_in(FUNCTIONAL)
    seen: dict[str, bool] = {}  # whether the step-up was mastered when it first came
    for _ in range(40):
        for name in names(patient.do_plan()):
            seen.setdefault(name, patient.state().has_mastered("step_up", 2))
        patient.wake(1)

    assert seen["lateral_step_down"]
    assert not seen["step_up"]


def test_e14_a_lunge_waits_for_the_one_before() -> None:
    patient = patient_in(FUNCTIONAL)
    for _ in range(14):
        assert not {"reverse_lunge", "forward_lunge"} & set(names(patient.do_plan()))
        patient.wake(1)


@pytest.mark.parametrize(
    ("name", "instead"),
    [("band_side_walk", "side_step"), ("terminal_knee_extension", "short_arc_quad")],
)
def test_e14_without_a_band_the_substitute_is_that_of_the_rule(name: str, instead: str) -> None:
    means = Means(needs=FULL_KIT - {Need.BAND})

    able = [other for other in stand_ins(name) if means.allows(library()[other])]

    assert able[0] == instead


def test_e14_without_a_roller_rolling_is_left_out() -> None:
    patient = Patient(first=(person(), wishes(needs=FULL_KIT - {Need.ROLLER}), screened(0)))
    for _ in range(10):
        assert not any(name.startswith("foam_roll") for name in names(patient.do_plan()))
        patient.wake(1)


def test_e15_going_back_and_forward_names_an_exercise_or_itself() -> None:
    for exercise in library().values():
        for name in (exercise.progress_to, exercise.regress_to):
            assert name is None or name == "self" or name in library(), exercise.id


@pytest.mark.parametrize(
    ("name", "regress"),
    [("march_in_place", "seated_heel_slide"), ("side_step", "march_in_place"),
     ("straight_leg_raise", "quad_set"), ("short_arc_quad", "quad_set"),
     ("wall_slide", "seated_knee_extension"), ("side_lying_hip_abduction", "clamshell"),
     ("sit_to_stand", "wall_slide"), ("mini_squat", "wall_slide"),
     ("hip_hinge", "glute_bridge"), ("single_leg_bridge", "glute_bridge"),
     ("low_step_down", "mini_squat"), ("step_up", "low_step_down"),
     ("lateral_step_down", "low_step_down"), ("split_squat", "mini_squat"),
     ("squat", "mini_squat"), ("reverse_lunge", "split_squat"),
     ("forward_lunge", "reverse_lunge")],
)  # fmt: skip
def test_e15_regress_names_are_those_of_the_rule(name: str, regress: str) -> None:
    assert library()[name].regress_to == regress


def test_e26_in_the_calm_phase_only_three_stretches() -> None:
    patient = flaring()
    seen: set[str] = set()
    for _ in range(10):
        seen |= set(names(patient.do_plan(), Slot.MOBILITY))
        patient.wake(4)

    assert seen == {"seated_hamstring_stretch", "ankle_rock", "wide_stance_side_shift"}


def test_e26_kneeling_waits_for_movement_control_and_a_knee_that_may_kneel() -> None:
    sore = replace(person(), conditions=frozenset({Condition.KNEELING}))
    for patient in (Patient(), Patient(first=(sore, wishes(), screened(0), woke(0, 1)))):
        for _ in range(13):
            assert "half_kneeling_hip_flexor_stretch" not in names(patient.do_plan())
            patient.wake(1)


@pytest.mark.parametrize("phase", [EARLY, CONTROL, FUNCTIONAL])
@pytest.mark.parametrize("pain", [5, 6])
def test_3_3_1_and_e26_five_or_six_before_is_the_calm_session_in_any_phase(
    phase: ProgrammePhase, pain: int
) -> None:
    patient = patient_in(phase)
    patient.tell(came(patient.number, pain))

    plan = patient.plan()

    assert plan.kind is DayKind.CALM
    assert set(names(plan)) <= CALM_WORK
    assert all(one.level == 1 for one in plan.exercises)
    assert "rule-gate-calm" in {fired.key for fired in plan.reasons}


@pytest.mark.parametrize("phase", [EARLY, CONTROL, FUNCTIONAL])
def test_e26_a_red_morning_is_calm_on_a_day_of_mobility_too(phase: ProgrammePhase) -> None:
    patient = patient_in(phase)
    patient.live_well(1)
    patient.sleep()
    patient.tell(woke(patient.number, 6))

    assert set(names(patient.plan())) <= CALM_WORK


@pytest.mark.parametrize("pain", [3, 4])
def test_3_3_1_three_or_four_before_is_a_level_down_without_tier_3_and_no_deeper_than_60(
    pain: int,
) -> None:
    patient = patient_in(FUNCTIONAL, days=14)
    usual = patient.twin()
    usual.tell(came(usual.number, 0))
    patient.tell(came(patient.number, pain))

    plan, before = patient.plan(), {one.exercise_id: one for one in usual.plan().exercises}

    main = [one for one in plan.exercises if one.slot is Slot.STRENGTH]
    assert all(one.tier < 3 for one in main)
    assert all((one.limit_deg or 0) <= 60 for one in main)
    for one in main:
        known = before.get(one.exercise_id)
        if known is not None:
            assert one.level == max(1, known.level - 1) or one.sets < known.sets
    assert plan.load_points < usual.plan().load_points


def test_e7_rising_from_a_seat_needs_a_quiet_knee() -> None:
    patient = patient_in(CONTROL)
    for _ in range(10):
        if "sit_to_stand" in names(patient.plan()):
            break
        patient.live_well(1)
    patient.tell(came(patient.number, 0))
    quiet = names(patient.plan())
    patient.tell(came(patient.number, 3))

    assert "sit_to_stand" in quiet
    assert "sit_to_stand" not in names(patient.plan())


@pytest.mark.parametrize("phase", [CALM, EARLY])
def test_e7_rising_from_a_seat_is_not_in_the_first_phases(phase: ProgrammePhase) -> None:
    assert all("sit_to_stand" not in menu for menu in SESSIONS[phase])
    assert library()["sit_to_stand"].phase == "movement_control"


@pytest.mark.parametrize(("stairs", "has_step"), [(3, True), (4, False), (9, False)])
def test_e38_sore_stairs_yesterday_leave_steps_out_today(stairs: int, *, has_step: bool) -> None:
    patient = patient_in(CONTROL)
    patient.do_plan()
    patient.wake(1)
    patient.wake(1, stairs=stairs)
    if patient.plan().kind is not DayKind.STRENGTH:
        patient.live_until_strength()

    assert ("low_step_down" in names(patient.plan())) is has_step


@pytest.mark.parametrize(
    ("condition", "gone"),
    [
        (Condition.BACK, {"glute_bridge", "seated_hamstring_stretch", "hip_hinge"}),
        (Condition.HIP_OR_GROIN, {"clamshell", "side_lying_hip_abduction", "band_side_walk"}),
        (Condition.ANKLE_OR_CALF, {"ankle_rock", "calf_raise"}),
        (Condition.KNEELING, {"half_kneeling_hip_flexor_stretch"}),
        (Condition.FALL_RISK, {"forward_lunge", "reverse_lunge", "band_side_walk"}),
        (Condition.KNEECAP_SLIPPED, {"standing_quad_stretch"}),
        (Condition.FRAGILE_BONE, {"foam_roll_front_thigh", "foam_roll_outer_hip"}),
    ],
)
def test_e38_and_e36_what_a_condition_rules_out_is_not_offered(
    condition: Condition, gone: set[str]
) -> None:
    means = Means(needs=FULL_KIT, steps_cm=frozenset({10}), conditions=frozenset({condition}))

    assert not any(means.allows(library()[name]) for name in gone)


@pytest.mark.parametrize(("born", "seconds"), [(1990, 10.0), (1950, 10.0), (1940, 6.0)])
def test_e36_balance_is_held_no_longer_than_is_usual_at_the_age(born: int, seconds: float) -> None:
    patient = patient_in(CONTROL)
    older = replace(person(born=born), at=at(patient.today, 6), day=patient.today)
    assert isinstance(older, PersonTold)
    patient.tell(older)
    patient.live_well(1)

    held = [one for one in patient.plan().exercises if one.exercise_id == "single_leg_balance"]

    assert [one.seconds for one in held] == [seconds]


def test_every_plan_of_nothing_at_hand_can_be_done() -> None:
    nothing = WishesTold(at(patient_in(EARLY).today, 6), patient_in(EARLY).today)
    patient = patient_in(EARLY)
    patient.tell(nothing)
    for _ in range(7):
        plan = patient.do_plan()
        assert all(library()[name].needs == frozenset() for name in names(plan))
        patient.wake(1)


@pytest.mark.parametrize(
    ("name", "left", "right", "is_first"),
    [
        ("shin_deg", 30.0, 36.0, True),
        ("shin_deg", 31.0, 36.0, False),
        ("wall_cm", 8.0, 10.0, True),
        ("wall_cm", 9.0, 10.0, False),
    ],
)
def test_e14_the_calf_comes_first_where_one_ankle_is_stiffer(
    name: str, left: float, right: float, *, is_first: bool
) -> None:
    patient = patient_in(EARLY)
    patient.do_plan()  # the calf was stretched a moment ago, so it is not due
    patient.wake(1)
    patient.tell(
        *(
            TestTaken(at(patient.today, 6), patient.today, TestKind.ANKLE, side, {name: value})
            for side, value in ((Side.LEFT, left), (Side.RIGHT, right))
        )
    )

    pieces = names(patient.plan(), Slot.MOBILITY)

    assert (pieces[0] == "ankle_rock") is is_first
