"""Many recordings analysed on a Dask cluster: one task, and one process, for each.

The cluster's workers must have the same Coach, and must see the recordings under the same paths.
The process of a task ends when its task is not wanted any more, and when its worker is gone.
"""

import importlib
import json
import logging
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, Final

from coach import __version__
from coach.cli.jobs import Done, Failed, Told
from coach.cli.whole_recording import Wanted
from coach.errors import CoachError, UsageError

_ANSWERS_WITHIN_S = 10.0  # of a scheduler
_LOOK_EVERY_S = 0.5  # whether the task is still wanted
_ADDRESS = re.compile(r"((tcp|tls|ucx|wss?)://)?[^/\s]+:\d+/?")
_NOT_INSTALLED = (
    "Dask is not installed here; in the folder of the project, run "
    'python -m pip install -e ".[dask]".'
)
_WANTED_STATES: Final = frozenset({"executing", "long-running"})  # of a task, on its worker


def run_on_dask(
    paths: Sequence[Path], wanted: Wanted, *, address: str, exercise_file: Path
) -> Generator[Told]:
    """Yield what becomes of the recordings, in the order in which they are finished.

    Closing the generator cancels what is not done.

    Raises:
        UsageError: Dask is not installed, or no scheduler answers at the address.
    """
    distributed = _distributed()
    if _ADDRESS.fullmatch(address) is None:
        raise UsageError(f"{address} is no address; give one such as tcp://10.0.0.5:8786.")
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # it would speak between our lines
    try:
        client = distributed.Client(address, timeout=_ANSWERS_WITHIN_S, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise UsageError(
            f"No Dask scheduler answers at {address}; start one, or check the address."
        ) from error
    with client:
        asked = [_question(path, wanted, exercise_file) for path in paths]
        futures = {
            client.submit(_analyse, question, pure=False, retries=0): index
            for index, question in enumerate(asked)
        }
        try:
            for future in distributed.as_completed(futures, loop=client.loop):
                yield _answer(future, futures[future])
        finally:
            client.cancel(list(futures))


def _distributed() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError as error:
        raise UsageError(_NOT_INSTALLED) from error


def _question(path: Path, wanted: Wanted, exercise_file: Path) -> dict[str, str | None]:
    """Return everything a task needs; the exercise travels as text, as others may lack the file."""
    return {
        "path": str(path.resolve()),
        "exercise_name": exercise_file.name,
        "exercise_text": exercise_file.read_bytes().decode("utf-8"),
        "side": wanted.side.value,
        "model": None if wanted.model is None else str(wanted.model.resolve()),
    }


def _answer(future: Any, index: int) -> Told:
    try:
        answer: dict[str, Any] = future.result()
    except Exception as error:  # noqa: BLE001  # a task brings whatever its worker broke with
        return Failed(index, f"The cluster could not do it ({type(error).__name__}: {error}).")
    if "failed" in answer:
        return Failed(index, str(answer["failed"]))
    version = answer["document"]["app_version"]
    if version != __version__:
        return Failed(index, f"The cluster has Coach {version}; install {__version__} there.")
    return Done(index, answer["document"])


def _analyse(question: dict[str, str | None]) -> dict[str, Any]:
    """Do one recording; runs in a worker of the cluster.

    A worker may have no children by multiprocessing and must not get our environment, so this is
    a program of its own that reads one question and writes one answer.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "coach.cli.job_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    try:
        lines = _lines_of(process)
        assert process.stdin is not None  # noqa: S101  # it is a pipe
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()  # and left open: its end is what tells the program to end
        while True:
            try:
                line = lines.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                if not _is_wanted():
                    return {"failed": "It was cancelled."}
                continue
            if not line:
                return {"failed": "Its process broke down; analyze it alone to see why."}
            answer: dict[str, Any] = json.loads(line)
            return answer
    finally:
        process.kill()
        process.communicate()


def _lines_of(process: "subprocess.Popen[str]") -> "queue.SimpleQueue[str]":
    """Return a queue that gets the one line the process writes, or an empty one at its end."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    out = process.stdout
    assert out is not None  # noqa: S101  # it is a pipe
    threading.Thread(target=lambda: lines.put(out.readline()), daemon=True).start()
    return lines


def _is_wanted() -> bool:
    """Whether the task that runs here is still wanted by whoever asked for it."""
    try:
        worker = _distributed().get_worker()
        task = worker.state.tasks.get(worker.get_current_task())
    except (CoachError, ValueError, AttributeError):
        return True  # this cluster does not say
    return task is not None and task.state in _WANTED_STATES
