"""Events as JSON text and back, exactly; every text says which version of the format it is."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from coach.movement.events import (
    DONE_EVENTS,
    CheckCleared,
    CheckRaised,
    Event,
    HoldEnded,
    HoldReached,
    PhaseChanged,
    RepCompleted,
    RepRejected,
    SelfReported,
    StageChanged,
    TrackingLost,
    TrackingRegained,
    TurnTimed,
    ViewChanged,
)
from coach.records.tagged_codec import Sentences, TaggedCodec

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
_CODEC: TaggedCodec[Event] = TaggedCodec(
    KINDS,
    version=EVENT_FORMAT,
    sentences=Sentences(
        newer="This session was recorded by a newer Knee Coach: update this one.",
        damaged="A stored event cannot be read: restore a backup with `coach data restore FILE`.",
    ),
    is_strict=False,
)
kind_of = _CODEC.kind_of
encode_event = _CODEC.encode
decode_event = _CODEC.decode
