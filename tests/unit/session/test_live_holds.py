"""Holds in a live session: what counts, when a set ends, what is said and stored."""

from dataclasses import replace

import pytest

from coach.care.facts import SessionEndReason
from coach.movement.events import HoldEnded
from coach.movement.vocabulary import Answer, Side
from coach.ports import SourceInfo
from coach.session.batch import analyse_recording
from coach.session.snapshot import QuestionKind, SetStage
from coach.session.workout import Plan
from tests.session_builders import BALANCE, Stage, balance_poses

pytestmark = pytest.mark.whole

INFO = SourceInfo("0", 640, 480, fps=30.0, duration_s=None, is_live=True)
TWO_HOLDS = Plan(sets=1, reps=2, rest_s=5.0)
STANDS = (2.0, False)
FULL = (6.0, True)
SHORT = (3.0, True)


def stage(*stretches: tuple[float, bool], plan: Plan = TWO_HOLDS) -> Stage:
    return Stage(balance_poses(*stretches), plan=plan, exercise=BALANCE)


def test_a_hold_counts_when_its_time_is_full() -> None:
    play = stage(STANDS, FULL, STANDS)

    early = play.play(until_s=5.0)
    late = play.play(until_s=7.0)

    assert (early.reps_in_set, late.reps_in_set) == (0, 1)
    assert early.timing is not None
    assert early.timing.is_running
    assert early.timing.left_s == pytest.approx(1.0, abs=0.3)  # two poses, and the median of three
    assert late.timing is not None
    assert (late.timing.index, late.timing.left_s) == (1, 0.0)


def test_a_hold_that_was_let_go_early_is_kept_but_does_not_count() -> None:
    play = stage(STANDS, SHORT, STANDS)

    now = play.play_out()

    assert now.reps_in_set == 0
    assert len(now.holds) == 1
    assert not now.holds[0].is_full


def test_the_set_ends_with_the_last_hold_and_its_whole_length_is_stored() -> None:
    play = stage(STANDS, FULL, STANDS, FULL, STANDS, plan=Plan(sets=2, reps=1, rest_s=60.0))

    resting = play.play(until_s=12.0)

    assert resting.stage is SetStage.RESTING
    stored = play.store.load("s1").facts
    assert (stored.holds, stored.full_holds) == (1, 1)
    assert stored.held_s == pytest.approx(6.0, abs=0.3)  # also after the set was over


def test_folding_the_stored_poses_again_gives_the_stored_events() -> None:
    play = stage(STANDS, FULL, STANDS, FULL, STANDS, plan=Plan(sets=2, reps=1, rest_s=5.0))

    play.play_out()
    play.session.close()

    stored = play.store.load("s1")
    again = analyse_recording(stored.poses, BALANCE, info=INFO).events
    assert stored.events == again
    assert len([event for event in again if isinstance(event, HoldEnded)]) == 2


def test_who_ends_the_session_in_a_hold_loses_nothing_of_it() -> None:
    play = stage(STANDS, FULL, STANDS)
    play.play(until_s=5.0)

    play.session.end(SessionEndReason.STOPPED)

    assert play.store.load("s1").facts.holds == 1


def test_a_hold_is_begun_counted_down_and_praised() -> None:
    play = stage((9.0, False), FULL, STANDS)

    play.play_out()

    said = [text for text, _ in play.sounds.said]
    assert said[:3] == ["3", "2", "1"]
    assert said[3:6] == ["Ready when you are", "Hold it there", "Well held. Let go."]
    assert play.sounds.tones[3:7] == ["tick", "tick", "tick", "bell"]


def test_who_holds_before_the_countdown_is_over_has_begun() -> None:
    play = stage((1.0, False), FULL, STANDS)

    play.play_out()

    assert "Ready when you are" not in [text for text, _ in play.sounds.said]
    assert len(play.session.snapshot.holds) == 1


def test_a_short_hold_is_answered_kindly() -> None:
    play = stage(STANDS, SHORT, STANDS)

    play.play_out()

    assert "Come back when ready" in [text for text, _ in play.sounds.said]


def test_a_session_of_holds_is_finished_without_a_repetition() -> None:
    play = stage(STANDS, FULL, STANDS, FULL, STANDS)

    done = play.play_out()
    play.session.close()

    facts = play.store.load("s1").facts
    assert done.stage is SetStage.DONE
    assert (facts.reps, facts.holds) == (0, 2)
    assert [hold.side for hold in done.holds] == [Side.LEFT, Side.LEFT]
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED


def test_what_no_camera_can_tell_is_asked_after_the_last_set() -> None:
    asked = replace(BALANCE, text=replace(BALANCE.text, ask="Was it steady?"))
    play = Stage(balance_poses(STANDS, FULL, STANDS), plan=Plan(1, 1, 5.0), exercise=asked)

    asking = play.play_out()
    play.session.answer(Answer.ALMOST)
    play.session.close()

    assert asking.stage is SetStage.ASKING
    assert asking.question is not None
    assert (asking.question.kind, asking.question.text) == (QuestionKind.FORM, "Was it steady?")
    assert play.session.snapshot.stage is SetStage.DONE
    assert [report.answer for report in play.store.load("s1").facts.reports] == [Answer.ALMOST]


def test_a_plan_that_does_not_ask_is_simply_done() -> None:
    asked = replace(BALANCE, text=replace(BALANCE.text, ask="Was it steady?"))
    plan = Plan(1, 1, 5.0, asks=False)
    play = Stage(balance_poses(STANDS, FULL, STANDS), plan=plan, exercise=asked)

    assert play.play_out().stage is SetStage.DONE
