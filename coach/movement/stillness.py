"""Whether a signal stands still, and where."""

import statistics

QUIET_WINDOW_S = 0.8  # over which the rest value is taken
QUIET_TREND = 0.15  # of the spread: what half a window may differ from the other


def quiet_value(
    recent: tuple[tuple[float, float], ...],
    spread: float,
    *,
    t_s: float,
    window_s: float = QUIET_WINDOW_S,
) -> float | None:
    """Return the middle of the last quiet window, or None while the signal moves."""
    values = [x for sample_s, x in recent if sample_s > t_s - window_s]
    lasts = t_s - recent[0][0] > window_s / 2
    if not lasts or max(values) - min(values) >= spread:
        return None
    half = len(values) // 2
    if half == 0:
        return None
    trend = statistics.fmean(values[half:]) - statistics.fmean(values[:half])
    if abs(trend) >= QUIET_TREND * spread:  # slow movement is not standing, however slow
        return None
    return statistics.median(values)
