"""Training days end at 04:00 local time."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from coach.care.days import days_between, training_day

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("local", "day"),
    [
        (datetime(2026, 3, 2, 4, 0, tzinfo=UTC), date(2026, 3, 2)),
        (datetime(2026, 3, 3, 3, 59, 59, tzinfo=UTC), date(2026, 3, 2)),
        (datetime(2026, 1, 1, 2, 0, tzinfo=UTC), date(2025, 12, 31)),
        (datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN), date(2026, 3, 28)),  # clocks go forward
        (datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN), date(2026, 3, 29)),
        (datetime(2026, 10, 25, 3, 59, tzinfo=BERLIN), date(2026, 10, 24)),  # and back
        (datetime(2026, 3, 2, 23, 0, tzinfo=timezone(timedelta(hours=14))), date(2026, 3, 2)),
    ],
)
def test_a_late_evening_belongs_to_its_day(local: datetime, day: date) -> None:
    assert training_day(local) == day


def test_days_between_include_both_ends() -> None:
    first = date(2026, 2, 27)

    assert days_between(first, date(2026, 3, 1)) == (first, date(2026, 2, 28), date(2026, 3, 1))
    assert days_between(first, first) == (first,)
    assert days_between(first, date(2026, 2, 26)) == ()
