"""What Today kindly asks for: the most pressing first, never twice, never against a lock."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from coach.care.asking.sheets import Sheet
from coach.care.facts import PainAnswer, PainMoment
from coach.care.start.questions import QUESTIONS
from coach.care.told import (
    BeforeTold,
    GoalsRated,
    MorningTold,
    PersonTold,
    ScreeningTold,
    Told,
    WishesTold,
)
from coach.movement.vocabulary import Side
from coach.screens.asking.ask_cards import HISTORY, care_asks
from coach.screens.asking.care_steps import AskSheet, BeginCare, ShowStanding
from coach.screens.asking.keeper import own_care
from coach.screens.first_run.parts import NEEDS_PART
from coach.screens.preferences import NOTICE_KEY
from tests.screens.fakes import NOON, FakeServices, add_session

TODAY = NOON.date()
YESTERDAY = NOON - timedelta(days=1)
PERSON = PersonTold(YESTERDAY, YESTERDAY.date(), Side.LEFT, worst_pain=4, born=1957)
WISHES = WishesTold(YESTERDAY, YESTERDAY.date(), activities=("stairs",))
RATED = GoalsRated(YESTERDAY, YESTERDAY.date(), (3,))
MORNING = MorningTold(NOON, TODAY, Side.LEFT, 2)
BEFORE = BeforeTold(NOON, TODAY, Side.LEFT, 1)


def screened(*signs: str, at: datetime = YESTERDAY) -> ScreeningTold:
    return ScreeningTold(at, at.date(), {q.code: q.code in signs for q in QUESTIONS})


def house(*told: Told) -> FakeServices:
    services = FakeServices()
    services.fake_store.set_setting(NOTICE_KEY, "yes")
    services.fake_store.set_setting(f"asked_{NEEDS_PART}", YESTERDAY.date().isoformat())
    own_care(services).tell(told)
    return services


def keys(services: FakeServices) -> list[str]:
    return [card.key for card in care_asks(services)]


def test_nothing_but_the_beginning_is_asked_of_somebody_new() -> None:
    (card,) = care_asks(house())

    assert (card.step, card.is_pressing) == (BeginCare(), True)


def test_a_lock_leaves_nothing_else_to_ask() -> None:
    cards = care_asks(house(PERSON, WISHES, screened("CL1b")))

    assert [(card.key, card.step) for card in cards[:-1]] == [("standing", ShowStanding())]


def test_the_morning_comes_first_while_it_is_one() -> None:
    assert keys(house(PERSON, WISHES, RATED, screened())) == ["morning", "tests", "more"]


@pytest.mark.parametrize(
    ("told", "first"),
    [
        ((replace(PERSON, born=None), WISHES, RATED), "history"),
        ((PERSON,), "wishes"),
        ((PERSON, WISHES), "goals"),
        ((PERSON, WISHES, RATED), "tests"),
    ],
)
def test_the_first_week_asks_for_one_thing_after_the_other(
    told: tuple[Told, ...], first: str
) -> None:
    services = house(*told, screened(), MORNING, BEFORE)
    if first == "goals":  # due as a check-in already
        assert keys(services)[0] == "goals"
        assert keys(services).count("goals") == 1
        return

    assert keys(services)[0] == first


def test_what_was_passed_without_an_answer_is_not_asked_for_again() -> None:
    services = house(replace(PERSON, born=None), WISHES, RATED, screened(), MORNING, BEFORE)
    services.fake_store.set_setting(f"asked_{HISTORY}", TODAY.isoformat())

    assert keys(services) == ["tests", "more"]


@pytest.mark.parametrize(("days", "is_asked"), [(0, False), (1, True)])
def test_the_look_before_a_session_is_asked_for_on_days_with_one(
    days: int, *, is_asked: bool
) -> None:
    services = house(PERSON, WISHES, RATED, screened())
    services.fake_clock.t_s += days * 24 * 3600.0  # Thursday is a free day, Friday has a session
    now = NOON + timedelta(days=days)
    own_care(services).tell([replace(MORNING, at=now, day=now.date())])
    course = own_care(services).course()
    assert course is not None

    assert course.today.kind.is_session is is_asked
    assert ("before" in keys(services)) is is_asked


def test_the_diary_is_asked_for_in_the_evening() -> None:
    services = house(PERSON, WISHES, RATED, screened(), MORNING, BEFORE)
    services.fake_clock.t_s += 6 * 3600.0

    assert keys(services)[0] == "diary"


def test_warning_signs_are_asked_again_after_four_weeks() -> None:
    services = house(PERSON, WISHES, RATED, screened())
    services.fake_clock.t_s += 28 * 24 * 3600.0

    first = care_asks(services)[0]

    assert (first.key, first.is_pressing) == ("screening", False)


@pytest.mark.parametrize(("value", "asked"), [(1, ("troubles",)), (None, ())])
def test_pain_after_a_session_is_not_asked_for_twice(
    value: int | None, asked: tuple[str, ...]
) -> None:
    services = house(PERSON, WISHES, RATED, screened(), MORNING, BEFORE)
    session_id = add_session(services)
    services.store.add_pain(PainAnswer(session_id, NOON, Side.LEFT, PainMoment.AFTER, value))
    services.fake_clock.t_s += 10 * 60.0

    first = care_asks(services)[0]

    assert first.step == AskSheet(Sheet.AFTER, asked)


def test_every_card_says_how_long_it_takes() -> None:
    cards = care_asks(house(PERSON, WISHES, RATED, screened()))

    assert all(card.minutes >= 1 and card.title and card.sentence for card in cards)
