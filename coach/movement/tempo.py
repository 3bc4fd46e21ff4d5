"""When the parts of a repetition began and ended, from the samples of one finished cycle.

The whole cycle is known when it is timed, so its samples are smoothed without lag. The start and
end of a movement are where nothing can be seen for noise: a hip height hardly changes over the
first 15 degrees of a squat. They are therefore extrapolated from the middle of the movement, where
it is fast, as if all of it were a raised cosine, which slow movement resembles.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.curve import Curve
from coach.movement.cycles import Cycle, Sample

SMOOTHING_S = 0.10  # half-width of the moving mean; a third of the quickest 0.3 s phase
RESAMPLE_S = 1 / 60
LOOK_AHEAD_S = 0.5  # an end may be foreseen, but not further than this
INNER_SHARES = (0.35, 0.8)  # lower, a hip height drowns in sway; higher, the turn is rounded


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds on the capture clock: out to the turning point, pause there, back."""

    start_s: float
    out_end_s: float
    back_start_s: float
    end_s: float

    @property
    def out_s(self) -> float:
        return self.out_end_s - self.start_s

    @property
    def pause_s(self) -> float:
        return self.back_start_s - self.out_end_s

    @property
    def back_s(self) -> float:
        return self.end_s - self.back_start_s

    @property
    def turn_s(self) -> float:
        return (self.out_end_s + self.back_start_s) / 2


def timing(cycle: Cycle, *, curve: Curve, stretch: float = 1.0) -> Timing:
    """Return when the parts of a cycle began and ended.

    Args:
        cycle: a finished cycle with at least its own samples.
        curve: how the signal stands to the joint angle.
        stretch: how much longer a movement lasts than its middle suggests.
    """
    path = _smooth(cycle)
    top = max(range(len(path)), key=lambda i: path[i].change)
    out = _shape(path[: top + 1], curve=curve)
    back = _shape(path[top:], curve=curve)
    start_s, out_end_s = _span(out, stretch=stretch, fallback_s=(cycle.start_s, cycle.turn_s))
    mirrored = [Sample(-sample.t_s, sample.change) for sample in reversed(back)]
    minus_end_s, minus_start_s = _span(
        mirrored, stretch=stretch, fallback_s=(-cycle.end_s, -cycle.turn_s)
    )
    back_start_s, end_s = -minus_start_s, -minus_end_s
    if back_start_s < out_end_s:  # no pause: both meet half-way
        out_end_s = back_start_s = (out_end_s + back_start_s) / 2
    return Timing(
        start_s=min(max(start_s, path[0].t_s), out_end_s),
        out_end_s=out_end_s,
        back_start_s=back_start_s,
        end_s=max(min(end_s, path[-1].t_s + LOOK_AHEAD_S), back_start_s),
    )


def _shape(path: Sequence[Sample], *, curve: Curve) -> list[Sample]:
    """Return one way of the cycle from 0 at rest to 1 at the peak, angle-like.

    Each way has its own zero: people seldom come back to quite where they left.
    """
    lowest = max(min(sample.change for sample in path), 0.0)
    reach = max(max(sample.change for sample in path) - lowest, 1e-9)
    return [
        Sample(sample.t_s, curve.angle_share((sample.change - lowest) / reach)) for sample in path
    ]


def _smooth(cycle: Cycle) -> list[Sample]:
    """Return the cycle on an even grid, smoothed without lag."""
    samples = cycle.samples
    first_s, last_s = samples[0].t_s, samples[-1].t_s
    steps = max(int((last_s - first_s) / RESAMPLE_S), 1)
    times = [first_s + (last_s - first_s) * i / steps for i in range(steps + 1)]
    values = _interpolate(samples, times)
    reach = round(SMOOTHING_S / RESAMPLE_S)
    smooth = []
    for i in range(len(values)):
        near = min(reach, i, len(values) - 1 - i)  # symmetric, so that it never lags
        window = values[i - near : i + near + 1]
        smooth.append(sum(window) / len(window))
    return [Sample(t_s, value) for t_s, value in zip(times, smooth, strict=True)]


def _interpolate(samples: Sequence[Sample], times: Sequence[float]) -> list[float]:
    values, i = [], 0
    for t_s in times:
        while i < len(samples) - 2 and samples[i + 1].t_s < t_s:
            i += 1
        a, b = samples[i], samples[min(i + 1, len(samples) - 1)]
        gap = b.t_s - a.t_s
        share = min(max((t_s - a.t_s) / gap, 0.0), 1.0) if gap > 0 else 0.0
        values.append(a.change + (b.change - a.change) * share)
    return values


def _span(
    rising: Sequence[Sample], *, stretch: float, fallback_s: tuple[float, float]
) -> tuple[float, float]:
    """Return when a movement from 0 to 1 began and ended, extrapolated from its middle.

    `stretch` moves the beginning, at rest, where the network hides most of a slow movement.
    """
    early_s, late_s = (_last_crossing_s(rising, share) for share in INNER_SHARES)
    if early_s is None or late_s is None or late_s <= early_s:
        return fallback_s
    early, late = (_cosine_time(share) for share in INNER_SHARES)
    whole_s = (late_s - early_s) / (late - early)
    end_s = late_s + (1 - late) * whole_s
    return end_s - stretch * whole_s, end_s


def _cosine_time(share: float) -> float:
    """Return when, of its duration, a raised cosine has come this share of its way."""
    return math.acos(1 - 2 * share) / math.pi


def _last_crossing_s(rising: Sequence[Sample], level: float) -> float | None:
    """Return when the path last rose through the level before its end."""
    for before, after in zip(reversed(rising[:-1]), reversed(rising[1:]), strict=True):
        if before.change < level <= after.change:
            share = (level - before.change) / (after.change - before.change)
            return before.t_s + (after.t_s - before.t_s) * share
    return None
