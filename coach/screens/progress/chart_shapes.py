"""The shapes of a chart as SVG: grid, zone, bands, lines, bars, and a shape for each sign."""

from collections.abc import Callable, Iterator

from coach.screens.progress.chart_view import Bar, Chart, Line, Mark, Sign
from coach.screens.theme import Theme
from coach.screens.widgets.svg_picture import document, hex_of

_DASH = 9.0  # length of a dash, and 7 between: nanosvg knows stroke-dasharray
_R = 6.5  # of a mark, dp
_MANY = 30  # marks of a line: then only those that tell of soreness are drawn


def chart_svg(chart: Chart, theme: Theme, *, w: float, h: float) -> str:
    """Return what stands in the plot, `w` by `h` dp."""
    pen = _Pen(theme, w, h)
    shapes = [*pen.zone(chart), *pen.grid(chart)]
    for bar in chart.bars:
        shapes += pen.bar(bar)
    for line in chart.lines:
        shapes += pen.band(line)
    for line in chart.lines:
        shapes += pen.line(line)
    return document(w, h, shapes)


class _Pen:
    """Draws into a box of `w` by `h`."""

    def __init__(self, theme: Theme, w: float, h: float) -> None:
        self._w, self._h = w, h
        self._colour: Callable[[str], str] = lambda token: hex_of(theme.colour(token))

    def zone(self, chart: Chart) -> Iterator[str]:
        if chart.zone is not None:
            low, high = chart.zone
            yield (
                f'<rect x="0" y="{self._y(high):.1f}" width="{self._w:.1f}" '
                f'height="{self._y(low) - self._y(high):.1f}" fill="{self._colour("soft")}"/>'
            )

    def grid(self, chart: Chart) -> Iterator[str]:
        colour = self._colour("line")
        for label in chart.up:
            y = self._y(label.at)
            yield f'<path d="M0 {y:.1f}H{self._w:.1f}" stroke="{colour}" stroke-width="1.5"/>'

    def bar(self, bar: Bar) -> Iterator[str]:
        x, w, y = bar.x * self._w, bar.w * self._w, self._y(bar.y)
        fill = self._colour("soft" if bar.is_open else "primary")
        edge = self._colour("primary")
        yield (
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{self._h - y:.1f}" rx="8" '
            f'fill="{fill}" stroke="{edge}" stroke-width="3"/>'
        )
        if bar.ceiling is not None:
            top, reach = self._y(bar.ceiling), w * 0.2
            colour = self._colour("text")
            yield (
                f'<path d="M{x - reach:.1f} {top:.1f}H{x + w + reach:.1f}" stroke="{colour}" '
                f'stroke-width="3.5" stroke-dasharray="{_DASH} 7"/>'
            )

    def band(self, line: Line) -> Iterator[str]:
        """Draw how far off the values may be: a band, or a bar where there is one value."""
        marks = [mark for mark in line.marks if mark.error > 0.0]
        if len(marks) < 2:  # noqa: PLR2004  # a band has two ends
            yield from (self._error_bar(mark) for mark in marks)
            return
        above = [self._at(mark.x, min(1.0, mark.y + mark.error)) for mark in marks]
        below = [self._at(mark.x, max(0.0, mark.y - mark.error)) for mark in reversed(marks)]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (*above, *below))
        yield f'<polygon points="{points}" fill="{self._colour("primary")}" fill-opacity=".2"/>'

    def line(self, line: Line) -> Iterator[str]:
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (self._at(m.x, m.y) for m in line.marks))
        dash = f' stroke-dasharray="{_DASH} 7"' if line.is_second else ""
        colour = self._colour("text_secondary" if line.is_second else "primary")
        if len(line.marks) > 1:
            yield f'<polyline points="{points}" stroke="{colour}" stroke-width="3.5"{dash}/>'
        has_many = len(line.marks) > _MANY
        for mark in line.marks:
            if not has_many or mark.sign in {Sign.AMBER, Sign.RED}:
                yield self._mark(mark, _R, colour)
        if line.marks:  # where one stands now
            yield self._mark(line.marks[-1], _R + 2.5, colour)

    def _error_bar(self, mark: Mark) -> str:
        x, top = self._at(mark.x, min(1.0, mark.y + mark.error))
        _, low = self._at(mark.x, max(0.0, mark.y - mark.error))
        return (
            f'<path d="M{x:.1f} {top:.1f}V{low:.1f}M{x - 9:.1f} {top:.1f}H{x + 9:.1f}'
            f'M{x - 9:.1f} {low:.1f}H{x + 9:.1f}" stroke="{self._colour("primary")}" '
            'stroke-width="3" stroke-opacity=".55"/>'
        )

    def _mark(self, mark: Mark, radius: float, colour: str) -> str:
        x, y = self._at(mark.x, mark.y)
        rim = f'stroke="{self._colour("surface")}" stroke-width="2"'
        match mark.sign:
            case Sign.AMBER:
                r = radius * 1.5
                points = f"{x:.1f},{y - r:.1f} {x - r:.1f},{y + r * 0.8:.1f} "
                points += f"{x + r:.1f},{y + r * 0.8:.1f}"
                return f'<polygon points="{points}" fill="{self._colour("amber")}" {rim}/>'
            case Sign.RED:
                r = radius * 1.3
                return (
                    f'<rect x="{x - r:.1f}" y="{y - r:.1f}" width="{2 * r:.1f}" '
                    f'height="{2 * r:.1f}" fill="{self._colour("alert")}" {rim}/>'
                )
            case Sign.GREEN | Sign.PLAIN:
                return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}" {rim}/>'

    def _at(self, x: float, y: float) -> tuple[float, float]:
        inset = _R + 4
        return inset + x * (self._w - 2 * inset), self._y(y)

    def _y(self, share: float) -> float:
        edge = 2.0
        return edge + (1.0 - share) * (self._h - 2 * edge)
