"""How two weeks have changed, and what follows from it (docs/clinical.md 5.2 and E12)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coach.care.learning.pains import pains_of
from coach.care.programme.terms import CareLog
from coach.care.tests.change import (
    Change,
    change_between,
    goals_change,
    pain_change,
    settled_change,
)
from coach.care.tests.latest import taken_tests
from coach.care.told import TestKind, TestTaken, Told
from coach.movement.vocabulary import Side

EVERY = timedelta(days=14)
ASSESSMENTS = 3  # that a step-down is judged on: one before, and two that agree


class Verdict(StrEnum):
    """What follows; the values are keys of patient words."""

    BETTER = "test-review-better"  # go on
    SAME = "test-review-same"
    SAME_TWICE = "test-review-same-twice"  # change one thing
    WORSE = "test-review-worse"  # docs/clinical.md 3
    UNKNOWN = "test-review-unknown"


@dataclass(frozen=True, slots=True)
class Review:
    pain: Change | None  # the worst of the week, against two weeks ago
    goals: Change | None  # the activities of one's own, likewise
    tests: Mapping[tuple[TestKind, Side], Change]  # against the assessment before
    verdict: Verdict


def review_of(log: CareLog, *, today: date) -> Review:
    """Return how the last two weeks have gone, from facts in any order.

    What the person feels decides on worse; anything that is clearly better counts as better.
    """
    pain, goals = _felt(log, today)
    tests = changes_of_tests(log.told, today=today)
    change = _of(pain, goals, tests.values())
    verdict = _VERDICTS[change]
    if change is Change.SAME and _is_same(log, today - EVERY):
        verdict = Verdict.SAME_TWICE
    return Review(pain, goals, tests, verdict)


def changes_of_tests(
    told: Sequence[Told], *, today: date
) -> Mapping[tuple[TestKind, Side], Change]:
    """Return how each leg's tests differ from those of the assessment before."""
    found = {}
    for test in TestKind:
        for side in Side:
            taken = [one for one in taken_tests(told, test, today=today) if one.side is side]
            change = _since_before(_last_of_each_day(taken))
            if change is not None:
                found[test, side] = change
    return found


_VERDICTS: Mapping[Change | None, Verdict] = {
    Change.BETTER: Verdict.BETTER,
    Change.SAME: Verdict.SAME,
    Change.WORSE: Verdict.WORSE,
    None: Verdict.UNKNOWN,
}


def _felt(log: CareLog, today: date) -> tuple[Change | None, Change | None]:
    pains = pains_of(log, last=today)
    pain = pain_change(pains.worst_of_week(today - EVERY), pains.worst_of_week(today))
    goals = goals_change(pains.rated_by(today - EVERY), pains.rated_by(today))
    return pain, goals


def _is_same(log: CareLog, day: date) -> bool:
    pain, goals = _felt(log, day)
    return _of(pain, goals, changes_of_tests(log.told, today=day).values()) is Change.SAME


def _of(pain: Change | None, goals: Change | None, tests: Iterable[Change]) -> Change | None:
    changes = [pain, goals, *tests]
    if Change.WORSE in (pain, goals):
        return Change.WORSE
    if Change.BETTER in changes:
        return Change.BETTER
    return Change.SAME if any(changes) else None


def _last_of_each_day(taken: Sequence[TestTaken]) -> list[TestTaken]:
    return list({fact.day: fact for fact in taken}.values())


def _since_before(taken: Sequence[TestTaken]) -> Change | None:
    if len(taken) < 2:  # noqa: PLR2004  # a change has two ends
        return None
    if taken[-1].test is TestKind.STEP_DOWN:
        return settled_change(taken[-ASSESSMENTS:]) if len(taken) >= ASSESSMENTS else None
    return change_between(taken[-2], taken[-1])
