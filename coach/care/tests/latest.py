"""The latest of the tests somebody has taken, in whatever order they were entered."""

from collections.abc import Iterable
from datetime import date

from coach.care.tests.measured import CannotTell
from coach.care.tests.squat import DEEPEST
from coach.care.tests.step_down import QUALITY
from coach.care.told import TestKind, TestTaken, Told
from coach.movement.vocabulary import Side

LEGS = (Side.LEFT, Side.RIGHT)


def taken_tests(
    told: Iterable[Told],
    test: TestKind,
    *,
    side: Side | None = None,
    today: date | None = None,
) -> tuple[TestTaken, ...]:
    """Return the tests of a kind up to a day, oldest first.

    Args:
        told: all that was told.
        test: the kind.
        side: of this leg or of both together; None: of whichever.
        today: the last day that counts; None: all do.
    """
    found = (fact for fact in told if isinstance(fact, TestTaken) and fact.test is test)
    fitting = {
        id(fact): fact
        for fact in found
        if (today is None or fact.day <= today) and (side is None or fact.side in (side, Side.BOTH))
    }
    return tuple(sorted(fitting.values(), key=lambda fact: (fact.day, fact.at, repr(fact))))


def latest_value(
    told: Iterable[Told],
    test: TestKind,
    name: str,
    *,
    side: Side | None = None,
    today: date | None = None,
) -> float | None:
    """Return the latest value that is known; None where there is none.

    A test that cannot tell leaves the one before standing, but for one in which all hurt: what
    was possible before is then no longer known to be.
    """
    for fact in reversed(taken_tests(told, test, side=side, today=today)):
        value = fact.values.get(name)
        if value is not None:
            return value
        if fact.cannot_tell == CannotTell.HURT:
            return None
    return None


def squat_deepest_deg(told: Iterable[Told], *, today: date | None = None) -> float | None:
    return latest_value(told, TestKind.SQUAT, DEEPEST, today=today)


def worse_quality(
    told: Iterable[Told], *, step_cm: int | None = None, today: date | None = None
) -> float | None:
    """Return the step-down quality of the worse leg; None unless both legs are known.

    Args:
        told: all that was told.
        step_cm: only of this height, since others cannot be compared; None: of any.
        today: the last day that counts.
    """
    fitting = [fact for fact in told if step_cm is None or _has_height(fact, step_cm)]
    values = [
        latest_value(fitting, TestKind.STEP_DOWN, QUALITY, side=leg, today=today) for leg in LEGS
    ]
    known = [value for value in values if value is not None]
    return max(known) if len(known) == len(LEGS) else None


def qualities_by_day(told: Iterable[Told]) -> dict[date, float]:
    """Return the worse leg's step-down quality of each day that has one, the earliest first."""
    by_day: dict[date, float] = {}
    for fact in taken_tests(told, TestKind.STEP_DOWN):
        quality = fact.values.get(QUALITY)
        if quality is not None:
            by_day[fact.day] = max(quality, by_day.get(fact.day, quality))
    return by_day


def last_taken(told: Iterable[Told], test: TestKind, *, today: date | None = None) -> date | None:
    """Return the last day on which a test was taken, whether or not it could tell."""
    taken = taken_tests(told, test, today=today)
    return taken[-1].day if taken else None


def _has_height(fact: Told, step_cm: int) -> bool:
    return isinstance(fact, TestTaken) and fact.step_cm == step_cm
