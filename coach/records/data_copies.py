"""The user's data as a whole: back it up, bring it back, delete it."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from coach.errors import StoreError
from coach.records.data_folder import (
    STORE_NAME,
    free_name,
    make_private_file,
    make_private_folder,
)
from coach.records.opening import (
    BUSY_TIMEOUT_S,
    check_whole,
    move_with_companions,
)
from coach.records.running_apps import FOLDER_NAME, RunningApp
from coach.records.schema import check_ours
from coach.records.store_errors import in_words

LOG_FILES = "coach.log*"


def backup(store_path: Path, file: Path) -> None:
    """Copy all data into one file; works while Knee Coach runs.

    Raises:
        StoreError: there is nothing to copy, `file` exists already or cannot be written, or the
            disk is full; then no half-written file stays.
    """
    if not store_path.is_file():
        raise StoreError(f"There is no data file {store_path} yet: nothing to back up.")
    if file.exists():
        raise StoreError(f"The file {file} exists already: choose another name.")
    if not file.parent.is_dir():
        raise StoreError(f"The folder {file.parent} does not exist: make it or choose another.")
    part = free_name(file, mark="part")
    try:
        _copy(store_path, part)
        _rename(part, file)
    except StoreError:
        part.unlink(missing_ok=True)
        raise


def restore(store_path: Path, file: Path) -> Path | None:
    """Bring back a backup; return where the data it replaces is kept, if there was any.

    Raises:
        StoreError: the file is not a whole backup of this or an older Knee Coach, or Knee Coach
            is running; nothing has been changed then.
    """
    check_backup(file)
    make_private_folder(store_path.parent)
    with closing(_alone(store_path.parent)):
        part = free_name(store_path, mark="part")
        try:
            _copy(file, part)
            kept = _put_aside(store_path)
            _rename(part, store_path)
        except StoreError:
            part.unlink(missing_ok=True)
            raise
    return kept


def delete_all(folder: Path) -> tuple[Path, ...]:
    """Delete every session, answer and setting, and the copies kept aside; return what went.

    Exercise files of one's own and backups in other folders stay.

    Raises:
        StoreError: Knee Coach is running, or a file could not be deleted.
    """
    if not folder.is_dir():
        return ()
    with closing(_alone(folder)):
        gone = sorted({*folder.glob(STORE_NAME), *folder.glob(f"{STORE_NAME}[.-]*")})
        for path in gone:
            _delete(path)
    for log in folder.glob(LOG_FILES):
        with suppress(OSError):  # may be open, and holds nothing about a person
            log.unlink()
    locks = folder / FOLDER_NAME
    for path in locks.glob("*.lock"):
        _delete(path)
    locks.rmdir()
    return tuple(gone)


def check_backup(file: Path) -> None:
    """Read a backup through and through.

    Raises:
        StoreError: it is missing, damaged, or of another or a newer program.
    """
    if not file.is_file():
        raise StoreError(f"There is no backup file {file}: check the name.")
    with in_words(file), closing(_open_to_read(file)) as connection:
        check_ours(connection, file)
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables:
            raise StoreError(f"The file {file} is empty: choose a backup of Knee Coach.")
        check_whole(connection)


def _copy(source: Path, target: Path) -> None:
    make_private_file(target)
    with (
        in_words(target),
        closing(_open_to_read(source)) as original,
        closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, readable also where none can write


def _open_to_read(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_TIMEOUT_S)


def _alone(folder: Path) -> RunningApp:
    """Make sure no other Knee Coach runs on this folder, and be seen while we work in it."""
    app = RunningApp(folder)
    others = app.others()
    if others:
        app.close()
        numbers = ", ".join(name.split("-", maxsplit=1)[0] for name in others)
        raise StoreError(f"Knee Coach is running (process {numbers}): close it and try again.")
    return app


def _put_aside(store_path: Path) -> Path | None:
    if not store_path.exists():
        return None
    kept = free_name(store_path, mark="replaced")
    try:
        move_with_companions(store_path, kept)
    except OSError as error:
        raise StoreError(
            f"The data file {store_path} could not be put aside: allow writing to its folder."
        ) from error
    return kept


def _rename(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except OSError as error:
        raise StoreError(
            f"The file {target} could not be written: allow writing to its folder."
        ) from error


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"The file {path} could not be deleted: close programs that use it."
        ) from error
