"""Trying an exercise: its window, and its picture on disk."""

from pathlib import Path
from typing import TYPE_CHECKING

from coach.bootstrap.feeds import clock
from coach.ports import Frame
from coach.records import data_folder as places
from coach.session.trial import Strip

if TYPE_CHECKING:
    from coach.screens.trial_board import TrialBoard


def open_trial_board() -> "TrialBoard":
    """Open the window in which an exercise is tried."""
    from coach.screens.trial_board import TrialBoard  # noqa: PLC0415  # pulls pygame

    return TrialBoard(clock())


def save_trial_picture(path: Path, strip: Strip, frame: Frame | None) -> None:
    """Draw what the window would show into a PNG file.

    Raises:
        coach.errors.CoachError: it cannot be drawn or written.
    """
    from coach.screens.trial_board import save_trial_picture as save  # noqa: PLC0415  # likewise

    places.make_private_folder(path.parent)
    save(path, strip, frame)
