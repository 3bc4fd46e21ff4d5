"""Questions outside of a session: what fits, what is typed, what it becomes, and when it is due."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from coach import words
from coach.care.asking.ask import Ask, Kind, Value, allowed, is_fitting, typed
from coach.care.asking.due import due_check_in, is_rating_due, missing_at_start
from coach.care.asking.facts import AnswerError, Asked, fact_of, knees_to_ask, pains_before
from coach.care.asking.sheets import SHEETS, Sheet
from coach.care.told import (
    AfterTold,
    BeforeTold,
    DiaryTold,
    GoalsRated,
    MorningTold,
    PainPlace,
    PersonTold,
    RunTold,
    ScreeningTold,
    Told,
    WishesTold,
)
from coach.movement.vocabulary import Condition, Need, Side
from coach.session.ask_words import choice_key
from tests.care_builders import session

DAY = date(2026, 3, 2)
AT = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PAIN = Ask("pain", "words", Kind.WHOLE)
WHICH = Ask("sore", "words", Kind.CHOICE, choices=("left", "right", "both"))
SEVERAL = Ask("needs", "words", Kind.CHOICE, choices=("chair", "mat"), at_most=2)
SLEEP = Ask("sleep_h", "words", Kind.DECIMAL, most=24)
GOAL = Ask("goal", "words", Kind.WHOLE, most=90, choices=("60", "75", "90"))
SWOLLEN = Ask("swollen", "words", Kind.YES_NO)
WHEN = Ask("day", "words", Kind.DAY)
SPORT = Ask("sport", "words", Kind.TEXT)


@pytest.mark.parametrize(
    ("ask", "text", "value"),
    [
        (PAIN, "0", 0),
        (PAIN, " 10 ", 10),
        (PAIN, "11", None),
        (PAIN, "-1", None),
        (PAIN, "a lot", None),
        (PAIN, "9" * 5000, None),
        (PAIN, "٣", None),  # a digit elsewhere, but int() would take it
        (WHICH, "2", "right"),
        (WHICH, "Left", "left"),
        (WHICH, "4", None),
        (SEVERAL, "1, 2", ("chair", "mat")),
        (SEVERAL, "none", ()),
        (SEVERAL, "0", ()),
        (SEVERAL, "1, 9", None),
        (SEVERAL, "1, 1, 1", None),
        (SLEEP, "6,5", 6.5),
        (SLEEP, "7", 7.0),
        (SLEEP, "25", None),
        (SLEEP, "nan", None),
        (GOAL, "75", 75),
        (GOAL, "80", None),
        (SWOLLEN, "Y", True),
        (SWOLLEN, "no", False),
        (SWOLLEN, "maybe", None),
        (WHEN, "2026-03-31", date(2026, 3, 31)),
        (WHEN, "2026-02-30", None),
        (SPORT, "table tennis", "table tennis"),
        (SPORT, "x" * 81, None),
    ],
)
def test_what_is_typed_is_an_answer_or_nothing(ask: Ask, text: str, value: Value | None) -> None:
    assert typed(ask, text) == value


@pytest.mark.parametrize(
    ("ask", "value"),
    [
        (PAIN, True),
        (PAIN, 3.0),
        (PAIN, "3"),
        (SLEEP, float("nan")),
        (SLEEP, False),
        (WHICH, "LEFT"),
        (SEVERAL, "chair"),
        (SEVERAL, ["chair", 3]),
        (SWOLLEN, 0),
        (WHEN, datetime(2026, 3, 2, 1, 2, tzinfo=UTC)),
        (SPORT, "  "),
        (SPORT, "a\x1b[2J"),
    ],
)
def test_a_value_of_another_kind_does_not_fit(ask: Ask, value: object) -> None:
    assert not is_fitting(ask, value)


def test_what_is_allowed_is_said_with_its_bounds() -> None:
    assert allowed(PAIN) == "a whole number from 0 to 10"
    assert allowed(GOAL) == "60, 75 or 90"
    assert allowed(SEVERAL) == "a list of any of chair, mat"
    assert allowed(WHICH) == "left, right or both"


def test_every_question_and_every_choice_has_words() -> None:
    for asks in SHEETS.values():
        for ask in asks:
            assert words.has(ask.words), ask.words
            if ask.kind is Kind.CHOICE:
                assert all(words.has(choice_key(ask, choice)) for choice in ask.choices), ask.key


def test_every_sheet_becomes_a_fact_of_the_day() -> None:
    given: dict[Sheet, dict[str, Value]] = {
        Sheet.SCREENING: {"EM1": False},
        Sheet.CLEARANCE: {"seen_on": DAY},
        Sheet.PERSON: {"sore": "left"},
        Sheet.AWAY: {"why": "travel", "first": DAY, "last": DAY},
        Sheet.RUN: {"stage": 1},
    }
    for sheet in Sheet:
        if sheet not in {Sheet.DURING, Sheet.OWN, Sheet.TEST}:  # of what was seen
            fact = fact_of(sheet, given.get(sheet, {}), Asked(AT, DAY, Side.LEFT))

            assert (fact.at, fact.day) == (AT, DAY)


def test_a_question_that_was_skipped_is_not_answered() -> None:
    fact = fact_of(Sheet.SCREENING, {"EM1": False, "CL8": True}, Asked(AT, DAY))

    assert isinstance(fact, ScreeningTold)
    assert (fact.answers["EM1"], fact.answers["CL8"], fact.answers["EM2"]) == (False, True, None)


def test_words_become_the_terms_of_care() -> None:
    person = fact_of(
        Sheet.PERSON,
        {"sore": "both", "place": "kneecap", "conditions": ("back",), "country": " de "},
        Asked(AT, DAY),
    )
    wishes = fact_of(
        Sheet.WISHES,
        {"needs": ("mat",), "training_days": ("monday", "sunday"), "steps_cm": (20, 10)},
        Asked(AT, DAY),
    )

    assert person == PersonTold(
        AT,
        DAY,
        Side.BOTH,
        place=PainPlace.KNEECAP,
        conditions=frozenset({Condition.BACK}),
        country="DE",
    )
    assert wishes == WishesTold(
        AT,
        DAY,
        needs=frozenset({Need.MAT}),
        training_days=frozenset({0, 6}),
        steps_cm=frozenset({10, 20}),
    )


def test_what_is_not_answered_again_stays_as_it_was_told() -> None:
    first = PersonTold(AT, DAY, Side.LEFT, born=1961, conditions=frozenset({Condition.BACK}))
    wishes = WishesTold(AT, DAY, activities=("stairs",), needs=frozenset({Need.MAT}))
    later = Asked(AT + timedelta(days=9), DAY + timedelta(days=9), told=(first, wishes))

    person = fact_of(Sheet.PERSON, {"sore": "both"}, later)
    now = fact_of(Sheet.WISHES, {"wants_short": True}, later)

    assert isinstance(person, PersonTold)
    assert (person.sore, person.born, person.conditions) == (Side.BOTH, 1961, first.conditions)
    assert isinstance(now, WishesTold)
    assert (now.activities, now.needs, now.wants_short) == (("stairs",), wishes.needs, True)


def test_an_hour_later_is_said_of_the_answer() -> None:
    given: dict[str, Value] = {"pain": 3, "troubles": ()}

    at_once = fact_of(Sheet.AFTER, given, Asked(AT, DAY, Side.LEFT))
    later = fact_of(Sheet.HOUR, given, Asked(AT, DAY, Side.LEFT))

    assert at_once == AfterTold(AT, DAY, Side.LEFT, 3, troubles=frozenset())
    assert later == AfterTold(AT, DAY, Side.LEFT, 3, is_hour_later=True, troubles=frozenset())


def test_a_diary_may_be_about_a_day_before() -> None:
    yesterday = DAY - timedelta(days=1)

    fact = fact_of(Sheet.DIARY, {"day": yesterday, "stairs_flights": 4}, Asked(AT, DAY))

    assert fact == DiaryTold(AT, yesterday, stairs_flights=4)


def test_a_walk_run_without_a_word_on_pain_has_no_pain_known() -> None:
    assert fact_of(Sheet.RUN, {"stage": 2}, Asked(AT, DAY)) == RunTold(AT, DAY, 2, None)


@pytest.mark.parametrize(
    ("sheet", "given", "says"),
    [
        (Sheet.CLEARANCE, {"seen_on": DAY + timedelta(days=1)}, "lies after today"),
        (Sheet.DIARY, {"day": DAY + timedelta(days=400)}, "lies after today"),
        (Sheet.PERSON, {"sore": "left", "born": 2050}, "1900 to 2026"),
        (Sheet.PERSON, {"sore": "left", "country": "Germany"}, "two letters"),
        (
            Sheet.AWAY,
            {"why": "travel", "first": DAY, "last": date(2026, 1, 1)},
            "that day or later",
        ),
        (Sheet.GOALS, {"first": 3}, "as many as were named"),
    ],
)
def test_an_answer_that_does_not_fit_the_day_or_the_others_is_told(
    sheet: Sheet, given: dict[str, Value], says: str
) -> None:
    with pytest.raises(AnswerError, match=says):
        fact_of(sheet, given, Asked(AT, DAY))


def test_ratings_are_those_of_the_activities_named() -> None:
    told = (WishesTold(AT, DAY, activities=("stairs", "gardening")),)

    fact = fact_of(Sheet.GOALS, {"second": 4, "change": -1}, Asked(AT, DAY, told=told))

    assert fact == GoalsRated(AT, DAY, (None, 4), change=-1)


def test_the_sore_knee_is_asked_about_and_both_until_it_is_known() -> None:
    right = PersonTold(AT, DAY, Side.RIGHT)

    assert knees_to_ask([]) == (Side.LEFT, Side.RIGHT)
    assert knees_to_ask([right]) == (Side.RIGHT,)
    assert knees_to_ask([right, PersonTold(AT, DAY + timedelta(days=1), Side.BOTH)]) == (
        Side.LEFT,
        Side.RIGHT,
    )


def test_the_higher_of_two_answers_before_counts() -> None:
    told = [BeforeTold(AT, DAY, Side.LEFT, pain) for pain in (4, None, 2)]
    told += [BeforeTold(AT, DAY - timedelta(days=1), Side.LEFT, 9)]

    assert pains_before(told, day=DAY) == {Side.LEFT: 4}


# When questions are due. The session of the builder ends at 10:10.


def _due(*told: Told, hour: int, minute: int = 0, has_trained: bool = False) -> Sheet | None:
    now = AT.replace(hour=hour, minute=minute)
    sessions = [session(DAY)] if has_trained else []
    return due_check_in(told, sessions, today=DAY, now=now)


MORNING = MorningTold(AT.replace(hour=7), DAY, Side.LEFT, 2)
BEFORE = BeforeTold(AT.replace(hour=9), DAY, Side.LEFT, 2)
AFTER = AfterTold(AT.replace(hour=10, minute=11), DAY, Side.LEFT, 2)


def test_in_the_morning_the_morning_is_due_and_then_what_comes_before_a_session() -> None:
    assert _due(hour=8) is Sheet.MORNING
    assert _due(MORNING, hour=8) is Sheet.BEFORE
    assert _due(MORNING, BEFORE, hour=9) is None


def test_in_prevention_the_morning_is_asked_for_once_a_week() -> None:
    last_week = [replace(MORNING, day=DAY - timedelta(days=days)) for days in (6, 7)]
    now = AT.replace(hour=8)

    due = [due_check_in([one], (), today=DAY, now=now, is_weekly=True) for one in last_week]

    assert due == [Sheet.BEFORE, Sheet.MORNING]


def test_e10_after_two_in_the_afternoon_no_morning_is_asked_for() -> None:
    assert _due(hour=14) is Sheet.BEFORE


def test_pain_alone_after_a_session_leaves_its_troubles_due() -> None:
    assert _due(MORNING, AFTER, hour=10, minute=15, has_trained=True) is Sheet.AFTER


def test_after_a_session_and_an_hour_later_its_answers_are_due() -> None:
    assert _due(MORNING, hour=10, minute=15, has_trained=True) is Sheet.AFTER
    told = replace(AFTER, troubles=frozenset())
    assert _due(MORNING, told, hour=10, minute=15, has_trained=True) is None
    assert _due(MORNING, AFTER, hour=11, minute=10, has_trained=True) is Sheet.HOUR
    assert _due(MORNING, AFTER, hour=15, has_trained=True) is None


def test_a_clock_set_back_behind_the_session_asks_nothing_about_it() -> None:
    assert _due(hour=6, has_trained=True) is Sheet.MORNING


def test_activities_are_rated_again_after_two_weeks() -> None:
    wishes = WishesTold(AT, DAY, activities=("stairs",))
    rated = GoalsRated(AT, DAY, (5,))

    assert is_rating_due([wishes], today=DAY)
    assert not is_rating_due([wishes, rated], today=DAY + timedelta(days=13))
    assert is_rating_due([wishes, rated], today=DAY + timedelta(days=14))
    assert not is_rating_due([WishesTold(AT, DAY)], today=DAY)


def test_a_first_start_asks_for_everything_and_a_second_for_nothing() -> None:
    told: list[Told] = [PersonTold(AT, DAY, Side.LEFT), WishesTold(AT, DAY), MORNING]

    assert missing_at_start([], today=DAY) == (
        Sheet.PERSON,
        Sheet.WISHES,
        Sheet.GOALS,
        Sheet.MORNING,
    )
    assert missing_at_start(told, today=DAY) == ()
