"""The last choice of an exercise, kept while the app is open and for its next start."""

from dataclasses import dataclass

from coach.ports import SessionStore
from coach.screens.preferences import remember_choice
from coach.screens.view_models.home_model import Choice


@dataclass(slots=True)
class Chosen:
    """The choice, kept while the app is open."""

    choice: Choice

    def change(self, choice: Choice, store: SessionStore) -> None:
        """Take another choice, and keep it for the next start."""
        if choice == self.choice:
            return
        self.choice = choice
        remember_choice(store, choice)
