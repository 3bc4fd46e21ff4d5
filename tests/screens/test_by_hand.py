"""Sessions led by hand alone: no key, no mouse."""

from dataclasses import replace

import pytest

from coach.care.facts import PainMoment, SessionEndReason
from coach.movement.hand_signs import HandReading
from coach.movement.raised_hands import Hands
from coach.movement.vocabulary import Answer, Side
from coach.ports import FeedStatus
from coach.screens.preferences import MIRROR_KEY
from coach.session.services import SessionRequest
from coach.session.snapshot import Question, QuestionKind, SetStage
from tests.screens.fakes import FakeRunning, FakeServices
from tests.screens.test_whole_flow import Player

pytestmark = pytest.mark.whole

REQUEST = SessionRequest("mini_squat", "0", knee=Side.LEFT)
LEFT, BOTH, RIGHT = Hands.LEFT, Hands.BOTH, Hands.RIGHT


def begun(
    *, moment_before: str = "pain:left:1", is_mirrored: bool = True
) -> tuple[Player, FakeRunning]:
    """Return an app in a session whose person is seen: started at the keyboard, as one does."""
    services = FakeServices()
    services.store.set_setting("notice_accepted", "yes")
    services.store.set_setting(MIRROR_KEY, "on" if is_mirrored else "off")
    player = Player(services, start=REQUEST)
    player.use(moment_before)
    player.use("go_on")
    running = services.running
    assert running is not None
    running.now = replace(
        running.now, stage=SetStage.WORKING, set_up=None, hands=HandReading(is_seen=True)
    )
    player.frame()
    player.frame()
    return player, running


def sign(player: Player, running: FakeRunning, hands: Hands) -> None:
    now = running.now.hands
    assert now is not None
    running.now = replace(
        running.now, hands=HandReading(given=now.given + 1, last=hands, is_seen=True)
    )
    player.frame()
    player.frame()


def test_from_the_pain_question_to_the_summary_without_key_or_mouse() -> None:
    player, running = begun()
    seen = [player.screen]

    for hands in (LEFT, LEFT, BOTH, RIGHT, BOTH):  # menu, pain, some, more, take it
        sign(player, running, hands)
        seen.append(player.screen)
    sign(player, running, RIGHT)  # follow the advice
    seen.append(player.screen)
    running.do_reps(16)
    for _ in range(20):
        player.frame(dt_s=0.2)
    seen.append(player.screen)
    is_watched = not running.is_closed
    sign(player, running, LEFT)  # none
    seen.append(player.screen)

    assert seen == [
        "SessionScreen",
        "MenuScreen",
        "FarPainScreen",
        "FarPainScreen",
        "FarPainScreen",
        "FarAdviceScreen",
        "SessionScreen",
        "FarPainScreen",
        "SummaryScreen",
    ]
    answered = player.services.store.load(running.session_id).facts.pains
    assert [(one.moment, one.value) for one in answered] == [
        (PainMoment.BEFORE, 1),
        (PainMoment.DURING, 4),
        (PainMoment.AFTER, 0),
    ]
    assert is_watched
    assert running.is_closed


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_a_hand_means_the_target_on_its_side_however_the_picture_is_shown(
    *, is_mirrored: bool
) -> None:
    player, running = begun(is_mirrored=is_mirrored)
    sign(player, running, RIGHT)

    boxes = player.app.kit.boxes
    sign(player, running, LEFT)

    assert player.app.kit.is_mirrored is is_mirrored
    assert boxes["pain"].x < boxes["stop"].x
    assert player.screen == "FarPainScreen"


def test_both_hands_pause_and_both_hands_go_on() -> None:
    player, running = begun()

    sign(player, running, BOTH)
    paused = running.now.stage
    sign(player, running, BOTH)

    assert paused is SetStage.PAUSED
    assert running.now.stage is SetStage.WORKING


def test_one_hand_opens_the_menu_over_a_paused_session_and_both_close_it() -> None:
    player, running = begun()

    sign(player, running, RIGHT)
    shown = (player.screen, running.now.stage)
    sign(player, running, BOTH)

    assert shown == ("MenuScreen", SetStage.PAUSED)
    assert (player.screen, running.now.stage) == ("SessionScreen", SetStage.WORKING)


def test_stop_is_two_signs_away_and_asks_first() -> None:
    player, running = begun()

    sign(player, running, RIGHT)
    sign(player, running, RIGHT)
    asked = player.screen
    sign(player, running, RIGHT)
    sign(player, running, LEFT)

    end = player.services.store.load(running.session_id).facts.end
    assert asked == "FarStopScreen"
    assert end is not None
    assert end.reason is SessionEndReason.STOPPED
    assert player.screen == "SummaryScreen"


def test_a_finish_by_hand_goes_back_to_the_work_with_the_other_hand() -> None:
    player, running = begun()

    sign(player, running, RIGHT)
    sign(player, running, RIGHT)
    sign(player, running, LEFT)
    sign(player, running, BOTH)

    assert (player.screen, running.now.stage) == ("SessionScreen", SetStage.WORKING)


def test_who_left_the_picture_is_asked_at_the_keyboard_and_the_camera_let_go() -> None:
    player, running = begun()
    running.do_reps(16)
    running.now = replace(running.now, hands=HandReading(is_seen=False))

    for _ in range(20):
        player.frame(dt_s=0.2)

    assert player.screen == "PainScreen"
    assert running.is_closed


def test_a_question_of_the_session_is_answered_by_hand() -> None:
    player, running = begun()
    asked = Question("Could you keep the knee straight?", QuestionKind.FORM)
    running.now = replace(running.now, stage=SetStage.ASKING, question=asked)
    player.frame()
    shown = player.screen

    sign(player, running, BOTH)

    assert shown == "FarQuestionScreen"
    assert running.given == [Answer.ALMOST]


def test_when_a_recording_has_ended_nobody_is_asked_by_hand() -> None:
    player, running = begun()
    running.do_reps(16)
    ended = replace(running.now.feed, status=FeedStatus.ENDED)
    running.now = replace(running.now, feed=ended)

    for _ in range(20):
        player.frame(dt_s=0.2)

    assert player.screen == "PainScreen"
