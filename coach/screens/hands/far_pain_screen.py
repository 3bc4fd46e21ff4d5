"""The pain question across the room: none, some or strong, and then the number itself.

"None" is 0 at once. The others offer a number from 0 to 10 that a raised hand makes smaller or
larger by one each time, and goes on doing so while it stays up; both hands take it. What is
stored is that number.
"""

import pygame

from coach import words
from coach.care.facts import PainMoment
from coach.movement.hand_signs import HandReading
from coach.movement.raised_hands import Hands
from coach.movement.vocabulary import Side
from coach.screens.hands.hand_targets import FarChoice, HandTarget, chosen_by_hand, draw_far_choice
from coach.screens.hands.hand_watch import HandSource, HandWatch
from coach.screens.steps import Answered, Step
from coach.screens.view_models.pain_model import KneeQuestion, questions
from coach.screens.widgets.kit import Kit

NONE, SOME, STRONG = "none", "some", "strong"
LESS, TAKE, MORE = "less", "take", "more"
OFFERED = {SOME: 3, STRONG: 7}  # the middle of what such words mean on a scale of 0 to 10
LARGEST = 10
WALKS_EVERY_S = 1.0  # while the hand that began it stays up: slow enough to stop at a number
_TITLES = {Side.LEFT: "far-pain-left", Side.RIGHT: "far-pain-right"}
_KEYS = {pygame.K_MINUS: LESS, pygame.K_PLUS: MORE, pygame.K_KP_MINUS: LESS, pygame.K_KP_PLUS: MORE}


class FarPainScreen:
    """One knee after the other."""

    is_far = True

    def __init__(
        self, moment: PainMoment, knee: Side, hands: HandSource | None, *, asks: str = ""
    ) -> None:
        """Ask.

        Args:
            moment: when it is asked.
            knee: about which knees.
            hands: to answer with.
            asks: the question in full, smaller and spoken; "" where the title says it.
        """
        self._moment = moment
        self._asks = asks
        self._questions = questions(knee)
        self._source = hands
        self._watch = HandWatch(hands)
        self._values: dict[Side, int | None] = {}
        self._number: int | None = None  # offered now; None: the words are asked first
        self._walked_s = 0.0
        self._walks: Hands | None = None  # the hand that changes the number and is still up

    @property
    def spoken(self) -> str:
        return self._choice.title

    def update(self, dt_s: float) -> Step | None:
        self._walk(dt_s)
        sign = self._watch.reading
        control = chosen_by_hand(self._choice, self._watch)
        if control in {LESS, MORE} and sign is not None:
            self._walks, self._walked_s = sign.last, 0.0
        return self.choose(control)

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type != pygame.KEYDOWN:
            return None
        if event.key == pygame.K_ESCAPE:
            return self._answer(None)
        if event.unicode.isdecimal() and event.unicode.isascii():
            self._number = 10 if self._is_ten(event.unicode) else int(event.unicode)
            return None
        return self.choose(_KEYS.get(event.key)) if self._number is not None else None

    def draw(self, kit: Kit) -> Step | None:
        return self.choose(draw_far_choice(kit, self._choice, self._watch))

    def _is_ten(self, typed: str) -> bool:
        return typed == "0" and self._number == 1

    @property
    def _question(self) -> KneeQuestion:
        return next(one for one in self._questions if one.knee not in self._values)

    @property
    def _choice(self) -> FarChoice:
        title = words.text(_TITLES[self._question.knee])
        if self._number is None:
            return FarChoice(title, "pain", _words(), self._asks)
        return FarChoice(title, "pain", _numbers(self._number), self._asks)

    def _walk(self, dt_s: float) -> None:
        """Go on changing the number while the hand that began it stays up."""
        now: HandReading | None = self._watch.reading
        if self._walks is None or now is None or now.up is not self._walks:
            self._walks = None
            return
        self._walked_s += dt_s
        if self._walked_s >= WALKS_EVERY_S:
            self._walked_s -= WALKS_EVERY_S
            self._change(-1 if self._walks is Hands.LEFT else 1)

    def choose(self, control: str | None) -> Step | None:
        match control:
            case "none":
                return self._answer(0)
            case "some" | "strong":
                self._number = OFFERED[control]
            case "less":
                self._change(-1)
            case "more":
                self._change(1)
            case "take":
                return self._answer(self._number)
            case _:
                pass
        return None

    def _change(self, by: int) -> None:
        if self._number is not None:
            self._number = min(LARGEST, max(0, self._number + by))

    def _answer(self, value: int | None) -> Step | None:
        """Take an answer, None is "would not say"; lead on after the last knee."""
        self._values[self._question.knee] = value
        self._number = self._walks = None
        if len(self._values) < len(self._questions):
            return None
        values = tuple((one.knee.value, self._values[one.knee]) for one in self._questions)
        self._values = {}
        return Answered(self._moment, values)


def _words() -> tuple[HandTarget, ...]:
    return (
        HandTarget(NONE, words.text("far-pain-none"), icon="face_0", key="0"),
        HandTarget(SOME, words.text("far-pain-some"), icon="face_5"),
        HandTarget(STRONG, words.text("far-pain-strong"), icon="face_8"),
    )


def _numbers(number: int) -> tuple[HandTarget, ...]:
    take = words.text("far-pain-take")
    return (
        HandTarget(LESS, words.text("far-pain-less"), icon="minus"),
        HandTarget(TAKE, take, number=str(number), is_main=True),
        HandTarget(MORE, words.text("far-pain-more"), icon="plus"),
    )
