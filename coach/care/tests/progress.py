"""How far a test is while it is being done: what counts so far, and the time that runs."""

from dataclasses import dataclass

from coach.care.tests import chair_stand, walk
from coach.care.tests.measured import Watched
from coach.care.tests.procedures import PROCEDURES
from coach.care.told import TestKind
from coach.movement.vocabulary import Side


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` are repetitions, or trials that have ended."""

    done: int
    planned: int | None  # None: as many as there are in the time
    done_s: float | None = None  # of the time that the test lasts; None: it has not begun


def progress_of(test: TestKind, watched: Watched, *, side: Side) -> Progress:
    """Return how far a test is, counted as it will be measured.

    Args:
        test: which one.
        watched: what was seen so far.
        side: the leg that is tested; BOTH where the legs are one.
    """
    procedure = PROCEDURES[test]
    if test is TestKind.CHAIR_STAND:
        stands = chair_stand.stands_in_time(watched)
        return Progress(sum(one.full is True for one in stands), None, chair_stand.done_s(watched))
    if test is TestKind.WALK:
        return Progress(0, None, walk.done_s(watched))
    sides = [hold.hold.side for hold in watched.holds] or [rep.side for rep in watched.reps]
    done = sides.count(side) if procedure.is_sided else len(sides)
    planned = None if test is TestKind.HIP else procedure.times  # as often as it feels right
    return Progress(min(done, procedure.times or done), planned)
