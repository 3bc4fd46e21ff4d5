"""What is typed in German is understood: yes and no, days, and a comma as decimal mark."""

from datetime import date

import pytest

from coach.care.asking.ask import Ask, Kind, Value, typed

HOURS = Ask("sleep_h", "ask-diary-sleep-h", Kind.DECIMAL, least=0, most=24)
SECONDS = Ask("seconds", "ask-test-seconds", Kind.DECIMAL, least=0, most=60, at_most=3)


@pytest.mark.parametrize(
    ("ask", "text", "value"),
    [
        (Ask("", "", Kind.YES_NO), "ja", True),
        (Ask("", "", Kind.YES_NO), "Nein", False),
        (HOURS, "7,5", 7.5),
        (HOURS, "7.5", 7.5),
        (SECONDS, "12,5; 14", (12.5, 14.0)),
        (SECONDS, "12,5, 14,25", (12.5, 14.25)),
        (SECONDS, "12, 14", (12.0, 14.0)),
        (SECONDS, "12,14", (12.0, 14.0)),  # without a space a comma parts, as it always has
        (Ask("", "", Kind.DAY), "31.3.2026", date(2026, 3, 31)),
        (Ask("", "", Kind.DAY), "2026-03-31", date(2026, 3, 31)),
        (Ask("", "", Kind.DAY), "31.2.2026", None),
    ],
)
def test_what_is_typed_is_understood(ask: Ask, text: str, value: Value | None) -> None:
    assert typed(ask, text) == value
