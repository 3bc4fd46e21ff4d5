"""What a person has earned over a course of care, today's session included."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

import pytest

from coach.care.courses.living import Life, live
from coach.care.courses.persona import Happening
from coach.care.courses.personas import PERSONAS
from coach.care.programme.course import course_of
from coach.care.programme.terms import CareLog
from coach.care.rewards.earned import Rewards, earned, rewards
from coach.care.rewards.of_course import outcomes_of, rewards_of
from coach.care.rewards.streak import DayStatus
from coach.care.told import AfterTold, BeforeTold
from tests.care_builders import on, painful
from tests.programme_builders import library

FRIDAY = 4
STEADY = PERSONAS[0]


@cache
def week(happening: Happening | None = None) -> Life:
    """Return the first week of a simulated patient to whom something happens on Friday."""
    happenings: Mapping[int, Happening] = {FRIDAY: happening} if happening else {}
    patient = replace(STEADY, weeks=1, happenings=MappingProxyType(happenings))
    return live(patient, tuple(library().values()))


def until(life: Life, day: date) -> CareLog:
    told = tuple(fact for fact in life.log.told if fact.day <= day)
    done = tuple(one for one in life.log.sessions if one.start.training_day <= day)
    return CareLog(told, done)


def whole(life: Life) -> Rewards:
    """Return what a week earned but for the check-ins: some plans have one more than others."""
    told = tuple(f for f in life.log.told if not isinstance(f, BeforeTold | AfterTold))
    done = tuple(replace(one, pains=()) for one in life.log.sessions)
    over = life.days[-1].day + timedelta(days=1)
    return earned(CareLog(told, done), life.outcomes, today=over)


@pytest.mark.parametrize("happening", [Happening.AMBER, Happening.OUCH, Happening.FLARE])
def test_e0_a_painful_week_earns_what_an_easy_one_does(happening: Happening) -> None:
    easy, painful_week = whole(week()), whole(week(happening))

    is_paused = DayStatus.PAUSED in {status for _, status in painful_week.days}
    assert painful_week.points == easy.points
    assert is_paused is (happening is not Happening.AMBER)
    assert painful_week.best_streak_days >= FRIDAY


def test_training_more_than_planned_earns_no_more() -> None:
    assert whole(week(Happening.OVERDID)).points == whole(week()).points


@pytest.mark.parametrize("happening", [None, Happening.OUCH])
def test_a_session_counts_on_its_own_evening_as_it_does_the_day_after(
    happening: Happening | None,
) -> None:
    life = week(happening)
    friday = life.days[FRIDAY].day

    evening = course_of(until(life, friday), tuple(library().values()), today=friday)

    assert evening is not None
    outcome = life.outcomes[FRIDAY]
    so_far = evening.so_far
    assert (so_far.due, so_far.is_done, so_far.has_trained) == (outcome.due, True, True)
    assert 50 in {
        reason.points
        for reason in earned(until(life, friday), outcomes_of(evening), today=friday).reasons
    }


def test_a_session_that_is_not_done_yet_is_open() -> None:
    life = week()
    friday = life.days[FRIDAY].day
    log = until(life, friday)
    morning = CareLog(log.told, log.sessions[:0] + until(life, on(FRIDAY - 1)).sessions)

    found = rewards_of(morning, tuple(library().values()), today=friday)

    assert found.today is None
    assert found.streak_days == FRIDAY


def test_without_a_programme_sessions_earn_as_they_always_did() -> None:
    log = CareLog(sessions=(painful(1, 1), painful(1, 2, day=on(2))))

    found = rewards_of(log, tuple(library().values()), today=on(2))

    assert found == rewards(log.sessions, today=on(2))
