"""What the app's process and its pose worker say to each other, small enough to be atomic."""

from dataclasses import dataclass
from typing import TypeAlias

from coach.devices.feed_options import FeedOptions, FrameTiming
from coach.errors import CoachError
from coach.movement.person_memory import PersonLock
from coach.movement.pose import Lock
from coach.ports import SourceInfo


@dataclass(frozen=True, slots=True)
class WorkerSetup:
    """All a worker needs; a restarted one goes on where the last one was cut off."""

    options: FeedOptions
    ring_name: str
    epoch_s: float  # time zero of live sources, seconds of the system clock
    after_s: float | None = None  # poses up to here were delivered by an earlier worker
    person: PersonLock | None = None  # whom the earlier worker followed


@dataclass(frozen=True, slots=True)
class Opened:
    info: SourceInfo


@dataclass(frozen=True, slots=True)
class Seen:
    """One estimated frame; its picture lies in the ring under `sequence`."""

    timing: FrameTiming
    sequence: int
    lock: Lock
    image_rows: bytes | None  # (33, 4) float32
    world_rows: bytes | None  # (33, 3) float32
    people: int
    person: PersonLock


@dataclass(frozen=True, slots=True)
class Alive:
    """Nothing to tell, but not frozen."""


@dataclass(frozen=True, slots=True)
class SourceGone:
    """A live source broke off; it is being tried again."""

    message: str


@dataclass(frozen=True, slots=True)
class Ended:
    pass


@dataclass(frozen=True, slots=True)
class Failed:
    error: CoachError


WorkerMessage: TypeAlias = Opened | Seen | Alive | SourceGone | Ended | Failed


@dataclass(frozen=True, slots=True)
class Taken:
    """So many poses have been taken by the app; the worker may run ahead again."""

    poses: int


@dataclass(frozen=True, slots=True)
class Stop:
    pass


@dataclass(frozen=True, slots=True)
class FollowThis:
    """The user says: whoever is in the picture now is the patient."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The user pauses: a recording waits, a live source goes on."""

    is_held: bool


AppMessage: TypeAlias = Taken | Stop | FollowThis | Hold
