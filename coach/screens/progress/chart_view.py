"""A chart as shares of a unit square: what a drawing needs, and nothing of how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach import words
from coach.care.tests.change import Change

MOST_LABELS = 5  # along the time
LEAST_DAYS = 14  # shown at least, so that two days do not fill a chart


class Sign(StrEnum):
    """The shape of a mark; each has its own, so that colour is never alone."""

    PLAIN = "plain"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Mark:
    """A value, from the left and from the bottom, 0 to 1; with the half-width of its error."""

    x: float
    y: float
    error: float = 0.0
    sign: Sign = Sign.PLAIN


@dataclass(frozen=True, slots=True)
class Line:
    """Marks that belong together; `is_second` is drawn dashed."""

    name: str
    marks: tuple[Mark, ...]
    is_second: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    w: float
    y: float
    ceiling: float | None = None  # not to be passed
    is_open: bool = False  # still growing


@dataclass(frozen=True, slots=True)
class Label:
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What may be said of a change."""

    change: Change | None  # None: not known yet
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    title: str
    note: str  # what the numbers are, and how far off they may be
    verdict: Verdict | None
    across: tuple[Label, ...]
    up: tuple[Label, ...]
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    zone: tuple[float, float] | None = None  # where it is well
    empty: str = ""  # said where there is nothing to draw yet

    @property
    def has_values(self) -> bool:
        return any(line.marks for line in self.lines) or bool(self.bars)


@dataclass(frozen=True, slots=True)
class Span:
    """The days along the bottom."""

    first: date
    last: date

    @classmethod
    def of(cls, first: date, last: date) -> "Span":
        return cls(min(first, last - timedelta(days=LEAST_DAYS)), last)

    def x(self, day: date) -> float:
        return (day - self.first).days / max(1, (self.last - self.first).days)

    def labels(self) -> tuple[Label, ...]:
        days = (self.last - self.first).days
        step = -(-days // (MOST_LABELS - 1))
        found = [self.last - timedelta(days=step * index) for index in range(MOST_LABELS)]
        return tuple(
            Label(self.x(day), short_day(day)) for day in reversed(found) if day >= self.first
        )


def short_day(day: date) -> str:
    """Return day and month, as short as the language has them."""
    return words.text("progress-day", day=day.day, month=words.text(f"progress-month-{day.month}"))


def steps_up(values: Sequence[float], *, top: float, unit: str = "") -> tuple[Label, ...]:
    """Return the labels of the height, `top` being the whole of it."""
    return tuple(Label(value / top, f"{value:g}{unit}") for value in values)


def verdict_of(change: Change | None) -> Verdict:
    key = "unknown" if change is None else change.value
    return Verdict(change, words.text(f"progress-change-{key}"))


def change_beyond(before: float, now: float, *, error: float, more_is_better: bool) -> Change:
    """Return a change only where it is larger than its error."""
    rise = now - before
    if abs(rise) <= error:
        return Change.SAME
    return Change.BETTER if (rise > 0) is more_is_better else Change.WORSE
