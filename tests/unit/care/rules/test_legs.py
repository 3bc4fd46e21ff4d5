"""Legs worked one at a time: docs/clinical.md E13."""

from dataclasses import replace

import pytest

from coach.care.programme.choosing import Situation
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.dosing import prescribe
from coach.care.programme.legs import by_leg, first_leg
from coach.care.programme.terms import (
    CareLog,
    KneeLimits,
    PlannedExercise,
    ProgrammePhase,
    Slot,
)
from coach.movement.vocabulary import Legs, Side
from tests.care_builders import on
from tests.programme_builders import BOTH_KNEES, Patient, came, did, library, patient_in, tap, woke

BOX = "single_leg_squat_to_box"
EXTENSION = "seated_knee_extension"
LUNGES = (
    "split_squat",
    "reverse_lunge",
    "forward_lunge",
    "rear_foot_elevated_split_squat",
)


def situation(
    *, left: tuple[float, float] = (60.0, 40.0), right: tuple[float, float] = (80.0, 25.0)
) -> Situation:
    """Return functional work for whoever has these limits of one-leg bends, and floors."""
    patient = patient_in(ProgrammePhase.EARLY)
    limits = {
        side: KneeLimits(side, deg, deg, straight)
        for side, (deg, straight) in zip(BOTH_KNEES, (left, right), strict=True)
    }
    state = replace(patient.state(), limits=limits)
    return Situation(
        library=library(),
        state=state,
        means=patient.course().means,
        phase=ProgrammePhase.FUNCTIONAL,
        limits=state.strictest(),
    )


def asked(name: str, where: Situation, *, level: int = 3) -> PlannedExercise:
    exercise = library()[name]
    limit_deg = where.limit_of(exercise)
    planned = prescribe(exercise, slot=Slot.STRENGTH, level=level, limit_deg=limit_deg)
    return by_leg(planned, exercise, where)


def test_e13_the_sore_leg_begins() -> None:
    for sore in BOTH_KNEES:
        patient = Patient(sore)
        patient.do_plan()
        patient.wake(1)

        one_legged = [
            one for one in patient.plan().exercises if library()[one.exercise_id].legs is Legs.ONE
        ]

        assert one_legged
        assert {one.first_leg for one in one_legged} == {sore}


def test_e13_of_two_sore_knees_the_worse_begins() -> None:
    state = Patient().state()
    told = (woke(0, 3, knee=Side.LEFT), woke(0, 3, knee=Side.RIGHT), came(0, 2, knee=Side.RIGHT))
    in_the_morning = day_records(CareLog(told[:2]), last=on(0))[on(0)]
    at_the_check_in = day_records(CareLog(told), last=on(0))[on(0)]
    closer = replace(state.limits[Side.RIGHT], one_leg_deg=20.0)
    shallow_right = replace(state, limits={**state.limits, Side.RIGHT: closer})

    assert first_leg(in_the_morning, state, sore=Side.BOTH) is Side.LEFT
    assert first_leg(at_the_check_in, state, sore=Side.BOTH) is Side.RIGHT
    assert first_leg(DayRecord(on(0)), shallow_right, sore=Side.BOTH) is Side.RIGHT
    assert first_leg(at_the_check_in, state, sore=Side.LEFT) is Side.LEFT


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (BOX, {Side.LEFT: (55.0, 60.0), Side.RIGHT: (70.0, 75.0)}),
        (EXTENSION, {Side.LEFT: (52.0, 40.0), Side.RIGHT: (37.0, 25.0)}),
    ],
)
def test_e13_each_leg_has_its_own_limit_and_the_target_that_follows_from_it(
    name: str, expected: dict[Side, tuple[float, float]]
) -> None:
    planned = asked(name, situation())

    own = {one.side: (one.target_deg, one.limit_deg) for one in planned.legs}
    assert own == expected
    assert (planned.target_deg, planned.limit_deg) == expected[Side.LEFT]  # right for either


def test_e13_both_legs_have_the_same_dose() -> None:
    same = asked(BOX, situation(right=(60.0, 40.0)))

    planned = asked(BOX, situation())

    assert same.legs == ()
    assert (planned.sets, planned.reps, planned.level) == (same.sets, same.reps, same.level)
    assert planned.minutes == same.minutes


def test_e13_the_load_of_each_leg_follows_its_own_target() -> None:
    shallow = asked(BOX, situation(right=(60.0, 40.0)))
    deep = asked(BOX, situation(left=(80.0, 40.0)))

    planned = asked(BOX, situation())

    assert planned.load_points == pytest.approx((shallow.load_points + deep.load_points) / 2)


@pytest.mark.parametrize("name", LUNGES)
def test_e13_in_a_lunge_the_knee_behind_bends_too_and_the_smaller_limit_holds(name: str) -> None:
    planned = asked(name, situation())

    assert planned.limit_deg is not None
    assert planned.limit_deg <= 60.0
    assert planned.legs == ()


def test_e13_work_on_two_legs_takes_the_smaller_limit() -> None:
    planned = asked("squat", situation())

    assert planned.limit_deg == 60.0
    assert planned.legs == ()
    assert planned.first_leg is Side.BOTH


def test_e13_pain_of_one_leg_leaves_the_range_of_the_other() -> None:
    patient = patient_in(ProgrammePhase.CONTROL)
    before = patient.state().limits
    extension = next(
        (one for one in patient.plan().exercises if one.exercise_id == EXTENSION),
        PlannedExercise(EXTENSION, Slot.STRENGTH, level=1, sets=2, reps=8),
    )
    patient.train(tap(did(patient.number, extension), 4, at_deg=50.0, knee=Side.LEFT))
    patient.wake(1)
    where = replace(
        situation(), state=patient.state(), limits=patient.state().strictest(),
        phase=ProgrammePhase.CONTROL,
    )  # fmt: skip

    planned = asked(EXTENSION, where, level=1)

    own = {one.side: one for one in planned.legs}
    assert own[Side.LEFT].limit_deg == 65.0  # 15 above where it hurt
    assert own[Side.RIGHT].limit_deg == max(20.0, before[Side.RIGHT].straight_deg)
