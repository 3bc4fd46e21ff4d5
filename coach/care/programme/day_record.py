"""One training day as the log tells it; of several answers to one question the worst counts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from coach.care.facts import DEMO_PROFILE, PainMoment, SessionFacts
from coach.care.ordering import in_order
from coach.care.pain.morning import highest
from coach.care.programme.terms import CareLog
from coach.care.told import (
    AfterTold,
    BeforeTold,
    DiaryTold,
    MorningTold,
    RunTold,
    TestTaken,
    Told,
    Trouble,
)
from coach.movement.vocabulary import Side

KNEES = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class KneeMorning:
    """One knee's morning; None is "not answered"."""

    pain: int | None = None
    has_swelling: bool = False
    walking: int | None = None
    stairs: int | None = None
    worst_24h: int | None = None


@dataclass(frozen=True, slots=True)
class DayRecord:
    """All facts of one training day, in an order of their own."""

    day: date
    told: tuple[Told, ...] = ()
    sessions: tuple[SessionFacts, ...] = ()
    mornings: Mapping[Side, KneeMorning] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def befores(self) -> tuple[BeforeTold, ...]:
        return tuple(fact for fact in self.told if isinstance(fact, BeforeTold))

    @property
    def before(self) -> int | None:
        """Return the worse knee's pain before, the highest that was told; None: not told."""
        in_sessions = (
            pain.value
            for session in self.sessions
            for pain in session.pains
            if pain.moment is PainMoment.BEFORE
        )
        return highest([*(fact.pain for fact in self.befores), *in_sessions])

    @property
    def has_flag(self) -> bool:
        """Whether a knee was newly swollen, stuck or buckled before a session."""
        return any(fact.new_swelling or fact.locked or fact.buckled for fact in self.befores)

    @property
    def has_buckled(self) -> bool:
        afters = (fact.troubles or frozenset() for fact in self.afters)
        return any(fact.buckled for fact in self.befores) or any(
            Trouble.BUCKLED in troubles for troubles in afters
        )

    @property
    def took_painkiller(self) -> bool:
        return any(fact.painkiller for fact in self.befores)

    @property
    def afters(self) -> tuple[AfterTold, ...]:
        return tuple(fact for fact in self.told if isinstance(fact, AfterTold))

    @property
    def tests(self) -> tuple[TestTaken, ...]:
        return tuple(fact for fact in self.told if isinstance(fact, TestTaken))

    @property
    def diaries(self) -> tuple[DiaryTold, ...]:
        return tuple(fact for fact in self.told if isinstance(fact, DiaryTold))

    @property
    def runs(self) -> tuple[RunTold, ...]:
        return tuple(fact for fact in self.told if isinstance(fact, RunTold))

    @property
    def worst_24h(self) -> int | None:
        told = [fact.worst_24h for fact in self.befores]
        return highest([*told, *(morning.worst_24h for morning in self.mornings.values())])

    @property
    def answered_morning(self) -> int | None:
        """Return the worse knee's morning pain; None: no knee was answered for."""
        return highest(morning.pain for morning in self.mornings.values())


def at_the_gate(record: DayRecord) -> DayRecord:
    """Return what was known when training began: what the plan of the day was made from."""
    first = min((session.start.started_at for session in record.sessions), default=None)
    if first is None:
        return record
    told = tuple(fact for fact in record.told if fact.at <= first)
    return DayRecord(record.day, told, (), _mornings(told))


def day_records(log: CareLog, *, last: date) -> Mapping[date, DayRecord]:
    """Group the log by day; what lies after `last`, by a clock that was wrong, waits.

    Of facts with the same instant the order is that of their text, so that the order in which
    they were entered decides nothing.
    """
    told: dict[date, list[Told]] = defaultdict(list)
    for fact in log.told:
        told[fact.day].append(fact)
    sessions: dict[date, list[SessionFacts]] = defaultdict(list)
    for session in log.sessions:
        if session.start.profile != DEMO_PROFILE and session.has_begun:
            sessions[session.start.training_day].append(session)
    return {
        day: _record(day, told[day], sessions[day])
        for day in sorted({*told, *sessions})
        if day <= last
    }


def exercise_pain(record: DayRecord, exercise_id: str) -> int | None:
    """Return the highest pain during and after one exercise; None: not answered."""
    return highest(
        pain.value
        for session in record.sessions
        if session.start.exercise_id == exercise_id
        for pain in session.pains
        if pain.moment is not PainMoment.BEFORE
    )


def _record(day: date, told: Iterable[Told], sessions: Iterable[SessionFacts]) -> DayRecord:
    ordered = in_order(told)
    return DayRecord(
        day=day,
        told=ordered,
        sessions=_each_once(sessions),
        mornings=_mornings(ordered),
    )


def _each_once(sessions: Iterable[SessionFacts]) -> tuple[SessionFacts, ...]:
    """Return the sessions in the order of time; what was entered twice counts once."""
    known: list[SessionFacts] = []
    for session in sorted(sessions, key=lambda s: (s.start.started_at, s.start.session_id)):
        if session not in known[-1:]:
            known.append(session)
    return tuple(known)


def _mornings(told: Iterable[Told]) -> Mapping[Side, KneeMorning]:
    mine: dict[Side, list[MorningTold]] = defaultdict(list)
    for fact in told:
        if isinstance(fact, MorningTold):
            mine[fact.knee].append(fact)
    return MappingProxyType(
        {
            knee: KneeMorning(
                pain=highest(fact.pain for fact in facts),
                has_swelling=any(fact.new_swelling for fact in facts),
                walking=highest(fact.walking for fact in facts),
                stairs=highest(fact.stairs for fact in facts),
                worst_24h=highest(fact.worst_24h for fact in facts),
            )
            for knee, facts in mine.items()
        }
    )
