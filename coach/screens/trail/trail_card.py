"""The trail as a small card, which leads to the map."""

from coach import words
from coach.screens.steps import Open, Step
from coach.screens.trail.trail_parts import draw_land
from coach.screens.trail.trail_screen import TrailScreen
from coach.screens.trail.trail_view import TrailView
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

CARD = "trail"  # the control's name
_RADIUS = 28.0
_WORDS_H = 84.0  # below the picture


def draw_trail_card(kit: Kit, box: Box, view: TrailView) -> Step | None:
    """Draw the trail as one large button; return where it leads when it is used."""
    hit = kit.hit(CARD, box, label=words.text("trail-open"))
    picture = Box(box.x, box.y, box.w, box.h - _WORDS_H)

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box, "surface")
        draw_land(canvas, picture, view, radius=0.0)
        canvas.round_corners(box, radius=_RADIUS, colour="background")
        border = "primary" if hit.is_hovered else "line"
        canvas.panel(box, Fill(None, border=border, radius=_RADIUS))
        x, y = box.x + 24, picture.bottom
        canvas.text(view.place, (x, y + 26), Ink("h3", max_w=box.w - 96))
        ink = Ink("body", "text_secondary", max_w=box.w - 48)
        canvas.text(view.counted, (x, y + 58), ink)
        canvas.icon("next", (box.right - 36, y + 26), size=30, colour="primary", stroke=2.8)

    kit.kept.draw(kit.canvas, CARD, box, of=(view, hit.is_hovered), paint=paint)
    kit.focus_ring(hit, box, radius=_RADIUS)
    return Open(TrailScreen(view)) if hit.is_activated else None
