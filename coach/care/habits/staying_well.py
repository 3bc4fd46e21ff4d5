"""Staying well: being away, the check-ins of prevention, and the early warning of a relapse.

docs/clinical.md 4.4 with E23 and E32.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from coach.care.ordering import in_order
from coach.care.pain.morning import highest
from coach.care.programme.day_record import day_records
from coach.care.programme.terms import CareLog
from coach.care.told import Away, AwayTold, MorningTold, Told

CHECK_IN_EVERY = timedelta(days=7)
ASSESSMENT_WEEKS = (4, 12, 26)  # after prevention began
LATER_EVERY_WEEKS = 26  # and then again and again; judgement

# Early warning at 3 mornings or stairs of 3 or more: docs/clinical.md 4.4. How often on stairs and
# how close together is judgement.
WARNING_PAIN = 3  # NPRS
WARNING_MORNINGS = 3  # answered ones in a row
WARNING_WITHIN = timedelta(days=21)  # three weekly check-ins are enough


def away_on(told: Iterable[Told], day: date) -> Away | None:
    """Return why the person is away on a day, None when they are not.

    Told again with the same first day, it replaces what was told before: one may come home early.
    """
    found = (fact for fact in told if isinstance(fact, AwayTold))
    trips = {trip.first: trip for trip in in_order(found) if isinstance(trip, AwayTold)}
    why = {trip.why for trip in trips.values() if trip.first <= day <= trip.last}
    return next((reason for reason in Away if reason in why), None)


def is_away(told: Iterable[Told], day: date) -> bool:
    """Whether illness or travel pauses that day: nothing is due, and the streak waits."""
    return away_on(told, day) is not None


def early_warning(told: Iterable[Told], *, today: date) -> bool:
    """Whether the knee has been sore three times running: early attention keeps a flare small.

    The last three mornings that were answered count, within three weeks, of the worse knee: each
    at 3 or more on waking, or on the stairs the day before. A morning not answered is not known,
    and neither makes nor ends a warning.
    """
    latest = _mornings(told, within=WARNING_WITHIN, today=today)[-WARNING_MORNINGS:]
    return len(latest) == WARNING_MORNINGS and min(latest) >= WARNING_PAIN


def check_in_due(told: Iterable[Told], *, today: date) -> bool:
    """Whether a week has gone by without an answer in the morning (prevention asks weekly)."""
    return not _mornings(told, within=CHECK_IN_EVERY, today=today)


def assessment_day(*, since: date, today: date) -> date | None:
    """Return the day since which an assessment of prevention is due; None: none is yet.

    4, 12 and 26 weeks in, then twice a year; what was tested on that day or later is done.

    Args:
        since: the day on which prevention began.
        today: the training day of now.
    """
    weeks = (today - since).days // 7
    due = [number for number in _due_weeks(weeks) if number <= weeks]
    return since + timedelta(weeks=due[-1]) if due else None


def _due_weeks(last: int) -> tuple[int, ...]:
    first_later = ASSESSMENT_WEEKS[-1] + LATER_EVERY_WEEKS
    return (*ASSESSMENT_WEEKS, *range(first_later, last + 1, LATER_EVERY_WEEKS))


def _mornings(told: Iterable[Told], *, within: timedelta, today: date) -> list[int]:
    """Return the worse knee's worse answer, on waking or on stairs, of the last mornings."""
    first = today - within + timedelta(days=1)
    mornings = tuple(
        fact for fact in told if isinstance(fact, MorningTold) and first <= fact.day <= today
    )
    answers = (
        highest([record.answered_morning, *(one.stairs for one in record.mornings.values())])
        for record in day_records(CareLog(told=mornings), last=today).values()
    )
    return [answer for answer in answers if answer is not None]
