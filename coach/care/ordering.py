"""Facts in the order of time, each once: the order in which they were entered decides nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from functools import cache
from itertools import groupby
from types import NoneType

from coach.care.told import Told

# Asked for first: whether something is a mapping takes far longer to tell.
_PLAIN = (NoneType, str, int, float, date, Enum)


def in_order(told: Iterable[Told], *, last: date | None = None) -> tuple[Told, ...]:
    """Return the facts in the order of day and instant, without repetitions.

    Facts of one instant are ordered by their text, which is only worked out where it is needed.

    Args:
        told: in any order.
        last: facts of later days are left out: a clock was wrong, and they wait for their day.
    """
    known = sorted(
        (fact for fact in told if last is None or fact.day <= last),
        key=lambda fact: (fact.day, fact.at),
    )
    ordered: list[Told] = []
    for _, group in groupby(known, key=lambda fact: (fact.day, fact.at)):
        ordered.extend(_by_text(list(group)))
    return tuple(ordered)


def _by_text(facts: list[Told]) -> list[Told]:
    """Return different facts in the order of their texts, which begin with the type's name."""
    of_type: dict[str, list[Told]] = {}
    for fact in facts:
        of_type.setdefault(type(fact).__name__, []).append(fact)
    found = []
    for name in sorted(of_type):
        same = of_type[name]
        if len(same) > 1:
            by_text = {text_of(fact): fact for fact in same}
            same = [by_text[text] for text in sorted(by_text)]
        found.extend(same)
    return found


def text_of(fact: Told) -> str:
    """Return the same text for equal facts, whatever order their sets were built in."""
    kind: type = type(fact)
    named = [f"{name}={_text_of_value(getattr(fact, name))}" for name in _names(kind)]
    return f"{kind.__name__}({', '.join(named)})"


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _text_of_value(value: object) -> str:
    if isinstance(value, _PLAIN):
        return repr(value)
    if isinstance(value, Mapping):
        return repr(sorted((str(key), repr(item)) for key, item in value.items()))
    if isinstance(value, frozenset):
        return repr(sorted(repr(item) for item in value))
    return repr(value)
