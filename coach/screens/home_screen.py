"""Home: one exercise, one big button, and the few things there are to choose."""

from dataclasses import replace

import pygame

from coach import words
from coach.care.days import training_day
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Side
from coach.screens.exercises.chosen import Chosen
from coach.screens.figures import phase_at
from coach.screens.places import Place, SourceKind
from coach.screens.preferences import own_profile, remember_choice
from coach.screens.steps import Go, Prepare, Step, TypeSource
from coach.screens.view_models.home_model import (
    DEMO_SOURCE,
    MAX_REPS,
    MAX_SETS,
    WEBCAM_SOURCE,
    Choice,
    HomeView,
    amount_words,
    exercise_words,
    home_view,
)
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, Option, button, choice_row, stepper
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.home_parts import draw_side_cards
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.care_services import earned_on
from coach.session.services import CoachServices, SessionRequest

HERO_H = 216.0
_ON_HERO = FigureInk("on_hero", around="on_hero", ground="hero_top")


class HomeScreen:
    is_far = False

    def __init__(self, services: CoachServices, chosen: Chosen) -> None:
        self._services = services
        self._chosen = chosen
        self._view = _load_view(services)
        self._shown_s = 0.0

    def update(self, dt_s: float) -> Step | None:
        self._shown_s += dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        """Take a video file that is dropped on the window."""
        if event.type != pygame.DROPFILE:
            return None
        self._change(replace(self._chosen.choice, source=SourceKind.FILE))
        return Prepare(self._request(source=str(event.file)))

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer("start")
        step = draw_navigation(kit, Place.HOME)
        room = draw_title(kit, content_box(kit), self._view.greeting, self._view.day)
        side_w = 372.0
        card = Box(room.x, room.y, room.w - side_w - 24, room.h)
        exercise = self._services.exercise(self._chosen.choice.exercise_id)
        kit.canvas.panel(card, Fill(border="line", shadow=True))
        chosen_step = self._draw_hero(kit, Box(card.x, card.y, card.w, HERO_H), exercise)
        rows = Box(card.x + 24, card.y + HERO_H + 16, card.w - 48, card.h - HERO_H - 32)
        row_step = self._draw_rows(kit, rows, exercise)
        side = Box(room.right - side_w, room.y, side_w, room.h)
        draw_side_cards(kit, side, view=self._view, exercise=exercise)
        return step or chosen_step or row_step

    def _draw_hero(self, kit: Kit, box: Box, exercise: Exercise) -> Step | None:
        paint = kit.canvas
        paint.panel(box, Fill("hero_top", bottom="hero_bottom"))
        picture = Box(box.x + 16, box.y + 6, 128, 128)
        draw_exercise(kit, exercise, picture, phase=phase_at(self._shown_s), ink=_ON_HERO)
        paint.text(
            exercise.text.name, (box.x + 150, box.y + 42), Ink("h1", "on_hero", max_w=box.w - 180)
        )
        why = Box(box.x + 150, box.y + 68, box.w - 180, 60)
        paint.paragraph(exercise.text.why, why, Ink("body", "on_hero"))
        start = Box(box.x + 24, box.y + 136, box.w - 48, 64)
        if button(kit, "start", start, Label(words.text("home-start"), icon="play", kind="hero")):
            return self._start()
        return None

    def _draw_rows(self, kit: Kit, box: Box, exercise: Exercise) -> Step | None:
        choice = self._chosen.choice
        step = None
        cells = []
        for key, row in zip(_ROW_KEYS, box.rows(4, gap=12), strict=True):
            ink = Ink("body_bold", "text_secondary", max_w=124)
            kit.canvas.text(words.text(key), (row.x + 4, row.centre[1]), ink)
            height = min(row.h, 68.0)
            cells.append(Box(row.x + 136, row.centre[1] - height / 2, row.w - 136, height))
        chosen = exercise_words(exercise, choice)
        other = Label(chosen, icon="exercises", kind="soft", style="body_bold")
        if button(kit, "exercise", cells[0], other):
            step = Go(Place.EXERCISES)
        knee = choice_row(kit, "knee", cells[1], options=_knees(), chosen=choice.knee)
        if knee is not None:
            choice = replace(choice, knee=Side(knee))
        changed = self._draw_dose(kit, cells[2], exercise, choice)
        changed = self._draw_source(kit, cells[3], exercise, changed)
        self._change(changed)
        return step

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
        if not exercise.uses_camera and not exercise.parts:
            kit.canvas.centred_paragraph(words.text("home-no-camera"), box, Ink("body"))
            return choice
        source = choice_row(kit, "source", box, options=_sources(), chosen=choice.source)
        return choice if source is None else replace(choice, source=SourceKind(source))

    def _start(self) -> Step:
        exercise = self._services.exercise(self._chosen.choice.exercise_id)
        if not exercise.uses_camera:
            is_demo = self._chosen.choice.source is SourceKind.DEMO
            return Prepare(self._request(source=DEMO_SOURCE if is_demo else WEBCAM_SOURCE))
        match self._chosen.choice.source:
            case SourceKind.WEBCAM:
                return Prepare(self._request(source=WEBCAM_SOURCE))
            case SourceKind.DEMO:
                return Prepare(self._request(source=DEMO_SOURCE))
            case SourceKind.FILE | SourceKind.STREAM as kind:
                return TypeSource(kind, self._request(source=""))

    def _request(self, *, source: str) -> SessionRequest:
        choice = self._chosen.choice
        exercise = self._services.exercise(choice.exercise_id)
        return choice.request(exercise, source=source, profile=own_profile(self._services))

    def _change(self, choice: Choice) -> None:
        """Keep a changed choice for the next start of the app, too."""
        if choice == self._chosen.choice:
            return
        self._chosen.choice = choice
        remember_choice(self._services.store, choice)


_ROW_KEYS = ("home-exercise", "home-knee", "home-dose", "home-source")


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


def _load_view(services: CoachServices) -> HomeView:
    now, profile = services.clock.local_now(), own_profile(services)
    return home_view(
        services.store.sessions(profile),
        services.store.recovered(),
        earned=earned_on(services, profile=profile, day=training_day(now)),
        now=now,
    )
