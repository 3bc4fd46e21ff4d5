"""What was earned: streak, level with its finds, and this week's quest."""

from dataclasses import dataclass

from coach import words
from coach.care.rewards.earned import Rewards
from coach.care.rewards.levels import LEVEL_BEGINS_AT
from coach.screens.view_models.rewards_model import RewardsView, rewards_view
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

GAP = 14.0
LEVELS = len(LEVEL_BEGINS_AT)


@dataclass(frozen=True, slots=True)
class EarnedView:
    rewards: RewardsView
    best: str  # the longest streak, in words
    level: int
    quest: str  # empty without a programme
    quest_how: str
    quest_days: int
    quest_needed: int


def earned_view(earned: Rewards) -> EarnedView:
    quest = earned.quest
    return EarnedView(
        rewards=rewards_view(earned),
        best=words.text("progress-best", days=earned.best_streak_days),
        level=earned.level,
        quest="" if quest is None else words.text(f"quest-{quest.quest}"),
        quest_how="" if quest is None else words.text(f"quest-{quest.quest}-how"),
        quest_days=0 if quest is None else quest.days,
        quest_needed=0 if quest is None else quest.quest.days_needed,
    )


def draw_earned(kit: Kit, box: Box, view: EarnedView) -> None:
    """Draw the cards below each other; they are kept until something changes."""

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        streak = Box(box.x, box.y, box.w, 98)
        _draw_streak(canvas, streak, view)
        quest_h = 186.0 if view.quest else 0.0
        level_h = box.h - streak.h - quest_h - GAP * (2 if view.quest else 1)
        level = Box(box.x, streak.bottom + GAP, box.w, level_h)
        _draw_level(canvas, level, view)
        if view.quest:
            _draw_quest(canvas, Box(box.x, level.bottom + GAP, box.w, quest_h), view)

    kit.kept.draw(kit.canvas, "earned", box, of=view, paint=paint)


def _draw_streak(canvas: Canvas, box: Box, view: EarnedView) -> None:
    canvas.panel(box, Fill("warm", radius=28))
    canvas.icon("flame", (box.x + 46, box.centre[1]), size=50, colour="amber")
    w = box.w - 104
    canvas.text(view.rewards.streak, (box.x + 82, box.y + 34), Ink("h3", "on_warm", max_w=w))
    canvas.text(view.best, (box.x + 82, box.y + 66), Ink("body", "on_warm", max_w=w))


def _draw_level(canvas: Canvas, box: Box, view: EarnedView) -> None:
    canvas.panel(box, Fill(border="line", radius=28))
    canvas.icon("star", (box.x + 44, box.y + 34), size=36, colour="amber")
    canvas.text(view.rewards.level, (box.x + 72, box.y + 34), Ink("h3", max_w=box.w - 92))
    bar = Box(box.x + 26, box.y + 60, box.w - 52, 14)
    canvas.bar(bar, view.rewards.progress, colour="primary")
    ink = Ink("body", "text_secondary", max_w=box.w - 52)
    canvas.text(view.rewards.next_level, (box.x + 26, box.y + 96), ink)
    grid = Box(box.x + 26, box.y + 120, box.w - 52, box.h - 136)
    if grid.h < 60:  # noqa: PLR2004  # dp; too low for stars that can be told apart
        return
    per_row = LEVELS // 2
    for index in range(LEVELS):
        row = grid.rows(2, gap=8)[index // per_row]
        cell = row.columns(per_row, gap=6)[index % per_row]
        is_found = index < view.level
        size = min(cell.w, cell.h) * 0.9
        if is_found:
            canvas.icon("star", cell.centre, size=size, colour="amber")
        else:
            canvas.ring(cell.centre, size * 0.5, thickness=3, fraction=1.0, colour="line")


def _draw_quest(canvas: Canvas, box: Box, view: EarnedView) -> None:
    canvas.panel(box, Fill("soft", radius=28))
    title = words.text("progress-quest")
    room = box.w - 60 - view.quest_needed * 34
    canvas.text(title, (box.x + 26, box.y + 32), Ink("h3", "on_soft", max_w=room))
    for index in range(view.quest_needed):
        at = (box.right - 36 - (view.quest_needed - 1 - index) * 34, box.y + 32)
        if index < view.quest_days:
            canvas.dot(at, 14, "primary")
            canvas.icon("check", at, size=20, colour="on_primary", stroke=3.2)
        else:
            canvas.ring(at, 28, thickness=3, fraction=1.0, colour="primary")
    area = Box(box.x + 26, box.y + 56, box.w - 48, box.h - 62)
    canvas.lines((view.quest, view.quest_how), area, Ink("body", "on_soft"))
