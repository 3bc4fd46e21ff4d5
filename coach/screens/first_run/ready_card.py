"""The end of the first start: what comes now, and what follows in the first week."""

from coach import words
from coach.care.asking.due import missing_at_start
from coach.care.asking.sheets import Sheet
from coach.screens.asking.card_screen import CardView, WayOn
from coach.screens.places import Place
from coach.screens.steps import Go
from coach.session.care_services import CareServices


def ready_card(care: CareServices) -> CardView:
    """Return the card that leads to the first session.

    Raises:
        coach.errors.StoreError: what was told cannot be read.
    """
    is_morning_open = Sheet.MORNING in missing_at_start(care.log().told, today=care.today)
    later = ("ready-morning", "ready-wishes") if is_morning_open else ("ready-wishes",)
    go = words.text("ready-go")
    return CardView(
        icon="check",
        title=words.text("ready-title"),
        sentences=tuple(words.text(key) for key in ("ready-first", "ready-camera", *later)),
        ways=(WayOn("home", go, Go(Place.HOME), icon="home", kind="primary"),),
    )
