"""`coach care plan`: today, this week, and why."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.facts import DEFAULT_PROFILE
from coach.care.habits.advice import habit_advice
from coach.care.learning.cards import BY_NAME, card_of_today
from coach.care.learning.help import help_prompts
from coach.care.learning.timeline import expectation_of, explained
from coach.care.programme.as_planned import note_of
from coach.care.programme.course import Course
from coach.care.programme.terms import CareLog, DayPlan, PlannedExercise, ProgrammePhase
from coach.care.rewards.earned import earned
from coach.care.rewards.of_course import outcomes_of
from coach.care.rewards.quests import QuestProgress
from coach.care.tests.allowed import due_tests
from coach.cli.care_talk import data_lines, reason_lines, say
from coach.cli.options import folder_of
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs
from coach.session.care_services import CareServices, left_of


def plan(
    context: typer.Context,
    checked: Annotated[
        bool,
        typer.Option("--checked", help="Show each rule also in the words of a physiotherapist."),
    ] = False,
) -> int:
    """Show what today and the next days ask for, and why.

    It is worked out anew from all that was told and done; nothing is stored by it.
    """
    with bootstrap.care_services(folder_of(context), profile=DEFAULT_PROFILE) as services:
        course = services.course()
        say(*data_lines(services))
        if course is None:
            say(words.text("care-not-begun"))
            return 0
        log = services.log()
        say(*today_lines(course, services.exercises, is_checked=checked))
        if left_of(course, log):
            say(words.text("care-plan-begin"))
        say(*_test_lines(log, course, today=services.today))
        say(*_outlook_lines(services, log, course, is_checked=checked))
        say(*_week_lines(course.week[1:]))
        say(*_reward_lines(services, log, course))
    return 0


def today_lines(
    course: Course, exercises: Sequence[Exercise], *, is_checked: bool = False
) -> list[str]:
    """Return what today asks for and why, or that it is done."""
    today = course.today
    named = {exercise.id: exercise for exercise in exercises}
    phase = words.text(_phase_key(today.phase))
    lines = [f"{_date(today)}. {words.text('care-plan-phase', phase=phase, since=course.since)}"]
    lines.append(f"{words.text('care-plan-today')} {asked(today)}")
    if course.is_done_today:
        lines.append(words.text("care-plan-done"))
    lines += [exercise_line(one, named[one.exercise_id]) for one in today.exercises]
    reasons = (*today.reasons, *(fired for one in today.exercises for fired in one.reasons))
    if reasons:
        lines += [words.text("care-plan-why"), *reason_lines(reasons, is_checked=is_checked)]
    return lines


def exercise_line(planned: PlannedExercise, exercise: Exercise) -> str:
    """Return one exercise of a plan: slot, name, level, dose and range."""
    slot = words.text(f"care-slot-{planned.slot}".replace("_", "-"))
    legs = "one" if exercise.legs is not Legs.BOTH else "both"
    dose = words.text(
        "care-dose" if planned.seconds is None else "care-dose-seconds",
        sets=planned.sets,
        reps=planned.reps,
        seconds=round(planned.seconds or 0.0),
        legs=legs,
    )
    line = words.text(
        "care-planned", slot=slot, exercise=exercise.text.name, level=planned.level, dose=dose
    )
    line += "".join(f", {said}" for said in _range_lines(planned, exercise))
    note = note_of(exercise, planned.level)
    if planned.step_cm is not None:
        line += f", {words.text('care-step', height=planned.step_cm)}"
    elif note:
        line += f", {note}"
    return f"  {line}"


def _range_lines(planned: PlannedExercise, exercise: Exercise) -> Iterator[str]:
    """Say how far to go, leg by leg where they differ (docs/clinical.md E13)."""
    key = "care-range-straight" if exercise.is_straightening else "care-range"
    for leg in planned.legs:
        side = words.text(f"choice-{leg.side}")
        degrees = {"target": round(leg.target_deg), "limit": round(leg.limit_deg)}
        yield words.text(f"{key}-leg", side=side, **degrees)
    if not planned.legs and planned.target_deg is not None and planned.limit_deg is not None:
        yield words.text(key, target=round(planned.target_deg), limit=round(planned.limit_deg))


def _test_lines(log: CareLog, course: Course, *, today: date) -> list[str]:
    """Return that there is something to test, if there is."""
    due = due_tests(log, today=today, phase=course.phase, since=course.since)
    return [words.text("test-due-plan", count=len(due))] if due else []


def _outlook_lines(
    services: CareServices, log: CareLog, course: Course, *, is_checked: bool
) -> list[str]:
    """Return when to seek help, what to expect, and what to read."""
    today = services.today
    fired = [
        *help_prompts(log, course.outcomes, today=today),
        *explained(log, course.outcomes, today=today),
        *habit_advice(log, course.week),
        expectation_of(log.told, today=today).fired,
    ]
    lines = [words.text("care-plan-know"), *reason_lines(fired, is_checked=is_checked)]
    card = card_of_today(log, course.outcomes, today=today)
    if card is not None:
        title = words.text(BY_NAME[card].title_key)
        lines.append(words.text("care-plan-card", title=title, card=card))
    return lines


def _week_lines(days: Iterable[DayPlan]) -> list[str]:
    return [words.text("care-plan-next"), *(f"  {_date(day)}: {asked(day)}" for day in days)]


def _reward_lines(services: CareServices, log: CareLog, course: Course) -> list[str]:
    got = earned(log, outcomes_of(course), today=services.today)
    level = words.text(got.level_name_key)
    lines = [
        words.text("terminal-points", points=got.points, level=level),
        words.text("terminal-streak", days=got.streak_days),
    ]
    if got.quest is not None:
        lines.append(_quest_line(got.quest))
    return lines


def _quest_line(progress: QuestProgress) -> str:
    quest = words.text(f"quest-{progress.quest}")
    if progress.is_met:
        return words.text("quest-line-met", quest=quest)
    how = words.text(f"quest-{progress.quest}-how")
    needed = progress.quest.days_needed
    return words.text("quest-line", quest=quest, how=how, days=progress.days, needed=needed)


def asked(day: DayPlan) -> str:
    """Return what kind of day a plan makes it, and for how long."""
    kind = words.text(f"care-day-{day.kind}")
    minutes = round(day.minutes)
    return words.text("care-day-minutes", kind=kind, minutes=minutes) if minutes else kind


def _date(day: DayPlan) -> str:
    return words.text("care-plan-day", day=day.day)


def _phase_key(phase: ProgrammePhase) -> str:
    return f"care-phase-{phase}".replace("_", "-")
