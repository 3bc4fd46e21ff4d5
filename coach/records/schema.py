"""The tables of the data file and the named steps that lead to them.

Facts are appended, never updated: a session's end, a later pain answer and a repetition are rows
of their own. Streaks, levels and averages are computed from them each time.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coach.errors import StoreError
from coach.records.data_folder import free_name, make_private_file

APPLICATION_ID = 0x4B6E6565  # "Knee": tells our file from another program's


@dataclass(frozen=True, slots=True)
class Migration:
    """One step, applied in one transaction together with its record."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        name="0001_first",
        statements=(
            """CREATE TABLE session (
                number INTEGER PRIMARY KEY,      -- in the order they began, whatever the clock said
                session_id TEXT NOT NULL UNIQUE,
                profile TEXT NOT NULL,           -- "demo" never counts as a person
                started_at TEXT NOT NULL,        -- ISO 8601, UTC
                training_day TEXT NOT NULL,      -- ISO 8601 date, ends at 04:00 local
                exercise_id TEXT NOT NULL,
                exercise_hash TEXT NOT NULL,     -- sha256 of the exercise file
                knee TEXT NOT NULL,
                sets INTEGER NOT NULL,
                reps INTEGER NOT NULL,
                source TEXT NOT NULL,
                app_version TEXT NOT NULL,
                analysis_version INTEGER NOT NULL,
                owner TEXT NOT NULL              -- the running app, see the folder `running`
            ) STRICT""",
            "CREATE INDEX session_by_profile ON session (profile, number)",
            """CREATE TABLE session_end (
                session_id TEXT PRIMARY KEY REFERENCES session (session_id),
                ended_at TEXT NOT NULL,
                reason TEXT NOT NULL
            ) STRICT""",
            """CREATE TABLE event (
                number INTEGER PRIMARY KEY,
                session_id TEXT NOT NULL REFERENCES session (session_id),
                t_s REAL NOT NULL,               -- capture clock
                kind TEXT NOT NULL,
                body TEXT NOT NULL               -- JSON, see coach/records/event_codec.py
            ) STRICT""",
            "CREATE INDEX event_by_session ON event (session_id, number)",
            """CREATE TABLE pose_chunk (
                number INTEGER PRIMARY KEY,
                session_id TEXT NOT NULL REFERENCES session (session_id),
                first_s REAL NOT NULL,
                last_s REAL NOT NULL,
                poses INTEGER NOT NULL,
                body BLOB NOT NULL               -- see coach/records/pose_codec.py
            ) STRICT""",
            "CREATE INDEX pose_chunk_by_session ON pose_chunk (session_id, number)",
            """CREATE TABLE pain_answer (
                number INTEGER PRIMARY KEY,
                session_id TEXT NOT NULL REFERENCES session (session_id),
                answered_at TEXT NOT NULL,
                knee TEXT NOT NULL,
                moment TEXT NOT NULL,
                value INTEGER,                   -- 0..10, NULL: would not say
                knee_flexion_deg REAL,
                advice TEXT NOT NULL,
                advice_followed INTEGER          -- 0, 1, NULL: nothing to follow or not known yet
            ) STRICT""",
            "CREATE INDEX pain_answer_by_session ON pain_answer (session_id, number)",
            "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        ),
    ),
    Migration(
        name="0002_told",
        statements=(
            "ALTER TABLE session ADD COLUMN level INTEGER",  # in the programme; NULL: chosen freely
            """CREATE TABLE told (
                number INTEGER PRIMARY KEY,      -- in the order told, whatever the clock said
                profile TEXT NOT NULL,
                at TEXT NOT NULL,                -- ISO 8601, UTC
                day TEXT NOT NULL,               -- ISO 8601 date that it is about
                kind TEXT NOT NULL,
                body TEXT NOT NULL               -- JSON, see coach/records/told_codec.py
            ) STRICT""",
            "CREATE INDEX told_by_profile ON told (profile, number)",
        ),
    ),
    Migration(
        name="0003_fit",
        statements=(
            "ALTER TABLE session ADD COLUMN fit TEXT",  # JSON, see coach/records/fit_codec.py
        ),
    ),
)


def check_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file of another program or of a newer Knee Coach.

    Raises:
        StoreError: says which of the two it is.
    """
    version = _pragma(connection, "user_version")
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and _pragma(connection, "application_id") != APPLICATION_ID:
        raise StoreError(
            f"The file {path} belongs to another program: choose another folder with --data DIR."
        )
    if version > len(MIGRATIONS):
        raise StoreError(
            f"The data file {path} was written by a newer Knee Coach (format {version}, this one "
            f"reads up to {len(MIGRATIONS)}): update Knee Coach."
        )


def migrate(
    connection: sqlite3.Connection, path: Path, *, migrations: Sequence[Migration] = MIGRATIONS
) -> Path | None:
    """Bring the file to the newest format; return the copy made of an older file, if any."""
    done = _pragma(connection, "user_version")
    copy = _copy_of_older(connection, path) if 0 < done < len(migrations) else None
    for number, migration in enumerate(migrations[done:], start=done + 1):
        _apply(connection, migration, number=number)
    return copy


def _apply(connection: sqlite3.Connection, migration: Migration, *, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _pragma(connection, "user_version") >= number:  # another app has just done it
            connection.execute("ROLLBACK")
            return
        if number == 1:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(
                "CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT"
            )
        for statement in migration.statements:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO migration VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ'))", (migration.name,)
        )
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _copy_of_older(connection: sqlite3.Connection, path: Path) -> Path:
    target = free_name(path, mark="before-update")
    make_private_file(target)
    copy = sqlite3.connect(target)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    return target


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
