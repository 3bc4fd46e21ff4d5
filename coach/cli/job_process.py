"""One recording in a process of its own: a question on stdin, an answer on stdout, each one line.

    python -m coach.cli.job_process

The question is that of `coach.cli.dask_jobs`; the answer is `{"document": ...}` or
`{"failed": "a sentence"}`. When stdin ends, whoever asked is gone, and so is this process.
"""

import json
import os
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

from coach import bootstrap
from coach.cli.jobs import analyse_one
from coach.cli.whole_recording import Wanted
from coach.errors import CoachError
from coach.movement.vocabulary import Side


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked answers Ctrl+C
    question = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    try:
        answer: dict[str, Any] = {"document": _document(question)}
    except CoachError as error:
        answer = {"failed": str(error)}
    sys.stdout.write(json.dumps(answer, allow_nan=False) + "\n")
    sys.stdout.flush()


def _document(question: dict[str, Any]) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="coach-job-") as folder:
        file = Path(folder) / Path(question["exercise_name"]).name
        file.write_text(question["exercise_text"], encoding="utf-8", newline="")
        exercise = bootstrap.find_exercise(str(file), Path(folder))
    model = question["model"]
    wanted = Wanted(
        exercise=exercise,
        side=Side(question["side"]),
        model=None if model is None else Path(model),
    )
    return analyse_one(Path(question["path"]), wanted, tell=lambda _share, _note: None)


def _end_with_stdin() -> None:
    while os.read(0, 1):  # not sys.stdin: its lock, held here, would break the end of the process
        pass
    os._exit(1)  # the pose worker sees it and ends, too


if __name__ == "__main__":
    main()
