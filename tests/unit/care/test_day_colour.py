"""The colour of a session and of a day: docs/clinical.md E9."""

import pytest

from coach.care.facts import PainMoment
from coach.care.pain.colour import Colour, day_colour, session_colour, worst_colour
from coach.movement.vocabulary import Side
from tests.care_builders import answer, painful, session

GREEN, AMBER, RED = Colour.GREEN, Colour.AMBER, Colour.RED


@pytest.mark.parametrize(
    ("values", "colour"),
    [
        ((0, 1), GREEN),
        ((2, 2, 2), GREEN),
        ((0, 3, 0), AMBER),
        ((1, 4, 1), AMBER),
        ((0, 2), AMBER),  # two points more afterwards
        ((0, 5, 0), RED),
        ((4, 5, 4), RED),
        ((3, 3, 3), GREEN),  # somebody who hurts at rest can be green
        ((3, 4, 3), AMBER),
        ((5, 5, 5), GREEN),
        ((5, 6, 5), AMBER),
        ((5, 7, 5), RED),
        ((6, 6, 7), RED),
        ((2, 2, 9), RED),
        ((8, 0), RED),  # no session was to begin
    ],
)
def test_a_session_gets_its_colour(values: tuple[int, ...], colour: Colour) -> None:
    assert session_colour(painful(*values)) is colour


def test_without_an_answer_on_the_movement_the_colour_is_not_known() -> None:
    assert session_colour(session()) is None
    assert session_colour(session(pains=[answer(PainMoment.BEFORE, 2)])) is None
    assert session_colour(session(pains=[answer(PainMoment.AFTER, None)])) is None


def test_the_worse_knee_gives_the_colour() -> None:
    pains = [
        answer(PainMoment.AFTER, 0, knee=Side.LEFT),
        answer(PainMoment.AFTER, 6, knee=Side.RIGHT),
    ]

    assert session_colour(session(pains=pains)) is RED


def test_pain_of_one_knee_is_not_compared_with_the_other() -> None:
    pains = [
        answer(PainMoment.BEFORE, 4, knee=Side.LEFT),
        answer(PainMoment.BEFORE, 0, knee=Side.RIGHT),
        answer(PainMoment.AFTER, 4, knee=Side.LEFT),
        answer(PainMoment.AFTER, 4, knee=Side.RIGHT),
    ]

    assert session_colour(session(pains=pains)) is AMBER


def test_a_later_session_does_not_repair_the_day() -> None:
    assert day_colour([painful(0, 6), painful(0, 0, hour=18)]) is RED
    assert day_colour([painful(0, 0), painful(0, 6, hour=18)]) is RED


def test_what_is_not_known_is_not_green() -> None:
    assert worst_colour([GREEN, None]) is None
    assert worst_colour([AMBER, None]) is AMBER
    assert worst_colour([]) is None
