"""Whether something has changed by more than its error (docs/clinical.md 5.2 and E12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach.care.tests import ankle, balance, chair_stand, hip, squat, step_down
from coach.care.told import TestKind, TestTaken

PAIN_POINTS = 2  # NPRS of the worst of a week
PAIN_SHARE = 0.3  # for the better only
GOALS_POINTS = 1.3  # PSFS mean


class Change(StrEnum):
    BETTER = "better"
    SAME = "same"  # or smaller than the error
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Least:
    """The least difference that is one, and whether more is better."""

    points: float
    share: float = 0.0  # of the value before; both have to be reached
    more_is_better: bool = True
    name: str = ""  # of the value


_LEAST: Mapping[TestKind, Least] = {
    TestKind.SQUAT: Least(7.01, name=squat.DEEPEST),  # more than the camera's 7
    TestKind.STEP_DOWN: Least(1.0, more_is_better=False, name=step_down.QUALITY),
    TestKind.CHAIR_STAND: Least(2.5, name=chair_stand.STANDS),
    TestKind.BALANCE: Least(5.0, share=0.2, name=balance.BEST),
    TestKind.ANKLE: Least(5.01, name=ankle.SHIN),
    TestKind.HIP: Least(2.0, share=0.2, name=hip.REPS),
}
"""A march has no better and worse: there is no score of gait."""


def pain_change(before: int | None, now: int | None) -> Change | None:
    """Return how the worst pain of a week has changed; None where either is not known."""
    if before is None or now is None:
        return None
    fall = before - now
    if fall >= PAIN_POINTS or (fall > 0 and fall >= PAIN_SHARE * before):
        return Change.BETTER
    return Change.WORSE if -fall >= PAIN_POINTS else Change.SAME


def goals_change(
    before: Sequence[int | None] | None, now: Sequence[int | None] | None
) -> Change | None:
    """Return how the person's own activities have changed, of those rated both times."""
    pairs = [
        (old, new)
        for old, new in zip(before or (), now or (), strict=False)
        if old is not None and new is not None
    ]
    if not pairs:
        return None
    rise = sum(new - old for old, new in pairs) / len(pairs)
    if rise >= GOALS_POINTS:
        return Change.BETTER
    return Change.WORSE if -rise >= GOALS_POINTS else Change.SAME


def change_between(before: TestTaken, now: TestTaken) -> Change | None:
    """Return how one test of one leg has changed; None where it cannot be told or compared.

    What the camera saw is compared with what it saw, and the same step with the same step.
    """
    least = _LEAST.get(now.test)
    if least is None or before.test is not now.test or before.side is not now.side:
        return None
    if before.is_self_reported is not now.is_self_reported or before.step_cm != now.step_cm:
        return None
    return _change(before.values.get(least.name), now.values.get(least.name), least)


def settled_change(taken: Sequence[TestTaken]) -> Change | None:
    """Return the change since the first of these tests that lasted for two assessments.

    Step-down quality is a band and no measurement: a single other reading means nothing.

    Args:
        taken: of one kind and one leg, oldest first.
    """
    if len(taken) < 2:  # noqa: PLR2004  # a change has two ends
        return None
    if taken[-1].test is not TestKind.STEP_DOWN:
        return change_between(taken[0], taken[-1])
    last_two = [change_between(taken[0], fact) for fact in taken[-2:]]
    if None in last_two:
        return None
    return last_two[-1] if last_two[0] is last_two[-1] else Change.SAME


def _change(before: float | None, now: float | None, least: Least) -> Change | None:
    if before is None or now is None:
        return None
    rise = now - before
    if abs(rise) < max(least.points, least.share * abs(before)):
        return Change.SAME
    return Change.BETTER if (rise > 0) is least.more_is_better else Change.WORSE
