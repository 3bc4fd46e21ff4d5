"""A far screen of up to three large targets, for hands, mouse and keyboard alike."""

from dataclasses import dataclass

from coach import words
from coach.movement.hand_signs import HandReading
from coach.movement.raised_hands import Hands
from coach.screens.hands.hand_watch import HandWatch, meant
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.session_targets import SIGN_ICONS

_MARGIN, _GAP, _RADIUS = 28.0, 22.0, 36.0
_TITLE_H, _LINES_H, _CAPTION_H = 112.0, 164.0, 50.0
_RING_DP, _RING_THICK = 150.0, 15.0
_SIGN_DP, _ICON_DP = 96.0, 116.0
_LOW_H = 172.0  # of the sign and the ring at the foot of a target
_WORDS_DP, _NUMBER_DP = 82.0, 150.0
_CAPTION_DP = 34.0
SMALL_LINE_DP, LARGE_LINE_DP = 42.0, 60.0
_BORDER_DP, _LIT_BORDER_DP = 3.0, 8.0
_SIGNS_OF = {
    1: (Hands.BOTH,),
    2: (Hands.LEFT, Hands.RIGHT),
    3: (Hands.LEFT, Hands.BOTH, Hands.RIGHT),
}


@dataclass(frozen=True, slots=True)
class HandTarget:
    """One thing to choose; its words are at most four, and short enough to be 80 dp high."""

    control: str
    words: str
    icon: str = ""
    number: str = ""  # in place of the icon, much larger
    key: str = ""  # on the keyboard
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class FarChoice:
    """What a far screen asks."""

    title: str
    icon: str
    targets: tuple[HandTarget, ...]  # one to three, from left to right
    line: str = ""  # smaller, and spoken
    line_dp: float = SMALL_LINE_DP

    @property
    def controls(self) -> tuple[str, ...]:
        return tuple(target.control for target in self.targets)

    @property
    def main(self) -> str:
        return next((one.control for one in self.targets if one.is_main), self.targets[0].control)


def draw_far_choice(kit: Kit, choice: FarChoice, watch: HandWatch) -> str | None:
    """Draw the whole screen and return the control that mouse or keyboard used in this frame.

    What a hand has chosen comes from `chosen_by_hand`, in the screen's `update`.
    """
    canvas, window = kit.canvas, kit.canvas.scale.window
    canvas.clear()
    kit.prefer(choice.main)
    room = window.inset(_MARGIN)
    _draw_title(canvas, Box(room.x, room.y, room.w, _TITLE_H), choice)
    top = room.y + _TITLE_H
    if choice.line:
        ink = Ink("h2", "text_secondary", align="centre", echo="voice", size_dp=choice.line_dp)
        canvas.centred_paragraph(choice.line, Box(room.x, top, room.w, _LINES_H), ink)
        top += _LINES_H
    caption = Box(room.x, room.bottom - _CAPTION_H, room.w, _CAPTION_H)
    cards = Box(room.x, top + 12, room.w, caption.y - top - 24)
    dwell = watch.dwell(choice.controls)
    used = None
    signs = _SIGNS_OF[len(choice.targets)]
    boxes = cards.columns(len(choice.targets), gap=_GAP)
    for target, sign, box in zip(choice.targets, signs, boxes, strict=True):
        hit = kit.hit(target.control, box, label=f"{target.number} {target.words}".strip())
        share = dwell.get(target.control, 0.0)
        _draw_target(kit, target, box, hit=hit, sign=sign, share=share)
        if hit.is_activated:
            used = target.control
    _draw_caption(canvas, caption, watch)
    return used


def chosen_by_hand(choice: FarChoice, watch: HandWatch) -> str | None:
    """Return the control that a sign has chosen since the last call; call it every frame."""
    sign = watch.take()
    return None if sign is None else meant(sign, choice.controls)


def _draw_title(canvas: Canvas, box: Box, choice: FarChoice) -> None:
    ink = Ink("cue", max_w=box.w - 120)
    w = canvas.text_width(choice.title, ink)
    x = box.centre[0] - (w + 104) / 2
    canvas.icon(choice.icon, (x + 40, box.centre[1]), size=80, colour="primary", stroke=2.4)
    canvas.text(choice.title, (x + 104, box.centre[1]), ink)


def _draw_target(
    kit: Kit, target: HandTarget, box: Box, *, hit: Hit, sign: Hands, share: float
) -> None:
    ground, ink = ("primary", "on_primary") if target.is_main else ("soft", "on_soft")
    if target.is_main and hit.is_hovered:
        ground = "primary_pressed" if hit.is_pressed else "primary_hover"
    edge = "focus" if share > 0.0 else None if target.is_main else "primary"
    edge_dp = _LIT_BORDER_DP if share > 0.0 else _BORDER_DP

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        canvas.panel(box, Fill(ground, radius=_RADIUS, border=edge, border_dp=edge_dp))
        _draw_inside(canvas, target, box, ink=ink, sign=sign)

    of = (target, ground, edge, sign)
    kit.kept.draw(kit.canvas, f"target:{target.control}", box, of=of, paint=paint)
    at = (box.centre[0], box.bottom - _LOW_H / 2)
    kit.canvas.ring(at, _RING_DP, thickness=_RING_THICK, fraction=share, colour=ink)
    kit.focus_ring(hit, box, radius=_RADIUS)


def _draw_inside(canvas: Canvas, target: HandTarget, box: Box, *, ink: str, sign: Hands) -> None:
    """Draw what stands still: icon or number, words, and the sign inside its empty ring."""
    head_h = 0.0
    if target.number:
        head_h = _NUMBER_DP * 1.1
        at = (box.centre[0], box.y + 14 + head_h / 2)
        canvas.digits(target.number, at, Ink("counter", ink, size_dp=_NUMBER_DP))
    elif target.icon and box.h > _LOW_H + _ICON_DP + 2 * _WORDS_DP:
        head_h = _ICON_DP + 12
        at = (box.centre[0], box.y + 26 + _ICON_DP / 2)
        canvas.icon(target.icon, at, size=_ICON_DP, colour=ink, stroke=2.2)
    room = Box(box.x + 12, box.y + 14 + head_h, box.w - 24, box.h - _LOW_H - head_h - 14)
    style = Ink("far", ink, align="centre", size_dp=_WORDS_DP)
    canvas.centred_paragraph(target.words, room, style)
    at = (box.centre[0], box.bottom - _LOW_H / 2)
    canvas.ring(at, _RING_DP, thickness=4.0, fraction=1.0, colour=ink)
    canvas.icon(SIGN_ICONS[sign], at, size=_SIGN_DP, colour=ink, stroke=2.3)
    if target.key:
        cap = Box(box.right - 66, box.bottom - 66, 44, 44)
        canvas.panel(cap, Fill(None, border=ink, border_dp=2, radius=10))
        canvas.text(target.key, cap.centre, Ink("body_bold", ink, align="centre", echo="key"))


def _draw_caption(canvas: Canvas, box: Box, watch: HandWatch) -> None:
    ink = Ink("h2", "text_secondary", align="centre", echo="sign", size_dp=_CAPTION_DP)
    canvas.text(words.text(_caption_key(watch.reading)), box.centre, ink)


def _caption_key(now: HandReading | None) -> str:
    if now is None or not now.is_seen:
        return "hands-unseen"
    return "hands-turn" if now.is_turned else "hands-raise"
