"""What is kindly asked for, beside the greeting, and the card of the day."""

from collections.abc import Sequence

from coach import words
from coach.screens.asking.ask_cards import AskCard
from coach.screens.asking.care_steps import TellMore
from coach.screens.learn.learn_model import CardOfToday
from coach.screens.steps import Step
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

ASK, CARD, TELL = "ask", "card_of_the_day", "tell"


def draw_ask(kit: Kit, box: Box, asks: Sequence[AskCard]) -> Step | None:
    """Draw the most pressing thing to tell as one button; the others come after it."""
    if not asks:
        return None
    card = asks[0]
    hit, paint = kit.hit(ASK, box, label=card.title), kit.canvas
    ground, colour = ("alert_soft", "on_alert_soft") if card.is_pressing else ("soft", "on_soft")
    border = "primary" if hit.is_hovered else ground
    paint.panel(box, Fill(ground, border=border, border_dp=2, radius=24))
    paint.icon(card.icon, (box.x + 44, box.centre[1]), size=44, colour=colour, stroke=2.4)
    w = box.w - 84 - 56
    paint.text(card.title, (box.x + 80, box.y + 28), Ink("h3", colour, max_w=w))
    minutes = words.text("today-ask-minutes", minutes=card.minutes, others=len(asks) - 1)
    paint.text(minutes, (box.x + 80, box.bottom - 26), Ink("body", colour, max_w=w))
    paint.icon("next", (box.right - 32, box.centre[1]), size=32, colour=colour, stroke=2.8)
    kit.focus_ring(hit, box, radius=24)
    return card.step if hit.is_activated else None


def draw_tell(kit: Kit, box: Box) -> Step | None:
    """Draw the way to everything that can be told at any time, as a small button."""
    label = Label(words.text("today-tell"), icon="plus", kind="soft", style="body_bold")
    return TellMore() if button(kit, TELL, box, label) else None


def draw_card_of_the_day(kit: Kit, box: Box, card: CardOfToday) -> Step | None:
    """Draw the learning card that is new today as a slim button."""
    hit, paint = kit.hit(CARD, box, label=card.title), kit.canvas
    paint.panel(box, Fill("soft" if hit.is_hovered else "surface", border="line", radius=24))
    paint.icon("book", (box.x + 38, box.centre[1]), size=34, colour="primary")
    area = Box(box.x + 66, box.y + 4, box.w - 112, box.h - 8)
    paint.centred_paragraph(card.title, area, Ink("body_bold"))
    paint.icon("next", (box.right - 24, box.centre[1]), size=28, colour="primary", stroke=2.8)
    kit.focus_ring(hit, box, radius=24)
    return card.step if hit.is_activated else None
