"""Sessions in one SQLite file: appended to as they happen, on disk when a call returns."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from coach.care.facts import PainAnswer, SessionEnd, SessionFacts, SessionStart
from coach.care.told import Told
from coach.errors import StoreError
from coach.movement.events import DONE_EVENTS, Event
from coach.movement.pose import Pose
from coach.ports import StoredSession
from coach.records.event_codec import DONE_KINDS, decode_event, encode_event, kind_of
from coach.records.opening import open_store
from coach.records.pose_codec import decode_poses, encode_poses
from coach.records.rows import (
    PAIN_COLUMNS,
    START_COLUMNS,
    TOLD_COLUMNS,
    Value,
    insert,
    instant,
    pain_row,
    start_from,
    start_row,
    told_row,
)
from coach.records.running_apps import RunningApp
from coach.records.session_facts import crash_end
from coach.records.store_errors import in_words
from coach.records.stored_lists import SESSION_ROWS, StoredLists, session_facts


class SqliteSessionStore:
    """The sessions of one data file; implements `coach.ports.SessionStore`.

    Opening closes the sessions that a crash had cut off and leaves alone those of another
    Knee Coach that still runs.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, or make it.

        Raises:
            StoreError: it is damaged (then it is set aside first), not ours, newer than this
                program, or the folder may not be written.
        """
        self._path = path
        self._connection = open_store(path)
        self._lists = StoredLists(self._connection, path)
        try:
            self._app = RunningApp(path.parent)
        except StoreError:
            self._connection.close()
            raise
        try:
            self._recovered = self._close_cut_off_sessions()
        except StoreError:
            self.close()
            raise

    def start_session(self, start: SessionStart) -> None:
        with self._transaction(is_lasting=True):
            insert(
                self._connection,
                "session",
                columns=f"{START_COLUMNS}, owner",
                values=(*start_row(start), self._app.name),
            )

    def append(self, session_id: str, events: Sequence[Event], poses: Sequence[Pose]) -> None:
        """Store events and poses in one transaction; about one call a second compresses best."""
        if not events and not poses:
            return
        chunk = encode_poses(poses) if poses else b""
        is_lasting = any(isinstance(event, DONE_EVENTS) for event in events)
        with self._transaction(is_lasting=is_lasting):
            self._check_running(session_id)
            for event in events:
                values: tuple[Value, ...] = (
                    session_id,
                    event.t_s,
                    kind_of(event),
                    encode_event(event),
                )
                insert(
                    self._connection,
                    "event",
                    columns="session_id, t_s, kind, body",
                    values=values,
                )
            if poses:
                insert(
                    self._connection,
                    "pose_chunk",
                    columns="session_id, first_s, last_s, poses, body",
                    values=(session_id, poses[0].t_s, poses[-1].t_s, len(poses), chunk),
                )

    def add_pain(self, answer: PainAnswer) -> None:
        """Store an answer; one with the same instant, knee and moment takes its place."""
        with self._transaction(is_lasting=True):
            self._check_known(answer.session_id)
            insert(self._connection, "pain_answer", columns=PAIN_COLUMNS, values=pain_row(answer))

    def end_session(self, session_id: str, end: SessionEnd) -> None:
        """Close a session; the first end stands."""
        with self._transaction(is_lasting=True):
            self._check_known(session_id)
            self._insert_end(session_id, end)

    def sessions(self, profile: str) -> tuple[SessionFacts, ...]:
        return self._lists.sessions(profile)

    def load(self, session_id: str) -> StoredSession:
        """Return a session with its events and poses.

        Raises:
            StoreError: there is no such session, or it cannot be read.
        """
        with in_words(self._path):
            row = self._connection.execute(
                SESSION_ROWS + "WHERE session_id = ?", (session_id,)
            ).fetchone()
            events = self._of_session("event", session_id)
            pains = self._of_session("pain_answer", session_id)
            chunks = self._of_session("pose_chunk", session_id)
        if row is None:
            raise _unknown(session_id)
        done = [event for event in events if event["kind"] in DONE_KINDS]
        return StoredSession(
            facts=session_facts(row, done=done, pains=pains),
            events=tuple(decode_event(event["body"]) for event in events),
            poses=tuple(pose for chunk in chunks for pose in decode_poses(chunk["body"])),
        )

    def recovered(self) -> tuple[SessionFacts, ...]:
        return self._recovered

    def add_told(self, profile: str, told: Told) -> None:
        with self._transaction(is_lasting=True):
            values = told_row(profile, told)
            insert(self._connection, "told", columns=TOLD_COLUMNS, values=values)

    def told(self, profile: str) -> tuple[Told, ...]:
        return self._lists.told(profile)

    def unread(self, profile: str) -> int:
        return self._lists.unread(profile)

    def setting(self, key: str) -> str | None:
        with in_words(self._path):
            row = self._connection.execute(
                "SELECT value FROM setting WHERE key = ?", (key,)
            ).fetchone()
        return None if row is None else str(row["value"])

    def set_setting(self, key: str, value: str) -> None:
        with self._transaction(is_lasting=True):
            self._connection.execute(
                "INSERT INTO setting VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def close(self) -> None:
        self._connection.close()
        self._app.close()

    def _close_cut_off_sessions(self) -> tuple[SessionFacts, ...]:
        with in_words(self._path):
            unfinished = self._connection.execute(SESSION_ROWS + "WHERE reason IS NULL").fetchall()
        owners = {row["owner"] for row in unfinished}
        gone = {owner for owner in owners if not self._app.is_running(owner)}
        cut_off = [row for row in unfinished if row["owner"] in gone]
        if not cut_off:
            return ()
        with self._transaction(is_lasting=True):
            for row in cut_off:
                end = crash_end(start_from(row), duration_s=row["duration_s"])
                self._insert_end(row["session_id"], end)
        return tuple(self.load(row["session_id"]).facts for row in cut_off)

    def _insert_end(self, session_id: str, end: SessionEnd) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO session_end VALUES (?, ?, ?)",
            (session_id, instant(end.at), end.reason.value),
        )

    @contextmanager
    def _transaction(self, *, is_lasting: bool) -> Iterator[None]:
        """All or nothing; a lasting one survives a power cut the moment it returns.

        Any transaction survives the process; the others reach the platter with the next lasting.
        """
        with in_words(self._path):
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if is_lasting else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def _check_known(self, session_id: str) -> None:
        found = self._connection.execute(
            "SELECT 1 FROM session WHERE session_id = ?", (session_id,)
        ).fetchone()
        if found is None:
            raise _unknown(session_id)

    def _check_running(self, session_id: str) -> None:
        self._check_known(session_id)
        ended = self._connection.execute(
            "SELECT 1 FROM session_end WHERE session_id = ?", (session_id,)
        ).fetchone()
        if ended is not None:
            raise StoreError(f"The session {session_id} is finished: start a new one.")

    def _of_session(self, table: str, session_id: str) -> list[sqlite3.Row]:
        query = f"SELECT * FROM {table} WHERE session_id = ? ORDER BY number"  # noqa: S608  # ours
        return self._connection.execute(query, (session_id,)).fetchall()


def _unknown(session_id: str) -> StoreError:
    return StoreError(f"There is no session {session_id!r}: 'coach replay' plays the last one.")
