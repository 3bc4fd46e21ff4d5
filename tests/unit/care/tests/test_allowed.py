"""Which tests are for today: the questions come first (docs/clinical.md E17)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach import words
from coach.care.programme.terms import CareLog, ProgrammePhase
from coach.care.tests.allowed import (
    CALM_TESTS,
    WhyNot,
    allowed_tests,
    due_tests,
    highest_step_cm,
    legs_missing,
    rest_left,
    why_not,
    why_not_rise,
)
from coach.care.told import MorningTold, TestKind, Told
from coach.movement.vocabulary import Side
from tests.assessment_builders import taken_on
from tests.care_builders import on
from tests.screening_builders import PERSON, at, screen

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL
FUNCTIONAL = ProgrammePhase.FUNCTIONAL
WALK, SQUAT, STEP_DOWN = TestKind.WALK, TestKind.SQUAT, TestKind.STEP_DOWN
CHAIR_STAND, BALANCE, ANKLE, HIP = (
    TestKind.CHAIR_STAND,
    TestKind.BALANCE,
    TestKind.ANKLE,
    TestKind.HIP,
)


def morning(
    number: int = 0, *, pain: int | None = 1, walking: int | None = 1, worst: int | None = 2
) -> MorningTold:
    return MorningTold(at(number), on(number), Side.LEFT, pain, walking=walking, worst_24h=worst)


def log_of(*told: Told) -> CareLog:
    return CareLog((PERSON, screen(0), *told))


def squat_to(deepest_deg: float | None, *, number: int = 0, pain: int | None = 1) -> Told:
    return taken_on(number, SQUAT, {"deepest_deg": deepest_deg}, pain=pain)


def allowed(*told: Told, phase: ProgrammePhase = EARLY) -> tuple[TestKind, ...]:
    return allowed_tests(log_of(*told), today=on(0), phase=phase)


def test_a_calm_knee_is_tested_in_order_and_steps_down_only_after_the_squat() -> None:
    assert allowed(morning()) == (WALK, SQUAT, CHAIR_STAND, BALANCE, ANKLE, HIP)
    assert allowed(morning(), squat_to(55.0)) == tuple(TestKind)


@pytest.mark.parametrize(
    "told",
    [
        morning(pain=4),
        morning(walking=3),
        morning(worst=6),
        morning(pain=None),
        morning(worst=None),  # and the person told no worst of the week
    ],
)
def test_an_irritable_knee_or_a_missing_answer_allows_calm_tests_only(told: MorningTold) -> None:
    assert set(allowed(told)) == CALM_TESTS


def test_the_calm_phase_allows_calm_tests_only() -> None:
    assert set(allowed(morning(), squat_to(60.0), phase=CALM)) == CALM_TESTS


def test_the_worst_of_the_week_stands_in_for_that_of_the_day() -> None:
    person = replace(PERSON, worst_pain=3, at=at(0, 9))

    assert SQUAT in allowed(morning(worst=None), person)


def test_an_answer_of_two_mornings_ago_tells_nothing() -> None:
    log = log_of(morning(0))

    assert set(allowed_tests(log, today=on(2), phase=EARLY)) == CALM_TESTS
    assert SQUAT in allowed_tests(log, today=on(1), phase=EARLY)


@pytest.mark.parametrize(
    ("squat", "why"),
    [
        (None, WhyNot.SQUAT_FIRST),
        (squat_to(54.9), WhyNot.SQUAT_TOO_SMALL),
        (squat_to(None), WhyNot.SQUAT_FIRST),
        (squat_to(55.0), None),
    ],
)
def test_a_step_down_needs_a_squat_of_55(squat: Told | None, why: WhyNot | None) -> None:
    log = log_of(morning(), *([squat] if squat else []))

    assert why_not(STEP_DOWN, log, today=on(0), phase=EARLY) is why


def test_a_chair_stand_needs_a_worst_of_3_and_an_easy_rise() -> None:
    log = log_of(morning(worst=4))

    assert why_not(CHAIR_STAND, log, today=on(0), phase=EARLY) is WhyNot.WORST_TOO_HIGH
    assert why_not_rise(2) is None
    assert why_not_rise(3) is WhyNot.RISING
    assert why_not_rise(None) is WhyNot.RISING_NOT_ASKED


def test_after_pain_of_4_no_other_test_follows_that_day() -> None:
    hurt = squat_to(40.0, pain=4)

    assert allowed(morning(), hurt) == ()
    assert WALK in allowed_tests(log_of(hurt), today=on(1), phase=EARLY)
    assert BALANCE in allowed(morning(), squat_to(40.0, pain=3))


def test_a_locked_programme_has_no_test() -> None:
    log = CareLog((PERSON, screen(0, "UR1"), morning()))

    assert allowed_tests(log, today=on(0), phase=EARLY) == ()
    assert why_not(WALK, log, today=on(0), phase=EARLY) is WhyNot.LOCKED


def test_two_minutes_of_sitting_lie_between_two_tests() -> None:
    told = (squat_to(50.0),)

    assert rest_left(told, now=at(0, 10)) == timedelta(minutes=2)
    assert rest_left(told, now=at(0, 10) + timedelta(seconds=90)) == timedelta(seconds=30)
    assert rest_left(told, now=at(0, 11)) == timedelta(0)
    assert rest_left((), now=at(0, 10)) == timedelta(0)


def test_the_first_assessment_is_due_at_once() -> None:
    due = due_tests(log_of(morning()), today=on(0), phase=EARLY)

    assert due == (WALK, SQUAT, CHAIR_STAND, BALANCE, ANKLE)


def test_the_first_assessment_may_take_some_days() -> None:
    squat = squat_to(58.0)

    same_day = due_tests(log_of(morning(), squat), today=on(0), phase=EARLY)
    later = due_tests(log_of(squat, morning(13)), today=on(13), phase=EARLY)
    missed = due_tests(log_of(squat, morning(14)), today=on(14), phase=EARLY)

    assert same_day == later == (WALK, STEP_DOWN, CHAIR_STAND, BALANCE, ANKLE)
    assert missed == (SQUAT, BALANCE, HIP)


@pytest.mark.parametrize(
    ("days", "phase", "due"),
    [
        (13, CONTROL, ()),
        (14, CALM, ()),  # questions only
        (14, EARLY, (SQUAT, BALANCE, HIP)),
        (14, CONTROL, (SQUAT, STEP_DOWN, BALANCE, HIP)),
        (28, FUNCTIONAL, (SQUAT, STEP_DOWN, CHAIR_STAND, BALANCE, HIP)),
    ],
)
def test_tests_come_again_after_two_weeks_and_the_chair_after_four(
    days: int, phase: ProgrammePhase, due: tuple[TestKind, ...]
) -> None:
    first = [taken_on(0, test, {"deepest_deg": 58.0} if test is SQUAT else {}) for test in TestKind]
    log = log_of(*first, screen(days), morning(days))

    assert due_tests(log, today=on(days), phase=phase) == due


@pytest.mark.parametrize(
    ("phase", "limit_deg", "step_cm"),
    [
        (EARLY, 90.0, 10),
        (CONTROL, 90.0, 10),
        (FUNCTIONAL, None, 10),
        (FUNCTIONAL, 69.9, 10),
        (FUNCTIONAL, 70.0, 15),
        (ProgrammePhase.PREVENTION, 80.0, 20),
    ],
)
def test_a_higher_step_waits_for_the_phase_and_the_limit(
    phase: ProgrammePhase, limit_deg: float | None, step_cm: int
) -> None:
    assert highest_step_cm(phase=phase, limit_deg=limit_deg) == step_cm


def test_a_leg_that_was_not_looked_at_today_is_missing() -> None:
    left = taken_on(0, BALANCE, {"best_s": 12.0}, side=Side.LEFT)

    assert legs_missing([left], BALANCE, today=on(0)) == (Side.RIGHT,)
    assert legs_missing([left], BALANCE, today=on(1)) == (Side.LEFT, Side.RIGHT)
    assert legs_missing([], SQUAT, today=on(0)) == ()


@pytest.mark.parametrize("why", WhyNot)
def test_every_reason_has_words(why: WhyNot) -> None:
    assert words.text(why)


@pytest.mark.parametrize(
    ("day", "taken", "is_due"),
    [
        (27, (), False),
        (28, (), True),
        (30, (28,), False),  # done in this assessment
        (30, (14,), True),  # done before it
        (83, (28,), False),
        (84, (28,), True),
    ],
)
def test_in_prevention_tests_come_again_4_12_and_26_weeks_after_it_began(
    day: int,
    taken: tuple[int, ...],
    is_due: bool,  # noqa: FBT001  # a parameter of pytest
) -> None:
    earlier = [taken_on(-30, SQUAT, {"deepest_deg": 70.0})]
    squats = [taken_on(number, SQUAT, {"deepest_deg": 70.0}) for number in taken]
    log = log_of(*earlier, *squats, screen(day), morning(day))

    due = due_tests(log, today=on(day), phase=ProgrammePhase.PREVENTION, since=on(0))

    assert (SQUAT in due) is is_due
