"""What stands on the session screen where nobody is watched, and the way there."""

from coach.movement.exercise import Exercise
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_CUE_H = 120.0


def draw_plain(kit: Kit, box: Box, exercise: Exercise, *, phase: float | None) -> None:
    """Draw what the exercise looks like, and its cue; there is no picture of the person."""
    canvas = kit.canvas
    canvas.wipe(box)
    canvas.panel(box, Fill("soft"))
    room = Box(box.x, box.y, box.w, box.h - _CUE_H).inset(24)
    draw_exercise(kit, exercise, room, phase=phase, ink=FigureInk(ground="soft"))
    cue = Box(box.x + 24, box.bottom - _CUE_H, box.w - 48, _CUE_H - 16)
    ink = Ink("h1", "on_soft", align="centre", echo="picture")
    canvas.centred_paragraph(exercise.text.cue, cue, ink)


def draw_offer(kit: Kit, control: str, box: Box, words: str, *, key: str) -> bool:
    """Draw a large second button, and return whether it was used."""
    hit, paint = kit.hit(control, box, label=words), kit.canvas
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
    kit.focus_ring(hit, box, radius=28)
    return hit.is_activated
