"""The very first screen: what this is and is not, what stays private, in which language."""

from coach import words
from coach.ports import SessionStore
from coach.screens.asking.care_steps import BeginCare
from coach.screens.first_run.parts import FIRST_RUN_KEY, FirstRun
from coach.screens.preferences import NOTICE_KEY
from coach.screens.steps import Quit, Step
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, Option, button, choice_row
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.session.language import LANGUAGE_SETTING

_LANGUAGE_W = 170.0
_READING_DP = 27.0
_GAP = 12.0  # between sentences

_CARDS = (
    ("figure", "welcome-does-title", "welcome-does"),
    ("heart", "welcome-not-title", "welcome-not"),
    ("shield", "welcome-private-title", "welcome-private"),
)


class WelcomeScreen(StillScreen):
    def __init__(self, store: SessionStore) -> None:
        self._store = store

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        window = kit.canvas.scale.window
        w = min(window.w - 96, 1240.0)
        room = Box((window.w - w) / 2, 32, w, window.h - 64)
        text_w = w - _LANGUAGE_W * len(words.languages()) - 24
        kit.canvas.text(words.text("welcome-title"), (room.x, room.y + 26), Ink("h1", max_w=text_w))
        under = Ink("h3", "text_secondary", max_w=text_w)
        kit.canvas.text(words.text("welcome-under"), (room.x, room.y + 76), under)
        self._draw_languages(kit, Box(room.x + text_w + 24, room.y, w - text_w - 24, 72))
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

    def _draw_languages(self, kit: Kit, box: Box) -> None:
        """Draw the languages, each in its own words; a choice holds at once and for good."""
        options = [Option(code, name) for code, name in words.languages().items()]
        chosen = choice_row(kit, "language", box, options=options, chosen=words.language())
        if chosen is not None:
            self._store.set_setting(LANGUAGE_SETTING, chosen)
            words.use(chosen)


def _draw_card(kit: Kit, box: Box, *, icon: str, title: str, body: str) -> None:
    kit.canvas.panel(box, Fill(border="line", shadow=True))
    kit.canvas.dot((box.x + 66, box.y + 66), 42, "soft")
    kit.canvas.icon(icon, (box.x + 66, box.y + 66), size=52, colour="primary", stroke=2)
    heading = Box(box.x + 122, box.y + 20, box.w - 142, 92)
    kit.canvas.centred_paragraph(title, heading, Ink("h3"))
    lines = body.split("\n")
    area = Box(box.x + 28, box.y + 130, box.w - 56, box.h - 146)
    ink = Ink("body", size_dp=_reading_size(kit, lines, area))
    y = area.y
    for line in lines:
        y += kit.canvas.paragraph(line, Box(area.x, y, area.w, area.bottom - y), ink) + _GAP


def _reading_size(kit: Kit, lines: list[str], area: Box) -> float:
    """Return a large size at which all of it fits, dp."""
    size_dp = _READING_DP * kit.canvas.scale.text_factor
    while size_dp > 1:
        ink = Ink("body", size_dp=size_dp)
        heights = [kit.canvas.paragraph_height(line, area.w, ink) for line in lines]
        if sum(heights) + _GAP * len(lines) <= area.h:
            break
        size_dp *= 0.97
    return size_dp
