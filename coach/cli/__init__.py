"""The `coach` command."""

import multiprocessing
import sys


def main() -> None:
    """Run the command line and leave the process with its exit code."""
    multiprocessing.freeze_support()
    # Imported late: a spawned worker imports this package and needs none of the commands.
    from coach.cli.entry import run  # noqa: PLC0415

    sys.exit(run(sys.argv[1:]))
