"""The week of the plan, Monday to Sunday: what was kept, where rest lies, what is to come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach import words
from coach.care.days import days_between
from coach.care.programme.course import Course
from coach.care.programme.terms import DayKind, DayPlan
from coach.care.rewards.earned import Rewards
from coach.care.rewards.streak import DayStatus


class DaySign(StrEnum):
    """How a day is drawn; each has a shape of its own."""

    KEPT = "kept"  # done, or stopped wisely
    RESTED = "rested"  # a rest day that was kept
    PAUSED = "paused"  # a sore day, away, or waiting for somebody to look
    SESSION = "session"  # to come
    EASY = "easy"  # to come: a little mobility, a walk, sport
    REST = "rest"  # to come
    EMPTY = "empty"  # before the programme, or nothing done: nobody is told off


@dataclass(frozen=True, slots=True)
class WeekDay:
    letter: str
    sign: DaySign
    is_today: bool


@dataclass(frozen=True, slots=True)
class WeekView:
    days: tuple[WeekDay, ...]  # Monday first
    counted: str  # sessions done of those that the week has; empty in a quiet week


_PAST = {
    DayStatus.KEPT: DaySign.KEPT,
    DayStatus.REST: DaySign.RESTED,
    DayStatus.PAUSED: DaySign.PAUSED,
    DayStatus.FREE: DaySign.EMPTY,
    DayStatus.MISSED: DaySign.EMPTY,
}


def week_view(course: Course | None, earned: Rewards, *, today: date) -> WeekView:
    """Return the week around a day.

    Args:
        course: of the programme; None before one has begun.
        earned: up to today; it knows what each past day was.
        today: the training day.
    """
    monday = today - timedelta(days=today.weekday())
    past = dict(earned.days)
    plans = {} if course is None else {plan.day: plan for plan in course.week}
    letters = words.text("weekday-letters").split()
    days = tuple(
        WeekDay(letter, _sign(day, past, plans), is_today=day == today)
        for letter, day in zip(letters, days_between(monday, monday + timedelta(6)), strict=True)
    )
    signs = [day.sign for day in days]
    done = signs.count(DaySign.KEPT)
    planned = done + signs.count(DaySign.SESSION)
    counted = words.text("today-week-counted", done=done, planned=planned) if planned else ""
    return WeekView(days, counted)


def _sign(day: date, past: Mapping[date, DayStatus], plans: Mapping[date, DayPlan]) -> DaySign:
    if day in past:
        return _PAST[past[day]]
    if day not in plans:
        return DaySign.EMPTY
    match plans[day].kind:
        case DayKind.STRENGTH | DayKind.HIP | DayKind.CALM:
            return DaySign.SESSION
        case DayKind.MOBILITY | DayKind.WALK | DayKind.SPORT:
            return DaySign.EASY
        case DayKind.REST:
            return DaySign.REST
        case DayKind.LOCKED:
            return DaySign.PAUSED
