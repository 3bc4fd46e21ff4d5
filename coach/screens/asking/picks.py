"""Questions that are answered with one tap or a few: yes and no, choices, rows of numbers."""

from collections.abc import Sequence
from typing import TypeAlias

from coach import words
from coach.care.asking.ask import Kind, Value
from coach.care.asking.turns import Turn
from coach.screens.asking.filling import Filling
from coach.screens.asking.tiles import Pick, tile
from coach.screens.asking.wording import (
    choice_words,
    end_words,
    has_faces,
    none_words,
    question_text,
    spoken,
)
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.pain_faces import draw_pain_faces
from coach.screens.widgets.scale import Box

Picked: TypeAlias = tuple[Turn, Value | None]

GAP = 14.0
_ANSWER_W = 150.0
_ROW_MOST = 158.0
_COLUMN_COUNTS = ((3, 1), (6, 2), (10, 2), (99, 3))  # up to so many choices, so many columns
_FEW = 3  # choices that stand side by side


def draw_checks(kit: Kit, box: Box, filling: Filling) -> Picked | None:
    """Draw yes and no: two very large answers to one question, or a row for each of several."""
    turns = filling.page.turns
    if len(turns) == 1:
        return _draw_yes_no(kit, box, turns[0], filling)
    row_h = min((box.h - GAP * (len(turns) - 1)) / len(turns), _ROW_MOST)
    picked = None
    for place, turn in enumerate(turns):
        row = Box(box.x, box.y + place * (row_h + GAP), box.w, row_h)
        kit.canvas.panel(row, Fill(border="line", radius=24))
        text_w = row.w - 2 * _ANSWER_W - 84
        area = Box(row.x + 28, row.y + 10, text_w, row.h - 20)
        kit.canvas.centred_paragraph(question_text(turn), area, Ink("h3"))
        answers = Box(row.right - 2 * _ANSWER_W - 28, row.y + 12, 2 * _ANSWER_W + 12, row.h - 24)
        height = min(answers.h, 84.0)
        middle = Box(answers.x, answers.centre[1] - height / 2, answers.w, height)
        picked = _draw_answers(kit, middle, turn, filling, icons=(None, None)) or picked
    return picked


def _draw_yes_no(kit: Kit, box: Box, turn: Turn, filling: Filling) -> Picked | None:
    height = min(box.h, 240.0)
    width = min(box.w, 880.0)
    area = Box(box.centre[0] - width / 2, box.centre[1] - height / 2, width, height)
    return _draw_answers(kit, area, turn, filling, icons=("check", "minus"))


def _draw_answers(
    kit: Kit, box: Box, turn: Turn, filling: Filling, *, icons: tuple[str | None, str | None]
) -> Picked | None:
    value = filling.value(turn)
    yes, no = box.columns(2, gap=12 if icons[0] is None else 24)
    yes_words, no_words = words.text("asking-yes"), words.text("asking-no")
    yes_pick = Pick(yes_words, icons[0], spoken(turn, yes_words))
    no_pick = Pick(no_words, icons[1], spoken(turn, no_words))
    says_yes = tile(kit, f"{turn.name}:yes", yes, yes_pick, is_chosen=value is True)
    says_no = tile(kit, f"{turn.name}:no", no, no_pick, is_chosen=value is False)
    if not (says_yes or says_no):
        return None
    return turn, says_yes


def draw_choice(kit: Kit, box: Box, filling: Filling) -> Picked | None:
    (turn,) = filling.page.turns
    ask, value = turn.ask, filling.value(turn)
    picked = None
    for choice, cell in zip(ask.choices, _cells(box, len(ask.choices)), strict=True):
        answer: Value = int(choice) if ask.kind is Kind.WHOLE else choice
        name = f"{turn.name}:{choice}"
        if tile(kit, name, cell, Pick(choice_words(ask, choice)), is_chosen=value == answer):
            picked = (turn, answer)
    return picked


def draw_several(kit: Kit, box: Box, filling: Filling) -> Picked | None:
    """Draw choices of which any may be so, and "none of these", which is an answer, too."""
    (turn,) = filling.page.turns
    ask, value = turn.ask, filling.value(turn)
    chosen = value if isinstance(value, tuple) else None
    *cells, last = _cells(box, len(ask.choices) + 1)
    picked: Picked | None = None
    for choice, cell in zip(ask.choices, cells, strict=True):
        is_on = chosen is not None and choice in chosen
        name = f"{turn.name}:{choice}"
        if tile(kit, name, cell, Pick(choice_words(ask, choice)), is_chosen=is_on):
            picked = (turn, _toggled(ask.choices, chosen or (), choice))
    if tile(kit, f"{turn.name}:none", last, Pick(none_words(ask)), is_chosen=chosen == ()):
        picked = (turn, ())
    return picked


def _toggled(choices: Sequence[str], chosen: Sequence[str | int], choice: str) -> tuple[str, ...]:
    """Return the choices with one more or one less, in the order of the catalogue."""
    changed = set(chosen) ^ {choice}
    return tuple(one for one in choices if one in changed)


def draw_scale(kit: Kit, box: Box, filling: Filling) -> Picked | None:
    """Draw a row of numbers, with its question where there is more than one."""
    turns = filling.page.turns
    picked = None
    for turn, area in zip(turns, box.rows(len(turns), gap=8), strict=True):
        top = area.y
        if len(turns) > 1:
            label = Ink("h3", max_w=area.w)
            kit.canvas.text(question_text(turn), (area.x + 4, area.y + 22), label)
            top += 50
        height = min(120.0, area.bottom - top - 84)
        spare = 0.0 if len(turns) > 1 else max(0.0, area.bottom - top - 84 - height) / 2
        cells = Box(area.x, top + spare, area.w, height)
        picked = _draw_numbers(kit, cells, turn, filling.value(turn)) or picked
        _draw_meanings(kit, cells, turn)
    return picked


def _draw_numbers(kit: Kit, box: Box, turn: Turn, value: Value | None) -> Picked | None:
    numbers = range(turn.ask.least, turn.ask.most + 1)
    picked = None
    for number, cell in zip(numbers, box.columns(len(numbers), gap=10), strict=True):
        shown = f"+{number}" if turn.ask.least < 0 < number else str(number)
        is_chosen = value == number and not isinstance(value, bool)
        pick = Pick(shown, spoken=spoken(turn, shown))
        if tile(kit, f"{turn.name}:{number}", cell, pick, is_chosen=is_chosen):
            picked = (turn, number)
    return picked


def _draw_meanings(kit: Kit, cells: Box, turn: Turn) -> None:
    if has_faces(turn.ask):
        draw_pain_faces(kit, cells, drop=70.0)
        return
    least, most = end_words(turn.ask)
    y = cells.bottom + 30
    kit.canvas.text(least, (cells.x + 4, y), Ink("body_bold", "text_secondary"))
    right = Ink("body_bold", "text_secondary", align="right")
    kit.canvas.text(most, (cells.right - 4, y), right)


def _cells(box: Box, count: int) -> tuple[Box, ...]:
    """Return the boxes of so many choices: side by side where they are few, else in columns."""
    if count <= _FEW:
        height = min(box.h, 220.0)
        return Box(box.x, box.centre[1] - height / 2, box.w, height).columns(count, gap=20)
    columns = next(number for most, number in _COLUMN_COUNTS if count <= most)
    rows = -(-count // columns)
    height = min((box.h - GAP * (rows - 1)) / rows, 110.0)
    top = box.y + max(0.0, box.h - rows * height - GAP * (rows - 1)) / 2
    cells = [
        cell
        for row in range(rows)
        for cell in Box(box.x, top + row * (height + GAP), box.w, height).columns(columns, gap=GAP)
    ]
    return tuple(cells[:count])
