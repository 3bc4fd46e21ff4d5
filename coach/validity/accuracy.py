"""Counts, times and angles against the truth: one recording at a time, then all together. Pure.

Nothing is tuned here; the figures are printed, whatever they are.
"""

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from coach.movement.events import Event, Rep, RepCompleted
from coach.movement.vocabulary import CheckCode, NotJudgedReason, Side
from coach.validity.lag import lag_s
from coach.validity.truth import Angle, Case, TrueRep

_Pick: TypeAlias = "Callable[[TrueRep, RepCompleted], float | None]"

MATCH_MARGIN_S = 0.3  # a counted turning point this far outside of the true repetition still is it


@dataclass(frozen=True, slots=True)
class GaugeSample:
    """Whether the live knee-in gauge could tell at one time."""

    t_s: float
    reason: NotJudgedReason | None  # None: it showed a value


@dataclass(frozen=True, slots=True)
class CheckSample:
    """What a check read at one time, in its own unit, while it counted."""

    t_s: float
    code: CheckCode
    value: float


@dataclass(frozen=True, slots=True)
class Observed:
    """What the app made of the recording."""

    events: tuple[Event, ...]
    knee_flexion: tuple[Angle, ...]
    frames: int
    frames_with_pose: int
    gauge: tuple[GaugeSample, ...] = ()
    checks: tuple[CheckSample, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    case: Case
    counted: int
    ghosts: int
    missed: int
    pairs: tuple[tuple[TrueRep, RepCompleted], ...]
    detection: float  # share of frames with a pose
    lag_s: float | None

    @property
    def count_error(self) -> int:
        """How far the count lies outside of what is right."""
        if self.counted < self.case.fewest:
            return self.counted - self.case.fewest
        return max(0, self.counted - self.case.most)


@dataclass(frozen=True, slots=True)
class Spread:
    """Differences, measured minus true."""

    n: int
    mean: float | None
    mean_absolute: float | None
    p90_absolute: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a group of recordings."""

    recordings: int
    minutes: float
    reps: int
    exact_share: float
    off_by_one_share: float
    mean_absolute_error: float
    missed: int
    ghosts: int
    ghost_minutes: float
    detection: float
    eccentric_s: Spread
    pause_s: Spread
    concentric_s: Spread
    announced_s: Spread  # announcement minus true end
    knee_flexion_deg: Spread  # at the turning point
    knee_in_deg: Spread  # where the exercise loads both legs, the mean of both
    full_wrong: int
    full_unknown: int
    lag_s: Spread


def compare(case: Case, observed: Observed) -> Result:
    """Match counted repetitions with true ones, each at most once, nearest turning points first."""
    counted = [
        event
        for event in observed.events
        if isinstance(event, RepCompleted) and not case.looks_alike(event.rep.bottom_s)
    ]
    free = set(range(len(counted)))
    pairs: list[tuple[TrueRep, RepCompleted]] = []
    for true in case.reps:
        fitting = [i for i in free if _fits(true, counted[i].rep)]
        if fitting:
            nearest = min(fitting, key=lambda i: abs(counted[i].rep.bottom_s - true.turn_s))
            free.remove(nearest)
            pairs.append((true, counted[nearest]))
    return Result(
        case=case,
        counted=len(counted),
        ghosts=len(free),
        missed=len(case.reps) - len(pairs),
        pairs=tuple(pairs),
        detection=observed.frames_with_pose / max(observed.frames, 1),
        lag_s=lag_s(case.knee_flexion, observed.knee_flexion),
    )


def _fits(true: TrueRep, rep: Rep) -> bool:
    return true.start_s - MATCH_MARGIN_S < rep.bottom_s < true.end_s + MATCH_MARGIN_S


def summarise(results: Sequence[Result]) -> Summary:
    """Return the figures of these recordings together."""
    errors = [abs(result.count_error) for result in results]
    pairs = [pair for result in results for pair in result.pairs]
    # The error of a label is not an error of ours: only what lies beyond it counts.
    slack = {id(pair): result.case.label_error_s for result in results for pair in result.pairs}

    def over(pick: _Pick) -> Spread:
        differences = (_beyond(pick(*pair), slack[id(pair)]) for pair in pairs)
        return spread(value for value in differences if value is not None)

    minutes = sum(result.case.duration_s for result in results) / 60
    full = [(true.full, done.rep.full) for true, done in pairs if true.full is not None]
    return Summary(
        recordings=len(results),
        minutes=minutes,
        reps=sum(len(result.case.reps) for result in results),
        exact_share=_share(error == 0 for error in errors),
        off_by_one_share=_share(error <= 1 for error in errors),
        mean_absolute_error=statistics.fmean(errors) if errors else 0.0,
        missed=sum(result.missed for result in results),
        ghosts=sum(result.ghosts for result in results),
        ghost_minutes=minutes,
        detection=statistics.fmean(result.detection for result in results) if results else 0.0,
        eccentric_s=over(lambda true, done: minus(done.rep.eccentric_s, true.eccentric_s)),
        pause_s=over(lambda true, done: minus(done.rep.pause_s, true.pause_s)),
        concentric_s=over(lambda true, done: minus(done.rep.concentric_s, true.concentric_s)),
        announced_s=over(lambda true, done: done.t_s - true.end_s),
        knee_flexion_deg=spread(_known(flexion_error(*pair) for pair in pairs)),
        knee_in_deg=spread(_known(_knee_in_error(*pair) for pair in pairs)),
        full_wrong=sum(true != said for true, said in full if said is not None),
        full_unknown=sum(said is None for _, said in full),
        lag_s=spread(_known(result.lag_s for result in results)),
    )


def _beyond(difference: float | None, slack_s: float) -> float | None:
    if difference is None:
        return None
    return math.copysign(max(0.0, abs(difference) - slack_s), difference)


def minus(measured: float | None, true: float | None) -> float | None:
    return None if measured is None or true is None else measured - true


def flexion_error(true: TrueRep, done: RepCompleted) -> float | None:
    return minus(done.rep.turning_knee_flexion_deg, true.turning_knee_flexion_deg)


def knee_in_pair(true: TrueRep, done: RepCompleted) -> tuple[float, float] | None:
    """Return true and measured knee-in of the leg that is judged, or the mean of both, degrees."""
    left = _both_known(true.left_knee_in_deg, done.rep.left_knee_in_deg)
    right = _both_known(true.right_knee_in_deg, done.rep.right_knee_in_deg)
    if done.rep.side is Side.LEFT:
        return left
    if done.rep.side is Side.RIGHT:
        return right
    if left is None or right is None:
        return None
    return (left[0] + right[0]) / 2, (left[1] + right[1]) / 2


def _knee_in_error(true: TrueRep, done: RepCompleted) -> float | None:
    pair = knee_in_pair(true, done)
    return None if pair is None else pair[1] - pair[0]


def _both_known(true: float | None, measured: float | None) -> tuple[float, float] | None:
    return None if true is None or measured is None else (true, measured)


def spread(differences: Iterable[float]) -> Spread:
    """Return mean, mean size and the size that nine in ten stay below."""
    values = list(differences)
    if not values:
        return Spread(n=0, mean=None, mean_absolute=None, p90_absolute=None)
    sizes = sorted(abs(value) for value in values)
    return Spread(
        n=len(values),
        mean=statistics.fmean(values),
        mean_absolute=statistics.fmean(sizes),
        p90_absolute=sizes[min(len(sizes) - 1, math.ceil(0.9 * len(sizes)) - 1)],
    )


def _known(values: Iterable[float | None]) -> list[float]:
    return [value for value in values if value is not None]


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 0.0
