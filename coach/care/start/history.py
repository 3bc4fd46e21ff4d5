"""What the person told of themselves, and what follows from it (docs/clinical.md E2, E36, E41)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from coach.care.start.answers import (
    SEEN_BEFORE,
    Clearance,
    Moment,
    latest_born,
    moment_of,
)
from coach.care.told import Condition, PainPlace, PersonTold, TestKind, TestTaken, Told
from coach.movement.vocabulary import Side

_Value = TypeVar("_Value")

SUPPORT_AGE = 65  # years, from which a hand has something to hold (E2)
UNSTEADY_BELOW_S = 10.0  # seconds of standing on one leg (E36)
STIFF_AGE = 50  # years
STIFF_MAX_MIN = 30  # of stiffness in the morning; with the age above, worth asking about (E41)


@dataclass(frozen=True, slots=True)
class History:
    """The person as last told; None is not known."""

    born: int | None = None
    country: str | None = None
    place: PainPlace | None = None
    place_since: Moment | None = None  # told so without another place between
    slipped_since: Moment | None = None  # told so; whether the kneecap ever slipped out
    stiffness_min: int | None = None
    conditions: frozenset[Condition] = frozenset()
    unsteady_since: Moment | None = None
    years: int | None = None  # reached in the course of this year

    @property
    def needs_hand_support(self) -> bool:
        is_old = self.years is not None and self.years >= SUPPORT_AGE
        return is_old or self.unsteady_since is not None

    @property
    def may_be_worn(self) -> bool:
        """Whether short stiffness in the morning and age ask for a clinician's look, no more."""
        return (
            self.years is not None
            and self.years >= STIFF_AGE
            and self.stiffness_min is not None
            and 0 < self.stiffness_min <= STIFF_MAX_MIN
        )

    def is_place_settled(self, clearances: Sequence[Clearance]) -> bool:
        """Whether it hurts at the kneecap, or a clinician has looked at where it hurts (E41)."""
        if self.place is None or self.place_since is None:
            return False
        return self.place is PainPlace.KNEECAP or _is_seen(self.place_since, clearances)

    def is_slip_settled(self, clearances: Sequence[Clearance]) -> bool:
        """Whether the kneecap never slipped, as far as was told here, or was looked at (E2)."""
        return self.slipped_since is None or _is_seen(self.slipped_since, clearances)


def history_of(told: Sequence[Told], *, today: date) -> History:
    """Return the person as last told; `told` is sorted, and holds nothing after today."""
    persons = [fact for fact in told if isinstance(fact, PersonTold)]
    born = latest_born(told)
    place, place_since = _place(persons)
    unsteady = _unsteady_test(told)
    conditions = persons[-1].conditions if persons else frozenset()
    if Condition.FALL_RISK in conditions:
        unsteady = max(moment_of(persons[-1]), unsteady or moment_of(persons[-1]))
    elif unsteady is not None:
        conditions |= {Condition.FALL_RISK}
    return History(
        born=born,
        country=_last([person.country for person in persons]),
        place=place,
        place_since=place_since,
        slipped_since=_slipped(persons),
        stiffness_min=_last([person.morning_stiffness_min for person in persons]),
        conditions=conditions,
        unsteady_since=unsteady,
        years=None if born is None else today.year - born,
    )


def _last(values: Sequence[_Value | None]) -> _Value | None:
    given = [value for value in values if value is not None]
    return given[-1] if given else None


def _is_seen(since: Moment, clearances: Sequence[Clearance]) -> bool:
    """Whether a clinician's word was given after that, of a visit not much before it."""
    return any(
        clearance.moment > since and clearance.seen_on >= since[0] - SEEN_BEFORE
        for clearance in clearances
    )


def _slipped(persons: Sequence[PersonTold]) -> Moment | None:
    since: Moment | None = None
    for person in persons:
        if Condition.KNEECAP_SLIPPED not in person.conditions:
            since = None
        elif since is None:
            since = moment_of(person)
    return since


def _place(persons: Sequence[PersonTold]) -> tuple[PainPlace | None, Moment | None]:
    place: PainPlace | None = None
    since: Moment | None = None
    for person in persons:
        if person.place is not None and person.place is not place:
            place, since = person.place, moment_of(person)
    return place, since


def _unsteady_test(told: Sequence[Told]) -> Moment | None:
    """Return when the last balance of a leg was short; a test that cannot tell changes nothing."""
    latest: dict[Side, tuple[float, Moment]] = {}
    for fact in told:
        if isinstance(fact, TestTaken) and fact.test is TestKind.BALANCE:
            best_s = fact.values.get("best_s")
            if best_s is not None:
                latest[fact.side] = (best_s, moment_of(fact))
    short = [moment for best_s, moment in latest.values() if best_s < UNSTEADY_BELOW_S]
    return max(short, default=None)
