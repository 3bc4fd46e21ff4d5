"""Seconds on one leg with open eyes: three trials each, 45 s at most (docs/clinical.md 5)."""

from coach.care.tests.measured import CannotTell, Measured, Watched, nothing, why_too_little
from coach.movement.events import Hold
from coach.movement.vocabulary import Side

BEST, MEAN = "best_s", "mean_s"
NAMES = (BEST, MEAN)
TRIALS = 3
CAP_S = 45.0
LIFTED = 0.06  # of the leg's length, over the standing foot (docs/clinical.md E28)
TOUCH_S = 0.2  # a foot that is down for longer has touched the floor; shorter is the network


def balance(watched: Watched) -> tuple[Measured, ...]:
    """Return the best and the mean of the first three trials of each leg that was stood on."""
    found = []
    for side in (Side.LEFT, Side.RIGHT):
        trials = [
            until_touch_s(watched, one.hold) for one in watched.holds if one.hold.side is side
        ][:TRIALS]
        if trials:
            mean_s = sum(trials) / TRIALS if len(trials) == TRIALS else None
            found.append(Measured(side, {BEST: max(trials), MEAN: mean_s}))
    if found:
        return tuple(found)
    why = why_too_little(watched)
    if why is CannotTell.TOO_FEW:
        why = CannotTell.TOO_SHORT
    return (nothing(NAMES, side=Side.BOTH, why=why),)


def until_touch_s(watched: Watched, hold: Hold) -> float:
    """Return how long the foot stayed up, to the first touch; the hold itself forgives short ones.

    A foot that is not seen is not known to be down.
    """
    down_since_s: float | None = None
    sign = -1.0 if hold.side is Side.LEFT else 1.0  # on the left leg the right foot is lifted
    for one in watched.glimpses_between(hold.start_s, hold.end_s):
        is_down = one.foot_lift is not None and sign * one.foot_lift < LIFTED
        if not is_down:
            down_since_s = None
            continue
        down_since_s = one.t_s if down_since_s is None else down_since_s
        if one.t_s - down_since_s >= TOUCH_S:
            return min(down_since_s - hold.start_s, CAP_S)
    return min(hold.end_s - hold.start_s, CAP_S)
