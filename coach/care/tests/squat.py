"""Double-leg squat: how deep the knees bend at pain of 2 or less (docs/clinical.md 5 and E17)."""

import statistics
from collections.abc import Sequence

from coach.care.tests.measured import CannotTell, Measured, Watched, why_too_little
from coach.movement.events import Rep
from coach.movement.vocabulary import Side, View

DEEPEST, SEPARATION, SHIFT = "deepest_deg", "separation_ratio", "shift"
FINE_PAIN = 2  # NPRS (docs/clinical.md 3.2)
CAP_DEG = 60.0  # deeper is not asked for (docs/clinical.md E17)
LEAST_REPS = 2  # of three: one reading alone may be a slip of the network (judgement)
TURN_WINDOW_S = 0.12


def squat(watched: Watched, *, pains: Sequence[int | None]) -> Measured:
    """Return the deepest bend that did not hurt, knees apart and weight to one side.

    Depth is of the repetitions seen from the side, knees and weight of those from the front.

    Args:
        watched: the squats.
        pains: the pain of each repetition in order, or one answer for all of them.
    """
    deepest_deg, why = _deepest(watched, pains)
    fronts = [rep for rep in watched.reps if rep.view is View.FRONT]
    ratios = [rep.separation_ratio for rep in fronts if rep.separation_ratio is not None]
    shifts = [shift for rep in fronts if (shift := _shift(watched, rep)) is not None]
    values = {
        DEEPEST: deepest_deg,
        SEPARATION: statistics.median(ratios) if ratios else None,
        SHIFT: statistics.median(shifts) if shifts else None,
    }
    return Measured(side=Side.BOTH, values=values, cannot_tell=why)


def _deepest(
    watched: Watched, pains: Sequence[int | None]
) -> tuple[float | None, CannotTell | None]:
    seen = [
        (rep.turning_knee_flexion_deg, _pain_of(position, pains))
        for position, rep in enumerate(watched.reps)
        if rep.view is View.SIDE and rep.turning_knee_flexion_deg is not None
    ]
    if len(seen) < LEAST_REPS:
        return None, why_too_little(watched, view=View.SIDE)
    hurting = [depth_deg for depth_deg, pain in seen if pain is not None and pain > FINE_PAIN]
    fine = [depth_deg for depth_deg, pain in seen if pain is not None and pain <= FINE_PAIN]
    if not hurting and not fine:
        return None, CannotTell.PAIN_UNKNOWN
    # A bend deeper than one that hurt is no safe one, even if it did not hurt this time.
    safe = [depth_deg for depth_deg in fine if all(depth_deg < other for other in hurting)]
    if not safe:
        return None, CannotTell.HURT
    return min(max(safe), CAP_DEG), None


def _pain_of(position: int, pains: Sequence[int | None]) -> int | None:
    """Return the pain of a repetition; one answer for all is the highest of them."""
    if len(pains) == 1:
        return pains[0]
    return pains[position] if position < len(pains) else None


def _shift(watched: Watched, rep: Rep) -> float | None:
    at_turn = watched.glimpses_between(rep.bottom_s - TURN_WINDOW_S, rep.bottom_s + TURN_WINDOW_S)
    shifts = [one.weight_shift for one in at_turn if one.weight_shift is not None]
    return statistics.median(shifts) if shifts else None
