"""From what a test gave, seen or answered, to the facts that are told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from coach.care.asking.ask import Given
from coach.care.tests.allowed import BASE_STEP_CM
from coach.care.tests.measured import CannotTell, Measured
from coach.care.tests.own_answers import told_by_person
from coach.care.tests.procedures import PROCEDURES
from coach.care.tests.squat import FINE_PAIN
from coach.care.told import TestKind, TestTaken
from coach.movement.vocabulary import Side
from coach.session.care_services import CareServices

LEGS = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Tested:
    """Which test it was, and how it went beside its numbers."""

    __test__ = False  # not a test of ours

    test: TestKind
    side: Side = Side.BOTH
    step_cm: int | None = None
    pains: tuple[int | None, ...] = ()
    is_self_reported: bool = False


def legs_of(test: TestKind) -> tuple[Side, ...]:
    """Return what is asked about apart: each leg, or both as one."""
    return LEGS if PROCEDURES[test].is_sided else (Side.BOTH,)


def taken_facts(
    services: CareServices, tested: Tested, measured: Sequence[Measured]
) -> tuple[TestTaken, ...]:
    """Return the facts of a test, a leg each; nothing is stored."""
    at = services.clock.utc_now()
    known = [pain for pain in tested.pains if pain is not None]
    is_step = tested.test is TestKind.STEP_DOWN
    fact = TestTaken(
        at,
        services.today,
        tested.test,
        tested.side,
        pain=max(known, default=None),
        is_self_reported=tested.is_self_reported,
        step_cm=(tested.step_cm or BASE_STEP_CM) if is_step else None,
    )
    return tuple(
        replace(
            fact,
            at=at + timedelta(microseconds=number),  # one after the other
            side=one.side,
            values=one.values,
            cannot_tell=one.cannot_tell,
        )
        for number, one in enumerate(measured)
    )


def asks_each(test: TestKind, highest: int | None) -> bool:
    """Whether each repetition is asked about: those that did not hurt are to count."""
    return test is TestKind.SQUAT and highest is not None and highest > FINE_PAIN


def keep(services: CareServices, facts: Sequence[TestTaken]) -> bool:
    """Keep what a test gave; return whether there was anything: an unsaid answer is none.

    Raises:
        coach.errors.StoreError: it cannot be stored.
    """
    is_said = any(fact.cannot_tell != CannotTell.UNSAID for fact in facts)
    if is_said:
        services.tell(facts)
    return is_said


def own_facts(
    services: CareServices, test: TestKind, said: Mapping[Side, Given], *, pain: int | None
) -> tuple[TestTaken, ...]:
    """Return the facts of the person's own answers; nothing is stored."""
    measured = [told_by_person(test, given, side=leg) for leg, given in said.items()]
    tested = Tested(test, pains=(pain,), is_self_reported=True)
    return taken_facts(services, tested, measured)
