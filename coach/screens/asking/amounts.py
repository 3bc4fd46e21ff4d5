"""Questions that are answered with a number or a day: keys as on a phone, and steps."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import cast

from coach import words
from coach.care.asking.ask import Ask, Kind, Value, typed
from coach.care.asking.turns import Turn
from coach.screens.asking.filling import Filling
from coach.screens.asking.picks import GAP, Picked
from coach.screens.asking.tiles import Pick, tile
from coach.screens.asking.wording import (
    amount_words,
    day_words,
    full_day_words,
    question_text,
    spoken,
)
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

ERASE = "erase"
NOT_YET = "\N{EN DASH}"  # stands where nothing is known yet
POINT = ","
_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0")
_ANCHORS = {"born": 1960}  # where plus and minus begin while nothing is known
_STEPS = {"sleep_h": 0.5, "weeks_of_pain": 1.0, "born": 1.0}
_MINUTES = 5.0  # a step of what is told in minutes
_HEIGHTS_CM = (5, 8, 10, 12, 15, 18, 20, 22, 25, 30)  # a book, a box, house stairs, a stool
_FUTURE_KEYS = frozenset({"first", "last"})
_NEAR = 6  # days that have a button each
_FURTHEST = timedelta(days=366)
_DECIMAL_EXTRA = 2  # characters behind the whole number: the point and one digit


@dataclass(slots=True)
class Entry:
    """What is being typed on the open page."""

    text: str = ""
    texts: list[str] = field(default_factory=list)
    page: int = 0  # of a choice that needs several


def most_of(ask: Ask, today: date) -> int:
    """Return the greatest number that may be so; nobody is born in a year to come."""
    return min(ask.most, today.year) if ask.key == "born" else ask.most


def with_key(ask: Ask, entry: Entry, key: str) -> None:
    """Take a key of the number; what would be too long is left out."""
    if key == ERASE:
        entry.text = entry.text[:-1]
    elif key == POINT:
        if ask.kind is Kind.DECIMAL and entry.text and POINT not in entry.text:
            entry.text += POINT
    else:
        whole, point, behind = entry.text.partition(POINT)
        if point:
            entry.text = f"{whole}{point}{(behind + key)[:1]}"
        elif len(whole) < len(str(ask.most)):
            entry.text = (whole.removeprefix("0") if whole == "0" else whole) + key


def number_of(ask: Ask, entry: Entry, today: date) -> Value | None:
    """Return the number that was typed; None where it is none that may be so."""
    one = replace(ask, at_most=None)
    value = typed(one, entry.text.removesuffix(POINT)) if entry.text else None
    if not isinstance(value, int | float) or value > most_of(ask, today):
        return None
    return _told(ask, value)


def _told(ask: Ask, number: float) -> Value:
    """Return a number as the question takes it: of several tries the best one alone."""
    return cast("Value", (number,)) if ask.is_list else number


def _number(value: Value | None) -> float | None:
    """Return the number of an answer."""
    one = value[0] if isinstance(value, tuple) and value else value
    return one if isinstance(one, int | float) and not isinstance(one, bool) else None


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
    number = _number(value)
    shown = entry.text or (NOT_YET if number is None else _shown(number))
    side = 84.0
    y = box.y + 84.0
    panel = Box(box.x + side + GAP, y - 24, box.w - 2 * (side + GAP), side + 48)
    kit.canvas.panel(panel, Fill("surface", radius=28, border="line", border_dp=2))
    ink = Ink("stat", align="centre", max_w=panel.w - 24)
    kit.canvas.text(shown, panel.centre, ink)
    unit = Box(panel.x - side, panel.bottom + 12, panel.w + 2 * side, 40)
    centred = Ink("h3", "text_secondary", align="centre")
    kit.canvas.centred_paragraph(amount_words(ask, 0 if number is None else number), unit, centred)
    if entry.text and number is None:
        hint = words.text("asking-range", least=str(ask.least), most=str(most_of(ask, today)))
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
    return turn, _told(ask, _stepped(ask, number, by, most=most_of(ask, today)))


def _stepped(ask: Ask, number: float | None, by: int, *, most: int) -> float:
    """Return the next number up or down; the first step shows where it begins."""
    if number is None:
        return min(most, _ANCHORS.get(ask.key, ask.least))
    step = _STEPS.get(ask.key, _MINUTES if ask.key.endswith("_min") else 1.0)
    stepped = min(float(most), max(float(ask.least), number + by * step))
    return stepped if ask.kind is Kind.DECIMAL else int(stepped)


def _shown(number: float) -> str:
    return words.text("asking-number", number=number) if number % 1 else str(int(number))


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
            picked = (turn, _stepped(turn.ask, 0 if number is None else number, by, most=1440))
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


def draw_day(kit: Kit, box: Box, filling: Filling, *, today: date) -> Picked | None:
    """Draw the near days with a button each, and steps of a day and of a week."""
    (turn,) = filling.page.turns
    value = filling.value(turn)
    day = value if isinstance(value, date) else None
    first, last = day_limits(turn, filling, today)
    picked: Picked | None = None
    near = _near_days(turn, today, first, last)
    top = Box(box.x, box.y + 8, box.w, min(96.0, box.h * 0.3))
    for one, cell in zip(near, top.columns(len(near), gap=GAP), strict=True):
        name = f"{turn.name}:{(one - today).days}"
        if tile(kit, name, cell, Pick(day_words(one, today)), is_chosen=one == day):
            picked = (turn, one)
    middle = Box(box.x, top.bottom + 40, box.w, 96)
    kit.canvas.panel(
        Box(middle.x + 260, middle.y, middle.w - 520, 96),
        Fill("surface", radius=28, border="line", border_dp=2),
    )
    shown = full_day_words(day) if day is not None else NOT_YET
    ink = Ink("h2", align="centre", max_w=middle.w - 552)
    kit.canvas.text(shown, middle.centre, ink)
    for days, key, x in (
        (-7, "asking-week-back", middle.x),
        (-1, "asking-day-back", middle.x + 128),
        (1, "asking-day-on", middle.right - 244),
        (7, "asking-week-on", middle.right - 116),
    ):
        label = Label(words.text(key), kind="soft", style="body_bold")
        if button(kit, f"{turn.name}:by{days}", Box(x, middle.y + 8, 116, 80), label):
            moved = (day or today) + timedelta(days=days if day is not None else 0)
            picked = (turn, min(last, max(first, moved)))
    return picked


def day_limits(turn: Turn, filling: Filling, today: date) -> tuple[date, date]:
    """Return the first and the last day that may be so."""
    if turn.ask.key not in _FUTURE_KEYS:
        return today - _FURTHEST, today
    begun = filling.answers.get(f"{turn.knee}.first")
    is_end = turn.ask.key == "last" and isinstance(begun, date)
    first = begun if is_end and isinstance(begun, date) else today - _FURTHEST
    return first, today + _FURTHEST


def _near_days(turn: Turn, today: date, first: date, last: date) -> tuple[date, ...]:
    if turn.ask.key in _FUTURE_KEYS:
        start = max(first, today)
        days = [start + timedelta(days=number) for number in range(_NEAR)]
    else:
        days = [today - timedelta(days=number) for number in range(_NEAR)]
    return tuple(day for day in days if first <= day <= last)
