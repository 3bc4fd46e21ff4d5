"""What native libraries write to the terminal, sent nowhere; errors travel as messages."""

import contextlib
import os
from collections.abc import Iterator

_STDERR = 2


def silence_libraries() -> None:
    """Keep this process quiet from now on, unless somebody looks for a fault in it."""
    if "COACH_DEBUG" not in os.environ:
        _send_nowhere()


@contextlib.contextmanager
def quiet_libraries() -> Iterator[None]:
    """Keep a library quiet for a while: the system's sound library tells how it looks for one."""
    kept = os.dup(_STDERR)
    try:
        _send_nowhere()
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)


def _send_nowhere() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STDERR)
    os.close(nowhere)
