"""Many recordings analysed side by side: a thread for each job, a pose worker process for each.

A thread only waits and folds poses, which is a fortieth of the work; decoding and the network are
in the worker processes, which end themselves when this process is gone.
"""

import logging
import queue
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from coach.cli.whole_recording import Wanted, analyse_landmarks, analyse_source
from coach.errors import CoachError
from coach.session.report import document

LANDMARK_SUFFIX = ".npz"
_LOOK_EVERY_S = 0.2  # so that Ctrl+C is heard everywhere

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Going:
    """A recording is being looked at."""

    index: int  # of the recording
    share: float | None  # done, 0 to 1; None where the length is not known
    note: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    index: int
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Failed:
    index: int
    sentence: str


Told: TypeAlias = Going | Done | Failed


class _StoppedError(Exception):
    """Nobody wants the result any more."""


def analyse_one(
    path: Path, wanted: Wanted, *, tell: Callable[[float | None, str], None]
) -> dict[str, Any]:
    """Return the JSON document of one video or landmark file.

    Raises:
        coach.errors.CoachError: it cannot be analysed.
    """
    if path.suffix == LANDMARK_SUFFIX:
        analysed, origin = analyse_landmarks(path, wanted)
    else:
        analysed, origin = analyse_source(str(path), wanted, progress=tell)
    return dict(document(analysed, origin))


def run_locally(paths: Sequence[Path], wanted: Wanted, *, jobs: int) -> Generator[Told]:
    """Yield what happens to the recordings until each is done or has failed.

    Closing the generator ends everything that it started.

    Args:
        paths: the recordings.
        wanted: what is to be found in each.
        jobs: how many at a time.
    """
    crew = _Crew(paths, wanted)
    threads = [
        threading.Thread(target=crew.work, name=f"job-{number}", daemon=True)
        for number in range(min(jobs, len(paths)))
    ]
    for thread in threads:
        thread.start()
    try:
        left = len(paths)
        while left:
            try:
                told = crew.told.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                continue
            left -= not isinstance(told, Going)
            yield told
    finally:
        crew.stop.set()
        for thread in threads:
            thread.join()


class _Crew:
    """The recordings that wait, and what the threads have to tell."""

    def __init__(self, paths: Sequence[Path], wanted: Wanted) -> None:
        self.told: queue.SimpleQueue[Told] = queue.SimpleQueue()
        self.stop = threading.Event()
        self._wanted = replace(wanted, landmarks=None, video=None)
        self._waiting: queue.SimpleQueue[tuple[int, Path]] = queue.SimpleQueue()
        for item in enumerate(paths):
            self._waiting.put(item)

    def work(self) -> None:
        while not self.stop.is_set():
            try:
                index, path = self._waiting.get_nowait()
            except queue.Empty:
                return
            try:
                self.told.put(self._analysed(index, path))
            except _StoppedError:
                return

    def _analysed(self, index: int, path: Path) -> Told:
        def tell(share: float | None, note: str) -> None:
            if self.stop.is_set():
                raise _StoppedError
            self.told.put(Going(index, share, note))

        try:
            return Done(index, analyse_one(path, self._wanted, tell=tell))
        except CoachError as error:
            return Failed(index, str(error))
        except (OSError, ValueError, RuntimeError, LookupError) as error:
            _log.exception("while analysing a recording")  # one recording never stops the others
            return Failed(
                index, f"Something unexpected happened ({type(error).__name__}: {error})."
            )
