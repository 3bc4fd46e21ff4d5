"""A line of text over all else: what is being spoken and not shown already, or a short news."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from coach.screens.widgets.canvas import LINE_SPACING, Canvas, DrawnText, Fill, Ink
from coach.screens.widgets.scale import Box

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_WORD = re.compile(r"\w+")
_STYLE = "h3"
_PAD_X, _PAD_Y = 26.0, 4.0
_EDGE = 24.0  # of the window, at its sides
_MARGIN = 3.0  # at the edge of the window
_MOST_LINES = 2
_LEAST_DP = 22.0  # smaller than this cannot be read from near
_RADIUS = 22.0


def unseen(spoken: str, texts: Sequence[DrawnText]) -> str:
    """Return the sentences of what is spoken that do not stand on the screen word for word."""
    shown = _words(" ".join(text.words for text in texts))
    parts = [part for part in _SENTENCE_END.split(spoken.strip()) if part]
    return " ".join(part for part in parts if f" {_words(part).strip()} " not in shown)


def draw_caption(
    canvas: Canvas, spoken: str, *, below: Box | None, controls: Iterable[Box] = ()
) -> None:
    """Draw a line over the lower edge of a box, such as a banner, or at an edge of the window.

    Args:
        canvas: on which all else of this frame is drawn already.
        spoken: all that is being spoken.
        below: None: at the top of the window, or at its foot where that is free and the top is not.
        controls: what should stay free.
    """
    left = unseen(spoken, canvas.texts)
    if not left:
        return
    window = canvas.scale.window
    ink = Ink(_STYLE, "background", align="centre", echo="voice")
    most_w = window.w - 2 * _EDGE - 2 * _PAD_X
    w, h = canvas.text_width(left, ink), canvas.paragraph_height("x", window.w, ink)
    size_dp = h / LINE_SPACING * min(1.0, most_w / w)
    lines = 1 if size_dp >= _LEAST_DP else _MOST_LINES
    size_dp = max(_LEAST_DP, size_dp)
    pill_w = min(w + 2.0, most_w) + 2 * _PAD_X
    pill = Box((window.w - pill_w) / 2, 0, pill_w, lines * size_dp * LINE_SPACING + 2 * _PAD_Y)
    if below is None:
        taken = (*controls, *(text.box for text in canvas.texts))
        places = (_MARGIN, window.h - _MARGIN - pill.h)
        free = (y for y in places if not any(_touch(pill.moved(0, y), one) for one in taken))
        pill = pill.moved(0, next(free, _MARGIN))
    else:
        pill = pill.moved(0, below.bottom - _PAD_Y)
    canvas.panel(pill, Fill("text", radius=_RADIUS))
    room = Box(pill.x + _PAD_X, pill.y + _PAD_Y, pill.w - 2 * _PAD_X, pill.h - 2 * _PAD_Y)
    canvas.centred_paragraph(left, room, replace(ink, size_dp=size_dp))


def draw_toast(canvas: Canvas, words: str) -> None:
    """Draw a short sentence at the foot of the window."""
    window = canvas.scale.window
    ink = Ink("body_bold", "on_soft", align="centre", max_w=window.w - 160)
    w = canvas.text_width(words, ink) + 64
    box = Box((window.w - w) / 2, window.h - 92, w, 60)
    canvas.panel(box, Fill("soft", radius=30, border="primary", shadow=True))
    canvas.text(words, box.centre, ink)


def _touch(one: Box, other: Box) -> bool:
    is_beside = one.right <= other.x or other.right <= one.x
    return not is_beside and one.y < other.bottom and other.y < one.bottom


def _words(text: str) -> str:
    """Return nothing but the words, each between two spaces."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
