"""The calendar of practice: a cell a day, its colour told by a sign, too."""

from collections.abc import Mapping

from coach import words
from coach.screens.progress.calendar_model import LEGEND, CalendarView, CellSign
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

DAYS_W = 40.0
_LOOKS: Mapping[CellSign, tuple[str, str, str]] = {  # ground, sign, its colour
    CellSign.GREEN: ("primary", "check", "on_primary"),
    CellSign.AMBER: ("amber", "amber", "on_amber"),
    CellSign.RED: ("alert", "red", "on_alert"),
    CellSign.DONE: ("soft", "check", "on_soft"),
    CellSign.REST: ("soft", "tent", "on_soft"),
    CellSign.NONE: ("sunken", "", ""),
    CellSign.AHEAD: ("surface", "", ""),
}


def draw_calendar(kit: Kit, box: Box, view: CalendarView) -> None:
    """Draw the card; it is kept until something changes."""

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        canvas.panel(box, Fill(border="line", radius=28))
        title = words.text("progress-calendar")
        canvas.text(title, (box.x + 26, box.y + 34), Ink("h3", max_w=box.w * 0.45))
        counted = Ink("body", "text_secondary", align="right", max_w=box.w * 0.5)
        canvas.text(view.practised, (box.right - 26, box.y + 34), counted)
        legend_h = 84.0
        grid = Box(box.x + 26, box.y + 62, box.w - 52, box.h - 62 - legend_h - 16)
        _draw_grid(canvas, grid, view)
        _draw_legend(canvas, Box(box.x + 26, box.bottom - legend_h - 8, box.w - 52, legend_h))

    kit.kept.draw(kit.canvas, "calendar", box, of=view, paint=paint)


def _draw_grid(canvas: Canvas, box: Box, view: CalendarView) -> None:
    months = Box(box.x + DAYS_W, box.y, box.w - DAYS_W, 30)
    rows = Box(box.x, months.bottom, box.w, box.h - 30).rows(7, gap=5)
    columns = months.columns(len(view.weeks), gap=5)
    ink = Ink("body", "text_secondary", size_dp=22)
    for letter, row in zip(view.letters, rows, strict=True):
        canvas.text(letter, (row.x + 4, row.centre[1]), ink)
    for number, (week, column) in enumerate(zip(view.weeks, columns, strict=True)):
        if week.label:
            canvas.text(week.label, (column.x, months.y + 12), ink)
        for weekday, (sign, row) in enumerate(zip(week.days, rows, strict=True)):
            cell = Box(column.x, row.y, column.w, row.h)
            _draw_cell(canvas, cell, sign, is_today=(number, weekday) == view.today)


def _draw_cell(canvas: Canvas, box: Box, sign: CellSign, *, is_today: bool) -> None:
    ground, icon, colour = _LOOKS[sign]
    border = "text" if is_today else ("line" if sign is CellSign.AHEAD else None)
    canvas.panel(box, Fill(ground, border=border, border_dp=3 if is_today else 1.5, radius=9))
    size = min(box.w, box.h) * 0.66
    if icon == "amber":  # the same shapes as in the charts
        _triangle(canvas, box, size, colour)
    elif icon == "red":
        side = size * 0.62
        at = Box(box.centre[0] - side / 2, box.centre[1] - side / 2, side, side)
        canvas.panel(at, Fill(colour, radius=2))
    elif icon:
        canvas.icon(icon, box.centre, size=size, colour=colour, stroke=3)


def _triangle(canvas: Canvas, box: Box, size: float, colour: str) -> None:
    canvas.icon("triangle", box.centre, size=size * 1.1, colour=colour, stroke=2)


def _draw_legend(canvas: Canvas, box: Box) -> None:
    rows = box.rows(2, gap=4)
    places = [*rows[0].columns(3, gap=10), *rows[1].columns(3, gap=10)]
    for sign, place in zip(LEGEND, places, strict=False):
        cell = Box(place.x, place.centre[1] - 15, 30, 30)
        _draw_cell(canvas, cell, sign, is_today=False)
        ink = Ink("body", max_w=place.w - 44)
        canvas.text(words.text(f"progress-cell-{sign}"), (cell.right + 10, cell.centre[1]), ink)
