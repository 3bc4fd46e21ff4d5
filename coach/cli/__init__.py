"""The `coach` command."""

import multiprocessing
import signal
import sys
from types import FrameType


def main() -> None:
    """Run the command line and leave the process with its exit code."""
    multiprocessing.freeze_support()
    # SDL, where nobody has answered it before, would turn it into an event that no loop reads.
    signal.signal(signal.SIGTERM, _end)
    # Imported late: a spawned worker imports this package and needs none of the commands.
    from coach.cli.entry import run  # noqa: PLC0415

    sys.exit(run(sys.argv[1:]))


def _end(_: int, __: FrameType | None) -> None:
    """End as after Ctrl+C, with everything stored and closed; asked again, end at once."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    raise KeyboardInterrupt
