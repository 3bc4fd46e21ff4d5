"""Far screens of large targets: which sign means what, and pain as a number."""

from dataclasses import replace

import pytest

from coach.care.facts import Advice, PainMoment, SessionEndReason
from coach.movement.hand_signs import HandReading
from coach.movement.raised_hands import Hands
from coach.movement.vocabulary import Answer, Side
from coach.screens.hands.far_cards import FarAdviceScreen, FarQuestionScreen, FarStopScreen
from coach.screens.hands.far_pain_screen import WALKS_EVERY_S, FarPainScreen
from coach.screens.hands.hand_watch import HandWatch, meant, sign_of
from coach.screens.hands.menu_screen import MenuScreen
from coach.screens.hands.session_hands import HandControl, control_for
from coach.screens.steps import (
    Advised,
    Answered,
    AskPain,
    Back,
    EndSession,
    Screen,
    SelfAnswered,
    ShowStopCard,
    Step,
)
from coach.screens.view_models.session_scene import NO_CHOICES, Choices, SessionControl
from coach.session.snapshot import PauseReason, Question, QuestionKind, SetStage, SetUp
from tests.screens.fakes import snapshot
from tests.screens.stage import Stage

LEFT, BOTH, RIGHT = Hands.LEFT, Hands.BOTH, Hands.RIGHT


class Arms:
    """Hands that a test raises."""

    def __init__(self) -> None:
        self.now = HandReading(is_seen=True)

    def __call__(self) -> HandReading:
        return self.now

    def sign(self, hands: Hands, *, stays: bool = False) -> None:
        up = hands if stays else None
        self.now = HandReading(up=up, given=self.now.given + 1, last=hands, is_seen=True)


def after(screen: Screen, arms: Arms, *signs: Hands) -> Step | None:
    """Give signs, a frame for each, and return the last step."""
    stage = Stage(screen, is_blind=True)
    stage.frame()
    step: Step | None = None
    for sign in signs:
        arms.sign(sign)
        step = stage.frame()
    return step


@pytest.mark.parametrize(
    ("hands", "step"), [(LEFT, AskPain(30.0)), (BOTH, Back()), (RIGHT, ShowStopCard())]
)
def test_the_menu_has_pain_on_the_left_and_stop_on_the_right(hands: Hands, step: Step) -> None:
    arms = Arms()

    assert after(MenuScreen(arms, knee_flexion_deg=30.0), arms, hands) == step


@pytest.mark.parametrize(
    ("hands", "step"),
    [(LEFT, Back()), (BOTH, None), (RIGHT, EndSession(SessionEndReason.STOPPED))],
)
def test_two_targets_are_for_two_hands(hands: Hands, step: Step | None) -> None:
    arms = Arms()

    assert after(FarStopScreen(arms), arms, hands) == step


@pytest.mark.parametrize("hands", Hands)
def test_where_there_is_nothing_to_choose_every_sign_agrees(hands: Hands) -> None:
    arms = Arms()
    screen = FarAdviceScreen(PainMoment.DURING, Advice.STOP, hands=arms)

    assert after(screen, arms, hands) == Advised(is_followed=True)


@pytest.mark.parametrize(
    ("hands", "answer"), [(LEFT, Answer.YES), (BOTH, Answer.ALMOST), (RIGHT, Answer.NO)]
)
def test_a_question_has_yes_almost_and_no(hands: Hands, answer: Answer) -> None:
    arms = Arms()
    question = Question("Could you keep the knee straight?", QuestionKind.FORM)

    step = after(FarQuestionScreen(question, arms), arms, hands)

    assert step == SelfAnswered(question, answer)


@pytest.mark.parametrize(
    ("signs", "value"),
    [
        ((LEFT,), 0),
        ((BOTH, BOTH), 3),
        ((BOTH, LEFT, LEFT, BOTH), 1),
        ((RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, BOTH), 10),
    ],
)
def test_pain_is_a_real_number_from_0_to_10(signs: tuple[Hands, ...], value: int) -> None:
    arms = Arms()

    step = after(FarPainScreen(PainMoment.AFTER, Side.LEFT, arms), arms, *signs)

    assert step == Answered(PainMoment.AFTER, (("left", value),))


def test_both_knees_are_asked_one_after_the_other() -> None:
    arms = Arms()

    step = after(FarPainScreen(PainMoment.AFTER, Side.BOTH, arms), arms, LEFT, BOTH, BOTH)

    assert step == Answered(PainMoment.AFTER, (("left", 0), ("right", 3)))


def test_the_number_walks_on_while_the_hand_stays_up_and_stops_when_it_sinks() -> None:
    arms = Arms()
    stage = Stage(FarPainScreen(PainMoment.AFTER, Side.LEFT, arms), is_blind=True)
    arms.sign(BOTH)
    stage.frame()  # 3 is offered
    arms.sign(RIGHT, stays=True)
    stage.frame()  # 4
    for _ in range(2):
        stage.frame(dt_s=WALKS_EVERY_S)  # 5, 6
    arms.now = replace(arms.now, up=None)
    stage.frame(dt_s=3 * WALKS_EVERY_S)
    arms.sign(BOTH)

    assert stage.frame() == Answered(PainMoment.AFTER, (("left", 6),))


def test_a_sign_given_before_a_screen_came_is_not_for_it() -> None:
    arms = Arms()
    arms.sign(LEFT)
    watch = HandWatch(arms)

    assert watch.take() is None
    arms.sign(RIGHT)
    assert watch.take() is RIGHT
    assert watch.take() is None


def test_a_hand_that_only_passes_lights_nothing_up() -> None:
    arms = Arms()
    watch = HandWatch(arms)

    arms.now = HandReading(raised=LEFT, up=LEFT, held=0.05, is_seen=True)
    passing = watch.dwell(["a", "b"])
    arms.now = replace(arms.now, held=0.5)

    assert passing == {}
    assert watch.dwell(["a", "b"]) == {"a": 0.5}


def test_signs_mean_the_targets_that_lie_on_their_side() -> None:
    three = ["easier", "main", "skip"]

    assert [meant(hands, three) for hands in (LEFT, BOTH, RIGHT)] == three
    assert meant(BOTH, ["skip", "main"]) is None
    assert meant(BOTH, ["skip", "main"], main="main") == "main"
    assert sign_of("main", ["skip", "main"], main="main") is BOTH
    assert sign_of("skip", ["skip", "main"], main="main") is LEFT


def test_in_the_preview_the_sides_choose_and_both_hands_start() -> None:
    now = snapshot(stage=SetStage.SETTING_UP, set_up=SetUp(is_preview=True))
    choices = Choices(can_skip=True, has_easier=True)

    found = [control_for(hands, now, choices) for hands in (LEFT, BOTH, RIGHT)]

    assert found == [SessionControl.EASIER, SessionControl.MAIN, SessionControl.SKIP]


def test_where_only_going_on_is_offered_one_hand_opens_the_menu() -> None:
    now = snapshot(stage=SetStage.PAUSED, pause_reason=PauseReason.USER)

    found = [control_for(hands, now, NO_CHOICES) for hands in (LEFT, BOTH, RIGHT)]

    assert found == [HandControl.MENU, SessionControl.MAIN, HandControl.MENU]


def test_when_all_is_done_a_sign_means_nothing_more() -> None:
    assert control_for(BOTH, snapshot(stage=SetStage.DONE), NO_CHOICES) is None


def test_only_who_stands_side_on_is_told_to_turn_before_choosing() -> None:
    facing = MenuScreen(lambda: HandReading(is_seen=True), knee_flexion_deg=None)
    turned = MenuScreen(lambda: HandReading(is_seen=True, is_turned=True), knee_flexion_deg=None)

    assert facing.spoken == ""
    assert turned.spoken == "Turn to the screen, then raise a hand."
