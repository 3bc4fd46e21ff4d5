"""What can be done with all data at once: copy it, delete it; and the card that asks first."""

from collections.abc import Callable
from dataclasses import dataclass

from coach import words
from coach.errors import CoachError
from coach.screens.advice_screen import draw_choice_card
from coach.screens.steps import Back, Quit, Step
from coach.screens.view_models.pain_model import AdviceView
from coach.screens.waiting_screen import PageScreen
from coach.screens.widgets.kit import Kit
from coach.session.trouble_words import said_trouble


@dataclass(frozen=True, slots=True)
class DataWays:
    """Where the data is and what can be done with it; what is None is not offered.

    Attributes:
        path: of the data, only shown.
        back_up: copies everything; returns where to, or raises a CoachError.
        delete_at_end: lets everything be deleted once the app is closed.
    """

    path: str = ""
    back_up: Callable[[], str] | None = None
    delete_at_end: Callable[[], None] | None = None


NO_WAYS = DataWays()


def copied_words(back_up: Callable[[], str]) -> str:
    """Copy everything; return where to, or why not."""
    try:
        return words.text("settings-backed-up", path=back_up())
    except CoachError as error:
        return said_trouble(str(error))


class DeleteScreen(PageScreen):
    """Asks before everything goes; keeping it is what Enter means."""

    def __init__(self, delete_at_end: Callable[[], None]) -> None:
        self._delete_at_end = delete_at_end
        self._view = AdviceView(
            title=words.text("delete-title"),
            body=words.text("delete-body"),
            follow=words.text("delete-keep"),
            other=words.text("delete-yes"),
        )

    def draw(self, kit: Kit) -> Step | None:
        is_kept = draw_choice_card(kit, self._view, icon="lock")
        if is_kept is None:
            return None
        if is_kept:
            return Back()
        self._delete_at_end()
        return Quit()
