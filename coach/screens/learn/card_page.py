"""The page of one learning card; that it was opened is told."""

from coach import words
from coach.care.learning.cards import BY_NAME
from coach.care.told import CardRead
from coach.screens.asking.card_screen import CardView, WayOn
from coach.screens.learn.learn_model import source_words
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.session.care_services import CareServices


def card_page(care: CareServices, name: str, *, back_to: Place) -> CardView:
    """Return the page of a card, and tell that it was read.

    Raises:
        coach.errors.StoreError: it cannot be stored.
    """
    care.tell([CardRead(care.clock.utc_now(), care.today, name)])
    card = BY_NAME[name]
    is_home = back_to is Place.HOME
    done = words.text("learn-close-home" if is_home else "learn-close")
    return CardView(
        icon="book",
        title=words.text(card.title_key),
        sentences=(words.text(card.key),),
        ways=(WayOn("close", done, Go(back_to), icon="check", kind="primary"),),
        note=source_words(card),
        escape=Go(back_to),
    )
