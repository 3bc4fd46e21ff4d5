"""Questions that are answered with a day: the near ones with a button each, others by steps."""

from datetime import date, timedelta

from coach import words
from coach.care.asking.turns import Turn
from coach.screens.asking.filling import Filling
from coach.screens.asking.picks import GAP, Picked
from coach.screens.asking.tiles import NOT_YET, Pick, tile
from coach.screens.asking.wording import day_words, full_day_words
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_FUTURE_KEYS = frozenset({"first", "last"})
_NEAR = 6  # days that have a button each
_FURTHEST = timedelta(days=366)


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
