"""The player over a stored session: position, speed, steps from repetition to repetition, loops."""

from datetime import UTC, date, datetime

import pytest

from coach.care.facts import SessionFacts, SessionStart
from coach.movement.pose import Lock, Pose, nobody
from coach.movement.vocabulary import Side
from coach.ports import StoredSession
from coach.session.replay import ReplaySession
from tests.session_builders import completed

ORIGIN_S = 100.0  # capture clocks begin anywhere
LENGTH_S = 20.0
FPS = 10


def pose(t_s: float) -> Pose:
    return nobody(t_s, aspect=4 / 3)


def stored(*, poses: tuple[Pose, ...] | None = None) -> StoredSession:
    start = SessionStart(
        session_id="s1",
        profile="me",
        started_at=datetime(2026, 1, 2, 9, 0, tzinfo=UTC),
        training_day=date(2026, 1, 2),
        exercise_id="squat",
        exercise_hash="",
        knee=Side.BOTH,
        sets=1,
        reps=2,
        source="0",
        app_version="0.1.0",
        analysis_version=1,
    )
    facts = SessionFacts(
        start=start, end=None, reps=2, full_reps=2, scores=(95, 95), pains=(), duration_s=LENGTH_S
    )
    if poses is None:
        poses = tuple(pose(ORIGIN_S + i / FPS) for i in range(int(LENGTH_S * FPS) + 1))
    events = (
        completed(start_s=ORIGIN_S + 2.0),
        completed(index=2, start_s=ORIGIN_S + 10.0),
    )
    return StoredSession(facts=facts, events=events, poses=poses)


@pytest.mark.parametrize("speed", [0.25, 1.0, 2.0])
def test_it_plays_at_its_speed(speed: float) -> None:
    replay = ReplaySession(stored())
    replay.set_speed(speed)
    replay.play()

    replay.tick(50.0)
    view = replay.tick(54.0)

    assert view.position_s == pytest.approx(4.0 * speed)


def test_paused_it_stands_still() -> None:
    replay = ReplaySession(stored())

    replay.tick(0.0)

    assert replay.tick(5.0).position_s == 0.0


def test_it_stops_at_the_end_and_plays_again_from_the_beginning() -> None:
    replay = ReplaySession(stored())
    replay.play()
    replay.tick(0.0)

    at_the_end = replay.tick(LENGTH_S + 5.0)
    replay.play()

    assert (at_the_end.position_s, at_the_end.is_playing) == (LENGTH_S, False)
    assert replay.view.position_s == 0.0


@pytest.mark.parametrize(("wanted_s", "expected_s"), [(-1.0, 0.0), (5.0, 5.0), (99.0, LENGTH_S)])
def test_seeking_stays_within_the_recording(wanted_s: float, expected_s: float) -> None:
    replay = ReplaySession(stored())

    replay.seek(wanted_s)

    assert replay.view.position_s == expected_s


def test_it_shows_the_newest_pose_of_a_position() -> None:
    replay = ReplaySession(stored())

    shown = replay.pose_at(3.14)

    assert shown is not None
    assert shown.t_s == pytest.approx(ORIGIN_S + 3.1)


def test_a_gap_in_the_recording_shows_nobody() -> None:
    replay = ReplaySession(stored(poses=(pose(ORIGIN_S), pose(ORIGIN_S + 10.0))))

    assert replay.pose_at(0.4) is not None
    assert replay.pose_at(5.0) is None
    assert replay.pose_at(10.0) is not None


def test_the_repetitions_are_marked_and_counted_as_they_pass() -> None:
    replay = ReplaySession(stored())

    replay.seek(9.0)
    between = replay.view
    replay.seek(11.0)

    assert [(mark.from_s, mark.to_s) for mark in replay.marks] == [(2.0, 8.0), (10.0, 16.0)]
    assert (between.reps_done, between.current) == (1, None)
    assert replay.view.current == replay.marks[1]


def test_stepping_goes_from_repetition_to_repetition() -> None:
    replay = ReplaySession(stored())
    positions = []

    for steps in (1, 1, 1, -1, -1):
        replay.step_rep(steps)
        positions.append(replay.view.position_s)

    assert positions == [2.0, 10.0, 10.0, 2.0, 2.0]


def test_stepping_back_from_within_a_repetition_goes_to_its_beginning() -> None:
    replay = ReplaySession(stored())
    replay.seek(14.0)

    replay.step_rep(-1)

    assert replay.view.position_s == 10.0


def test_a_looped_repetition_begins_again() -> None:
    replay = ReplaySession(stored())
    replay.loop_rep(2)
    replay.play()
    replay.tick(0.0)

    before = replay.tick(6.9)
    after = replay.tick(7.1)

    assert before.position_s == pytest.approx(9.5 + 6.9)
    assert after.position_s == pytest.approx(9.5)
    assert after.is_playing


def test_seeking_away_ends_a_loop() -> None:
    replay = ReplaySession(stored())
    replay.loop_rep(2)

    replay.seek(3.0)

    assert replay.view.looped_rep is None


def test_a_session_without_poses_has_nothing_to_play() -> None:
    replay = ReplaySession(stored(poses=()))
    replay.play()

    replay.tick(0.0)
    view = replay.tick(1.0)

    assert (view.duration_s, view.pose, view.is_playing) == (0.0, None, False)


def test_a_speed_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="above 0"):
        ReplaySession(stored()).set_speed(0.0)


def test_poses_that_belong_to_nobody_are_still_played() -> None:
    replay = ReplaySession(stored())

    shown = replay.view.pose

    assert shown is not None
    assert shown.lock is Lock.NOBODY
