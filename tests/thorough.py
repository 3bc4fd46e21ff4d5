"""Cases that only a thorough run looks at; making thousands that nobody asked for takes seconds."""

import os
from collections.abc import Iterable

from _pytest.mark import ParameterSet

ASKED = "COACH_THOROUGH_TESTS"  # "yes": set by `tests/conftest.py` with --thorough


def asked_for(cases: Iterable[ParameterSet]) -> list[ParameterSet]:
    """Return the cases; those marked thorough only where they were asked for."""
    if os.environ.get(ASKED) == "yes":
        return list(cases)
    return [case for case in cases if not any(mark.name == "thorough" for mark in case.marks)]
