"""A session made gentler: by what hurts today, and by what would be too heavy together.

Pain never makes a plan harder: what is planned on a sore day is measured against what would have
been planned without.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coach.care.programme.contents import BALANCE
from coach.care.programme.day_record import DayRecord
from coach.care.programme.dosing import (
    DEEP_DEG,
    GUARD_DEG,
    HEAVIEST_TIER,
    dose_at,
    target_for,
    tier_of,
    weighed,
)
from coach.care.programme.means import STEP_LIMITS_DEG, Means
from coach.care.programme.terms import DayPlan, Fired, PlannedExercise
from coach.care.programme.volume import fitted
from coach.care.tests.norms import usual_balance_s
from coach.movement.exercise import Exercise

SORE_STAIRS = 4  # NPRS on the stairs yesterday: no steps today (1.D with E38)
RISING = "sit_to_stand"  # only where rising hurts 2 or less today (E7)
MARCH = "march_in_place"
SMALL_MARCH_LIFT = 0.13  # of the thigh, 1 - cos of 30 degrees; on other days 45 (E28)


def avoided(record: DayRecord, *, is_sore: bool) -> frozenset[str]:
    """Return the exercises that are left out for what hurts today.

    Args:
        record: of today, with the morning's answers.
        is_sore: more than 2 before, or a morning that is not green. How much rising hurts is not
            asked, so the knee's pain speaks for it.
    """
    stairs = [knee.stairs for knee in record.mornings.values() if knee.stairs is not None]
    steps = frozenset(STEP_LIMITS_DEG) if max(stairs, default=0) >= SORE_STAIRS else frozenset()
    return steps | {RISING} if is_sore else steps


def held_for_age(
    planned: PlannedExercise, means: Means, library: Mapping[str, Exercise]
) -> PlannedExercise:
    """Return the balance no longer than is usual at the age (E36)."""
    usual_s = usual_balance_s(means.age)
    if planned.exercise_id != BALANCE or planned.seconds is None or usual_s is None:
        return planned
    shorter = replace(planned, seconds=min(planned.seconds, usual_s))
    return weighed(shorter, library[planned.exercise_id])


def with_small_march(plan: DayPlan) -> DayPlan:
    """Return the plan of a sore day with the knees lifted less high in the march (E28)."""
    return replace(plan, exercises=tuple(_marched(one) for one in plan.exercises))


def _marched(planned: PlannedExercise) -> PlannedExercise:
    if planned.exercise_id != MARCH:
        return planned
    fired = Fired("E28", "rule-small-march")
    return replace(planned, lift=SMALL_MARCH_LIFT, reasons=(*planned.reasons, fired))


def eased(plan: DayPlan, usual: DayPlan, library: Mapping[str, Exercise]) -> DayPlan:
    """Return the plan of a sore day with no more of anything than the usual plan has.

    A lower level may have been spared the cuts of the volume corridor or of the clock.
    """
    sets = {one.exercise_id: one.sets for one in usual.exercises}
    less = [
        weighed(
            replace(one, sets=min(one.sets, sets.get(one.exercise_id, one.sets))),
            library[one.exercise_id],
        )
        for one in plan.exercises
    ]
    kept, _ = fitted(less, library, most_points=usual.load_points, most_min=usual.minutes)
    return replace(plan, exercises=kept)


def with_one_heavy(
    main: Sequence[PlannedExercise], library: Mapping[str, Exercise]
) -> tuple[PlannedExercise, ...]:
    """Keep bends shallower that would be a second exercise of tier 3 (E14, E37)."""
    heavy = [one for one in main if one.tier == HEAVIEST_TIER]
    by_itself = [one for one in heavy if library[one.exercise_id].tier == HEAVIEST_TIER]
    kept = (by_itself or heavy)[:1]
    return tuple(
        _no_deeper(one, library[one.exercise_id]) if one in heavy and one not in kept else one
        for one in main
    )


def _no_deeper(planned: PlannedExercise, exercise: Exercise) -> PlannedExercise:
    cap_deg = DEEP_DEG + GUARD_DEG
    limit_deg = cap_deg if planned.limit_deg is None else min(cap_deg, planned.limit_deg)
    target_deg = target_for(exercise, dose_at(exercise, planned.level), limit_deg)
    legs = tuple(
        replace(
            leg, limit_deg=min(cap_deg, leg.limit_deg), target_deg=min(DEEP_DEG, leg.target_deg)
        )
        for leg in planned.legs
    )
    shallower = replace(
        planned,
        limit_deg=limit_deg,
        target_deg=target_deg,
        tier=tier_of(exercise, target_deg),
        legs=legs,
    )
    return weighed(shallower, exercise)
