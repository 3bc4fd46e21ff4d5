"""The cards of streak, level and points."""

from coach import words
from coach.screens.view_models.rewards_model import RewardsView
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box


def draw_level(kit: Kit, box: Box, earned: RewardsView) -> None:
    """Draw the level and how far the next one is."""
    paint = kit.canvas
    paint.panel(box, Fill(border="line", shadow=True, radius=28))
    paint.icon("star", (box.x + 44, box.y + 36), size=38, colour="amber")
    paint.text(earned.level, (box.x + 74, box.y + 36), Ink("h3", max_w=box.w - 94))
    paint.bar(Box(box.x + 28, box.y + 62, box.w - 56, 14), earned.progress, colour="primary")
    ink = Ink("body", "text_secondary", max_w=box.w - 56)
    paint.text(earned.next_level, (box.x + 28, box.y + 94), ink)


def draw_points(kit: Kit, box: Box, rewards: RewardsView | None) -> None:
    """Draw the points of a session, each with its reason, then streak and level.

    Without rewards it was a demo, and the card says so.
    """
    paint = kit.canvas
    paint.panel(box, Fill("warm", radius=24))
    if rewards is None:
        paint.icon("figure", (box.x + 48, box.y + 44), size=44, colour="on_warm")
        title = Ink("h3", "on_warm", max_w=box.w - 110)
        paint.text(words.text("demo-title"), (box.x + 84, box.y + 44), title)
        area = Box(box.x + 32, box.y + 80, box.w - 64, box.h - 92)
        paint.paragraph(words.text("demo-body"), area, Ink("h3", "on_warm"))
        return
    paint.icon("star", (box.x + 46, box.y + 32), size=40, colour="amber")
    paint.text(
        rewards.points or rewards.level,
        (box.x + 80, box.y + 32),
        Ink("h3", "on_warm", max_w=box.w - 100),
    )
    area = Box(box.x + 28, box.y + 58, box.w - 56, box.h - 58 - 56)
    paint.lines(rewards.reasons, area, Ink("body", "on_warm"))
    foot = Ink("body_bold", "on_warm", max_w=box.w - 56)
    paint.text(f"{rewards.level}  ·  {rewards.streak}", (box.x + 28, box.bottom - 40), foot)
    bar = Box(box.x + 28, box.bottom - 22, box.w - 56, 10)
    paint.bar(bar, rewards.progress, colour="amber", track="surface")
