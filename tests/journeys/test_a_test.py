"""A test of what the knee can do: from Today, before the camera, to what is kept of it."""

import pytest

from coach.care.facts import DEFAULT_PROFILE
from coach.care.told import TestKind, TestTaken
from coach.movement.vocabulary import Side
from coach.screens.asking.keeper import own_care
from coach.screens.assess.tests_model import test_rows as rows_of_tests
from tests.journeys.journey import Journey
from tests.journeys.test_a_week import QUIET, tell_morning
from tests.journeys.test_first_day import started

REST_S = 120.0


def at_the_tests() -> Journey:
    """Return somebody who has told the morning and looks at what can be tested."""
    person = started()
    tell_morning(person, QUIET)
    person.read_and_tap("tell")
    if "tests" in person.app.kit.boxes:
        person.read_and_tap("tests")
    return person


def choose(person: Journey, test: TestKind) -> None:
    """Choose a test, and do it in front of the camera."""
    rows = rows_of_tests(own_care(person.own))
    place = next(place for place, row in enumerate(rows) if row.test is test)
    person.read_and_tap(f"test:{place}")
    person.read_and_tap("camera")


def taken(person: Journey) -> list[TestTaken]:
    told = person.own.memory.told(DEFAULT_PROFILE)
    return [fact for fact in told if isinstance(fact, TestTaken)]


def counted(person: Journey) -> int:
    now = person.snapshot
    return 0 if now is None or now.test is None else now.test.done


def leg_of(person: Journey) -> Side | None:
    now = person.snapshot
    return None if now is None or now.test is None else now.test.side


def test_a_squat_is_measured_and_kept_from_today_to_its_result() -> None:
    person = at_the_tests()

    choose(person, TestKind.SQUAT)
    person.move_on(until=lambda: person.screen != "SessionScreen", within_s=120.0)
    person.answer_pain(1)

    (fact,) = taken(person)
    assert (fact.test, fact.side, fact.pain) == (TestKind.SQUAT, Side.BOTH, 1)
    assert not fact.is_self_reported
    # The patient's mini squats are of 40 degrees; the error is the band of the test.
    assert abs((fact.values["deepest_deg"] or 0.0) - 40.0) <= 7.0
    assert "give or take 7°" in person.said
    assert "Kept in your programme." in person.texts
    assert person.sessions == ()  # a test is no session


def test_a_test_that_is_stopped_keeps_nothing_and_can_be_done_again() -> None:
    person = at_the_tests()
    choose(person, TestKind.SQUAT)
    person.move_on(until=lambda: counted(person) == 1, within_s=120.0)

    person.read_and_tap("stop")
    person.read_and_tap("follow")

    assert taken(person) == []
    assert "nothing is lost" in person.said
    person.read_and_tap("camera")
    assert person.screen == "SessionScreen"
    assert counted(person) == 0


def test_pain_in_the_middle_ends_a_test_and_the_others_of_the_day() -> None:
    person = at_the_tests()
    choose(person, TestKind.SQUAT)
    person.move_on(until=lambda: counted(person) == 1, within_s=120.0)

    person.read_and_tap("pain")
    person.answer_pain(5)

    (fact,) = taken(person)
    assert (fact.pain, fact.values["deepest_deg"]) == (5, None)
    assert "That was enough for today." in person.said
    assert "camera" not in person.app.kit.boxes
    assert not any(row.is_open for row in rows_of_tests(own_care(person.own)))


@pytest.mark.slow
def test_each_leg_stands_in_its_turn_and_one_that_is_done_is_not_lost() -> None:
    person = at_the_tests()
    choose(person, TestKind.BALANCE)
    person.move_on(until=lambda: leg_of(person) is Side.RIGHT, within_s=200.0)
    person.move_on(until=lambda: counted(person) == 1, within_s=60.0)

    person.read_and_tap("stop")
    person.read_and_tap("follow")
    person.answer_pain(0)

    (fact,) = taken(person)
    assert fact.side is Side.LEFT
    assert (fact.values["mean_s"] or 0.0) > 10.0
    assert "The right leg is still to do." in person.texts

    person.own.fake_clock.t_s += REST_S
    person.read_and_tap("camera")
    person.move_on(until=lambda: person.screen != "SessionScreen", within_s=200.0)
    person.answer_pain(0)

    assert [one.side for one in taken(person)] == [Side.LEFT, Side.RIGHT]
