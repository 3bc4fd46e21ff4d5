"""Around a page of questions: how far one is above it, and where the ways on lie below."""

from coach import words
from coach.screens.widgets.canvas import Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_DOTS_MOST = 20


def footer_boxes(box: Box, *, has_no_to_all: bool) -> tuple[Box, Box | None, Box]:
    left = Box(box.x, box.y, 330, box.h)
    right = Box(box.right - 330, box.y, 330, box.h)
    middle = Box(box.x + 354, box.y, box.w - 354, box.h) if has_no_to_all else None
    return left, middle, right


def draw_progress(kit: Kit, box: Box, *, number: int, count: int) -> None:
    """Draw a dot for each page, the passed ones filled; and the same in words."""
    text = words.text("asking-progress", number=number, count=count)
    y = box.y + 18
    if count <= _DOTS_MOST:
        gap = min(26.0, 480.0 / count)
        x = box.centre[0] - gap * (count - 1) / 2
        for place in range(1, count + 1):
            at = (x + gap * (place - 1), y)
            colour = "primary" if place <= number else "line"
            kit.canvas.dot(at, 9 if place == number else 6, colour)
    else:
        rail = Box(box.centre[0] - 220, y - 5, 440, 10)
        kit.canvas.bar(rail, number / count, colour="primary", track="track")
    ink = Ink("body_bold", "text_secondary", align="centre")
    kit.canvas.text(text, (box.centre[0], box.y + 48), ink)
