"""Which learning cards there are, which are open, and which one is of today. No pygame in here."""

from dataclasses import dataclass

from coach import words
from coach.care.learning.cards import BY_NAME, CARDS, Card, Guide, card_of_today, unlocked
from coach.care.told import CardRead
from coach.screens.asking.care_steps import ReadCard
from coach.screens.asking.keeper import own_care
from coach.screens.places import Place
from coach.session.care_services import CareServices
from coach.session.services import CoachServices


@dataclass(frozen=True, slots=True)
class CardRow:
    """One card of the list."""

    name: str
    title: str
    section: str
    state: str  # in words
    is_open: bool
    is_read: bool


@dataclass(frozen=True, slots=True)
class CardOfToday:
    """The card that Today offers."""

    name: str
    title: str
    sentence: str  # its first one
    step: ReadCard


def card_rows(care: CareServices) -> tuple[CardRow, ...]:
    """Return all cards by section, those that are open first.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    log, course = care.log(), care.course()
    outcomes = () if course is None else course.outcomes
    opened = unlocked(log, outcomes, today=care.today)
    read = {fact.card for fact in log.told if isinstance(fact, CardRead)}
    sections = tuple(Guide)
    in_order = sorted(
        CARDS, key=lambda card: (card.name not in opened, sections.index(card.guide[0]))
    )
    return tuple(
        _row(card, is_open=card.name in opened, is_read=card.name in read) for card in in_order
    )


def _row(card: Card, *, is_open: bool, is_read: bool) -> CardRow:
    key = "learn-read" if is_read else "learn-new" if is_open else "learn-later"
    return CardRow(
        name=card.name,
        title=words.text(card.title_key),
        section=guide_words(card.guide[0]),
        state=words.text(key),
        is_open=is_open,
        is_read=is_read,
    )


def card_of_today_view(services: CoachServices) -> CardOfToday | None:
    """Return the card to offer today; None when it was read, or none is new.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    care = own_care(services)
    log, course = care.log(), care.course()
    outcomes = () if course is None else course.outcomes
    name = card_of_today(log, outcomes, today=care.today)
    if name is None:
        return None
    card = BY_NAME[name]
    sentence = words.text(card.key).partition(". ")[0] + "."
    return CardOfToday(name, words.text(card.title_key), sentence, ReadCard(name, Place.HOME))


def guide_words(section: Guide) -> str:
    return words.text(f"learn-guide-{section.name.lower().replace('_', '-')}")


def source_words(card: Card) -> str:
    """Return from where a card is, in the person's language."""
    sources = ", ".join(_source(source) for source in card.sources)
    guide = ", ".join(guide_words(section) for section in card.guide)
    return words.text("learn-source", guide=guide, sources=sources)


def _source(source: str) -> str:
    key = "learn-source-" + "".join(c if c.isalnum() else "-" for c in source.lower())
    return words.text(key) if words.has(key) else source
