"""What Today says on each kind of day: the plan, the way to a shorter one, why, and the week."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach import words
from coach.care.asking.facts import latest
from coach.care.asking.sheets import Sheet
from coach.care.days import training_day
from coach.care.programme.course import Course
from coach.care.programme.terms import DayKind
from coach.care.rewards.earned import rewards
from coach.care.told import WishesTold
from coach.movement.vocabulary import Side
from coach.screens.asking.care_steps import AskSheet, BeginCare, ShowStanding
from coach.screens.asking.keeper import own_care
from coach.screens.exercises.chosen import Chosen
from coach.screens.preferences import load_choice
from coach.screens.steps import BeginPlan, Open
from coach.screens.today.hero_model import HeroKind
from coach.screens.today.plan_model import Known, said
from coach.screens.today.today_model import TodayView, today_view, whys_of
from coach.screens.today.today_screen import TodayScreen, seen_today
from coach.screens.today.week_model import DaySign
from coach.session.care_services import care_of
from tests.screens.fakes import NOON, FakeServices, add_session
from tests.screens.patients import patient
from tests.screens.stage import Stage

DAY_S = 86400.0


def view_of(services: FakeServices) -> TodayView:
    return seen_today(services)


def course_of_day(services: FakeServices) -> Course:
    course = care_of(services).course()
    assert course is not None
    return course


def test_before_anything_was_told_it_offers_to_begin() -> None:
    view = view_of(FakeServices())

    assert view.hero.kind is HeroKind.BEGIN
    assert view.hero.button == "Begin"
    assert (view.items, view.whys) == ((), ())


def test_a_day_of_strength_says_minutes_and_exercises() -> None:
    services = patient("steady", day=0, hour=9)
    plan = course_of_day(services).today

    view = view_of(services)

    assert view.hero.title == "Strength session"
    assert view.hero.button == words.text("today-start")
    minutes, count = round(plan.minutes), len(plan.exercises)
    assert view.hero.line == f"about {minutes} minutes · {count} exercises"
    assert [item.exercise_id for item in view.items] == [one.exercise_id for one in plan.exercises]
    assert not any(item.is_done for item in view.items)
    assert view.knee is Side.LEFT


def test_the_shorter_way_is_offered_until_something_was_done() -> None:
    before = view_of(patient("steady", day=0, hour=9))
    after = view_of(patient("steady", day=0, hour=18))

    assert before.hero.shorter.startswith("Short on time? About ")
    assert after.hero.shorter == ""


def test_what_was_done_is_ticked_and_the_rest_goes_on() -> None:
    view = view_of(patient("steady", day=4, hour=18))

    done = [item.is_done for item in view.items]
    assert any(done)
    assert not all(done)
    assert view.hero.button == "Go on with the session"
    assert (view.hero.done, view.hero.planned) == (sum(done), len(done))


def test_a_whole_plan_is_done_and_tomorrow_is_named() -> None:
    view = view_of(patient("steady", day=4, hour=21))

    assert view.hero.kind is HeroKind.DONE
    assert view.hero.button == ""
    assert "Tomorrow" in view.hero.line


def test_a_rest_day_is_a_camp_and_shows_the_next_session() -> None:
    view = view_of(patient("steady", day=6))

    assert view.hero.kind is HeroKind.REST
    assert view.hero.button == ""
    assert view.upcoming is not None
    assert view.upcoming.title == "Tomorrow: Strength session"
    assert view.upcoming.exercise_ids


def test_a_lock_says_what_to_do_and_offers_no_exercise() -> None:
    view = view_of(patient("red_flag", day=9, hour=12))

    assert view.hero.kind is HeroKind.LOCKED
    assert view.items == ()
    assert "emergency" in view.hero.line
    assert view.upcoming is None


def test_why_begins_with_today_and_names_the_day_of_what_came_before() -> None:
    course = course_of_day(patient("flare", day=15, hour=8))

    whys = whys_of(course)

    assert whys[0].text == said(course.today.reasons[0])
    assert whys[0].when == ""
    assert {why.when for why in whys[len(course.today.reasons) :]} <= {
        "Monday",
        "Sunday",
        "Saturday",
    }
    assert len({why.text for why in whys}) == len(whys)


def test_the_week_tells_kept_days_from_rest_and_from_what_is_to_come() -> None:
    view = view_of(patient("steady", day=4, hour=9))

    signs = [day.sign for day in view.week.days]
    assert signs[:4] == [DaySign.KEPT, DaySign.RESTED, DaySign.KEPT, DaySign.RESTED]
    assert signs[4] is DaySign.SESSION
    assert signs[6] is DaySign.REST
    assert [day.is_today for day in view.week.days].index(True) == 4  # Friday
    assert view.week.counted == "2 of 4"


def test_a_missed_day_is_nobodys_fault() -> None:
    view = view_of(patient("misses_weeks", day=27, hour=9))

    assert DaySign.EMPTY in {day.sign for day in view.week.days}


def test_without_a_programme_days_of_practice_are_ticked() -> None:
    services = FakeServices()
    add_session(services)

    view = view_of(services)

    assert [day.sign for day in view.week.days].count(DaySign.KEPT) == 1
    assert view.week.days[3].sign is DaySign.KEPT


def test_what_was_recovered_is_said() -> None:
    services = FakeServices()
    add_session(services)
    services.fake_store.cut_off = services.store.sessions("me")

    view = view_of(services)

    assert view.recovered == "Your last session was cut short. 3 repetitions are saved."


def test_an_evening_after_midnight_belongs_to_the_day_before() -> None:
    late = NOON.replace(hour=2)
    nothing = rewards((), today=NOON.date())

    view = today_view(Known(None, (), nothing, ()), now=late, today=training_day(late))

    assert [day.is_today for day in view.week.days].index(True) == 2  # Wednesday


@pytest.mark.parametrize("day", range(0, 70, 9))
def test_every_day_of_a_course_has_a_title_and_a_line(day: int) -> None:
    services = patient("steady", day=day, hour=9)

    view = view_of(services)

    assert view.hero.title
    assert view.hero.line
    assert len(view.week.days) == timedelta(weeks=1).days
    has_exercises = bool(course_of_day(services).today.exercises)
    is_quiet = course_of_day(services).today.kind in {DayKind.REST, DayKind.WALK, DayKind.SPORT}
    assert has_exercises is not is_quiet


def opened(services: FakeServices) -> Stage:
    stage = Stage(TodayScreen(services, Chosen(load_choice(services))), is_blind=True)
    stage.frame()
    return stage


def test_begin_leads_to_the_first_questions() -> None:
    assert opened(FakeServices()).click("start") == BeginCare()


def test_a_lock_leads_to_what_helps_now() -> None:
    assert isinstance(opened(patient("red_flag", day=9, hour=12)).click("start"), ShowStanding)


def test_the_big_button_begins_the_plan_with_the_persons_own_knee() -> None:
    step = opened(patient("steady", day=0, hour=9)).click("start")

    assert isinstance(step, BeginPlan)
    assert step.template.knee is Side.LEFT


def test_the_morning_is_asked_for_beside_the_greeting() -> None:
    stage = opened(patient("steady", day=3, hour=6))

    step = stage.click("ask")

    assert step == AskSheet(Sheet.MORNING)


def test_the_shorter_version_is_a_wish_that_can_be_taken_back() -> None:
    services = patient("steady", day=0, hour=9)
    whole = course_of_day(services).today
    stage = opened(services)

    stage.click("shorter")
    short = course_of_day(services).today
    services.fake_clock.t_s += 1.0
    stage.frame()
    stage.click("shorter")

    assert short.is_short
    assert short.minutes < whole.minutes
    assert course_of_day(services).today == whole


def test_the_shorter_version_of_a_day_is_for_that_day_alone() -> None:
    services = patient("steady", day=0, hour=9)

    opened(services).click("shorter")
    services.fake_clock.t_s += DAY_S
    tomorrow = course_of_day(services).today

    assert tomorrow.kind.is_session
    assert not tomorrow.is_short


def test_who_wants_short_sessions_can_have_a_whole_one_for_a_day() -> None:
    services = patient("steady", day=0, hour=9)
    wishes = latest(own_care(services).log().told, WishesTold)
    assert wishes is not None
    at = services.clock.utc_now()
    own_care(services).tell([replace(wishes, at=at, wants_short=True)])
    services.fake_clock.t_s += 1.0
    stage = opened(services)

    was_short = course_of_day(services).today.is_short
    stage.click("shorter")
    today = course_of_day(services).today
    services.fake_clock.t_s += DAY_S

    assert was_short
    assert not today.is_short
    assert course_of_day(services).today.is_short


def test_the_reasons_have_a_page_of_their_own() -> None:
    step = opened(patient("flare", day=15, hour=8)).click("why")

    assert isinstance(step, Open)


def test_an_exercise_of_the_plan_opens_its_page() -> None:
    services = patient("steady", day=0, hour=9)
    first = course_of_day(services).today.exercises[0].exercise_id

    assert isinstance(opened(services).click(f"plan:{first}"), Open)
