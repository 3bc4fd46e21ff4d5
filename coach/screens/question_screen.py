"""The person's own answer after the work: yes, almost or no, or a number."""

import pygame

from coach import words
from coach.movement.vocabulary import Answer
from coach.screens.steps import SelfAnswered, Step
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.services import Given
from coach.session.snapshot import Question, QuestionKind

_ANSWERS = (  # the ring is as full as the answer
    (Answer.YES, "answer-yes", 1.0),
    (Answer.ALMOST, "answer-almost", 0.7),
    (Answer.NO, "answer-no", 0.0),
)
_RING_DP = 20.0
_KEYS = {
    pygame.K_y: Answer.YES,
    pygame.K_1: Answer.YES,
    pygame.K_a: Answer.ALMOST,
    pygame.K_2: Answer.ALMOST,
    pygame.K_n: Answer.NO,
    pygame.K_3: Answer.NO,
}
_MOST_DIGITS = 3


class QuestionScreen(StillScreen):
    """Read from afar, answered at the keyboard or with the mouse."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._number = question.planned
        self._typed = ""

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type != pygame.KEYDOWN or event.key == pygame.K_ESCAPE:
            return super().handle(event)
        if self._question.kind is QuestionKind.FORM:
            given = _KEYS.get(event.key)
            return None if given is None else SelfAnswered(self._question, given)
        self._type(event)
        return None

    @property
    def escape(self) -> Step:
        return SelfAnswered(self._question, None)

    def _type(self, event: pygame.Event) -> None:
        if event.key == pygame.K_BACKSPACE:
            self._typed = self._typed[:-1]
        elif event.unicode.isdecimal() and event.unicode.isascii():
            self._typed = (self._typed + event.unicode)[-_MOST_DIGITS:]
        else:
            return
        self._number = min(int(self._typed or "0"), self._question.most)

    def draw(self, kit: Kit) -> Step | None:
        paint, window = kit.canvas, kit.canvas.scale.window
        paint.clear()
        w = min(window.w - 64, 1240.0)
        room = Box((window.w - w) / 2, 24, w, window.h - 48)
        title = Box(room.x, room.y, room.w, 216)
        ink = Ink("far", align="centre")
        paint.centred_paragraph(self._question.text, title, ink)
        low = Box(room.x, room.bottom - 80, room.w, 80)
        middle = Box(room.x, title.bottom + 16, room.w, low.y - title.bottom - 48)
        if self._question.kind is QuestionKind.FORM:
            return self._draw_form(kit, middle, low)
        return self._draw_number(kit, middle, low)

    def _draw_form(self, kit: Kit, middle: Box, low: Box) -> Step | None:
        kit.prefer(Answer.YES)
        step: Step | None = None
        for (answer, key, share), cell in zip(_ANSWERS, middle.columns(3, gap=24), strict=True):
            if _draw_answer(kit, cell, answer, label=words.text(key), share=share):
                step = SelfAnswered(self._question, answer)
        if button(kit, "unsaid", low, Label(words.text("answer-unsaid"), kind="plain")):
            step = SelfAnswered(self._question, None)
        return step

    def _draw_number(self, kit: Kit, middle: Box, low: Box) -> Step | None:
        kit.prefer("go_on")
        side = min(middle.h, 220.0)
        less = Box(middle.x + 60, middle.centre[1] - side / 2, side, side)
        more = Box(middle.right - 60 - side, less.y, side, side)
        step = self._step
        number = str(self._number)
        fewer = words.text("control-less", what=number)
        if _draw_change(kit, less, "less", icon="minus", spoken=fewer):
            self._change(-step)
        if _draw_change(
            kit, more, "more", icon="plus", spoken=words.text("control-more", what=number)
        ):
            self._change(step)
        kit.canvas.digits(str(self._number), middle.centre, Ink("counter"))
        left, right = low.columns(2, gap=24)
        if button(kit, "unsaid", left, Label(words.text("answer-unsaid"), kind="plain")):
            return SelfAnswered(self._question, None)
        if button(kit, "go_on", right, Label(words.text("pain-go-on"), icon="next")):
            return SelfAnswered(self._question, self._number)
        return None

    @property
    def _step(self) -> int:
        return 5 if self._question.kind is QuestionKind.MINUTES else 1

    def _change(self, by: int) -> None:
        self._typed = ""
        self._number = min(self._question.most, max(0, self._number + by))


def _draw_answer(kit: Kit, box: Box, answer: Given, *, label: str, share: float) -> bool:
    hit = kit.hit(str(answer), box, label=label)
    colour = "sunken" if hit.is_pressed else "soft"
    border = "primary" if hit.is_hovered else "line"
    kit.canvas.panel(box, Fill(colour, radius=36, border=border, border_dp=2))
    at, diameter = (box.centre[0], box.y + box.h * 0.36), min(150.0, box.h * 0.48)
    kit.canvas.ring(at, diameter, thickness=_RING_DP, fraction=1.0, colour="surface")
    kit.canvas.ring(at, diameter, thickness=_RING_DP, fraction=share, colour="primary")
    ink = Ink("far", "on_soft", align="centre", max_w=box.w - 32)
    kit.canvas.text(label, (box.centre[0], box.y + box.h * 0.78), ink)
    kit.focus_ring(hit, box, radius=36)
    return hit.is_activated


def _draw_change(kit: Kit, box: Box, control: str, *, icon: str, spoken: str) -> bool:
    hit = kit.hit(control, box, label=spoken)
    kit.canvas.panel(box, Fill("sunken" if hit.is_pressed else "soft", radius=box.h / 2))
    kit.canvas.icon(icon, box.centre, size=box.h * 0.55, colour="primary", stroke=2.6)
    kit.focus_ring(hit, box, radius=box.h / 2)
    return hit.is_activated
