"""The tests as a list: those that are for today, and why the others wait."""

import pygame

from coach import words
from coach.screens.asking.care_steps import ShowTest
from coach.screens.assess.tests_model import TestRow, test_rows
from coach.screens.places import Place
from coach.screens.steps import Go, Step
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from coach.session.care_services import CareServices

ROW_H = 104.0


class TestsScreen:
    __test__ = False

    is_far = False

    def __init__(self, care: CareServices) -> None:
        self._rows = test_rows(care)

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return Go(Place.HOME) if is_escape else None

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 96, 1180.0)
        room = Box((window.w - w) / 2, 28, w, window.h - 56)
        title = Ink("h1", max_w=w - 220)
        kit.canvas.text(words.text("assess-title"), (room.x, room.y + 28), title)
        under = Ink("body", "text_secondary", max_w=w - 220)
        kit.canvas.text(words.text("assess-under"), (room.x, room.y + 74), under)
        kit.prefer("test:0")
        step: Step | None = None
        back = Label(words.text("back"), icon="back", kind="plain")
        if button(kit, "back", Box(room.right - 190, room.y, 190, 64), back):
            step = Go(Place.HOME)

        def draw_row(index: int, row: Box, hit: Hit) -> None:
            _draw_row(kit, row, self._rows[index], is_hovered=hit.is_hovered)

        area = Box(room.x, room.y + 104, room.w, room.h - 104)
        look = ListLook(ROW_H, has_pages=True)
        used = scroll_list(kit, "test", area, count=len(self._rows), look=look, draw_row=draw_row)
        if used is None:
            return step
        chosen = self._rows[used]
        if chosen.is_open:
            return ShowTest(chosen.test)
        kit.toast(chosen.state)
        return step


def _draw_row(kit: Kit, box: Box, row: TestRow, *, is_hovered: bool) -> None:
    colour = "soft" if is_hovered else "surface" if row.is_open else "sunken"
    kit.canvas.panel(box, Fill(colour, radius=20, border="line"))
    tint = "primary" if row.is_open else "text_secondary"
    icon = "figure" if row.is_open else "clock"
    kit.canvas.icon(icon, (box.x + 48, box.centre[1]), size=44, colour=tint, stroke=2.2)
    name = Ink("h3", "text" if row.is_open else "text_secondary", max_w=box.w - 130)
    kit.canvas.text(row.name, (box.x + 96, box.y + 28), name)
    state = Box(box.x + 96, box.y + 46, box.w - 120, box.h - 50)
    kit.canvas.paragraph(row.state, state, Ink("body", "text_secondary"))
