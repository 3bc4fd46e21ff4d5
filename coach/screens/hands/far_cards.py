"""Stop card, advice and questions as they are asked across the room."""

from abc import ABC, abstractmethod

import pygame

from coach import words
from coach.care.facts import Advice, PainMoment, SessionEndReason
from coach.movement.vocabulary import Answer
from coach.screens.hands.hand_targets import (
    LARGE_LINE_DP,
    FarChoice,
    HandTarget,
    chosen_by_hand,
    draw_far_choice,
)
from coach.screens.hands.hand_watch import HandSource, HandWatch
from coach.screens.steps import Advised, Back, EndSession, SelfAnswered, Step
from coach.screens.view_models.pain_model import advice_view
from coach.screens.widgets.kit import Kit
from coach.session.snapshot import Question
from coach.session.speech import sentences

_FOLLOW, _OTHER = "follow", "other"
_ADVICE_TITLES = {
    Advice.PROCEED: "far-advice-smaller",
    Advice.SMALLER: "far-advice-smaller",
    Advice.CALM_ONLY: "far-advice-calm",
    Advice.STOP: "far-advice-stop",
}
_ANSWERS = (
    HandTarget(Answer.YES, "answer-yes", icon="check", key="Y"),
    HandTarget(Answer.ALMOST, "answer-almost", icon="almost", key="A"),
    HandTarget(Answer.NO, "answer-no", icon="minus", key="N"),
)


class FarScreen(ABC):
    """A question with targets; who asks it says where an answer leads."""

    is_far = True

    def __init__(self, choice: FarChoice, hands: HandSource | None) -> None:
        self._choice = choice
        self._watch = HandWatch(hands)

    @property
    def spoken(self) -> str:
        """What is said aloud when the screen comes: its title and its smaller line."""
        return sentences(self._choice.title, self._choice.line)

    def update(self, dt_s: float) -> Step | None:
        del dt_s
        return self._led(chosen_by_hand(self._choice, self._watch))

    def handle(self, event: pygame.Event) -> Step | None:
        del event
        return None

    def draw(self, kit: Kit) -> Step | None:
        return self._led(draw_far_choice(kit, self._choice, self._watch))

    def _led(self, control: str | None) -> Step | None:
        return None if control is None else self._leads(control)

    @abstractmethod
    def _leads(self, control: str) -> Step:
        """Return where a target leads."""


class FarStopScreen(FarScreen):
    """Stop, one hand away from everywhere in a session (docs/clinical.md 3.5)."""

    def __init__(self, hands: HandSource | None) -> None:
        super().__init__(
            FarChoice(
                title=words.text("far-stop-title"),
                icon="stop",
                line=words.text("stop-body"),
                targets=(
                    HandTarget(_OTHER, words.text("menu-go-on"), icon="play"),
                    HandTarget(_FOLLOW, words.text("far-stop-finish"), icon="check", is_main=True),
                ),
            ),
            hands,
        )

    def handle(self, event: pygame.Event) -> Step | None:
        is_escape = event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE
        return Back() if is_escape else None

    def _leads(self, control: str) -> Step:
        return EndSession(SessionEndReason.STOPPED) if control == _FOLLOW else Back()


class FarAdviceScreen(FarScreen):
    """What the app advises after a pain answer, and the choice to follow it."""

    def __init__(
        self,
        moment: PainMoment,
        advice: Advice,
        *,
        hands: HandSource | None,
        is_too_large: bool = False,
    ) -> None:
        view = advice_view(moment, advice, is_too_large=is_too_large)
        is_after = moment is PainMoment.AFTER
        follow = words.text("far-advice-agreed")
        targets = [HandTarget(_FOLLOW, follow, icon="check", is_main=True)]
        if view.other is not None:
            key = "far-advice-not-now" if is_after else "far-advice-as-planned"
            targets.insert(0, HandTarget(_OTHER, words.text(key), icon="play"))
        title = "far-advice-after" if is_after else _ADVICE_TITLES[advice]
        super().__init__(
            FarChoice(
                title=words.text(title),
                icon="stop" if advice is Advice.STOP else "heart",
                line=f"{view.title} {view.body}",
                targets=tuple(targets),
            ),
            hands,
        )

    def _leads(self, control: str) -> Step:
        return Advised(is_followed=control == _FOLLOW)


class FarQuestionScreen(FarScreen):
    """The person's own answer after the work: yes, almost or no."""

    def __init__(self, question: Question, hands: HandSource | None) -> None:
        targets = tuple(
            HandTarget(one.control, words.text(one.words), icon=one.icon, key=one.key)
            for one in _ANSWERS
        )
        title = words.text("far-question")
        super().__init__(FarChoice(title, "info", targets, question.text, LARGE_LINE_DP), hands)
        self._question = question

    def handle(self, event: pygame.Event) -> Step | None:
        if event.type != pygame.KEYDOWN:
            return None
        if event.key == pygame.K_ESCAPE:
            return SelfAnswered(self._question, None)
        given = _ANSWER_KEYS.get(event.key)
        return None if given is None else SelfAnswered(self._question, given)

    def _leads(self, control: str) -> Step:
        return SelfAnswered(self._question, Answer(control))


_ANSWER_KEYS = {pygame.K_y: Answer.YES, pygame.K_a: Answer.ALMOST, pygame.K_n: Answer.NO}
