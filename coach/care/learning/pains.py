"""How the pain has been: the worst of each day and week, and what is usual in the morning."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from coach.care.pain.morning import highest, is_flare, usual
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.terms import CareLog
from coach.care.told import GoalsRated, PersonTold
from coach.movement.vocabulary import Side

WEEK = timedelta(days=7)
LEAST_ANSWERS = 3  # days of a week, to know its worst; judgement


@dataclass(frozen=True, slots=True)
class Morning:
    day: date
    knee: Side
    pain: int
    base: int | None  # what was usual before it

    @property
    def is_flare(self) -> bool:
        return is_flare(self.pain, base=self.base)


@dataclass(frozen=True, slots=True)
class Pains:
    """What is known up to a day."""

    last: date
    first: date | None  # of anything that was told or done
    worsts: Mapping[date, int]  # by day on which it was told, NPRS
    mornings: tuple[Morning, ...]  # oldest first
    ratings: tuple[tuple[date, tuple[int | None, ...]], ...]  # of the activities, oldest first
    at_start: int | None  # the worst of the week before the start

    def worst_of_week(self, end: date) -> int | None:
        """Return the worst of the seven days up to `end`; None: too few were told."""
        told = [pain for day, pain in self.worsts.items() if end - WEEK < day <= end]
        return max(told) if len(told) >= LEAST_ANSWERS else None

    def rated_by(self, day: date) -> tuple[int | None, ...] | None:
        """Return the activities as last rated up to a day."""
        rated = [ratings for at, ratings in self.ratings if at <= day]
        return rated[-1] if rated else None

    @property
    def at_first(self) -> int | None:
        """The worst pain at the beginning: as told for the week before, or of the first week."""
        if self.at_start is not None or self.first is None:
            return self.at_start
        return self.worst_of_week(self.first + WEEK - timedelta(days=1))


def pains_of(log: CareLog, *, last: date) -> Pains:
    """Return what is known of the pain up to a day, from facts in any order."""
    return pains_in(day_records(log, last=last), last=last)


def pains_in(records: Mapping[date, DayRecord], *, last: date) -> Pains:
    """Return the same from the records of all days up to `last`."""
    told = [fact for record in records.values() for fact in record.told]
    starts = [fact.worst_pain for fact in told if isinstance(fact, PersonTold)]
    return Pains(
        last=last,
        first=min(records, default=None),
        worsts={
            day: worst for day, record in records.items() if (worst := _worst(record)) is not None
        },
        mornings=_mornings(records),
        ratings=tuple((fact.day, fact.ratings) for fact in told if isinstance(fact, GoalsRated)),
        at_start=next((pain for pain in starts if pain is not None), None),
    )


def _worst(record: DayRecord) -> int | None:
    return highest([record.worst_24h, record.answered_morning])


def _mornings(records: Mapping[date, DayRecord]) -> tuple[Morning, ...]:
    earlier: dict[Side, list[int]] = {}
    found = []
    for day, record in records.items():
        for knee in sorted(record.mornings):
            pain = record.mornings[knee].pain
            if pain is None:
                continue
            answered = earlier.setdefault(knee, [])
            found.append(Morning(day, knee, pain, usual(answered)))
            answered.append(pain)
    return tuple(found)
