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


def diaries(told: Iterable[Told], *, last: date) -> Mapping[date, DiaryTold]:
    """Return each day's answers, oldest first; what was told last about a day corrects it."""
    found = in_order((fact for fact in told if isinstance(fact, DiaryTold)), last=last)
    return {fact.day: fact for fact in found if isinstance(fact, DiaryTold)}


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
    return sum(_points_since(told, monday_of(day), last=day).values())


def week_ceiling(told: Iterable[Told], *, day: date) -> float | None:
    """Return the outside points that the week of `day` should not pass, as advice (E4).

    1.20 times the mean of the three weeks before; a week is the mean of its days told, times
    seven. None while too little was told to know.
    """
    monday = monday_of(day)
    weeks = (_usual_week(told, monday - timedelta(weeks=n + 1)) for n in range(BASE_WEEKS))
    known = [points for points in weeks if points is not None]
    if len(known) < LEAST_BASE_WEEKS:
        return None
    return max(MOST_RISE * fmean(known), LEAST_CEILING_POINTS)


def spike_of(told: Iterable[Told], day: date) -> Fired | None:
    """Return what to say when this day's load takes its week over the ceiling; on that day only."""
    facts = tuple(told)
    ceiling = week_ceiling(facts, day=day)
    if ceiling is None:
        return None
    of_week = _points_since(facts, monday_of(day), last=day)
    now = sum(of_week.values())
    before = now - of_week.get(day, 0.0)
    if not before <= ceiling < now:
        return None
    return Fired("E4", "habit-spike", {"points": round(now), "ceiling": round(ceiling)})


def blocks_steps(told: Iterable[Told], *, today: date) -> bool:
    """Whether no exercise may go up a level this week, the load outside being over its ceiling."""
    facts = tuple(told)
    ceiling = week_ceiling(facts, day=today)
    return ceiling is not None and week_points(facts, day=today) > ceiling


def no_step_reason(told: Iterable[Told], *, today: date) -> Fired | None:
    """Return why there is no step this week, for the plan; None where the load is no reason."""
    facts = tuple(told)
    ceiling = week_ceiling(facts, day=today)
    points = week_points(facts, day=today)
    if ceiling is None or points <= ceiling:
        return None
    return Fired("E4", "habit-no-step", {"points": round(points), "ceiling": round(ceiling)})


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _usual_week(told: Iterable[Told], monday: date) -> float | None:
    of_week = _points_since(told, monday, last=monday + timedelta(days=WEEK_DAYS - 1))
    if len(of_week) < LEAST_DAYS_TOLD:
        return None
    return fmean(of_week.values()) * WEEK_DAYS


def _points_since(told: Iterable[Told], first: date, *, last: date) -> dict[date, float]:
    known = diaries(told, last=last)
    return {day: outside_points(diary) for day, diary in known.items() if day >= first}
