"""Marching on the spot, watched and not scored: cadence, and whether both steps take as long."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coach.care.tests.measured import CannotTell, Measured, Watched, nothing, why_too_little
from coach.movement.glimpses import Glimpse
from coach.movement.vocabulary import Side

CADENCE, STEP_GAP = "cadence", "step_gap_percent"
NAMES = (CADENCE, STEP_GAP)
LASTS_S = 20.0
LEAST_STEPS = 4  # of each leg
# One foot over the other, standing hip heights. Steps on the spot, seen through the network, show
# 0.09 to 0.17, and half of that on the knees; standing shows up to 0.02.
LIFTED = 0.05
HALF = 0.5  # of its height: a foot's top is midway between going up through it and coming down
LONGEST_STEP_S = 4.0  # after a longer one somebody stood still; a slow march has 2.7 s


@dataclass(frozen=True, slots=True)
class Step:
    top_s: float  # when the foot was highest
    side: Side


def walk(watched: Watched) -> Measured:
    """Return steps a minute and by how much the two steps differ in time.

    A step lasts from the top of one foot to the top of the other.
    """
    steps = longest_march(steps_in(watched.glimpses))
    to_left = _lasting_s(steps, Side.LEFT)
    to_right = _lasting_s(steps, Side.RIGHT)
    if min(len(to_left), len(to_right)) < LEAST_STEPS:
        why = why_too_little(watched)
        if why is CannotTell.TOO_FEW and steps:
            why = CannotTell.TOO_SHORT
        return nothing(NAMES, side=Side.BOTH, why=why)
    left_s, right_s = _usual_s(to_left), _usual_s(to_right)
    mean_s = (left_s + right_s) / 2.0
    gap_percent = 100.0 * abs(left_s - right_s) / mean_s
    return Measured(Side.BOTH, {CADENCE: 60.0 / mean_s, STEP_GAP: gap_percent})


def steps_in(glimpses: Sequence[Glimpse]) -> tuple[Step, ...]:
    """Return every time one foot was lifted over the other, in the order of time."""
    steps: list[Step] = []
    run: list[tuple[float, float]] = []  # time and height of the foot that is up
    for one in glimpses:
        if one.foot_lift is None:
            continue
        if run and one.foot_lift * run[0][1] <= 0:
            steps += _step(run)
            run = []
        run.append((one.t_s, one.foot_lift))
    return (*steps, *_step(run))


def longest_march(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the most steps that followed each other without a stop."""
    marches: list[list[Step]] = [[]]
    for step in steps:
        before = marches[-1]
        if before and step.top_s - before[-1].top_s > LONGEST_STEP_S:
            marches.append([])
        marches[-1].append(step)
    return max(map(tuple, marches), key=len)


def is_long_enough(watched: Watched) -> bool:
    """Whether somebody has marched for 20 s, so that a camera need not look on."""
    marched_s = done_s(watched)
    return marched_s is not None and marched_s >= LASTS_S


def done_s(watched: Watched) -> float | None:
    """Return how long somebody has marched without a stop; None before the first step."""
    march = longest_march(steps_in(watched.glimpses))
    return march[-1].top_s - march[0].top_s if march else None


def _step(run: Sequence[tuple[float, float]]) -> tuple[Step, ...]:
    height = max((abs(lift) for _, lift in run), default=0.0)
    if height < LIFTED:
        return ()
    high_s = [t_s for t_s, lift in run if abs(lift) >= HALF * height]
    side = Side.LEFT if run[0][1] > 0 else Side.RIGHT
    return (Step((high_s[0] + high_s[-1]) / 2.0, side),)


def _usual_s(steps_s: Sequence[float]) -> float:
    """Return the mean of the middle half: finer than a frame, and deaf to a stumble."""
    quarter = len(steps_s) // 4
    return statistics.mean(sorted(steps_s)[quarter : len(steps_s) - quarter])


def _lasting_s(steps: Sequence[Step], side: Side) -> list[float]:
    """Return how long each step of this foot took since the other's."""
    return [
        now.top_s - before.top_s
        for before, now in pairwise(steps)
        if now.side is side and before.side is not side
    ]
