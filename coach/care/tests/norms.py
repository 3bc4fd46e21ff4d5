"""What is usual at an age, only where published numbers agree (docs/clinical.md 5.2)."""

from dataclasses import dataclass

OLDEST = 120


@dataclass(frozen=True, slots=True)
class Usual:
    """What the middle half of people reach, or the mean where only that is known."""

    from_: float
    to: float | None = None  # None: `from_` is the mean


_CHAIR_STANDS = (  # ages from and to, stands; the wider range of women and men, as sex is not asked
    (60, 64, 12, 19),
    (65, 69, 11, 18),
    (70, 74, 10, 17),
    (75, 79, 10, 17),
    (80, 84, 9, 15),
    (85, 89, 8, 14),
    (90, 94, 4, 12),
)
_BALANCE_S = (  # ages from and to, mean seconds
    (18, 39, 43.0),
    (40, 49, 40.0),
    (50, 59, 37.0),
    (60, 69, 27.0),
    (70, 79, 15.0),
    (80, OLDEST, 6.0),
)
TOO_SHORT_S = 10.0  # on one leg: a hand's support from here on (docs/clinical.md E36)


def usual_stands(age: int | None) -> Usual | None:
    """Return the usual full stands in 30 s; None below 60, where the numbers contradict."""
    if age is None:
        return None
    for first, last, low, high in _CHAIR_STANDS:
        if first <= age <= last:
            return Usual(low, high)
    return None


def usual_balance_s(age: int | None) -> float | None:
    """Return the mean seconds on one leg with open eyes at an age."""
    if age is None:
        return None
    for first, last, mean_s in _BALANCE_S:
        if first <= age <= last:
            return mean_s
    return None


def age_on(year: int, born: int | None) -> int | None:
    """Return the age that is reached in a year, the lower of the two possible; None: not told."""
    if born is None or not 0 < year - born <= OLDEST:
        return None
    return year - born - 1


def is_unsteady(best_s: float | None) -> bool | None:
    """Whether one leg stands so short that a hand belongs to the wall; None: not known."""
    return None if best_s is None else best_s < TOO_SHORT_S
