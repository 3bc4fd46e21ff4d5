"""Events as JSON text and back, exactly; every text says which version of the format it is."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from coach.errors import StoreError
from coach.movement.events import (
    DONE_EVENTS,
    CheckCleared,
    CheckRaised,
    Event,
    HoldEnded,
    HoldReached,
    PhaseChanged,
    Rep,
    RepCompleted,
    RepRejected,
    SelfReported,
    StageChanged,
    TrackingLost,
    TrackingRegained,
    TurnTimed,
    ViewChanged,
)

EVENT_FORMAT = 1  # raised when a stored event can no longer be read as it stands

# The names are stored: they may be added to, never renamed.
KINDS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "rep_completed": RepCompleted,
        "rep_rejected": RepRejected,
        "hold_reached": HoldReached,
        "hold_ended": HoldEnded,
        "turn_timed": TurnTimed,
        "self_reported": SelfReported,
        "phase_changed": PhaseChanged,
        "stage_changed": StageChanged,
        "view_changed": ViewChanged,
        "check_raised": CheckRaised,
        "check_cleared": CheckCleared,
        "tracking_lost": TrackingLost,
        "tracking_regained": TrackingRegained,
    }
)
DONE_KINDS = tuple(kind for kind, event_type in KINDS.items() if event_type in DONE_EVENTS)
_KIND_OF = {event_type: kind for kind, event_type in KINDS.items()}
_ADAPTERS: Mapping[str, TypeAdapter[Any]] = {
    kind: TypeAdapter(event_type) for kind, event_type in KINDS.items()
}
_REP: TypeAdapter[Rep] = TypeAdapter(Rep)


def kind_of(event: Event) -> str:
    return _KIND_OF[type(event)]


def encode_event(event: Event) -> str:
    kind = kind_of(event)
    body = _ADAPTERS[kind].dump_python(event, mode="json")
    return json.dumps({"format": EVENT_FORMAT, "kind": kind, **body}, separators=(",", ":"))


def decode_event(text: str) -> Event:
    """Read one event back.

    Raises:
        StoreError: the text is damaged or was written by a newer Knee Coach.
    """
    try:
        body = json.loads(text)
        if body.pop("format") > EVENT_FORMAT:
            raise StoreError("This session was recorded by a newer Knee Coach: update this one.")
        event: Event = _ADAPTERS[body.pop("kind")].validate_json(json.dumps(body))
    except (ValidationError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            "A stored event cannot be read: restore a backup with `coach data restore FILE`."
        ) from error
    return event


def rep_to_json(rep: Rep) -> dict[str, Any]:
    """Return a repetition as plain JSON values, for exports."""
    plain: dict[str, Any] = _REP.dump_python(rep, mode="json")
    return plain


def rep_from_json(plain: Mapping[str, Any]) -> Rep:
    """Read a repetition back.

    Raises:
        StoreError: a key is missing or has a wrong type.
    """
    try:
        return _REP.validate_json(json.dumps(plain))
    except ValidationError as error:
        raise StoreError("A stored repetition cannot be read.") from error
