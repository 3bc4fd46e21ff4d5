"""What a screen offers, in words: every control with its role, its label and where it lies.

The kit fills it while it draws. Tests read it, and so can whatever reads a screen aloud.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coach.screens.widgets.canvas import DrawnText
from coach.screens.widgets.scale import Box


class Role(StrEnum):
    BUTTON = "button"
    CHOICE = "choice"  # one of a row of options
    ROW = "row"  # of a list
    SLIDER = "slider"
    SWITCH = "switch"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Widget:
    """One control as it was drawn.

    Attributes:
        id: stays the same while the screen is shown.
        role: what it behaves like.
        label: words of the catalogue that say what it does.
        box: where it lies, dp.
        is_focused: whether Enter means this one.
        is_on: whether it is switched on or chosen; None where it cannot be.
    """

    id: str
    role: Role
    label: str
    box: Box
    is_focused: bool
    is_on: bool | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a control says of itself; without a label, the words inside its box speak for it."""

    label: str = ""
    role: Role = Role.BUTTON
    is_on: bool | None = None


def words_inside(box: Box, texts: Iterable[DrawnText]) -> str:
    """Return the texts drawn inside a box, in the order they were drawn."""
    return " ".join(text.words for text in texts if box.contains(text.box.centre))
