"""A course remembered between two looks: only days that something new was told of are walked again.

The course is a fold over days (`coach.care.programme.course`). The walk that begins a day depends
on nothing later than that day, so a walk stays true for as long as no fact up to its day changes.
A remembered course therefore always equals one that is worked out anew.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from coach.care.ordering import in_order
from coach.care.programme.course import Course, Walk, begin, pass_day, seen_today, with_week
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.terms import CareLog
from coach.care.told import Told
from coach.movement.exercise import Exercise


@dataclass(frozen=True, slots=True)
class Recall:
    """The walks of a course, one a day, and all that they came from."""

    records: Mapping[date, DayRecord] = field(default_factory=lambda: MappingProxyType({}))
    told: tuple[Told, ...] = ()
    library: tuple[Exercise, ...] = ()
    walks: tuple[Walk, ...] = ()  # oldest first

    def reaches_as_far_as(self, other: "Recall") -> bool:
        """Whether no later day would be lost by remembering this instead."""
        if not self.walks or not other.walks:
            return bool(self.walks) or not other.walks
        return self.walks[-1].state.day >= other.walks[-1].state.day


def recalled_course(
    log: CareLog, library: Sequence[Exercise], *, today: date, recall: Recall
) -> tuple[Course | None, Recall]:
    """Return the course as `course_of` does, and what to remember of it.

    Args:
        log: all that is known, in any order.
        library: the exercises.
        today: the training day of now, or an earlier one.
        recall: of an earlier look, at whatever log; `Recall()` at first.
    """
    records, told = day_records(log, last=today), in_order(log.told, last=today)
    known = MappingProxyType({exercise.id: exercise for exercise in library})
    walks = _still_true(recall, records, told, library=tuple(library), today=today)
    if not walks:
        first = begin(records, told)
        if first is None:
            return None, Recall()
        walks = (first,)
    walked = [*walks]
    while walked[-1].state.day < today:
        walked.append(pass_day(walked[-1], records, told, known))
    course = with_week(seen_today(walked[-1], records, told, known), known)
    return course, Recall(records, told, tuple(library), tuple(walked))


def _still_true(
    recall: Recall,
    records: Mapping[date, DayRecord],
    told: tuple[Told, ...],
    *,
    library: tuple[Exercise, ...],
    today: date,
) -> tuple[Walk, ...]:
    """Return the walks before which nothing has changed."""
    if recall.library != library:
        return ()
    changed = min(_changes(recall, records, told), default=None)
    return tuple(
        walk
        for walk in recall.walks
        if walk.state.day <= today and (changed is None or walk.state.day < changed)
    )


def _changes(
    recall: Recall, records: Mapping[date, DayRecord], told: tuple[Told, ...]
) -> Iterator[date]:
    """Yield days of which something else is known now; the earliest of them is among them."""
    for day in recall.records.keys() | records.keys():
        if recall.records.get(day) != records.get(day):
            yield day
    for earlier, now in zip(recall.told, told, strict=False):
        if earlier != now:
            yield min(earlier.day, now.day)
            return
    longer = max(recall.told, told, key=len)
    if len(recall.told) != len(told):
        yield longer[min(len(recall.told), len(told))].day
