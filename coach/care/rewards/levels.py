"""Levels along a trail: names to look forward to, and nothing else; they unlock nothing."""

from bisect import bisect_right

# Points at which each level begins. With a programme a week brings about 350 (docs/clinical.md 6):
# the second comes within days and the last after about nine months; without one all come later.
LEVEL_BEGINS_AT = (
    *(0, 100, 250, 450, 700, 1000, 1400, 1900),
    *(2500, 3300, 4300, 5500, 7000, 8800, 10800, 13000),
)


def level_of(points: int) -> int:
    """Return the level, counted from 1."""
    return bisect_right(LEVEL_BEGINS_AT, points)


def next_level_points(points: int) -> int | None:
    """Return the points at which the next level begins; None on the last one."""
    level = level_of(points)
    return LEVEL_BEGINS_AT[level] if level < len(LEVEL_BEGINS_AT) else None


def level_name_key(level: int) -> str:
    return f"level-{level}"
