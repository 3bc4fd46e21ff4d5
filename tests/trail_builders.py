"""Trails for tests: days that were kept, planned and answered, without a store."""

from collections.abc import Sequence
from datetime import date, timedelta

from coach.care.programme.terms import DayKind, DayOutcome, ProgrammePhase
from coach.care.rewards.earned import Rewards
from coach.care.rewards.levels import level_name_key, level_of, next_level_points
from coach.care.rewards.quests import Quest, QuestProgress
from coach.care.rewards.streak import DayStatus
from coach.screens.trail.trail_view import TrailView, trail_of

FIRST_DAY = date(2026, 9, 1)
KEPT, REST, MISSED = DayStatus.KEPT, DayStatus.REST, DayStatus.MISSED


def earned_by(statuses: Sequence[DayStatus], *, points: int = 300) -> Rewards:
    """What somebody has earned by days in a row; the points are free."""
    level = level_of(points)
    return Rewards(
        points=points,
        level=level,
        level_name_key=level_name_key(level),
        next_level_points=next_level_points(points),
        streak_days=3,
        best_streak_days=9,
        today=None,
        days=tuple((FIRST_DAY + timedelta(i), status) for i, status in enumerate(statuses)),
        reasons=(),
        quest=QuestProgress(Quest.MORNINGS, 2),
    )


def days_in(*phases: ProgrammePhase) -> tuple[DayOutcome, ...]:
    """Past days in a row, each with the phase in which it began."""
    return tuple(
        DayOutcome(FIRST_DAY + timedelta(i), phase, DayKind.STRENGTH, None, True, True)  # noqa: FBT003  # fields in their order
        for i, phase in enumerate(phases)
    )


def long_trail(*, is_back: bool = False) -> TrailView:
    """A trail of two months that has come to the functional phase, or camps there."""
    kinds = (KEPT, REST, KEPT, MISSED)
    phases = tuple(ProgrammePhase)[:4]
    outcomes = days_in(*(phase for phase in phases for _ in range(14)))
    earned = earned_by([kinds[i % len(kinds)] for i in range(len(outcomes))], points=800)
    now = ProgrammePhase.CONTROL if is_back else ProgrammePhase.FUNCTIONAL
    return trail_of(outcomes, earned, phase=now)
