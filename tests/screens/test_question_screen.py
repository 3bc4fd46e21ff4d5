"""The person's own answer: by mouse and keys, yes or no, or a number."""

import pygame
import pytest

from coach.movement.vocabulary import Answer
from coach.screens.question_screen import QuestionScreen
from coach.screens.steps import SelfAnswered, Step
from coach.session.services import Given
from coach.session.snapshot import Question, QuestionKind
from tests.screens.stage import Stage

STRAIGHT = Question("Could you keep the knee straight?", QuestionKind.FORM)
HOW_MANY = Question("How many did you do?", QuestionKind.COUNT, planned=8, most=20)
MINUTES = Question("How many minutes did you do?", QuestionKind.MINUTES, planned=20, most=180)


def asked(question: Question) -> Stage:
    stage = Stage(QuestionScreen(question))
    stage.frame()
    return stage


def given(step: Step | None) -> Given:
    assert isinstance(step, SelfAnswered)
    return step.given


def typed(stage: Stage, text: str) -> None:
    for character in text:
        event = pygame.Event(pygame.KEYDOWN, key=ord(character), mod=0, unicode=character)
        stage.frame([event])


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (pygame.K_y, Answer.YES),
        (pygame.K_a, Answer.ALMOST),
        (pygame.K_n, Answer.NO),
        (pygame.K_2, Answer.ALMOST),
        (pygame.K_ESCAPE, None),
        (pygame.K_RETURN, Answer.YES),
    ],
)
def test_a_key_answers(key: int, answer: Given) -> None:
    assert given(asked(STRAIGHT).press(key)) == answer


@pytest.mark.parametrize(
    ("control", "answer"),
    [(Answer.YES, Answer.YES), (Answer.NO, Answer.NO), ("unsaid", None)],
)
def test_a_click_answers(control: str, answer: Given) -> None:
    assert given(asked(STRAIGHT).click(control)) == answer


def test_what_was_planned_is_offered_first() -> None:
    assert given(asked(HOW_MANY).press(pygame.K_RETURN)) == 8


def test_fewer_and_more_change_the_number() -> None:
    stage = asked(HOW_MANY)

    stage.click("less")
    stage.click("less")
    stage.click("more")

    assert given(stage.click("go_on")) == 7


def test_minutes_change_in_fives() -> None:
    stage = asked(MINUTES)

    stage.click("more")

    assert given(stage.click("go_on")) == 25


def test_a_number_may_be_typed_and_is_kept_within_what_is_possible() -> None:
    stage = asked(HOW_MANY)
    typed(stage, "12")
    at_most = asked(HOW_MANY)
    typed(at_most, "99")

    assert given(stage.press(pygame.K_RETURN)) == 12
    assert given(at_most.press(pygame.K_RETURN)) == 20


def test_a_number_need_not_be_said() -> None:
    assert given(asked(HOW_MANY).click("unsaid")) is None
