"""The large targets of a far screen: two or three at most, drawn and used in one place.

Mouse and keyboard use them through the kit; whoever follows a raised hand finds their boxes in
`kit.boxes` under the same names, and may tell here how long a hand has been over one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from coach.movement.raised_hands import Hands
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box

MOST_TARGETS = 3
_RADIUS, _ICON, _CAP = 30.0, 54.0, 40.0
_WORDS_DP, _SIGN_DP = 40.0, 76.0
SIGN_ICONS = {Hands.LEFT: "sign_left", Hands.BOTH: "sign_both", Hands.RIGHT: "sign_right"}
_NO_DWELL: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to choose: an icon, a word or two that say it again, a key that does the same."""

    control: str
    box: Box
    words: str
    icon: str
    key: str = ""
    is_main: bool = False
    sign: Hands | None = None  # by which it can be chosen; it is shown in place of the key


def draw_targets(
    kit: Kit, targets: Sequence[Target], *, dwell: Mapping[str, float] = _NO_DWELL
) -> str | None:
    """Draw the targets and return the control that was used in this frame.

    Args:
        kit: of the screen.
        targets: three at most.
        dwell: how much of its time a hand has been held over a target, 0 to 1, by control.
    """
    if len(targets) > MOST_TARGETS:
        raise ValueError(f"{len(targets)} targets are too many for a far screen")
    used = None
    for target in targets:
        hit = kit.hit(target.control, target.box, label=target.words)
        _draw(kit, target, hit, share=dwell.get(target.control, 0.0))
        if hit.is_activated:
            used = target.control
    return used


def _draw(kit: Kit, target: Target, hit: Hit, *, share: float) -> None:
    canvas, box = kit.canvas, target.box
    colour, ink = ("primary", "on_primary") if target.is_main else ("soft", "on_soft")
    if target.is_main and (hit.is_hovered or hit.is_pressed):
        colour = "primary_pressed" if hit.is_pressed else "primary_hover"
    border = None if target.is_main else "primary"
    canvas.panel(box, Fill(colour, radius=_RADIUS, border=border, border_dp=3))
    if share > 0.0:  # a rail that fills: not by colour alone
        rail = Box(box.x + _RADIUS, box.bottom - 18, box.w - 2 * _RADIUS, 10)
        canvas.bar(rail, share, colour=ink, track=colour)
    cap_w = _CAP + 14 if target.key or target.sign is not None else 0.0
    room = box.w - _ICON - 14 - cap_w - 36
    words = Ink("far", ink, max_w=room, echo="icon", size_dp=_WORDS_DP)
    words_w = canvas.text_width(target.words, words)
    x, y = box.centre[0] - (_ICON + 14 + words_w + cap_w) / 2, box.centre[1]
    canvas.icon(target.icon, (x + _ICON / 2, y), size=_ICON, colour=ink, stroke=2.4)
    canvas.text(target.words, (x + _ICON + 14, y), words)
    if target.sign is not None:
        at = (x + _ICON + 28 + words_w + _CAP / 2, y)
        canvas.icon(SIGN_ICONS[target.sign], at, size=_SIGN_DP, colour=ink, stroke=2.2)
    elif target.key:
        cap = Box(x + _ICON + 28 + words_w, y - _CAP / 2, _CAP, _CAP)
        canvas.panel(cap, Fill(None, border=ink, border_dp=2, radius=10))
        canvas.text(target.key, cap.centre, Ink("body_bold", ink, align="centre", echo="key"))
    kit.focus_ring(hit, box, radius=_RADIUS)
