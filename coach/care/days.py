"""Training days: they end at 04:00 local time, so that a late evening belongs to its day."""

from datetime import date, datetime, timedelta

DAY_ENDS_AT = timedelta(hours=4)  # decision 0008; after the latest evening, before mornings


def training_day(local: datetime) -> date:
    """Return the day that a local instant belongs to.

    Wall-clock time counts: a change to or from summer time moves no evening into another day.
    """
    return (local.replace(tzinfo=None) - DAY_ENDS_AT).date()


def days_between(first: date, last: date) -> tuple[date, ...]:
    """Return every day from the first to the last, both included; none when they are reversed."""
    count = (last - first).days + 1
    return tuple(first + timedelta(days=number) for number in range(count))
