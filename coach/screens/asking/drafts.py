"""Unfinished answers, kept as a setting of the store, so that a sheet can be left and resumed.

They are not told yet: only a finished sheet makes a fact. What cannot be read is no draft.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from coach.care.asking.ask import Ask, Kind, Value, is_fitting, taken
from coach.care.asking.sheets import Sheet
from coach.ports import SessionStore
from coach.screens.asking.filling import Filling

_SAME_DAY = 0
_KEEPS_DAYS: Mapping[Sheet, int] = {  # how old a draft may be; signs of now do not keep
    Sheet.SCREENING: 1,
    Sheet.CLEARANCE: 28,
    Sheet.PERSON: 28,
    Sheet.WISHES: 28,
}
_UNSAID = "unsaid"


def keep_draft(store: SessionStore, filling: Filling, *, today: date) -> None:
    """Keep what was answered so far, and the page that is open."""
    answers = {name: _written(value) for name, value in filling.answers.items()}
    draft = {"day": today.isoformat(), "place": filling.place, "answers": answers}
    store.set_setting(_key(filling), json.dumps(draft))


def drop_draft(store: SessionStore, filling: Filling) -> None:
    store.set_setting(_key(filling), "")


def resumed(store: SessionStore, filling: Filling, *, today: date) -> Filling:
    """Return a sheet as it was left, or as it is where nothing was left that still holds."""
    draft = _read(store.setting(_key(filling)) or "")
    day = _day(draft.get("day"))
    answers, place = draft.get("answers"), draft.get("place")
    if day is None or not isinstance(answers, dict) or not isinstance(place, int):
        return filling
    age = (today - day).days
    if not 0 <= age <= _KEEPS_DAYS.get(filling.sheet, _SAME_DAY):
        return filling
    known = {
        turn.name: None if _is_unsaid(answers[turn.name]) else _value(turn.ask, answers[turn.name])
        for turn in filling.turns
        if turn.name in answers and _is_readable(turn.ask, answers[turn.name])
    }
    with_answers = replace(filling, answers=known)
    return replace(with_answers, place=min(max(0, place), len(with_answers.pages) - 1))


def _key(filling: Filling) -> str:
    keys = sorted({turn.ask.key for turn in filling.turns})
    return f"draft_{filling.sheet}_{keys[0]}" if keys else f"draft_{filling.sheet}"


def _read(text: str) -> dict[str, object]:
    try:
        draft = json.loads(text)
    except ValueError:
        return {}
    return draft if isinstance(draft, dict) else {}


def _written(value: Value | None) -> object:
    if value is None:
        return {_UNSAID: True}
    return value.isoformat() if isinstance(value, date) else value


def _is_unsaid(written: object) -> bool:
    return isinstance(written, dict) and _UNSAID in written


def _is_readable(ask: Ask, written: object) -> bool:
    """Whether a stored answer still fits its question; what does not was never given."""
    return _is_unsaid(written) or _value(ask, written) is not None


def _value(ask: Ask, written: object) -> Value | None:
    value = _day(written) if ask.kind is Kind.DAY else written
    return taken(value) if is_fitting(ask, value) else None


def _day(written: object) -> date | None:
    try:
        return date.fromisoformat(str(written))
    except ValueError:
        return None
