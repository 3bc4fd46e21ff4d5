"""What the rep machine takes and gives: its rule, samples, and the cycles it finds."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from coach.movement.curve import Curve


@dataclass(frozen=True, slots=True)
class RepRule:
    """The smallest change that is an attempt, in the signal's unit, with its sign."""

    min_change: float
    curve: Curve = Curve.STRAIGHT
    ends_in_rest: bool = True  # False: what stays at the far end is standing, not a new rest
    last_part: float = 1.0  # the last quarter of the way back, against that of a raised cosine
    stays_s: float = 5.0  # a change that stays so long, longer than any pause, is a new rest


@dataclass(frozen=True, slots=True)
class Sample:
    t_s: float
    change: float  # from rest, positive towards the target, in the signal's unit


@dataclass(frozen=True, slots=True)
class Cycle:
    """A finished movement away from rest and back."""

    start_s: float  # when the leave level was passed
    turn_s: float  # at the largest change
    end_s: float  # when the return was seen
    peak_change: float
    samples: tuple[Sample, ...]  # from about a second before the start, for timing


class Drop(Enum):
    """Why an open cycle was given up."""

    TOO_SMALL = auto()  # a fidget: nothing is said
    TOO_LONG = auto()


@dataclass(frozen=True, slots=True)
class Dropped:
    start_s: float
    end_s: float
    why: Drop


Outcome: TypeAlias = Cycle | Dropped | None
