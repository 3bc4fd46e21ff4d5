"""Streak, level and points as words; the rules are in coach.care.rewards."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RewardsView:
    """What the cards show.

    Attributes:
        streak: the streak in words.
        level: the level's name.
        progress: of the way to the next level, 0..1.
        points: the points of the last session in words, empty where there was none.
        reasons: why, a line each.
    """

    streak: str
    level: str
    progress: float
    points: str = ""
    reasons: tuple[str, ...] = ()
