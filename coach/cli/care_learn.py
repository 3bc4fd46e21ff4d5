"""`coach care learn`: the learning cards that are open, and one of them to read."""

from collections.abc import Sequence
from typing import Annotated

import typer

from coach import bootstrap, words
from coach.care.facts import DEFAULT_PROFILE
from coach.care.learning.cards import BY_NAME, unlocked
from coach.care.programme.terms import CareLog
from coach.care.told import CardRead
from coach.cli.care_talk import say
from coach.cli.options import folder_of
from coach.errors import UsageError
from coach.session.care_services import CareServices


def learn(
    context: typer.Context,
    card: Annotated[
        str | None, typer.Argument(metavar="CARD", help="The card to read; else they are listed.")
    ] = None,
) -> int:
    """Read a learning card; new ones open with what happens."""
    with bootstrap.care_services(folder_of(context), profile=DEFAULT_PROFILE) as services:
        course = services.course()
        log = services.log()
        outcomes = () if course is None else course.outcomes
        open_cards = unlocked(log, outcomes, today=services.today)
        if card is None:
            say(*_listed(open_cards, log))
        else:
            _read(services, card, open_cards)
    return 0


def _listed(names: Sequence[str], log: CareLog) -> list[str]:
    if not names:
        return [words.text("care-no-cards")]
    read = {fact.card for fact in log.told if isinstance(fact, CardRead)}
    return [
        words.text(
            "care-card-read" if name in read else "care-card-new",
            card=name,
            title=words.text(BY_NAME[name].title_key),
        )
        for name in names
    ]


def _read(services: CareServices, name: str, open_cards: Sequence[str]) -> None:
    if name not in open_cards:
        there_are = f"open are {', '.join(open_cards)}" if open_cards else "none is open yet"
        raise UsageError(f"No open card is called {name!r}; {there_are}.")
    card = BY_NAME[name]
    sources = ", ".join(card.sources)
    say(words.text(card.title_key), words.text(card.key))
    say(words.text("care-card-source", guide=", ".join(card.guide), sources=sources))
    services.tell([CardRead(services.clock.utc_now(), services.today, name)])
