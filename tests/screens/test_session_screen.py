"""The session screen: keys, buttons and what it shows, on a session that does as told."""

import pygame

from coach.ports import FeedState, FeedStatus
from coach.screens.session_screen import DONE_SHOWN_S, ESCAPE_HOLD_S, SessionScreen
from coach.screens.steps import AskPain, AskSelf, EndSession, ShowStopCard, SourceFailed
from coach.session.snapshot import PauseReason, Question, QuestionKind, SetStage, Snapshot, Timing
from tests.screens.fakes import FakeRunning, FakeServices, exercise, snapshot
from tests.screens.stage import Stage, key


def session(now: Snapshot) -> tuple[Stage, FakeRunning]:
    services = FakeServices()
    running = FakeRunning(services, "s", now)
    stage = Stage(SessionScreen(running, services.clock))
    stage.frame()
    return stage, running


def texts(stage: Stage) -> list[str]:
    return [drawn.words for drawn in stage.kit.canvas.texts]


def test_enter_pauses_and_enter_goes_on() -> None:
    stage, running = session(snapshot())

    stage.press(pygame.K_RETURN)
    paused = running.now.stage
    stage.press(pygame.K_RETURN)

    assert (paused, running.now.stage) == (SetStage.PAUSED, SetStage.WORKING)


def test_p_asks_for_pain_with_the_knee_angle_of_that_moment() -> None:
    stage, running = session(snapshot())

    step = stage.press(pygame.K_p)

    assert step == AskPain(24.0)
    assert running.now.pause_reason is PauseReason.PAIN


def test_s_stops_from_anywhere() -> None:
    for now in (snapshot(), snapshot(stage=SetStage.RESTING), snapshot(stage=SetStage.SETTING_UP)):
        stage, running = session(now)

        step = stage.press(pygame.K_s)

        assert step == ShowStopCard()
        assert running.now.stage is SetStage.PAUSED


def test_holding_escape_stops_and_a_short_escape_pauses() -> None:
    stage, running = session(snapshot())

    stage.frame([key(pygame.K_ESCAPE)])
    stage.frame([pygame.Event(pygame.KEYUP, key=pygame.K_ESCAPE)])
    after_short = running.now.stage
    stage.frame([key(pygame.K_ESCAPE)])
    step = stage.frame(dt_s=ESCAPE_HOLD_S)

    assert after_short is SetStage.PAUSED
    assert step == ShowStopCard()


def test_a_finished_session_is_shown_and_then_ends_by_itself() -> None:
    stage, _ = session(snapshot(stage=SetStage.DONE))

    early = stage.frame(dt_s=DONE_SHOWN_S / 2)
    late = stage.frame(dt_s=DONE_SHOWN_S)

    assert (early, late) == (None, EndSession(None))


def test_a_source_that_fails_before_the_first_repetition_leads_to_its_sentence() -> None:
    feed = FeedState(FeedStatus.FAILED, "No camera answers.")
    stage, _ = session(snapshot(stage=SetStage.SETTING_UP, reps=(), feed=feed, pose=None))

    assert stage.frame() == SourceFailed("No camera answers.")


def test_the_counter_the_cue_and_the_phase_are_on_the_screen() -> None:
    stage, _ = session(snapshot(reps_in_set=7))

    assert {"7", "of 8", "Down", "Just like that"} <= set(texts(stage))


def test_c_goes_on_by_the_clock_and_so_does_its_button() -> None:
    for use in ("key", "button"):
        stage, running = session(snapshot(stage=SetStage.SETTING_UP, can_go_by_clock=True))

        if use == "key":
            stage.press(pygame.K_c)
        else:
            stage.click("by_clock")

        assert running.now.feed.status is FeedStatus.NONE


def test_the_clock_is_not_offered_while_all_is_well() -> None:
    stage, _ = session(snapshot(stage=SetStage.SETTING_UP))

    assert "by_clock" not in stage.kit.boxes


def test_a_question_is_asked_once() -> None:
    question = Question("Was it steady?", QuestionKind.FORM)
    services = FakeServices()
    now = snapshot(stage=SetStage.ASKING, question=question)
    stage = Stage(SessionScreen(FakeRunning(services, "s", now), services.clock))

    first, second = stage.frame(), stage.frame()

    assert (first, second) == (AskSelf(question), None)


def test_a_hold_shows_its_seconds_left_and_which_it_is() -> None:
    timing = Timing(11.2, 30.0, 2, 3, is_running=True)
    stage, _ = session(snapshot(exercise=exercise("single_leg_balance"), timing=timing))

    assert {"19", "2 of 3", "Hold", "Hold and breathe"} <= set(texts(stage))


def test_a_long_turn_shows_minutes() -> None:
    timing = Timing(5.0, 180.0, 1, 1, is_running=True)
    stage, _ = session(snapshot(exercise=exercise("foam_roll_front_thigh"), timing=timing))

    assert "2:55" in texts(stage)
