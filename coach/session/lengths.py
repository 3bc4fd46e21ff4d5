"""Lengths as the person wants to read them: centimetres, or inches.

Only words change, and what is typed: whatever is planned, measured and stored stays metric. A
length is a number and "cm" in words of the catalogue or of an exercise, so one place finds all.
"""

import re
from enum import StrEnum
from functools import lru_cache

from coach import words

LENGTHS_SETTING = "lengths"
CM_PER_INCH = 2.54
_NUMBER = r"\d+(?:[.,]\d+)?"
_LENGTH = re.compile(rf"\b(?:(?P<first>{_NUMBER})(?P<between> \w+ ))?(?P<number>{_NUMBER}) cm\b")
_NEXT_PAIR, _BECOMES = " | ", " > "  # of the catalogue's own list of words that stand for units


class Lengths(StrEnum):
    CENTIMETRES = "cm"
    INCHES = "inches"


class _InUse:
    lengths = Lengths.CENTIMETRES


def lengths_in_use() -> Lengths:
    return _InUse.lengths


def use_lengths(lengths: Lengths) -> None:
    """Say lengths so from now on."""
    _InUse.lengths = lengths
    words.reword(_in_inches if lengths is Lengths.INCHES else None)


def shown_length(centimetres: float) -> float:
    """Return a length in the unit that is shown."""
    return centimetres / _cm_per_unit()


def stored_cm(shown: float) -> float:
    """Return a length in the unit that is shown as it is stored."""
    return shown * _cm_per_unit()


def _cm_per_unit() -> float:
    return CM_PER_INCH if _InUse.lengths is Lengths.INCHES else 1.0


def _in_inches(text: str) -> str:
    return _translated(text, words.language())


@lru_cache(maxsize=512)
def _translated(text: str, _language: str) -> str:
    said = _LENGTH.sub(_said, text)
    for pair in _own("length-words").split(_NEXT_PAIR):
        metric, _, other = pair.partition(_BECOMES)
        said = re.sub(rf"\b{metric}\b", other, said)
    return said


def _said(found: re.Match[str]) -> str:
    number = _inches(found["number"])
    unit = _own("length-inch" if number == "1" else "length-inches")
    first = f"{_inches(found['first'])}{found['between']}" if found["first"] else ""
    return f"{first}{number} {unit}"


def _own(key: str) -> str:
    """Return words of the catalogue that are not reworded themselves."""
    return words.in_use().text(key)


def _inches(number: str) -> str:
    """Return as many inches: whole ones of a whole number, else one decimal with the same mark."""
    mark = next((mark for mark in ",." if mark in number), "")
    inches = float(number.replace(",", ".")) / CM_PER_INCH
    return f"{inches:.1f}".replace(".", mark) if mark else str(round(inches))
