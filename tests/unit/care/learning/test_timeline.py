"""What to expect, and why flares and weeks without change belong to it: docs/clinical.md 4.5."""

from dataclasses import replace

import pytest

from coach import words
from coach.care.learning.timeline import Course, expectation_of, explained
from coach.care.pain.colour import Colour
from coach.care.programme.terms import CareLog, DayKind, DayOutcome, Fired, ProgrammePhase
from coach.care.told import GoalsRated, MorningTold, Told
from coach.movement.vocabulary import Side
from tests.care_builders import on
from tests.screening_builders import PERSON, at

RED_DAY = DayOutcome(
    day=on(5),
    phase=ProgrammePhase.EARLY,
    due=DayKind.STRENGTH,
    colour=Colour.RED,
    has_trained=True,
    is_done=True,
)


def course(weeks: int | None, worst: int | None, *told: Told) -> Course:
    person = replace(PERSON, weeks_of_pain=weeks, worst_pain=worst)
    return expectation_of([person, *told], today=on(0)).course


def rated(number: int, *ratings: int | None) -> GoalsRated:
    return GoalsRated(at(number, 9), on(number), ratings)


def morning(number: int, pain: int, worst: int | None = None) -> MorningTold:
    return MorningTold(at(number), on(number), Side.LEFT, pain, worst_24h=worst)


def said(fired: Fired) -> str:
    assert words.text(f"{fired.key}-checked", **fired.arguments)
    return words.text(fired.key, **fired.arguments)


@pytest.mark.parametrize(
    ("weeks", "worst", "expected"),
    [
        (11, 4, Course.MILD),
        (0, 0, Course.MILD),
        (11, 5, Course.BETWEEN),
        (12, 4, Course.LONG_STANDING),
        (2, 6, Course.LONG_STANDING),
        (None, 6, Course.LONG_STANDING),
        (12, None, Course.LONG_STANDING),
        (None, 4, Course.UNKNOWN),
        (4, None, Course.UNKNOWN),
    ],
)
def test_how_long_and_how_strong_tell_the_course(
    weeks: int | None, worst: int | None, expected: Course
) -> None:
    assert course(weeks, worst) is expected


def test_low_function_at_the_beginning_makes_it_long_standing() -> None:
    assert course(4, 3, rated(0, 3, 3, None)) is Course.LONG_STANDING
    assert course(4, 3, rated(0, 4, 3)) is Course.MILD
    assert course(4, 3, rated(0, None)) is Course.MILD


def test_the_course_is_that_of_the_beginning_not_of_later_answers() -> None:
    first = replace(PERSON, weeks_of_pain=4, worst_pain=3)
    later = replace(first, at=at(90), day=on(90), weeks_of_pain=17)

    assert expectation_of([later, first], today=on(90)).course is Course.MILD


@pytest.mark.parametrize("weeks", [4, 40, None])
def test_an_expectation_names_weeks_and_never_promises(weeks: int | None) -> None:
    found = expectation_of([replace(PERSON, weeks_of_pain=weeks, worst_pain=3)], today=on(0))

    spoken = said(found.fired)

    assert "weeks" in spoken or "months" in spoken
    assert "will" not in spoken.split()
    assert found.first_change_weeks[0] <= found.plan_weeks[0]


def test_the_words_say_what_the_guide_says_of_mild_and_of_long_pain() -> None:
    mild = expectation_of([replace(PERSON, weeks_of_pain=4, worst_pain=3)], today=on(0))
    lasting = expectation_of([replace(PERSON, weeks_of_pain=50, worst_pain=3)], today=on(0))

    assert "4 to 6 weeks" in said(mild.fired)
    assert "3 to 6 months" in said(lasting.fired)


def test_a_flare_is_explained_on_its_day_and_the_next() -> None:
    log = CareLog(told=(PERSON, morning(4, 1), morning(5, 5)))

    found = [[fired.key for fired in explained(log, (), today=on(n))] for n in (4, 5, 6, 7)]

    assert found == [[], ["timeline-flare"], ["timeline-flare"], []]
    assert "streak waits" in said(explained(log, (), today=on(5))[0])


def test_a_red_session_is_explained_as_a_flare() -> None:
    log = CareLog(told=(PERSON,))

    assert [fired.key for fired in explained(log, [RED_DAY], today=on(6))] == ["timeline-flare"]
    assert explained(log, [RED_DAY], today=on(7)) == ()


def test_a_plateau_is_explained_in_its_first_week_only() -> None:
    log = CareLog(told=(PERSON, *(morning(n, 3, 4) for n in range(60))))

    days = [n for n in range(60) if explained(log, (), today=on(n))]

    # The third day of answers makes the first week known; four weeks later it is the same twice.
    assert days == list(range(30, 37))
    assert "one thing only" in said(explained(log, (), today=on(30))[0])


@pytest.mark.parametrize("worst", [0, 1])
def test_hardly_any_pain_is_no_plateau(worst: int) -> None:
    log = CareLog(told=(PERSON, *(morning(n, 0, worst) for n in range(40))))

    assert explained(log, (), today=on(32)) == ()


def test_better_activities_are_no_plateau_even_with_the_same_pain() -> None:
    same = [morning(n, 3, 4) for n in range(40)]
    gained = CareLog(told=(PERSON, *same, rated(0, 4, 4), rated(28, 6, 6)))

    assert explained(gained, (), today=on(32)) == ()


def test_too_few_answers_are_no_plateau() -> None:
    log = CareLog(told=(PERSON, *(morning(n, 3, 4) for n in range(0, 60, 4))))

    assert [n for n in range(60) if explained(log, (), today=on(n))] == []
