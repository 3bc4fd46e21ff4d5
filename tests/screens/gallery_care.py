"""The screens of the programme's questions and lessons, in the states that matter, by name."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from coach.care.asking.ask import Value
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.start.questions import QUESTIONS
from coach.care.told import (
    GoalsRated,
    PainPlace,
    PersonTold,
    ScreeningTold,
    TestKind,
    WishesTold,
)
from coach.movement.vocabulary import Side
from coach.screens.asking.ask_screen import AskScreen, Setting
from coach.screens.asking.card_screen import CardScreen
from coach.screens.asking.keeper import Keeper, own_care
from coach.screens.asking.more_screen import MoreScreen
from coach.screens.asking.remark_cards import help_card
from coach.screens.asking.standing_view import standing_card
from coach.screens.asking.wording import suggestions
from coach.screens.assess.test_cards import how_card, new_facts, result_card
from coach.screens.assess.test_keeper import TestKeeper
from coach.screens.assess.tests_screen import TestsScreen
from coach.screens.first_run.ready_card import ready_card
from coach.screens.first_run.welcome_screen import WelcomeScreen
from coach.screens.learn.card_page import card_page
from coach.screens.learn.learn_screen import LearnScreen
from coach.screens.places import Place
from coach.screens.preferences import NOTICE_KEY
from coach.screens.steps import Screen
from tests.screens.fakes import NOON, FakeServices

YESTERDAY = NOON - timedelta(days=1)


def asked(
    sheet: Sheet,
    place: int = 0,
    *,
    sore: Side = Side.LEFT,
    answers: Mapping[str, Value | None] | None = None,
) -> Screen:
    """Return a page of a sheet, with what was answered so far."""
    services = told(sore=sore)
    care = own_care(services)
    keeper = Keeper(care)
    filling = replace(keeper.open(sheet), answers=answers or {}, place=place)
    return AskScreen(filling, keeper, Setting(care.today, "DE"))


def told(*signs: str, sore: Side = Side.LEFT, has_screened: bool = False) -> FakeServices:
    """Return the house of somebody who has told who they are, and which signs there were."""
    services = FakeServices()
    services.fake_store.set_setting(NOTICE_KEY, "yes")
    care, day = own_care(services), YESTERDAY.date()
    person = PersonTold(
        YESTERDAY, day, sore, born=1957, worst_pain=4, place=PainPlace.KNEECAP, country="DE"
    )
    wishes = WishesTold(YESTERDAY, day, activities=("Climbing stairs", "Gardening"))
    care.tell([person, wishes, GoalsRated(YESTERDAY, day, (3, 5))])
    if signs or has_screened:
        answers = {question.code: question.code in signs for question in QUESTIONS}
        care.tell([ScreeningTold(NOON, NOON.date(), answers)])
    return services


def _standing(*signs: str, is_beginning: bool = False) -> Screen:
    care = own_care(told(*signs))
    return CardScreen(standing_card(care, is_beginning=is_beginning))


def _card(name: str) -> Screen:
    care = own_care(told(has_screened=True))
    return CardScreen(card_page(care, name, back_to=Place.LEARN))


def _tested(test: TestKind, *, answers: Mapping[str, Value | None] | None = None) -> Screen:
    care = own_care(told(has_screened=True))
    keeper = TestKeeper(care, test)
    filling = replace(keeper.open(), answers=answers or {})
    return AskScreen(filling, keeper, Setting(care.today))


def _result() -> Screen:
    care = own_care(told(has_screened=True))
    keeper, known = TestKeeper(care, TestKind.BALANCE), len(care.log().told)
    said: Mapping[str, Value] = {
        "left.seconds": (21,),
        "right.seconds": (8,),
        "both.pain": 3,
    }
    keeper.tell(replace(keeper.open(), answers=said))
    facts = new_facts(care, TestKind.BALANCE, known=known)
    return CardScreen(result_card(care, TestKind.BALANCE, facts))


NEAR: Mapping[str, Callable[[FakeServices], Screen]] = {
    "welcome": lambda services: WelcomeScreen(services.store),
    "ask_signs": lambda _: asked(Sheet.SCREENING),
    "ask_signs_long": lambda _: asked(Sheet.SCREENING, 2),
    "ask_signs_answered": lambda _: asked(
        Sheet.SCREENING, 1, answers={"both.EM3": False, "both.IN1": True}
    ),
    "ask_yes_no": lambda _: asked(Sheet.WISHES, 6),
    "ask_knee": lambda _: asked(Sheet.PERSON, answers={"both.sore": "left"}),
    "ask_place": lambda _: asked(Sheet.PERSON, 1),
    "ask_number": lambda _: asked(Sheet.PERSON, 4, answers={"both.born": 1957}),
    "ask_several": lambda _: asked(
        Sheet.PERSON, 6, answers={"both.conditions": ("kneeling", "fall_risk")}
    ),
    "ask_country": lambda _: asked(Sheet.PERSON, 7),
    "ask_pain": lambda _: asked(Sheet.MORNING, answers={"left.pain": 2}),
    "ask_pain_both": lambda _: asked(Sheet.MORNING, sore=Side.BOTH),
    "ask_texts": lambda _: asked(
        Sheet.WISHES, answers={"both.activities": suggestions(SHEETS[Sheet.WISHES][0])[1:3]}
    ),
    "ask_week": lambda _: asked(Sheet.WISHES, 2, answers={"both.training_days": ("monday",)}),
    "ask_steps": lambda _: asked(Sheet.WISHES, 4, answers={"both.steps_cm": (5, 20)}),
    "ask_change": lambda _: asked(Sheet.GOALS, 2),
    "ask_day": lambda _: asked(Sheet.CLEARANCE, answers={"both.seen_on": YESTERDAY.date()}),
    "ask_amounts": lambda _: asked(
        Sheet.DIARY, 1, answers={"both.stairs_flights": 4, "both.running_min": 0}
    ),
    "ask_hours": lambda _: asked(Sheet.DIARY, 3, answers={"both.sleep_h": 7.5}),
    "standing_emergency": lambda _: _standing("EM2", "CL4"),
    "standing_locked": lambda _: _standing("CL1b"),
    "standing_limited": lambda _: _standing("CL7", "CL8", is_beginning=True),
    "standing_many": lambda _: _standing(*(question.code for question in QUESTIONS)),
    "first_run_ready": lambda _: CardScreen(ready_card(own_care(told()))),
    "tell_more": lambda _: MoreScreen(wants_running=True, has_diary=True),
    "tests": lambda _: TestsScreen(own_care(told(has_screened=True))),
    "test_how": lambda _: CardScreen(how_card(own_care(told()), TestKind.STEP_DOWN)),
    "test_asked": lambda _: _tested(TestKind.BALANCE, answers={"left.seconds": (21,)}),
    "test_form": lambda _: _tested(TestKind.STEP_DOWN),
    "test_result": lambda _: _result(),
    "help": lambda _: CardScreen(help_card(own_care(told(has_screened=True)))),
    "learn": lambda _: LearnScreen(told(has_screened=True)),
    "learn_card": lambda _: _card("pain-is-information"),
}
