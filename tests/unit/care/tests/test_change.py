"""What counts as a change, as the latest value, and as usual at an age (docs/clinical.md 5.2)."""

from dataclasses import replace
from itertools import permutations

import pytest

from coach.care.tests.bands import band_of
from coach.care.tests.change import (
    Change,
    change_between,
    goals_change,
    pain_change,
    settled_change,
)
from coach.care.tests.latest import (
    last_taken,
    latest_value,
    squat_deepest_deg,
    worse_quality,
)
from coach.care.tests.measured import CannotTell
from coach.care.tests.norms import (
    Usual,
    age_on,
    is_unsteady,
    usual_balance_s,
    usual_stands,
)
from coach.care.tests.procedures import PROCEDURES
from coach.care.told import TestKind, TestTaken
from coach.movement.vocabulary import Side
from tests.assessment_builders import taken_on
from tests.care_builders import on

BETTER, SAME, WORSE = Change.BETTER, Change.SAME, Change.WORSE


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        (5, 3, BETTER),
        (5, 4, SAME),  # 20 %
        (3, 2, BETTER),  # a third
        (1, 0, BETTER),
        (0, 0, SAME),
        (3, 4, SAME),
        (3, 5, WORSE),
        (None, 3, None),
        (3, None, None),
    ],
)
def test_pain_changes_by_two_points_or_falls_by_thirty_percent(
    before: int | None, now: int | None, change: Change | None
) -> None:
    assert pain_change(before, now) is change


@pytest.mark.parametrize(
    ("before", "now", "change"),
    [
        ((4, 4, 4), (5, 5, 6), BETTER),  # 1.33 on average
        ((4, 4, 4), (5, 5, 5), SAME),
        ((5, 5, 6), (4, 4, 4), WORSE),
        ((4, None), (6, 2), BETTER),  # only what was rated both times
        ((None,), (6,), None),
        ((), (), None),
        (None, (4,), None),
    ],
)
def test_activities_change_by_one_point_three(
    before: tuple[int | None, ...] | None, now: tuple[int | None, ...] | None, change: Change | None
) -> None:
    assert goals_change(before, now) is change


@pytest.mark.parametrize(
    ("test", "name", "before", "now", "change"),
    [
        (TestKind.SQUAT, "deepest_deg", 45.0, 52.0, SAME),
        (TestKind.SQUAT, "deepest_deg", 45.0, 52.1, BETTER),
        (TestKind.SQUAT, "deepest_deg", 52.1, 45.0, WORSE),
        (TestKind.SQUAT, "deepest_deg", None, 52.0, None),
        (TestKind.STEP_DOWN, "quality", 3.0, 2.0, BETTER),
        (TestKind.STEP_DOWN, "quality", 2.0, 3.0, WORSE),
        (TestKind.CHAIR_STAND, "stands", 12.0, 14.0, SAME),
        (TestKind.CHAIR_STAND, "stands", 12.0, 15.0, BETTER),
        (TestKind.BALANCE, "best_s", 10.0, 14.0, SAME),
        (TestKind.BALANCE, "best_s", 10.0, 15.0, BETTER),
        (TestKind.BALANCE, "best_s", 40.0, 45.0, SAME),  # less than a fifth
        (TestKind.ANKLE, "shin_deg", 30.0, 35.0, SAME),
        (TestKind.ANKLE, "shin_deg", 30.0, 36.0, BETTER),
        (TestKind.HIP, "reps", 8.0, 10.0, BETTER),
        (TestKind.HIP, "reps", 15.0, 17.0, SAME),
        (TestKind.WALK, "cadence", 60.0, 100.0, None),
    ],
)
def test_a_test_changes_by_more_than_its_error(
    test: TestKind, name: str, before: float | None, now: float | None, change: Change | None
) -> None:
    first, second = taken_on(0, test, {name: before}), taken_on(14, test, {name: now})

    assert change_between(first, second) is change


def test_only_like_is_compared_with_like() -> None:
    first = taken_on(0, TestKind.STEP_DOWN, {"quality": 4.0}, side=Side.LEFT)
    second = taken_on(14, TestKind.STEP_DOWN, {"quality": 1.0}, side=Side.LEFT)

    assert change_between(first, second) is BETTER
    assert change_between(first, replace(second, side=Side.RIGHT)) is None
    assert change_between(first, replace(second, step_cm=15)) is None
    assert change_between(first, replace(second, is_self_reported=True)) is None


def step_downs(*qualities: float) -> list[TestTaken]:
    return [
        taken_on(14 * n, TestKind.STEP_DOWN, {"quality": one}, side=Side.LEFT)
        for n, one in enumerate(qualities)
    ]


def test_step_down_quality_has_changed_when_it_stays_so_for_two_assessments() -> None:
    assert settled_change(step_downs(4, 2)) is SAME
    assert settled_change(step_downs(4, 2, 3)) is BETTER
    assert settled_change(step_downs(4, 2, 4)) is SAME
    assert settled_change(step_downs(4, 2, 5)) is SAME
    assert settled_change(step_downs(4)) is None


def test_the_latest_value_is_found_in_any_order_of_entry() -> None:
    told = [
        taken_on(0, TestKind.SQUAT, {"deepest_deg": 40.0}),
        taken_on(14, TestKind.SQUAT, {"deepest_deg": 50.0}, hour=9),
        taken_on(14, TestKind.SQUAT, {"deepest_deg": 52.0}, hour=10),
    ]

    found = {squat_deepest_deg(order) for order in permutations(told)}

    assert found == {52.0}
    assert squat_deepest_deg(told, today=on(13)) == 40.0


def test_what_a_test_could_not_tell_leaves_the_value_before_unless_all_hurt() -> None:
    seen = taken_on(0, TestKind.SQUAT, {"deepest_deg": 50.0})
    unseen = replace(
        taken_on(14, TestKind.SQUAT, {"deepest_deg": None}), cannot_tell=CannotTell.VIEW
    )
    hurting = replace(unseen, cannot_tell=CannotTell.HURT)

    assert squat_deepest_deg([seen, unseen]) == 50.0
    assert squat_deepest_deg([seen, hurting]) is None
    assert last_taken([seen, unseen], TestKind.SQUAT) == on(14)


def test_of_two_legs_the_worse_one_counts_and_both_have_to_be_known() -> None:
    left = taken_on(0, TestKind.STEP_DOWN, {"quality": 1.0}, side=Side.LEFT)
    right = replace(left, side=Side.RIGHT, values={"quality": 3.0}, step_cm=10)
    steady = taken_on(0, TestKind.BALANCE, {"best_s": 20.0}, side=Side.LEFT)
    shaky = replace(steady, side=Side.RIGHT, values={"best_s": 8.0})

    assert worse_quality([left, right]) == 3.0
    assert worse_quality([left]) is None
    assert worse_quality([left, right], step_cm=10) is None
    assert latest_value([steady, shaky], TestKind.BALANCE, "best_s", side=Side.LEFT) == 20.0


def test_norms_are_told_only_where_there_are_any() -> None:
    assert usual_stands(59) is None
    assert usual_stands(None) is None
    assert usual_stands(60) == Usual(12, 19)
    assert usual_stands(94) == Usual(4, 12)
    assert usual_stands(95) is None
    assert usual_balance_s(45) == 40.0
    assert usual_balance_s(80) == 6.0
    assert usual_balance_s(17) is None


def test_an_age_is_the_lower_of_the_two_that_a_year_of_birth_allows() -> None:
    assert age_on(2026, 1966) == 59
    assert age_on(2026, None) is None
    assert age_on(2026, 2030) is None


def test_less_than_ten_seconds_on_one_leg_is_unsteady() -> None:
    assert is_unsteady(9.9) is True
    assert is_unsteady(10.0) is False
    assert is_unsteady(None) is None


@pytest.mark.parametrize("test", TestKind)
def test_the_value_that_a_test_is_done_for_has_a_band(test: TestKind) -> None:
    band = band_of(test, PROCEDURES[test].main, is_self_reported=False)

    assert band is not None
    assert band.half_width > 0


def test_a_told_depth_is_less_sure_than_a_seen_one() -> None:
    seen = band_of(TestKind.SQUAT, "deepest_deg", is_self_reported=False)
    told = band_of(TestKind.SQUAT, "deepest_deg", is_self_reported=True)

    assert seen is not None
    assert told is not None
    assert told.half_width > seen.half_width
