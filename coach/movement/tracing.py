"""The counted signal as it stands now, for whoever wants to see it: value, rest and levels."""

import math
from dataclasses import dataclass

from coach.movement.state import AnalysisState
from coach.movement.vocabulary import Side, Signal, View


@dataclass(frozen=True, slots=True)
class Level:
    """A value of the signal that means something."""

    name: str  # with what an exercise file says of it
    value: float


@dataclass(frozen=True, slots=True)
class Trace:
    """What one watched leg, way or body shows, in the signal's unit."""

    t_s: float
    view: View
    signal: Signal
    side: Side
    value: float  # smoothed, as it is counted
    levels: tuple[Level, ...]  # empty until the person's own rest is known


def traces(state: AnalysisState) -> tuple[Trace, ...]:
    """Return one trace for each track that has a value, none while nothing is counted or timed."""
    signal = _signal(state)
    if signal is None or state.pose is None or state.seen_s != state.pose.t_s:
        return ()
    return tuple(
        Trace(
            t_s=state.pose.t_s,
            view=state.view.view,
            signal=signal,
            side=track.side,
            value=track.smooth,
            levels=_levels(state, rest=track.reps.rest),
        )
        for track in state.tracks
        if track.smooth is not None and math.isfinite(track.smooth)  # out of a hold's posture
    )


def _signal(state: AnalysisState) -> Signal | None:
    if state.band is not None:
        return state.band.signal
    return None if state.driver is None else state.driver.signal


def _levels(state: AnalysisState, *, rest: float | None) -> tuple[Level, ...]:
    """Return a band's edges, or rest, least change and target."""
    if state.band is not None:
        edges = (
            Level(f"at least {state.band.at_least:g}", state.band.at_least),
            Level(f"at most {state.band.at_most:g}", state.band.at_most),
        )
        return tuple(edge for edge in edges if abs(edge.value) < _NO_EDGE)
    if state.driver is None or rest is None:
        return ()
    return (
        Level(f"rest {rest:.3g}", rest),
        Level(f"min_change {state.driver.min_change:+g}", rest + state.driver.min_change),
        Level(f"target_change {state.driver.target_change:+g}", rest + state.driver.target_change),
    )


_NO_EDGE = 180.0  # what an exercise file means where it leaves an edge out
