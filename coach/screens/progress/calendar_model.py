"""The days of practice as a calendar: one cell a day, with a shape and a letter for its colour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach import words
from coach.care.days import days_between
from coach.care.facts import SessionFacts
from coach.care.pain.colour import Colour, day_colour
from coach.care.programme.course import Course
from coach.care.rewards.earned import Rewards
from coach.care.rewards.streak import DayStatus

MOST_WEEKS = 18
LEAST_WEEKS = 8


class CellSign(StrEnum):
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    DONE = "done"  # practised, how it felt is not known
    REST = "rest"  # kept
    NONE = "none"
    AHEAD = "ahead"  # a day to come


LEGEND = (CellSign.GREEN, CellSign.AMBER, CellSign.RED, CellSign.DONE, CellSign.REST)
_COLOURS = {
    Colour.GREEN: CellSign.GREEN,
    Colour.AMBER: CellSign.AMBER,
    Colour.RED: CellSign.RED,
    None: CellSign.DONE,
}


@dataclass(frozen=True, slots=True)
class Week:
    days: tuple[CellSign, ...]  # Monday first
    label: str  # the month, over the week in which it begins


@dataclass(frozen=True, slots=True)
class CalendarView:
    weeks: tuple[Week, ...]  # oldest first
    letters: tuple[str, ...]
    today: tuple[int, int]  # column and row
    practised: str  # how many days, in words


def calendar_view(
    course: Course | None,
    earned: Rewards,
    sessions: Sequence[SessionFacts],
    *,
    today: date,
) -> CalendarView:
    """Return the last weeks.

    Args:
        course: knows the colours settled by the next morning; None: the sessions' own count.
        earned: knows the rest days.
        sessions: the person's own.
        today: the last day.
    """
    trained = _trained(sessions)
    settled = {} if course is None else {one.day: one.colour for one in course.outcomes}
    rested = {day for day, status in earned.days if status is DayStatus.REST}
    monday = today - timedelta(days=today.weekday())
    first = min([*trained, *rested, today])
    weeks = min(MOST_WEEKS, max(LEAST_WEEKS, ((monday - first).days + 6) // 7 + 1))
    begin = monday - timedelta(weeks=weeks - 1)
    days = days_between(begin, monday + timedelta(days=6))
    signs = {day: _sign(day, trained, settled, rested, today=today) for day in days}
    mondays = days[::7]
    return CalendarView(
        weeks=tuple(
            Week(
                tuple(signs[start + timedelta(days=i)] for i in range(7)),
                _month(start, is_first=start == begin),
            )
            for start in mondays
        ),
        letters=tuple(words.text("weekday-letters").split()),
        today=(weeks - 1, today.weekday()),
        practised=words.text(
            "progress-practised", days=len([day for day in trained if day >= begin]), weeks=weeks
        ),
    )


def _trained(sessions: Sequence[SessionFacts]) -> Mapping[date, Colour | None]:
    by_day: dict[date, list[SessionFacts]] = {}
    for facts in sessions:
        if facts.has_practised:
            by_day.setdefault(facts.start.training_day, []).append(facts)
    return {day: day_colour(found) for day, found in by_day.items()}


def _sign(
    day: date,
    trained: Mapping[date, Colour | None],
    settled: Mapping[date, Colour | None],
    rested: set[date],
    *,
    today: date,
) -> CellSign:
    if day > today:
        return CellSign.AHEAD
    if day in trained:
        return _COLOURS[settled.get(day) or trained[day]]
    return CellSign.REST if day in rested else CellSign.NONE


def _month(monday: date, *, is_first: bool) -> str:
    """Return the month's name over the first week that begins in it."""
    is_new = monday.day <= 7  # noqa: PLR2004  # days of a week
    return words.text(f"progress-month-{monday.month}") if is_new or is_first else ""
