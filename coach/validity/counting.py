"""Counts against the truth, for any way of counting: ours, and the rules that others publish. Pure.

What is exact is the count of a whole scene. A ghost is a count where there was no repetition; a
repetition counted twice is an error of the count, but no ghost.
"""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coach.movement.events import Event, RepCompleted
from coach.validity.accuracy import MATCH_MARGIN_S
from coach.validity.intervals import Estimate, rate, resampled, share
from coach.validity.threshold_rules import Count
from coach.validity.truth import Case, TrueRep

GHOST_SPAN_MIN = 10.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one way of counting made of one scene."""

    case: Case
    counted: int
    missed: int
    ghosts: int

    @property
    def error(self) -> int:
        """How far the count lies from what is right, without sign."""
        return max(0, self.case.fewest - self.counted, self.counted - self.case.most)

    @property
    def idle_min(self) -> float:
        """Minutes without exercise, in which a ghost can be counted."""
        spans = (*((rep.start_s, rep.end_s) for rep in self.case.reps), *self.case.alike_s)
        moving_s = sum(to_s - from_s for from_s, to_s in spans)
        return max(0.0, self.case.duration_s - moving_s) / 60


@dataclass(frozen=True, slots=True)
class CountingRow:
    """The figures of a group of scenes."""

    name: str
    scenes: int
    reps: int
    minutes: float
    idle_minutes: float
    exact: Estimate
    off_by_one: Estimate
    mean_absolute_error: Estimate
    missed: Estimate  # share of the repetitions
    ghosts_per_10_min: Estimate  # of idle time; its `n` is the number of ghosts


def our_counts(events: Iterable[Event]) -> tuple[Count, ...]:
    """Return the app's own counts."""
    return tuple(
        Count(turn_s=event.rep.bottom_s, t_s=event.rep.bottom_s)
        for event in events
        if isinstance(event, RepCompleted)
    )


def outcome(case: Case, counts: Sequence[Count]) -> Outcome:
    """Match counts with repetitions, each at most once, nearest turning points first.

    Counts of everyday movement that is the exercise itself are nobody's error and left out.
    """
    counts = [count for count in counts if not case.looks_alike(count.turn_s)]
    free = list(counts)
    missed = 0
    for rep in case.reps:
        fitting = [count for count in free if _fits(rep, count)]
        if fitting:
            free.remove(min(fitting, key=lambda count: abs(count.turn_s - rep.turn_s)))
        else:
            missed += 1
    ghosts = sum(not any(_fits(rep, count) for rep in case.reps) for count in free)
    return Outcome(case=case, counted=len(counts), missed=missed, ghosts=ghosts)


def counting_row(name: str, outcomes: Sequence[Outcome]) -> CountingRow:
    errors = [found.error for found in outcomes]
    ghosts = sum(found.ghosts for found in outcomes)
    idle_min = sum(found.idle_min for found in outcomes)
    missed = [[False] * (len(o.case.reps) - o.missed) + [True] * o.missed for o in outcomes]
    return CountingRow(
        name=name,
        scenes=len(outcomes),
        reps=sum(len(found.case.reps) for found in outcomes),
        minutes=sum(found.case.duration_s for found in outcomes) / 60,
        idle_minutes=idle_min,
        exact=share(sum(error == 0 for error in errors), len(errors)),
        off_by_one=share(sum(error <= 1 for error in errors), len(errors)),
        mean_absolute_error=resampled([[error] for error in errors], statistics.fmean),
        missed=resampled(missed, statistics.fmean),
        ghosts_per_10_min=rate(ghosts, idle_min / GHOST_SPAN_MIN),
    )


def _fits(rep: TrueRep, count: Count) -> bool:
    """Whether the most bent instant of a count, or the count itself, lies in the repetition.

    A rule of fixed angles may take all sitting before a rise for the bend of that repetition.
    """
    from_s, to_s = rep.start_s - MATCH_MARGIN_S, rep.end_s + MATCH_MARGIN_S
    return from_s < count.turn_s < to_s or from_s < count.t_s < to_s
