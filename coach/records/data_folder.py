"""Where a person's data lies, and private folders and files for it."""

from collections.abc import Mapping
from pathlib import Path

import platformdirs

from coach.errors import StoreError

STORE_NAME = "coach.db"
EXERCISES_NAME = "exercises"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def data_folder(chosen: Path | None, *, environment: Mapping[str, str]) -> Path:
    """Return the folder of the user's data: `--data`, else COACH_DATA, else the system's place."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    named = environment.get("COACH_DATA", "")
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path("knee-coach", appauthor=False)


def store_path(folder: Path) -> Path:
    return folder / STORE_NAME


def own_exercises_folder(folder: Path) -> Path:
    """Return the folder for the user's own exercise files; it need not exist."""
    return folder / EXERCISES_NAME


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter; one that exists keeps its rights.

    Raises:
        StoreError: it cannot be made.
    """
    if folder.is_dir():
        return
    try:
        folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The data folder {folder} cannot be made ({_reason(error)}): "
            "choose another with --data DIR."
        ) from error


def make_private_file(path: Path) -> None:
    """Make sure the file exists and only its owner can read it.

    Raises:
        StoreError: it cannot be written.
    """
    try:
        path.touch(mode=_PRIVATE_FILE, exist_ok=True)
        path.chmod(_PRIVATE_FILE)
    except OSError as error:
        raise StoreError(
            f"The data file {path} cannot be written ({_reason(error)}): "
            "allow writing to its folder or choose another with --data DIR."
        ) from error


def free_name(path: Path, *, mark: str) -> Path:
    """Return `NAME.mark-1`, or the first higher number that is free."""
    number = 1
    while (candidate := path.with_name(f"{path.name}.{mark}-{number}")).exists():
        number += 1
    return candidate


def _reason(error: OSError) -> str:
    return (error.strerror or "no reason given").lower()
