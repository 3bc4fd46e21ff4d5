"""One question of a sheet: its key, its words, what fits as an answer, and how that is typed."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

Value: TypeAlias = bool | int | float | str | date | tuple[str, ...] | tuple[int, ...]
Given: TypeAlias = Mapping[str, Value]
"""The answers of one sheet by key; what is missing was not asked, or not said."""

LONGEST_TEXT = 80  # characters of an answer in own words
MOST_DIGITS = 6  # of a typed number
# What may be typed, in every language that is spoken.
_YES, _NO = ("y", "yes", "true", "j", "ja"), ("n", "no", "false", "nein")
_WORDS = dict.fromkeys(_YES, True) | dict.fromkeys(_NO, False)
_NOTHING = frozenset({"0", "none", "nichts", "keine"})
_LOCAL_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")  # as 31.3.2026
# A comma between digits may be a decimal mark; then a space or a semicolon parts the numbers.
_BETWEEN_DECIMALS = re.compile(r";|,\s+")


class Kind(StrEnum):
    YES_NO = "yes_no"
    WHOLE = "whole"  # number
    DECIMAL = "decimal"  # number
    CHOICE = "choice"  # one of the words
    TEXT = "text"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question; `words` names its text in the catalogue."""

    key: str
    words: str
    kind: Kind
    least: int = 0  # of a number
    most: int = 10  # of a number
    choices: tuple[str, ...] = ()  # also the only numbers that fit
    at_most: int | None = None  # so many answers may be given; None: one
    is_needed: bool = False

    @property
    def is_list(self) -> bool:
        return self.at_most is not None


def is_fitting(ask: Ask, value: object) -> bool:
    """Whether a value, as a file gives it, is an answer."""
    if ask.at_most is None:
        return _FITS[ask.kind](ask, value)
    items = value if isinstance(value, list | tuple) else None
    if items is None or len(items) > ask.at_most:
        return False
    return all(_FITS[ask.kind](ask, item) for item in items)


def taken(value: object) -> Value:
    """Return a fitting value as it is kept: lists become tuples.

    Raises:
        TypeError: it fits no question.
    """
    if isinstance(value, list | tuple):
        return tuple(item.strip() if isinstance(item, str) else item for item in value)
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool | int | float | date):
        return value
    raise TypeError(f"{value!r} is no answer to any question")


def allowed(ask: Ask) -> str:
    """Say what fits, for a message: "a whole number from 0 to 10"."""
    if ask.is_list and ask.choices:
        return f"a list of any of {', '.join(ask.choices)}"
    one = _ALLOWED[ask.kind](ask)
    return f"a list of up to {ask.at_most}, each {one}" if ask.is_list else one


def typed(ask: Ask, text: str) -> Value | None:
    """Return what was typed as a value; None: it fits nothing. Choices may be typed as numbers."""
    value: object
    if ask.is_list:
        words = _parted(ask, text)
        is_nothing = text.strip().lower() in _NOTHING
        value = [] if is_nothing else [_TYPED[ask.kind](ask, word) for word in words]
    else:
        value = _TYPED[ask.kind](ask, text.strip())
    return taken(value) if is_fitting(ask, value) else None


def _parted(ask: Ask, text: str) -> list[str]:
    is_spaced = ask.kind is Kind.DECIMAL and _BETWEEN_DECIMALS.search(text)
    parts = _BETWEEN_DECIMALS.split(text) if is_spaced else text.split(",")
    return [part.strip() for part in parts if part.strip()]


def _is_yes_or_no(_ask: Ask, value: object) -> bool:
    return isinstance(value, bool)


def _is_whole(ask: Ask, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int):
        return False
    return ask.least <= value <= ask.most and (not ask.choices or str(value) in ask.choices)


def _is_decimal(ask: Ask, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return ask.least <= value <= ask.most


def _is_choice(ask: Ask, value: object) -> bool:
    return isinstance(value, str) and value in ask.choices


def _is_text(_ask: Ask, value: object) -> bool:
    if not isinstance(value, str):
        return False
    return 0 < len(value.strip()) <= LONGEST_TEXT and value.isprintable()


def _is_day(_ask: Ask, value: object) -> bool:
    return type(value) is date  # and no datetime, which is one, too


_FITS: Mapping[Kind, Callable[[Ask, object], bool]] = {
    Kind.YES_NO: _is_yes_or_no,
    Kind.WHOLE: _is_whole,
    Kind.DECIMAL: _is_decimal,
    Kind.CHOICE: _is_choice,
    Kind.TEXT: _is_text,
    Kind.DAY: _is_day,
}


def _either(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _whole_words(ask: Ask) -> str:
    if ask.choices:
        return _either(ask.choices)
    return f"a whole number from {ask.least} to {ask.most}"


_ALLOWED: Mapping[Kind, Callable[[Ask], str]] = {
    Kind.YES_NO: lambda _: "true or false",
    Kind.WHOLE: _whole_words,
    Kind.DECIMAL: lambda ask: f"a number from {ask.least} to {ask.most}",
    Kind.CHOICE: lambda ask: _either(ask.choices),
    Kind.TEXT: lambda _: f"a text of 1 to {LONGEST_TEXT} characters",
    Kind.DAY: lambda _: "a day written as 2026-03-31",
}


def _number(text: str) -> int | None:
    digits = text.removeprefix("-")
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS
    return int(text) if is_number else None


def _decimal(text: str) -> float | None:
    whole, _, rest = text.replace(",", ".").partition(".")
    if _number(whole) is None or _number(rest or "0") is None or rest.startswith("-"):
        return None
    return float(f"{whole}.{rest or 0}")


def _choice(ask: Ask, text: str) -> str | None:
    word = text.lower()
    number = _number(word)
    if number is not None and 1 <= number <= len(ask.choices):
        return ask.choices[number - 1]
    return word if word in ask.choices else None


def _day(text: str) -> date | None:
    local = _LOCAL_DAY.fullmatch(text)
    if local is not None:
        day, month, year = local.groups()
        text = f"{year}-{month:0>2}-{day:0>2}"
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_TYPED: Mapping[Kind, Callable[[Ask, str], object]] = {
    Kind.YES_NO: lambda _, text: _WORDS.get(text.lower()),
    Kind.WHOLE: lambda _, text: _number(text),
    Kind.DECIMAL: lambda _, text: _decimal(text),
    Kind.CHOICE: _choice,
    Kind.TEXT: lambda _, text: text,
    Kind.DAY: lambda _, text: _day(text),
}
