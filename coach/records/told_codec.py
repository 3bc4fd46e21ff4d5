"""What a person told, as JSON text and back; every text says which version of the format it is."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

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
from coach.records.tagged_codec import Sentences, TaggedCodec

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
_CODEC: TaggedCodec[Told] = TaggedCodec(
    KINDS,
    version=TOLD_FORMAT,
    sentences=Sentences(
        newer="This answer was stored by a newer Knee Coach: update this one.",
        damaged="A stored answer cannot be read; it is kept as it is.",
    ),
    is_strict=True,
)
_log = logging.getLogger(__name__)
kind_of = _CODEC.kind_of


def encode_told(told: Told) -> str:
    """Return a fact as text.

    Raises:
        ValueError: it does not say in which time zone it was told.
    """
    if told.at.tzinfo is None:
        raise ValueError(f"what was told needs a time zone, got {told.at}")
    return _CODEC.encode(_with_dicts(told))


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
    told = _CODEC.decode(text)
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
