"""One test in front of the camera: a leg after the other, pain, and what it gave.

A test that is stopped keeps nothing of the leg that was on; a leg that was done before it stays.
Pain of 3 ends it, and what was seen until then is kept with the pain, as at the keyboard.
"""

from coach import words
from coach.care.asking.facts import latest
from coach.care.facts import PainMoment, SessionEndReason
from coach.care.tests.allowed import STOP_PAIN, legs_missing
from coach.care.tests.measured import Watched
from coach.care.told import PersonTold, TestKind
from coach.movement.vocabulary import Side
from coach.ports import FeedStatus, VoicePriority
from coach.screens.asking.card_screen import CardScreen
from coach.screens.asking.keeper import own_care
from coach.screens.assess.test_cards import (
    no_picture_card,
    result_card,
    result_sentences,
    stopped_card,
)
from coach.screens.hands.cards_over import CardsOver
from coach.screens.pain_screen import PainScreen
from coach.screens.preferences import load_camera
from coach.screens.session_screen import SessionScreen
from coach.screens.stack import ScreenStack
from coach.screens.steps import (
    Advised,
    Answered,
    AskPain,
    EndSession,
    Screen,
    ShowMenu,
    ShowStopCard,
    VisitStep,
)
from coach.session.assessing import Asked, measured_of
from coach.session.services import CoachServices, RunningSession, RunningTest
from coach.session.telling_tests import Tested, asks_each, keep, legs_of, taken_facts


class TestVisit:
    """Remembers what was seen and how it felt until both are told together."""

    __test__ = False

    def __init__(self, services: CoachServices, test: TestKind, *, stack: ScreenStack) -> None:
        self._services = services
        self._care = own_care(services)
        self._test = test
        self._stack = stack
        told = self._care.log().told
        missing = legs_missing(told, test, today=self._care.today)
        self._legs = list(missing or legs_of(test))  # still to do, the one that is on first
        self._seen: dict[Side, Watched] = {}
        self._felt: int | None = None  # the highest pain that was told
        self._each: list[int | None] | None = None  # of repetitions; None: nothing was asked yet
        self._running: RunningTest | None = None
        self._over = CardsOver(stack, services.sounds, lambda: self._session)
        person = latest(told, PersonTold)
        self._knee = Side.BOTH if person is None else person.sore

    def open(self) -> str:
        """Begin; return why not, or nothing.

        Raises:
            coach.errors.CoachError: the test cannot be started.
        """
        state = self._services.check_source(self._source)
        if state.status is FeedStatus.FAILED:
            return state.message
        self._begin_leg()
        return ""

    def close(self) -> None:
        """Let the camera go; what was not told is not kept."""
        if self._running is not None:
            self._running.session.close()

    def uncovered(self) -> None:
        """A card over the test was closed: go on."""
        if self._running is not None and isinstance(self._stack.top, SessionScreen):
            self._running.session.resume()

    def after_failure(self, message: str) -> Screen:
        """Return what is shown where there is no picture."""
        return CardScreen(no_picture_card(self._test, message))

    def lead(self, step: VisitStep) -> None:
        """Take in what happened within the test."""
        match step:
            case AskPain():
                self._ask_during()
            case ShowMenu(knee_flexion_deg):
                self._over.menu(knee_flexion_deg)
            case ShowStopCard():
                self._over.stop()
            case Answered():
                self._answered(step)
            case EndSession(reason):
                self._leg_ended(is_done=reason is None)
            case Advised():  # to stop, on the card at the keyboard
                self._leg_ended(is_done=False)
            case _:
                pass  # nothing of it is offered in a test

    @property
    def _source(self) -> str:
        return str(load_camera(self._services.store))

    @property
    def _session(self) -> RunningSession | None:
        return None if self._running is None else self._running.session

    def _begin_leg(self) -> None:
        asked = Asked(self._test, self._legs[0])
        running = self._services.start_test(asked, self._source)
        self._running = running
        self._stack.show(SessionScreen(running.session, self._services.clock))

    def _leg_ended(self, *, is_done: bool) -> None:
        """Go on with the other leg, or to the question how it felt."""
        running, leg = self._running, self._legs.pop(0)
        if running is None:
            return
        running.session.end(None if is_done else SessionEndReason.STOPPED)
        if is_done:
            self._seen[leg] = running.result()
        if is_done and self._legs:
            running.session.close()
            self._begin_leg()
        elif self._seen:
            self._ask_after(words.text("ask-test-pain"))
        else:
            running.session.close()
            self._stack.show(CardScreen(stopped_card(self._test)))

    def _ask_during(self) -> None:
        if self._running is None:
            return
        self._running.session.tap_pain()
        self._over.pain(PainMoment.DURING, self._knee, is_far=self._over.is_by_hand)

    def _ask_after(self, question: str) -> None:
        """Ask across the room where the person still is there, else at the keyboard."""
        if self._over.is_across_the_room:
            self._stack.pop_to_lowest()
            self._over.pain(PainMoment.AFTER, self._knee, is_far=True, asks=question)
        else:
            self.close()
            self._stack.show(PainScreen(PainMoment.AFTER, self._knee, asks=question))

    def _answered(self, answer: Answered) -> None:
        highest = max((value for _, value in answer.values if value is not None), default=None)
        if answer.moment is PainMoment.DURING:
            self._felt_during(highest)
        elif self._each is None:
            self._feel(highest)
            self._each = []
            self._ask_each_or_finish()
        else:
            self._each.append(highest)
            self._ask_each_or_finish()

    def _felt_during(self, highest: int | None) -> None:
        """End the test at once where it hurts too much, else go on with it."""
        self._feel(highest)
        self._stack.pop_to_lowest()
        if self._running is None:
            return
        if (highest or 0) < STOP_PAIN:
            self._running.session.resume()
            return
        self._running.session.end(SessionEndReason.STOPPED_FOR_PAIN)
        self._seen[self._legs[0]] = self._running.result()
        self._finish()

    def _feel(self, highest: int | None) -> None:
        known = [value for value in (self._felt, highest) if value is not None]
        self._felt = max(known, default=None)

    def _ask_each_or_finish(self) -> None:
        """Ask about each repetition where only those that did not hurt are to count."""
        told, count = len(self._each or ()), sum(len(seen.reps) for seen in self._seen.values())
        if asks_each(self._test, self._felt) and told < count:
            self._ask_after(words.text("assess-pain-each", number=told + 1, count=count))
        else:
            self._finish()

    def _finish(self) -> None:
        """Keep what was seen, and show it."""
        self.close()
        each = tuple(self._each or ())
        measured = [
            one
            for leg, watched in self._seen.items()
            for one in measured_of(Asked(self._test, leg), watched, pains=each or (self._felt,))
        ]
        tested = Tested(self._test, pains=(self._felt, *each))
        facts = taken_facts(self._care, tested, measured)
        keep(self._care, facts)
        said = " ".join(result_sentences(self._care, facts))
        self._services.sounds.say(said, VoicePriority.SAFETY)
        self._stack.show(CardScreen(result_card(self._care, self._test, facts)))
