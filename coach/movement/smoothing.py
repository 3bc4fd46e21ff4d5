"""Causal smoothing as pure steps, in seconds and not in frames, so that any frame rate is served.

Two filters: `follow` for slowly varying estimates (view, near leg, gauges) and `one_euro` for the
signal that counts, whose cut-off rises with speed so that fast movement is hardly delayed.
"""

import math
from dataclasses import dataclass


def follow(previous: float | None, value: float, *, dt_s: float, time_constant_s: float) -> float:
    """Return a first-order low-pass step; the step answer reaches 63 % after the time constant."""
    if previous is None or time_constant_s <= 0:
        return value
    return previous + (value - previous) * (1.0 - math.exp(-max(dt_s, 0.0) / time_constant_s))


@dataclass(frozen=True, slots=True)
class OneEuro:
    """State of a one-euro filter (Casiez, Roussel and Vogel 2012)."""

    t_s: float
    value: float
    speed: float


SPEED_TIME_CONSTANT_S = 1 / (2 * math.pi * 1.0)  # the paper's 1 Hz for the derivative


def one_euro(
    state: OneEuro | None,
    value: float,
    *,
    t_s: float,
    min_cutoff_hz: float,
    beta: float,
) -> OneEuro:
    """Return the filter's next state.

    Args:
        state: the state before, or None at the start or after a gap.
        value: the new sample, in any unit.
        t_s: its time, seconds.
        min_cutoff_hz: cut-off at rest; its lag on slow movement is 1 / (2 pi cut-off).
        beta: cut-off added per unit of speed, Hz per (unit per second).
    """
    if state is None or t_s <= state.t_s:
        return OneEuro(t_s=t_s, value=value, speed=0.0)
    dt_s = t_s - state.t_s
    speed = follow(
        state.speed,
        (value - state.value) / dt_s,
        dt_s=dt_s,
        time_constant_s=SPEED_TIME_CONSTANT_S,
    )
    cutoff_hz = min_cutoff_hz + beta * abs(speed)
    smoothed = follow(state.value, value, dt_s=dt_s, time_constant_s=1 / (2 * math.pi * cutoff_hz))
    return OneEuro(t_s=t_s, value=smoothed, speed=speed)
