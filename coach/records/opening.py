"""Opening the data file: private, checked, in the newest format; a damaged one is set aside."""

import sqlite3
from pathlib import Path

from coach.errors import StoreError
from coach.records.data_folder import free_name, make_private_file, make_private_folder
from coach.records.schema import check_ours, migrate
from coach.records.store_errors import DAMAGED_CODES, in_words, primary_code

BUSY_TIMEOUT_S = 5.0  # another app's transaction takes milliseconds
LARGEST_CHECKED_BYTES = 64 * 1024 * 1024  # a whole check of more would delay the start
COMPANIONS = ("-wal", "-shm")  # the files that SQLite keeps beside the data file


def open_store(path: Path) -> sqlite3.Connection:
    """Open the data file, or make it.

    Raises:
        StoreError: it is damaged (then it has been set aside), not ours, newer than this
            program, in use, or may not be written.
    """
    make_private_folder(path.parent)
    make_private_file(path)
    with in_words(path):
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    try:
        with in_words(path):
            _prepare(connection, path)
    except StoreError as error:
        connection.close()
        if isinstance(error.__cause__, sqlite3.Error) and (
            primary_code(error.__cause__) in DAMAGED_CODES
        ):
            raise _set_aside(path) from error
        raise
    return connection


def check_whole(connection: sqlite3.Connection) -> None:
    """Read every page.

    Raises:
        sqlite3.DatabaseError: with SQLITE_CORRUPT when one of them is damaged.
    """
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        damage = sqlite3.DatabaseError(str(verdict))
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage


def move_with_companions(path: Path, target: Path) -> None:
    """Rename a data file and what SQLite keeps beside it.

    Raises:
        OSError: the folder may not be written.
    """
    for suffix in COMPANIONS:
        companion = path.with_name(path.name + suffix)
        if companion.exists():
            companion.replace(target.with_name(target.name + suffix))
    path.replace(target)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.row_factory = sqlite3.Row
    check_ours(connection, path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA foreign_keys = ON")
    if path.stat().st_size <= LARGEST_CHECKED_BYTES:
        check_whole(connection)
    migrate(connection, path)


def _set_aside(path: Path) -> StoreError:
    target = free_name(path, mark="damaged")
    try:
        move_with_companions(path, target)
    except OSError:
        return StoreError(
            f"The data file {path} is damaged and could not be moved aside: move it away, "
            "or restore a backup with `coach data restore FILE`."
        )
    return StoreError(
        f"The data file {path} was damaged and is kept as {target.name}: restore a backup with "
        "`coach data restore FILE`, or start again with an empty one."
    )
