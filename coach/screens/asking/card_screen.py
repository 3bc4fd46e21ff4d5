"""One calm card over the whole window: a title, some sentences, what to do next."""

from dataclasses import dataclass
from typing import Literal

from coach.screens.places import Place
from coach.screens.steps import Go, Step
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import ButtonKind, Label, button
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list

ROW_H = 104.0
_READING_DP = 30.0  # of a text to read
_SENTENCE_DP = 26.0
_INDENT = 34.0
_LEAST_GAP, _MOST_GAP = 10.0, 26.0  # between sentences
_NUMBER_W = 260.0
_HOME = Go(Place.HOME)
Tone = Literal["calm", "urgent"]


@dataclass(frozen=True, slots=True)
class WayOn:
    """A button of a card."""

    control: str
    words: str
    step: Step
    icon: str | None = None
    kind: ButtonKind = "soft"


@dataclass(frozen=True, slots=True)
class CardView:
    """What a card says. `number` is one to call."""

    icon: str
    title: str
    sentences: tuple[str, ...]
    ways: tuple[WayOn, ...]
    tone: Tone = "calm"
    number: str = ""
    number_words: str = ""
    note: str = ""
    escape: Step = _HOME


class CardScreen(StillScreen):
    def __init__(self, view: CardView) -> None:
        self._view = view

    @property
    def view(self) -> CardView:
        return self._view

    @property
    def escape(self) -> Step:
        return self._view.escape

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 96, 1120.0)
        room = Box((window.w - w) / 2, 28, w, window.h - 56)
        card = Box(room.x, room.y, room.w, room.h - 100)
        kit.canvas.panel(card, Fill("surface", radius=32, border="line", shadow=True))
        is_urgent = self._view.tone == "urgent"
        head = Box(card.x, card.y, card.w, 112)
        colours = ("alert_soft", "on_alert_soft") if is_urgent else ("soft", "on_soft")
        kit.canvas.panel(head, Fill(colours[0], radius=32))
        kit.canvas.icon(
            self._view.icon, (head.x + 64, head.centre[1]), size=60, colour=colours[1], stroke=2.2
        )
        title = Box(head.x + 112, head.y + 8, head.w - 140, head.h - 16)
        kit.canvas.centred_paragraph(self._view.title, title, Ink("h1", colours[1], size_dp=38))
        inner = Box(card.x + 36, head.bottom + 16, card.w - 72, card.bottom - head.bottom - 32)
        self._draw_body(kit, inner, number_colour=colours[1])
        return self._draw_ways(kit, Box(room.x, room.bottom - 76, room.w, 76))

    def _draw_body(self, kit: Kit, box: Box, *, number_colour: str) -> None:
        view = self._view
        low = box.bottom
        if view.note:
            low -= 60
            note = Box(box.x, low, box.w, 60)
            kit.canvas.centred_paragraph(view.note, note, Ink("body", "text_secondary"))
        if view.number:
            side = Box(box.right - _NUMBER_W, box.y, _NUMBER_W, min(150.0, low - box.y))
            kit.canvas.panel(side, Fill("alert_soft", radius=28))
            kit.canvas.text(
                view.number, (side.centre[0], side.y + 56), Ink("stat", number_colour, "centre")
            )
            words = Box(side.x + 12, side.y + 92, side.w - 24, side.h - 96)
            kit.canvas.centred_paragraph(
                view.number_words, words, Ink("body_bold", number_colour, "centre")
            )
            box = Box(box.x, box.y, box.w - _NUMBER_W - 28, box.h)
        self._draw_sentences(kit, Box(box.x, box.y, box.w, low - box.y))

    def _draw_sentences(self, kit: Kit, box: Box) -> None:
        """Draw the sentences below each other, or as a list to page where they are too many."""
        sentences, factor = self._view.sentences, kit.canvas.scale.text_factor
        if len(sentences) == 1:
            kit.canvas.paragraph(sentences[0], box, Ink("body", size_dp=_READING_DP * factor))
            return
        ink = Ink("body", size_dp=_SENTENCE_DP * factor)
        heights = [kit.canvas.paragraph_height(s, box.w - _INDENT, ink) for s in sentences]
        gap = (box.h - sum(heights)) / len(sentences)
        if gap >= _LEAST_GAP:
            y = box.y
            for sentence, height in zip(sentences, heights, strict=True):
                row = Box(box.x, y, box.w, height + 2)
                _draw_sentence(kit, row, sentence, ink)
                y += height + min(gap, _MOST_GAP)
            return

        def draw_row(index: int, row: Box, hit: Hit) -> None:
            del hit
            _draw_sentence(kit, row, sentences[index], ink)

        look = ListLook(ROW_H, has_pages=True)
        scroll_list(kit, "sentence", box, count=len(sentences), look=look, draw_row=draw_row)

    def _draw_ways(self, kit: Kit, box: Box) -> Step | None:
        step: Step | None = None
        ways = self._view.ways
        kit.prefer(ways[-1].control)
        for way, cell in zip(ways, box.columns(len(ways), gap=20), strict=True):
            style = "button" if len(ways) <= 2 else "h3"  # noqa: PLR2004  # three are narrow
            if button(kit, way.control, cell, Label(way.words, way.icon, way.kind, style)):
                step = way.step
        return step


def _draw_sentence(kit: Kit, box: Box, sentence: str, ink: Ink) -> None:
    kit.canvas.dot((box.x + 10, box.y + 17), 6, "primary")
    kit.canvas.paragraph(sentence, Box(box.x + _INDENT, box.y, box.w - _INDENT, box.h), ink)
