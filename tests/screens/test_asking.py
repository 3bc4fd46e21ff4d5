"""The questions in the window: the same facts as from a file, kept at every step, and safe."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pygame
import pytest

from coach.care.asking.ask import LONGEST_TEXT, Value
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.start.questions import QUESTIONS
from coach.care.told import DiaryTold, PersonTold, RunTold, ScreeningTold, WishesTold
from coach.care.told import Told as Fact
from coach.cli.care_answers import told_in_file
from coach.errors import StoreError
from coach.movement.vocabulary import Side
from coach.screens.asking.care_steps import AskSheet, TellAsUsual
from coach.screens.asking.keeper import own_care
from coach.screens.preferences import NOTICE_KEY
from tests.screens.asked_person import AskedPerson
from tests.screens.fakes import NOON, FakeServices

pytestmark = pytest.mark.whole

TODAY = NOON.date()
NEVER_A_SIGN: Mapping[str, Value] = {question.code: False for question in QUESTIONS}

SAID: Mapping[Sheet, Mapping[str, Value]] = {
    Sheet.SCREENING: {
        **{code: False for code in NEVER_A_SIGN if not code.startswith("OT")},
        "NT1": True,
        "GW1": True,
        "CL8": True,
    },
    Sheet.CLEARANCE: {"seen_on": TODAY - timedelta(days=3), "allowed": "functional"},
    Sheet.PERSON: {
        "sore": "left",
        "place": "kneecap",
        "weeks_of_pain": 12,
        "worst_pain": 6,
        "born": 1957,
        "morning_stiffness_min": 10,
        "conditions": ("hip_or_groin", "fall_risk"),
        "country": "GB",
    },
    Sheet.WISHES: {
        "activities": ("Climbing stairs", "Walking downhill"),
        "squat_goal_deg": 75,
        "training_days": ("monday", "thursday"),
        "needs": (),
        "steps_cm": (5, 20),
        "shoes_months": 14,
        "arch_flattens": False,
        "sport": "Walking",
        "wants_running": True,
        "wants_short": False,
    },
    Sheet.GOALS: {"first": 3, "second": 10},
    Sheet.MORNING: {
        "pain": 2,
        "stiffness_min": 5,
        "new_swelling": False,
        "walking": 1,
        "stairs": 10,
        "worst_24h": 0,
    },
    Sheet.BEFORE: {"pain": 1, "new_swelling": False, "limping": True, "painkiller": False},
    Sheet.AFTER: {"pain": 3, "troubles": ("catching",)},
    Sheet.HOUR: {"pain": 2, "troubles": ()},
    Sheet.DIARY: {
        "day": TODAY - timedelta(days=1),
        "stairs_flights": 3,
        "running_min": 0,
        "sport_min": 30,
        "sport_effort": 4,
        "cycling_min": 0,
        "jumps": 0,
        "deep_min": 0,
        "long_sitting": 2,
        "sleep_h": 7.5,
    },
    Sheet.AWAY: {
        "why": "travel",
        "first": TODAY + timedelta(days=1),
        "last": TODAY + timedelta(days=3),
    },
    Sheet.RUN: {"stage": 2, "pain": 1, "has_settled": True},
}


def house(sore: Side = Side.LEFT) -> FakeServices:
    """Somebody who has told who they are and what they wish for."""
    services = FakeServices()
    services.fake_store.set_setting(NOTICE_KEY, "yes")
    at = NOON - timedelta(days=1)
    before = at.date()
    own_care(services).tell(
        [
            PersonTold(at, before, sore, born=1957, worst_pain=4),
            WishesTold(at, before, activities=("Climbing stairs", "Hiking"), wants_running=True),
        ]
    )
    return services


def new_facts(services: FakeServices, *, known: int) -> list[Fact]:
    """Return what was told since, without the instant."""
    return [replace(fact, at=NOON) for fact in services.fake_store.told("me")[known:]]


def written(sheet: Sheet, said: Mapping[str, Value], *, knees: tuple[Side, ...]) -> str:
    """Return the same answers as a file."""
    tables = [f"{sheet}.{knee}" for knee in knees] if sheet.is_for_each_knee else [sheet.value]
    lines = []
    for table in tables:
        lines.append(f"[{table}]")
        lines += [f"{key} = {_toml(value)}" for key, value in said.items()]
    return "\n".join(lines)


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(one) for one in value)}]"
    return f'"{value}"' if isinstance(value, str) else str(value)


@pytest.mark.parametrize("sore", [Side.LEFT, Side.BOTH])
@pytest.mark.parametrize("sheet", SAID)
def test_a_sheet_is_stored_as_the_same_answers_of_a_file(
    sheet: Sheet, sore: Side, tmp_path: Path
) -> None:
    services, other = house(sore), house(sore)
    said = SAID[sheet]
    knees = sore.each
    file = tmp_path / "answers.toml"
    file.write_text(written(sheet, said, knees=knees), encoding="utf-8")
    person = AskedPerson(services)
    person.open(AskSheet(sheet))

    person.answer_sheet(
        {f"{knee}.{key}": value for knee in knees for key, value in said.items()}
        if sheet.is_for_each_knee
        else said
    )

    known = 2
    of_file = [replace(fact, at=NOON) for fact in told_in_file(own_care(other), file, sheet)]
    assert new_facts(services, known=known) == of_file


def test_every_warning_sign_is_stored_with_its_own_answer() -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.SCREENING))

    person.answer_sheet(NEVER_A_SIGN)

    (fact,) = new_facts(services, known=2)
    assert isinstance(fact, ScreeningTold)
    follow_a_yes = {question.code for question in QUESTIONS if question.follows}
    assert fact.answers == {
        question.code: None if question.code in follow_a_yes else False for question in QUESTIONS
    }


def test_what_cannot_wait_ends_the_questions_at_once() -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.SCREENING))

    person.answer_sheet({**NEVER_A_SIGN, "EM2": True})

    (fact,) = new_facts(services, known=2)
    assert isinstance(fact, ScreeningTold)
    assert (fact.answers["EM2"], fact.answers["UR1"]) == (True, None)
    assert person.screen == "CardScreen"


MAY_BE_SKIPPED = [
    sheet
    for sheet in SAID
    if sheet is not Sheet.SCREENING and not any(ask.is_needed for ask in SHEETS[sheet])
]


@pytest.mark.parametrize("sheet", MAY_BE_SKIPPED)
def test_nothing_is_stored_of_a_sheet_that_was_only_skipped(sheet: Sheet) -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(sheet))

    person.answer_sheet({})

    assert new_facts(services, known=2) == []


@pytest.mark.parametrize("sheet", [Sheet.PERSON, Sheet.MORNING, Sheet.SCREENING])
def test_a_sheet_can_be_left_and_resumed_at_every_page(sheet: Sheet) -> None:
    services, steady = house(), house()
    person = AskedPerson(steady)
    person.open(AskSheet(sheet))
    person.answer_sheet(SAID[sheet])

    for _ in range(40):
        again = AskedPerson(services)  # the app was closed and opened
        again.open(AskSheet(sheet))
        place = again.filling.place
        again.answer_page(SAID[sheet])
        if again.screen != "AskScreen":
            break
        assert again.filling.place == place + 1
        again.tap("later")
        assert again.screen == "TodayScreen"

    assert new_facts(services, known=2) == new_facts(steady, known=2)


def test_what_was_left_half_told_is_no_fact() -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.MORNING))
    person.answer_page(SAID[Sheet.MORNING])

    person.tap("later")

    assert new_facts(services, known=2) == []


class FullDisk(FakeServices):
    """A house whose disk takes nothing more."""

    def fill(self) -> None:
        def refuse(*_: object) -> None:
            raise StoreError("The disk is full; make some room and try again.")

        self.fake_store.set_setting = refuse  # type: ignore[assignment]  # a broken disk
        self.fake_store.add_told = refuse  # type: ignore[assignment]  # a broken disk


def test_a_full_disk_is_said_and_the_answers_stay_on_the_page() -> None:
    services = FullDisk()
    services.fake_store.set_setting(NOTICE_KEY, "yes")
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.RUN))
    services.fill()

    person.answer_page({"stage": 2})
    for _ in range(2):
        person.answer_page({"pain": 0, "has_settled": True})

    assert person.screen == "AskScreen"
    assert "The disk is full; make some room and try again." in person.said
    assert person.filling.answers["both.has_settled"] is True


def test_signs_of_this_morning_are_asked_anew_the_next_day() -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.MORNING))
    person.answer_page(SAID[Sheet.MORNING])
    services.fake_clock.t_s += 24 * 3600.0

    person.open(AskSheet(Sheet.MORNING))

    assert person.filling.answers == {}


def test_a_draft_that_cannot_be_read_is_none() -> None:
    services = house()
    services.fake_store.set_setting("draft_morning_new_swelling", '{"day": 7, "answers": [1')

    person = AskedPerson(services)
    person.open(AskSheet(Sheet.MORNING))

    assert person.filling.answers == {}


def test_a_page_is_answered_by_keyboard_alone() -> None:
    services = house(Side.BOTH)
    person = AskedPerson(services, by_keyboard=True)
    person.open(AskSheet(Sheet.PERSON))

    person.answer_sheet(SAID[Sheet.PERSON])

    (fact,) = new_facts(services, known=2)
    assert isinstance(fact, PersonTold)
    assert (fact.sore, fact.born, fact.country) == (Side.LEFT, 1957, "GB")


def test_back_shows_the_answer_before_and_lets_it_be_changed() -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.RUN))
    person.answer_page({"stage": 2})

    person.tap("back")
    person.tap("both.stage:3")
    person.tap("go_on")
    person.answer_sheet({"pain": 0, "has_settled": True})

    (fact,) = new_facts(services, known=2)
    assert isinstance(fact, RunTold)
    assert fact.stage == 3


def test_escape_goes_back_and_leaves_from_the_first_page() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.RUN))
    person.answer_page({"stage": 2})
    escape = pygame.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE, mod=0, unicode="")

    person.frame([escape])
    place = person.filling.place
    person.frame([escape])
    person.frame()

    assert (place, person.screen) == (0, "TodayScreen")


def typed(person: AskedPerson, text: str) -> None:
    for letter in text:
        person.frame([pygame.Event(pygame.KEYDOWN, key=ord(letter), mod=0, unicode=letter)])


def test_numbers_can_be_typed_a_ten_among_them() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.MORNING))

    typed(person, "10")
    person.wait()
    typed(person, "25")

    assert person.filling.answers == {"left.pain": 10, "left.stiffness_min": 25}


def test_a_year_to_come_is_not_taken() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.PERSON, ("born",)))

    typed(person, "2027")
    person.tap("go_on")

    assert person.filling.value(person.filling.turns[0]) is None
    assert "From 1900 to 2026" in person.said


def test_away_cannot_end_before_it_begins() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.AWAY))
    begins = TODAY + timedelta(days=2)
    person.answer_page({"why": "travel"})
    person.answer_page({"first": begins})

    person.tap("both.last:2")
    for _ in range(3):
        person.tap("both.last:by-7")

    assert person.filling.answers["both.last"] == begins


def test_a_text_that_is_too_long_is_kept_as_far_as_it_fits() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.WISHES, ("activities",)))
    person.tap("both.activities:0")

    person.frame([pygame.Event(pygame.TEXTINPUT, text="a" * 200)])
    person.frame()

    assert person.filling.answers["both.activities"] == ("a" * LONGEST_TEXT,)
    assert "Please keep it to 80 characters." in person.said


def test_an_input_method_settles_its_letters_before_they_count() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.WISHES, ("activities",)))
    person.tap("both.activities:0")

    person.frame([pygame.Event(pygame.TEXTEDITING, text="ni", start=2, length=0)])
    person.frame([pygame.Event(pygame.KEYDOWN, key=pygame.K_BACKSPACE, mod=0, unicode="")])
    shown = person.said
    person.frame([pygame.Event(pygame.TEXTINPUT, text="膝")])
    person.frame()

    assert "ni" in shown
    assert person.filling.answers["both.activities"] == ("膝",)


def test_a_day_as_usual_is_told_with_one_tap() -> None:
    services = house()
    person = AskedPerson(services)
    person.open(AskSheet(Sheet.DIARY))
    person.answer_sheet(SAID[Sheet.DIARY])

    person.open(TellAsUsual())

    first, usual = new_facts(services, known=2)
    assert isinstance(first, DiaryTold)
    assert usual == replace(first, day=TODAY, sleep_h=None)


def test_swelling_told_in_the_morning_shows_what_to_do() -> None:
    person = AskedPerson(house())
    person.open(AskSheet(Sheet.SCREENING))
    person.answer_sheet(NEVER_A_SIGN)
    person.open(AskSheet(Sheet.MORNING))

    person.answer_sheet({"pain": 2, "new_swelling": True})

    assert person.screen == "CardScreen"
    assert "no exercise today" in person.said
