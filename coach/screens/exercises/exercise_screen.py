"""The page of one exercise: it moves, why it helps, how to set up, care, easier and harder."""

from dataclasses import dataclass

from coach import words
from coach.screens.exercises.choice_screen import ChoiceScreen
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.exercise_model import Neighbour, exercise_view
from coach.screens.places import Place
from coach.screens.steps import Back, Open, Step
from coach.screens.waiting_screen import PageScreen
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.frame import back_button, content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.sections import Section, draw_sections, sections_height, words_height
from coach.session.services import CoachServices

LEFT_W = 348.0
GAP = 16.0
PAD = 22.0
START_H = 76.0
LEAST_WAYS_H, MOST_WAYS_H = 150.0, 220.0  # of the cards for easier and harder
NAMES_H = 72.0  # of their buttons alone


@dataclass(frozen=True, slots=True)
class Way:
    """What is easier or harder, and the exercise that it leads to."""

    control: str
    icon: str
    note: str
    to: Neighbour | None


class ExerciseScreen(PageScreen):
    def __init__(self, services: CoachServices, chosen: Chosen, exercise_id: str) -> None:
        self._services = services
        self._chosen = chosen
        self._exercise = services.exercise(exercise_id)
        library = {one.id: one for one in services.exercises()}
        self._view = exercise_view(self._exercise, library)

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer("do")
        step = draw_navigation(kit, Place.EXERCISES, is_page=True)
        content = content_box(kit)
        if back_button(kit, content):
            step = Back()
        room = draw_title(kit, content, self._view.name, self._view.kind)
        left = Box(room.x, room.y, LEFT_W, room.h)
        right = Box(left.right + 24, room.y, room.w - LEFT_W - 24, room.h)
        do = self._draw_left(kit, left)
        other = self._draw_right(kit, right)
        return step or do or other

    def _draw_left(self, kit: Kit, box: Box) -> Step | None:
        paint, view = kit.canvas, self._view
        review_h = 64.0 if view.review else 0.0
        card = Box(box.x, box.y, box.w, box.h - START_H - GAP - review_h)
        paint.panel(card, Fill("soft"))
        notes_h = 124.0
        picture = Box(card.x + 24, card.y + 12, card.w - 48, card.h - notes_h - 12)
        self._draw_figure(kit, picture)
        notes = Box(card.x + 24, card.bottom - notes_h, card.w - 48, notes_h - 12)
        top = 34.0 if view.dose else 0.0
        if view.dose:
            ink_dose = Ink("body_bold", "on_soft", max_w=notes.w)
            paint.text(view.dose, (notes.x, notes.y + 16), ink_dose)
        seen = Box(notes.x, notes.y + top, notes.w, notes.h - top)
        paint.paragraph(view.seen, seen, Ink("body", "on_soft"))
        do = Box(box.x, card.bottom + GAP, box.w, START_H)
        if view.review:
            area = Box(box.x + 8, do.bottom, box.w - 16, review_h)
            paint.centred_paragraph(
                view.review, area, Ink("body", "text_secondary", align="centre")
            )
        if not button(kit, "do", do, Label(words.text("exercise-do"), icon="play")):
            return None
        choice = self._chosen.choice.with_exercise(self._exercise)
        self._chosen.change(choice, self._services.store)
        return Open(ChoiceScreen(self._services, self._chosen))

    def _draw_figure(self, kit: Kit, box: Box) -> None:
        phase, ink = kit.figures.phase, FigureInk(ground="soft")
        draw_exercise(kit, self._exercise, box, phase=phase, ink=ink)

    def _draw_right(self, kit: Kit, box: Box) -> Step | None:
        sections = self._sections()
        text_w = box.w - 2 * PAD
        needed = sections_height(kit.canvas, sections, w=text_w) + 2 * PAD
        view = self._view
        has_ways = bool(view.smaller or view.next_level or view.easier or view.harder)
        room = box.h - needed - GAP
        ways_h = min(MOST_WAYS_H, room) if has_ways else 0.0
        if has_ways and room < LEAST_WAYS_H:  # the names alone, or nothing
            ways_h = NAMES_H if view.easier or view.harder else 0.0
        card_h = box.h - ways_h - (GAP if ways_h else 0.0)
        card = Box(box.x, box.y, box.w, card_h)

        def paint(canvas: Canvas) -> None:
            canvas.wipe(card)
            canvas.panel(card, Fill(border="line", radius=28))
            draw_sections(canvas, card.inset(PAD), sections)

        kit.kept.draw(kit.canvas, "sections", card, of=sections, paint=paint)
        if not ways_h:
            return None
        left, right = Box(box.x, card.bottom + GAP, box.w, ways_h).columns(2, gap=GAP)
        easier = Way("easier", "down", view.smaller, view.easier)
        harder = Way("harder", "up", view.next_level, view.harder)
        steps = [self._draw_way(kit, left, easier), self._draw_way(kit, right, harder)]
        return next((step for step in steps if step is not None), None)

    def _sections(self) -> tuple[Section, ...]:
        view = self._view
        found = [
            Section("heart", words.text("exercise-why"), (view.why,)),
            Section("feet", words.text("exercise-setup"), (view.setup,)),
        ]
        if view.cautions:
            found.append(Section("shield", words.text("exercise-care"), view.cautions))
        return tuple(found)

    def _draw_way(self, kit: Kit, box: Box, way: Way) -> Step | None:
        paint = kit.canvas
        to_h = 64.0 if way.to is not None else 0.0
        if box.h > NAMES_H:
            title = words.text(f"exercise-{way.control}")
            area = Box(box.x + 24, box.y + 54, box.w - 44, box.h - 62 - to_h)
            paint.panel(box, Fill(border="line", radius=24))
            paint.icon(way.icon, (box.x + 36, box.y + 30), size=28, colour="primary", stroke=2.6)
            paint.text(title, (box.x + 60, box.y + 30), Ink("h3", max_w=box.w - 80))
            said = way.note or words.text(f"exercise-{way.control}-none")
            ink = Ink("body", "text_secondary")
            if words_height(paint, said, w=area.w, ink=ink) <= area.h:
                paint.paragraph(said, area, ink)
        if way.to is None:
            return None
        at = Box(box.x + 12, box.bottom - 64, box.w - 24, 56)
        label = Label(way.to.name, icon=way.icon, kind="soft", style="body_bold")
        if button(kit, way.control, at, label):
            return Open(ExerciseScreen(self._services, self._chosen, way.to.exercise_id))
        return None
