"""From an example to an exercise file."""

import re
from collections.abc import Sequence
from pathlib import Path

from coach.bootstrap.feeds import clock
from coach.errors import SourceError, UsageError
from coach.movement.exercise import ExerciseText
from coach.movement.pose import Pose
from coach.movement.teaching import NotTaught, Taught, teach
from coach.records.exercise_files import load_exercise_file
from coach.records.json_files import write_text
from coach.records.taught_file import taught_file

_FILE_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}\.toml")
_HOW = "show exactly three, alike and calm, and stand or sit still before and after them"


def check_exercise_file_name(path: Path) -> None:
    """Say at once that a file of this name could not be an exercise.

    Raises:
        UsageError: it could not, or there is one already.
    """
    if _FILE_NAME.fullmatch(path.name) is None:
        raise UsageError(
            f"The file name {path.name} must be small letters, digits and _, as slow_dip.toml."
        )
    if path.exists():
        raise UsageError(f"{path} is there already; choose another --out, or move it away.")


def teach_file(poses: Sequence[Pose], path: Path, *, name: str) -> Taught:
    """Make an exercise of an example, and write its file.

    Raises:
        SourceError: the example does not show three repetitions.
        coach.errors.StoreError: the file cannot be written.
    """
    text = ExerciseText(name=name, setup="", cue="", why="")
    taught = teach(poses, exercise_id=path.stem, text=text)
    if isinstance(taught, NotTaught):
        raise SourceError(_why_not(taught))
    write_text(path, taught_file(taught, on=clock().local_now().date()))
    load_exercise_file(path)  # what Coach writes it must read
    return taught


def _why_not(found: NotTaught) -> str:
    if not found.is_seen:
        return "Nobody was seen; show the whole person, then try again."
    match found.counted:
        case None:
            return f"No repetitions were recognised; {_HOW}."
        case 3:
            return f"The three repetitions were too different to learn from; {_HOW}."
        case counted:
            seen = "1 repetition was" if counted == 1 else f"{counted} repetitions were"
            return f"{seen} seen, not three; {_HOW}."
