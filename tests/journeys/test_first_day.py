"""The first day: from the first start to the first repetition, and to the end of the plan."""

import pytest

from coach.care.facts import SessionEndReason
from tests.journeys.journey import WELL, Journey, JourneyServices

FIRST_REP_S = 600.0  # issue 5: from the first start to the first counted repetition
NEXT_DAY_S = 60.0  # issue 5: the same on the next day
SET_UP_S = 10.0  # issue 5: of the camera, in a room that is known


def started() -> Journey:
    """Return somebody who has answered the first questions and sees what today asks for."""
    person = Journey(JourneyServices())
    person.read_and_tap("accept")
    person.answer_all(WELL)
    person.read_and_tap("home")
    return person


def begin(person: Journey, *, pain: int = 2) -> None:
    person.read_and_tap("start")
    if person.screen == "PainScreen":
        person.answer_pain(pain)


def test_the_first_repetition_is_counted_within_ten_minutes_of_the_first_start() -> None:
    person = started()

    begin(person)
    person.move_on(until=lambda: person.has_counted, within_s=300.0)

    assert person.own.fake_clock.t_s < FIRST_REP_S


@pytest.mark.slow
@pytest.mark.timeout(900)  # half an hour of exercise, frame by frame: a minute, idle
def test_the_plan_of_the_first_day_is_done_to_its_summary_and_the_next_day_begins_sooner() -> None:
    person = started()
    begin(person)

    person.go_through(pain=2, until=lambda: person.screen == "TodayScreen", within_s=7200.0)

    ends = [facts.end.reason for facts in person.sessions if facts.end is not None]
    assert len(ends) >= 3
    assert set(ends) == {SessionEndReason.FINISHED}
    assert sum(facts.reps for facts in person.sessions) > 0

    person = person.sleep_until_tomorrow()
    while "start" not in person.app.kit.boxes:  # planned rest
        person = person.sleep_until_tomorrow()
    opened_s = person.own.fake_clock.t_s
    begin(person)
    shown_s = person.own.fake_clock.t_s
    person.move_on(until=lambda: person.has_counted, within_s=120.0)

    assert shown_s - opened_s + SET_UP_S < NEXT_DAY_S
