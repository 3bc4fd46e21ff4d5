"""The morning after: what is usual for a knee, and the colour of one morning's answer.

The rules are docs/clinical.md E10 and E12. A design judgement, not yet reviewed by a
physiotherapist.
"""

from collections.abc import Iterable, Sequence
from statistics import median_low

from coach.care.pain.colour import Colour

SHORT_MORNINGS = 7  # answered ones
LONG_MORNINGS = 28
FEW_MORNINGS = 3  # fewer: the lowest answer so far is taken
GREEN_MOST = 3
RED_LEAST = 5
RED_RISE = 3
HOLDING = 4  # usual and today: neither green nor amber


def usual(earlier: Sequence[int]) -> int | None:
    """Return the usual morning pain of a knee, NPRS; None before any answer.

    The lower of two medians, so that a slow rise does not become the new normal.

    Args:
        earlier: the answered mornings before this one, oldest first.
    """
    if not earlier:
        return None
    if len(earlier) < FEW_MORNINGS:
        return min(earlier)
    return min(median_low(earlier[-SHORT_MORNINGS:]), median_low(earlier[-LONG_MORNINGS:]))


def morning_colour(
    pain: int | None, *, base: int | None, has_swelling: bool | None
) -> Colour | None:
    """Return the colour of one knee's morning; None is "not known", or neither green nor amber.

    Args:
        pain: NPRS now, None when not answered.
        base: what is usual; None on the first morning, which then is its own measure.
        has_swelling: whether it is newly swollen.
    """
    if has_swelling:
        return Colour.RED
    if pain is None:
        return None
    base = pain if base is None else base
    if pain >= RED_LEAST or pain >= base + RED_RISE:
        return Colour.RED
    if pain <= GREEN_MOST and pain <= base + 1:
        return Colour.GREEN
    return None if base == HOLDING == pain else Colour.AMBER


def is_flare(pain: int, *, base: int | None) -> bool:
    """Whether a morning's answer is a flare (docs/clinical.md E12)."""
    return pain >= RED_LEAST or (base is not None and pain >= base + RED_RISE)


def highest(values: Iterable[int | None]) -> int | None:
    """Return the worst of the answers that were given: it decides the day."""
    return max((value for value in values if value is not None), default=None)
