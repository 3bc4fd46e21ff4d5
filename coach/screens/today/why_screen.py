"""Why the plan is as it is: every rule that shaped it, in the patient's words."""

from coach import words
from coach.screens.places import Place
from coach.screens.steps import Back, Step
from coach.screens.today.today_model import TodayView, Why
from coach.screens.waiting_screen import PageScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.frame import back_button, content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.scroll_list import ListLook, scroll_list

LOOK = ListLook(100.0, gap=12, has_pages=True)


class WhyScreen(PageScreen):
    def __init__(self, view: TodayView) -> None:
        self._view = view

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer("back")
        step = draw_navigation(kit, Place.HOME, is_page=True)
        content = content_box(kit)
        if back_button(kit, content):
            step = Back()
        room = draw_title(kit, content, words.text("today-why-title"), self._view.hero.title)
        whys = self._view.whys
        if not whys:
            kit.canvas.paragraph(words.text("today-why-none"), room, Ink("h3", "text_secondary"))
            return step

        def draw_row(index: int, box: Box, hit: Hit) -> None:
            del hit
            _draw_why(kit, box, whys[index])

        scroll_list(kit, "why", room, count=len(whys), look=LOOK, draw_row=draw_row)
        return step


def _draw_why(kit: Kit, box: Box, why: Why) -> None:
    paint = kit.canvas
    paint.panel(box, Fill(border="line", radius=24))
    paint.icon("info", (box.x + 46, box.centre[1]), size=38, colour="primary")
    when_w = 190.0 if why.when else 0.0
    area = Box(box.x + 88, box.y + 8, box.w - 112 - when_w, box.h - 16)
    paint.centred_paragraph(why.text, area, Ink("body"))
    if why.when:
        ink = Ink("body", "text_secondary", align="right", max_w=when_w - 12)
        paint.text(why.when, (box.right - 24, box.centre[1]), ink)
