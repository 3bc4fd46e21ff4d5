"""Counting on in a value that stays as it is: once a pose, so it must cost little."""

from collections import Counter
from typing import TypeVar

Counted = TypeVar("Counted")


def one_more(counts: Counter[Counted], what: Counted) -> Counter[Counted]:
    """Return the counts with one more of `what`.

    The sum of two counters gives the same and takes five times as long.
    """
    more = counts.copy()
    more[what] += 1
    return more
