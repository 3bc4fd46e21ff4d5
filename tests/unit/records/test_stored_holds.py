"""Holds, turns and own answers in the data file: older files, and what a crash leaves."""

import sqlite3
from pathlib import Path

import pytest

from coach.care.facts import SessionEndReason
from coach.movement.events import SelfReported, TurnTimed
from coach.movement.vocabulary import Answer, Side
from coach.records.session_store import SqliteSessionStore
from tests.records_builders import session_start
from tests.session_builders import held


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "coach.db"


OLD_REP = (  # as the first Knee Coach wrote it
    '{"format":1,"kind":"rep_completed","t_s":7.1,"rep":{"index":1,"side":"both","view":"front",'
    '"start_s":1.0,"bottom_s":4.0,"end_s":7.0,"eccentric_s":3.0,"pause_s":1.0,"concentric_s":2.0,'
    '"top_pause_s":null,"peak_knee_flexion_deg":61.0,"peak_knee_flexion_error_deg":10.0,'
    '"full":true,"checks":[],"left_knee_in_deg":null,"right_knee_in_deg":null,'
    '"separation_ratio":0.98,"score":95,"score_parts":{"tempo":40.0,"range":30.0,'
    '"alignment":25.0},"reasons":[],"not_judged":[],"turning_knee_flexion_deg":null}}'
)


def test_a_file_from_before_there_were_holds_is_read_as_it_is(path: Path) -> None:
    store = SqliteSessionStore(path)
    store.start_session(session_start())
    store.close()
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO event (session_id, t_s, kind, body) VALUES ('s1', 7.1, 'rep_completed', ?)",
        (OLD_REP,),
    )
    connection.commit()
    connection.close()

    store = SqliteSessionStore(path)
    facts = store.sessions("me")[0]
    store.close()

    assert (facts.reps, facts.scores) == (1, (95,))
    assert (facts.holds, facts.turns, facts.reports, facts.told) == (0, 0, (), None)


def test_a_crash_loses_no_hold_turn_or_answer_that_was_over(path: Path) -> None:
    crashed = SqliteSessionStore(path)
    crashed.start_session(session_start())
    told = SelfReported(70.0, "Was it steady?", Answer.YES)
    for event in (held(held_s=30.0, target_s=30.0), TurnTimed(60.0, 1, Side.LEFT, 5.0), told):
        crashed.append("s1", (event,), ())
    crashed.close()

    after = SqliteSessionStore(path)
    facts = after.recovered()[0]
    after.close()

    assert (facts.holds, facts.turns, facts.reports) == (1, 1, (told,))
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.CRASHED
    assert facts.has_begun
