"""A one-legged exercise works the sore leg, both in turn where both are sore, and says so."""

import pytest

from coach.movement.vocabulary import Side
from coach.screens.places import SourceKind
from coach.screens.view_models.home_model import Choice, exercise_words
from coach.screens.view_models.session_model import session_view
from coach.session.snapshot import SetStage
from tests.screens.fakes import exercise, reading, snapshot

SPLIT, SQUAT = exercise("split_squat"), exercise("squat")


def choice(knee: Side, *, source: SourceKind = SourceKind.WEBCAM) -> Choice:
    return Choice("split_squat", knee, sets=2, reps=8, source=source)


@pytest.mark.parametrize(
    ("knee", "side"), [(Side.LEFT, Side.LEFT), (Side.RIGHT, Side.RIGHT), (Side.BOTH, None)]
)
def test_the_sore_leg_works_and_with_two_it_is_found(knee: Side, side: Side | None) -> None:
    request = choice(knee).request(SPLIT, source="0", profile="me")

    assert (request.knee, request.side) == (knee, side)


def test_on_two_legs_and_in_the_demo_no_leg_is_chosen() -> None:
    on_two = choice(Side.LEFT).request(SQUAT, source="0", profile="me")
    demo = choice(Side.LEFT, source=SourceKind.DEMO).request(SPLIT, source="s", profile="me")

    assert (on_two.side, demo.side) == (None, None)


@pytest.mark.parametrize(
    ("knee", "end"),
    [(Side.LEFT, ", left leg"), (Side.RIGHT, ", right leg"), (Side.BOTH, ", each leg")],
)
def test_home_says_which_leg_works(knee: Side, end: str) -> None:
    assert exercise_words(SPLIT, choice(knee)) == SPLIT.text.name + end
    assert exercise_words(SQUAT, choice(knee)) == SQUAT.text.name
    assert exercise_words(SPLIT, choice(knee, source=SourceKind.DEMO)) == SPLIT.text.name


def test_the_session_names_the_leg_and_the_rest_asks_for_the_other_one() -> None:
    left = snapshot(exercise=SPLIT, reading=reading(side=Side.LEFT), stage=SetStage.RESTING)
    found = snapshot(exercise=SPLIT, reading=reading(side=Side.BOTH), stage=SetStage.RESTING)

    assert session_view(left).title == f"{SPLIT.text.name}, left leg"
    assert session_view(left).note == "Next: set 2 of 2."
    assert session_view(found).title == SPLIT.text.name
    assert session_view(found).note == "Next: set 2 of 2. The other leg is next."
