"""The cards beside the plan: the week, why the plan is so, what was cut short."""

from collections.abc import Sequence

from coach import words
from coach.screens.today.today_model import Why
from coach.screens.today.week_model import DaySign, WeekDay, WeekView
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.sections import words_height

WHY = "why"
LEAST_DP = 22.0  # of words on a near screen
_DOT = 19.0  # radius


def draw_week(kit: Kit, box: Box, week: WeekView, streak: str) -> None:
    """Draw the seven days with a shape for each kind, and the streak."""

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        canvas.panel(box, Fill("warm", radius=28))
        canvas.icon("flame", (box.x + 38, box.y + 28), size=36, colour="amber")
        room = box.w - 64 - 24
        counted, title = Ink("body_bold", "on_warm", align="right"), Ink("h3", "on_warm")
        both = canvas.text_width(streak, title) + 16 + canvas.text_width(week.counted, counted)
        if both <= room:  # else the days below say it
            canvas.text(week.counted, (box.right - 24, box.y + 28), counted)
        canvas.text(streak, (box.x + 64, box.y + 28), Ink("h3", "on_warm", max_w=room))
        row = Box(box.x + 16, box.y + 50, box.w - 32, box.h - 58)
        for day, cell in zip(week.days, row.columns(7, gap=2), strict=True):
            _draw_day(canvas, cell, day)

    kit.kept.draw(kit.canvas, "week", box, of=(week, streak), paint=paint)


def _draw_day(canvas: Canvas, cell: Box, day: WeekDay) -> None:
    at = (cell.centre[0], cell.y + _DOT + 4)
    if day.is_today:
        canvas.panel(cell.grown(1), Fill("surface", radius=16))
    _draw_sign(canvas, at, day.sign)
    style = "body_bold" if day.is_today else "body"
    ink = Ink(style, "text" if day.is_today else "on_warm", align="centre", size_dp=22)
    canvas.text(day.letter, (cell.centre[0], cell.bottom - 15), ink)


def _draw_sign(canvas: Canvas, at: tuple[float, float], sign: DaySign) -> None:
    match sign:
        case DaySign.KEPT:
            canvas.dot(at, _DOT, "amber")
            canvas.icon("check", at, size=24, colour="on_amber", stroke=3.2)
        case DaySign.RESTED:
            canvas.dot(at, _DOT, "amber")
            canvas.icon("tent", at, size=24, colour="on_amber", stroke=2.2)
        case DaySign.PAUSED:
            canvas.ring(at, 2 * _DOT, thickness=2.5, fraction=1.0, colour="on_warm")
            canvas.icon("pause", at, size=20, colour="on_warm", stroke=2.6)
        case DaySign.SESSION:
            canvas.ring(at, 2 * _DOT, thickness=4, fraction=1.0, colour="amber")
        case DaySign.EASY:
            canvas.icon("leaf", at, size=32, colour="on_warm", stroke=1.9)
        case DaySign.REST:
            canvas.icon("tent", at, size=32, colour="on_warm", stroke=1.9)
        case DaySign.EMPTY:
            canvas.dot(at, 4, "on_warm")


def draw_why(kit: Kit, box: Box, whys: Sequence[Why]) -> bool:
    """Draw the first reason as one large button; return whether it was used."""
    hit, paint = kit.hit(WHY, box), kit.canvas
    colour = "soft" if hit.is_hovered else "surface"
    paint.panel(box, Fill(colour, border="line", radius=28))
    paint.icon("info", (box.x + 42, box.y + 34), size=34, colour="primary")
    title = words.text("today-why")
    paint.text(title, (box.x + 70, box.y + 34), Ink("h3", max_w=box.w - 130))
    paint.icon("next", (box.right - 34, box.y + 34), size=30, colour="primary", stroke=2.8)
    area = Box(box.x + 26, box.y + 58, box.w - 44, box.h - 68)
    sentence = _fitting(paint, whys, area)
    paint.centred_paragraph(sentence, area, Ink("body", "text_secondary"))  # 22 dp at least
    kit.focus_ring(hit, box, radius=28)
    return hit.is_activated


def _fitting(canvas: Canvas, whys: Sequence[Why], area: Box) -> str:
    """Return the first reason if it can be read here; a long one waits on its page."""
    if not whys:
        return words.text("today-why-usual")
    why = whys[0]
    sentence = f"{why.when}: {why.text}" if why.when else why.text
    if words_height(canvas, sentence, w=area.w, ink=Ink("body", size_dp=LEAST_DP)) <= area.h:
        return sentence
    return words.text("today-why-more", count=len(whys))


def draw_recovered(kit: Kit, box: Box, sentence: str) -> None:
    """Draw what was saved of a session that had been cut short."""
    kit.canvas.panel(box, Fill("soft", radius=24))
    kit.canvas.icon("info", (box.x + 42, box.centre[1]), size=40, colour="on_soft")
    area = Box(box.x + 76, box.y + 8, box.w - 92, box.h - 16)
    kit.canvas.centred_paragraph(sentence, area, Ink("body", "on_soft"))
