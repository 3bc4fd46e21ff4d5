"""The cards that say what is stored, and where."""

from collections.abc import Sequence

from coach import words
from coach.screens.settings.stored_model import Stored
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box


def draw_stored(kit: Kit, box: Box, stored: Sequence[Stored]) -> None:
    paint = kit.canvas
    for cell, one in zip(box.columns(len(stored), gap=14), stored, strict=True):
        paint.panel(cell, Fill(border="line", radius=24))
        number = Ink("stat", "primary", align="centre", max_w=cell.w - 24)
        paint.text(one.number, (cell.centre[0], cell.y + 48), number)
        area = Box(cell.x + 12, cell.y + 84, cell.w - 24, cell.h - 90)
        ink = Ink("body", "text_secondary", align="centre")
        paint.centred_paragraph(one.what, area, ink)


def draw_about(kit: Kit, box: Box, data_path: str, *, news: str = "") -> None:
    """Say where all is, or what has just come of it, that no picture is kept, what this is not."""
    paint = kit.canvas
    paint.panel(box, Fill(border="line", radius=24))
    paint.icon("shield", (box.x + 52, box.y + 50), size=52, colour="primary")
    where = words.text("settings-data", path=data_path)
    sentences = (news or where, words.text("settings-stored"), words.text("settings-about"))
    area = Box(box.x + 100, box.y + 20, box.w - 130, box.h - 32)
    paint.paragraph("\n\n".join(sentences), area, Ink("body"))
