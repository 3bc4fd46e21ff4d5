"""A remembered course is the course, whatever was told meanwhile and whenever it is asked for."""

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

import pytest

from coach.care.courses.living import Life, live
from coach.care.courses.personas import persona
from coach.care.programme.course import course_of
from coach.care.programme.recall import Recall, recalled_course
from coach.care.programme.terms import CareLog
from coach.care.told import MorningTold
from coach.session.course_memory import CourseMemory
from tests.screens.fakes import shipped_exercises

pytestmark = pytest.mark.whole

WEEKS = 5  # enough for changes of phase, level and limit


@lru_cache(maxsize=2)
def life(name: str) -> Life:
    known = persona(name)
    assert known is not None
    return live(replace(known, weeks=WEEKS), shipped_exercises())


def until(log: CareLog, day: date) -> CareLog:
    return CareLog(
        told=tuple(fact for fact in log.told if fact.day <= day),
        sessions=tuple(one for one in log.sessions if one.start.training_day <= day),
    )


@pytest.mark.parametrize("name", ["steady", "flare"])
def test_following_a_life_day_by_day_gives_the_same_course(name: str) -> None:
    lived, library = life(name), shipped_exercises()
    days = [one.day for one in lived.days]

    recall = Recall()
    for day in days:
        course, recall = recalled_course(until(lived.log, day), library, today=day, recall=recall)
        if day in days[::9]:
            assert course == course_of(until(lived.log, day), library, today=day)


def test_only_the_days_since_a_change_are_walked_again() -> None:
    lived, library = life("steady"), shipped_exercises()
    today = lived.days[-1].day
    _, recall = recalled_course(lived.log, library, today=today, recall=Recall())

    _, again = recalled_course(lived.log, library, today=today, recall=recall)

    assert len(again.walks) == len(recall.walks)
    assert all(now is before for now, before in zip(again.walks, recall.walks, strict=True))


def test_a_fact_that_comes_late_changes_the_days_since() -> None:
    lived, library = life("steady"), shipped_exercises()
    today = lived.days[-1].day
    _, recall = recalled_course(lived.log, library, today=today, recall=Recall())
    known = next(one for one in lived.log.told if isinstance(one, MorningTold))
    day = today - timedelta(days=9)
    late = MorningTold(known.at + (day - known.day), day, known.knee, pain=8)
    log = CareLog(told=(*lived.log.told, late), sessions=lived.log.sessions)

    course, again = recalled_course(log, library, today=today, recall=recall)

    assert course == course_of(log, library, today=today)
    assert again.walks[5] is recall.walks[5]
    assert again.walks[-1] is not recall.walks[-1]


def test_a_look_back_gives_the_course_of_that_day_and_forgets_nothing() -> None:
    lived, library = life("steady"), shipped_exercises()
    today, earlier = lived.days[-1].day, lived.days[12].day
    memory = CourseMemory()
    newest = memory.course(lived.log, library, today=today)

    back = memory.course(lived.log, library, today=earlier)

    assert back == course_of(lived.log, library, today=earlier)
    assert memory.course(lived.log, library, today=today) == newest


def test_another_library_is_another_course() -> None:
    lived, library = life("steady"), shipped_exercises()
    today = lived.days[-1].day
    _, recall = recalled_course(lived.log, library, today=today, recall=Recall())
    fewer = tuple(one for one in library if one.id != "mini_squat")

    course, _ = recalled_course(lived.log, fewer, today=today, recall=recall)

    assert course == course_of(lived.log, fewer, today=today)


def test_nothing_told_is_no_course() -> None:
    course, recall = recalled_course(
        CareLog(), shipped_exercises(), today=date(2026, 3, 2), recall=Recall()
    )

    assert course is None
    assert recall == Recall()
