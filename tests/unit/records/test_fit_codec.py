"""What a plan changed of an exercise is kept with its session, and survives older files."""

import logging
import sqlite3
from pathlib import Path

import pytest

from coach.care.facts import DEFAULT_PROFILE
from coach.care.fitting import Fit, LegRange
from coach.movement.vocabulary import Side, View
from coach.records.fit_codec import decode_fit
from coach.records.schema import MIGRATIONS, migrate
from coach.records.session_store import SqliteSessionStore

FIT = Fit(
    target_deg=40.0,
    limit_deg=45.0,
    legs=(LegRange(Side.RIGHT, 40.0, 45.0), LegRange(Side.LEFT, 50.0, 55.0)),
    first_leg=Side.RIGHT,
    view=View.SIDE,
)
SECOND_FORMAT = """
    INSERT INTO session (session_id, profile, started_at, training_day, exercise_id, exercise_hash,
        knee, sets, reps, source, app_version, analysis_version, owner, level)
    VALUES ('old', 'me', '2025-11-03T10:00:00+00:00', '2025-11-03', 'squat', '', 'left', 2, 8, '0',
        '0.1.0', 1, 'gone', 2)
"""
STORED = (
    '{"format":1,"kind":"fit","target_deg":40.0,"limit_deg":45.0,"legs":['
    '{"side":"right","target_deg":40.0,"limit_deg":45.0},'
    '{"side":"left","target_deg":50.0,"limit_deg":55.0}],'
    '"first_leg":"right","seconds":null,"view":"side","lift":null}'
)


def test_a_fit_of_the_first_format_is_read() -> None:
    assert decode_fit(STORED) == FIT


def test_a_fit_with_less_in_it_leaves_the_rest_to_the_file() -> None:
    assert decode_fit('{"format":1,"kind":"fit","lift":0.13}') == Fit(lift=0.13)


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        '{"format":2,"kind":"fit"}',
        '{"format":1,"kind":"plan"}',
        '{"format":1,"kind":"fit","limit_deg":"far"}',
        '{"format":1,"kind":"fit","legs":[{"side":"both","target_deg":1.0,"limit_deg":2.0}]}',
    ],
)
def test_a_fit_that_cannot_be_read_is_not_known(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert decode_fit(text) is None

    assert caplog.messages


def test_a_session_of_an_older_file_has_no_fit(tmp_path: Path) -> None:
    path = tmp_path / "coach.db"
    old = sqlite3.connect(path, isolation_level=None)
    migrate(old, path, migrations=MIGRATIONS[:2])
    old.execute(SECOND_FORMAT)
    old.close()

    store = SqliteSessionStore(path)
    (facts,) = store.sessions(DEFAULT_PROFILE)
    store.close()

    assert (facts.start.level, facts.start.fit) == (2, None)
