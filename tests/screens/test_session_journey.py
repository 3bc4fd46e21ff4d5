"""A person before a live camera, from the question before to the one after, on a turned clock.

The times are those of the clock, so they are what a person would wait, not what a computer takes.
"""

import pygame
import pytest

from coach.screens.view_models.session_scene import Scene, scene_of
from coach.session.services import SessionRequest
from coach.session.set_up_coach import PREVIEW_S
from coach.session.snapshot import SetStage
from coach.session.turns import READY_S
from tests.screens.journey import Journey

pytestmark = pytest.mark.slow  # minutes of a session, frame by frame
SQUAT = SessionRequest("mini_squat", "0", sets=1, reps=2)
SECOND_S = 1.0  # of the clock, for the frames between


def begun(journey: Journey) -> float:
    """Go on until the set begins; return how long that took since the screen opened, s."""
    from_s = journey.clock.time_s
    while journey.now.stage is SetStage.SETTING_UP:
        assert journey.clock.time_s < from_s + 60.0, journey.now
        journey.frame()
    return journey.clock.time_s - from_s


def test_the_set_begins_by_itself_after_preview_place_and_countdown() -> None:
    journey = Journey(SQUAT, reps=2)
    journey.answer_pain()

    scenes = []
    while journey.now.stage is SetStage.SETTING_UP:
        scenes.append(scene_of(journey.now))
        journey.frame()

    assert list(dict.fromkeys(scenes)) == [Scene.PREVIEW, Scene.SET_UP]
    assert scenes.count(Scene.PREVIEW) / 15 == pytest.approx(PREVIEW_S, abs=SECOND_S)
    assert [text for text in journey.said if text in {"3", "2", "1"}] == ["3", "2", "1"]


def test_start_shortens_the_preview_and_the_place_is_looked_for() -> None:
    journey = Journey(SQUAT, reps=2)
    journey.answer_pain()

    journey.frame(pygame.K_RETURN)
    journey.frame()

    assert scene_of(journey.now) is Scene.SET_UP


def test_the_next_day_the_same_room_is_known_and_the_set_up_is_short() -> None:
    first = Journey(SQUAT, reps=2)
    first.answer_pain()
    first_s = begun(first)
    first.app.close()
    second = Journey(SQUAT, reps=2, store=first.store)
    second.answer_pain()
    second.frame(pygame.K_RETURN)  # the preview is known, too

    second_s = begun(second)

    assert "Same place as before" in second.said
    assert second_s < first_s
    assert second_s < 10.0  # the promise: camera set-up under 10 s in a known room


def test_a_session_goes_from_the_question_before_to_the_summary() -> None:
    journey = Journey(SQUAT, reps=2)
    journey.answer_pain()
    begun(journey)

    for _ in range(15 * 60):
        if journey.screen != "SessionScreen":
            break
        journey.frame()
    journey.answer_pain()

    facts = journey.store.sessions("me")[0]
    assert journey.screen == "SummaryScreen"
    assert facts.reps == 2
    assert "All done. Well done." in journey.said


@pytest.mark.parametrize(
    ("exercise_id", "word"),
    [("straight_leg_raise", "Down"), ("side_lying_hip_abduction", "Down")],
)
def test_lying_down_the_voice_leads(exercise_id: str, word: str) -> None:
    journey = Journey(SessionRequest(exercise_id, "0", sets=1, reps=2), reps=2)
    journey.answer_pain()
    begun(journey)

    while journey.screen == "SessionScreen" and journey.now.reps_in_set < 2:
        journey.frame()

    assert word in journey.said
    assert "tick" in journey.sounds.tones


def test_a_hold_is_counted_down_and_the_set_is_done() -> None:
    journey = Journey(SessionRequest("single_leg_balance", "0", sets=1, reps=1), reps=1)
    journey.answer_pain()
    begun(journey)

    while journey.screen == "SessionScreen" and journey.now.stage is not SetStage.DONE:
        journey.frame()

    assert {"Hold it there", "Five more seconds"} <= set(journey.said)


def test_by_the_clock_the_preview_leaves_and_there_is_time_to_get_ready() -> None:
    journey = Journey(SessionRequest("foam_roll_front_thigh", "0"))
    journey.answer_pain()

    took_s = begun(journey)

    assert took_s == pytest.approx(PREVIEW_S + READY_S, abs=SECOND_S)
    assert "Get ready, please" in journey.said
