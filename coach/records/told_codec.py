"""What a person told, as JSON text and back; every text says which version of the format it is."""

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from coach.care.told import (
    AfterTold,
    AwayTold,
    BeforeTold,
    CardRead,
    ClearanceTold,
    DiaryTold,
    GoalsRated,
    MorningTold,
    PersonTold,
    RunTold,
    ScreeningTold,
    TestTaken,
    Told,
    WishesTold,
)
from coach.errors import StoreError

TOLD_FORMAT = 1  # raised when a stored fact can no longer be read as it stands

# The names are stored: they may be added to, never renamed.
KINDS: Mapping[str, type[Told]] = MappingProxyType(
    {
        "screening": ScreeningTold,
        "clearance": ClearanceTold,
        "person": PersonTold,
        "wishes": WishesTold,
        "morning": MorningTold,
        "before": BeforeTold,
        "after": AfterTold,
        "diary": DiaryTold,
        "test": TestTaken,
        "goals": GoalsRated,
        "away": AwayTold,
        "card": CardRead,
        "run": RunTold,
    }
)
_KIND_OF = {told_type: kind for kind, told_type in KINDS.items()}
_ADAPTERS: Mapping[str, TypeAdapter[Any]] = {
    kind: TypeAdapter(told_type) for kind, told_type in KINDS.items()
}
_log = logging.getLogger(__name__)


def kind_of(told: Told) -> str:
    return _KIND_OF[type(told)]


def encode_told(told: Told) -> str:
    """Return a fact as text.

    Raises:
        ValueError: it does not say in which time zone it was told.
    """
    if told.at.tzinfo is None:
        raise ValueError(f"what was told needs a time zone, got {told.at}")
    kind = kind_of(told)
    body = _ADAPTERS[kind].dump_python(_with_dicts(told), mode="json")
    return json.dumps({"format": TOLD_FORMAT, "kind": kind, **body}, separators=(",", ":"))


def _with_dicts(told: Told) -> Told:
    """Let any kind of mapping be stored, a read-only one, too."""
    match told:
        case ScreeningTold():
            return replace(told, answers=dict(told.answers))
        case TestTaken():
            return replace(told, values=dict(told.values))
        case _:
            return told


def decode_told(text: str) -> Told:
    """Read one fact back.

    Raises:
        StoreError: the text is damaged or was written by a newer Knee Coach.
    """
    try:
        body = json.loads(text)
        if body.pop("format") > TOLD_FORMAT:
            raise StoreError("This answer was stored by a newer Knee Coach: update this one.")
        told: Told = _ADAPTERS[body.pop("kind")].validate_json(json.dumps(body), strict=True)
    except (ValidationError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError("A stored answer cannot be read; it is kept as it is.") from error
    if told.at.tzinfo is None:
        raise StoreError("A stored answer does not say when it was given; it is kept as it is.")
    return told


def read_or_none(text: str) -> Told | None:
    """Return a fact; None, and a line in the log, where it cannot be read."""
    try:
        return decode_told(text)
    except StoreError as error:
        _log.warning("%s", error)
        return None
