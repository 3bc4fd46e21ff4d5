"""Load outside of the programme: points of a day, the week's ledger and its ceiling.

Outside points are never added to those of training (docs/clinical.md E4); they weigh stairs,
running, sport, cycling, jumps and deep bends against each other and are no force in a joint
(docs/clinical.md 1.E with E45). A day of which nothing was told is not known, and never counts as
a quiet one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from statistics import fmean

from coach.care.ordering import in_order
from coach.care.programme.terms import Fired
from coach.care.told import DiaryTold, Told

# Outside points (docs/clinical.md 1.E, E45); judgement.
FLIGHT_POINTS = 2.0
RUNNING_MINUTE_POINTS = 3.0
SPORT_MINUTE_POINTS = 0.2  # for each point of effort, 0 to 10
CYCLING_MINUTE_POINTS = 0.5
HARD_CYCLING_MINUTE_POINTS = 1.0  # hilly or hard
JUMP_POINTS = 0.5
DEEP_MINUTE_POINTS = 1.0

WEEK_DAYS = 7
BASE_WEEKS = 3  # before this one: docs/clinical.md E4
LEAST_BASE_WEEKS = 2  # with enough days told; with fewer there is no ceiling. E4, as for training
LEAST_DAYS_TOLD = 3  # of a week, to know what is usual in it; judgement
MOST_RISE = 1.20  # docs/clinical.md E4
LEAST_CEILING_POINTS = 10.0  # five flights a week, so that a start from nothing is none; judgement


def outside_points(diary: DiaryTold) -> float:
    """Return the outside points of one day's answers."""
    cycling = HARD_CYCLING_MINUTE_POINTS if diary.is_cycling_hard else CYCLING_MINUTE_POINTS
    return (
        diary.stairs_flights * FLIGHT_POINTS
        + diary.running_min * RUNNING_MINUTE_POINTS
        + diary.sport_min * diary.sport_effort * SPORT_MINUTE_POINTS
        + diary.cycling_min * cycling
        + diary.jumps * JUMP_POINTS
        + diary.deep_min * DEEP_MINUTE_POINTS
    )


def diaries(
    told: Iterable[Told], *, last: date, first: date = date.min
) -> Mapping[date, DiaryTold]:
    """Return each day's answers, oldest first; what was told last about a day corrects it."""
    found = (fact for fact in told if isinstance(fact, DiaryTold) and first <= fact.day <= last)
    return {fact.day: fact for fact in in_order(found) if isinstance(fact, DiaryTold)}


def as_usual(told: Iterable[Told], *, day: date, at: datetime) -> DiaryTold | None:
    """Return "about the same as usual" for a day: the last answers before it (E45).

    None where there are none yet. Sleep is not carried over: a night is not known from another.
    """
    earlier = diaries(told, last=day - timedelta(days=1))
    if not earlier:
        return None
    return replace(earlier[max(earlier)], at=at, day=day, sleep_h=None)


def week_points(told: Iterable[Told], *, day: date) -> float:
    """Return the outside points told of the week of `day`, Monday up to and with that day.

    Days not told add nothing, so it is at least that much.
    """
    return _sum_of_week(_recent(told, day), day)


def week_ceiling(told: Iterable[Told], *, day: date) -> float | None:
    """Return the outside points that the week of `day` should not pass, as advice (E4).

    1.20 times the mean of the three weeks before; a week is the mean of its days told, times
    seven. None while too little was told to know.
    """
    return _ceiling(_recent(told, day), day)


def spike_of(told: Iterable[Told], day: date) -> Fired | None:
    """Return what to say when this day's load takes its week over the ceiling; on that day only."""
    recent = _recent(told, day)
    ceiling = _ceiling(recent, day)
    now = _sum_of_week(recent, day)
    before = now - recent.get(day, 0.0)
    if ceiling is None or not before <= ceiling < now:
        return None
    return Fired("E4", "habit-spike", {"points": round(now), "ceiling": round(ceiling)})


def blocks_steps(told: Iterable[Told], *, today: date) -> bool:
    """Whether no exercise may go up a level this week, the load outside being over its ceiling."""
    return no_step_reason(told, today=today) is not None


def no_step_reason(told: Iterable[Told], *, today: date) -> Fired | None:
    """Return why there is no step this week, for the plan; None where the load is no reason."""
    recent = _recent(told, today)
    ceiling = _ceiling(recent, today)
    points = _sum_of_week(recent, today)
    if ceiling is None or points <= ceiling:
        return None
    return Fired("E4", "habit-no-step", {"points": round(points), "ceiling": round(ceiling)})


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _recent(told: Iterable[Told], day: date) -> Mapping[date, float]:
    """Return the points of each day told of this week, up to `day`, and of those it is held to."""
    first = monday_of(day) - timedelta(weeks=BASE_WEEKS)
    known = diaries(told, first=first, last=day)
    return {told_of: outside_points(diary) for told_of, diary in known.items()}


def _ceiling(recent: Mapping[date, float], day: date) -> float | None:
    monday = monday_of(day)
    weeks = (_usual_week(recent, monday - timedelta(weeks=n + 1)) for n in range(BASE_WEEKS))
    known = [points for points in weeks if points is not None]
    if len(known) < LEAST_BASE_WEEKS:
        return None
    return max(MOST_RISE * fmean(known), LEAST_CEILING_POINTS)


def _usual_week(recent: Mapping[date, float], monday: date) -> float | None:
    of_week = _of_week(recent, monday)
    return fmean(of_week) * WEEK_DAYS if len(of_week) >= LEAST_DAYS_TOLD else None


def _sum_of_week(recent: Mapping[date, float], day: date) -> float:
    return sum(_of_week(recent, monday_of(day)))


def _of_week(recent: Mapping[date, float], monday: date) -> list[float]:
    return [points for day, points in recent.items() if monday_of(day) == monday]
