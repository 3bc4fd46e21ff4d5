"""Leg raises lying on the side: how many in one's own tempo (docs/clinical.md E44)."""

from collections import Counter

from coach.care.tests.measured import Measured, Watched, nothing, why_too_little
from coach.movement.vocabulary import Side, View

REPS = "reps"
NAMES = (REPS,)
MOST_REPS = 25
RESTS_S = 10.0  # nobody waits longer amid their own tempo (judgement)
GAP_PERCENT = 20.0  # between the legs: only then it is shown


def hip(watched: Watched) -> tuple[Measured, ...]:
    """Return the raises of each leg, small ones too: it is the trend of one person."""
    counted = Counter(rep.side for rep in watched.reps)
    found = [
        Measured(side, {REPS: float(min(counted[side], MOST_REPS))})
        for side in (Side.LEFT, Side.RIGHT)
        if counted[side]
    ]
    if found:
        return tuple(found)
    return (nothing(NAMES, side=Side.BOTH, why=why_too_little(watched, view=View.FRONT)),)


def is_over(watched: Watched) -> bool:
    """Whether somebody has lifted the leg and rests: it felt like enough."""
    last_s = watched.last_s
    if not watched.reps or last_s is None:
        return False
    return last_s - max(rep.end_s for rep in watched.reps) >= RESTS_S


def gap_percent(left: float | None, right: float | None) -> float | None:
    """Return by how much the legs differ, of the better one; None unless it is worth showing."""
    if left is None or right is None or max(left, right) <= 0:
        return None
    gap = 100.0 * abs(left - right) / max(left, right)
    return gap if gap > GAP_PERCENT else None
