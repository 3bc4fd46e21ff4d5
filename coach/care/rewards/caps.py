"""Caps of a day and of a week: what is cut first, and what never is (docs/clinical.md E31)."""

from collections.abc import Sequence
from dataclasses import replace

from coach.care.rewards.claims import (
    AFTER_POINTS,
    CHECK_IN_POINTS,
    MORNING_POINTS,
    Earning,
    PointsReason,
)

DAY_MOST_POINTS = 105
WEEK_MOST_POINTS = 450
ANSWERS_MOST_POINTS = CHECK_IN_POINTS + AFTER_POINTS + MORNING_POINTS  # of a day; never cut

CUT_ORDER = (
    Earning.CARD,
    Earning.QUEST,
    Earning.ASSESSMENT,
    Earning.RECOVERY,
    Earning.SESSION,
)


def capped(
    claims: Sequence[PointsReason], *, week_points: int, days_left: int
) -> tuple[PointsReason, ...]:
    """Return the claims of a day with what is over a cap cut off.

    Answers are never cut: enough of the week is set aside for those of the days to come. So no
    day changes what an earlier one has earned.

    Args:
        claims: of the day.
        week_points: earned in this week before.
        days_left: of the week after this day.
    """
    of_week = WEEK_MOST_POINTS - week_points - days_left * ANSWERS_MOST_POINTS
    excess = sum(claim.points for claim in claims) - min(DAY_MOST_POINTS, of_week)
    cut = list(claims)
    for what in CUT_ORDER:
        for i, claim in enumerate(cut):
            if claim.what is what and excess > 0:
                off = min(excess, claim.points)
                excess -= off
                cut[i] = _less(claim, by=off)
    return tuple(cut)


def _less(claim: PointsReason, *, by: int) -> PointsReason:
    points = claim.points - by
    key = claim.key if points else "reason-full"
    return replace(claim, key=key, points=points)
