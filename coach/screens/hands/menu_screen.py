"""One hand was raised amid the work: pain, go on, or stop."""

from enum import StrEnum

import pygame

from coach import words
from coach.screens.hands.hand_targets import FarChoice, HandTarget, chosen_by_hand, draw_far_choice
from coach.screens.hands.hand_watch import HandSource, HandWatch
from coach.screens.steps import AskPain, Back, ShowStopCard, Step
from coach.screens.widgets.kit import Kit


class _Control(StrEnum):
    PAIN = "pain"
    GO_ON = "go_on"
    STOP = "stop"


_KEYS = {
    pygame.K_p: _Control.PAIN,
    pygame.K_s: _Control.STOP,
    pygame.K_ESCAPE: _Control.GO_ON,
}


class MenuScreen:
    """Lies over a session that is paused."""

    is_far = True

    def __init__(self, hands: HandSource | None, *, knee_flexion_deg: float | None) -> None:
        """Ask.

        Args:
            hands: of the session below.
            knee_flexion_deg: where the knee was when the hand went up; it goes with pain.
        """
        self._watch = HandWatch(hands)
        self._knee_flexion_deg = knee_flexion_deg
        self._choice = FarChoice(
            title=words.text("menu-title"),
            icon="pause",
            targets=(
                HandTarget(_Control.PAIN, words.text("menu-pain"), icon="pain", key="P"),
                HandTarget(_Control.GO_ON, words.text("menu-go-on"), icon="play", is_main=True),
                HandTarget(_Control.STOP, words.text("menu-stop"), icon="stop", key="S"),
            ),
        )

    @property
    def spoken(self) -> str:
        """What is said aloud when the screen comes: only who stands side-on has to be told."""
        now = self._watch.reading
        is_turned = now is not None and now.is_turned
        return words.text("say-turn-to-choose") if is_turned else ""

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return self._led(chosen_by_hand(self._choice, self._watch))

    def handle(self, event: pygame.Event) -> Step | None:
        return self._led(_KEYS.get(event.key)) if event.type == pygame.KEYDOWN else None

    def draw(self, kit: Kit) -> Step | None:
        return self._led(draw_far_choice(kit, self._choice, self._watch))

    def _led(self, control: str | None) -> Step | None:
        match control:
            case _Control.PAIN:
                return AskPain(self._knee_flexion_deg)
            case _Control.GO_ON:
                return Back()
            case _Control.STOP:
                return ShowStopCard()
            case _:
                return None
