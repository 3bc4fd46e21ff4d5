"""What SQLite's errors mean to the person at the screen."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from coach.errors import StoreError

_PRIMARY_CODE = 0xFF  # extended codes keep the primary one in the lowest byte
DAMAGED_CODES = frozenset({sqlite3.SQLITE_CORRUPT})
_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk is full, nothing was lost: free some space and go on.",
    sqlite3.SQLITE_CORRUPT: (
        "The data file {path} is damaged: restore a backup with `coach data restore FILE`."
    ),
    sqlite3.SQLITE_NOTADB: (
        "The file {path} is not a Knee Coach data file: move it away, "
        "or restore a backup with `coach data restore FILE`."
    ),
    sqlite3.SQLITE_READONLY: (
        "The data file {path} may not be written: allow writing to it and its folder, "
        "or choose another folder with --data DIR."
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The data file {path} cannot be opened: allow writing to its folder, "
        "or choose another with --data DIR."
    ),
    sqlite3.SQLITE_BUSY: (
        "The data file {path} is in use by another program: close it and try again."
    ),
}
_SENTENCES[sqlite3.SQLITE_PERM] = _SENTENCES[sqlite3.SQLITE_CANTOPEN]
_SENTENCES[sqlite3.SQLITE_LOCKED] = _SENTENCES[sqlite3.SQLITE_BUSY]


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code, or -1 when the error has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & _PRIMARY_CODE


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into StoreError.

    Raises:
        StoreError: anything went wrong with the data file; says what to do.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _SENTENCES.get(
            primary_code(error), "The data file {path} could not be used ({error})."
        )
        raise StoreError(sentence.format(path=path, error=error)) from error
