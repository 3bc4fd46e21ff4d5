"""The parts of the replay: marks on the scrubber, a row of the rep list, the reasons."""

from collections.abc import Sequence

from coach import words
from coach.screens.view_models.replay_model import MarkKind, Reasons, RepRow, ScrubMark
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box


def draw_marks(kit: Kit, box: Box, marks: Sequence[ScrubMark]) -> None:
    """Draw repetitions as a band above the rail, faults as diamonds, lost tracking as a dash.

    The kinds differ in height and shape, not only in colour.
    """
    for mark in marks:
        x, w = box.x + mark.start * box.w, max(4.0, (mark.end - mark.start) * box.w)
        match mark.kind:
            case MarkKind.REP:
                kit.canvas.panel(Box(x + 1, box.y + 2, w - 2, 14), Fill("primary", radius=5))
            case MarkKind.LOST:
                kit.canvas.panel(Box(x, box.bottom - 10, w, 6), Fill("text_secondary", radius=3))
            case MarkKind.FAULT:
                at = (x + w / 2, box.bottom - 8)
                kit.canvas.icon("knee_out", at, size=24, colour="amber", stroke=3.4)


def draw_rep_row(kit: Kit, row: RepRow, *, box: Box, is_picked: bool, hit: Hit) -> None:
    """Draw number, remark and score of one repetition."""
    paint = kit.canvas
    ground = "soft" if is_picked or hit.is_hovered else "surface"
    paint.panel(box, Fill(ground, radius=18, border="primary" if is_picked else "line"))
    colour = "on_soft" if is_picked else "text"
    number = Ink("h3", colour, align="centre")
    paint.text(str(row.index), (box.x + 38, box.centre[1]), number)
    icon = "knee_out" if row.has_fault else "check"
    tint = "amber" if row.has_fault else "primary"
    paint.icon(icon, (box.x + 90, box.centre[1]), size=30, colour=tint, stroke=2.8)
    paint.text(row.remark, (box.x + 122, box.centre[1]), Ink("body", colour, max_w=box.w - 214))
    score = Ink("h2", colour, align="right")
    paint.text(row.score, (box.right - 24, box.centre[1]), score)


def draw_reasons(kit: Kit, box: Box, shown: Reasons) -> None:
    """Draw why a repetition lost points."""
    kit.canvas.panel(box, Fill(border="line", radius=22))
    title = Ink("body_bold", "text_secondary", max_w=box.w / 2)
    kit.canvas.text(shown.title, (box.x + 24, box.y + 28), title)
    seen = Ink("body", "text_secondary", align="right", max_w=box.w / 2 - 30)
    kit.canvas.text(words.text("replay-as-seen"), (box.right - 24, box.y + 28), seen)
    area = Box(box.x + 24, box.y + 50, box.w - 48, box.h - 58)
    kit.canvas.lines(shown.lines, area, Ink("body"))
