"""What stands in the middle of the session screen where nobody is watched."""

from coach.movement.exercise import Exercise
from coach.screens.view_models.home_model import pictogram
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.scale import Box

_CUE_H = 120.0


def draw_plain(canvas: Canvas, box: Box, exercise: Exercise) -> None:
    """Draw what the exercise looks like, and its cue; there is no picture of the person."""
    canvas.wipe(box)
    canvas.panel(box, Fill("soft"))
    size = min(box.w, box.h - _CUE_H) - 48
    at = (box.centre[0], box.y + (box.h - _CUE_H) / 2)
    canvas.icon(pictogram(exercise), at, size=size, colour="primary", stroke=1.2)
    cue = Box(box.x + 24, box.bottom - _CUE_H, box.w - 48, _CUE_H - 16)
    ink = Ink("h1", "on_soft", align="centre", echo="picture")
    canvas.centred_paragraph(exercise.text.cue, cue, ink)
