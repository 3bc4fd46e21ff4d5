"""What lies below the large card on a day without exercises: the next session, or first steps."""

from collections.abc import Callable

from coach import words
from coach.movement.exercise import Exercise
from coach.screens.today.plan_model import Upcoming
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

MOST_FIGURES = 7
GAP = 14.0
_STEPS = (
    ("people", "today-step-one"),
    ("camera", "today-step-two"),
    ("exercises", "today-step-three"),
)


def draw_upcoming(
    kit: Kit, box: Box, upcoming: Upcoming, *, exercise: Callable[[str], Exercise]
) -> None:
    """Draw the next session: which day, how long, and what its exercises look like."""

    def draw(paint: Canvas) -> None:
        paint.wipe(box)
        _draw_upcoming(kit, paint, box, upcoming, exercise=exercise)

    kit.kept.draw(kit.canvas, "upcoming", box, of=upcoming, paint=draw)


def _draw_upcoming(
    kit: Kit,
    paint: Canvas,
    box: Box,
    upcoming: Upcoming,
    *,
    exercise: Callable[[str], Exercise],
) -> None:
    paint.panel(box, Fill(border="line", radius=28))
    paint.icon("calendar", (box.x + 48, box.y + 46), size=44, colour="primary")
    paint.text(upcoming.title, (box.x + 84, box.y + 34), Ink("h3", max_w=box.w - 110))
    ink = Ink("body", "text_secondary", max_w=box.w - 110)
    paint.text(upcoming.line, (box.x + 84, box.y + 64), ink)
    row = Box(box.x + 28, box.y + 92, box.w - 56, box.h - 112)
    shown = upcoming.exercise_ids[:MOST_FIGURES]
    size = min(row.h, (row.w - GAP * (MOST_FIGURES - 1)) / MOST_FIGURES)
    for index, exercise_id in enumerate(shown):
        well = Box(row.x + index * (size + GAP), row.centre[1] - size / 2, size, size)
        paint.panel(well, Fill("soft", radius=18))
        look = FigureInk(ground="soft")
        draw_exercise(kit, exercise(exercise_id), well.inset(4), phase=None, ink=look)


def draw_steps(kit: Kit, box: Box) -> None:
    """Draw what comes after Begin, in three steps."""
    paint = kit.canvas
    for number, (cell, (icon, key)) in enumerate(
        zip(box.columns(3, gap=GAP), _STEPS, strict=True), start=1
    ):
        paint.panel(cell, Fill(border="line", radius=28))
        paint.dot((cell.x + 40, cell.y + 40), 20, "soft")
        number_ink = Ink("h3", "on_soft", align="centre")
        paint.text(str(number), (cell.x + 40, cell.y + 40), number_ink)
        paint.icon(icon, (cell.right - 44, cell.y + 40), size=44, colour="primary")
        title = Box(cell.x + 22, cell.y + 68, cell.w - 36, 34)
        paint.text(words.text(key), (title.x, title.centre[1]), Ink("h3", max_w=title.w))
        area = Box(cell.x + 22, cell.y + 106, cell.w - 36, cell.h - 112)
        paint.paragraph(words.text(f"{key}-line"), area, Ink("body", "text_secondary"))
