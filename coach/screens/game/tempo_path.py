"""One repetition as a path: out, a turn, back, a rest; heights are shares of the reach.

A half cosine joins rest and turning point, as calm movements of people do.
"""

import math
from dataclasses import dataclass

from coach.movement.exercise import TempoRule
from coach.movement.vocabulary import Phase

GLIDE_S = 1.0  # from the end of one repetition to the place where the next can begin
_LEAST_WAY_S = 0.5  # of a way out or back, where a file prescribes none


@dataclass(frozen=True, slots=True)
class TempoPath:
    """Seconds of the four parts; `goes_down` when the body sinks on the way out."""

    out_s: float
    turn_s: float
    back_s: float
    rest_s: float
    goes_down: bool

    @property
    def turned_s(self) -> float:
        """When the way back begins."""
        return self.out_s + self.turn_s

    @property
    def moving_s(self) -> float:
        """When the way back ends."""
        return self.turned_s + self.back_s

    @property
    def rep_s(self) -> float:
        return self.moving_s + self.rest_s

    def height(self, at_s: float) -> float:
        """Return how far out the path is, 0..1; before and after the repetition it rests."""
        if at_s < self.out_s:
            return _eased(at_s / self.out_s)
        if at_s < self.turned_s:
            return 1.0
        return 1.0 - _eased((at_s - self.turned_s) / self.back_s)

    def on_way_out(self, share: float) -> float:
        """Return when the path first is so far out."""
        return self.out_s * _uneased(share)

    def on_way_back(self, share: float) -> float:
        """Return when the path has come back so far."""
        return self.turned_s + self.back_s * _uneased(1.0 - share)


def path_of(tempo: TempoRule) -> TempoPath:
    """Return the path that a tempo prescribes."""
    out, turn, back, rest = (tempo.seconds(phase) for phase in tempo.order)
    return TempoPath(
        out_s=max(_LEAST_WAY_S, out),
        turn_s=turn,
        back_s=max(_LEAST_WAY_S, back),
        rest_s=max(GLIDE_S, rest),
        goes_down=tempo.starts_with is Phase.ECCENTRIC,
    )


def _eased(share: float) -> float:
    return (1.0 - math.cos(math.pi * min(1.0, max(0.0, share)))) / 2.0


def _uneased(height: float) -> float:
    return math.acos(1.0 - 2.0 * min(1.0, max(0.0, height))) / math.pi
