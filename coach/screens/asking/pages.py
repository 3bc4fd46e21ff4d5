"""Which questions share a page, and how the page is answered; no pygame in here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from coach.care.asking.ask import Ask, Kind, Value
from coach.care.asking.turns import Turn
from coach.care.start.questions import BY_CODE, QUESTIONS, Group, is_asked
from coach.care.tests.allowed import why_not_rise
from coach.care.tests.questions import RISING

CHECKS_MOST = 3  # questions of yes and no that are read at one look
SCALE_STEPS_MOST = 10  # numbers that stand in one row
_FOLLOWED = frozenset(question.follows for question in QUESTIONS if question.follows)
AMOUNTS_MOST = 4  # small numbers that are told at one look
_AMOUNTS = frozenset(  # of a day; mostly none
    {
        "stairs_flights",
        "running_min",
        "sport_min",
        "cycling_min",
        "jumps",
        "deep_min",
        "long_sitting",
    }
)
_AFTER_AMOUNT = {"sport_effort": "sport_min", "is_cycling_hard": "cycling_min"}

Answers = Mapping[str, Value | None]
"""By the name of the turn; None is "would rather not say", and what is missing is still open."""


class PageKind(StrEnum):
    """How a page looks and is answered."""

    CHECKS = "checks"  # yes or no, one row each
    CHOICE = "choice"
    SEVERAL = "several"
    SCALE = "scale"  # numbers in a row, one row each
    NUMBER = "number"
    AMOUNTS = "amounts"  # numbers with steps up and down, one row each
    HEIGHTS = "heights"  # several numbers
    DAY = "day"
    TEXT = "text"
    TEXTS = "texts"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Page:
    kind: PageKind
    turns: tuple[Turn, ...]

    @property
    def is_one_tap(self) -> bool:
        """Whether one answer is all that the page asks for."""
        is_picked = self.kind in (PageKind.CHECKS, PageKind.CHOICE, PageKind.SCALE)
        return is_picked and len(self.turns) == 1


def kind_of(ask: Ask) -> PageKind:
    match ask.kind:
        case Kind.YES_NO:
            return PageKind.CHECKS
        case Kind.CHOICE:
            return PageKind.SEVERAL if ask.is_list else PageKind.CHOICE
        case Kind.DAY:
            return PageKind.DAY
        case Kind.TEXT:
            if ask.key == "country":
                return PageKind.COUNTRY
            return PageKind.TEXTS if ask.is_list else PageKind.TEXT
        case Kind.WHOLE | Kind.DECIMAL:
            return _kind_of_number(ask)


def pages_of(turns: Sequence[Turn], answers: Answers) -> tuple[Page, ...]:
    """Return the pages, after the answers so far: some questions follow from others."""
    if turns and all(turn.ask.key in BY_CODE for turn in turns):
        return tuple(_of_warning_signs(turns, answers))
    asked = [turn for turn in turns if _is_asked(turn, answers)]
    if asked and asked[0].ask is RISING and _may_not_rise(asked[0], answers):
        asked = asked[:1]
    return tuple(
        Page(kind, chunk)
        for kind, of_kind in groupby(_in_order(asked), key=lambda turn: kind_of(turn.ask))
        for chunk in _chunks(kind, tuple(of_kind))
    )


def is_emergency(turn: Turn, value: Value | None) -> bool:
    """Whether that answer cannot wait for the other questions."""
    question = BY_CODE.get(turn.ask.key)
    return value is True and question is not None and question.group is Group.EMERGENCY


def _kind_of_number(ask: Ask) -> PageKind:
    if ask.is_list:  # of several tries the best one is told
        return PageKind.HEIGHTS if ask.kind is Kind.WHOLE else PageKind.NUMBER
    if ask.key in _AMOUNTS:
        return PageKind.AMOUNTS
    if ask.choices:
        return PageKind.CHOICE
    is_row = ask.kind is Kind.WHOLE and ask.most - ask.least <= SCALE_STEPS_MOST
    return PageKind.SCALE if is_row else PageKind.NUMBER


def _of_warning_signs(turns: Sequence[Turn], answers: Answers) -> Iterator[Page]:
    """Yield pages of a few signs each; after one that cannot wait there is no further page."""
    given = {turn.ask.key: answers.get(turn.name) is True for turn in turns}
    due = [turn for turn in turns if is_asked(BY_CODE[turn.ask.key], given)]
    page: list[Turn] = []
    for place, turn in enumerate(due):
        page.append(turn)
        follower = due[place + 1] if place + 1 < len(due) else None
        if follower is not None and not _parts(turn, follower) and len(page) < CHECKS_MOST:
            continue
        yield Page(PageKind.CHECKS, tuple(page))
        if any(is_emergency(one, answers.get(one.name)) for one in page):
            return
        page = []


def _parts(turn: Turn, follower: Turn) -> bool:
    """Whether a new page begins between two signs: one is asked because of the other."""
    follows = BY_CODE[follower.ask.key].follows
    return turn.ask.key in _FOLLOWED or follows != BY_CODE[turn.ask.key].follows


def _may_not_rise(turn: Turn, answers: Answers) -> bool:
    """Whether the practice stand says that there is no chair test today."""
    rising = answers.get(turn.name)
    return (
        turn.name in answers
        and why_not_rise(rising if isinstance(rising, int) else None) is not None
    )


def _is_asked(turn: Turn, answers: Answers) -> bool:
    amount_key = _AFTER_AMOUNT.get(turn.ask.key)
    if amount_key is None:
        return True
    return bool(answers.get(f"{turn.knee}.{amount_key}"))


def _in_order(turns: Sequence[Turn]) -> Iterable[Turn]:
    """Return the turns with the same number of both knees side by side, and all amounts."""
    if any(kind_of(turn.ask) is PageKind.AMOUNTS for turn in turns):
        return sorted(turns, key=lambda turn: _rank(kind_of(turn.ask)))
    rows = [turn for turn in turns if kind_of(turn.ask) is PageKind.SCALE]
    asked = [turn.ask.words for turn in rows]
    if not any(asked.count(words) > 1 for words in asked):
        return turns
    words = tuple(dict.fromkeys(turn.ask.words for turn in rows))
    rows.sort(key=lambda turn: words.index(turn.ask.words))
    return [*rows, *(turn for turn in turns if turn not in rows)]


def _rank(kind: PageKind) -> int:
    """Return the place among amounts: the day before them, what follows from them behind."""
    return {PageKind.DAY: 0, PageKind.AMOUNTS: 1}.get(kind, 2)


def _chunks(kind: PageKind, turns: tuple[Turn, ...]) -> Iterator[tuple[Turn, ...]]:
    if kind is PageKind.SCALE:
        for _, same in groupby(turns, key=lambda turn: turn.ask.words):
            yield tuple(same)
    elif kind is PageKind.AMOUNTS:
        for start in range(0, len(turns), AMOUNTS_MOST):
            yield turns[start : start + AMOUNTS_MOST]
    elif kind is PageKind.CHECKS:
        for _, of_knee in groupby(turns, key=lambda turn: turn.knee):
            rows = tuple(of_knee)
            for start in range(0, len(rows), CHECKS_MOST):
                yield rows[start : start + CHECKS_MOST]
    else:
        yield from ((turn,) for turn in turns)
