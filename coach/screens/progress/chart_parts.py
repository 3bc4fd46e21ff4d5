"""A chart as a card: title, what may be said of its change, axes in our own lettering, note."""

from collections.abc import Sequence

from coach.care.tests.change import Change
from coach.screens.progress.chart_shapes import chart_svg
from coach.screens.progress.chart_view import Chart, Line, Verdict
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.sections import words_height
from coach.screens.widgets.svg_picture import picture

TITLE_H = 56.0
FOOT_H = 36.0
UP_W = 74.0
LABEL_H = 24.0
CHANGE_ICONS = {Change.BETTER: "up", Change.WORSE: "down", Change.SAME: "minus", None: "clock"}
_INK = Ink("body", "text_secondary")


def draw_chart(kit: Kit, name: str, box: Box, chart: Chart) -> None:
    """Draw a chart; it is kept until it changes."""

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        canvas.panel(box, Fill(border="line", radius=28))
        _draw(canvas, box, chart)

    kit.kept.draw(kit.canvas, name, box, of=(name, chart), paint=paint)


def draw_verdict(canvas: Canvas, right: float, y: float, verdict: Verdict) -> float:
    """Draw what may be said of a change, its right end at `right`; return its width."""
    ink = Ink("body_bold", "on_soft")
    w = canvas.text_width(verdict.words, ink) + 66
    chip = Box(right - w, y - 20, w, 40)
    canvas.panel(chip, Fill("soft", radius=20))
    icon = CHANGE_ICONS[verdict.change]
    canvas.icon(icon, (chip.x + 26, y), size=26, colour="on_soft", stroke=2.8)
    canvas.text(verdict.words, (chip.x + 46, y), ink)
    return w


def _draw(canvas: Canvas, box: Box, chart: Chart) -> None:
    taken = 0.0
    if chart.verdict is not None:
        taken = draw_verdict(canvas, box.right - 20, box.y + 34, chart.verdict) + 16
    title = Ink("h3", max_w=box.w - 44 - taken)
    canvas.text(chart.title, (box.x + 26, box.y + 34), title)
    inner = Box(box.x + 26, box.y + TITLE_H + 4, box.w - 52, box.h - TITLE_H - 18)
    if not chart.has_values:
        canvas.centred_paragraph(chart.empty, inner, Ink("body", "text_secondary", align="centre"))
        return
    note_h = words_height(canvas, chart.note, w=inner.w, ink=_INK)
    note = Box(inner.x, inner.bottom - note_h, inner.w, note_h)
    canvas.paragraph(chart.note, note, _INK)
    plot = Box(inner.x + UP_W, inner.y + 8, inner.w - UP_W, inner.h - note_h - FOOT_H - 16)
    _draw_labels(canvas, plot, chart)
    w, h = canvas.pixels(plot)[2:]
    svg = chart_svg(chart, canvas.theme, w=plot.w, h=plot.h)
    canvas.surface.blit(picture(svg, (max(1, w), max(1, h))), canvas.pixels(plot)[:2])
    if len(chart.lines) > 1:
        _draw_names(canvas, plot, chart.lines)


def _draw_names(canvas: Canvas, plot: Box, lines: Sequence[Line]) -> None:
    """Say which line is which, in the upper right corner."""
    ink = Ink("body", "text_secondary", size_dp=22)
    x = plot.right - 8
    for line in reversed(lines):
        x -= canvas.text_width(line.name, ink)
        canvas.text(line.name, (x, plot.y + 18), ink)
        colour = "text_secondary" if line.is_second else "primary"
        parts = ((0.0, 14.0), (22.0, 36.0)) if line.is_second else ((0.0, 36.0),)
        for start, end in parts:
            left = x - 46
            at = plot.y + 18
            canvas.line((left + start, at), (left + end, at), width=4, colour=colour)
        x -= 70


def _draw_labels(canvas: Canvas, plot: Box, chart: Chart) -> None:
    right = Ink("body", "text_secondary", align="right", size_dp=22)
    above = plot.bottom + LABEL_H
    for label in chart.up:
        y = plot.bottom - label.at * plot.h
        if above - y >= LABEL_H or label is chart.up[-1]:  # else it would touch the one below
            canvas.text(label.words, (plot.x - 12, y), right)
            above = y
    free_left = plot.right + 10
    for label in reversed(chart.across):
        w = canvas.text_width(label.words, Ink("body", size_dp=22))
        x = plot.x + 10 + label.at * (plot.w - 20)
        left = min(max(x - w / 2, plot.x - 20), plot.right - w)
        if left + w > free_left:
            continue  # it would run into the one after
        ink = Ink("body", "text_secondary", size_dp=22)
        canvas.text(label.words, (left, plot.bottom + 22), ink)
        free_left = left - 10
