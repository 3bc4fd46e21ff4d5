"""What two weeks have changed, and what follows (docs/clinical.md 5.2 and E12)."""

from dataclasses import replace
from itertools import permutations

import pytest

from coach import words
from coach.care.programme.terms import CareLog
from coach.care.tests.change import Change
from coach.care.tests.review import Verdict, changes_of_tests, review_of
from coach.care.told import GoalsRated, MorningTold, TestKind, Told
from coach.movement.vocabulary import Side
from tests.assessment_builders import taken_on
from tests.care_builders import on
from tests.screening_builders import PERSON, at


def week(last: int, worst: int) -> list[Told]:
    """Return the mornings of a week up to a day, each with that worst pain of the day before."""
    return [
        MorningTold(at(day), on(day), Side.LEFT, 1, worst_24h=worst)
        for day in range(last - 6, last + 1)
    ]


def rated(day: int, *ratings: int) -> GoalsRated:
    return GoalsRated(at(day, 12), on(day), ratings)


def squat(day: int, deepest_deg: float) -> Told:
    return taken_on(day, TestKind.SQUAT, {"deepest_deg": deepest_deg})


def verdict(*told: Told, day: int = 34) -> Verdict:
    return review_of(CareLog((PERSON, *told)), today=on(day)).verdict


def test_pain_that_fell_is_better_and_pain_that_rose_is_worse() -> None:
    assert verdict(*week(20, 5), *week(34, 3)) is Verdict.BETTER
    assert verdict(*week(20, 3), *week(34, 5)) is Verdict.WORSE
    assert verdict(*week(20, 4), *week(34, 4)) is Verdict.SAME


def test_four_weeks_without_a_change_change_one_thing() -> None:
    assert verdict(*week(6, 4), *week(20, 4), *week(34, 4)) is Verdict.SAME_TWICE
    assert verdict(*week(6, 7), *week(20, 4), *week(34, 4)) is Verdict.SAME


def test_a_deeper_squat_or_better_activities_count_as_better() -> None:
    pains = [*week(20, 4), *week(34, 4)]

    assert verdict(*pains, squat(20, 40.0), squat(34, 50.0)) is Verdict.BETTER
    assert verdict(*pains, rated(18, 4, 4), rated(33, 6, 6)) is Verdict.BETTER


def test_what_the_person_feels_decides_on_worse() -> None:
    worse_pain = [*week(20, 3), *week(34, 5)]
    same_pain = [*week(20, 4), *week(34, 4)]

    assert verdict(*worse_pain, squat(20, 40.0), squat(34, 50.0)) is Verdict.WORSE
    assert verdict(*same_pain, squat(20, 50.0), squat(34, 40.0)) is Verdict.SAME
    assert verdict(rated(18, 6, 6), rated(33, 4, 4)) is Verdict.WORSE


def test_without_two_looks_nothing_is_known() -> None:
    assert verdict() is Verdict.UNKNOWN
    assert verdict(*week(34, 4), squat(34, 40.0)) is Verdict.UNKNOWN


def test_a_step_down_changes_when_two_assessments_agree() -> None:
    first, second, third = (
        taken_on(day, TestKind.STEP_DOWN, {"quality": quality}, side=Side.LEFT)
        for day, quality in ((6, 4.0), (20, 2.0), (34, 2.0))
    )
    key = (TestKind.STEP_DOWN, Side.LEFT)

    assert key not in changes_of_tests([first, second], today=on(34))
    assert changes_of_tests([first, second, third], today=on(34))[key] is Change.BETTER
    undone = replace(third, values={"quality": 4.0})
    assert changes_of_tests([first, second, undone], today=on(34))[key] is Change.SAME


def test_a_test_that_was_repeated_on_a_day_counts_once() -> None:
    again = taken_on(34, TestKind.SQUAT, {"deepest_deg": 52.0}, hour=11)
    told = [squat(20, 40.0), squat(34, 41.0), again]

    found = {
        changes_of_tests(order, today=on(34))[TestKind.SQUAT, Side.BOTH]
        for order in permutations(told)
    }

    assert found == {Change.BETTER}


@pytest.mark.parametrize("one", Verdict)
def test_every_verdict_has_words(one: Verdict) -> None:
    assert words.text(one)
