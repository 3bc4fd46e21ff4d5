"""What habits have to say on a day, together."""

from dataclasses import replace
from datetime import date, timedelta

from coach import words
from coach.care.habits.advice import habit_advice, hard_days
from coach.care.programme.terms import (
    CareLog,
    DayKind,
    DayPlan,
    PlannedExercise,
    ProgrammePhase,
    Slot,
)
from coach.care.told import DiaryTold, Told, WishesTold
from tests.care_builders import on
from tests.care_told_builders import at, diary, morning, run

FUNCTIONAL = ProgrammePhase.FUNCTIONAL


def week(first: date, phase: ProgrammePhase, *tiers: int) -> tuple[DayPlan, ...]:
    """Return plans of a day each with one exercise of that tier."""
    return tuple(
        DayPlan(
            first + timedelta(days=number),
            phase,
            DayKind.STRENGTH,
            (PlannedExercise("squat", Slot.STRENGTH, level=1, sets=2, reps=8, tier=tier),),
        )
        for number, tier in enumerate(tiers)
    )


def said(
    *told: Told, today: int, phase: ProgrammePhase = FUNCTIONAL, tiers: tuple[int, ...] = (2, 0)
) -> list[str]:
    fired = habit_advice(CareLog(told), week(on(today), phase, *tiers))
    for one in fired:  # both sentences can be said
        assert words.text(one.key, **one.arguments)
        assert words.text(f"{one.key}-checked", **one.arguments)
    return [one.key for one in fired]


def test_a_quiet_day_without_habits_says_nothing() -> None:
    assert said(morning(on(1), 1), today=1) == []


def test_hard_days_are_those_with_tier_3() -> None:
    assert hard_days(week(on(0), FUNCTIONAL, 2, 3, 0, 3)) == {on(1), on(3)}


def test_everything_there_is_to_say_is_said_once() -> None:
    base: list[Told] = [diary(on(day), flights=5) for day in range(21)]
    sat = DiaryTold(at(on(21)), on(21), running_min=60, long_sitting=3)
    shoes = WishesTold(at(on(0)), on(0), shoes_months=12, wants_running=True)

    found = said(*base, sat, shoes, today=21, tiers=(2, 3))

    assert found[:2] == ["habit-spike", "habit-sport-hard-day"]
    assert found.count("habit-sport-hard-day") == 1
    assert found[-2:] == ["habit-sitting", "habit-shoes-old"]


def test_shoes_are_looked_at_once_a_week() -> None:
    shoes = WishesTold(at(on(0)), on(0), shoes_months=12)

    assert [said(shoes, today=day) for day in (21, 22)] == [["habit-shoes-old"], []]


def test_whoever_runs_hears_the_stage_or_why_to_wait() -> None:
    calm: list[Told] = [morning(on(day), 0) for day in range(20)]
    ran = run(on(14), 1)

    assert "habit-run-stage" in said(*calm, ran, today=16)
    assert "habit-run-day-between" in said(*calm, ran, today=15)
    assert "habit-run-stage" not in said(*calm, today=16)


def test_whoever_wants_to_run_hears_when_that_will_be() -> None:
    runner = WishesTold(at(on(0)), on(0), wants_running=True)

    assert "habit-run-later" in said(runner, today=1, phase=ProgrammePhase.EARLY)
    assert "habit-entry-mornings" in said(runner, today=1)


def test_while_somebody_has_to_look_at_the_knee_nothing_is_encouraged() -> None:
    locked = [replace(plan, kind=DayKind.LOCKED) for plan in week(on(1), FUNCTIONAL, 0, 0)]
    runner = WishesTold(at(on(0)), on(0), sport="tennis", wants_running=True)

    assert habit_advice(CareLog((runner,)), locked) == ()
