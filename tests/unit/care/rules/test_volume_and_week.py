"""How much and when: docs/clinical.md 3.3.8, 3.3.9, E4, E30 and E34."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from coach.care.programme.progress import highest_level
from coach.care.programme.schedule import WEEKS, is_well_spaced, kind_of, week_of
from coach.care.programme.state import State, Trained
from coach.care.programme.terms import DayKind, PlannedExercise, ProgrammePhase, Slot
from coach.care.programme.volume import (
    corridor,
    fitted,
    is_free,
    may_step,
    shortened,
    within_last_levels,
)
from coach.care.told import DiaryTold
from tests.care_builders import on
from tests.care_told_builders import at
from tests.programme_builders import Patient, did, library, patient_in, planned_as, wishes

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL
FUNCTIONAL, PREVENTION = ProgrammePhase.FUNCTIONAL, ProgrammePhase.PREVENTION


def trained(
    *days: tuple[int, float], today: int = 28, phase: ProgrammePhase = CONTROL, number: int = 9
) -> State:
    """Return a state with strength sessions of so many points on those days."""
    return State(
        day=on(today),
        phase=phase,
        since=on(0),
        began=on(0),
        strength_number=number,
        trained=tuple(Trained(on(day), points, is_strength=True) for day, points in days),
        last_strength=max((on(day) for day, _ in days), default=None),
    )


@pytest.mark.parametrize(
    ("step", "most"),
    [(0.0, 110.0), (8.0, 110.0), (10.0, 110.0), (16.0, 116.0)],
)
def test_e4_a_session_is_110_percent_of_the_best_or_one_step_more(step: float, most: float) -> None:
    state = trained((20, 100.0), (23, 60.0))

    assert corridor(state, CONTROL, step=step, usual_step=0.0).session == pytest.approx(most)


def test_e4_the_best_is_that_of_14_days() -> None:
    state = trained((13, 300.0), (14, 100.0))

    assert corridor(state, CONTROL, step=0.0, usual_step=0.0).session == pytest.approx(110.0)


def test_e4_extra_work_raises_no_cap_and_uses_up_the_week() -> None:
    weeks = [(day, 50.0) for week in (0, 7, 14, 21) for day in (week, week + 2)]
    state = trained(*weeks, today=30)
    extra = Trained(on(28), 0.0, is_strength=True, extra_points=70.0)

    free = corridor(state, CONTROL, step=0.0, usual_step=0.0)
    after = corridor(
        replace(state, trained=(*state.trained, extra)), CONTROL, step=0.0, usual_step=0.0
    )

    assert free.session == after.session == pytest.approx(55.0)
    assert free.week == pytest.approx(120.0)
    assert after.week == pytest.approx(50.0)


@pytest.mark.parametrize(
    ("sessions", "cap"),
    [
        ([(0, 50.0), (2, 50.0), (7, 60.0), (9, 60.0), (14, 70.0), (16, 70.0), (21, 80.0),
          (23, 80.0)], 168.0),  # 1.2 x mean of 120, 140, 160: the last three whole weeks
        ([(7, 60.0), (9, 60.0), (14, 70.0), (21, 80.0), (23, 80.0)], 168.0),  # one is too thin
        ([(14, 70.0), (21, 80.0), (23, 80.0)], None),  # fewer than two weeks
    ],
)  # fmt: skip
def test_e4_a_week_is_120_percent_of_the_mean_of_three_calendar_weeks(
    sessions: Sequence[tuple[int, float]], cap: float | None
) -> None:
    found = corridor(trained(*sessions), CONTROL, step=0.0, usual_step=0.0).week

    assert found == (None if cap is None else pytest.approx(cap))


def test_e4_a_week_may_have_two_steps_in_each_of_its_sessions_instead() -> None:
    weeks = [(day, 20.0) for week in (7, 14, 21) for day in (week, week + 2)]

    found = corridor(trained(*weeks), CONTROL, step=0.0, usual_step=8.0).week

    assert found == pytest.approx(40.0 + 2 * 8.0 * 3)


@pytest.mark.parametrize(
    ("state", "phase", "free"),
    [
        (trained(number=0), EARLY, True),  # the first
        (trained((26, 50.0), number=1), CONTROL, True),  # the second of a phase
        (trained((26, 50.0), number=2), CONTROL, False),
        (trained((26, 50.0)), CALM, True),
        (trained((13, 50.0)), CONTROL, True),  # none in 14 days
        (trained((14, 50.0)), CONTROL, False),
    ],
)
def test_e4_no_cap_and_the_first_level_where_nothing_is_known_yet(
    state: State, phase: ProgrammePhase, *, free: bool
) -> None:
    assert is_free(state, phase) is free
    assert (corridor(state, phase, step=0.0, usual_step=0.0).most is None) is free
    assert may_step(state, phase) is not free


def test_e4_two_steps_a_week_are_the_most() -> None:
    state = trained((26, 50.0))

    assert may_step(replace(state, steps=(on(20), on(22))), CONTROL)
    assert not may_step(replace(state, steps=(on(22), on(26))), CONTROL)


def test_e4_the_second_level_is_the_highest_in_two_weeks() -> None:
    exercise = library()["seated_knee_extension"]

    early = highest_level(replace(trained(), day=on(13)), exercise)
    later = highest_level(replace(trained(), day=on(14)), exercise)

    assert (early, later) == (2, 3)


def test_e4_at_most_two_exercises_are_new_at_once() -> None:
    patient = Patient()
    seen: set[str] = set()
    for _ in range(35):
        plan = patient.do_plan()
        main = {one.exercise_id for one in plan.exercises if one.slot is Slot.STRENGTH}
        assert len(main - seen) <= 2
        seen |= main
        patient.wake(1)


def test_e4_the_first_two_sessions_of_a_phase_are_at_the_first_level() -> None:
    patient = patient_in(CONTROL)
    for _ in range(2):
        patient.live_until_strength()
        plan = patient.do_plan()
        assert all(
            one.level == library()[one.exercise_id].dose.first_level for one in plan.exercises
        )
        patient.wake(1)


def days_off(days: int, *, stretching: bool = False) -> tuple[Patient, dict[str, int]]:
    """Return somebody after so many days without training, and their levels before."""
    patient = patient_in(CONTROL, days=16)
    patient.live_well(1)
    before = {name: one.level for name, one in patient.state().practice.items()}
    for _ in range(days):
        if stretching:
            patient.train(did(patient.number, planned_as("ankle_rock")))
        patient.wake(1)
    return patient, before


@pytest.mark.parametrize("stretching", [False, True])
def test_e4_seven_days_off_are_a_level_down_once(*, stretching: bool) -> None:
    patient, before = days_off(9, stretching=stretching)

    after = {name: one.level for name, one in patient.state().practice.items()}

    assert after == {name: max(1, level - 1) for name, level in before.items()}
    assert max(before.values()) == 2


def test_e4_six_days_off_change_nothing() -> None:
    patient, before = days_off(5)

    assert {name: one.level for name, one in patient.state().practice.items()} == before


def test_e4_21_days_off_are_the_first_level() -> None:
    patient, _ = days_off(21)

    assert {one.level for one in patient.state().practice.values()} == {1}


def test_e4_load_outside_over_its_ceiling_lets_no_level_rise() -> None:
    patient = patient_in(EARLY, days=8)
    patient.tell(*(DiaryTold(at(on(n), 21), on(n), stairs_flights=4) for n in range(7)))
    patient.tell(*(DiaryTold(at(on(n), 21), on(n), stairs_flights=4) for n in range(7, 14)))
    while patient.number < 14:
        patient.live_well(1)
    patient.tell(DiaryTold(at(patient.today, 6), patient.today, running_min=120))

    assert patient.course().asked.blocks_steps
    assert all(f.key != "rule-step" for one in patient.plan().exercises for f in one.reasons)


def minutes(*planned: PlannedExercise) -> float:
    return sum(one.minutes for one in planned)


def test_e34_one_leg_exercises_take_both_legs_time_and_sets_have_a_minute_between() -> None:
    one_leg = planned_as("straight_leg_raise")  # 2 x 8 of 8 s, each leg
    patient = Patient()

    found = next(one for one in patient.plan().exercises if one.exercise_id == one_leg.exercise_id)

    assert found.minutes == pytest.approx(2 * 8 * 2 * 8 / 60 + 1.0 + 0.5)  # half for getting there


def test_e34_a_plan_too_long_loses_third_sets_of_the_lowest_tier_first() -> None:
    names = ("mini_squat", "calf_raise", "low_step_down")
    long = [
        planned_as(name, 3, sets=3, reps=10, minutes=10.0, tier=library()[name].tier)
        for name in names
    ]

    kept, fired = fitted(long, library(), most_points=None, most_min=29.0)

    assert [one.sets for one in kept] == [3, 2, 3]
    assert [one.key for one in fired] == ["rule-time"]


def test_e34_no_plan_is_longer_than_25_minutes_or_30_in_functional_work() -> None:
    patient = patient_in(CONTROL, days=16)
    longest: dict[ProgrammePhase, float] = {}
    for _ in range(35):
        plan = patient.do_plan()
        longest[plan.phase] = max(longest.get(plan.phase, 0.0), plan.minutes)
        patient.wake(1)

    assert longest[CONTROL] <= 25.0
    assert longest[FUNCTIONAL] <= 30.0


def test_1_c_the_short_version_is_11_minutes_of_at_most_three_exercises() -> None:
    patient = patient_in(CONTROL)
    patient.tell(replace(wishes(short=True), at=at(patient.today, 7), day=patient.today))

    plan = patient.plan()

    assert plan.is_short
    assert plan.minutes <= 11.0
    assert 1 <= sum(one.slot is Slot.STRENGTH for one in plan.exercises) <= 3


def test_1_c_a_short_version_can_be_wished_for_one_day_or_but_for_one() -> None:
    patient = patient_in(CONTROL)
    day = patient.today
    once = replace(wishes(), at=at(day, 7), day=day, short_on=day)
    but_once = replace(once, wants_short=True, short_on=None, whole_on=day)

    assert [once.wants_short_on(one) for one in (day, day + timedelta(days=1))] == [True, False]
    assert [but_once.wants_short_on(one) for one in (day, day + timedelta(days=1))] == [False, True]


def test_1_c_a_short_version_of_nothing_is_nothing() -> None:
    assert shortened((), library()) == ()


@pytest.mark.parametrize("phase", list(ProgrammePhase))
def test_3_3_9_every_usual_week_has_two_days_of_recovery_and_full_days_between(
    phase: ProgrammePhase,
) -> None:
    week = WEEKS[phase]
    strength = [day for day, kind in enumerate(week) if kind is DayKind.STRENGTH]

    assert sum(not kind.is_session for kind in week) >= 2
    assert is_well_spaced(strength)


@pytest.mark.parametrize("phase", [EARLY, CONTROL, FUNCTIONAL, PREVENTION])
def test_e30_days_of_ones_own_are_used_with_a_full_day_between(phase: ProgrammePhase) -> None:
    for chosen in ({0}, {0, 1}, {0, 1, 2, 3, 4, 5, 6}, {5, 6}, {1, 3, 6}, {0, 6}):
        week = week_of(phase, frozenset(chosen))
        strength = [day for day, kind in enumerate(week) if kind is DayKind.STRENGTH]

        assert strength
        assert set(strength) <= chosen
        assert is_well_spaced(strength)
        assert len(strength) <= 3


def test_e30_a_missed_session_moves_and_is_never_doubled() -> None:
    patient = Patient()
    kinds = [patient.plan().kind]
    patient.wake(1)  # Monday was missed
    for _ in range(6):
        kinds.append(patient.plan().kind)
        patient.live_well(1)

    days = [day for day, kind in enumerate(kinds) if kind is DayKind.STRENGTH]

    assert days[:2] == [0, 1]
    assert is_well_spaced(days[1:])
    assert len(days[1:]) <= 3


def test_e30_the_day_after_strength_asks_for_none_even_if_it_was_chosen_freely() -> None:
    patient = patient_in(EARLY, days=1)
    patient.live_well(1)
    patient.train(did(patient.number, planned_as("wall_slide"), pain=0))  # on a day between
    patient.wake(1)

    assert patient.plan().kind is not DayKind.STRENGTH
    assert patient.state().last_strength == patient.today - timedelta(days=1)


def test_e30_after_the_session_of_the_day_nothing_more_is_asked_for() -> None:
    patient = patient_in(EARLY)
    patient.do_plan()

    assert patient.course().is_done_today


def test_e34_two_exercises_of_one_leg_and_one_of_two_are_at_their_third_level_at_once() -> None:
    main = [
        planned_as("squat", 3, tier=2),
        planned_as("step_up", 3, tier=2),
        planned_as("lateral_step_down", 3, tier=3),
        planned_as("side_lying_hip_abduction", 3, tier=1),
        planned_as("calf_raise", 3, tier=1),
        planned_as("mini_squat", 2, tier=2),
    ]

    kept = within_last_levels(main, library())

    names = [one.exercise_id for one in kept]
    assert names == ["squat", "step_up", "lateral_step_down", "mini_squat"]


@pytest.mark.parametrize("weekday", range(7))
def test_4_2_who_chose_no_days_begins_with_a_session_on_the_first_day(weekday: int) -> None:
    begun = replace(trained(), day=on(weekday), began=on(weekday), since=on(weekday))

    kind, _ = kind_of(replace(begun, phase=EARLY), phase=EARLY, training_days=frozenset())

    assert kind is DayKind.STRENGTH


@pytest.mark.parametrize("weekday", range(7))
def test_4_2_own_days_hold_on_the_first_day_too(weekday: int) -> None:
    begun = replace(trained(), day=on(weekday), began=on(weekday), since=on(weekday))
    others = frozenset(range(7)) - {on(weekday).weekday()}

    kind, _ = kind_of(begun, phase=EARLY, training_days=others)

    assert kind is not DayKind.STRENGTH


def test_4_2_after_a_session_on_the_first_day_the_next_one_waits_a_full_day() -> None:
    sunday = next(number for number in range(7) if on(number).weekday() == 6)
    begun = replace(trained((sunday, 50.0)), began=on(sunday), since=on(sunday))

    monday, _ = kind_of(replace(begun, day=on(sunday + 1)), phase=EARLY, training_days=frozenset())
    tuesday, _ = kind_of(replace(begun, day=on(sunday + 2)), phase=EARLY, training_days=frozenset())

    assert (monday, tuesday) == (DayKind.MOBILITY, DayKind.STRENGTH)
