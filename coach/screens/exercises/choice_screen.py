"""Doing one exercise now, outside of the plan: which knee, how much, and through which picture."""

from dataclasses import replace

import pygame

from coach import words
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Side
from coach.screens.exercises.chosen import Chosen
from coach.screens.places import Place, SourceKind
from coach.screens.preferences import load_camera, own_profile
from coach.screens.steps import Back, Prepare, Step, TypeSource
from coach.screens.view_models.home_model import (
    DEMO_SOURCE,
    MAX_REPS,
    MAX_SETS,
    Choice,
    amount_words,
    exercise_words,
)
from coach.screens.waiting_screen import PageScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, Option, button, choice_row, stepper
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.frame import back_button, content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.services import CoachServices, SessionRequest

HERO_H = 216.0
LABEL_W = 180.0
_ON_HERO = FigureInk("on_hero", around="on_hero", ground="hero_top")
_ROW_KEYS = ("home-knee", "home-dose", "home-source")


class ChoiceScreen(PageScreen):
    def __init__(self, services: CoachServices, chosen: Chosen) -> None:
        self._services = services
        self._chosen = chosen
        self._has_sources = chosen.choice.source is not SourceKind.WEBCAM

    def handle(self, event: pygame.Event) -> Step | None:
        """Take a video file that is dropped on the window."""
        if event.type != pygame.DROPFILE:
            return super().handle(event)
        self._change(replace(self._chosen.choice, source=SourceKind.FILE))
        return Prepare(self._request(source=str(event.file)))

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer("start")
        step = draw_navigation(kit, Place.EXERCISES, is_page=True)
        content = content_box(kit)
        if back_button(kit, content):
            step = Back()
        room = draw_title(kit, content, words.text("choice-title"), words.text("choice-note"))
        exercise = self._services.exercise(self._chosen.choice.exercise_id)
        hero = Box(room.x, room.y, room.w, HERO_H)
        chosen_step = self._draw_hero(kit, hero, exercise)
        rows = Box(room.x, hero.bottom + 16, room.w, room.h - HERO_H - 16)
        self._draw_rows(kit, rows, exercise)
        return step or chosen_step

    def _draw_hero(self, kit: Kit, box: Box, exercise: Exercise) -> Step | None:
        paint = kit.canvas
        paint.panel(box, Fill("hero_top", bottom="hero_bottom"))
        picture = Box(box.x + 20, box.y + 12, 192, 192)
        draw_exercise(kit, exercise, picture, phase=kit.figures.phase, ink=_ON_HERO)
        x, w = box.x + 236, box.w - 268
        name = exercise_words(exercise, self._chosen.choice)
        paint.text(name, (x, box.y + 42), Ink("h1", "on_hero", max_w=w))
        paint.paragraph(exercise.text.setup, Box(x, box.y + 70, w, 60), Ink("body", "on_hero"))
        start = Box(x, box.y + 134, w, 66)
        if button(kit, "start", start, Label(words.text("home-start"), icon="play", kind="hero")):
            return self._start()
        return None

    def _draw_rows(self, kit: Kit, box: Box, exercise: Exercise) -> None:
        choice = self._chosen.choice
        kit.canvas.panel(box, Fill(border="line", shadow=True))
        cells = []
        for key, row in zip(_ROW_KEYS, box.inset(20).rows(3, gap=16), strict=True):
            ink = Ink("body_bold", "text_secondary", max_w=LABEL_W - 16)
            kit.canvas.text(words.text(key), (row.x + 8, row.centre[1]), ink)
            height = min(row.h, 72.0)
            y = row.centre[1] - height / 2
            cells.append(Box(row.x + LABEL_W, y, row.w - LABEL_W, height))
        knee = choice_row(kit, "knee", cells[0], options=_knees(), chosen=choice.knee)
        if knee is not None:
            choice = replace(choice, knee=Side(knee))
        choice = self._draw_dose(kit, cells[1], exercise, choice)
        self._change(self._draw_source(kit, cells[2], exercise, choice))

    def _draw_dose(self, kit: Kit, box: Box, exercise: Exercise, choice: Choice) -> Choice:
        if exercise.motion is Motion.LOG:
            key = "home-log-parts" if exercise.parts else "home-log"
            kit.canvas.centred_paragraph(words.text(key), box, Ink("body"))
            return choice
        left, right = box.columns(2, gap=24)
        sets = stepper(
            kit,
            "sets",
            left,
            value=choice.sets,
            limits=(1, MAX_SETS),
            words=words.text("home-sets", sets=choice.sets),
        )
        reps = stepper(
            kit,
            "reps",
            right,
            value=choice.reps,
            limits=(1, MAX_REPS),
            words=amount_words(exercise, choice.reps),
        )
        return replace(choice, sets=sets, reps=reps)

    def _draw_source(self, kit: Kit, box: Box, exercise: Exercise, choice: Choice) -> Choice:
        """Draw where the picture comes from; all but the webcam only on request."""
        if not exercise.uses_camera and not exercise.parts:
            kit.canvas.centred_paragraph(words.text("home-no-camera"), box, Ink("body"))
            return choice
        if self._has_sources:
            source = choice_row(kit, "source", box, options=_sources(), chosen=choice.source)
            return choice if source is None else replace(choice, source=SourceKind(source))
        other_w = 280.0
        area = Box(box.x, box.y, box.w - other_w - 16, box.h)
        kit.canvas.centred_paragraph(words.text("choice-webcam"), area, Ink("body"))
        other = Box(box.right - other_w, box.y, other_w, box.h)
        label = Label(words.text("choice-other"), icon="film", kind="plain", style="body_bold")
        self._has_sources = button(kit, "sources", other, label)
        return choice

    def _start(self) -> Step:
        exercise = self._services.exercise(self._chosen.choice.exercise_id)
        if not exercise.uses_camera:
            is_demo = self._chosen.choice.source is SourceKind.DEMO
            return Prepare(self._request(source=DEMO_SOURCE if is_demo else self._webcam))
        match self._chosen.choice.source:
            case SourceKind.WEBCAM:
                return Prepare(self._request(source=self._webcam))
            case SourceKind.DEMO:
                return Prepare(self._request(source=DEMO_SOURCE))
            case SourceKind.FILE | SourceKind.STREAM as kind:
                return TypeSource(kind, self._request(source=""))

    @property
    def _webcam(self) -> str:
        return str(load_camera(self._services.store))

    def _request(self, *, source: str) -> SessionRequest:
        choice = self._chosen.choice
        exercise = self._services.exercise(choice.exercise_id)
        return choice.request(exercise, source=source, profile=own_profile(self._services))

    def _change(self, choice: Choice) -> None:
        self._chosen.change(choice, self._services.store)


def _knees() -> tuple[Option, ...]:
    return (
        Option(Side.LEFT, words.text("knee-left")),
        Option(Side.RIGHT, words.text("knee-right")),
        Option(Side.BOTH, words.text("knee-both")),
    )


def _sources() -> tuple[Option, ...]:
    return (
        Option(SourceKind.WEBCAM, words.text("source-webcam")),
        Option(SourceKind.DEMO, words.text("source-demo")),
        Option(SourceKind.FILE, words.text("source-file")),
        Option(SourceKind.STREAM, words.text("source-stream")),
    )
