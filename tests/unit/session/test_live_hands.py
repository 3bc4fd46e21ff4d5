"""A live session watches the hands in every stage, and after its end until the camera is let go."""

import pytest

from coach.care.facts import SessionEndReason
from coach.movement.raised_hands import Hands
from coach.session.snapshot import SetStage
from tests.hand_builders import stream
from tests.session_builders import Stage


def _twice(t_s: float) -> Hands | None:
    """Both hands from 1 to 3 s, the left one from 5 to 7 s."""
    if 1.0 <= t_s <= 3.0:
        return Hands.BOTH
    return Hands.LEFT if 5.0 <= t_s <= 7.0 else None


def _stage() -> Stage:
    return Stage(tuple(stream(_twice, until_s=9.0)))


def test_a_sign_is_in_the_snapshot_and_heard_once() -> None:
    stage = _stage()

    now = stage.play(until_s=4.0)

    assert now.hands is not None
    assert (now.hands.given, now.hands.last) == (1, Hands.BOTH)
    assert stage.sounds.tones.count("tock") == 1


def test_hands_are_watched_while_the_session_is_paused() -> None:
    stage = _stage()
    stage.play(until_s=0.5)
    stage.session.pause()

    now = stage.play(until_s=4.0)

    assert now.stage is SetStage.PAUSED
    assert now.hands is not None
    assert now.hands.given == 1


def test_hands_are_watched_after_the_end_and_nothing_more_is_stored() -> None:
    stage = _stage()
    stage.play(until_s=4.0)
    stage.session.end(SessionEndReason.STOPPED)
    stored = stage.store.load("s1")

    now = stage.play(until_s=8.0)

    assert now.hands is not None
    assert (now.hands.given, now.hands.last) == (2, Hands.LEFT)
    assert stage.store.load("s1") == stored


def test_once_the_camera_is_let_go_nobody_is_watched() -> None:
    stage = _stage()
    stage.play(until_s=4.0)
    stage.session.close()

    now = stage.play(until_s=8.0)

    assert now.hands is not None
    assert now.hands.given == 1


@pytest.mark.parametrize("reason", [None, SessionEndReason.STOPPED_FOR_PAIN])
def test_an_end_without_a_reason_is_as_far_as_it_got(reason: SessionEndReason | None) -> None:
    stage = _stage()
    stage.play(until_s=0.5)

    stage.session.end(reason)

    end = stage.store.load("s1").facts.end
    assert end is not None
    assert end.reason is (reason or SessionEndReason.STOPPED)
