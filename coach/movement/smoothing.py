"""Causal smoothing as a pure step, in seconds and not in poses: any frame rate is served."""

import math


def follow(previous: float | None, value: float, *, dt_s: float, time_constant_s: float) -> float:
    """Return a first-order low-pass step; the step answer reaches 63 % after the time constant."""
    if previous is None or time_constant_s <= 0:
        return value
    return previous + (value - previous) * (1.0 - math.exp(-max(dt_s, 0.0) / time_constant_s))
