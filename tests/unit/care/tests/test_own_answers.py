"""The second way of every test: what the person counts or answers (docs/clinical.md 5.1)."""

import pytest

from coach import words
from coach.care.asking.ask import Given
from coach.care.tests.measured import CannotTell
from coach.care.tests.own_answers import told_by_person
from coach.care.tests.procedures import PROCEDURES
from coach.care.tests.questions import OWN_ASKS, TEST_ASKS
from coach.care.told import TestKind
from coach.movement.vocabulary import Side

STEADY = {"arms": "yes", "trunk": "yes", "pelvis": "yes", "knee": "yes", "foot": "yes"}


@pytest.mark.parametrize(
    ("test", "given", "values"),
    [
        (TestKind.WALK, {"steps": 30}, {"cadence": 90.0, "step_gap_percent": None}),
        (TestKind.SQUAT, {"bend": "yes"}, {"deepest_deg": 60.0}),
        (TestKind.SQUAT, {"bend": "almost"}, {"deepest_deg": 45.0}),
        (TestKind.SQUAT, {"bend": "no"}, {"deepest_deg": 30.0}),
        (TestKind.CHAIR_STAND, {"stands": 14}, {"stands": 14.0}),
        (TestKind.BALANCE, {"seconds": (3.0, 60.0)}, {"best_s": 45.0, "mean_s": None}),
        (TestKind.BALANCE, {"seconds": (3, 6, 9)}, {"best_s": 9.0, "mean_s": 6.0}),
        (TestKind.ANKLE, {"wall_cm": 8.5}, {"wall_cm": 8.5}),
        (TestKind.HIP, {"raises": 40}, {"reps": 25.0}),
    ],
)
def test_an_answer_becomes_a_value(
    test: TestKind, given: Given, values: dict[str, float | None]
) -> None:
    found = told_by_person(test, given, side=Side.LEFT)

    assert found.values == values
    assert found.cannot_tell is None


@pytest.mark.parametrize(
    ("given", "quality"),
    [
        (STEADY, 0),
        (STEADY | {"knee": "almost"}, 1),
        (STEADY | {"knee": "no"}, 2),
        (STEADY | {"trunk": "almost", "foot": "no"}, 2),
        (dict.fromkeys(STEADY, "no"), 6),
    ],
)
def test_steadiness_is_asked_item_by_item(given: Given, quality: float) -> None:
    found = told_by_person(TestKind.STEP_DOWN, given, side=Side.RIGHT)

    assert found.side is Side.RIGHT
    assert found.values["quality"] == quality


def test_one_item_that_was_not_answered_leaves_the_quality_open() -> None:
    given = {name: answer for name, answer in STEADY.items() if name != "pelvis"}

    found = told_by_person(TestKind.STEP_DOWN, given, side=Side.LEFT)

    assert found.values["quality"] is None
    assert found.values["knee"] == 0
    assert found.cannot_tell is CannotTell.UNSAID


@pytest.mark.parametrize("test", TestKind)
def test_without_an_answer_nothing_is_told(test: TestKind) -> None:
    found = told_by_person(test, {}, side=Side.LEFT)

    assert found.cannot_tell is CannotTell.UNSAID
    assert set(found.values.values()) == {None}


@pytest.mark.parametrize("test", TestKind)
def test_every_test_has_a_second_way_and_words(test: TestKind) -> None:
    name = str(test).replace("_", "-")

    assert OWN_ASKS[test]
    assert PROCEDURES[test].test is test
    assert words.text(f"test-{name}")
    assert words.text(f"test-how-{name}", cm=10)


def test_every_question_has_words_and_a_key_of_its_own() -> None:
    keys = [ask.key for ask in TEST_ASKS]

    assert len(keys) == len(set(keys))
    assert all(words.text(ask.words) for ask in TEST_ASKS)


@pytest.mark.parametrize("why", CannotTell)
def test_every_reason_for_not_knowing_has_words(why: CannotTell) -> None:
    assert words.text(why)
