"""One large answer to pick: its words, an icon, and a tick once it is chosen."""

from dataclasses import dataclass, replace

from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.widget_tree import Role

NOT_YET = "\N{EN DASH}"  # stands where nothing is known yet
RADIUS_DP = 24.0
_TICK_DP = 28.0
_ICON_DP = 72.0
_TALL_DP = 150.0  # from here on the icon stands above the words
_MEDIUM_DP = 84.0  # from here on the words are a size larger
_WIDE_DP = 200.0
_SHORT_LETTERS = 4  # yes, no and the like


@dataclass(frozen=True, slots=True)
class Pick:
    """What a tile says; `spoken` says it with its question, where the page has several."""

    words: str
    icon: str | None = None
    spoken: str = ""


def tile(kit: Kit, control: str, box: Box, pick: Pick, *, is_chosen: bool) -> bool:
    """Draw an answer and return whether it was picked in this frame."""
    label = pick.spoken or pick.words
    hit = kit.hit(control, box, label=label, role=Role.CHOICE, is_on=is_chosen)
    colour = "primary" if is_chosen else "soft" if hit.is_hovered or hit.is_pressed else "surface"
    ink_colour = "on_primary" if is_chosen else "text"
    border = "primary" if is_chosen or hit.is_hovered else "line"
    kit.canvas.panel(box, Fill(colour, radius=RADIUS_DP, border=border, border_dp=2))
    _draw_words(kit, box, pick.words, icon=pick.icon, colour=ink_colour)
    if is_chosen:  # not by colour alone
        at = (box.right - 24, box.y + 22)
        kit.canvas.icon("check", at, size=_TICK_DP, colour=ink_colour, stroke=3.4)
    kit.focus_ring(hit, box, radius=RADIUS_DP)
    return hit.is_activated


def _draw_words(kit: Kit, box: Box, words: str, *, icon: str | None, colour: str) -> None:
    is_tall = box.h >= _TALL_DP
    is_number = words.lstrip("+-").isdigit()
    is_medium = (box.h >= _MEDIUM_DP and box.w >= _WIDE_DP) or len(words) <= _SHORT_LETTERS
    style = "h2" if is_tall or is_number else "h3" if is_medium else "body_bold"
    margin = 8 if box.h >= _MEDIUM_DP else 3
    sides = 8 if box.w < _WIDE_DP else 24
    area = Box(box.x + sides, box.y + margin, box.w - 2 * sides, box.h - 2 * margin)
    if icon is None:
        ink = _that_fits(kit, words, Ink(style, colour, align="centre"), area.w)
        kit.canvas.centred_paragraph(words, area, ink)
        return
    icon_colour = colour if colour == "on_primary" else "primary"
    if is_tall:
        at = (box.centre[0], box.y + box.h * 0.36)
        kit.canvas.icon(icon, at, size=_ICON_DP, colour=icon_colour, stroke=2.2)
        low = Box(area.x, box.y + box.h * 0.56, area.w, box.h * 0.42)
        kit.canvas.centred_paragraph(words, low, Ink("h3", colour, align="centre"))
        return
    kit.canvas.icon(icon, (box.x + 40, box.centre[1]), size=36, colour=icon_colour, stroke=2.4)
    beside = Box(box.x + 70, area.y, box.w - 110, area.h)
    kit.canvas.centred_paragraph(words, beside, Ink(style, colour))


def _that_fits(kit: Kit, words: str, ink: Ink, w: float) -> Ink:
    """Return a size at which the longest word is no wider than its box; it cannot be wrapped."""
    widest = max((kit.canvas.text_width(word, ink) for word in words.split()), default=0.0)
    if widest <= w:
        return ink
    size_dp = kit.canvas.theme.type_styles[ink.style].size_dp * kit.canvas.scale.text_factor
    return replace(ink, size_dp=size_dp * w / widest)
