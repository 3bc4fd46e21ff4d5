"""What a person told survives older files, damage and answers of a newer program."""

import logging
import sqlite3
from pathlib import Path

import pytest

from coach.care.facts import DEFAULT_PROFILE
from coach.care.told import CardRead, ScreeningTold
from coach.errors import StoreError
from coach.records.schema import MIGRATIONS, migrate
from coach.records.session_store import SqliteSessionStore
from coach.records.told_codec import decode_told, encode_told
from tests.records_builders import EVERY_KIND, NOON, TODAY

CARD = CardRead(NOON, TODAY, "calm")
FIRST_FORMAT = """
    INSERT INTO session (session_id, profile, started_at, training_day, exercise_id, exercise_hash,
        knee, sets, reps, source, app_version, analysis_version, owner)
    VALUES ('old', 'me', '2025-11-03T10:00:00+00:00', '2025-11-03', 'squat', '', 'left', 2, 8, '0',
        '0.1.0', 1, 'gone')
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "coach.db"


def test_a_file_of_the_first_format_is_copied_and_takes_answers(path: Path) -> None:
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, path, migrations=MIGRATIONS[:1])
    old.execute(FIRST_FORMAT)
    old.close()

    store = SqliteSessionStore(path)
    store.add_told(DEFAULT_PROFILE, CARD)
    (facts,) = store.sessions(DEFAULT_PROFILE)
    told = store.told(DEFAULT_PROFILE)
    store.close()

    copy = sqlite3.connect(path.with_name("coach.db.before-update-1"))
    version = copy.execute("PRAGMA user_version").fetchone()[0]
    kept = copy.execute("SELECT session_id FROM session").fetchall()
    copy.close()
    assert (facts.start.session_id, facts.start.level) == ("old", None)
    assert told == (CARD,)
    assert (version, kept) == (1, [("old",)])


@pytest.mark.parametrize(
    "body",
    [
        "not json",
        "[]",
        "{}",
        '{"format":1,"kind":"card"}',
        '{"format":1,"kind":"tea","at":"2026-03-02T12:00:00Z","day":"2026-03-02","card":"calm"}',
        '{"format":1,"kind":"card","at":"2026-03-02T12:00:00Z","day":"2026-02-30","card":"calm"}',
        '{"format":1,"kind":"card","at":"2026-03-02T12:00:00","day":"2026-03-02","card":"calm"}',
        '{"format":9,"kind":"card","at":"2026-03-02T12:00:00Z","day":"2026-03-02","card":"calm"}',
    ],
)
def test_an_answer_that_cannot_be_read_is_left_out_and_kept(
    path: Path, body: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = SqliteSessionStore(path)
    store.add_told(DEFAULT_PROFILE, CARD)
    _spoil(path, body)
    store.add_told(DEFAULT_PROFILE, CARD)

    with caplog.at_level(logging.WARNING):
        told, unread = store.told(DEFAULT_PROFILE), store.unread(DEFAULT_PROFILE)
    store.close()

    assert (told, unread) == ((CARD,), 1)
    assert _bodies(path)[0] == body
    assert "answer" in caplog.text


def test_a_screening_that_cannot_be_read_is_one_without_answers(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.add_told(DEFAULT_PROFILE, ScreeningTold(NOON, TODAY, {"EM1": True}))
    _spoil(path, "{")

    told = store.told(DEFAULT_PROFILE)
    store.close()

    assert told == (ScreeningTold(NOON, TODAY, {}),)


def test_a_pain_of_eleven_in_the_file_is_no_answer() -> None:
    text = encode_told(EVERY_KIND[4]).replace('"pain":2', '"pain":11')

    with pytest.raises(StoreError, match="cannot be read"):
        decode_told(text)


def test_an_answer_without_the_newer_keys_is_read() -> None:
    text = '{"format":1,"kind":"run","at":"2026-03-02T12:00:00Z","day":"2026-03-02","stage":2,'

    told = decode_told(text + '"pain":null}')

    assert told.day == TODAY


def _spoil(path: Path, body: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE told SET body = ?", (body,))
    connection.commit()
    connection.close()


def _bodies(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    found = [row[0] for row in connection.execute("SELECT body FROM told ORDER BY number")]
    connection.close()
    return found
