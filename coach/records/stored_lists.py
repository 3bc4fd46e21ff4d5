"""The long lists of the data file: every session of a profile, and all that was told.

Half a year of practice is ten thousand repetitions, and every screen asks for the lists: what has
not changed since it was read last is not read again.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

from coach.care.facts import SessionFacts
from coach.care.told import Told
from coach.records.event_codec import DONE_KINDS, decode_event
from coach.records.rows import end_from, pain_from, start_from, told_from
from coach.records.session_facts import facts_of, latest_answers
from coach.records.store_errors import in_words
from coach.records.told_codec import read_or_none

SESSION_ROWS = """
    SELECT session.*, session_end.ended_at, session_end.reason,
        (SELECT max(last_s) - min(first_s) FROM pose_chunk
         WHERE pose_chunk.session_id = session.session_id) AS duration_s
    FROM session LEFT JOIN session_end USING (session_id)
"""

_List = TypeVar("_List")
_Version = tuple[int, int]  # of the file: changes by others, and by this connection


class _Kept(Generic[_List]):
    """The list of each profile as it was read last."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[_Version, _List]] = {}

    def found(self, profile: str, version: _Version, read: Callable[[], _List]) -> _List:
        kept = self._read.get(profile)
        if kept is None or kept[0] != version:
            kept = version, read()
            self._read[profile] = kept
        return kept[1]


class StoredLists:
    """Reads through a connection that somebody else opens, writes through and closes."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection, self._path = connection, path
        self._sessions: _Kept[tuple[SessionFacts, ...]] = _Kept()
        self._told: _Kept[tuple[Told, ...]] = _Kept()
        self._ended: dict[str, SessionFacts] = {}  # of any profile; only pains can still change

    def sessions(self, profile: str) -> tuple[SessionFacts, ...]:
        """Return every session of a profile, oldest first.

        Raises:
            coach.errors.StoreError: they cannot be read.
        """
        with in_words(self._path):
            return self._sessions.found(
                profile, self._version(), lambda: self._read_sessions(profile)
            )

    def told(self, profile: str) -> tuple[Told, ...]:
        """Return what a person told and can be read, in the order it was told.

        Raises:
            coach.errors.StoreError: it cannot be read.
        """
        with in_words(self._path):
            return self._told.found(profile, self._version(), lambda: self._read_told(profile))

    def unread(self, profile: str) -> int:
        """Return how many of the answers of a person cannot be read.

        Raises:
            coach.errors.StoreError: the file cannot be read.
        """
        with in_words(self._path):
            return sum(read_or_none(row["body"]) is None for row in self._told_rows(profile))

    def _version(self) -> _Version:
        by_others = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return by_others, self._connection.total_changes

    def _read_sessions(self, profile: str) -> tuple[SessionFacts, ...]:
        rows = self._connection.execute(
            SESSION_ROWS + "WHERE profile = ? ORDER BY session.number", (profile,)
        ).fetchall()
        new = [row for row in rows if row["session_id"] not in self._ended]
        done = self._done(profile, first=new[0]["number"]) if new else {}
        read = {
            row["session_id"]: session_facts(row, done=done.get(row["session_id"], ()), pains=())
            for row in new
        }
        self._ended |= {name: facts for name, facts in read.items() if facts.end is not None}
        known = self._ended | read
        pains = self._grouped(
            "SELECT pain_answer.* FROM pain_answer JOIN session USING (session_id) "
            "WHERE profile = ? ORDER BY pain_answer.number",
            profile,
        )
        return tuple(
            replace(known[name], pains=latest_answers(map(pain_from, pains.get(name, ()))))
            for name in (row["session_id"] for row in rows)
        )

    def _done(self, profile: str, *, first: int) -> Mapping[str, Sequence[sqlite3.Row]]:
        """Return what was done in each session from a number on, oldest first."""
        marks = ", ".join("?" * len(DONE_KINDS))
        return self._grouped(
            "SELECT event.session_id, body FROM event JOIN session USING (session_id) "  # noqa: S608  # ours
            f"WHERE profile = ? AND session.number >= ? AND kind IN ({marks}) "
            "ORDER BY event.number",
            profile,
            first,
            *DONE_KINDS,
        )

    def _grouped(self, query: str, *values: str | int) -> Mapping[str, Sequence[sqlite3.Row]]:
        grouped = defaultdict[str, list[sqlite3.Row]](list)
        for row in self._connection.execute(query, values):
            grouped[row["session_id"]].append(row)
        return grouped

    def _read_told(self, profile: str) -> tuple[Told, ...]:
        facts = (told_from(row) for row in self._told_rows(profile))
        return tuple(fact for fact in facts if fact is not None)

    def _told_rows(self, profile: str) -> list[sqlite3.Row]:
        query = "SELECT * FROM told WHERE profile = ? ORDER BY number"
        return self._connection.execute(query, (profile,)).fetchall()


def session_facts(
    row: sqlite3.Row, *, done: Sequence[sqlite3.Row], pains: Sequence[sqlite3.Row]
) -> SessionFacts:
    """Return what a row of SESSION_ROWS, the events of what was done and the answers tell."""
    return facts_of(
        start_from(row),
        end_from(row),
        events=[decode_event(event["body"]) for event in done],
        pains=[pain_from(pain) for pain in pains],
        duration_s=row["duration_s"],
    )
