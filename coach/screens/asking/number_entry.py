"""A number while it is being typed: the keys so far, what they come to, and one step more or less.

A length is typed and shown in the unit that the person reads, and told in centimetres.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from coach import words
from coach.care.asking.ask import Ask, Kind, Value, typed
from coach.session.lengths import shown_length, stored_cm

ERASE = "erase"
POINT = ","
_ANCHORS = {"born": 1960}  # where plus and minus begin while nothing is known
_STEPS = {"sleep_h": 0.5, "weeks_of_pain": 1.0, "born": 1.0}
_MINUTES = 5.0  # a step of what is told in minutes


@dataclass(slots=True)
class Entry:
    """What is being typed on the open page."""

    text: str = ""
    texts: list[str] = field(default_factory=list)
    page: int = 0  # of a choice that needs several


def most_of(ask: Ask, today: date) -> int:
    """Return the greatest number that may be so; nobody is born in a year to come."""
    return min(ask.most, today.year) if ask.key == "born" else ask.most


def shown_most(ask: Ask, today: date) -> int:
    """Return the greatest whole number that may be so, as it is typed."""
    return int(_as_shown(ask, most_of(ask, today)))


def with_key(ask: Ask, entry: Entry, key: str) -> None:
    """Take a key of the number; what would be too long is left out."""
    if key == ERASE:
        entry.text = entry.text[:-1]
    elif key == POINT:
        if ask.kind is Kind.DECIMAL and entry.text and POINT not in entry.text:
            entry.text += POINT
    else:
        whole, point, behind = entry.text.partition(POINT)
        if point:
            entry.text = f"{whole}{point}{(behind + key)[:1]}"
        elif len(whole) < len(str(ask.most)):
            entry.text = (whole.removeprefix("0") if whole == "0" else whole) + key


def number_of(ask: Ask, entry: Entry, today: date) -> Value | None:
    """Return the number that was typed; None where it is none that may be so."""
    one = replace(ask, at_most=None)
    value = typed(one, entry.text.removesuffix(POINT)) if entry.text else None
    if not isinstance(value, int | float) or _as_told(ask, value) > most_of(ask, today):
        return None
    return _answer(ask, _as_told(ask, value))


def shown_number(ask: Ask, value: Value | None) -> float | None:
    """Return the number of an answer as it is shown."""
    one = value[0] if isinstance(value, tuple) and value else value
    if not isinstance(one, int | float) or isinstance(one, bool):
        return None
    return _as_shown(ask, one)


def shown(number: float) -> str:
    return words.text("asking-number", number=number) if number % 1 else str(int(number))


def stepped(ask: Ask, number: float | None, by: int, *, most: int) -> Value:
    """Return the answer of the next number up or down; the first step shows where it begins.

    Args:
        ask: the question.
        number: as it is shown now.
        by: 1 or -1.
        most: the greatest, as it is told.
    """
    if number is None:
        return _answer(ask, min(most, _ANCHORS.get(ask.key, ask.least)))
    step = _STEPS.get(ask.key, _MINUTES if ask.key.endswith("_min") else 1.0)
    told = _as_told(ask, number + by * step)
    bounded = min(float(most), max(float(ask.least), told))
    return _answer(ask, bounded if ask.kind is Kind.DECIMAL else int(bounded))


def _is_length(ask: Ask) -> bool:
    return ask.kind is Kind.DECIMAL and ask.key.endswith("_cm")


def _as_shown(ask: Ask, number: float) -> float:
    return round(shown_length(number), 1) if _is_length(ask) else number


def _as_told(ask: Ask, number: float) -> float:
    return round(stored_cm(number), 2) if _is_length(ask) else number


def _answer(ask: Ask, number: float) -> Value:
    """Return a number as the question takes it: of several tries the best one alone."""
    return cast("Value", (number,)) if ask.is_list else number
