"""The lists of Progress: tests with their small charts, and sessions that can be replayed."""

from collections.abc import Sequence

from coach import words
from coach.screens.progress.chart_parts import CHANGE_ICONS
from coach.screens.progress.chart_shapes import chart_svg
from coach.screens.progress.chart_view import Chart
from coach.screens.progress.tests_model import TestRow
from coach.screens.view_models.history_model import HistoryRow
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from coach.screens.widgets.svg_picture import picture

SESSION_H = 124.0
TEST_H = 118.0
TREND_W = 260.0


def draw_sessions(kit: Kit, box: Box, rows: Sequence[HistoryRow]) -> int | None:
    """Draw the sessions, newest first; return the index of the one that was used."""
    if not rows:
        kit.canvas.paragraph(words.text("history-empty"), box, Ink("h3", "text_secondary"))
        return None

    def draw_row(index: int, row: Box, hit: Hit) -> None:
        _draw_session(kit, rows[index], box=row, hit=hit)

    look = ListLook(SESSION_H, gap=12, has_pages=True)
    return scroll_list(kit, "session", box, count=len(rows), look=look, draw_row=draw_row)


def draw_tests(kit: Kit, box: Box, rows: Sequence[TestRow]) -> None:
    """Draw the tests, each with its latest value and its trend."""
    if not rows:
        kit.canvas.paragraph(words.text("progress-tests-empty"), box, Ink("h3", "text_secondary"))
        return

    def draw_row(index: int, row: Box, hit: Hit) -> None:
        del hit
        _draw_test(kit, row, rows[index])

    look = ListLook(TEST_H, gap=12, has_pages=True)
    scroll_list(kit, "test", box, count=len(rows), look=look, draw_row=draw_row)


def _draw_test(kit: Kit, box: Box, row: TestRow) -> None:
    paint = kit.canvas
    paint.panel(box, Fill(border="line", radius=24))
    x, w = box.x + 28, box.w - TREND_W - 76
    paint.text(row.title, (x, box.y + 26), Ink("h3", max_w=w))
    paint.text(row.result, (x, box.y + 58), Ink("body", max_w=w))
    paint.icon(
        CHANGE_ICONS[row.change], (x + 12, box.y + 90), size=24, colour="primary", stroke=2.8
    )
    paint.text(row.change_words, (x + 34, box.y + 90), Ink("body", "text_secondary", max_w=w - 34))
    plot = Box(box.right - TREND_W - 24, box.y + 14, TREND_W, box.h - 28)
    chart = Chart("", "", None, (), (), lines=(row.line,))
    svg = chart_svg(chart, paint.theme, w=plot.w, h=plot.h)
    left, top, width, height = paint.pixels(plot)
    paint.surface.blit(picture(svg, (width, height)), (left, top))


def _draw_session(kit: Kit, row: HistoryRow, *, box: Box, hit: Hit) -> None:
    paint = kit.canvas
    paint.panel(box, Fill("soft" if hit.is_hovered else "surface", radius=24, border="line"))
    score = Ink("h1", "primary", align="centre", max_w=90)
    paint.text(row.score, (box.x + 68, box.centre[1]), score)
    x = box.x + 136
    w = paint.text(row.title, (x, box.y + 32), Ink("h3", max_w=box.w - 560))
    if row.badge:
        _draw_badge(kit, row, at=(x + w + 20, box.y + 32))
    day = Ink("body", "text_secondary", align="right", max_w=220)
    paint.text(row.day, (box.right - 76, box.y + 32), day)
    paint.text(row.result, (x, box.y + 66), Ink("body", max_w=box.w - 220))
    paint.text(row.pain, (x, box.y + 97), Ink("body", "text_secondary", max_w=box.w - 220))
    paint.icon("next", (box.right - 40, box.centre[1]), size=36, colour="text_secondary")


def _draw_badge(kit: Kit, row: HistoryRow, *, at: tuple[float, float]) -> None:
    colour = "on_warm" if row.is_demo else "on_soft"
    ink = Ink("body_bold", colour)
    w = kit.canvas.text_width(row.badge, ink) + 28
    badge = Box(at[0], at[1] - 17, w, 34)
    kit.canvas.panel(badge, Fill("warm" if row.is_demo else "soft", radius=17))
    kit.canvas.text(row.badge, (badge.x + 14, badge.centre[1]), ink)
