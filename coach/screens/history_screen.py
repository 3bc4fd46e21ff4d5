"""Past sessions, newest first; each opens its replay."""

from coach import words
from coach.care.facts import DEMO_PROFILE
from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.screens.places import Place
from coach.screens.preferences import own_profile
from coach.screens.steps import OpenReplay, Step
from coach.screens.view_models.history_model import HistoryRow, history_rows
from coach.screens.waiting_screen import WaitingScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import ListLook, scroll_list
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.session.services import CoachServices

ROW_H = 124.0


class HistoryScreen(WaitingScreen):
    is_far = False

    def __init__(self, services: CoachServices) -> None:
        def find(exercise_id: str) -> Exercise | None:
            try:
                return services.exercise(exercise_id)
            except UsageError:
                return None

        profiles = dict.fromkeys((own_profile(services), DEMO_PROFILE))
        sessions = [facts for profile in profiles for facts in services.store.sessions(profile)]
        self._rows = history_rows(sessions, exercise=find)

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        step = draw_navigation(kit, Place.HISTORY)
        room = draw_title(kit, content_box(kit), words.text("history-title"))
        if not self._rows:
            kit.canvas.paragraph(words.text("history-empty"), room, Ink("h3", "text_secondary"))
            return step
        kit.prefer("session:0")

        def draw_row(index: int, box: Box, hit: Hit) -> None:
            _draw_row(kit, self._rows[index], box=box, hit=hit)

        used = scroll_list(
            kit,
            "session",
            room,
            count=len(self._rows),
            look=ListLook(ROW_H, gap=12),
            draw_row=draw_row,
        )
        return step if used is None else OpenReplay(self._rows[used].session_id)


def _draw_row(kit: Kit, row: HistoryRow, *, box: Box, hit: Hit) -> None:
    paint = kit.canvas
    paint.panel(box, Fill("soft" if hit.is_hovered else "surface", radius=24, border="line"))
    score = Ink("h1", "primary", align="centre", max_w=90)
    paint.text(row.score, (box.x + 68, box.centre[1]), score)
    x = box.x + 136
    w = paint.text(row.title, (x, box.y + 32), Ink("h3", max_w=box.w - 540))
    if row.badge:
        _draw_badge(kit, row, at=(x + w + 20, box.y + 32))
    day = Ink("body", "text_secondary", align="right", max_w=300)
    paint.text(row.day, (box.right - 76, box.y + 32), day)
    paint.text(row.result, (x, box.y + 66), Ink("body", max_w=box.w - 220))
    paint.text(row.pain, (x, box.y + 97), Ink("body", "text_secondary", max_w=box.w - 220))
    paint.icon("next", (box.right - 40, box.centre[1]), size=36, colour="text_secondary")


def _draw_badge(kit: Kit, row: HistoryRow, *, at: tuple[float, float]) -> None:
    colour = "on_warm" if row.is_demo else "on_soft"
    ink = Ink("body_bold", colour)
    w = kit.canvas.text_width(row.badge, ink) + 28
    badge = Box(at[0], at[1] - 17, w, 34)
    kit.canvas.panel(badge, Fill("warm" if row.is_demo else "soft", radius=17))
    kit.canvas.text(row.badge, (badge.x + 14, badge.centre[1]), ink)
