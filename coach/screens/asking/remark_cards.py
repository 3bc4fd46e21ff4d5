"""Cards that only say something: a remark after an answer, and when to ask a professional."""

from coach import words
from coach.care.learning.help import help_prompts, stop_card
from coach.care.programme.terms import Fired
from coach.screens.asking.card_screen import CardView, WayOn
from coach.screens.asking.standing_view import fired_words
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.session.care_services import CareServices


def remark_card(fired: Fired) -> CardView:
    """Return a card with one remark."""
    return CardView(
        icon="info",
        title=words.text("remark-title"),
        sentences=fired_words((fired,)),
        ways=(_close(),),
    )


def help_card(care: CareServices) -> CardView:
    """Return when to ask a professional: what speaks for it now first, then what always holds.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    log, course = care.log(), care.course()
    prompts = () if course is None else help_prompts(log, course.outcomes, today=care.today)
    return CardView(
        icon="people",
        title=words.text("help-card-title-now" if prompts else "help-card-title"),
        sentences=fired_words((*prompts, *stop_card(log.told, today=care.today))),
        ways=(_close(),),
    )


def _close() -> WayOn:
    close = words.text("standing-close")
    return WayOn("close", close, Go(Place.HOME), icon="home", kind="primary")
