"""Tests of the knee in the window, by the person's own answers: as the terminal tells them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach.care.tests.allowed import why_not
from coach.care.told import MorningTold, TestKind, TestTaken
from coach.movement.vocabulary import Side
from coach.screens.asking.care_steps import AskTest, ShowTest, ShowTests
from coach.screens.asking.keeper import own_care
from coach.screens.assess.tests_model import test_rows as rows_of_tests
from coach.session.telling_tests import own_facts
from tests.screens.asked_person import AskedPerson
from tests.screens.fakes import NOON, FakeServices
from tests.screens.gallery_care import told


def taken(services: FakeServices) -> list[TestTaken]:
    told = services.fake_store.told("me")
    return [replace(fact, at=NOON) for fact in told if isinstance(fact, TestTaken)]


def test_a_test_of_each_leg_is_told_as_at_the_keyboard() -> None:
    services, other = told(has_screened=True), told(has_screened=True)
    person = AskedPerson(services)
    person.open(AskTest(TestKind.ANKLE))

    person.answer_sheet({"left.wall_cm": 9, "right.wall_cm": 4.5, "pain": 1})

    said = {Side.LEFT: {"wall_cm": 9.0}, Side.RIGHT: {"wall_cm": 4.5}}
    facts = own_facts(own_care(other), TestKind.ANKLE, said, pain=1)
    assert taken(services) == [replace(fact, at=NOON) for fact in facts]


def test_of_several_tries_the_best_is_told() -> None:
    services = told(has_screened=True)
    person = AskedPerson(services)
    person.open(AskTest(TestKind.BALANCE))

    person.answer_sheet({"left.seconds": 21, "right.seconds": 8, "pain": 3})

    left, right = taken(services)
    assert (left.values["best_s"], right.values["best_s"]) == (21.0, 8.0)
    assert "Stopping at 3 is right. Rest this knee a little." in person.texts


def test_a_test_without_any_answer_is_not_kept() -> None:
    services = told(has_screened=True)
    person = AskedPerson(services)
    person.open(AskTest(TestKind.WALK))

    person.answer_sheet({})

    assert taken(services) == []
    assert "Nothing is kept of it today." in person.texts


@pytest.mark.parametrize(("rising", "count"), [(2, 1), (3, 0)])
def test_the_chair_is_left_out_when_rising_hurts(rising: int, count: int) -> None:
    services = told(has_screened=True)
    person = AskedPerson(services)
    person.open(AskTest(TestKind.CHAIR_STAND))

    person.answer_sheet({"rising": rising, "stands": 12, "both.pain": 0})

    assert len(taken(services)) == count


def test_the_list_says_why_a_test_waits() -> None:
    services = told(has_screened=True)
    care = own_care(services)
    course = care.course()
    assert course is not None

    rows = {row.test: row for row in rows_of_tests(care)}

    for test, row in rows.items():
        why = why_not(test, care.log(), today=care.today, phase=course.phase)
        assert row.is_open is (why is None)
    assert rows[TestKind.SQUAT].state == "First tell how your knee is this morning."
    assert not any("coach care" in row.state for row in rows.values())


def test_a_test_that_waits_is_not_begun() -> None:
    services = told(has_screened=True)
    own_care(services).tell([MorningTold(NOON, NOON.date(), Side.LEFT, 5, worst_24h=6, walking=3)])
    person = AskedPerson(services)
    person.open(ShowTests())
    closed = next(
        place for place, row in enumerate(rows_of_tests(own_care(services))) if not row.is_open
    )

    person.tap(f"test:{closed}")

    assert person.screen == "TestsScreen"


def test_two_minutes_of_sitting_come_between_two_tests() -> None:
    services = told(has_screened=True)
    person = AskedPerson(services)
    person.open(AskTest(TestKind.WALK))
    person.answer_sheet({"steps": 36, "pain": 0})

    person.open(ShowTest(TestKind.BALANCE))
    soon = person.said
    services.fake_clock.t_s += timedelta(minutes=3).total_seconds()
    person.open(ShowTest(TestKind.BALANCE))

    assert "seconds first." in soon
    assert "seconds first." not in person.said
