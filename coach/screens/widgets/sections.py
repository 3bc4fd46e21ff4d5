"""Text that takes the height it needs: heights of wrapped words, and sections below each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.screens.widgets import lettering
from coach.screens.widgets.canvas import LINE_SPACING, Canvas, Ink
from coach.screens.widgets.scale import Box

HEAD_H = 36.0
GAP = 12.0
TEXT_X = 54.0


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its icon, and sentences below."""

    icon: str
    title: str
    body: tuple[str, ...]


def words_height(canvas: Canvas, words: str, *, w: float, ink: Ink) -> float:
    """Return how high wrapped words are at their own size, dp."""
    style = canvas.theme.type_styles[ink.style]
    size_dp = ink.size_dp or style.size_dp * canvas.scale.text_factor
    size_px = max(lettering.MIN_TEXT_PX, canvas.scale.px(size_dp))
    lines = lettering.wrap(style.font, size_px, words, canvas.scale.px(w))
    return len(lines) * size_dp * LINE_SPACING


def sections_height(canvas: Canvas, sections: Sequence[Section], *, w: float) -> float:
    """Return how high sections are, dp."""
    ink = Ink("body")
    texts = sum(
        words_height(canvas, sentence, w=w - TEXT_X, ink=ink)
        for section in sections
        for sentence in section.body
    )
    return texts + HEAD_H * len(sections) + GAP * (len(sections) - 1)


def draw_sections(canvas: Canvas, box: Box, sections: Sequence[Section]) -> None:
    """Draw sections from the top of a box; where there is too little room, all smaller."""
    needed = sections_height(canvas, sections, w=box.w)
    spare = max(0.0, box.h - needed) / max(1, len(sections))
    heads = HEAD_H * len(sections) + GAP * (len(sections) - 1)
    share = min(1.0, (box.h - heads) / max(1.0, needed - heads))
    y = box.y
    for section in sections:
        canvas.icon(section.icon, (box.x + 20, y + 17), size=32, colour="primary")
        title = Ink("h3", max_w=box.w - TEXT_X)
        canvas.text(section.title, (box.x + TEXT_X, y + 17), title)
        body_h = sum(
            words_height(canvas, one, w=box.w - TEXT_X, ink=Ink("body")) for one in section.body
        )
        area = Box(box.x + TEXT_X, y + HEAD_H, box.w - TEXT_X, body_h * share + 1)
        canvas.lines(section.body, area, Ink("body", "text_secondary"))
        y = area.bottom + GAP + min(spare, GAP)
