"""Sport beside the programme: when it may go on, when it waits (docs/clinical.md E25)."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import assert_never

from coach.care.habits.outside_load import diaries
from coach.care.habits.running import GREEN_MOST
from coach.care.habits.symptoms import morning_colours
from coach.care.ordering import in_order
from coach.care.pain.colour import Colour
from coach.care.programme.terms import Fired, ProgrammePhase
from coach.care.told import DiaryTold, RunTold, Told, WishesTold

LATELY = timedelta(days=28)  # how long one that did not agree with the knee is remembered
_SORE = frozenset({Colour.AMBER, Colour.RED})


def sport_advice(
    phase: ProgrammePhase,
    told: Iterable[Told],
    *,
    day: date,
    hard_days: Collection[date] = (),
) -> Fired | None:
    """Return what to say about sport on a day; None where there is nothing to say.

    Args:
        phase: of the programme, that day.
        told: diaries, runs, mornings and wishes, in any order.
        day: the day.
        hard_days: with an exercise of tier 3 planned, of the day and the next.
    """
    facts = tuple(fact for fact in told if fact.day <= day)
    if phase is ProgrammePhase.CALM:
        return Fired("E25", "habit-sport-calm")
    if phase is ProgrammePhase.PREVENTION or not _does_sport(facts, day=day):
        return None
    if {day, day + timedelta(days=1)} & set(hard_days):
        return Fired("E25", "habit-sport-hard-day")
    match phase:
        case ProgrammePhase.EARLY | ProgrammePhase.CONTROL:
            stops = sport_disagreed(facts, today=day)
            return Fired("E25", "habit-sport-stop" if stops else "habit-sport-easy")
        case ProgrammePhase.FUNCTIONAL:
            return Fired("E25", "habit-sport-stages")
        case _:
            assert_never(phase)


def had_sport(told: Iterable[Told], day: date) -> bool:
    """Whether a day was told to have had running, jumping or sport."""
    return day in _sport_days(tuple(told), last=day)


def sport_disagreed(told: Iterable[Told], *, today: date) -> bool:
    """Whether sport of the last four weeks hurt, did not settle, or left a sore morning behind."""
    facts = tuple(told)
    recent = {day for day in _sport_days(facts, last=today) if today - day <= LATELY}
    mornings = morning_colours(facts, last=today)
    return any(mornings.get(day + timedelta(days=1)) in _SORE for day in recent) or any(
        isinstance(fact, RunTold) and fact.day in recent and _hurt(fact) for fact in facts
    )


def _hurt(run: RunTold) -> bool:
    return run.has_settled is False or (run.pain is not None and run.pain > GREEN_MOST)


def _does_sport(told: Sequence[Told], *, day: date) -> bool:
    wishes = [fact for fact in in_order(told) if isinstance(fact, WishesTold)]
    if wishes and (wishes[-1].sport or wishes[-1].wants_running):
        return True
    return any(day - found <= LATELY for found in _sport_days(told, last=day))


def _sport_days(told: Sequence[Told], *, last: date) -> frozenset[date]:
    """Return the days with running, jumping or sport. Flat cycling is what stands in for it."""
    days = {day for day, diary in diaries(told, last=last).items() if _is_sporty(diary)}
    runs = {fact.day for fact in told if isinstance(fact, RunTold) and fact.day <= last}
    return frozenset(days | runs)


def _is_sporty(diary: DiaryTold) -> bool:
    is_hard_ride = diary.is_cycling_hard and diary.cycling_min > 0
    return is_hard_ride or any((diary.running_min, diary.sport_min, diary.jumps))
