"""What the Today screen says: the plan of today, why it is so, and what else there is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coach import words
from coach.care.facts import SessionFacts
from coach.care.programme.course import Course
from coach.movement.vocabulary import Side
from coach.screens.today.hero_model import Hero, hero_of
from coach.screens.today.plan_model import (
    Known,
    PlanItem,
    Upcoming,
    items_of,
    said,
    upcoming_of,
)
from coach.screens.today.week_model import WeekView, week_view
from coach.screens.view_models.rewards_model import RewardsView, rewards_view

WHY_DAYS = 3  # days back of which changes are still told
_NOON_H, _EVENING_H = 12, 18


@dataclass(frozen=True, slots=True)
class Why:
    """A sentence on why the plan is as it is, and when that came about."""

    text: str
    when: str  # empty: today


@dataclass(frozen=True, slots=True)
class TodayView:
    greeting: str
    day: str
    hero: Hero
    items: tuple[PlanItem, ...]
    upcoming: Upcoming | None
    whys: tuple[Why, ...]
    week: WeekView
    earned: RewardsView
    recovered: str  # empty when nothing was
    knee: Side  # the sore one, or both


def today_view(known: Known, *, now: datetime, today: date) -> TodayView:
    """Return what is shown.

    Args:
        known: course, rewards and library.
        now: aware, local.
        today: the training day.
    """
    course = known.course
    return TodayView(
        greeting=words.text(greeting_key(now.hour)),
        day=_day(course, today),
        hero=hero_of(known),
        items=() if course is None else items_of(known, course),
        upcoming=None if course is None else upcoming_of(course),
        whys=() if course is None else whys_of(course),
        week=week_view(course, known.earned, today=today),
        earned=rewards_view(known.earned),
        recovered=_recovered([facts for facts in known.recovered if facts.has_begun]),
        knee=Side.BOTH if course is None else course.means.sore,
    )


def whys_of(course: Course) -> tuple[Why, ...]:
    """Return why the plan is as it is: the rules of today first, then those of the last days."""
    fired = [*course.today.reasons]
    fired += [reason for one in course.today.exercises for reason in one.reasons]
    found = [Why(said(one), "") for one in fired]
    first = course.today.day - timedelta(days=WHY_DAYS)
    for outcome in reversed([*course.outcomes, course.so_far]):
        if outcome.day >= first:
            when = words.text("today-weekday", day=outcome.day.weekday())
            found += [Why(said(one), when) for one in outcome.fired]
    return tuple({why.text: why for why in reversed(found)}.values())[::-1]


def _day(course: Course | None, today: date) -> str:
    if course is None:
        return words.text("home-date", day=today)
    week = (today - course.state.began).days // 7 + 1
    phase = words.text(f"phase-{course.phase}")
    return words.text("today-date", day=today, phase=phase, week=week)


def greeting_key(hour: int) -> str:
    """Return the key of the greeting that fits: of the morning, the afternoon or the evening."""
    if hour < _NOON_H:
        return "home-morning"
    return "home-afternoon" if hour < _EVENING_H else "home-evening"


def _recovered(sessions: Iterable[SessionFacts]) -> str:
    kept = list(sessions)
    if not kept:
        return ""
    return words.text("home-recovered", reps=sum(facts.reps for facts in kept))
