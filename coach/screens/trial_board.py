"""An exercise as it is tried: the person with skeleton, and the counted signal as a strip chart."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pygame

from coach.errors import StoreError
from coach.ports import Clock, Frame
from coach.screens.frame_wait import FrameWait
from coach.screens.picture import DEFAULT_SIZE
from coach.screens.theme import ThemeName, load_theme
from coach.screens.view_models.chart_model import SHOWN_S, ChartView, Line, chart_view
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.scale import Box, Scale
from coach.session.trial import Strip

_MARGIN, _HEAD_H, _MARK_H = 24.0, 96.0, 40.0
_COLOURS = ("primary", "focus")  # of the first and the second leg
_WIDTHS = (5.0, 3.0)  # so that they differ not only in colour
_SMALL_DP = 17.0
_LABEL_INK = Ink("body", "text_secondary", size_dp=_SMALL_DP)
_LEAST_LABEL_W = 26.0


def draw_trial(
    canvas: Canvas, strip: Strip, mirror: Mirror, *, dt_s: float, shown_s: float = SHOWN_S
) -> None:
    """Draw all of the board."""
    canvas.clear()
    window = canvas.scale.window
    view = chart_view(strip, shown_s=shown_s)
    picture_h = (window.h - _HEAD_H) * 0.56
    picture = Box(_MARGIN, _HEAD_H, window.w - 2 * _MARGIN, picture_h)
    chart_y = picture.bottom + _MARGIN
    chart = Box(_MARGIN, chart_y, picture.w, window.h - chart_y - _MARGIN)
    _draw_head(canvas, strip, view)
    mirror.draw(canvas, picture, pose=strip.pose, dt_s=dt_s)
    _draw_chart(canvas, chart, view)


def _draw_head(canvas: Canvas, strip: Strip, view: ChartView) -> None:
    window = canvas.scale.window
    middle = _HEAD_H / 2
    canvas.text(strip.exercise.text.name, (_MARGIN, middle - 18), Ink("h2", max_w=window.w * 0.7))
    canvas.text(view.state, (_MARGIN, middle + 24), Ink("body", "text_secondary"))
    canvas.text(view.count, (window.w - _MARGIN, middle), Ink("h1", "primary", align="right"))


def _draw_chart(canvas: Canvas, box: Box, view: ChartView) -> None:
    canvas.panel(box, Fill("surface", border="line", radius=18))
    inner = Box(box.x + 12, box.y + 36, box.w - 24, box.h - 36 - _MARK_H)
    canvas.text(view.title, (inner.x + 4, box.y + 20), Ink("body_bold", size_dp=_SMALL_DP))
    for grade in view.grades:
        y = inner.bottom - grade.height * inner.h
        canvas.line((inner.x, y), (inner.right, y), width=1.5, colour="line")
        canvas.text(grade.words, (inner.x + 4, y - 11), _LABEL_INK)
    sides = list(dict.fromkeys(line.side for line in view.lines))
    for line in view.lines:
        _draw_line(canvas, inner, line, which=sides.index(line.side))
    for stretch in view.stretches:
        x, w = inner.x + stretch.start * inner.w, (stretch.end - stretch.start) * inner.w
        place = Box(x, inner.bottom + 6, max(4.0, w), _MARK_H - 14)
        colour = "soft" if stretch.is_counted else "sunken"
        canvas.panel(place, Fill(colour, radius=8))
        if w >= _LEAST_LABEL_W:
            colour = "on_soft" if stretch.is_counted else "text_secondary"
            ink = Ink("body", colour, align="centre", max_w=w - 8, size_dp=_SMALL_DP)
            canvas.text(stretch.words, place.centre, ink)


def _draw_line(canvas: Canvas, inner: Box, line: Line, *, which: int) -> None:
    """Draw one leg's line; the second leg's is thinner and of another colour."""
    places = [(inner.x + x * inner.w, inner.bottom - height * inner.h) for x, height in line.points]
    index = min(which, len(_COLOURS) - 1)
    for start, end in pairwise(places):
        canvas.line(start, end, width=_WIDTHS[index], colour=_COLOURS[index])


def save_trial_picture(
    path: Path, strip: Strip, frame: Frame | None, *, size: tuple[int, int] = DEFAULT_SIZE
) -> None:
    """Draw the board into a PNG file; needs no window.

    Raises:
        StoreError: it cannot be written.
    """
    surface = pygame.Surface(size)
    canvas = Canvas(surface, Scale(*size), load_theme(ThemeName.LIGHT))
    mirror = Mirror()
    mirror.take(frame)
    draw_trial(canvas, strip, mirror, dt_s=1.0, shown_s=max(SHOWN_S, _length_s(strip)))
    try:
        pygame.image.save(surface, path)
    except (OSError, pygame.error) as error:
        raise StoreError(f"The picture {path} cannot be written: choose another place.") from error


def _length_s(strip: Strip) -> float:
    return strip.past[-1][0].t_s - strip.past[0][0].t_s if strip.past else 0.0


class TrialBoard:
    """A window with the board; closing it or Escape ends it."""

    def __init__(self, clock: Clock, *, size: tuple[int, int] = DEFAULT_SIZE) -> None:
        pygame.display.init()
        pygame.font.init()
        self._window = pygame.Window("Knee Coach: trying an exercise", size, resizable=True)
        self._wait = FrameWait(clock)
        self._dt_s = 0.0
        self._mirror = Mirror()
        self._theme = load_theme(ThemeName.LIGHT)

    def show(self, strip: Strip, frame: Frame | None) -> bool:
        """Draw one frame; return whether the person wants to go on."""
        for event in pygame.event.get():
            is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
            if event.type in {pygame.QUIT, pygame.WINDOWCLOSE} or is_escape:
                return False
        surface = self._window.get_surface()
        self._mirror.take(frame)
        canvas = Canvas(surface, Scale(*surface.get_size()), self._theme)
        draw_trial(canvas, strip, self._mirror, dt_s=self._dt_s)
        self._window.flip()
        return True

    def wait(self, has_poses: Callable[[], bool]) -> None:
        """Wait for the next frame, as the app's own loop does."""
        self._dt_s = self._wait.until(has_poses)

    def close(self) -> None:
        self._window.destroy()
        pygame.display.quit()
