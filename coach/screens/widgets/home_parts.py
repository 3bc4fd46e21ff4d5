"""The cards beside the choice on the home screen."""

from collections.abc import Sequence

from coach import words
from coach.movement.exercise import Exercise
from coach.screens.view_models.home_model import HomeView, WeekView
from coach.screens.view_models.rewards_model import RewardsView
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.rewards_parts import draw_level
from coach.screens.widgets.scale import Box

GAP = 16.0


def draw_side_cards(kit: Kit, box: Box, *, view: HomeView, exercise: Exercise) -> None:
    """Draw the streak, the level or what was recovered, and how to set up, from the top."""
    week = Box(box.x, box.y, box.w, 156)
    _draw_week(kit, week, view.week, view.earned)
    y = week.bottom + GAP
    if view.recovered:
        card = Box(box.x, y, box.w, 112)
        kit.canvas.panel(card, Fill("soft", radius=24))
        kit.canvas.icon("info", (card.x + 42, card.centre[1]), size=40, colour="on_soft")
        area = Box(card.x + 76, card.y + 12, card.w - 96, card.h - 24)
        kit.canvas.centred_paragraph(view.recovered, area, Ink("body", "on_soft"))
    else:
        card = Box(box.x, y, box.w, 116)
        draw_level(kit, card, view.earned)
    y = card.bottom + GAP
    sentences = (exercise.text.setup, *exercise.text.cautions[:1])
    _draw_setup(kit, Box(box.x, y, box.w, box.bottom - y), sentences)


def _draw_week(kit: Kit, box: Box, week: WeekView, earned: RewardsView) -> None:
    paint = kit.canvas
    paint.panel(box, Fill("warm", radius=28))
    paint.icon("flame", (box.x + 48, box.y + 42), size=48, colour="amber")
    paint.text(earned.streak, (box.x + 82, box.y + 42), Ink("h2", "on_warm", max_w=box.w - 104))
    inner = Box(box.x + 20, box.y + 76, box.w - 40, 64)
    for index, cell in enumerate(inner.columns(7, gap=4)):
        at = (cell.centre[0], cell.y + 18)
        if week.done[index]:
            paint.dot(at, 19, "amber")
            paint.icon("check", at, size=24, colour="on_amber", stroke=3.2)
        else:
            width = 6 if index == week.today else 3
            paint.ring(at, 38, thickness=width, fraction=1.0, colour="amber")
        ink = Ink("body_bold", "on_warm", align="centre", size_dp=22)
        paint.text(week.letters[index], (cell.centre[0], cell.bottom - 10), ink)


def _draw_setup(kit: Kit, box: Box, sentences: Sequence[str]) -> None:
    paint = kit.canvas
    paint.panel(box, Fill(border="line", shadow=True, radius=28))
    paint.icon("info", (box.x + 44, box.y + 40), size=36, colour="primary")
    paint.text(words.text("home-setup"), (box.x + 74, box.y + 40), Ink("h3", max_w=box.w - 96))
    area = Box(box.x + 28, box.y + 66, box.w - 48, box.h - 76)
    paint.lines(sentences, area, Ink("body"))
