"""A few of many screens for the unmarked tests, more for every run, all before a release."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

EVERY = 6  # which one of the screens is looked at without a mark, and which one marked slow


def sampled(names: Iterable[str], *, first: int = 0) -> list[ParameterSet]:
    """Return the names as parameters: one in six unmarked, one slow, the others thorough.

    `first` is where the counting begins: tests that begin elsewhere look at other screens.
    """
    return [pytest.param(name, marks=_marks(first + place)) for place, name in enumerate(names)]


def sampled_slowly(names: Iterable[str], *, first: int = 0) -> list[ParameterSet]:
    """Return the names as parameters, none of them unmarked."""
    return [
        pytest.param(name, marks=_marks(first + place) or pytest.mark.slow)
        for place, name in enumerate(names)
    ]


def _marks(place: int) -> tuple[pytest.MarkDecorator, ...]:
    turn = place % EVERY
    if turn == 0:
        return ()
    if turn == EVERY // 2:
        return (pytest.mark.slow,)
    return (pytest.mark.slow, pytest.mark.thorough)
