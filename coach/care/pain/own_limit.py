"""How far a knee may go today: "smaller" moves the person's own limit, and never back.

The rule is docs/clinical.md E1. For a knee that bends the limit is how far it may bend; for one
that straightens, how straight it may get.
"""

from collections.abc import Iterable
from dataclasses import replace

from coach.care.facts import Advice, PainAnswer, PainMoment
from coach.movement.exercise import Exercise

CUT_DEG = 15.0
GUARD_DEG = 5.0  # the target lies no nearer to the limit (docs/clinical.md E18)
LEAST_RANGE_DEG = 20.0  # a smaller one is not worth calling an exercise
LAST_FLOOR_DEG = 70.0  # a knee that may not straighten further than this is left alone today


def smaller(
    exercise: Exercise, limit_deg: float, *, pain_at_deg: float | None = None
) -> float | None:
    """Return the limit after the advice "smaller"; None: there is no smaller way of doing it.

    Args:
        exercise: what is done.
        limit_deg: the limit until now, knee flexion in degrees.
        pain_at_deg: where it hurt; None where that is not known, as before a session.
    """
    if not exercise.has_limit or exercise.range is None:
        return None  # a seat or a step is the range (docs/clinical.md E6, E7)
    if exercise.is_straightening:
        floor_deg = limit_deg + CUT_DEG
        if pain_at_deg is not None:
            floor_deg = max(limit_deg, pain_at_deg + CUT_DEG)
        return floor_deg if floor_deg <= LAST_FLOOR_DEG else None
    cap_deg = limit_deg - CUT_DEG
    if pain_at_deg is not None:
        cap_deg = min(limit_deg, pain_at_deg - CUT_DEG)
    left_deg = cap_deg - GUARD_DEG - exercise.range.rest_deg
    return cap_deg if left_deg >= LEAST_RANGE_DEG else None


def as_far_as_possible(advice: Advice, *, can_be_smaller: bool) -> Advice:
    """Return the advice, where "smaller" is none: not this exercise today."""
    return Advice.CALM_ONLY if advice is Advice.SMALLER and not can_be_smaller else advice


def limit_after(exercise: Exercise, pains: Iterable[PainAnswer]) -> float | None:
    """Return the limit that the answers of one session led to; None is the exercise's own.

    Advice that was declined moves nothing; two knees asked at once move it once.
    """
    limit_deg: float | None = None
    asked = {
        (pain.at, pain.moment): pain
        for pain in pains
        if pain.advice is Advice.SMALLER and pain.advice_followed is not False
    }
    for pain in sorted(asked.values(), key=lambda pain: pain.at):
        if pain.moment is PainMoment.AFTER:
            continue
        before_deg = exercise.limit_deg if limit_deg is None else limit_deg
        limit_deg = smaller(exercise, before_deg, pain_at_deg=pain.knee_flexion_deg) or limit_deg
    return limit_deg


def with_advice(pains: Iterable[PainAnswer], *, can_be_smaller: bool) -> tuple[PainAnswer, ...]:
    """Return the answers with the advice that this exercise allows."""
    return tuple(
        replace(pain, advice=as_far_as_possible(pain.advice, can_be_smaller=can_be_smaller))
        for pain in pains
    )
