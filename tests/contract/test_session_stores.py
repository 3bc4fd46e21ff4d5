"""Every SessionStore keeps the same promises: SQLite on disk and the one in memory."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.care.facts import DEFAULT_PROFILE, DEMO_PROFILE, PainMoment, SessionEndReason
from coach.care.fitting import Fit, LegRange
from coach.care.told import CardRead, Told
from coach.errors import StoreError
from coach.movement.events import CheckSpan, PhaseChanged, RepCompleted, SelfReported, TurnTimed
from coach.movement.vocabulary import Answer, CheckCode, Level, Phase, Side
from coach.ports import SessionStore
from coach.records.memory_store import MemorySessionStore
from coach.records.session_store import SqliteSessionStore
from coach.records.told_codec import KINDS
from tests.records_builders import (
    EVERY_KIND,
    NOON,
    network_poses,
    pain_answer,
    session_end,
    session_start,
)
from tests.session_builders import completed, held


@pytest.fixture(params=["sqlite", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SessionStore]:
    opened: SessionStore
    if request.param == "sqlite":
        opened = SqliteSessionStore(tmp_path / "coach.db")
    else:
        opened = MemorySessionStore()
    yield opened
    opened.close()


def test_a_new_store_knows_nothing(store: SessionStore) -> None:
    assert store.sessions(DEFAULT_PROFILE) == ()
    assert store.recovered() == ()
    assert store.setting("theme") is None


def test_what_was_seen_comes_back_exactly_and_in_order(store: SessionStore) -> None:
    events = (PhaseChanged(0.5, Phase.ECCENTRIC), completed(), completed(index=2, start_s=7.0))
    poses = network_poses(40)
    store.start_session(session_start())
    store.append("s1", events[:2], poses[:25])
    store.append("s1", events[2:], poses[25:])

    stored = store.load("s1")

    assert stored.events == events
    assert stored.poses == poses


def test_the_list_tells_reps_scores_and_length(store: SessionStore) -> None:
    reps: tuple[RepCompleted, ...] = (
        completed(score=95),
        completed(index=2, score=None, full=None),
        completed(index=3, score=40, full=False),
    )
    store.start_session(session_start())
    store.append("s1", reps, network_poses(31))

    (facts,) = store.sessions(DEFAULT_PROFILE)

    assert facts.end is None
    assert (facts.reps, facts.full_reps) == (3, 1)
    assert facts.scores == (95, None, 40)
    assert facts.duration_s == pytest.approx(1.0)  # 31 poses at 30 a second
    assert facts == store.load("s1").facts


def test_what_was_planned_comes_back_with_the_session(store: SessionStore) -> None:
    fit = Fit(legs=(LegRange(Side.LEFT, 40.0, 45.0), LegRange(Side.RIGHT, 50.0, 55.0)), lift=0.13)
    start = dataclasses.replace(session_start(), fit=fit)

    store.start_session(start)

    assert store.load("s1").facts.start == start
    assert store.sessions(DEFAULT_PROFILE)[0].start.fit == fit


def test_a_session_without_poses_has_no_length(store: SessionStore) -> None:
    store.start_session(session_start())

    assert store.load("s1").facts.duration_s is None


def test_holds_turns_and_own_answers_are_facts_of_a_session(store: SessionStore) -> None:
    events = (
        held(held_s=30.0, target_s=30.0),
        held(index=2, held_s=12.5, target_s=30.0),
        TurnTimed(50.0, 1, Side.LEFT, 60.0),
        SelfReported(51.0, "How many did you do?", Answer.ALMOST, 7),
        SelfReported(52.0, "Could you keep the knee straight?", Answer.UNSAID),
    )
    store.start_session(session_start())

    store.append("s1", events, ())

    facts = store.sessions(DEFAULT_PROFILE)[0]
    assert (facts.holds, facts.full_holds, facts.held_s) == (2, 1, 42.5)
    assert (facts.turns, facts.turned_s, facts.told) == (1, 60.0, 7)
    assert facts.reports == events[-2:]
    assert facts == store.load("s1").facts
    assert store.load("s1").events == events


def test_demo_sessions_are_not_the_patients(store: SessionStore) -> None:
    store.start_session(session_start("d1", profile=DEMO_PROFILE))
    store.start_session(session_start("s1"))

    mine = [facts.start.session_id for facts in store.sessions(DEFAULT_PROFILE)]
    demo = [facts.start.session_id for facts in store.sessions(DEMO_PROFILE)]

    assert (mine, demo) == (["s1"], ["d1"])


def test_sessions_stay_in_the_order_they_began_when_the_clock_jumps_back(
    store: SessionStore,
) -> None:
    later = session_start("first")
    earlier = dataclasses.replace(
        session_start("second"), started_at=later.started_at.replace(year=2025)
    )
    store.start_session(later)
    store.start_session(earlier)

    order = [facts.start.session_id for facts in store.sessions(DEFAULT_PROFILE)]

    assert order == ["first", "second"]


def test_the_first_end_of_a_session_stands(store: SessionStore) -> None:
    store.start_session(session_start())
    store.end_session("s1", session_end(SessionEndReason.FINISHED))
    store.end_session("s1", session_end(SessionEndReason.STOPPED, minutes=20))

    assert store.load("s1").facts.end == session_end(SessionEndReason.FINISHED)


def test_pain_is_answered_also_after_the_end(store: SessionStore) -> None:
    before, after = pain_answer(), pain_answer(moment=PainMoment.AFTER, value=None)
    store.start_session(session_start())
    store.add_pain(before)
    store.end_session("s1", session_end())
    store.add_pain(after)

    assert store.load("s1").facts.pains == (before, after)


def test_an_answer_is_completed_when_the_advice_was_followed(store: SessionStore) -> None:
    answer = pain_answer(value=8)
    followed = dataclasses.replace(answer, advice_followed=True)
    store.start_session(session_start())
    store.add_pain(answer)
    store.add_pain(followed)

    assert store.load("s1").facts.pains == (followed,)


def test_a_finished_session_takes_no_more_movement(store: SessionStore) -> None:
    store.start_session(session_start())
    store.end_session("s1", session_end())

    with pytest.raises(StoreError, match="finished"):
        store.append("s1", (completed(),), ())


def test_a_session_begins_once(store: SessionStore) -> None:
    store.start_session(session_start())

    with pytest.raises(StoreError):
        store.start_session(session_start())


def test_an_unknown_session_is_a_sentence(store: SessionStore) -> None:
    with pytest.raises(StoreError, match="no session 'nope'"):
        store.load("nope")
    with pytest.raises(StoreError, match="no session 'nope'"):
        store.append("nope", (completed(),), ())
    with pytest.raises(StoreError, match="no session 'nope'"):
        store.add_pain(pain_answer("nope"))
    with pytest.raises(StoreError, match="no session 'nope'"):
        store.end_session("nope", session_end())


def test_the_level_of_the_programme_is_part_of_a_session(store: SessionStore) -> None:
    store.start_session(session_start("planned", level=2))
    store.start_session(session_start("free"))

    levels = [facts.start.level for facts in store.sessions(DEFAULT_PROFILE)]

    assert levels == [2, None]


def test_the_list_tells_tempo_legs_and_red_checks(store: SessionStore) -> None:
    red = CheckSpan(CheckCode.D1, Level.RED, 1.0, 2.0, 3.0, "deg")
    amber = CheckSpan(CheckCode.T1, Level.AMBER, 1.0, 2.0, 11.0, "deg")
    store.start_session(session_start())
    store.append("s1", (completed(checks=(red, amber)), completed(index=2, full=False)), ())
    store.append("s1", (held(held_s=9.0, target_s=9.0, side=Side.RIGHT),), ())

    (facts,) = store.sessions(DEFAULT_PROFILE)

    assert facts.tempo == 1.0
    assert (facts.full_left, facts.full_right) == (1, 2)  # a squat is both legs', the hold is one's
    assert facts.red_codes == {CheckCode.D1}


def test_tempo_is_not_known_when_nothing_was_repeated(store: SessionStore) -> None:
    store.start_session(session_start())
    store.append("s1", (held(held_s=9.0, target_s=9.0),), ())

    assert store.load("s1").facts.tempo is None


@pytest.mark.parametrize("told", EVERY_KIND, ids=lambda told: type(told).__name__)
def test_what_a_person_told_comes_back_exactly(store: SessionStore, told: Told) -> None:
    store.add_told(DEFAULT_PROFILE, told)

    assert store.told(DEFAULT_PROFILE) == (told,)
    assert store.told(DEMO_PROFILE) == ()
    assert store.unread(DEFAULT_PROFILE) == 0


def test_every_kind_of_answer_has_an_example() -> None:
    assert {type(told) for told in EVERY_KIND} == set(KINDS.values())


def test_answers_stay_in_the_order_told_and_twice_is_kept_twice(store: SessionStore) -> None:
    later = CardRead(NOON, NOON.date(), "calm")
    earlier = CardRead(NOON.replace(year=2025), NOON.date().replace(year=2025), "stairs")
    for told in (later, earlier, later):
        store.add_told(DEFAULT_PROFILE, told)

    assert store.told(DEFAULT_PROFILE) == (later, earlier, later)


def test_an_answer_without_time_zone_is_not_stored(store: SessionStore) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.add_told(DEFAULT_PROFILE, CardRead(NOON.replace(tzinfo=None), NOON.date(), "calm"))

    assert store.told(DEFAULT_PROFILE) == ()


def test_settings_keep_their_newest_value(store: SessionStore) -> None:
    store.set_setting("theme", "light")
    store.set_setting("theme", "dark")

    assert store.setting("theme") == "dark"
