"""First start: what this is and is not, when to stop, what stays private. Accepted once."""

from coach import words
from coach.ports import SessionStore
from coach.screens.places import Place
from coach.screens.preferences import NOTICE_KEY
from coach.screens.steps import Go, Quit, Step
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_CARDS = (
    ("heart", "notice-device-title", "notice-device"),
    ("stop", "notice-stop-title", "notice-stop"),
    ("shield", "notice-private-title", "notice-private"),
)


class NoticeScreen(StillScreen):
    def __init__(self, store: SessionStore) -> None:
        self._store = store

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 80, 1300.0)
        room = Box((window.w - w) / 2, 36, w, window.h - 72)
        kit.canvas.text(words.text("notice-title"), (room.x, room.y + 34), Ink("h1", max_w=w))
        cards = Box(room.x, room.y + 84, room.w, room.h - 84 - 108)
        for (icon, title, body), box in zip(_CARDS, cards.columns(3, gap=24), strict=True):
            _draw_card(kit, box, icon=icon, title=words.text(title), body=words.text(body))
        kit.prefer("accept")
        quit_box = Box(room.x, room.bottom - 76, 220, 76)
        accept_box = Box(quit_box.right + 24, quit_box.y, room.w - 244, 76)
        if button(kit, "quit", quit_box, Label(words.text("notice-leave"), kind="plain")):
            return Quit()
        if button(kit, "accept", accept_box, Label(words.text("notice-accept"), icon="check")):
            self._store.set_setting(NOTICE_KEY, "yes")
            return Go(Place.HOME)
        return None


def _draw_card(kit: Kit, box: Box, *, icon: str, title: str, body: str) -> None:
    kit.canvas.panel(box, Fill(border="line", shadow=True))
    kit.canvas.icon(icon, (box.x + 58, box.y + 62), size=64, colour="primary", stroke=1.9)
    heading = Box(box.x + 104, box.y + 16, box.w - 124, 92)
    kit.canvas.centred_paragraph(title, heading, Ink("h3"))
    area = Box(box.x + 28, box.y + 120, box.w - 56, box.h - 140)
    kit.canvas.paragraph(body, area, Ink("body"))
