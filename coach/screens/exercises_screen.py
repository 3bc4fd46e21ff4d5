"""All exercises, one row each; choosing one leads home."""

import pygame

from coach import words
from coach.screens.home_screen import Chosen
from coach.screens.places import Place
from coach.screens.preferences import remember_choice
from coach.screens.steps import Go, Step
from coach.screens.view_models.home_model import pictogram
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import ListLook, scroll_list
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.session.services import CoachServices

ROW_H = 128.0


class ExercisesScreen:
    is_far = False

    def __init__(self, services: CoachServices, chosen: Chosen) -> None:
        self._services = services
        self._chosen = chosen
        self._exercises = tuple(services.exercises())

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return Go(Place.HOME) if is_escape else None

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        step = draw_navigation(kit, Place.EXERCISES)
        title, intro = words.text("exercises-title"), words.text("exercises-intro")
        room = draw_title(kit, content_box(kit), title, intro)
        kit.prefer("exercise:0")

        def draw_row(index: int, box: Box, hit: Hit) -> None:
            self._draw_row(kit, index, box=box, hit=hit)

        used = scroll_list(
            kit,
            "exercise",
            room,
            count=len(self._exercises),
            look=ListLook(ROW_H, gap=14),
            draw_row=draw_row,
        )
        if used is None:
            return step
        self._chosen.choice = self._chosen.choice.with_exercise(self._exercises[used])
        remember_choice(self._services.store, self._chosen.choice)
        return Go(Place.HOME)

    def _draw_row(self, kit: Kit, index: int, *, box: Box, hit: Hit) -> None:
        exercise, paint = self._exercises[index], kit.canvas
        is_chosen = exercise.id == self._chosen.choice.exercise_id
        ground = "soft" if is_chosen or hit.is_hovered else "surface"
        paint.panel(box, Fill(ground, radius=24, border="primary" if is_chosen else "line"))
        paint.icon(pictogram(exercise), (box.x + 76, box.centre[1]), size=92, colour="primary")
        x, w = box.x + 144, box.w - 220
        paint.text(exercise.text.name, (x, box.y + 40), Ink("h3", max_w=w))
        area = Box(x, box.y + 62, w, box.h - 66)
        paint.paragraph(exercise.text.why, area, Ink("body", "text_secondary"))
        icon = "check" if is_chosen else "next"
        paint.icon(icon, (box.right - 42, box.centre[1]), size=40, colour="primary", stroke=2.8)
