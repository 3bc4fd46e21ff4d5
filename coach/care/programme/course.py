"""The course of care: every day from the first to today folded into where the person is now.

Nothing of it is stored. The same log gives the same course, in whatever order it was entered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from coach.care.habits.outside_load import no_step_reason
from coach.care.habits.readiness import missing_for_jumping
from coach.care.habits.staying_well import early_warning, is_away
from coach.care.habits.symptoms import is_symptom_free
from coach.care.ordering import in_order
from coach.care.pain.colour import Colour
from coach.care.programme.advancing import Night, advance, colour_of_morning
from coach.care.programme.day_record import (
    KNEES,
    DayRecord,
    at_the_gate,
    day_records,
)
from coach.care.programme.exits import placement
from coach.care.programme.foreseeing import foreseen
from coach.care.programme.keeping import outcome_of
from coach.care.programme.means import Means, means_of
from coach.care.programme.planning import phase_of, plan_day
from coach.care.programme.practising import what_was_done
from coach.care.programme.state import State, first_limits
from coach.care.programme.terms import (
    CareLog,
    DayOutcome,
    DayPlan,
    KneeLimits,
    Lock,
    ProgrammePhase,
)
from coach.care.programme.today import Today
from coach.care.programme.trained_colour import trained_colour
from coach.care.start.screening import Standing, standing_of
from coach.care.told import PersonTold, Told
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Course:
    """Where a person is, what today asks for, and how they came here."""

    outcomes: tuple[DayOutcome, ...]  # of the past days, oldest first
    so_far: DayOutcome  # of today, as it stands; its colour waits for the next morning
    today: DayPlan
    week: tuple[DayPlan, ...]  # today, and the days to come where they were asked for
    asked: Today  # what the plan of today was made from
    phase: ProgrammePhase
    since: date
    limits: Mapping[Side, KneeLimits]
    levels: Mapping[str, int]  # of the exercises done so far
    lock: Lock | None
    standing: Standing
    means: Means
    is_done_today: bool
    colour_today: Colour | None  # of this morning
    state: State


@dataclass(frozen=True, slots=True)
class Walk:
    """The fold at the beginning of a day; step it with `pass_day`."""

    state: State
    pains: Mapping[Side, tuple[int, ...]]  # answered mornings before today, oldest first
    outcomes: tuple[DayOutcome, ...] = ()


def course_of(log: CareLog, library: Sequence[Exercise], *, today: date) -> Course | None:
    """Return the course of care; None: the person has not told yet who they are.

    Args:
        log: all that is known, in any order; what is dated after today waits for its day.
        library: the exercises.
        today: the training day of now.
    """
    records = day_records(log, last=today)
    told = in_order(log.told, last=today)
    known = MappingProxyType({exercise.id: exercise for exercise in library})
    walk = begin(records, told)
    if walk is None:
        return None
    while walk.state.day < today:
        walk = pass_day(walk, records, told, known)
    return with_week(seen_today(walk, records, told, known), known)


def with_week(course: Course, library: Mapping[str, Exercise]) -> Course:
    """Return a course with the days to come."""
    week = foreseen(course.state, course.today, course.asked, library, count=WEEK_DAYS)
    return replace(course, week=week)


def begin(records: Mapping[date, DayRecord], told: Sequence[Told]) -> Walk | None:
    """Return the fold at the first day, on which the person told who they are."""
    person = next((fact for fact in told if isinstance(fact, PersonTold)), None)
    if person is None:
        return None
    day = person.day
    record = records.get(day, DayRecord(day))
    state = State(
        day=day,
        phase=placement(record, person),
        since=day,
        began=day,
        limits=MappingProxyType({knee: first_limits(knee) for knee in KNEES}),
    )
    return Walk(state=state, pains=MappingProxyType({}))


def pass_day(
    walk: Walk,
    records: Mapping[date, DayRecord],
    told: Sequence[Told],
    library: Mapping[str, Exercise],
) -> Walk:
    """Return the fold one day later."""
    day = walk.state.day
    morrow = day + timedelta(days=1)
    record = records.get(day, DayRecord(day))
    today, plan = _at_the_gate(walk, record, told, library)
    pains = _with_morning(walk.pains, record)
    until = [fact for fact in told if fact.day <= morrow]
    night = Night(
        record=record,
        plan=plan,
        morning=records.get(morrow, DayRecord(morrow)),
        means=today.means,
        told=until,
        is_warned=_is_warned(walk.state, until, morrow),
    )
    advanced = advance(walk.state, night, library, pains=pains)
    outcome = outcome_of(walk.state, night, today, advanced.colour, library)
    outcome = replace(outcome, fired=advanced.fired)
    return Walk(advanced.state, pains, (*walk.outcomes, outcome))


def seen_today(
    walk: Walk,
    records: Mapping[date, DayRecord],
    told: Sequence[Told],
    library: Mapping[str, Exercise],
) -> Course:
    """Return the course as it stands on the day that the fold has come to."""
    state = walk.state
    record = records.get(state.day, DayRecord(state.day))
    known = [fact for fact in told if fact.day <= state.day]
    standing = standing_of(known, today=state.day)
    today = _today(record, known, walk, standing)
    plan = plan_day(state, today, library)
    done = what_was_done(record, plan, library)
    return Course(
        outcomes=walk.outcomes,
        so_far=_so_far(walk, record, told, library, seen=(today, plan)),
        today=plan,
        week=(plan,),
        asked=today,
        phase=phase_of(state, today.means),
        since=state.since,
        limits=state.limits,
        levels=MappingProxyType({name: one.level for name, one in state.practice.items()}),
        lock=standing.lock,
        standing=standing,
        means=today.means,
        is_done_today=done.is_whole,
        colour_today=today.morning,
        state=state,
    )


def _so_far(
    walk: Walk,
    record: DayRecord,
    told: Sequence[Told],
    library: Mapping[str, Exercise],
    *,
    seen: tuple[Today, DayPlan],
) -> DayOutcome:
    """Return what has become of today until now, by the plan that was there when it began."""
    today, plan = _at_the_gate(walk, record, told, library) if record.sessions else seen
    morrow = DayRecord(record.day + timedelta(days=1))
    night = Night(record=record, plan=plan, morning=morrow, means=today.means, told=told)
    colour = trained_colour(record, knees=today.means.knees)
    return outcome_of(walk.state, night, today, colour, library)


def _at_the_gate(
    walk: Walk,
    record: DayRecord,
    told: Sequence[Told],
    library: Mapping[str, Exercise],
) -> tuple[Today, DayPlan]:
    """Return a day and its plan as they were when training began."""
    day = record.day
    gate = at_the_gate(record)
    known = [fact for fact in told if fact.day < day or (fact.day == day and fact in gate.told)]
    today = _today(gate, known, walk, standing_of(known, today=day))
    return today, plan_day(walk.state, today, library)


def _today(record: DayRecord, known: Sequence[Told], walk: Walk, standing: Standing) -> Today:
    day = record.day
    means = _limited(means_of(known, day=day), standing)
    outside = no_step_reason(known, today=day)
    is_kept_well = walk.state.phase is ProgrammePhase.PREVENTION
    return Today(
        record=record,
        means=means,
        morning=colour_of_morning(record, walk.pains, knees=means.knees),
        lock=standing.lock,
        is_away=is_away(known, day),
        blocks_steps=outside is not None,
        messages=standing.messages if outside is None else (*standing.messages, outside),
        is_symptom_free=is_kept_well and is_symptom_free(known, today=day),
        may_jump=is_kept_well and _may_jump(known, day),
    )


def _may_jump(known: Sequence[Told], day: date) -> bool:
    log = CareLog(told=tuple(known))
    return not missing_for_jumping(log, phase=ProgrammePhase.PREVENTION, today=day)


def _limited(means: Means, standing: Standing) -> Means:
    """Return the means without what the warning signs and the history rule out."""
    highest = standing.highest_phase
    return replace(
        means,
        conditions=means.conditions | standing.conditions,
        left_out=standing.left_out,
        highest_phase=means.highest_phase if highest is None else highest,
        deepest_deg=180.0 if standing.deepest_deg is None else standing.deepest_deg,
    )


def _is_warned(state: State, told: Sequence[Told], today: date) -> bool:
    is_kept_well = state.phase is ProgrammePhase.PREVENTION
    return is_kept_well and early_warning(told, today=today)


def _with_morning(
    pains: Mapping[Side, tuple[int, ...]], record: DayRecord
) -> Mapping[Side, tuple[int, ...]]:
    found = dict(pains)
    for knee, morning in record.mornings.items():
        if morning.pain is not None:
            found[knee] = (*found.get(knee, ()), morning.pain)
    return MappingProxyType(found)
