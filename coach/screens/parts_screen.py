"""An exercise that is made of others: each can be started here, and then it is told."""

from dataclasses import replace

from coach import words
from coach.care.days import training_day
from coach.care.facts import DEMO_PROFILE
from coach.movement.vocabulary import Legs, Side
from coach.screens.places import Place
from coach.screens.steps import Go, Prepare, Step, Tell
from coach.screens.view_models.home_model import DEMO_SOURCE, amount_words
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from coach.session.services import CoachServices, SessionRequest

ROW_H = 104.0


class PartsScreen(WaitingScreen):
    """The parts in order; those done today have a tick."""

    def __init__(self, services: CoachServices, request: SessionRequest) -> None:
        self._request = request
        whole = services.exercise(request.exercise_id)
        self._title = whole.text.name
        self._parts = tuple(services.exercise(part) for part in whole.parts)
        today = training_day(services.clock.local_now())
        self._done = {
            facts.start.exercise_id
            for facts in services.store.sessions(self._part_profile)
            if facts.start.training_day == today and facts.has_practised
        }

    def draw(self, kit: Kit) -> Step | None:
        paint, window = kit.canvas, kit.canvas.scale.window
        paint.clear()
        w = min(window.w - 64, 1120.0)
        room = Box((window.w - w) / 2, 24, w, window.h - 48)
        paint.text(self._title, (room.x, room.y + 32), Ink("h1", max_w=room.w))
        intro = Ink("body", "text_secondary", max_w=room.w)
        paint.text(words.text("parts-intro"), (room.x, room.y + 80), intro)
        rows = Box(room.x, room.y + 112, room.w, room.h - 112 - 100)
        kit.prefer("part:0")

        def draw_row(index: int, box: Box, hit: Hit) -> None:
            self._draw_row(kit, index, box=box, hit=hit)

        used = scroll_list(
            kit,
            "part",
            rows,
            count=len(self._parts),
            look=ListLook(ROW_H, gap=12),
            draw_row=draw_row,
        )
        step = self._draw_buttons(kit, Box(room.x, room.bottom - 76, room.w, 76))
        return step if used is None else Prepare(self._part(used))

    def _draw_row(self, kit: Kit, index: int, *, box: Box, hit: Hit) -> None:
        part, paint = self._parts[index], kit.canvas
        is_done = part.id in self._done
        ground = "soft" if hit.is_hovered or is_done else "surface"
        paint.panel(box, Fill(ground, radius=24, border="primary" if is_done else "line"))
        picture = Box(box.x + 16, box.y + 4, box.h - 8, box.h - 8)
        draw_exercise(kit, part, picture, phase=None, ink=FigureInk(ground=ground))
        paint.text(part.text.name, (box.x + 128, box.y + 36), Ink("h3", max_w=box.w - 220))
        sets = words.text("home-sets", sets=part.dose.sets)
        amount = f"{sets}, {amount_words(part, part.dose.reps)}"
        dose = words.text("parts-done") if is_done else amount
        at = (box.x + 128, box.y + 72)
        paint.text(dose, at, Ink("body", "text_secondary", max_w=box.w - 220))
        icon = "check" if is_done else "play"
        paint.icon(icon, (box.right - 46, box.centre[1]), size=40, colour="primary", stroke=2.8)

    def _draw_buttons(self, kit: Kit, box: Box) -> Step | None:
        left, right = box.columns(2, gap=20)
        if button(kit, "home", left, Label(words.text("way-home"), icon="back", kind="plain")):
            return Go(Place.HOME)
        if button(kit, "tell", right, Label(words.text("parts-tell"), icon="check")):
            return Tell(self._request)
        return None

    @property
    def _is_demo(self) -> bool:
        return self._request.source.startswith(DEMO_SOURCE)

    @property
    def _part_profile(self) -> str:
        return DEMO_PROFILE if self._is_demo else self._request.profile

    def _part(self, index: int) -> SessionRequest:
        """Return a part in its own dose, for the same knee."""
        part, knee = self._parts[index], self._request.knee
        is_one_leg = part.legs is Legs.ONE and knee is not Side.BOTH and not self._is_demo
        return replace(
            self._request,
            exercise_id=part.id,
            sets=None,
            reps=None,
            profile=self._part_profile,
            side=knee if is_one_leg else None,
        )
