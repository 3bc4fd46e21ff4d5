"""The large card of Today: what is asked for, the one big button, and the shorter way."""

from collections.abc import Mapping
from dataclasses import dataclass

from coach.screens.today.camp import draw_camp
from coach.screens.today.hero_model import Hero, HeroKind
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.controls import ButtonKind, Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

START, SHORTER = "start", "shorter"
BUTTON_H = 68.0
RING = 96.0
_SHORTER_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class _Look:
    """Colours of the card: the two ends of its ground, its words, its sign."""

    top: str
    bottom: str
    words: str
    icon: str


_LOOKS: Mapping[HeroKind, _Look] = {
    HeroKind.BEGIN: _Look("hero_top", "hero_bottom", "on_hero", "heart"),
    HeroKind.SESSION: _Look("hero_top", "hero_bottom", "on_hero", "exercises"),
    HeroKind.DONE: _Look("soft", "soft", "on_soft", "check"),
    HeroKind.REST: _Look("hero_top", "hero_bottom", "on_hero", "tent"),
    HeroKind.LOCKED: _Look("alert_soft", "alert_soft", "on_alert_soft", "shield"),
}


def draw_hero(kit: Kit, box: Box, hero: Hero) -> str | None:
    """Draw the card; return START or SHORTER when that button was used."""
    look = _LOOKS[hero.kind]
    row = Box(box.x + 28, box.bottom - 24 - BUTTON_H, box.w - 56, BUTTON_H)

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        if hero.kind is HeroKind.REST:
            draw_camp(canvas, box)
        else:
            canvas.panel(box, Fill(look.top, bottom=look.bottom))
        _draw_words(canvas, box, hero, look)
        if hero.planned:
            _draw_ring(canvas, (box.right - 36 - RING / 2, box.y + 22 + RING / 2), hero, look)
        elif hero.kind is not HeroKind.REST:
            at = (box.right - 80, box.y + 76)
            canvas.icon(look.icon, at, size=88, colour=look.words, stroke=1.7)

    kit.kept.draw(kit.canvas, "hero", box, of=hero, paint=paint)
    return _draw_buttons(kit, row, hero)


def _draw_words(paint: Canvas, box: Box, hero: Hero, look: _Look) -> None:
    w = box.w - 76 - RING - 24
    paint.text(hero.over, (box.x + 36, box.y + 32), Ink("body", look.words, max_w=w))
    paint.text(hero.title, (box.x + 36, box.y + 68), Ink("h1", look.words, max_w=w))
    foot = BUTTON_H + 32 if hero.button else 16.0
    top = box.y + 96
    line = Box(box.x + 36, top, w if hero.planned else box.w - 76 - 100, box.bottom - foot - top)
    if not hero.planned or hero.kind is HeroKind.DONE:
        paint.paragraph(hero.line, line, Ink("h3" if not hero.button else "body", look.words))
        return
    paint.icon("clock", (box.x + 49, top + 18), size=28, colour=look.words)
    paint.text(hero.line, (box.x + 74, top + 18), Ink("body", look.words, max_w=w - 40))


def _draw_ring(paint: Canvas, centre: tuple[float, float], hero: Hero, look: _Look) -> None:
    """Draw how much of the plan is done; whole, a tick stands in it."""
    is_dark_ground = look.words == "on_hero"
    track = "hero_bottom" if is_dark_ground else "track"
    colour = "on_hero" if is_dark_ground else "primary"
    paint.ring(centre, RING, thickness=11, fraction=1.0, colour=track)
    share = hero.done / hero.planned
    paint.ring(centre, RING, thickness=11, fraction=share, colour=colour)
    if hero.done == hero.planned:
        paint.icon("check", centre, size=48, colour=colour, stroke=3.2)
        return
    paint.text(f"{hero.done}/{hero.planned}", centre, Ink("h3", look.words, align="centre"))


def _draw_buttons(kit: Kit, box: Box, hero: Hero) -> str | None:
    if not hero.button:
        return None
    shorter_w = box.w * _SHORTER_SHARE if hero.shorter else 0.0
    gap = 16.0 if hero.shorter else 0.0
    start = Box(box.x, box.y, box.w - shorter_w - gap, box.h)
    kind: ButtonKind = "alert" if hero.kind is HeroKind.LOCKED else "hero"
    icon = "info" if hero.kind is HeroKind.LOCKED else "play"
    used = None
    if button(kit, START, start, Label(hero.button, icon=icon, kind=kind)):
        used = START
    if hero.shorter:
        other = Box(box.right - shorter_w, box.y, shorter_w, box.h)
        if _ghost_button(kit, SHORTER, other, hero.shorter):
            used = SHORTER
    return used


def _ghost_button(kit: Kit, control: str, box: Box, words: str) -> bool:
    """Draw a quiet button on the dark card."""
    hit, paint = kit.hit(control, box), kit.canvas
    colour = "hero_top" if hit.is_hovered else "hero_bottom"
    paint.panel(box, Fill(colour, border="on_hero", border_dp=2, radius=box.h / 2))
    area = Box(box.x + 20, box.y + 4, box.w - 40, box.h - 8)
    paint.centred_paragraph(words, area, Ink("body_bold", "on_hero", align="centre"))
    kit.focus_ring(hit, box, radius=box.h / 2)
    return hit.is_activated
