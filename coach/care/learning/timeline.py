"""What to expect: the honest course, and why weeks without change and flares are part of it.

docs/clinical.md 4.5, with the sources there. Nothing here is a promise.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import fmean
from typing import TypeVar

from coach.care.learning.pains import WEEK, Pains, pains_of
from coach.care.ordering import text_of
from coach.care.pain.colour import Colour
from coach.care.programme.terms import CareLog, DayOutcome, Fired
from coach.care.tests.change import Change, goals_change, pain_change
from coach.care.told import GoalsRated, PersonTold, Told

_Number = TypeVar("_Number", int, float)

RULE = "4.5"
LONG_WEEKS = 12  # of pain, from which it is long-standing: three months, counted short
MILD_PAIN_MAX = 4  # NPRS, the worst of the week
SEVERE_PAIN = 6
LOW_GOALS = 3.0  # mean of the activities, 0 to 10, up to which function is low; judgement
PLATEAU_STEP = 2 * WEEK  # a re-assessment; the same twice is a plateau
EASY_PAIN_MAX = 1  # NPRS of the worst of a week: nothing to wait for any more


class Course(StrEnum):
    """What kind of course the beginning tells of."""

    MILD = "mild"
    BETWEEN = "between"
    LONG_STANDING = "long-standing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Expectation:
    course: Course
    plan_weeks: tuple[int, int]  # from, to
    first_change_weeks: tuple[int, int]
    fired: Fired


_PLAN_WEEKS = {
    Course.MILD: (4, 6),
    Course.BETWEEN: (6, 12),
    Course.LONG_STANDING: (12, 24),
    Course.UNKNOWN: (4, 24),
}


def expectation_of(told: Iterable[Told], *, today: date) -> Expectation:
    """Return what to expect, from how it was at the beginning."""
    known = sorted((fact for fact in told if fact.day <= today), key=_when_told)
    persons = [fact for fact in known if isinstance(fact, PersonTold)]
    weeks = _first([person.weeks_of_pain for person in persons])
    worst = _first([person.worst_pain for person in persons])
    rated = [_mean(fact.ratings) for fact in known if isinstance(fact, GoalsRated)]
    course = _course(weeks, worst, goals=_first(rated))
    first, last = _PLAN_WEEKS[course]
    return Expectation(
        course=course,
        plan_weeks=(first, last),
        first_change_weeks=(2, 3) if course is Course.MILD else (4, 6),
        fired=Fired(RULE, f"timeline-{course.value}", {"first": first, "last": last}),
    )


def explained(log: CareLog, outcomes: Sequence[DayOutcome], *, today: date) -> tuple[Fired, ...]:
    """Return what to explain today: a flare while it lasts, a plateau in its first week."""
    pains = pains_of(log, last=today)
    found = []
    if flared_on(pains, outcomes, day=today) or flared_on(
        pains, outcomes, day=today - timedelta(days=1)
    ):
        found.append(Fired(RULE, "timeline-flare"))
    elif is_plateau(pains, day=today) and not is_plateau(pains, day=today - WEEK):
        found.append(Fired(RULE, "timeline-plateau"))
    return tuple(found)


def flared_on(pains: Pains, outcomes: Iterable[DayOutcome], *, day: date) -> bool:
    """Whether a day was a flare: a red session, or a morning far above the usual."""
    is_red = any(outcome.day == day and outcome.colour is Colour.RED for outcome in outcomes)
    return is_red or any(morning.day == day and morning.is_flare for morning in pains.mornings)


def is_plateau(pains: Pains, *, day: date) -> bool:
    """Whether nothing has meaningfully changed for four weeks, looked at every two.

    The worst of the week is the same as two and as four weeks before, and the activities are not
    better. What is not known is no plateau, and neither is a knee with hardly any pain.
    """
    now = pains.worst_of_week(day)
    if now is None or now <= EASY_PAIN_MAX:
        return False
    before = [pains.worst_of_week(day - number * PLATEAU_STEP) for number in (1, 2)]
    is_same = all(pain_change(pain, now) is Change.SAME for pain in before)
    gained = goals_change(pains.rated_by(day - 2 * PLATEAU_STEP), pains.rated_by(day))
    return is_same and gained is not Change.BETTER


def _course(weeks: int | None, worst: int | None, *, goals: float | None) -> Course:
    is_long = weeks is not None and weeks >= LONG_WEEKS
    is_severe = worst is not None and worst >= SEVERE_PAIN
    if is_long or is_severe or (goals is not None and goals <= LOW_GOALS):
        return Course.LONG_STANDING
    if weeks is None or worst is None:
        return Course.UNKNOWN
    return Course.MILD if worst <= MILD_PAIN_MAX else Course.BETWEEN


def _mean(ratings: Sequence[int | None]) -> float | None:
    given = [rating for rating in ratings if rating is not None]
    return fmean(given) if given else None


def _first(values: Iterable[_Number | None]) -> _Number | None:
    return next((value for value in values if value is not None), None)


def _when_told(fact: Told) -> tuple[date, datetime, str]:
    return fact.day, fact.at, text_of(fact)
