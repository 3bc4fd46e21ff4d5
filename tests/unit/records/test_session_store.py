"""The data file survives crashes, full disks, damage, strangers and newer programs."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from coach.care.facts import DEFAULT_PROFILE, SessionEndReason
from coach.care.told import PersonTold
from coach.errors import StoreError
from coach.movement.events import RepCompleted
from coach.movement.vocabulary import Side
from coach.records.schema import MIGRATIONS, Migration, migrate
from coach.records.session_store import SqliteSessionStore
from tests.records_builders import (
    NOON,
    network_poses,
    pain_answer,
    session_end,
    session_start,
)
from tests.session_builders import completed

KNEE_TOLD = PersonTold(at=NOON, day=NOON.date(), sore=Side.LEFT, worst_pain=4)
IS_POSIX = os.name == "posix"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "coach.db"


def test_only_the_owner_may_read_the_data(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    store.close()

    if not IS_POSIX:  # Windows has no such bits
        return
    assert modes.pop("running") == 0o700
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_session_lives_on_in_the_file(path: Path) -> None:
    first = SqliteSessionStore(path)
    first.start_session(session_start())
    first.append("s1", (completed(),), network_poses(10))
    first.end_session("s1", session_end())
    first.close()

    second = SqliteSessionStore(path)
    stored = second.load("s1")
    second.close()

    assert stored.events == (completed(),)
    assert stored.poses == network_poses(10)
    assert second.recovered() == ()


def test_an_unfinished_session_of_a_closed_app_is_recovered_once(path: Path) -> None:
    first = SqliteSessionStore(path)
    first.start_session(session_start())
    first.append("s1", (completed(),), network_poses(31))
    first.close()

    second = SqliteSessionStore(path)
    second.close()
    third = SqliteSessionStore(path)
    third.close()

    (facts,) = second.recovered()
    assert facts.start.session_id == "s1"
    assert facts.reps == 1
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.CRASHED
    assert (facts.end.at - NOON).total_seconds() == pytest.approx(1.0)  # 31 poses at 30 a second
    assert third.recovered() == ()


def test_a_second_app_leaves_the_running_session_of_the_first_alone(path: Path) -> None:
    first = SqliteSessionStore(path)
    first.start_session(session_start("first"))
    first.append("first", (completed(),), ())

    second = SqliteSessionStore(path)
    second.start_session(session_start("second"))
    first.append("first", (completed(index=2, start_s=8.0),), ())
    second.append("second", (completed(),), ())
    reps = {facts.start.session_id: facts.reps for facts in second.sessions(DEFAULT_PROFILE)}
    recovered = second.recovered()
    first.close()
    second.close()

    assert recovered == ()
    assert reps == {"first": 2, "second": 1}


def test_what_another_app_stores_is_in_the_lists_of_this_one(path: Path) -> None:
    mine, other = SqliteSessionStore(path), SqliteSessionStore(path)
    told_before, sessions_before = mine.told(DEFAULT_PROFILE), mine.sessions(DEFAULT_PROFILE)

    other.add_told(DEFAULT_PROFILE, KNEE_TOLD)
    other.start_session(session_start())
    other.append("s1", (completed(),), ())
    begun = mine.sessions(DEFAULT_PROFILE)
    other.end_session("s1", session_end())
    other.add_pain(pain_answer())
    ended = mine.sessions(DEFAULT_PROFILE)
    told = mine.told(DEFAULT_PROFILE)
    mine.close()
    other.close()

    assert (told_before, sessions_before) == ((), ())
    assert told == (KNEE_TOLD,)
    assert [(facts.reps, facts.end, facts.pains) for facts in begun] == [(1, None, ())]
    assert [(facts.reps, facts.end, facts.pains) for facts in ended] == [
        (1, session_end(), (pain_answer(),))
    ]


def test_lists_that_have_not_changed_are_not_read_again(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    store.add_told(DEFAULT_PROFILE, KNEE_TOLD)
    told, sessions = store.told(DEFAULT_PROFILE), store.sessions(DEFAULT_PROFILE)

    again = store.told(DEFAULT_PROFILE), store.sessions(DEFAULT_PROFILE)
    store.append("s1", (completed(),), ())
    changed = store.sessions(DEFAULT_PROFILE)
    store.close()

    assert again[0] is told
    assert again[1] is sessions
    assert [facts.reps for facts in changed] == [1]


def test_a_crash_is_noticed_while_another_app_runs_on(path: Path) -> None:
    witness = SqliteSessionStore(path)
    witness.start_session(session_start("running"))
    crashed = SqliteSessionStore(path)
    crashed.start_session(session_start("cut off"))
    crashed.close()

    third = SqliteSessionStore(path)
    names = [facts.start.session_id for facts in third.recovered()]
    third.close()
    witness.close()

    assert names == ["cut off"]


_KILLED = """
import os, signal, sys
from pathlib import Path
from coach.records.session_store import SqliteSessionStore
from tests.records_builders import network_poses, session_start
from tests.session_builders import completed
store = SqliteSessionStore(Path(sys.argv[1]))
store.start_session(session_start())
store.append("s1", (completed(),), network_poses(30))
store._connection.execute("BEGIN IMMEDIATE")  # in the middle of storing the second repetition
store._connection.execute("DELETE FROM event")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.slow
@pytest.mark.skipif(not IS_POSIX, reason="kill -9 is POSIX")
def test_kill_9_loses_at_most_the_repetition_in_progress(path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)

    store = SqliteSessionStore(path)
    stored = store.load("s1")
    recovered = store.recovered()
    store.close()

    assert killed.returncode == -signal.SIGKILL
    assert [facts.start.session_id for facts in recovered] == ["s1"]
    assert stored.events == (completed(),)
    assert stored.poses == network_poses(30)


_COUNTING = """
import sys
from pathlib import Path
from coach.records.session_store import SqliteSessionStore
from tests.records_builders import network_poses, session_start
from tests.session_builders import completed
store = SqliteSessionStore(Path(sys.argv[1]))
store.start_session(session_start())
poses = network_poses(30)
for index in range(1, 10_000):
    store.append("s1", (completed(index=index, start_s=7.0 * index),), poses)
    print(index, flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("after", [1, 2, 5, 9])
def test_a_repetition_that_was_announced_survives_whenever_the_app_is_killed(
    path: Path, after: int
) -> None:
    app = subprocess.Popen(
        [sys.executable, "-c", _COUNTING, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert app.stdout is not None
    said = [int(app.stdout.readline()) for _ in range(after)]

    app.kill()
    said += [int(line) for line in app.stdout]
    app.wait()
    app.stdout.close()
    store = SqliteSessionStore(path)
    stored = store.load("s1")
    store.close()

    indices = [event.rep.index for event in stored.events if isinstance(event, RepCompleted)]
    assert indices[: len(said)] == said
    assert len(indices) <= len(said) + 1
    assert len(stored.poses) == 30 * len(indices)


def test_a_full_disk_is_said_and_nothing_half_written_stays(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    store.append("s1", (completed(),), network_poses(30))
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]  # noqa: SLF001  # the disk
    store._connection.execute(f"PRAGMA max_page_count = {pages + 1}")  # noqa: SLF001

    with pytest.raises(StoreError, match="disk is full"):
        store.append("s1", (completed(index=2),), network_poses(300))
    store._connection.execute("PRAGMA max_page_count = 100000")  # noqa: SLF001  # room again
    store.append("s1", (completed(index=3, start_s=9.0),), ())
    events = store.load("s1").events
    store.close()

    assert events == (completed(), completed(index=3, start_s=9.0))


def test_a_call_that_fails_half_way_leaves_nothing(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    no_event: Any = "not an event"

    with pytest.raises(AttributeError):
        store.append("s1", (completed(), no_event), network_poses(3))
    stored = store.load("s1")
    store.close()

    assert (stored.events, stored.poses) == ((), ())


def test_a_damaged_file_is_set_aside_and_never_deleted(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    store.append("s1", (completed(),), network_poses(300))
    store.close()
    damaged = bytearray(path.read_bytes())
    damaged[4096:] = b"\x5a" * (len(damaged) - 4096)
    path.write_bytes(damaged)

    with pytest.raises(StoreError, match=r"was damaged and is kept as coach\.db\.damaged-1"):
        SqliteSessionStore(path)
    fresh = SqliteSessionStore(path)
    sessions = fresh.sessions(DEFAULT_PROFILE)
    fresh.close()

    assert sessions == ()
    assert path.with_name("coach.db.damaged-1").read_bytes() == damaged


def test_a_truncated_file_is_set_aside(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    store.append("s1", (completed(),), network_poses(300))
    store.close()
    half = path.read_bytes()[: path.stat().st_size // 2]
    path.write_bytes(half)

    with pytest.raises(StoreError, match="damaged"):
        SqliteSessionStore(path)

    assert path.with_name("coach.db.damaged-1").read_bytes() == half


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"my shopping list\n" * 100)

    with pytest.raises(StoreError, match="not a Knee Coach data file"):
        SqliteSessionStore(path)

    assert path.read_bytes() == b"my shopping list\n" * 100


def test_the_database_of_another_program_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()

    with pytest.raises(StoreError, match="another program"):
        SqliteSessionStore(path)


def test_a_newer_file_asks_for_an_update(path: Path) -> None:
    SqliteSessionStore(path).close()
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 99")
    newer.close()

    with pytest.raises(StoreError, match="newer Knee Coach"):
        SqliteSessionStore(path)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(StoreError, match="--data DIR"):
        SqliteSessionStore(tmp_path / "file" / "coach.db")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is on Linux")
def test_a_read_only_folder_is_a_sentence() -> None:
    with pytest.raises(StoreError, match="--data DIR"):
        SqliteSessionStore(Path("/proc/coach.db"))


def test_an_older_file_is_copied_before_it_is_changed(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    store.close()
    step = Migration("0004_mood", ("ALTER TABLE session ADD COLUMN mood TEXT",))
    connection = sqlite3.connect(path, isolation_level=None)

    copy = migrate(connection, path, migrations=(*MIGRATIONS, step))

    names = [row[0] for row in connection.execute("SELECT name FROM migration ORDER BY name")]
    connection.close()
    assert copy is not None
    old = sqlite3.connect(copy)
    columns = [row[1] for row in old.execute("PRAGMA table_info(session)")]
    sessions = old.execute("SELECT count(*) FROM session").fetchone()[0]
    old.close()
    assert names == ["0001_first", "0002_told", "0003_fit", "0004_mood"]
    assert "mood" not in columns
    assert sessions == 1


def test_a_step_that_fails_leaves_no_half_of_itself(path: Path) -> None:
    SqliteSessionStore(path).close()
    broken = Migration("0003_broken", ("CREATE TABLE half (a TEXT)", "CREATE NONSENSE"))
    connection = sqlite3.connect(path, isolation_level=None)

    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, migrations=(*MIGRATIONS, broken))

    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    assert "half" not in tables
    assert version == len(MIGRATIONS)
