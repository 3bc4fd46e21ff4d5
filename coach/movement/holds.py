"""Timing a hold: a pure machine over one signal and its band.

    OUTSIDE --inside for BEGIN_S--> HOLDING --outside for longer than FORGIVEN_S--> OUTSIDE (a hold)

Only time inside the band, and seen, is held; a short dip ends nothing. `step` is a fold: same state
and sample in, same state and outcome out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.movement.exercise import Band
from coach.movement.vocabulary import Side

BEGIN_S = 0.5  # in the band without a break: shorter is passing through
FORGIVEN_S = 0.7  # docs/clinical.md 1.B
LEAST_HELD_S = 2.0  # a shorter stay is a try, not a hold (judgement)


@dataclass(frozen=True, slots=True)
class Held:
    start_s: float
    end_s: float
    held_s: float


@dataclass(frozen=True, slots=True)
class HoldState:
    """One side's hold: LEFT, RIGHT, or BOTH where sides are not told apart by the signal."""

    side: Side
    start_s: float | None = None
    inside_s: float | None = None  # when it was last inside
    is_inside: bool = False  # in the newest sample
    held_s: float = 0.0
    is_told: bool = False  # whether the target time has been announced

    @property
    def is_running(self) -> bool:
        return self.start_s is not None and self.held_s >= BEGIN_S


def step(
    state: HoldState, band: Band, *, t_s: float, value: float
) -> tuple[HoldState, Held | None]:
    """Take in one seen sample."""
    ended: Held | None = None
    if state.inside_s is not None and t_s - state.inside_s > FORGIVEN_S:
        state, ended = end(state)
    if not band.holds(value):
        if state.is_running:
            return replace(state, is_inside=False), ended
        return HoldState(side=state.side), ended
    if state.start_s is None or state.inside_s is None:
        fresh = HoldState(side=state.side, start_s=t_s, inside_s=t_s, is_inside=True)
        return fresh, ended
    seen_s = t_s - state.inside_s if state.is_inside else 0.0
    held_s = state.held_s + seen_s
    return replace(state, inside_s=t_s, is_inside=True, held_s=held_s), ended


def end(state: HoldState) -> tuple[HoldState, Held | None]:
    """Let go; a hold long enough to be one is returned."""
    fresh = HoldState(side=state.side)
    if state.start_s is None or state.inside_s is None or state.held_s < LEAST_HELD_S:
        return fresh, None
    return fresh, Held(state.start_s, state.inside_s, state.held_s)


def held_s(holds: Sequence[HoldState]) -> float | None:
    """Return the seconds of the hold that runs, the longest where several do."""
    return max((one.held_s for one in holds if one.is_running), default=None)
