"""What the app advises after a pain answer, and the choice to follow it; also the stop card."""

from coach import words
from coach.care.facts import Advice, PainMoment
from coach.screens.steps import Advised, Back, Step
from coach.screens.view_models.pain_model import AdviceView, advice_view
from coach.screens.waiting_screen import StillScreen
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

CARD_W, CARD_H = 980.0, 600.0


class AdviceScreen(StillScreen):
    def __init__(self, moment: PainMoment, advice: Advice, *, is_too_large: bool = False) -> None:
        self._view = advice_view(moment, advice, is_too_large=is_too_large)
        self._icon = "stop" if advice is Advice.STOP else "heart"

    def draw(self, kit: Kit) -> Step | None:
        picked = draw_choice_card(kit, self._view, icon=self._icon)
        return None if picked is None else Advised(is_followed=picked)


class StopCardScreen(StillScreen):
    """Stop, one key away from everywhere in a session (docs/clinical.md 3.5)."""

    def __init__(self) -> None:
        self._view = AdviceView(
            title=words.text("stop-title"),
            body=words.text("stop-body"),
            follow=words.text("stop-finish"),
            other=words.text("stop-go-on"),
        )

    def draw(self, kit: Kit) -> Step | None:
        picked = draw_choice_card(kit, self._view, icon="stop")
        if picked is None:
            return None
        return Advised(is_followed=True) if picked else Back()


def draw_choice_card(kit: Kit, view: AdviceView, *, icon: str) -> bool | None:
    """Draw a card with one or two buttons; True is the advised one, None is "not yet"."""
    paint, window = kit.canvas, kit.canvas.scale.window
    paint.clear()
    box = Box((window.w - CARD_W) / 2, (window.h - CARD_H) / 2, CARD_W, CARD_H)
    paint.panel(box, Fill(border="line", shadow=True))
    band = Box(box.x, box.y, box.w, 150)
    paint.panel(band, Fill("warm"))
    paint.icon(icon, (box.x + 92, band.centre[1]), size=92, colour="on_warm", stroke=1.9)
    heading = Box(box.x + 164, box.y + 12, box.w - 200, 126)
    paint.centred_paragraph(view.title, heading, Ink("h1", "on_warm"))
    area = Box(box.x + 48, box.y + 176, box.w - 96, box.h - 176 - 124)
    paint.paragraph(view.body, area, Ink("h2"))
    kit.prefer("follow")
    row = Box(box.x + 36, box.bottom - 108, box.w - 72, 76)
    if view.other is None:
        is_used = button(kit, "follow", row, Label(view.follow, icon="check"))
        return True if is_used else None
    left, right = row.columns(2, gap=24)
    if button(kit, "other", left, Label(view.other, kind="plain")):
        return False
    if button(kit, "follow", right, Label(view.follow, icon="check")):
        return True
    return None
