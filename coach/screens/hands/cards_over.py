"""Questions and cards over a running session: by hand or at the keyboard, read out if need be."""

from collections.abc import Callable

from coach.care.facts import PainMoment
from coach.movement.vocabulary import Side
from coach.ports import Sounds, VoicePriority
from coach.screens.hands.asking_by_hand import (
    hands_of,
    is_across_the_room,
    pain_screen,
    question_screen,
    stop_screen,
)
from coach.screens.hands.far_cards import FarScreen
from coach.screens.hands.hand_watch import HandSource
from coach.screens.hands.menu_screen import MenuScreen
from coach.screens.stack import ScreenStack
from coach.screens.steps import Screen
from coach.session.services import RunningSession
from coach.session.snapshot import Question


class CardsOver:
    """Lays screens over a session, which goes on being watched below."""

    def __init__(
        self,
        stack: ScreenStack,
        sounds: Sounds,
        running: Callable[[], RunningSession | None],
    ) -> None:
        self._stack = stack
        self._sounds = sounds
        self._running = running

    @property
    def is_by_hand(self) -> bool:
        """Whether the person has just raised a hand, and so is asked across the room."""
        return isinstance(self._stack.top, MenuScreen)

    @property
    def is_across_the_room(self) -> bool:
        return is_across_the_room(self._running())

    def hands(self, *, is_far: bool) -> HandSource | None:
        """Return the hands that answer; None: it is answered at the keyboard."""
        running = self._running()
        return hands_of(running) if is_far else None

    def lay(self, screen: Screen) -> None:
        """Lay a screen over the session, and say aloud what can only be read from near."""
        self._stack.push(screen)
        if isinstance(screen, FarScreen | MenuScreen) and screen.spoken:
            self._sounds.say(screen.spoken, VoicePriority.SAFETY)

    def menu(self, knee_flexion_deg: float | None) -> None:
        hands = self.hands(is_far=True)
        self.lay(MenuScreen(hands, knee_flexion_deg=knee_flexion_deg))

    def stop(self) -> None:
        self.lay(stop_screen(self.hands(is_far=self.is_by_hand)))

    def question(self, question: Question) -> None:
        self.lay(question_screen(question, self.hands(is_far=self.is_across_the_room)))

    def pain(self, moment: PainMoment, knee: Side, *, is_far: bool, asks: str = "") -> None:
        """Ask for pain.

        Args:
            moment: when.
            knee: of which knees.
            is_far: across the room.
            asks: in place of the usual question; it is read out, for it may be a new one.
        """
        self.lay(pain_screen(moment, knee, self.hands(is_far=is_far), asks=asks))
        if asks:
            self._sounds.say(asks, VoicePriority.SAFETY)
