"""What a session needs from the outside world: Protocols and what crosses them, no code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from coach.care.facts import PainAnswer, SessionEnd, SessionFacts, SessionStart
from coach.care.told import Told
from coach.movement.events import Event
from coach.movement.pose import Pose


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture as captured, never mirrored."""

    t_s: float  # seconds on the source's own clock, strictly increasing
    bgr: NDArray[np.uint8]  # shape (height, width, 3), upright


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a source is. `fps` is nominal; `duration_s` and `frames` are None for live ones."""

    name: str  # as the user typed it
    width: int
    height: int
    fps: float
    duration_s: float | None
    is_live: bool


class FrameSource(Protocol):
    """A camera, file, stream or synthetic patient, inside the pose worker."""

    @property
    def info(self) -> SourceInfo: ...

    def read(self) -> Frame | None:
        """Return the next frame, or None at the end.

        Raises:
            coach.errors.SourceError: it broke off; a live source may be opened again.
        """
        ...

    def close(self) -> None: ...


class FeedStatus(StrEnum):
    NONE = "none"  # nobody is watched: the clock runs, or what was done is told
    OPENING = "opening"  # source or pose model are being opened
    RUNNING = "running"
    WAITING = "waiting"  # the source is gone (unplugged, stalled); being tried again
    RESTARTING = "restarting"  # the pose worker died or froze; a new one is on its way
    ENDED = "ended"  # a file or demo came to its end
    FAILED = "failed"  # cannot go on; `message` says what to do


@dataclass(frozen=True, slots=True)
class FeedState:
    status: FeedStatus
    message: str = ""  # one sentence for the user, empty while all is well
    info: SourceInfo | None = None  # known once opened
    people: int = 0  # how many people the last look round saw
    frames: int = 0  # estimated so far
    progress: float | None = None  # 0..1 through a file


class PoseFeed(Protocol):
    """Poses and pictures of one source: live worker, recording or fake. No call blocks."""

    def start(self) -> None: ...

    def poses(self) -> Sequence[Pose]:
        """Return the poses since the last call, in order; none is ever dropped."""
        ...

    @property
    def has_poses(self) -> bool:
        """Whether `poses` would return any now; this takes none, and is cheap to ask often."""
        ...

    def picture(self) -> Frame | None:
        """Return the newest picture not yet returned, with the time of its pose; else None."""
        ...

    def pause(self) -> None:
        """Let a recording wait; a live source goes on, for nobody can stop the world."""
        ...

    def resume(self) -> None: ...

    @property
    def state(self) -> FeedState: ...

    def close(self) -> None: ...


class Clock(Protocol):
    def now_s(self) -> float:
        """Monotonic seconds; the origin is arbitrary."""
        ...

    def utc_now(self) -> datetime:
        """Aware, UTC. It may jump; durations never come from it."""
        ...

    def local_now(self) -> datetime:
        """Aware, in the user's time zone; training days are computed from it."""
        ...


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session as it was stored: what was seen, and the poses to look again."""

    facts: SessionFacts
    events: tuple[Event, ...]
    poses: tuple[Pose, ...]


class SessionStore(Protocol):
    """Append-only facts. Every call is on disk when it returns.

    Raises:
        coach.errors.StoreError: disk full, file damaged or not ours; nothing half-written stays.
    """

    def start_session(self, start: SessionStart) -> None: ...

    def append(self, session_id: str, events: Sequence[Event], poses: Sequence[Pose]) -> None:
        """Store events and poses in one transaction."""
        ...

    def add_pain(self, answer: PainAnswer) -> None: ...

    def end_session(self, session_id: str, end: SessionEnd) -> None: ...

    def sessions(self, profile: str) -> tuple[SessionFacts, ...]:
        """Return every session of a profile, oldest first, unfinished ones included."""
        ...

    def load(self, session_id: str) -> StoredSession: ...

    def recovered(self) -> tuple[SessionFacts, ...]:
        """Return the sessions that a crash had cut off and that opening this store closed."""
        ...

    def add_told(self, profile: str, told: Told) -> None:
        """Keep what a person told, beside everything told before."""
        ...

    def told(self, profile: str) -> tuple[Told, ...]:
        """Return what a person told, in the order it was told; nothing is ever forgotten.

        What cannot be read is left out, and stays stored as it is; see `unread`.
        """
        ...

    def unread(self, profile: str) -> int:
        """Return how many of the stored answers of a person cannot be read."""
        ...

    def setting(self, key: str) -> str | None: ...

    def set_setting(self, key: str, value: str) -> None: ...

    def close(self) -> None: ...


class VoicePriority(StrEnum):
    SAFETY = "safety"
    FIX = "fix"
    COUNT = "count"
    PRAISE = "praise"


class Sounds(Protocol):
    """Tones and speech; without a device every call does nothing."""

    def tone(self, name: str) -> None: ...

    def say(self, text: str, priority: VoicePriority) -> None: ...

    @property
    def spoken(self) -> str | None:
        """What is being spoken now, word for word; "" is silence, None: no voice speaks here."""
        ...

    def tide(self, swell: float | None, *, calm: float = 1.0) -> None:
        """Let a soft sea be heard for as long as it is asked for; call it every frame.

        Args:
            swell: how far the sea has come in, 0..1; None lets it end.
            calm: 1 is an even sea, 0 one with some wind.
        """
        ...
