"""What a session needs of the outside world."""

from dataclasses import dataclass

from coach.ports import Clock, PoseFeed, SessionStore, Sounds


@dataclass(frozen=True, slots=True)
class ClockPorts:
    """The outside world of a session that is done by the clock."""

    store: SessionStore
    sounds: Sounds
    clock: Clock


@dataclass(frozen=True, slots=True)
class SessionPorts:
    """The outside world of a session in which somebody is watched."""

    feed: PoseFeed
    store: SessionStore
    sounds: Sounds
    clock: Clock
