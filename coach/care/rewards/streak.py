"""The streak: days on which the plan was kept, rest days included; kind to days that were not.

The rules are docs/clinical.md 6 with E0 and E32. There is no weekly plan yet, so the pattern of
docs/clinical.md 4 is taken: up to two days of rest after a day of training.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

REST_DAYS = 2  # in a row; the longest rest in any weekly pattern, docs/clinical.md 4
FREE_PASSES = 2  # used by themselves
FREE_PASS_WINDOW = timedelta(days=14)  # rolling


class DayStatus(StrEnum):
    KEPT = "kept"  # the session was done, or ended early with a pain answer: adds
    REST = "rest"  # nothing was due: adds
    FREE = "free"  # a free pass was used: neither adds nor breaks
    PAUSED = "paused"  # a red day, or away: neither adds nor breaks
    MISSED = "missed"  # the passes are used up: the streak goes on at half


@dataclass(frozen=True, slots=True)
class Streak:
    """The streak up to a day. Begin with `Streak()`."""

    days: int = 0
    best_days: int = 0
    days_off: int = 0  # in a row, up to now
    has_missed: bool = False  # in these days off
    passes: tuple[date, ...] = ()  # the days on which one was used, within the window


def next_day(streak: Streak, day: date, *, settled: DayStatus | None) -> tuple[Streak, DayStatus]:
    """Take in the next day.

    Args:
        streak: up to the day before.
        day: the day.
        settled: KEPT or PAUSED where a session decided it, None for a day off.
    """
    passes = tuple(used for used in streak.passes if day - used < FREE_PASS_WINDOW)
    if settled is not None:
        added = int(settled is DayStatus.KEPT)
        return _grown(streak, by=added, passes=passes), settled
    days_off = streak.days_off + 1
    if days_off <= REST_DAYS:
        added = int(streak.days > 0)  # resting from nothing is no streak
        return _grown(streak, by=added, passes=passes, days_off=days_off), DayStatus.REST
    if streak.has_missed:  # away: nothing more is lost
        return _off(streak, days_off, has_missed=True, passes=passes), DayStatus.PAUSED
    if len(passes) < FREE_PASSES:
        return _off(streak, days_off, has_missed=False, passes=(*passes, day)), DayStatus.FREE
    halved = Streak(max(min(1, streak.days), streak.days // 2), streak.best_days)
    return _off(halved, days_off, has_missed=True, passes=passes), DayStatus.MISSED


def walk(
    settled: Iterable[tuple[date, DayStatus | None]],
) -> tuple[Streak, tuple[tuple[date, DayStatus], ...]]:
    """Take in day after day, oldest first; return the streak and what each day was."""
    streak = Streak()
    days: list[tuple[date, DayStatus]] = []
    for day, status in settled:
        streak, found = next_day(streak, day, settled=status)
        days.append((day, found))
    return streak, tuple(days)


def _grown(streak: Streak, *, by: int, passes: tuple[date, ...], days_off: int = 0) -> Streak:
    days = streak.days + by
    return Streak(days, max(days, streak.best_days), days_off=days_off, passes=passes)


def _off(streak: Streak, days_off: int, *, has_missed: bool, passes: tuple[date, ...]) -> Streak:
    return Streak(streak.days, streak.best_days, days_off, has_missed, passes)
