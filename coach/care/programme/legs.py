"""Legs worked one at a time: which begins, how far each may go (docs/clinical.md E13)."""

from dataclasses import replace

from coach.care.fitting import LegRange
from coach.care.pain.morning import highest
from coach.care.programme.choosing import Situation
from coach.care.programme.day_record import KNEES, DayRecord
from coach.care.programme.dosing import dose_at, limit_for, target_for, tier_of, weighed
from coach.care.programme.state import State, first_limits
from coach.care.programme.terms import KneeLimits, PlannedExercise
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Posture, Side


def first_leg(record: DayRecord, state: State, *, sore: Side) -> Side:
    """Return the leg that begins: the sore one, of two sore ones the worse.

    Worse is what hurts more before today's session, then this morning, and then what may go less
    far; the left one where nothing tells them apart.
    """
    if sore is not Side.BOTH:
        return sore
    return max(KNEES, key=lambda knee: _soreness(record, state, knee))


def _soreness(record: DayRecord, state: State, knee: Side) -> tuple[float, ...]:
    before = highest(fact.pain for fact in record.befores if fact.knee is knee)
    morning = record.mornings[knee].pain if knee in record.mornings else None
    limits = _limits_of(state, knee)
    closeness = (-limits.one_leg_deg, -limits.two_legs_deg, limits.straight_deg)
    return (before or 0, morning or 0, *closeness)


def by_leg(planned: PlannedExercise, exercise: Exercise, situation: Situation) -> PlannedExercise:
    """Return the exercise with the leg that begins, and each leg's own range where they differ."""
    if exercise.legs is not Legs.ONE:
        return planned
    planned = replace(planned, first_leg=situation.first_leg)
    if planned.limit_deg is None or planned.target_deg is None or bends_both_knees(exercise):
        return planned
    first = situation.first_leg
    other = next(knee for knee in KNEES if knee is not first)
    legs = tuple(_range_of(planned, exercise, situation, leg) for leg in (first, other))
    if legs[0].limit_deg == legs[1].limit_deg:
        return planned
    deepest_deg = max(leg.target_deg for leg in legs)
    return weighed(replace(planned, legs=legs, tier=tier_of(exercise, deepest_deg)), exercise)


def bends_both_knees(exercise: Exercise) -> bool:
    """Whether the knee behind bends under load as well, so that its limit holds, too: in lunges."""
    return exercise.lunges or exercise.posture is Posture.SPLIT


def _range_of(
    planned: PlannedExercise, exercise: Exercise, situation: Situation, leg: Side
) -> LegRange:
    own = _limits_of(situation.state, leg)
    limit_deg = limit_for(exercise, own, phase=situation.phase, at_most_deg=situation.at_most_deg)
    target_deg = target_for(exercise, dose_at(exercise, planned.level), limit_deg)
    if limit_deg is None or target_deg is None:
        raise ValueError(f"{exercise.id} has no range of the knee")
    return LegRange(leg, target_deg, limit_deg)


def _limits_of(state: State, knee: Side) -> KneeLimits:
    return state.limits.get(knee, first_limits(knee))
