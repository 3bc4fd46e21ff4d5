"""The controls: button, choice row, stepper, toggle, slider, text field, 0-10 row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coach import words as catalogue
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import MIN_TARGET_DP, Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.widget_tree import Role

ButtonKind = Literal["primary", "soft", "plain", "hero", "alert", "stop"]
_COLOURS: dict[ButtonKind, tuple[str, str, str, str]] = {  # still, hovered, pressed, words
    "primary": ("primary", "primary_hover", "primary_pressed", "on_primary"),
    "soft": ("soft", "soft", "sunken", "on_soft"),
    "plain": ("surface", "sunken", "sunken", "text"),
    "hero": ("on_hero", "soft", "soft", "hero_bottom"),
    "alert": ("alert", "alert", "alert", "on_alert"),
    "stop": ("alert_soft", "alert_soft", "sunken", "on_alert_soft"),
}
DIGITS_0_TO_10 = range(11)
SLIDER_JUMP = 0.1  # of the rail, when it is used like a button


@dataclass(frozen=True, slots=True)
class Label:
    """What a button shows. `echo` as in Ink; `spoken` says what one without words does."""

    words: str
    icon: str | None = None
    kind: ButtonKind = "primary"
    style: str = "button"
    echo: str | None = None
    key_cap: str = ""  # a key that does the same from anywhere
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a row."""

    key: str
    words: str
    icon: str | None = None


def button(kit: Kit, control: str, box: Box, label: Label) -> bool:
    """Draw a button and return whether it was used."""
    hit = kit.hit(control, box, label=label.spoken or label.words)
    draw_button(kit, hit, box, label)
    return hit.is_activated


def draw_button(kit: Kit, hit: Hit, box: Box, label: Label) -> None:
    """Draw a button as what happened to it in this frame makes it look."""
    still, hovered, pressed, words = _COLOURS[label.kind]
    colour = pressed if hit.is_pressed else hovered if hit.is_hovered else still
    border = "line" if label.kind == "plain" else None
    kit.canvas.panel(box, Fill(colour, radius=box.h / 2, border=border))
    _caption(kit, box, label, words)
    kit.focus_ring(hit, box, radius=box.h / 2)


def _caption(kit: Kit, box: Box, label: Label, colour: str) -> None:
    widest = box.w * 0.19 if label.words else box.w * 0.6
    icon_w = min(box.h * 0.5, 36.0, widest) if label.icon else 0.0
    cap_w = 32.0 if label.key_cap else 0.0
    gap = min(10.0, box.w * 0.05) if label.words else 0.0
    extra = sum(width + gap for width in (icon_w, cap_w) if width)
    ink = Ink(label.style, colour, max_w=box.w - extra - 12, echo=label.echo)
    text_w = kit.canvas.text_width(label.words, ink) if label.words else 0.0
    x, y = box.centre[0] - (extra + text_w) / 2, box.centre[1]
    if label.icon:
        at = (x + icon_w / 2 + (0 if label.words else gap / 2), y)
        kit.canvas.icon(label.icon, at, size=icon_w, colour=colour, stroke=2.4)
        x += icon_w + gap
    if label.words:
        kit.canvas.text(label.words, (x, y), ink)
    if label.key_cap:
        cap = Box(x + text_w + gap, y - 17, cap_w, 34)
        kit.canvas.panel(cap, Fill(None, border=colour, border_dp=2, radius=8))
        kit.canvas.text(
            label.key_cap, cap.centre, Ink("body_bold", colour, align="centre", echo="key")
        )


def choice_row(
    kit: Kit, control: str, box: Box, *, options: Sequence[Option], chosen: str
) -> str | None:
    """Draw options side by side; return the key of the one that was picked in this frame."""
    picked = None
    for option, cell in zip(options, box.columns(len(options), gap=10), strict=True):
        is_chosen = option.key == chosen
        name = f"{control}:{option.key}"
        hit = kit.hit(name, cell, label=option.words, role=Role.CHOICE, is_on=is_chosen)
        colour = "primary" if is_chosen else "soft" if hit.is_hovered else "sunken"
        words = "on_primary" if is_chosen else "text"
        kit.canvas.panel(cell, Fill(colour, radius=18, border="primary" if is_chosen else "line"))
        _caption(kit, cell, Label(option.words, icon=option.icon, style="body_bold"), words)
        if is_chosen:  # not by colour alone
            corner = (cell.right - 18, cell.y + 18)
            kit.canvas.icon("check", corner, size=22, colour=words, stroke=3.4)
        kit.focus_ring(hit, cell, radius=18)
        if hit.is_activated:
            picked = option.key
    return picked


def stepper(
    kit: Kit, control: str, box: Box, *, value: int, limits: tuple[int, int], words: str
) -> int:
    """Draw minus, a value with its words, and plus; return the new value."""
    low, high = limits
    down = Box(box.x, box.y, max(MIN_TARGET_DP, box.h), box.h)
    up = Box(box.right - down.w, box.y, down.w, box.h)
    middle = Box(down.right, box.y, up.x - down.right, box.h)
    ink = Ink("body_bold", align="centre", max_w=middle.w - 12)
    kit.canvas.text(words, middle.centre, ink)
    fewer = catalogue.text("control-less", what=words)
    if button(kit, f"{control}:less", down, Label("", "minus", kind="soft", spoken=fewer)):
        value -= 1
    more = catalogue.text("control-more", what=words)
    if button(kit, f"{control}:more", up, Label("", "plus", kind="soft", spoken=more)):
        value += 1
    return min(high, max(low, value))


def slider(
    kit: Kit, control: str, box: Box, *, value: float, step: float, words: str = ""
) -> float:
    """Draw a scrubber over 0..1 and return its new value; arrows move it by `step`.

    Its words are not drawn. To use it like a button moves it on, and from its end to its start:
    so it can be set without arrows.
    """
    words = words or catalogue.text("control-slider")
    hit = kit.hit(control, box, label=words, role=Role.SLIDER)
    kit.own_arrows(control, "x")
    x0, w = box.x + 14, box.w - 28
    if kit.focus == control and kit.keys.nudge[0]:
        value += kit.keys.nudge[0] * step
    at = kit.drag(control)
    if at is not None:
        value = (at[0] - x0) / w
    elif kit.keys.activated == control:
        value = value + SLIDER_JUMP if value < 1.0 else 0.0
    value = min(1.0, max(0.0, value))
    rail = Box(x0, box.centre[1] - 5, w, 10)
    kit.canvas.bar(rail, value, colour="primary", track="track")
    knob = (x0 + w * value, box.centre[1])
    kit.canvas.dot(knob, 15, "surface")
    kit.canvas.dot(knob, 12, "primary")
    kit.focus_ring(hit, box, radius=16)
    return value


def toggle(kit: Kit, control: str, box: Box, *, words: str, is_on: bool) -> bool:
    """Draw a switch with its words; return the new state."""
    hit = kit.hit(control, box, label=words, role=Role.SWITCH, is_on=is_on)
    kit.canvas.panel(box, Fill("sunken" if hit.is_hovered else "surface", radius=24, border="line"))
    kit.canvas.text(words, (box.x + 24, box.centre[1]), Ink("body_bold", max_w=box.w - 160))
    track = Box(box.right - 100, box.centre[1] - 20, 76, 40)
    kit.canvas.panel(track, Fill("primary" if is_on else "line", radius=20))
    knob = (track.right - 20 if is_on else track.x + 20, track.centre[1])
    kit.canvas.dot(knob, 16, "surface")
    kit.canvas.icon(
        "check" if is_on else "minus", knob, size=20, colour="text", stroke=3
    )  # not by colour alone
    kit.focus_ring(hit, box, radius=18)
    return is_on != hit.is_activated


def text_field(kit: Kit, control: str, box: Box, *, value: str, hint: str) -> str:
    """Draw a one-line text field and return its new text."""
    hit = kit.hit(control, box, label=hint, role=Role.FIELD)
    kit.own_arrows(control, "text")
    is_here = kit.focus == control
    if is_here:
        kept = value[: len(value) - kit.keys.erased] if kit.keys.erased else value
        value = kept + kit.keys.typed
    kit.canvas.panel(box, Fill("surface", radius=16, border="primary" if is_here else "line"))
    composing = kit.composing if is_here else ""
    is_hint = not value and not composing
    ink = Ink("body", "text_secondary" if is_hint else "text")
    shown = hint if is_hint else value + composing
    room = box.w - 48
    while len(shown) > 1 and kit.canvas.text_width(shown, ink) > room:
        shown = shown[1:]  # the end of a path tells more than its start
    w = kit.canvas.text(shown, (box.x + 24, box.centre[1]), ink)
    if is_here:
        x = box.x + 24 + (0 if is_hint else w + 2)
        if composing:  # underlined until it is settled
            start = x - 2 - min(w, kit.canvas.text_width(composing, ink))
            y = box.centre[1] + 17
            kit.canvas.line((start, y), (x - 2, y), width=2, colour="primary")
        kit.canvas.line((x, box.y + 14), (x, box.bottom - 14), width=2, colour="primary")
    kit.focus_ring(hit, box, radius=16)
    return value


def number_row(
    kit: Kit, control: str, box: Box, *, chosen: int | None, words: str = ""
) -> int | None:
    """Draw 0 to 10 in one row; return the number that was picked in this frame.

    `words` say what the numbers are of; they are not drawn.
    """
    picked = None
    for number, cell in zip(DIGITS_0_TO_10, box.columns(11, gap=10), strict=True):
        is_chosen = number == chosen
        name = catalogue.text("control-number", what=words, number=number)
        hit = kit.hit(
            f"{control}:{number}",
            cell,
            label=name if words else str(number),
            role=Role.CHOICE,
            is_on=is_chosen,
        )
        colour = "primary" if is_chosen else "soft" if hit.is_hovered else "surface"
        border = "primary" if is_chosen else "line"
        kit.canvas.panel(cell, Fill(colour, radius=22, border=border, border_dp=2))
        colour_of_words = "on_primary" if is_chosen else "text"
        kit.canvas.text(str(number), cell.centre, Ink("stat", colour_of_words, align="centre"))
        kit.focus_ring(hit, cell, radius=22)
        if hit.is_activated:
            picked = number
    return picked
