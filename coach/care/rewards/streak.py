"""The streak: days on which the plan was kept, rest days included; kind to days that were not.

The rules are docs/clinical.md 6 with E0 and E32. Where no day is planned the pattern of
docs/clinical.md 4 is taken: up to two days of rest after a day of training.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import assert_never

REST_DAYS = 2  # in a row; the longest rest in any weekly pattern, docs/clinical.md 4
FREE_PASSES = 2  # used by themselves
FREE_PASS_WINDOW = timedelta(days=14)  # rolling


class DayStatus(StrEnum):
    KEPT = "kept"  # the session was done, or ended early with a pain answer: adds
    REST = "rest"  # nothing was due: adds, but in a break
    FREE = "free"  # a free pass was used: neither adds nor breaks
    PAUSED = "paused"  # a red day, or away: neither adds nor breaks
    MISSED = "missed"  # the passes are used up: the streak goes on at half


@dataclass(frozen=True, slots=True)
class Streak:
    """The streak up to a day. Begin with `Streak()`."""

    days: int = 0
    best_days: int = 0
    days_off: int = 0  # in a row that nobody had planned, up to now
    has_missed: bool = False  # since the last session: a break, which costs half once
    passes: tuple[date, ...] = ()  # the days on which one was used, within the window


def next_day(streak: Streak, day: date, *, settled: DayStatus | None) -> tuple[Streak, DayStatus]:
    """Take in the next day; return the streak after it, and what the day was.

    Args:
        streak: up to the day before.
        day: the day.
        settled: what is known of it; MISSED is a planned session that was not done, and None a
            day off that nobody had planned.
    """
    passes = tuple(used for used in streak.passes if day - used < FREE_PASS_WINDOW)
    streak = replace(streak, passes=passes)
    match settled:
        case DayStatus.KEPT:
            return _grown(replace(streak, days_off=0, has_missed=False), by=1), settled
        case DayStatus.PAUSED:
            return replace(streak, days_off=0), settled
        case DayStatus.REST:
            return _rested(streak), settled
        case DayStatus.MISSED | DayStatus.FREE:
            # Before the first day that was kept there is nothing to save a pass for.
            return _off(streak, day) if streak.days else (streak, DayStatus.MISSED)
        case None:
            return _unplanned(replace(streak, days_off=streak.days_off + 1), day)
        case _:
            assert_never(settled)


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


def _unplanned(streak: Streak, day: date) -> tuple[Streak, DayStatus]:
    if streak.days_off <= REST_DAYS:
        return _rested(replace(streak, has_missed=False)), DayStatus.REST
    return _off(streak, day)


def _rested(streak: Streak) -> Streak:
    """Return the streak after a day of rest: resting from nothing is none, nor is a break."""
    return _grown(streak, by=int(streak.days > 0 and not streak.has_missed))


def _off(streak: Streak, day: date) -> tuple[Streak, DayStatus]:
    if streak.has_missed:  # away: nothing more is lost
        return streak, DayStatus.PAUSED
    if len(streak.passes) < FREE_PASSES:
        return replace(streak, passes=(*streak.passes, day)), DayStatus.FREE
    half = max(min(1, streak.days), streak.days // 2)
    return replace(streak, days=half, has_missed=True), DayStatus.MISSED


def _grown(streak: Streak, *, by: int) -> Streak:
    days = streak.days + by
    return replace(streak, days=days, best_days=max(days, streak.best_days))
