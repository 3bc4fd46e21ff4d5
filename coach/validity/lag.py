"""By how much a measured angle runs behind the true one. Pure."""

import math
import statistics
from collections.abc import Sequence

from coach.validity.truth import Angle

LAG_RANGE_S = (-0.20, 0.50)
LAG_STEP_S = 0.01
LAG_MIN_MOVEMENT_DEG = 20.0  # a still knee shows no lag


def lag_s(true: Sequence[Angle], measured: Sequence[Angle]) -> float | None:
    """Return by how much the measured angle runs behind the truth, seconds.

    It is the shift that leaves the least squared difference, bias taken out; None where the knee
    hardly moved or too little was measured.
    """
    values = [angle.value_deg for angle in true]
    if not values or len(measured) < len(true) / 4:
        return None
    if max(values) - min(values) < LAG_MIN_MOVEMENT_DEG:
        return None
    first, last = LAG_RANGE_S
    shifts = [first + LAG_STEP_S * i for i in range(round((last - first) / LAG_STEP_S) + 1)]
    return min(shifts, key=lambda shift_s: _misfit(true, measured, shift_s))


def _misfit(true: Sequence[Angle], measured: Sequence[Angle], shift_s: float) -> float:
    differences, i = [], 0
    for angle in measured:
        t_s = angle.t_s - shift_s
        while i < len(true) - 2 and true[i + 1].t_s < t_s:
            i += 1
        before, after = true[i], true[i + 1]
        if before.t_s <= t_s <= after.t_s:
            share = (t_s - before.t_s) / (after.t_s - before.t_s)
            value = before.value_deg + share * (after.value_deg - before.value_deg)
            differences.append(angle.value_deg - value)
    if len(differences) <= 1:
        return math.inf
    mean = statistics.fmean(differences)  # `statistics.pvariance` is exact, and far slower
    return math.fsum((difference - mean) ** 2 for difference in differences) / len(differences)
