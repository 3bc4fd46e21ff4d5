"""The summary after a session."""

from collections.abc import Sequence

from coach import words
from coach.screens.places import Place
from coach.screens.steps import Go, OpenReplay, Step
from coach.screens.view_models.own_words import Figure
from coach.screens.view_models.rewards_model import RewardsView
from coach.screens.view_models.summary_model import SummaryView
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.rewards_parts import draw_points
from coach.screens.widgets.scale import Box

RING = 96.0  # dp across


class SummaryScreen(WaitingScreen):
    def __init__(self, view: SummaryView, rewards: RewardsView | None, *, session_id: str) -> None:
        self._view = view
        self._rewards = rewards
        self._session_id = session_id

    def draw(self, kit: Kit) -> Step | None:
        paint, window = kit.canvas, kit.canvas.scale.window
        paint.clear()
        w = min(window.w - 64, 1300.0)
        room = Box((window.w - w) / 2, 24, w, window.h - 48)
        paint.text(self._view.title, (room.x, room.y + 32), Ink("h1", max_w=room.w))
        figures = Box(room.x, room.y + 76, room.w, 146)
        cells = figures.columns(max(1, len(self._view.figures)), gap=20)
        for figure, box in zip(self._view.figures, cells, strict=False):
            _draw_figure(kit, box, figure)
        top = figures.bottom + 20 if self._view.figures else figures.y
        middle = Box(room.x, top, room.w, room.bottom - 100 - top)
        left, right = middle.columns(2, gap=20)
        self._draw_words(kit, left)
        self._draw_rest(kit, right)
        return self._draw_buttons(kit, Box(room.x, room.bottom - 76, room.w, 76))

    def _draw_words(self, kit: Kit, box: Box) -> None:
        """Draw what went well and the one thing for next time, or with own answers both in one."""
        view = self._view
        upper, lower = box.rows(2, gap=16)
        well, coming = words.text("summary-well"), words.text("summary-next")
        if view.answers:
            next_time = words.text("summary-next-line", what=view.next_time)
            _draw_note(kit, upper, title=well, body=(view.went_well, next_time), icon="star")
            own = words.text("summary-own")
            _draw_note(kit, lower, title=own, body=view.answers, icon="check")
            return
        _draw_note(kit, upper, title=well, body=(view.went_well,), icon="star")
        _draw_note(kit, lower, title=coming, body=(view.next_time,), icon="next")

    def _draw_rest(self, kit: Kit, box: Box) -> None:
        pain_h = 92.0 if self._view.pains else 0.0
        if self._view.pains:
            card = Box(box.x, box.y, box.w, pain_h)
            kit.canvas.panel(card, Fill(border="line", radius=24))
            ink = Ink("body_bold", "text_secondary")
            kit.canvas.text(words.text("summary-pain"), (card.x + 28, card.y + 30), ink)
            columns = card.inset(28).columns(2, gap=12)
            for line, column in zip(self._view.pains, columns, strict=False):
                kit.canvas.text(line, (column.x, card.y + 62), Ink("body", max_w=column.w))
        gap = 16.0 if pain_h else 0.0
        rest = Box(box.x, box.y + pain_h + gap, box.w, box.h - pain_h - gap)
        draw_points(kit, rest, self._rewards)

    def _draw_buttons(self, kit: Kit, box: Box) -> Step | None:
        kit.prefer("home")
        if not self._view.can_be_replayed:
            is_done = button(kit, "home", box, Label(words.text("summary-home"), icon="check"))
            return Go(Place.HOME) if is_done else None
        left, right = box.columns(2, gap=20)
        if button(
            kit, "replay", left, Label(words.text("summary-replay"), icon="play", kind="soft")
        ):
            return OpenReplay(self._session_id)
        if button(kit, "home", right, Label(words.text("summary-home"), icon="check")):
            return Go(Place.HOME)
        return None


def _draw_figure(kit: Kit, box: Box, figure: Figure) -> None:
    paint = kit.canvas
    paint.panel(box, Fill(border="line", shadow=True, radius=28))
    if figure.share is not None:
        at = (box.x + 28 + RING / 2, box.centre[1])
        paint.ring(at, RING, thickness=12, fraction=1.0, colour="track")
        paint.ring(at, RING, thickness=12, fraction=figure.share, colour="primary")
        if figure.share >= 1.0:
            paint.icon("check", at, size=46, colour="primary", stroke=3.2)
        x, w = box.x + RING + 50, box.w - RING - 66
        paint.text(figure.number, (x, box.y + 46), Ink("stat", "primary", max_w=w))
        area = Box(x, box.y + 76, w, box.h - 84)
        paint.centred_paragraph(figure.label, area, Ink("body_bold", "text_secondary"))
        return
    number = Ink("stat", "primary", align="centre", max_w=box.w - 32)
    kit.canvas.text(figure.number, (box.centre[0], box.y + 48), number)
    label = Ink("body_bold", "text_secondary", align="centre")
    kit.canvas.centred_paragraph(figure.label, Box(box.x + 16, box.y + 84, box.w - 32, 44), label)


def _draw_note(kit: Kit, box: Box, *, title: str, body: Sequence[str], icon: str) -> None:
    kit.canvas.panel(box, Fill("soft", radius=24))
    kit.canvas.icon(icon, (box.x + 48, box.y + 44), size=40, colour="on_soft", stroke=2.6)
    kit.canvas.text(title, (box.x + 84, box.y + 44), Ink("h3", "on_soft", max_w=box.w - 110))
    area = Box(box.x + 32, box.y + 76, box.w - 64, box.h - 88)
    kit.canvas.lines(body, area, Ink("h3" if len(body) == 1 else "body", "on_soft"))
