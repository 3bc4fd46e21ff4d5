"""A table of words, and how a figure with its interval is written. Pure."""

from dataclasses import dataclass

from coach.validity.intervals import Estimate

UNKNOWN = "-"


@dataclass(frozen=True, slots=True)
class TextTable:
    title: str
    note: str
    columns: tuple[str, ...]  # the first one names the row
    rows: tuple[tuple[str, ...], ...]


def percent(found: Estimate) -> str:
    if found.value is None:
        return UNKNOWN
    text = f"{found.value:.0%}"
    if found.low is None or found.high is None:
        return text
    return f"{text} [{100 * found.low:.0f}, {100 * found.high:.0f}]"


def number(found: Estimate, *, digits: int, unit: str = "", sign: str = "") -> str:
    """Return a figure with its interval; `sign` "+" shows also that of positive ones."""
    if found.value is None:
        return UNKNOWN
    form = f"{sign}.{digits}f"
    space = " " if unit and unit != "°" else ""
    text = f"{found.value:{form}}{space}{unit}"
    if found.low is None or found.high is None:
        return text
    return f"{text} [{found.low:{form}}, {found.high:{form}}]"


def plain(value: float | None, *, digits: int, unit: str = "") -> str:
    return UNKNOWN if value is None else f"{value:.{digits}f}{unit}"
