"""The first start: what is asked, how long it takes, what a warning sign leads to."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from coach import words
from coach.care.asking.ask import Value
from coach.care.start.emergency import likely_country
from coach.care.start.questions import QUESTIONS
from coach.care.told import PainPlace, PersonTold, ScreeningTold, WishesTold
from coach.care.told import Told as Fact
from coach.movement.vocabulary import Need, Side
from coach.screens.first_run.parts import FIRST_RUN_KEY
from coach.screens.preferences import NOTICE_KEY
from tests.screens.asked_person import A_TAP_S, AskedPerson
from tests.screens.fakes import NOON, FakeServices

pytestmark = pytest.mark.whole

GOAL_S = 600.0  # of issue 5: from the first run to the first counted repetition
NO_SIGN: Mapping[str, Value] = {question.code: False for question in QUESTIONS}
WELL: Mapping[str, Value] = {
    "sore": "left",
    "place": "kneecap",
    "country": "DE",
    "worst_pain": 4,
    "needs": ("chair", "mat"),
    **NO_SIGN,
}


def begin(services: FakeServices, *, by_keyboard: bool = False) -> AskedPerson:
    person = AskedPerson(services, by_keyboard=by_keyboard)
    person.tap("accept")
    return person


def answer_all(person: AskedPerson, said: Mapping[str, Value]) -> None:
    while person.screen == "AskScreen":
        person.answer_page(said)


def facts(services: FakeServices) -> list[Fact]:
    return [replace(fact, at=NOON) for fact in services.fake_store.told("me")]


@pytest.mark.parametrize("by_keyboard", [False, True])
def test_a_first_start_asks_what_a_first_safe_session_needs(*, by_keyboard: bool) -> None:
    services = FakeServices()
    person = begin(services, by_keyboard=by_keyboard)

    answer_all(person, WELL)

    told_first, screened, told_then, wishes = facts(services)
    day = NOON.date()
    kneecap = PainPlace.KNEECAP
    assert told_first == PersonTold(NOON, day, Side.LEFT, place=kneecap, country="DE")
    assert isinstance(screened, ScreeningTold)
    assert told_then == replace(told_first, worst_pain=4)
    assert wishes == WishesTold(NOON, day, needs=frozenset({Need.CHAIR, Need.MAT}))
    assert "You are ready for your first session" in person.texts


def test_a_first_start_leaves_minutes_for_the_camera() -> None:
    services = FakeServices()
    person = begin(services)
    answer_all(person, WELL)
    answers = sum(question.follows is None for question in QUESTIONS) + 5

    assert person.taps * A_TAP_S <= GOAL_S / 4  # "no to all of these" is one tap for three signs
    assert answers * A_TAP_S <= GOAL_S / 3  # each of them alone


def test_the_dots_say_from_the_beginning_how_many_pages_there_are() -> None:
    person = begin(FakeServices())
    counts = []

    while person.screen == "AskScreen":
        counts.append(person.filling.count)
        person.answer_page(WELL)

    assert set(counts) == {len(counts)}


def test_a_first_start_can_be_left_and_resumed_at_every_page() -> None:
    services, steady = FakeServices(), FakeServices()
    answer_all(begin(steady), WELL)
    begin(services)
    seen = []

    for _ in range(40):
        again = AskedPerson(services)  # the app was closed in the middle, and opened
        if again.screen != "AskScreen":
            break
        seen.append(again.filling.number)
        again.answer_page(WELL)

    assert seen == list(range(1, len(seen) + 1))
    assert facts(services) == facts(steady)


def test_who_says_later_finds_the_questions_on_today() -> None:
    services = FakeServices()
    person = begin(services)
    person.answer_page(WELL)
    person.tap("later")
    left_at = person.screen

    later = AskedPerson(services)
    first = later.screen
    later.tap("start")

    assert (left_at, first) == ("TodayScreen", "TodayScreen")
    assert later.filling.number == 2


def test_who_has_used_the_app_before_is_not_sent_through_the_first_start() -> None:
    services = FakeServices()
    services.fake_store.set_setting(NOTICE_KEY, "yes")

    person = AskedPerson(services)

    assert person.screen == "TodayScreen"
    assert services.fake_store.setting(FIRST_RUN_KEY) is None


@pytest.mark.parametrize(
    ("sign", "title"),
    [
        ("EM1", "Please get help now"),
        ("EM1b", "Please see a doctor today"),
        ("UR4", "Please see a doctor within two days"),
        ("CL1b", "Please let somebody look first"),
        ("CL7", "You can begin, with care"),
    ],
)
def test_a_warning_sign_shows_what_to_do(sign: str, title: str) -> None:
    person = begin(FakeServices())
    while person.screen == "AskScreen" and person.filling.sheet != "screening":
        person.answer_page(WELL)

    person.answer_sheet({**WELL, sign: True})

    assert person.screen == "CardScreen"
    assert title in person.texts


@pytest.mark.parametrize(("country", "number"), [("DE", "112"), ("GB", "999"), ("US", "911")])
def test_the_number_to_call_is_that_of_the_country(country: str, number: str) -> None:
    person = begin(FakeServices())

    answer_all(person, {**WELL, "country": country, "EM2": True})

    assert number in person.texts


def test_another_country_names_no_number() -> None:
    services = FakeServices()
    person = begin(services)
    for _ in range(2):
        person.answer_page(WELL)
    person.tap("both.country:other")

    answer_all(person, {**WELL, "EM2": True})

    assert "your local emergency number" in person.said
    assert "the number to call" not in person.said


def test_the_likely_country_stands_first() -> None:
    person = begin(FakeServices())
    for _ in range(2):
        person.answer_page(WELL)

    countries = [control for control in person.app.kit.order if "country:" in control]

    assert countries[0] == "both.country:DE"


def test_a_limit_lets_the_first_start_go_on() -> None:
    person = begin(FakeServices())
    answer_all(person, {**WELL, "CL7": True})

    person.tap("go_on")
    answer_all(person, WELL)

    assert "You are ready for your first session" in person.texts


def test_a_lock_opens_with_a_clinicians_word() -> None:
    services = FakeServices()
    person = begin(services)
    answer_all(person, {**WELL, "CL1b": True})
    person.tap("was_seen")

    person.answer_sheet({"seen_on": NOON.date()})
    person.open_today()
    person.tap("ask")
    answer_all(person, WELL)

    assert "You are ready for your first session" in person.texts


def test_a_sign_that_was_not_answered_keeps_the_exercises_waiting() -> None:
    person = begin(FakeServices())

    answer_all(person, {code: value for code, value in WELL.items() if code != "UR6"})

    assert "First a few questions" in person.texts


def test_the_language_is_chosen_before_anything_is_read() -> None:
    services = FakeServices()
    person = AskedPerson(services)

    person.tap("language:de")

    said = person.texts
    words.use("en")
    assert "Willkommen bei Knee Coach" in said
    assert services.fake_store.setting("language") == "de"


@pytest.mark.parametrize(
    ("names", "country"),
    [
        (("de_AT.UTF-8", "en_US"), "AT"),
        (("en-gb",), "GB"),
        (("de", "C.UTF-8"), None),
        (("en_001", "xx_XX"), None),
        ((), None),
    ],
)
def test_a_computers_settings_speak_for_a_country(
    names: tuple[str, ...], country: str | None
) -> None:
    assert likely_country(names) == country
