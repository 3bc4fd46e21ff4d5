"""Questions that are answered with a number: keys as on a phone, steps, heights to pick from."""

from datetime import date

from coach import words
from coach.care.asking.ask import Ask, Kind
from coach.care.asking.turns import Turn
from coach.screens.asking.filling import Filling
from coach.screens.asking.number_entry import (
    ERASE,
    POINT,
    Entry,
    most_of,
    number_of,
    shown,
    shown_most,
    shown_number,
    stepped,
    with_key,
)
from coach.screens.asking.picks import GAP, Picked
from coach.screens.asking.tiles import NOT_YET, Pick, tile
from coach.screens.asking.wording import amount_words, question_text, spoken
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0")
_HEIGHTS_CM = (5, 8, 10, 12, 15, 18, 20, 22, 25, 30)  # a book, a box, house stairs, a stool


def draw_number(
    kit: Kit, box: Box, filling: Filling, entry: Entry, *, today: date
) -> Picked | None:
    (turn,) = filling.page.turns
    width = min(box.w, 960.0)
    area = Box(box.centre[0] - width / 2, box.y, width, box.h)
    left, right = area.columns(2, gap=40)
    picked = _draw_stepped(kit, left, turn, filling, entry=entry, today=today)
    pressed = _draw_keys(kit, right, turn)
    if pressed is not None:
        with_key(turn.ask, entry, pressed)
        picked = (turn, number_of(turn.ask, entry, today))
    return picked


def _draw_stepped(
    kit: Kit, box: Box, turn: Turn, filling: Filling, *, entry: Entry, today: date
) -> Picked | None:
    ask, value = turn.ask, filling.value(turn)
    number = shown_number(ask, value)
    text = entry.text or (NOT_YET if number is None else shown(number))
    side = 84.0
    y = box.y + 84.0
    panel = Box(box.x + side + GAP, y - 24, box.w - 2 * (side + GAP), side + 48)
    kit.canvas.panel(panel, Fill("surface", radius=28, border="line", border_dp=2))
    ink = Ink("stat", align="centre", max_w=panel.w - 24)
    kit.canvas.text(text, panel.centre, ink)
    unit = Box(panel.x - side, panel.bottom + 12, panel.w + 2 * side, 40)
    centred = Ink("h3", "text_secondary", align="centre")
    kit.canvas.centred_paragraph(amount_words(ask, 0 if number is None else number), unit, centred)
    if entry.text and number is None:
        hint = words.text("asking-range", least=str(ask.least), most=str(shown_most(ask, today)))
        low = Box(box.x, unit.bottom + 8, box.w, 60)
        kit.canvas.centred_paragraph(hint, low, Ink("body_bold", "text", align="centre"))
    less = Label("", icon="minus", kind="soft", spoken=words.text("asking-less"))
    more = Label("", icon="plus", kind="soft", spoken=words.text("asking-more"))
    by = 0
    if button(kit, f"{turn.name}:less", Box(box.x, y, side, side), less):
        by = -1
    if button(kit, f"{turn.name}:more", Box(box.right - side, y, side, side), more):
        by = 1
    if not by:
        return None
    entry.text = ""
    return turn, stepped(ask, number, by, most=most_of(ask, today))


def _draw_keys(kit: Kit, box: Box, turn: Turn) -> str | None:
    rows = box.rows(4, gap=12)
    cells = [cell for row in rows for cell in row.columns(3, gap=12)]
    keys = (*_KEYS[:9], POINT if turn.ask.kind is Kind.DECIMAL else "", "0", ERASE)
    pressed = None
    for key, cell in zip(keys, cells, strict=True):
        if not key:
            continue
        label = Label(key, kind="plain", style="h2")
        if key == ERASE:
            label = Label("", icon="back", kind="soft", spoken=words.text("asking-erase"))
        if button(kit, f"{turn.name}:key:{key}", cell, label):
            pressed = key
    return pressed


def draw_amounts(kit: Kit, box: Box, filling: Filling) -> Picked | None:
    """Draw numbers of a day below each other, each with a step down and up."""
    turns = filling.page.turns
    height = min(104.0, (box.h - GAP * (len(turns) - 1)) / len(turns))
    picked: Picked | None = None
    for place, turn in enumerate(turns):
        row = Box(box.x, box.y + place * (height + GAP), box.w, height)
        kit.canvas.panel(row, Fill(border="line", radius=24))
        text = Box(row.x + 28, row.y + 8, row.w - 460, row.h - 16)
        kit.canvas.centred_paragraph(question_text(turn), text, Ink("h3"))
        value = filling.value(turn)
        number = value if isinstance(value, int) else None
        side = Box(row.right - 408, row.y + (row.h - 68) / 2, 384, 68)
        by = _draw_steps(kit, side, turn, number)
        if by:
            picked = (turn, stepped(turn.ask, 0 if number is None else number, by, most=1440))
    return picked


def _draw_steps(kit: Kit, box: Box, turn: Turn, number: int | None) -> int:
    """Draw minus, the number and plus; return which way to go."""
    less_words, more_words = words.text("asking-less"), words.text("asking-more")
    less = Label("", icon="minus", kind="soft", spoken=spoken(turn, less_words))
    more = Label("", icon="plus", kind="soft", spoken=spoken(turn, more_words))
    shown = NOT_YET if number is None else f"{number} {amount_words(turn.ask, number)}".strip()
    ink = Ink("h3", align="centre", max_w=box.w - 2 * box.h - 12)
    kit.canvas.text(shown, box.centre, ink)
    by = 0
    if button(kit, f"{turn.name}:less", Box(box.x, box.y, box.h, box.h), less):
        by = -1
    if button(kit, f"{turn.name}:more", Box(box.right - box.h, box.y, box.h, box.h), more):
        by = 1
    return by


def draw_heights(kit: Kit, box: Box, filling: Filling) -> Picked | None:
    """Draw heights of which several may be at hand."""
    (turn,) = filling.page.turns
    value = filling.value(turn)
    chosen = tuple(int(one) for one in value) if isinstance(value, tuple) else None
    cells = [cell for row in _low(box, 3).rows(3, gap=GAP) for cell in row.columns(4, gap=GAP)]
    picked: Picked | None = None
    for height, cell in zip(_HEIGHTS_CM, cells, strict=False):
        is_on = chosen is not None and height in chosen
        text = words.text("asking-centimetres", count=height)
        if tile(kit, f"{turn.name}:{height}", cell, Pick(text), is_chosen=is_on):
            picked = (turn, _with_height(turn.ask, chosen or (), height))
    none = Pick(words.text("asking-no-step"), icon="minus")
    wide = Box(cells[10].x, cells[10].y, cells[11].right - cells[10].x, cells[10].h)
    if tile(kit, f"{turn.name}:none", wide, none, is_chosen=chosen == ()):
        picked = (turn, ())
    return picked


def _with_height(ask: Ask, chosen: tuple[int, ...], height: int) -> tuple[int, ...]:
    changed = tuple(sorted(set(chosen) ^ {height}))
    return changed[: ask.at_most]


def _low(box: Box, rows: int) -> Box:
    height = min(box.h, rows * 100.0 + (rows - 1) * GAP)
    return Box(box.x, box.centre[1] - height / 2, box.w, height)
