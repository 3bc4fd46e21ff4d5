"""The knee line of the session screen: its rail, and the knob that moves on it."""

from coach import words
from coach.screens.view_models.session_gauge import GaugeView
from coach.screens.widgets.canvas import Align, Canvas, Fill, Ink
from coach.screens.widgets.scale import Box


def draw_gauge(canvas: Canvas, box: Box, gauge: GaugeView) -> None:
    """Draw all but the moving knob."""
    title = Ink("body_bold", "text_secondary", align="centre", echo="picture")
    if gauge.position is None:
        canvas.icon("eye_off", (box.x + 48, box.centre[1]), size=52, colour="text_secondary")
        reason = Ink("body", "text_secondary", echo="icon")
        area = Box(box.x + 88, box.y + 20, box.w - 108, box.h - 40)
        canvas.centred_paragraph(gauge.note, area, reason)
        return
    canvas.text(gauge.title, (box.centre[0], box.y + 30), title)
    rail = _rail(box)
    canvas.panel(rail, Fill("sunken", radius=15))
    good = Box(rail.x + rail.w * 0.19, rail.y, rail.w * 0.62, rail.h)
    canvas.panel(good, Fill("track", radius=15))
    for key, align, at in _LEGEND:
        ink = Ink("body_bold", "text_secondary", align=align, echo="knob")
        canvas.text(words.text(key), (rail.x + at * rail.w, box.bottom - 32), ink)


def _rail(box: Box) -> Box:
    return Box(box.x + 32, box.y + 60, box.w - 64, 30)


def draw_knob(canvas: Canvas, box: Box, position: float, *, is_good: bool) -> None:
    """Draw where the knees are; "in" lies left for both: the picture tells which knee."""
    rail = _rail(box)
    knob = (rail.centre[0] - position * (rail.w / 2 - 18), rail.centre[1])
    canvas.dot(knob, 28, "surface")
    if is_good:
        canvas.dot(knob, 22, "primary")
    else:
        canvas.panel(Box(knob[0] - 21, knob[1] - 21, 42, 42), Fill("amber", radius=8))


_LEGEND: tuple[tuple[str, Align, float], ...] = (
    ("gauge-in", "left", 0.0),
    ("gauge-good", "centre", 0.5),
    ("gauge-out", "right", 1.0),
)
