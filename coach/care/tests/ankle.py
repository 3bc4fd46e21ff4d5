"""Knee to the wall: how far the shin leans with the heel down (docs/clinical.md 5)."""

import statistics

from coach.care.tests.measured import Measured, Watched, nothing, why_too_little
from coach.movement.events import Rep
from coach.movement.vocabulary import CheckCode, Side, View

SHIN = "shin_deg"
WALL_CM = "wall_cm"  # toe to wall, told by the person where no camera saw the shin
NAMES = (SHIN,)
LEAST_REPS = 2  # judgement: one reading alone may be a slip of the network
TURN_WINDOW_S = 0.12
GAP_DEG = 5.0  # between the legs: the calf comes first (docs/clinical.md 5)
GAP_CM = 1.5  # about as much: a shin leans 3.6 for each centimetre (docs/clinical.md 5)


def ankle(watched: Watched) -> tuple[Measured, ...]:
    """Return the furthest lean of each shin, of the repetitions whose heel stayed down."""
    found = []
    for side in (Side.LEFT, Side.RIGHT):
        reps = [rep for rep in watched.reps if rep.side is side and not _heel_lifted(rep)]
        leans = [lean for rep in reps if (lean := _lean_deg(watched, rep)) is not None]
        if len(leans) >= LEAST_REPS:
            found.append(Measured(side, {SHIN: max(leans)}))
    if found:
        return tuple(found)
    why = why_too_little(watched, view=View.SIDE)
    return (nothing(NAMES, side=Side.BOTH, why=why),)


def has_gap(left: float | None, right: float | None, *, name: str = SHIN) -> bool | None:
    """Whether one ankle is clearly stiffer; None where either is not known."""
    if left is None or right is None:
        return None
    return abs(left - right) > (GAP_CM if name == WALL_CM else GAP_DEG)


def _heel_lifted(rep: Rep) -> bool:
    return any(span.code is CheckCode.H1 for span in rep.checks)


def _lean_deg(watched: Watched, rep: Rep) -> float | None:
    at_turn = watched.glimpses_between(rep.bottom_s - TURN_WINDOW_S, rep.bottom_s + TURN_WINDOW_S)
    leans = [lean for one in at_turn if (lean := one.shin_deg(rep.side)) is not None]
    return statistics.median(leans) if leans else None
