"""Which questions are due now, of those that are asked again and again."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from coach.care.asking.facts import latest
from coach.care.asking.sheets import Sheet
from coach.care.facts import SessionFacts
from coach.care.habits.staying_well import check_in_due
from coach.care.told import (
    AfterTold,
    BeforeTold,
    GoalsRated,
    MorningTold,
    PersonTold,
    Told,
    WishesTold,
)

NOON_ENDS = 14  # o'clock; later answers are no morning's any more (docs/clinical.md E10)
HOUR_FROM = timedelta(minutes=45)  # after a session; judgement
HOUR_UNTIL = timedelta(hours=3)
RATED_EVERY = timedelta(days=14)  # docs/clinical.md 4


def due_check_in(
    told: Sequence[Told],
    sessions: Iterable[SessionFacts],
    *,
    today: date,
    now: datetime,
    is_weekly: bool = False,
) -> Sheet | None:
    """Return the sheet that is due, the most urgent one; None: nothing is.

    Args:
        told: in any order.
        sessions: in any order.
        today: the training day.
        now: aware, local time.
        is_weekly: in prevention the mornings are asked for once a week (docs/clinical.md 4.4).
    """
    of_today = [fact for fact in told if fact.day == today]
    ended = _last_end(sessions, today=today)
    if ended is not None:
        afters = [fact for fact in of_today if isinstance(fact, AfterTold) and fact.at >= ended]
        since = now - ended
        # The pain of an exercise alone leaves open whether the knee buckled, stuck or swelled.
        is_told = any(fact.troubles is not None for fact in afters)
        if not is_told and timedelta() <= since < HOUR_FROM:
            return Sheet.AFTER
        if HOUR_FROM <= since < HOUR_UNTIL and not any(fact.is_hour_later for fact in afters):
            return Sheet.HOUR
    has_morning = any(isinstance(fact, MorningTold) for fact in of_today)
    is_quiet = is_weekly and not check_in_due(told, today=today)
    if not has_morning and not is_quiet and now.hour < NOON_ENDS:
        return Sheet.MORNING
    if ended is None and not any(isinstance(fact, BeforeTold) for fact in of_today):
        return Sheet.BEFORE
    return Sheet.GOALS if is_rating_due(told, today=today) else None


def is_rating_due(told: Sequence[Told], *, today: date) -> bool:
    """Whether the activities are to be rated again."""
    wishes = latest(told, WishesTold)
    if wishes is None or not wishes.activities:
        return False
    rated = latest(told, GoalsRated)
    return rated is None or today - rated.day >= RATED_EVERY


def missing_at_start(told: Sequence[Told], *, today: date) -> tuple[Sheet, ...]:
    """Return what a first start still has to ask, beside the questions on warning signs."""
    found = []
    if latest(told, PersonTold) is None:
        found.append(Sheet.PERSON)
    wishes = latest(told, WishesTold)
    if wishes is None:
        found.append(Sheet.WISHES)
    if wishes is None or is_rating_due(told, today=today):
        found.append(Sheet.GOALS)
    if not any(isinstance(fact, MorningTold) and fact.day == today for fact in told):
        found.append(Sheet.MORNING)
    return tuple(found)


def _last_end(sessions: Iterable[SessionFacts], *, today: date) -> datetime | None:
    ends = [
        session.end.at
        for session in sessions
        if session.end is not None and session.has_begun and session.start.training_day == today
    ]
    return max(ends, default=None)
