"""What a day's plan changed of an exercise file, as JSON text beside its session."""

import logging
from types import MappingProxyType

from coach.care.fitting import Fit
from coach.errors import StoreError
from coach.records.tagged_codec import Sentences, TaggedCodec

FIT_FORMAT = 1  # raised when a stored one can no longer be read as it stands

_CODEC: TaggedCodec[Fit] = TaggedCodec(
    MappingProxyType({"fit": Fit}),
    version=FIT_FORMAT,
    sentences=Sentences(
        newer="The plan of a session was stored by a newer Knee Coach: update this one.",
        damaged="The plan of a stored session cannot be read; its exercise file stands in.",
    ),
    is_strict=True,
)
_log = logging.getLogger(__name__)


def encode_fit(fit: Fit | None) -> str | None:
    """Return what was planned as text; None where nothing was."""
    return None if fit is None else _CODEC.encode(fit)


def decode_fit(text: str | None) -> Fit | None:
    """Return what was planned; None where nothing was, or, with a line in the log, is unreadable.

    A session is worth more than the range it was planned with.
    """
    if text is None:
        return None
    try:
        return _CODEC.decode(text)
    except StoreError as error:
        _log.warning("%s", error)
        return None
