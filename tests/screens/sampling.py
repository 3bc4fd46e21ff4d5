"""A few of many screens for every run, all of them where there is time."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet

EVERY = 6  # which one of the screens is looked at in every run


def sampled(names: Iterable[str]) -> list[ParameterSet]:
    """Return the names as parameters, most of them marked slow."""
    return [
        pytest.param(name, marks=pytest.mark.slow if place % EVERY else ())
        for place, name in enumerate(names)
    ]
