"""What stands on the session screen where nobody is watched, and the way there."""

from coach.movement.exercise import Exercise
from coach.screens.view_models.home_model import pictogram
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
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


def draw_offer(kit: Kit, control: str, box: Box, words: str, *, key: str) -> bool:
    """Draw a large second button, and return whether it was used."""
    hit, paint = kit.hit(control, box), kit.canvas
    colour = "primary_pressed" if hit.is_pressed else "primary"
    paint.panel(box, Fill(colour, radius=28))
    x, y = box.centre[0], box.y + box.h * 0.3
    paint.icon("clock", (x - 30, y), size=58, colour="on_primary", stroke=2.2)
    cap = Box(x + 14, y - 20, 38, 40)
    paint.panel(cap, Fill(None, border="on_primary", border_dp=2, radius=8))
    ink = Ink("body_bold", "on_primary", align="centre", echo="key")
    paint.text(key, cap.centre, ink)
    name = Ink("h1", "on_primary", align="centre", max_w=box.w - 24, echo="icon")
    paint.text(words, (x, box.y + box.h * 0.74), name)
    if hit.is_focused:
        kit.ring(box, radius=28)
    return hit.is_activated
