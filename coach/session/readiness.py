"""When a set may begin: the person stands quiet, and whole in the picture or long enough."""

from dataclasses import dataclass

from coach.movement.events import Reading
from coach.movement.vocabulary import FramingHint, Stage

FRAMING_PATIENCE_S = 3.0  # judgement: then a quiet person may begin in a poor picture, unjudged
TURN_HINTS = frozenset({FramingHint.TURN_TO_FRONT, FramingHint.TURN_TO_SIDE})


@dataclass(frozen=True, slots=True)
class Readiness:
    """Since when the person has stood quiet, on the clock of the caller; None: they do not."""

    quiet_since_s: float | None = None
    is_ready: bool = False


def watched(
    readiness: Readiness, now: Reading | None, *, hint: FramingHint | None, now_s: float
) -> Readiness:
    """Return the readiness after one look at the person."""
    if now is None or now.stage is not Stage.READY:
        return Readiness()
    since_s = now_s if readiness.quiet_since_s is None else readiness.quiet_since_s
    is_whole = hint is None or hint in TURN_HINTS
    return Readiness(since_s, is_ready=is_whole or now_s - since_s >= FRAMING_PATIENCE_S)
