"""The screens that are used by raising a hand, in the states that matter, by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coach.care.facts import Advice, PainMoment
from coach.movement.hand_signs import HandReading
from coach.movement.raised_hands import Hands
from coach.movement.vocabulary import Side
from coach.screens.hands.far_cards import FarAdviceScreen, FarQuestionScreen, FarStopScreen
from coach.screens.hands.far_pain_screen import SOME, FarPainScreen
from coach.screens.hands.menu_screen import MenuScreen
from coach.screens.steps import Screen
from coach.session.snapshot import Question, QuestionKind
from tests.screens.fakes import FakeServices

SEEN = HandReading(is_seen=True)
SIDE_ON = replace(SEEN, is_turned=True)
HOLDING = HandReading(raised=Hands.RIGHT, up=Hands.RIGHT, held=0.6, is_seen=True)
ASKED = Question("Could you keep the knee straight?", QuestionKind.FORM)


def _pain_number(services: FakeServices) -> Screen:
    del services
    screen = FarPainScreen(PainMoment.DURING, Side.LEFT, lambda: SEEN)
    screen.choose(SOME)
    return screen


FAR_SCREENS: Mapping[str, Callable[[FakeServices], Screen]] = {
    "hands_menu": lambda _: MenuScreen(lambda: SEEN, knee_flexion_deg=None),
    "hands_menu_holding": lambda _: MenuScreen(lambda: HOLDING, knee_flexion_deg=None),
    "hands_menu_side_on": lambda _: MenuScreen(lambda: SIDE_ON, knee_flexion_deg=None),
    "hands_unseen": lambda _: MenuScreen(lambda: None, knee_flexion_deg=None),
    "hands_pain": lambda _: FarPainScreen(PainMoment.AFTER, Side.BOTH, lambda: SEEN),
    "hands_pain_number": _pain_number,
    "hands_stop": lambda _: FarStopScreen(lambda: SEEN),
    "hands_advice_stop": lambda _: FarAdviceScreen(
        PainMoment.DURING, Advice.STOP, hands=lambda: SEEN
    ),
    "hands_advice_calm": lambda _: FarAdviceScreen(
        PainMoment.DURING, Advice.CALM_ONLY, hands=lambda: SEEN
    ),
    "hands_advice_smaller": lambda _: FarAdviceScreen(
        PainMoment.DURING, Advice.SMALLER, hands=lambda: SEEN
    ),
    "hands_advice_after": lambda _: FarAdviceScreen(
        PainMoment.AFTER, Advice.CALM_ONLY, hands=lambda: SEEN
    ),
    "hands_question": lambda _: FarQuestionScreen(ASKED, lambda: SEEN),
}
