"""Answering the pain question with the number keys."""

import pygame
import pytest

from coach.care.facts import PainMoment
from coach.movement.vocabulary import Side
from coach.screens.pain_screen import TEN_WITHIN_S, PainScreen
from coach.screens.steps import Answered, Step
from tests.screens.stage import Stage


def _typed(stage: Stage, text: str) -> None:
    for digit in text:
        event = pygame.Event(pygame.KEYDOWN, key=ord(digit), mod=0, unicode=digit)
        stage.frame([event])


def _stage(knee: Side) -> Stage:
    stage = Stage(PainScreen(PainMoment.AFTER, knee), is_blind=True)
    stage.frame()
    return stage


def _answer(stage: Stage) -> tuple[tuple[str, int | None], ...]:
    step: Step | None = stage.press(pygame.K_RETURN) or stage.frame()
    assert isinstance(step, Answered)
    return step.values


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("7", 7), ("1", 1), ("10", 10)])
def test_a_typed_number_and_enter_answer_for_one_knee(text: str, number: int) -> None:
    stage = _stage(Side.LEFT)

    _typed(stage, text)

    assert _answer(stage) == (("left", number),)


def test_the_next_number_is_for_the_other_knee() -> None:
    stage = _stage(Side.BOTH)

    _typed(stage, "310")

    assert dict(_answer(stage)) == {"left": 3, "right": 10}


def test_a_zero_long_after_a_one_is_an_answer_of_its_own() -> None:
    stage = _stage(Side.LEFT)

    _typed(stage, "1")
    stage.frame(dt_s=TEN_WITHIN_S + 0.1)
    _typed(stage, "0")

    assert _answer(stage) == (("left", 0),)


def test_typing_again_corrects_the_answer() -> None:
    stage = _stage(Side.RIGHT)

    _typed(stage, "52")

    assert _answer(stage) == (("right", 2),)
