"""The very first screen: what this is and is not, what stays private, in which language."""

import pygame

from coach import words
from coach.ports import SessionStore
from coach.screens.asking.care_steps import BeginCare
from coach.screens.first_run.parts import FIRST_RUN_KEY, FirstRun
from coach.screens.preferences import NOTICE_KEY
from coach.screens.steps import Quit, Step
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_CARDS = (
    ("figure", "welcome-does-title", "welcome-does"),
    ("heart", "welcome-not-title", "welcome-not"),
    ("shield", "welcome-private-title", "welcome-private"),
)


class WelcomeScreen:
    is_far = False

    def __init__(self, store: SessionStore) -> None:
        self._store = store

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return None

    def handle(self, event: pygame.Event) -> Step | None:
        del event
        return None

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 96, 1240.0)
        room = Box((window.w - w) / 2, 32, w, window.h - 64)
        title = Ink("h1", align="centre", max_w=w)
        kit.canvas.text(words.text("welcome-title"), (room.centre[0], room.y + 30), title)
        under = Ink("h3", "text_secondary", align="centre", max_w=w)
        kit.canvas.text(words.text("welcome-under"), (room.centre[0], room.y + 80), under)
        cards = Box(room.x, room.y + 116, room.w, room.h - 116 - 108)
        for (icon, heading, body), box in zip(_CARDS, cards.columns(3, gap=24), strict=True):
            _draw_card(kit, box, icon=icon, title=words.text(heading), body=words.text(body))
        low = Box(room.x, room.bottom - 80, room.w, 80)
        kit.prefer("accept")
        leave = Box(low.x, low.y, 240, low.h)
        accept = Box(leave.right + 24, low.y, low.w - 264, low.h)
        if button(kit, "quit", leave, Label(words.text("welcome-leave"), kind="plain")):
            return Quit()
        if button(kit, "accept", accept, Label(words.text("welcome-begin"), icon="next")):
            self._store.set_setting(NOTICE_KEY, "yes")
            self._store.set_setting(FIRST_RUN_KEY, FirstRun.OPEN)
            return BeginCare()
        return None


def _draw_card(kit: Kit, box: Box, *, icon: str, title: str, body: str) -> None:
    kit.canvas.panel(box, Fill(border="line", shadow=True))
    kit.canvas.dot((box.x + 66, box.y + 66), 42, "soft")
    kit.canvas.icon(icon, (box.x + 66, box.y + 66), size=52, colour="primary", stroke=2)
    heading = Box(box.x + 122, box.y + 20, box.w - 142, 92)
    kit.canvas.centred_paragraph(title, heading, Ink("h3"))
    lines = body.split("\n")
    area = Box(box.x + 28, box.y + 130, box.w - 56, box.h - 146)
    kit.canvas.lines(lines, area, Ink("body", size_dp=24))
