"""How calm a knee has been of late: symptom-free days, calm mornings, and their colours."""

import pytest

from coach.care.habits.symptoms import has_calm_mornings, is_symptom_free, morning_after
from coach.care.pain.colour import Colour
from coach.care.told import BeforeTold, Told
from coach.movement.vocabulary import Side
from tests.care_builders import on
from tests.care_told_builders import at, morning

CALM = tuple(morning(on(day), 1, worst=1) for day in range(14))
TODAY = on(13)


def test_e12_fourteen_days_at_one_or_less_are_symptom_free() -> None:
    assert is_symptom_free(CALM, today=TODAY)


@pytest.mark.parametrize(("missing", "is_free"), [(4, True), (5, False)])
def test_e12_ten_of_fourteen_days_have_to_be_answered(missing: int, *, is_free: bool) -> None:
    assert is_symptom_free(CALM[missing:], today=TODAY) is is_free
    assert has_calm_mornings(CALM[missing:], today=TODAY) is is_free


def test_e12_one_day_above_one_is_a_symptom_in_the_morning_or_at_worst() -> None:
    sore = morning(on(7), 2, worst=1, knee=Side.RIGHT)
    worse = BeforeTold(at(on(7), 9), on(7), Side.LEFT, 1, worst_24h=2)

    for fact in (sore, worse):
        assert not is_symptom_free([*CALM, fact], today=TODAY)
    assert not has_calm_mornings([*CALM, sore], today=TODAY)
    assert has_calm_mornings([*CALM, worse], today=TODAY)


def test_a_worst_that_was_not_told_is_not_known() -> None:
    silent: list[Told] = [morning(on(day), 0) for day in range(14)]

    assert not is_symptom_free(silent, today=TODAY)
    assert has_calm_mornings(silent, today=TODAY)


def test_a_sore_day_is_forgotten_after_the_days_asked_for() -> None:
    long_ago = morning(on(-1), 6, worst=8)

    assert is_symptom_free([long_ago, *CALM], today=TODAY)
    assert not is_symptom_free([long_ago, *CALM], today=TODAY, days=15)


def test_nothing_told_is_not_calm() -> None:
    assert not is_symptom_free([], today=TODAY)
    assert not has_calm_mornings([], today=TODAY)


def test_the_morning_after_is_measured_by_what_is_usual_for_each_knee() -> None:
    told = [morning(on(day), 1) for day in range(4)]

    assert morning_after([*told, morning(on(4), 2)], on(3)) is Colour.GREEN
    assert morning_after([*told, morning(on(4), 3)], on(3)) is Colour.AMBER
    assert morning_after([*told, morning(on(4), 4)], on(3)) is Colour.RED
    both = [*told, morning(on(4), 1), morning(on(4), 5, knee=Side.RIGHT)]
    assert morning_after(both, on(3)) is Colour.RED
    assert morning_after(told, on(3)) is None
