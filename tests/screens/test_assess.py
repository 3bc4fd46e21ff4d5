"""Tests of the knee in the window, by own answers and by camera: as the terminal tells them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach.care.tests.allowed import why_not
from coach.care.tests.measured import Watched
from coach.care.tests.procedures import measure_test
from coach.care.told import MorningTold, TestKind, TestTaken
from coach.movement.vocabulary import Side, View
from coach.screens.asking.care_steps import AskTest, DoTest, ShowTest, ShowTests
from coach.screens.asking.keeper import own_care
from coach.screens.assess.tests_model import test_rows as rows_of_tests
from coach.screens.preferences import NOTICE_KEY
from coach.screens.steps import ShowMenu
from coach.session.snapshot import SetStage
from coach.session.telling_tests import Tested, own_facts, taken_facts
from tests.assessment_builders import on_one_leg, repetition, watched
from tests.screens.asked_person import AskedPerson
from tests.screens.fakes import NOON, FakeServices
from tests.screens.gallery_care import told
from tests.screens.gallery_hands import SEEN


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


def with_morning() -> FakeServices:
    """Return the house of somebody who begins today, and may do every test but the step-down."""
    services = FakeServices()
    services.fake_store.set_setting(NOTICE_KEY, "yes")
    first = own_care(told(has_screened=True)).log().told
    morning = MorningTold(NOON, NOON.date(), Side.LEFT, 1, worst_24h=1, walking=1)
    own_care(services).tell([*(replace(one, at=NOON, day=NOON.date()) for one in first), morning])
    return services


def seen(*depths_deg: float, view: View = View.SIDE) -> Watched:
    """Return squats of these depths, as a camera saw them."""
    return watched(
        *(
            repetition(5.0 * place, view=view, depth_deg=depth_deg)
            for place, depth_deg in enumerate(depths_deg)
        )
    )


def before_the_camera(services: FakeServices, test: TestKind) -> AskedPerson:
    person = AskedPerson(services)
    person.open(ShowTest(test))
    person.tap("camera")
    return person


def finish(person: AskedPerson, services: FakeServices) -> None:
    """Let the test be enough, and its last picture be seen."""
    assert services.running is not None
    services.running.now = replace(services.running.now, stage=SetStage.DONE)
    for _ in range(20):
        person.frame(dt_s=0.2)


def answer(person: AskedPerson, pain: int) -> None:
    person.tap(f"pain:left:{pain}")
    person.tap("go_on")


def test_with_a_camera_there_are_two_ways_and_without_one_the_own_answer() -> None:
    services = with_morning()
    person = AskedPerson(services)
    person.open(ShowTest(TestKind.SQUAT))
    both = {control for control in ("tell", "camera") if control in person.app.kit.boxes}

    services.missing_sources.add("0")
    person.open(ShowTest(TestKind.SQUAT))

    assert both == {"tell", "camera"}
    assert "Shows how far your knees bend in comfort." in person.texts
    assert "camera" not in person.app.kit.boxes
    assert "tell" in person.app.kit.boxes


def test_a_result_has_its_error_and_is_kept_as_the_terminal_keeps_it() -> None:
    services, other = with_morning(), with_morning()
    services.seen = seen(41.0, 57.0, 50.0)
    person = before_the_camera(services, TestKind.SQUAT)

    finish(person, services)
    answer(person, 1)

    measured = measure_test(TestKind.SQUAT, services.seen, pains=(1,))
    facts = taken_facts(own_care(other), Tested(TestKind.SQUAT, pains=(1,)), measured)
    assert taken(services) == [replace(fact, at=NOON) for fact in facts]
    assert "The knees bend to about 57° comfortably, give or take 7°." in person.said
    assert any("give or take 7°" in text for text, _ in services.quiet.said)


def test_where_a_squat_hurt_each_is_asked_about_and_a_safe_depth_is_told() -> None:
    services = with_morning()
    services.seen = seen(41.0, 50.0, 57.0)
    person = before_the_camera(services, TestKind.SQUAT)

    finish(person, services)
    answer(person, 3)
    assert "How much did squat 1 of 3 hurt, 0 to 10?" in person.said
    for pain in (0, 1, 3):
        answer(person, pain)

    (fact,) = taken(services)
    assert fact.values["deepest_deg"] == 50.0
    assert fact.pain == 3


def test_what_was_not_seen_is_not_guessed_and_offered_again() -> None:
    services = with_morning()
    services.seen = seen(41.0, 57.0, 50.0, view=View.FRONT)
    person = before_the_camera(services, TestKind.SQUAT)

    finish(person, services)
    answer(person, 0)

    (fact,) = taken(services)
    assert (fact.values["deepest_deg"], fact.cannot_tell) == (None, "test-cannot-tell-view")
    assert "This cannot be seen from there." in person.said
    assert {"camera", "tell"} <= set(person.app.kit.boxes)
    assert "--self" not in person.said


def test_each_leg_has_its_turn() -> None:
    services = with_morning()
    services.seen = watched(
        *(on_one_leg(20.0 * place, 12.0, side=Side.LEFT) for place in range(3)),
        *(on_one_leg(100.0 + 20.0 * place, 8.0, side=Side.RIGHT) for place in range(3)),
    )
    person = before_the_camera(services, TestKind.BALANCE)

    finish(person, services)
    finish(person, services)
    answer(person, 0)

    assert [asked.side for asked in services.tests] == [Side.LEFT, Side.RIGHT]
    assert [fact.values["mean_s"] for fact in taken(services)] == [12.0, 8.0]


@pytest.mark.parametrize(("rising", "screen"), [(2, "SessionScreen"), (3, "CardScreen")])
def test_rising_is_asked_before_the_chair_stand(rising: int, screen: str) -> None:
    services = with_morning()
    person = before_the_camera(services, TestKind.CHAIR_STAND)

    person.answer_sheet({"rising": rising})

    assert person.screen == screen
    assert ("A higher seat helps." in person.said) is (rising > 2)


def test_a_test_waits_until_the_knee_has_rested() -> None:
    services = with_morning()
    services.seen = seen(41.0, 57.0, 50.0)
    person = before_the_camera(services, TestKind.SQUAT)
    finish(person, services)
    answer(person, 0)

    person.open(DoTest(TestKind.WALK))
    soon = person.said
    services.fake_clock.t_s += timedelta(minutes=3).total_seconds()
    person.tap("camera")

    assert "seconds first, then begin again." in soon
    assert person.screen == "SessionScreen"


def test_a_camera_that_is_gone_when_the_test_begins_leaves_the_own_answer() -> None:
    services = with_morning()
    person = AskedPerson(services)
    services.missing_sources.add("0")

    person.open(DoTest(TestKind.SQUAT))

    assert services.tests == []
    assert "You can do the test without a picture, too" in person.said
    assert "tell" in person.app.kit.boxes


def test_a_camera_that_breaks_off_leaves_the_own_answer() -> None:
    services = with_morning()
    services.broken_source = "The camera cannot be opened; close what else uses it."
    person = before_the_camera(services, TestKind.SQUAT)
    person.frame()

    assert services.broken_source in person.said
    assert services.running is not None
    assert services.running.is_closed
    person.tap("tell")
    assert person.screen == "AskScreen"


def test_a_little_pain_in_the_middle_lets_the_test_go_on_and_counts_as_its_highest() -> None:
    services = with_morning()
    services.seen = seen(41.0, 57.0, 50.0)
    person = before_the_camera(services, TestKind.SQUAT)
    assert services.running is not None
    services.running.now = replace(services.running.now, set_up=None, stage=SetStage.WORKING)
    person.frame()

    person.tap("pain")
    answer(person, 2)
    went_on = person.screen
    finish(person, services)
    answer(person, 1)

    assert went_on == "SessionScreen"
    assert taken(services)[0].pain == 2


def test_closing_the_window_amid_a_test_keeps_nothing() -> None:
    services = with_morning()
    services.seen = seen(41.0, 57.0, 50.0)
    person = before_the_camera(services, TestKind.SQUAT)

    person.app.close()

    assert taken(services) == []
    assert services.running is not None
    assert services.running.is_closed


def at_work(services: FakeServices) -> AskedPerson:
    """Return somebody across the room, amid three squats."""
    services.seen = seen(41.0, 57.0, 50.0)
    person = before_the_camera(services, TestKind.SQUAT)
    assert services.running is not None
    now = services.running.now
    services.running.now = replace(now, set_up=None, stage=SetStage.WORKING, hands=SEEN)
    person.frame()
    return person


def show_menu(person: AskedPerson) -> None:
    person.app.flow.take(ShowMenu(None))
    person.frame()
    assert person.screen == "MenuScreen"


def test_a_test_is_stopped_across_the_room() -> None:
    services = with_morning()
    person = at_work(services)
    show_menu(person)

    person.tap("stop")
    asked = person.screen
    person.tap("follow")

    assert asked == "FarStopScreen"
    assert taken(services) == []
    assert "nothing is lost" in person.said


def test_pain_is_told_across_the_room_and_ends_the_test() -> None:
    services = with_morning()
    person = at_work(services)
    show_menu(person)

    person.tap("pain")
    asked = person.screen
    person.tap("strong")
    person.tap("take")

    assert asked == "FarPainScreen"
    assert [fact.pain for fact in taken(services)] == [7]
    assert "That was enough for today." in person.said


def test_going_on_from_the_menu_goes_on_with_the_test() -> None:
    services = with_morning()
    person = at_work(services)
    assert services.running is not None
    services.running.pause()
    show_menu(person)

    person.tap("go_on")

    assert services.running.now.stage is SetStage.WORKING
    finish(person, services)
    assert person.screen == "FarPainScreen"
    person.tap("none")
    assert [fact.pain for fact in taken(services)] == [0]
