"""Builders of screens, clearances and check-ins; days are counted from a Monday."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, time

from coach.care.programme.terms import ProgrammePhase
from coach.care.start.screening import QUESTIONS
from coach.care.told import (
    AfterTold,
    BeforeTold,
    ClearanceTold,
    MorningTold,
    PainPlace,
    PersonTold,
    ScreeningTold,
    Trouble,
)
from coach.movement.vocabulary import Side
from tests.care_builders import on

PERSON = PersonTold(
    at=datetime(2026, 3, 2, 7, tzinfo=UTC),
    day=on(0),
    sore=Side.LEFT,
    born=1980,
    place=PainPlace.KNEECAP,
    country="DE",
)


def at(number: int, hour: int = 8) -> datetime:
    """Return an instant of the day that many days after the Monday."""
    return datetime.combine(on(number), time(hour), tzinfo=UTC)


def screen(
    number: int,
    *yes: str,
    hour: int = 8,
    missing: Collection[str] = (),
) -> ScreeningTold:
    """Return a full screen of that day: no to everything but `yes`, nothing to `missing`."""
    answers = {
        question.code: None if question.code in missing else question.code in yes
        for question in QUESTIONS
    }
    return ScreeningTold(at=at(number, hour), day=on(number), answers=answers)


def cleared(
    number: int,
    *,
    seen: int | None = None,
    allowed: ProgrammePhase | None = None,
    hour: int = 9,
) -> ClearanceTold:
    """Return a clinician's word told on that day, of a visit on the day `seen`, or the same."""
    return ClearanceTold(
        at=at(number, hour),
        day=on(number),
        seen_on=on(number if seen is None else seen),
        allowed=allowed,
    )


def person(number: int = 0, *, hour: int = 7, born: int | None = 1980) -> PersonTold:
    return replace(PERSON, at=at(number, hour), day=on(number), born=born)


def before(
    number: int,
    pain: int | None = 1,
    *,
    swelling: bool | None = False,
    locked: bool | None = False,
    buckled: bool | None = False,
) -> BeforeTold:
    return BeforeTold(
        at=at(number, 10),
        day=on(number),
        knee=Side.LEFT,
        pain=pain,
        new_swelling=swelling,
        locked=locked,
        buckled=buckled,
    )


def after(number: int, pain: int | None = 1, *troubles: Trouble) -> AfterTold:
    return AfterTold(
        at=at(number, 11),
        day=on(number),
        knee=Side.LEFT,
        pain=pain,
        troubles=frozenset(troubles),
    )


def morning(number: int, pain: int | None = 1, *, swelling: bool | None = False) -> MorningTold:
    return MorningTold(
        at=at(number, 7), day=on(number), knee=Side.LEFT, pain=pain, new_swelling=swelling
    )
