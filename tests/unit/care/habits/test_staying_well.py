"""Being away, the check-ins and re-assessments of prevention, and the early warning."""

from collections.abc import Sequence
from itertools import permutations

import pytest

from coach.care.habits.staying_well import (
    assessment_day,
    away_on,
    check_in_due,
    early_warning,
    is_away,
)
from coach.care.told import Away, MorningTold
from coach.movement.vocabulary import Side
from tests.care_builders import on
from tests.care_told_builders import away, morning


def test_one_is_away_from_the_first_to_the_last_day() -> None:
    told = [away(on(2), on(4))]

    assert [is_away(told, on(day)) for day in range(1, 6)] == [False, True, True, True, False]


def test_coming_home_early_is_told_by_telling_the_journey_again() -> None:
    told = [away(on(2), on(9), hour=8), away(on(2), on(3), hour=9)]

    for order in permutations(told):
        assert not is_away(order, on(4))


def test_two_reasons_to_be_away_stand_beside_each_other() -> None:
    told = [away(on(2), on(9)), away(on(4), on(5), why=Away.ILLNESS)]

    assert away_on(told, on(3)) is Away.TRAVEL
    assert away_on(told, on(4)) is Away.ILLNESS
    assert away_on(told, on(10)) is None


@pytest.mark.parametrize(
    ("mornings", "warns"),
    [
        ([3, 3, 3], True),
        ([3, 3, 2], False),
        ([3, 3], False),
        ([3, None, 3, 3], True),  # not answered is not known
        ([2, 3, 4, 5], True),
        ([3, 3, 3, 0], False),
    ],
)
def test_early_warning_is_three_sore_mornings_running(
    mornings: Sequence[int | None], *, warns: bool
) -> None:
    told = [morning(on(day), pain) for day, pain in enumerate(mornings)]

    assert early_warning(told, today=on(len(mornings) - 1)) is warns


def test_early_warning_hears_the_stairs_too() -> None:
    told = [morning(on(0), 3), morning(on(1), 0, stairs=3), morning(on(2), 1, stairs=4)]

    assert early_warning(told, today=on(2))


def test_early_warning_hears_weekly_check_ins_but_not_older_ones() -> None:
    told = [morning(on(day), 3) for day in (0, 7, 14)]

    assert early_warning(told, today=on(14))
    assert not early_warning(told, today=on(21))


def test_early_warning_takes_the_worse_knee_of_each_morning() -> None:
    other = [morning(on(day), 3, knee=Side.RIGHT) for day in range(3)]
    told = [*(morning(on(day), 0) for day in range(3)), *other]

    assert early_warning(told, today=on(2))


def test_early_warning_does_not_look_ahead() -> None:
    told: list[MorningTold] = [morning(on(day), 3) for day in range(3)]

    assert not early_warning(told, today=on(1))


def test_a_check_in_is_due_a_week_after_the_last_answer() -> None:
    told = [morning(on(0), 1), morning(on(3), None)]

    assert check_in_due([], today=on(0))
    assert [check_in_due(told, today=on(day)) for day in (6, 7)] == [False, True]


def test_prevention_is_assessed_after_4_12_and_26_weeks_then_twice_a_year() -> None:
    since = on(0)

    found = [assessment_day(since=since, today=on(day)) for day in range(80 * 7)]

    assert found[: 4 * 7] == [None] * 28
    days = sorted({day for day in found if day is not None})
    assert [(day - since).days / 7 for day in days] == [4, 12, 26, 52, 78]
