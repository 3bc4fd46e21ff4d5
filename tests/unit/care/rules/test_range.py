"""How far and how straight: docs/clinical.md 3.3.2, 3.3.4, E1, E5, E6, E8, E17, E18 and E37."""

from dataclasses import replace

import pytest

from coach.care.programme.as_planned import as_planned
from coach.care.programme.choosing import Situation
from coach.care.programme.dosing import (
    dose_at,
    is_worth_it,
    limit_for,
    prescribe,
    target_for,
    tier_of,
)
from coach.care.programme.easing import with_one_heavy
from coach.care.programme.means import Means
from coach.care.programme.state import FIRST_LIMIT_DEG, in_new_phase
from coach.care.programme.terms import DayKind, KneeLimits, ProgrammePhase, Slot
from coach.movement.vocabulary import Side, View
from tests.programme_builders import (
    BOTH_KNEES,
    FULL_KIT,
    Patient,
    came,
    did,
    library,
    patient_in,
    planned_as,
    squat_test,
    tap,
    woke,
)

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL
FUNCTIONAL, PREVENTION = ProgrammePhase.FUNCTIONAL, ProgrammePhase.PREVENTION


def limits(deg: float, *, one_leg: float | None = None, straight: float = 40.0) -> KneeLimits:
    return KneeLimits(Side.BOTH, deg, deg if one_leg is None else one_leg, straight)


def tapped(exercise_id: str, at_deg: float, *, two_knees: bool = False) -> Patient:
    """Return somebody in movement control for whom it hurt at that angle, the morning after."""
    patient = patient_in(CONTROL)
    if two_knees:
        patient.sore = Side.BOTH
    patient.train(tap(did(patient.number, planned_as(exercise_id)), 4, at_deg=at_deg))
    patient.wake(1)
    return patient


@pytest.mark.parametrize(("at_deg", "expected_deg"), [(40.0, 25.0), (12.0, 0.0), (90.0, 45.0)])
def test_e1_pain_at_an_angle_takes_the_limit_15_below_it_and_never_deeper(
    at_deg: float, expected_deg: float
) -> None:
    knee = tapped("mini_squat", at_deg).state().limits[Side.LEFT]

    assert knee.two_legs_deg == expected_deg


def test_e1_limits_are_kept_for_each_knee_and_each_family() -> None:
    before = patient_in(CONTROL).state().limits

    after = tapped("mini_squat", 40.0).state().limits

    assert after[Side.LEFT].one_leg_deg == before[Side.LEFT].one_leg_deg
    assert after[Side.LEFT].straight_deg == before[Side.LEFT].straight_deg
    assert after[Side.RIGHT] == before[Side.RIGHT]


def test_e1_pain_near_straight_lifts_the_floor_and_no_bending_limit() -> None:
    before = patient_in(CONTROL).state().limits[Side.LEFT]

    after = tapped("seated_knee_extension", 50.0).state().limits[Side.LEFT]

    assert after.straight_deg == 65.0
    assert (after.two_legs_deg, after.one_leg_deg) == (before.two_legs_deg, before.one_leg_deg)


def test_e1_with_too_little_range_left_another_exercise_stands_in() -> None:
    patient = tapped("mini_squat", 30.0)  # 15 are left: less than rest, guard and 20
    patient.live_until_strength()

    names = {one.exercise_id for one in patient.plan().exercises}

    assert "mini_squat" not in names
    assert "wall_slide" not in names  # the same family
    assert "seated_knee_extension" in names


@pytest.mark.parametrize(("limit_deg", "is_offered"), [(29.0, False), (30.0, True)])
def test_e1_less_than_20_of_range_is_no_exercise(limit_deg: float, *, is_offered: bool) -> None:
    squat = library()["mini_squat"]  # rest 5, guard 5

    assert is_worth_it(squat, limit_deg) is is_offered


@pytest.mark.parametrize(("floor_deg", "is_offered"), [(70.0, True), (71.0, False)])
def test_e1_a_floor_beyond_70_drops_the_extension(floor_deg: float, *, is_offered: bool) -> None:
    assert is_worth_it(library()["seated_knee_extension"], floor_deg) is is_offered


def test_e1_two_greens_give_5_degrees_and_take_5_of_the_floor_within_the_phase() -> None:
    patient = Patient()
    start = patient.state().limits[Side.LEFT]
    patient.live_well(3)  # two sessions, both green

    knee = patient.state().limits[Side.LEFT]

    assert (start.two_legs_deg, start.straight_deg) == (30.0, 40.0)
    assert (knee.two_legs_deg, knee.one_leg_deg) == (35.0, 35.0)
    assert knee.straight_deg == 40.0  # the phase allows no straighter


def test_e9_a_limit_grows_only_with_a_known_quiet_knee_before() -> None:
    for before in (None, 3):
        patient = Patient()
        for _ in range(10):
            patient.do_plan(before=before)
            patient.wake(1)

        assert patient.state().limits[Side.LEFT].two_legs_deg == 30.0


@pytest.mark.parametrize("phase", list(ProgrammePhase))
def test_e18_the_cap_is_the_least_of_phase_exercise_and_person(phase: ProgrammePhase) -> None:
    caps = {CALM: 30.0, EARLY: 45.0, CONTROL: 60.0, FUNCTIONAL: 90.0, PREVENTION: 90.0}
    squat, slide = library()["squat"], library()["wall_slide"]

    assert limit_for(squat, limits(200), phase=phase) == min(
        caps[phase], 90.0 if phase.number >= 3 else 75.0
    )
    assert limit_for(squat, limits(25), phase=phase) == 25.0
    assert limit_for(slide, limits(200), phase=phase) == min(
        caps[phase], 45.0 if phase.number < 2 else 60.0
    )


def test_e18_a_target_is_that_of_the_level_or_5_short_of_the_cap() -> None:
    squat = library()["mini_squat"]
    targets = [
        target_for(squat, dose_at(squat, level), limit_deg)
        for level in (1, 2, 3)
        for limit_deg in (35.0, 60.0)
    ]

    assert targets == [30.0, 35.0, 30.0, 45.0, 30.0, 55.0]  # and E16


def test_e18_limits_do_not_change_with_a_phase_but_functional_work_begins_at_60() -> None:
    state = patient_in(CONTROL).state()
    deep = {
        side: replace(knee, two_legs_deg=90.0, one_leg_deg=85.0)
        for side, knee in state.limits.items()
    }
    state = replace(state, limits=deep)

    back = in_new_phase(state, EARLY, since=state.day)
    again = in_new_phase(state, FUNCTIONAL, since=state.day)

    assert back.limits == deep
    assert {knee.two_legs_deg for knee in again.limits.values()} == {60.0}
    assert {knee.one_leg_deg for knee in again.limits.values()} == {60.0}


@pytest.mark.parametrize(
    ("phase", "floor_deg", "target_deg"),
    [(EARLY, 40.0, 52.0), (CONTROL, 20.0, 32.0), (FUNCTIONAL, 5.0, 20.0), (PREVENTION, 5.0, 20.0)],
)
def test_e8_the_floor_has_a_guard_of_12_and_nothing_below_20_is_asked(
    phase: ProgrammePhase, floor_deg: float, target_deg: float
) -> None:
    extension = library()["seated_knee_extension"]
    found_deg = limit_for(extension, limits(30, straight=0.0), phase=phase)

    assert found_deg == floor_deg
    assert target_for(extension, dose_at(extension, 1), found_deg) == target_deg


@pytest.mark.parametrize("name", ["quad_set", "straight_leg_raise", "short_arc_quad"])
def test_e18_unweighted_straightening_has_no_floor(name: str) -> None:
    assert limit_for(library()[name], limits(30, straight=70.0), phase=EARLY) is None


def test_e17_without_a_squat_test_the_limit_is_30() -> None:
    assert FIRST_LIMIT_DEG == 30.0
    assert Patient().state().strictest().two_legs_deg == 30.0


@pytest.mark.parametrize(("deepest_deg", "expected_deg"), [(42.0, 42.0), (58.0, 45.0)])
def test_e17_the_first_squat_test_sets_the_limit_within_the_phase(
    deepest_deg: float, expected_deg: float
) -> None:
    patient = Patient()
    patient.tell(squat_test(0, deepest_deg))
    patient.wake(1)

    assert patient.state().strictest().two_legs_deg == expected_deg


def test_e17_a_later_squat_test_only_takes_the_limit_closer() -> None:
    patient = Patient()
    patient.tell(squat_test(0, 42.0))
    patient.wake(1)
    patient.tell(squat_test(1, 45.0))
    patient.wake(1)
    deeper = patient.state().strictest().two_legs_deg
    patient.tell(squat_test(2, 35.0, pain=3))
    patient.wake(1)

    assert (deeper, patient.state().strictest().two_legs_deg) == (42.0, 35.0)


def test_e13_work_on_two_legs_respects_the_stricter_knee() -> None:
    patient = patient_in(CONTROL)
    stiff = replace(patient.state().limits[Side.RIGHT], two_legs_deg=33.0)
    state = replace(patient.state(), limits={**patient.state().limits, Side.RIGHT: stiff})

    assert state.strictest().two_legs_deg == 33.0
    assert set(state.limits) == set(BOTH_KNEES)


STEPS = frozenset({5, 10, 15, 20})


def step_of(name: str, level: int, deg: float, phase: ProgrammePhase) -> int | None:
    means = Means(needs=FULL_KIT, steps_cm=STEPS)
    situation = Situation(library(), patient_in(EARLY).state(), means, phase, limits(deg))
    return situation.step_cm(name, level)


@pytest.mark.parametrize(
    ("name", "deg", "highest_cm"),
    [
        ("lateral_step_down", 34, None), ("lateral_step_down", 35, 5),
        ("lateral_step_down", 54, 5), ("lateral_step_down", 55, 10),
        ("lateral_step_down", 70, 15), ("lateral_step_down", 79, 15),
        ("lateral_step_down", 80, 20), ("step_up", 44, None), ("step_up", 45, 10),
        ("step_up", 60, 15), ("step_up", 69, 15), ("step_up", 70, 20),
    ],
)  # fmt: skip
def test_e6_a_step_is_as_high_as_the_knee_may_bend(
    name: str, deg: float, highest_cm: int | None
) -> None:
    assert step_of(name, 3, deg, FUNCTIONAL) == highest_cm


@pytest.mark.parametrize(
    ("name", "heights"),
    [("low_step_down", [5, 10, 10]), ("lateral_step_down", [10, 15, 20]),
     ("step_up", [10, 15, 20])],
)  # fmt: skip
def test_e6_each_level_has_its_step(name: str, heights: list[int]) -> None:
    assert [step_of(name, level, 90, FUNCTIONAL) for level in (1, 2, 3)] == heights


def test_e6_a_limit_beyond_the_phase_allows_no_higher_step() -> None:
    only_stairs = Means(needs=FULL_KIT, steps_cm=frozenset({20}))
    state = patient_in(EARLY).state()

    found = Situation(library(), state, only_stairs, CONTROL, limits(90)).step_cm(
        "low_step_down", 1
    )

    assert found is None  # 20 cm bend the knee to 77, movement control ends at 60


def test_e6_without_a_step_the_mini_squat_stands_in() -> None:
    patient = patient_in(CONTROL)
    means = Means(needs=FULL_KIT, steps_cm=frozenset())
    situation = Situation(library(), patient.state(), means, CONTROL, limits(60))

    assert not situation.can_do("low_step_down")
    assert situation.can_do("mini_squat")


def test_e5_a_loaded_bend_is_seen_from_the_side_first_at_each_level() -> None:
    patient = Patient()
    views: dict[int, list[View | None]] = {}
    for _ in range(30):
        plan = patient.do_plan()
        for one in plan.exercises:
            if one.exercise_id == "mini_squat":
                views.setdefault(one.level, []).append(one.view)
        patient.wake(1)

    assert set(views) >= {1, 2}
    assert all(seen[0] is View.SIDE for seen in views.values())
    assert None in views[1]


@pytest.mark.parametrize(
    ("name", "target_deg", "tier"),
    [("squat", 75.0, 2), ("squat", 76.0, 3), ("split_squat", 80.0, 3),
     ("standing_quad_stretch", 110.0, 0), ("forward_lunge", 40.0, 3)],
)  # fmt: skip
def test_e37_a_loaded_bend_beyond_75_is_tier_3(name: str, target_deg: float, tier: int) -> None:
    assert tier_of(library()[name], target_deg) == tier


def test_e14_one_exercise_of_tier_3_is_the_most_also_by_depth() -> None:
    squat = prescribe(library()["squat"], slot=Slot.STRENGTH, level=3, limit_deg=90.0)
    step = prescribe(library()["lateral_step_down"], slot=Slot.STRENGTH, level=1, limit_deg=None)
    assert (squat.tier, step.tier) == (3, 3)

    together = with_one_heavy([squat, step], library())
    alone = with_one_heavy([squat], library())

    assert [one.tier for one in together] == [2, 3]
    assert together[0].target_deg == 75.0
    assert together[0].load_points < squat.load_points
    assert alone == (squat,)


@pytest.mark.parametrize(("pain", "lift"), [(0, None), (2, None), (3, 0.13), (4, 0.13)])
def test_e28_on_an_amber_day_the_march_lifts_the_knees_less(pain: int, lift: float | None) -> None:
    patient = patient_in(CONTROL)
    patient.tell(came(patient.number, pain))

    march = next(one for one in patient.plan().exercises if one.exercise_id == "march_in_place")

    assert march.lift == lift
    assert [fired.rule for fired in march.reasons] == ([] if lift is None else ["E28"])


def test_e28_an_amber_morning_makes_the_march_smaller_too() -> None:
    patient = patient_in(CONTROL)
    patient.tell(woke(patient.number, 3))  # 2 above the usual

    march = next(one for one in patient.plan().exercises if one.exercise_id == "march_in_place")

    assert patient.plan().kind is DayKind.STRENGTH
    assert march.lift == 0.13


def test_e28_the_smaller_march_is_counted_on_its_own_signal() -> None:
    march = library()["march_in_place"]

    small = as_planned(march, planned_as("march_in_place", lift=0.13))
    usual = as_planned(march, planned_as("march_in_place"))

    assert {driver.target_change for driver in small.drivers.values()} == {0.13}
    assert all(0 < driver.min_change < 0.13 for driver in small.drivers.values())
    assert usual.drivers == march.drivers
