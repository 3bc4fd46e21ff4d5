"""Who is asked across the room, and who at the keyboard."""

from coach.care.facts import Advice, PainMoment
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus
from coach.screens.advice_screen import AdviceScreen, StopCardScreen
from coach.screens.hands.far_cards import FarAdviceScreen, FarQuestionScreen, FarStopScreen
from coach.screens.hands.far_pain_screen import FarPainScreen
from coach.screens.hands.hand_watch import HandSource
from coach.screens.pain_screen import PainScreen
from coach.screens.question_screen import QuestionScreen
from coach.screens.steps import Screen
from coach.session.services import RunningSession
from coach.session.snapshot import Question, QuestionKind


def hands_of(running: RunningSession | None) -> HandSource | None:
    """Return the hands of a running session; None where nobody is watched."""
    if running is None or running.snapshot.hands is None:
        return None
    return lambda: running.snapshot.hands


def is_across_the_room(running: RunningSession | None) -> bool:
    """Return whether the person stands where they can be asked by hand."""
    if running is None or running.snapshot.feed.status is not FeedStatus.RUNNING:
        return False
    hands = running.snapshot.hands
    return hands is not None and hands.is_seen


def pain_screen(
    moment: PainMoment, knee: Side, hands: HandSource | None, *, asks: str = ""
) -> Screen:
    """Return the pain question, far where there are hands to answer it.

    Args:
        moment: when it is asked.
        knee: about which knees.
        hands: to answer with; None: at the keyboard.
        asks: in place of the usual question of that moment.
    """
    if hands is None:
        return PainScreen(moment, knee, asks=asks)
    return FarPainScreen(moment, knee, hands, asks=asks)


def advice_screen(
    moment: PainMoment, advice: Advice, hands: HandSource | None, *, is_too_large: bool
) -> Screen:
    if hands is None:
        return AdviceScreen(moment, advice, is_too_large=is_too_large)
    return FarAdviceScreen(moment, advice, hands=hands, is_too_large=is_too_large)


def stop_screen(hands: HandSource | None) -> Screen:
    return StopCardScreen() if hands is None else FarStopScreen(hands)


def question_screen(question: Question, hands: HandSource | None) -> Screen:
    """Return the question; a number is always asked at the keyboard."""
    if hands is None or question.kind is not QuestionKind.FORM:
        return QuestionScreen(question)
    return FarQuestionScreen(question, hands)
