"""What a test is measured from, what it gives, and why it sometimes gives nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from coach.movement.events import Event, HoldEnded, NotJudged, Rep, RepCompleted
from coach.movement.glimpses import Glimpse
from coach.movement.vocabulary import NotJudgedReason, Side, View


class CannotTell(StrEnum):
    """Why there is no value; the values are keys of patient words."""

    NOBODY = "test-cannot-tell-nobody"
    VIEW = "test-cannot-tell-view"  # seen from where this cannot be judged
    NOT_SEEN = "test-cannot-tell-not-seen"  # joints hidden or out of the picture
    NO_STAND = "test-cannot-tell-no-stand"  # no quiet stand to compare with
    TOO_FEW = "test-cannot-tell-too-few"
    TOO_SHORT = "test-cannot-tell-too-short"
    HURT = "test-cannot-tell-hurt"  # every repetition hurt more than 2
    PAIN_UNKNOWN = "test-cannot-tell-pain-unknown"
    UNSAID = "test-cannot-tell-unsaid"  # the person was asked and did not say


@dataclass(frozen=True, slots=True)
class Watched:
    """A recording, or as much of a live picture as was needed, after the fold over its poses."""

    events: tuple[Event, ...]
    glimpses: tuple[Glimpse, ...]
    last_s: float | None  # capture time of the last pose; None: there was none
    view: View  # in which most was seen
    not_judged: tuple[NotJudged, ...] = ()

    @property
    def reps(self) -> tuple[Rep, ...]:
        """The repetitions in the order of time."""
        reps = (event.rep for event in self.events if isinstance(event, RepCompleted))
        return tuple(sorted(reps, key=lambda rep: (rep.start_s, rep.index)))

    @property
    def holds(self) -> tuple[HoldEnded, ...]:
        return tuple(event for event in self.events if isinstance(event, HoldEnded))

    def glimpses_between(self, from_s: float, to_s: float) -> tuple[Glimpse, ...]:
        return tuple(one for one in self.glimpses if from_s <= one.t_s <= to_s)


@dataclass(frozen=True, slots=True)
class Measured:
    """What one test of one side gave; the names in `values` are those of `TestTaken`."""

    side: Side
    values: Mapping[str, float | None] = field(default_factory=dict)
    cannot_tell: CannotTell | None = None  # why the main value is missing


def nothing(names: Sequence[str], *, side: Side, why: CannotTell) -> Measured:
    """Return a test that gave nothing, with every value named as not known."""
    return Measured(side=side, values=dict.fromkeys(names), cannot_tell=why)


def why_too_little(watched: Watched, *, view: View | None = None) -> CannotTell:
    """Return the likeliest reason why not enough was counted.

    Args:
        watched: what was seen.
        view: the view that the test needs; None where several do.
    """
    if not watched.glimpses:
        return CannotTell.NOBODY
    if view is not None and watched.view is not view:
        return CannotTell.VIEW
    return CannotTell.TOO_FEW


_BY_REASON = {
    NotJudgedReason.VIEW: CannotTell.VIEW,
    NotJudgedReason.TURNED: CannotTell.VIEW,
    NotJudgedReason.NO_BASELINE: CannotTell.NO_STAND,
}


def why_not_judged(reason: NotJudgedReason) -> CannotTell:
    return _BY_REASON.get(reason, CannotTell.NOT_SEEN)
