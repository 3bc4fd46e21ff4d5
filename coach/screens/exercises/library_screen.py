"""All exercises, a tab for each phase and one row each; a row opens the page of its exercise."""

from coach import words
from coach.movement.exercise import Exercise
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.exercise_screen import ExerciseScreen
from coach.screens.places import Place
from coach.screens.steps import Open, Step
from coach.screens.view_models.exercises_model import how_counted, introduction, parts_of
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Option, choice_row
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from coach.session.services import CoachServices

ROW_H = 112.0
TABS_H = 64.0
LOOK = ListLook(ROW_H, gap=12, has_pages=True)


class LibraryScreen(WaitingScreen):
    def __init__(self, services: CoachServices, chosen: Chosen) -> None:
        self._services = services
        self._chosen = chosen
        library = tuple(services.exercises())
        self._parts = parts_of(library)
        self._introduction = introduction(library)
        self._phase = services.exercise(chosen.choice.exercise_id).phase
        self._is_new = True

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        step = draw_navigation(kit, Place.EXERCISES)
        title = words.text("exercises-title")
        room = draw_title(kit, content_box(kit), title, self._introduction)
        self._draw_tabs(kit, Box(room.x, room.y, room.w, TABS_H))
        exercises = next(part.exercises for part in self._parts if part.phase == self._phase)
        if self._is_new:
            ids = [exercise.id for exercise in exercises]
            kit.offsets["exercise"] = ids.index(self._chosen.choice.exercise_id)
            self._is_new = False

        def draw_row(index: int, box: Box, hit: Hit) -> None:
            self._draw_row(kit, exercises[index], box=box, hit=hit)

        below = Box(room.x, room.y + TABS_H + 16, room.w, room.h - TABS_H - 16)
        used = scroll_list(
            kit, "exercise", below, count=len(exercises), look=LOOK, draw_row=draw_row
        )
        kit.prefer(f"exercise:{kit.offsets['exercise']:.0f}")
        if used is None:
            return step
        return Open(ExerciseScreen(self._services, self._chosen, exercises[used].id))

    def _draw_tabs(self, kit: Kit, box: Box) -> None:
        tabs = tuple(Option(part.phase, part.words) for part in self._parts)
        picked = choice_row(kit, "phase", box, options=tabs, chosen=self._phase)
        if picked is not None and picked != self._phase:
            self._phase = picked
            kit.offsets.pop("exercise", None)

    def _draw_row(self, kit: Kit, exercise: Exercise, *, box: Box, hit: Hit) -> None:
        paint = kit.canvas
        is_here = hit.is_hovered or hit.is_focused
        ground = "soft" if is_here else "surface"
        paint.panel(box, Fill(ground, radius=24, border="primary" if is_here else "line"))
        picture = Box(box.x + 20, box.y + 4, box.h - 8, box.h - 8)
        phase = kit.figures.phase if is_here else None  # the one looked at moves
        draw_exercise(kit, exercise, picture, phase=phase, ink=FigureInk(ground=ground))
        x, w = box.x + 144, box.w - 220
        note = how_counted(exercise)
        note_w = 0.0
        if note:
            ink = Ink("body", "text_secondary", align="right")
            note_w = paint.text(note, (x + w, box.y + 33), ink) + 24
        paint.text(exercise.text.name, (x, box.y + 33), Ink("h3", max_w=w - note_w))
        area = Box(x, box.y + 53, w, box.h - 55)
        paint.paragraph(exercise.text.why, area, Ink("body", "text_secondary"))
        paint.icon("next", (box.right - 42, box.centre[1]), size=40, colour="primary", stroke=2.8)
