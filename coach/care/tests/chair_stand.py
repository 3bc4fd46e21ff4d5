"""How often somebody stands up fully in 30 seconds (docs/clinical.md 5)."""

from collections.abc import Sequence

from coach.care.tests.measured import CannotTell, Measured, Watched, nothing, why_too_little
from coach.movement.events import Rep
from coach.movement.vocabulary import Side

STANDS = "stands"
NAMES = (STANDS,)
LASTS_S = 30.0
PRACTICE_REST_S = 8.0  # seated: what came before such a rest was practice (judgement)
MOST_PRACTICE = 2  # stands
EARLY_END_S = 0.5  # of a recording cut in the very moment that the time was up


def chair_stand(watched: Watched) -> Measured:
    """Return the full stands in 30 s from the first rise on, practice left out.

    A stand that is more than half-way up when the time is over counts, as is usual in this test.
    """
    reps = without_practice(watched.reps)
    if not reps or watched.last_s is None:
        return nothing(NAMES, side=Side.BOTH, why=why_too_little(watched))
    end_s = reps[0].start_s + LASTS_S
    if watched.last_s < end_s - EARLY_END_S:
        return nothing(NAMES, side=Side.BOTH, why=CannotTell.TOO_SHORT)
    counted = stands_in_time(watched)
    if any(rep.full is None for rep in counted):
        return nothing(NAMES, side=Side.BOTH, why=CannotTell.NOT_SEEN)
    return Measured(Side.BOTH, {STANDS: float(sum(rep.full is True for rep in counted))})


def stands_in_time(watched: Watched) -> tuple[Rep, ...]:
    """Return the stands that count so far, practice left out."""
    reps = without_practice(watched.reps)
    if not reps:
        return ()
    end_s = reps[0].start_s + LASTS_S
    return tuple(rep for rep in reps if (rep.start_s + rep.bottom_s) / 2.0 <= end_s)


def done_s(watched: Watched) -> float | None:
    """Return how much of the time is over; None before the first stand."""
    reps = without_practice(watched.reps)
    if not reps or watched.last_s is None:
        return None
    return min(LASTS_S, watched.last_s - reps[0].start_s)


def without_practice(reps: Sequence[Rep]) -> tuple[Rep, ...]:
    """Return the stands after a practice stand or two and the rest that followed."""
    for position in range(min(MOST_PRACTICE, len(reps) - 1), 0, -1):
        if reps[position].start_s - reps[position - 1].end_s >= PRACTICE_REST_S:
            return tuple(reps[position:])
    return tuple(reps)


def is_over(watched: Watched) -> bool:
    """Whether the 30 s are over, so that a camera need not look on."""
    reps = without_practice(watched.reps)
    last_s = watched.last_s
    return bool(reps) and last_s is not None and last_s >= reps[0].start_s + LASTS_S + AFTER_S


AFTER_S = 4.0  # the repetition that is under way is announced when it ends
