"""A few of many screens for the quick tests, more for every run, all before a release."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

from tests.thorough import asked_for

EVERY = 6  # of so many screens one is marked slow; one of twice as many has no mark


def sampled(names: Iterable[str], *, first: int = 0) -> list[ParameterSet]:
    """Return the names as parameters: of twelve one is unmarked, one whole and two are slow.

    The others are thorough. `first` is where the counting begins: tests that begin elsewhere look
    at other screens.
    """
    return asked_for(
        pytest.param(name, marks=_marks(first + place)) for place, name in enumerate(names)
    )


def sampled_slowly(names: Iterable[str], *, first: int = 0) -> list[ParameterSet]:
    """Return the names as parameters, none of them unmarked."""
    return asked_for(
        pytest.param(name, marks=_marks(first + place) or pytest.mark.slow)
        for place, name in enumerate(names)
    )


def _marks(place: int) -> tuple[pytest.MarkDecorator, ...]:
    turn = place % EVERY
    if turn == 0:
        return () if place % (2 * EVERY) == 0 else (pytest.mark.whole,)
    if turn == EVERY // 2:
        return (pytest.mark.slow,)
    return (pytest.mark.slow, pytest.mark.thorough)
