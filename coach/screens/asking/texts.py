"""Questions that are answered in own words, with suggestions to tap; and the country."""

from coach import words
from coach.care.asking.ask import LONGEST_TEXT, Value
from coach.care.asking.turns import Turn
from coach.care.start.emergency import KNOWN_COUNTRIES
from coach.screens.asking.filling import Filling
from coach.screens.asking.number_entry import Entry
from coach.screens.asking.picks import GAP, Picked
from coach.screens.asking.tiles import Pick, tile
from coach.screens.asking.wording import country_words, suggestions
from coach.screens.widgets.controls import Label, button, text_field
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

FIELD_H = 68.0
_COLUMNS, _ROWS = 4, 4
_PAGE = _COLUMNS * _ROWS


def draw_texts(kit: Kit, box: Box, filling: Filling, entry: Entry) -> Picked | None:
    """Draw a field, or one for each of several answers, and what others often say."""
    (turn,) = filling.page.turns
    count = turn.ask.at_most or 1
    if len(entry.texts) != count:
        entry.texts = _known(filling.value(turn), count)
    before = list(entry.texts)
    half = box.columns(2, gap=32)
    for place in range(count):
        field = Box(half[0].x, box.y + 12 + place * (FIELD_H + GAP), half[0].w, FIELD_H)
        hint = words.text("asking-own-words", number=place + 1)
        written = text_field(
            kit, f"{turn.name}:{place}", field, value=entry.texts[place], hint=hint
        )
        if len(written) > LONGEST_TEXT:
            kit.toast(words.text("asking-too-long", most=LONGEST_TEXT))
        entry.texts[place] = written[:LONGEST_TEXT]
    _draw_suggestions(kit, half[1], turn, entry)
    return (turn, _value(turn, entry)) if entry.texts != before else None


def _known(value: Value | None, count: int) -> list[str]:
    known = [str(one) for one in value] if isinstance(value, tuple) else []
    if isinstance(value, str):
        known = [value]
    return [*known, *([""] * count)][:count]


def _value(turn: Turn, entry: Entry) -> Value | None:
    written = tuple(text.strip() for text in entry.texts if text.strip())
    if not written:
        return None
    return written if turn.ask.is_list else written[0]


def _draw_suggestions(kit: Kit, box: Box, turn: Turn, entry: Entry) -> None:
    """Draw what can be tapped in place of typing; a second tap takes it back."""
    offered = suggestions(turn.ask)
    rows = -(-len(offered) // 2)
    if not offered:
        return
    height = min(84.0, (box.h - GAP * (rows - 1)) / rows)
    area = Box(box.x, box.y + 12, box.w, rows * height + (rows - 1) * GAP)
    cells = [cell for row in area.rows(rows, gap=GAP) for cell in row.columns(2, gap=GAP)]
    for place, (text, cell) in enumerate(zip(offered, cells, strict=False)):
        is_on = text in entry.texts
        if not tile(kit, f"{turn.name}:s{place}", cell, Pick(text), is_chosen=is_on):
            continue
        if is_on:
            entry.texts = ["" if one == text else one for one in entry.texts]
        elif "" in entry.texts:
            entry.texts[entry.texts.index("")] = text
        elif not turn.ask.is_list:
            entry.texts[0] = text
        else:
            kit.toast(words.text("asking-three-are-plenty"))


def draw_country(
    kit: Kit, box: Box, filling: Filling, entry: Entry, *, guess: str | None
) -> Picked | None:
    """Draw the countries whose number is known here, the guessed one first."""
    (turn,) = filling.page.turns
    value = filling.value(turn)
    codes = sorted(KNOWN_COUNTRIES, key=country_words)
    if guess in codes:
        codes = [guess, *(code for code in codes if code != guess)]
    pages = -(-len(codes) // _PAGE)
    shown = codes[entry.page * _PAGE :][:_PAGE]
    height = min(74.0, (box.h - GAP * _ROWS) / (_ROWS + 1))
    picked: Picked | None = None
    for place, code in enumerate(shown):
        row, column = divmod(place, _COLUMNS)
        line = Box(box.x, box.y + row * (height + GAP), box.w, height)
        cell = line.columns(_COLUMNS, gap=GAP)[column]
        pick = Pick(country_words(code), icon="home" if code == guess else None)
        if tile(kit, f"{turn.name}:{code}", cell, pick, is_chosen=value == code):
            picked = (turn, code)
    low = Box(box.x, box.y + _ROWS * (height + GAP), box.w, height)
    fore, more, other = low.columns(3, gap=GAP)
    back_label = Label(words.text("asking-countries-back"), icon="back", kind="soft")
    if entry.page > 0 and button(kit, f"{turn.name}:back", fore, back_label):
        entry.page -= 1
    label = Label(words.text("asking-countries-more"), icon="next", kind="soft")
    if entry.page < pages - 1 and button(kit, f"{turn.name}:more", more, label):
        entry.page += 1
    other_label = Label(words.text("asking-country-other"), kind="plain")
    if button(kit, f"{turn.name}:other", other, other_label):
        picked = (turn, None)
    return picked
