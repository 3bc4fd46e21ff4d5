"""A week of mornings: every day the app asks how the knee is, and makes the day from it."""

from coach.care.facts import DEFAULT_PROFILE
from coach.care.told import MorningTold
from tests.journeys.journey import Journey
from tests.journeys.test_first_day import started

QUIET, SORE = 1, 8
DAYS = 7


def tell_morning(person: Journey, pain: int) -> None:
    person.read_and_tap("ask")
    person.answer_sheet({"pain": pain, "walking": pain, "stairs": pain})
    while person.screen != "TodayScreen":
        person.read_and_tap("home" if "home" in person.app.kit.boxes else "later")


def test_a_week_of_mornings_is_asked_and_a_sore_one_makes_the_day_smaller() -> None:
    person = started()
    offered: list[bool] = []

    for day in range(DAYS):
        tell_morning(person, SORE if day == DAYS - 1 else QUIET)
        offered.append("start" in person.app.kit.boxes)
        if day < DAYS - 1:
            person = person.sleep_until_tomorrow()

    told = person.own.memory.told(DEFAULT_PROFILE)
    mornings = {fact.day: fact.pain for fact in told if isinstance(fact, MorningTold)}
    assert [mornings[day] for day in sorted(mornings)] == [QUIET] * (DAYS - 1) + [SORE]
    assert any(offered[:-1])
