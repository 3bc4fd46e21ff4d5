"""A simulated patient lives through the programme, day after day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from coach.care.courses.answering import (
    after_facts,
    at_dawn,
    before_facts,
    evening_facts,
    is_untold,
    screening_facts,
    trains,
)
from coach.care.courses.persona import Happening, Persona
from coach.care.courses.training import simulated_sessions
from coach.care.facts import SessionFacts
from coach.care.programme.course import Course, begin, pass_day, seen_today
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.terms import CareLog, DayOutcome, DayPlan
from coach.care.told import Told
from coach.movement.exercise import Exercise


@dataclass(frozen=True, slots=True)
class LivedDay:
    """One day of a simulated course."""

    day: date
    week: int  # from 1
    plan: DayPlan  # as it was after the check-in
    course: Course
    happening: Happening | None
    has_trained: bool


@dataclass(frozen=True, slots=True)
class Life:
    """A whole simulated course."""

    log: CareLog
    days: tuple[LivedDay, ...]
    outcomes: tuple[DayOutcome, ...]


@dataclass(slots=True)
class _Unfolding:
    """A life while it is lived: what was told comes in the order of time."""

    library: Mapping[str, Exercise]
    told: list[Told] = field(default_factory=list)
    sessions: list[SessionFacts] = field(default_factory=list)
    records: dict[date, DayRecord] = field(default_factory=dict)

    def hear(self, facts: Sequence[Told], day: date) -> None:
        self.told.extend(facts)
        self._read(day)

    def log(self, sessions: Sequence[SessionFacts], day: date) -> None:
        self.sessions.extend(sessions)
        self._read(day)

    def _read(self, day: date) -> None:
        of_day = CareLog(
            tuple(fact for fact in self.told if fact.day == day),
            tuple(s for s in self.sessions if s.start.training_day == day),
        )
        self.records.update(day_records(of_day, last=day))


def live(persona: Persona, library: Sequence[Exercise]) -> Life:
    """Return the whole course of one simulated patient."""
    life = _Unfolding(MappingProxyType({exercise.id: exercise for exercise in library}))
    days: list[LivedDay] = []
    walk = None
    for number in range(persona.weeks * 7):
        day = persona.begins + timedelta(days=number)
        life.hear(at_dawn(persona, number), day)
        if walk is None:
            walk = begin(life.records, life.told)
        else:
            walk = pass_day(walk, life.records, life.told, life.library)
        if walk is None:
            raise ValueError("a simulated patient tells who they are on the first day")
        course = seen_today(walk, life.records, life.told, life.library)
        for facts in _of_the_day(persona, number, course):
            life.hear(facts, day)
            course = seen_today(walk, life.records, life.told, life.library)
        plan = course.today
        done: tuple[SessionFacts, ...] = ()
        if trains(persona, number, plan):
            done = simulated_sessions(persona, number, plan, life.library)
            life.log(done, day)
            life.hear(after_facts(persona, number), day)
        life.hear(evening_facts(persona, number, course), day)
        happening = persona.happenings.get(number)
        days.append(LivedDay(day, number // 7 + 1, plan, course, happening, has_trained=bool(done)))
    if walk is None:
        return Life(CareLog(), (), ())
    walk = pass_day(walk, life.records, life.told, life.library)
    return Life(CareLog(tuple(life.told), tuple(life.sessions)), tuple(days), walk.outcomes)


def _of_the_day(persona: Persona, number: int, course: Course) -> Iterator[Sequence[Told]]:
    """Yield what is told before training, each after the last was taken in."""
    is_told = persona.happenings.get(number) is Happening.FEVER
    if is_told or (course.standing.is_due and not is_untold(persona, number)):
        yield screening_facts(persona, number)
    if trains(persona, number, course.today):
        yield before_facts(persona, number)
