"""The cards of streak, level and points."""

from coach.screens.view_models.rewards_model import RewardsView
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box


def draw_points(kit: Kit, box: Box, rewards: RewardsView | None) -> None:
    """Draw the points of a session, each with its reason, then streak and level."""
    if rewards is None:
        return
    paint = kit.canvas
    paint.panel(box, Fill("warm", radius=24))
    paint.icon("star", (box.x + 46, box.y + 38), size=40, colour="amber")
    paint.text(
        rewards.points or rewards.level,
        (box.x + 80, box.y + 38),
        Ink("h3", "on_warm", max_w=box.w - 100),
    )
    area = Box(box.x + 28, box.y + 66, box.w - 56, box.h - 66 - 66)
    paint.lines(rewards.reasons, area, Ink("body", "on_warm"))
    foot = Ink("body_bold", "on_warm", max_w=box.w - 56)
    paint.text(f"{rewards.level}  ·  {rewards.streak}", (box.x + 28, box.bottom - 46), foot)
    bar = Box(box.x + 28, box.bottom - 24, box.w - 56, 12)
    paint.bar(bar, rewards.progress, colour="amber", track="surface")
