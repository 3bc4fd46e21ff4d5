"""The pain question: 0 to 10 per knee, in one row with words and faces."""

import math

import pygame

from coach import words
from coach.care.facts import PainMoment
from coach.movement.vocabulary import Side
from coach.screens.steps import Answered, Back, Step
from coach.screens.view_models.pain_model import KneeQuestion, question_title, questions
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Ink
from coach.screens.widgets.controls import Label, button, number_row
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.pain_faces import draw_pain_faces
from coach.screens.widgets.scale import Box

TEN_WITHIN_S = 1.5  # between the 1 and the 0 of a typed 10


class PainScreen(StillScreen):
    def __init__(self, moment: PainMoment, knee: Side, *, asks: str = "") -> None:
        self._moment = moment
        self._title = asks or question_title(moment)
        self._questions = questions(knee)
        self._values: dict[Side, int] = {}
        self._typed: Side | None = None  # the knee whose number was typed last
        self._since_typed_s = math.inf
        self._has_typed = False  # since the last frame

    def update(self, dt_s: float) -> Step | None:
        self._since_typed_s += dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type == pygame.KEYDOWN and event.unicode.isdecimal() and event.unicode.isascii():
            self._type(int(event.unicode))
        return super().handle(event)

    @property
    def escape(self) -> Step | None:
        return Back() if self._moment is PainMoment.BEFORE else None

    def _type(self, digit: int) -> None:
        """Take a typed digit: the next knee's answer, or the end of a ten."""
        typed = self._typed
        self._has_typed = True
        is_ten = digit == 0 and typed is not None and self._values.get(typed) == 1
        if is_ten and typed is not None and self._since_typed_s < TEN_WITHIN_S:
            self._values[typed] = 10
            return
        unanswered = [q.knee for q in self._questions if q.knee not in self._values]
        self._typed = unanswered[0] if unanswered else typed or self._questions[-1].knee
        self._values[self._typed] = digit
        self._since_typed_s = 0.0

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        room = Box(32, 24, window.w - 64, window.h - 48)
        title = Ink("h1", align="centre", max_w=room.w)
        kit.canvas.text(self._title, (room.centre[0], room.y + 36), title)
        area = Box(room.x, room.y + 84, room.w, room.h - 84 - 104)
        row_h = min(area.h / len(self._questions), 300.0)
        spare = area.h - row_h * len(self._questions)
        for index, question in enumerate(self._questions):
            y = area.y + spare / 2 + index * row_h
            self._draw_knee(kit, Box(area.x, y, area.w, row_h), question)
        if self._has_typed and self._typed is not None:
            kit.focus = self._next_focus(self._typed)
            self._has_typed = False
        return self._draw_buttons(kit, Box(room.x, room.bottom - 80, room.w, 80))

    def _draw_knee(self, kit: Kit, box: Box, question: KneeQuestion) -> None:
        kit.canvas.text(question.label, (box.x + 4, box.y + 24), Ink("h2"))
        cells = Box(box.x, box.y + 52, box.w, min(box.h - 150, 120.0))
        knee = question.knee
        picked = number_row(
            kit, f"pain:{knee}", cells, chosen=self._values.get(knee), words=question.label
        )
        if picked is not None:
            self._values[knee] = picked
            kit.focus = self._next_focus(knee)
        draw_pain_faces(kit, cells)

    def _next_focus(self, knee: Side) -> str:
        """Return the first number of the next knee, or the button that goes on."""
        open_knees = [q.knee for q in self._questions if q.knee not in self._values]
        return f"pain:{open_knees[0]}:0" if open_knees and knee not in open_knees else "go_on"

    def _draw_buttons(self, kit: Kit, box: Box) -> Step | None:
        kit.prefer(f"pain:{self._questions[0].knee}:0")
        left, right = box.columns(2, gap=24)
        is_complete = all(question.knee in self._values for question in self._questions)
        decline = Label(words.text("pain-rather-not"), kind="plain")
        if button(kit, "rather_not", left, decline):
            return self._answered()
        kind = Label(
            words.text("pain-go-on"), icon="next", kind="primary" if is_complete else "soft"
        )
        if button(kit, "go_on", right, kind):
            if is_complete:
                return self._answered()
            kit.toast(words.text("pain-choose-first"))
        return None

    def _answered(self) -> Step:
        values = tuple((q.knee.value, self._values.get(q.knee)) for q in self._questions)
        return Answered(self._moment, values)
