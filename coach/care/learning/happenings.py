"""What has happened for the first time, and when: it opens the card that explains it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from coach.care.days import days_between
from coach.care.habits.outside_load import blocks_steps, monday_of, spike_of
from coach.care.learning.pains import WEEK, Pains, pains_in
from coach.care.learning.timeline import is_plateau
from coach.care.pain.colour import Colour
from coach.care.programme.day_record import DayRecord, day_records
from coach.care.programme.terms import CareLog, DayOutcome, ProgrammePhase
from coach.care.told import (
    DiaryTold,
    PainPlace,
    PersonTold,
    ScreeningTold,
    TestTaken,
    Told,
    Trouble,
    WishesTold,
)

STAIRS_PAIN = 3  # NPRS
OLD_SHOES_MONTHS = 12  # judgement
SPIKE_LOOKS_BACK = timedelta(weeks=3)  # a week's ceiling is that of the three before it


class Happening(StrEnum):
    START = "start"
    SESSION = "session"
    STAIRS_PAIN = "stairs_pain"
    AMBER = "amber"  # or red
    FLARE = "flare"
    PLATEAU = "plateau"
    SPIKE = "spike"
    LONG_SITTING = "long_sitting"
    SHOES = "shoes"
    ELSEWHERE = "elsewhere"  # it hurts away from the kneecap
    NOISES = "noises"
    ASSESSED = "assessed"
    BUCKLED = "buckled"
    FUNCTIONAL = "functional"
    PREVENTION = "prevention"


def happenings(
    log: CareLog, outcomes: Sequence[DayOutcome], *, today: date
) -> Mapping[Happening, date]:
    """Return the first day of each thing that has happened up to a day."""
    records = day_records(log, last=today)
    pains = pains_in(records, last=today)
    past = [outcome for outcome in outcomes if outcome.day <= today]
    found = {
        Happening.START: min(records, default=None),
        Happening.FLARE: _first_flare(pains, past),
        Happening.PLATEAU: _first_plateau(pains),
        Happening.SPIKE: _first_spike(records),
        Happening.AMBER: _first(o.day for o in past if o.colour in (Colour.AMBER, Colour.RED)),
        Happening.FUNCTIONAL: _first_phase(past, ProgrammePhase.FUNCTIONAL),
        Happening.PREVENTION: _first_phase(past, ProgrammePhase.PREVENTION),
    }
    for day, record in records.items():
        for happening in _of_day(record):
            if found.get(happening) is None:
                found[happening] = day
    return {happening: day for happening, day in found.items() if day is not None}


def _of_day(record: DayRecord) -> Iterable[Happening]:
    if any(session.has_practised for session in record.sessions):
        yield Happening.SESSION
    if any((morning.stairs or 0) >= STAIRS_PAIN for morning in record.mornings.values()):
        yield Happening.STAIRS_PAIN
    if any(Trouble.CATCHING in (fact.troubles or ()) for fact in record.afters):
        yield Happening.NOISES
    if record.has_buckled:
        yield Happening.BUCKLED
    for fact in record.told:
        yield from _of_fact(fact)


def _of_fact(fact: Told) -> Iterable[Happening]:
    match fact:
        case DiaryTold() if fact.long_sitting:
            yield Happening.LONG_SITTING
        case WishesTold() if fact.arch_flattens or (fact.shoes_months or 0) >= OLD_SHOES_MONTHS:
            yield Happening.SHOES
        case PersonTold() if fact.place not in (None, PainPlace.KNEECAP):
            yield Happening.ELSEWHERE
        case ScreeningTold() if fact.answers.get("NT1"):
            yield Happening.NOISES
        case TestTaken():
            yield Happening.ASSESSED
        case _:
            pass


def _first(days: Iterable[date]) -> date | None:
    return min(days, default=None)


def _first_phase(outcomes: Iterable[DayOutcome], phase: ProgrammePhase) -> date | None:
    return _first(outcome.day for outcome in outcomes if outcome.phase is phase)


def _first_flare(pains: Pains, outcomes: Iterable[DayOutcome]) -> date | None:
    red = [outcome.day for outcome in outcomes if outcome.colour is Colour.RED]
    return _first([*red, *(morning.day for morning in pains.mornings if morning.is_flare)])


def _first_plateau(pains: Pains) -> date | None:
    """Return the first day on which nothing had changed for four weeks, looked at weekly."""
    if pains.first is None:
        return None
    days = days_between(pains.first, pains.last)[:: WEEK.days]
    return _first(day for day in days if is_plateau(pains, day=day))


def _first_spike(records: Mapping[date, DayRecord]) -> date | None:
    diaries = [fact for record in records.values() for fact in record.diaries]
    for monday in sorted({monday_of(fact.day) for fact in diaries}):
        sunday = monday + timedelta(days=6)
        near = [fact for fact in diaries if monday - SPIKE_LOOKS_BACK <= fact.day <= sunday]
        if not blocks_steps(near, today=sunday):
            continue
        for day in days_between(monday, sunday):
            if spike_of(near, day) is not None:
                return day
    return None
