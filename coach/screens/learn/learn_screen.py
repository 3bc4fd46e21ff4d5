"""Learn: the cards as a list, and when to ask a professional."""

from coach import words
from coach.screens.asking.care_steps import ReadCard, ShowHelp
from coach.screens.asking.keeper import own_care
from coach.screens.learn.learn_model import CardRow, card_rows
from coach.screens.places import Place
from coach.screens.steps import Step
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.frame import content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list
from coach.session.services import CoachServices

ROW_H = 84.0


class LearnScreen(StillScreen):
    def __init__(self, services: CoachServices) -> None:
        self._rows = card_rows(own_care(services))

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        step = draw_navigation(kit, Place.LEARN)
        count = sum(row.is_open for row in self._rows)
        subtitle = words.text("learn-open-count", count=count, total=len(self._rows))
        room = draw_title(kit, content_box(kit), words.text("learn-title"), subtitle)
        help_box = Box(room.x, room.y, room.w, 68)
        ask = Label(words.text("learn-help"), icon="people", kind="soft", style="body_bold")
        if button(kit, "help", help_box, ask):
            step = ShowHelp()
        kit.prefer("card:0")

        def draw_row(index: int, row: Box, hit: Hit) -> None:
            _draw_row(kit, row, self._rows[index], is_hovered=hit.is_hovered)

        area = Box(room.x, help_box.bottom + 16, room.w, room.bottom - help_box.bottom - 16)
        look = ListLook(ROW_H, has_pages=True)
        used = scroll_list(kit, "card", area, count=len(self._rows), look=look, draw_row=draw_row)
        if used is None:
            return step
        chosen = self._rows[used]
        if chosen.is_open:
            return ReadCard(chosen.name, Place.LEARN)
        kit.toast(words.text("learn-later-why"))
        return step


def _draw_row(kit: Kit, box: Box, row: CardRow, *, is_hovered: bool) -> None:
    colour = "soft" if is_hovered else "surface" if row.is_open else "sunken"
    kit.canvas.panel(box, Fill(colour, radius=20, border="line"))
    icon = "check" if row.is_read else "book" if row.is_open else "lock"
    tint = "primary" if row.is_open else "text_secondary"
    kit.canvas.icon(icon, (box.x + 44, box.centre[1]), size=40, colour=tint, stroke=2.2)
    text_w = box.w - 320
    words_colour = "text" if row.is_open else "text_secondary"
    title = Ink("h3", words_colour, max_w=text_w)
    kit.canvas.text(row.title, (box.x + 84, box.y + 28), title)
    section = Ink("body", "text_secondary", max_w=text_w)
    kit.canvas.text(row.section, (box.x + 84, box.y + 60), section)
    state = Ink("body_bold", tint, align="right", max_w=200)
    kit.canvas.text(row.state, (box.right - 28, box.centre[1]), state)
