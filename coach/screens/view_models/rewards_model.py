"""Streak, level and points as words; the rules are in coach.care.rewards.earned."""

from dataclasses import dataclass

from coach import words
from coach.care.rewards.earned import Rewards
from coach.care.rewards.levels import LEVEL_BEGINS_AT


@dataclass(frozen=True, slots=True)
class RewardsView:
    """What the cards show.

    Attributes:
        streak: the streak in words.
        level: number and name of the level.
        progress: of the way to the next level, 0..1.
        next_level: how far it is, in words; empty on the last level.
        points: what one session earned, in words; empty where none was asked for.
        reasons: why, a line each.
    """

    streak: str
    level: str
    progress: float
    next_level: str
    points: str = ""
    reasons: tuple[str, ...] = ()


def rewards_view(earned: Rewards, *, session_id: str | None = None) -> RewardsView:
    """Return what a person has earned, and with `session_id` what that session of the day added."""
    points = ""
    reasons: tuple[str, ...] = ()
    if session_id is not None:
        why = [reason for reason in earned.reasons if reason.session_id == session_id]
        points = words.text("rewards-points", points=sum(reason.points for reason in why))
        reasons = tuple(_line(reason.key, reason.points) for reason in why)
    return RewardsView(
        streak=words.text("rewards-streak", days=earned.streak_days),
        level=words.text(
            "rewards-level", level=earned.level, name=words.text(earned.level_name_key)
        ),
        progress=_progress(earned),
        next_level=_next_level(earned),
        points=points,
        reasons=reasons,
    )


def _line(key: str, points: int) -> str:
    sentence = words.text(key)
    return words.text("rewards-reason", points=points, why=sentence) if points else sentence


def _progress(earned: Rewards) -> float:
    if earned.next_level_points is None:
        return 1.0
    begun_at = LEVEL_BEGINS_AT[earned.level - 1]
    return (earned.points - begun_at) / (earned.next_level_points - begun_at)


def _next_level(earned: Rewards) -> str:
    if earned.next_level_points is None:
        return ""
    return words.text("rewards-next", points=earned.next_level_points - earned.points)
