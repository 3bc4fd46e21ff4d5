"""A progress bar on stderr, silent where stderr is no terminal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[float | None, str], None]]:
    """Yield a function that takes the share done (0 to 1, None unknown) and a short note."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[note]}"),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, total=None, note="")

        def advance(share: float | None, note: str = "") -> None:
            if share is None:
                bar.update(task, note=note)
            else:
                bar.update(task, total=1.0, completed=share, note=note)

        yield advance
