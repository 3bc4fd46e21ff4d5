"""Backup, restore and delete work on the whole of a person's data."""

import sqlite3
import stat
from pathlib import Path

import pytest

from coach.care.facts import DEFAULT_PROFILE
from coach.errors import StoreError
from coach.records.data_copies import backup, delete_all, restore
from coach.records.data_folder import data_folder, own_exercises_folder, store_path
from coach.records.session_store import SqliteSessionStore
from tests.records_builders import network_poses, session_end, session_start
from tests.session_builders import completed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A data file with one finished session."""
    made = tmp_path / "data" / "coach.db"
    store = SqliteSessionStore(made)
    _add_session(store, "s1")
    store.close()
    return made


def _add_session(store: SqliteSessionStore, session_id: str) -> None:
    store.start_session(session_start(session_id))
    store.append(session_id, (completed(),), network_poses(5))
    store.end_session(session_id, session_end())


def _ids(path: Path) -> list[str]:
    store = SqliteSessionStore(path)
    ids = [facts.start.session_id for facts in store.sessions(DEFAULT_PROFILE)]
    store.close()
    return ids


def test_a_backup_brings_everything_back(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(path, copy)
    store = SqliteSessionStore(path)
    _add_session(store, "s2")
    store.close()

    kept = restore(path, copy)

    assert _ids(path) == ["s1"]
    assert kept is not None
    assert _ids(kept) == ["s1", "s2"]


def test_a_backup_can_be_made_while_the_app_runs(path: Path, tmp_path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start("running"))
    store.append("running", (completed(),), ())

    backup(path, tmp_path / "copy.db")

    store.close()
    assert _ids(tmp_path / "copy.db") == ["s1", "running"]


def test_a_backup_is_private_and_leaves_no_parts(path: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    backup(path, tmp_path / "out" / "copy.db")

    (made,) = (tmp_path / "out").iterdir()
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_a_backup_is_one_file_that_can_be_read_where_none_can_write(
    path: Path, tmp_path: Path
) -> None:
    backup(path, tmp_path / "copy.db")

    copy = sqlite3.connect(f"file:{tmp_path / 'copy.db'}?mode=ro&immutable=1", uri=True)
    mode = copy.execute("PRAGMA journal_mode").fetchone()[0]
    copy.close()
    assert mode == "delete"


def test_a_backup_never_overwrites(path: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")

    with pytest.raises(StoreError, match="exists already"):
        backup(path, tmp_path / "copy.db")

    assert (tmp_path / "copy.db").read_text() == "mine"


def test_a_backup_into_nowhere_is_a_sentence(path: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not exist"):
        backup(path, tmp_path / "no" / "copy.db")
    with pytest.raises(StoreError, match="nothing to back up"):
        backup(tmp_path / "none.db", tmp_path / "copy.db")


@pytest.mark.parametrize("content", [b"", b"no database at all" * 50], ids=["empty", "text"])
def test_restoring_something_else_changes_nothing(
    path: Path, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "other.db").write_bytes(content)

    with pytest.raises(StoreError):
        restore(path, tmp_path / "other.db")

    assert _ids(path) == ["s1"]


def test_restoring_a_damaged_backup_changes_nothing(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(path, copy)
    content = bytearray(copy.read_bytes())
    content[8192:] = b"\x5a" * (len(content) - 8192)
    copy.write_bytes(content)

    with pytest.raises(StoreError, match="damaged"):
        restore(path, copy)

    assert _ids(path) == ["s1"]


def test_restoring_from_a_newer_program_changes_nothing(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup(path, copy)
    newer = sqlite3.connect(copy)
    newer.execute("PRAGMA user_version = 99")
    newer.close()

    with pytest.raises(StoreError, match="newer"):
        restore(path, copy)

    assert _ids(path) == ["s1"]


def test_restoring_waits_until_the_app_is_closed(path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.db")
    store = SqliteSessionStore(path)

    with pytest.raises(StoreError, match="is running"):
        restore(path, tmp_path / "copy.db")

    store.close()
    assert _ids(path) == ["s1"]


def test_a_backup_is_restored_where_there_was_nothing(path: Path, tmp_path: Path) -> None:
    backup(path, tmp_path / "copy.db")
    new = tmp_path / "new" / "coach.db"

    kept = restore(new, tmp_path / "copy.db")

    assert kept is None
    assert _ids(new) == ["s1"]


def test_delete_leaves_no_health_data_and_keeps_own_exercises(path: Path) -> None:
    own = own_exercises_folder(path.parent)
    own.mkdir()
    (own / "lunge.toml").write_text("mine")
    path.with_name("coach.db.damaged-1").write_text("old")
    path.with_name("coach.log").write_text("log")

    gone = delete_all(path.parent)

    assert {file.name for file in gone} >= {"coach.db", "coach.db.damaged-1"}
    assert [file.name for file in path.parent.rglob("*")] == ["exercises", "lunge.toml"]


def test_delete_waits_until_the_app_is_closed(path: Path) -> None:
    store = SqliteSessionStore(path)

    with pytest.raises(StoreError, match="is running"):
        delete_all(path.parent)

    store.close()
    assert _ids(path) == ["s1"]


def test_deleting_nothing_is_fine(tmp_path: Path) -> None:
    assert delete_all(tmp_path / "never made") == ()


def test_the_option_wins_over_the_environment_over_the_system(tmp_path: Path) -> None:
    environment = {"COACH_DATA": str(tmp_path / "env")}

    chosen = data_folder(tmp_path / "option", environment=environment)
    named = data_folder(None, environment=environment)
    system = data_folder(None, environment={})

    assert chosen == tmp_path / "option"
    assert named == tmp_path / "env"
    assert "knee-coach" in system.parts
    assert store_path(named).name == "coach.db"
