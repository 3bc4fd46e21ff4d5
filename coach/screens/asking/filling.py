"""A sheet while it is being filled in: the answers so far and the page that is open. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from coach.care.asking.ask import Value
from coach.care.asking.sheets import Sheet
from coach.care.asking.turns import Filled, Turn, filled_with
from coach.screens.asking.pages import Answers, Page, PageKind, is_emergency, pages_of


@dataclass(frozen=True, slots=True)
class WholeWay:
    """Pages of other sheets that belong to the same way, for "3 of 12"."""

    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Filling:
    """Every change gives a new value."""

    sheet: Sheet
    turns: tuple[Turn, ...]
    answers: Answers = field(default_factory=lambda: MappingProxyType({}))
    place: int = 0  # of the page, from 0
    way: WholeWay = field(default_factory=WholeWay)
    pages: tuple[Page, ...] = field(init=False, compare=False)  # after the answers so far

    def __post_init__(self) -> None:
        object.__setattr__(self, "pages", pages_of(self.turns, self.answers))

    @property
    def page(self) -> Page:
        return self.pages[min(self.place, len(self.pages) - 1)]

    @property
    def is_over(self) -> bool:
        """Whether every page was passed."""
        return self.place >= len(self.pages)

    @property
    def number(self) -> int:
        """Of the page, from 1, on the whole way."""
        return self.way.before + self.place + 1

    @property
    def count(self) -> int:
        return self.way.before + len(self.pages) + self.way.after

    def value(self, turn: Turn) -> Value | None:
        return self.answers.get(turn.name)

    @property
    def is_page_complete(self) -> bool:
        """Whether nothing of this page is open, or something on it cannot wait."""
        turns = self.page.turns
        if any(is_emergency(turn, self.value(turn)) for turn in turns):
            return True
        return all(self.value(turn) is not None for turn in turns)

    @property
    def may_skip(self) -> bool:
        return not any(turn.ask.is_needed for turn in self.page.turns)

    def answered(self, turn: Turn, value: Value | None) -> "Filling":
        return replace(self, answers={**self.answers, turn.name: value})

    def unsaid(self) -> "Filling":
        """Take what is still open on this page as "would rather not say", and go on."""
        open_ones = {turn.name: None for turn in self.page.turns if self.value(turn) is None}
        return replace(self, answers={**self.answers, **open_ones}).gone_on()

    def denied(self) -> "Filling":
        """Answer what is still open on this page with no, or with none."""
        no: Value = 0 if self.page.kind is PageKind.AMOUNTS else False
        denied = {turn.name: no for turn in self.page.turns if self.value(turn) is None}
        return replace(self, answers={**self.answers, **denied})

    def gone_on(self) -> "Filling":
        return replace(self, place=self.place + 1)

    def gone_back(self) -> "Filling":
        return replace(self, place=max(0, self.place - 1))

    def filled(self) -> Filled:
        """Return the answers of the pages there are; what no longer follows is left out."""
        shown = [turn for page in self.pages for turn in page.turns]
        asked: Mapping[Turn, Value | None] = {turn: self.value(turn) for turn in shown}
        return filled_with(self.sheet, asked)
