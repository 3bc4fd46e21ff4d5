"""Marching on the spot, watched and not scored: cadence, and whether both steps take as long."""

import statistics
from itertools import pairwise

from coach.care.tests.measured import CannotTell, Measured, Watched, nothing, why_too_little
from coach.movement.vocabulary import Side

CADENCE, STEP_GAP = "cadence", "step_gap_percent"
NAMES = (CADENCE, STEP_GAP)
LASTS_S = 20.0
LEAST_STEPS = 4  # of each leg
NOTED_GAP_PERCENT = 10.0  # docs/clinical.md 5


def walk(watched: Watched) -> Measured:
    """Return steps a minute and by how much the two steps differ in time.

    A step is timed between the highest points of one knee and of the other; a step that was
    missed leaves its two neighbours out.
    """
    tops = sorted((rep.bottom_s, rep.side) for rep in watched.reps)
    to_left = [b[0] - a[0] for a, b in pairwise(tops) if (a[1], b[1]) == (Side.RIGHT, Side.LEFT)]
    to_right = [b[0] - a[0] for a, b in pairwise(tops) if (a[1], b[1]) == (Side.LEFT, Side.RIGHT)]
    if min(len(to_left), len(to_right)) < LEAST_STEPS:
        why = why_too_little(watched)
        if why is CannotTell.TOO_FEW and watched.reps:
            why = CannotTell.TOO_SHORT
        return nothing(NAMES, side=Side.BOTH, why=why)
    left_s, right_s = statistics.median(to_left), statistics.median(to_right)
    mean_s = (left_s + right_s) / 2.0
    gap_percent = 100.0 * abs(left_s - right_s) / mean_s
    return Measured(Side.BOTH, {CADENCE: 60.0 / mean_s, STEP_GAP: gap_percent})
