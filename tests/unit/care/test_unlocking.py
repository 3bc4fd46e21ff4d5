"""What unlocks the programme, and what a check-in locks: docs/clinical.md E3."""

from dataclasses import replace

import pytest

from coach.care.programme.terms import ProgrammePhase
from coach.care.start.questions import QUESTIONS
from coach.care.start.screening import Standing, standing_of
from coach.care.told import Told, Trouble
from tests.care_builders import on
from tests.screening_builders import PERSON, after, before, cleared, morning, screen

CALM, EARLY, CONTROL = ProgrammePhase.CALM, ProgrammePhase.EARLY, ProgrammePhase.CONTROL


def stand(number: int, *told: Told) -> Standing:
    return standing_of((PERSON, *told), today=on(number))


@pytest.mark.parametrize("code", ["CL1", "CL1b", "CL3", "CL6", "CL4", "CL5", "AD1", "CL7"])
def test_a_later_full_screen_of_no_opens_what_a_clinician_was_to_look_at(code: str) -> None:
    standing = stand(1, screen(0, code), screen(1))

    assert (standing.lock, standing.highest_phase) == (None, None)


@pytest.mark.parametrize("code", ["CL1", "CL1b", "CL2", "CL6", "CL4", "CL5", "AD1", "CL7"])
def test_a_clinicians_word_opens_what_a_clinician_was_to_look_at(code: str) -> None:
    standing = stand(1, screen(0, code), cleared(1))

    assert (standing.lock, standing.highest_phase) == (None, None)


@pytest.mark.parametrize(
    "code", [q.code for q in QUESTIONS if q.needs_new_screen and q.is_locking and not q.follows]
)
def test_an_emergency_needs_a_clinicians_word_and_a_new_screen_on_a_later_day(code: str) -> None:
    yes = screen(0, code)

    only_no = stand(2, yes, screen(2))
    only_word = stand(2, yes, cleared(1))
    same_day = stand(2, yes, cleared(1), screen(1, hour=20))
    both = stand(2, yes, cleared(1), screen(2))

    assert [found.lock is not None for found in (only_no, only_word, same_day, both)] == [
        True,
        True,
        True,
        False,
    ]
    assert only_word.is_due  # what is missing is the new screen
    assert not stand(1, yes, cleared(1)).is_due  # and that counts from the next day on
    assert only_word.messages[-1].key == "care-start-unlock-questions"


def test_one_other_yes_keeps_the_lock_until_everything_is_no() -> None:
    standing = stand(1, screen(0, "CL1"), screen(1, "AD1"))

    assert standing.flags == ("CL1", "AD1")


def test_a_word_of_before_the_sign_or_of_a_day_to_come_opens_nothing() -> None:
    too_early = stand(1, screen(0, "CL6"), cleared(1, seen=-1))
    to_come = stand(1, screen(0, "CL6"), cleared(1, seen=2))
    not_yet_told = stand(1, screen(0, "CL6"), cleared(2))

    assert [found.lock is not None for found in (too_early, to_come, not_yet_told)] == [True] * 3


def test_a_word_given_before_the_answer_is_not_about_it() -> None:
    sign = stand(0, cleared(0, hour=7), screen(0, "CL6", hour=8))
    lasting = stand(10, screen(0), cleared(1), screen(10, "CL1b"))
    injury = stand(11, screen(0), cleared(1), screen(10, "UR5"), screen(11, "UR5"))

    assert [found.lock is not None for found in (sign, lasting, injury)] == [True] * 3


def test_a_no_between_makes_the_next_yes_a_new_one() -> None:
    told = (screen(0, "CL1b"), cleared(1), screen(10), screen(20, "CL1b"))

    assert stand(10, *told).lock is None
    assert stand(20, *told).lock is not None


def test_a_skipped_question_between_makes_nothing_new() -> None:
    told = (screen(0, "CL1b"), cleared(1), screen(9, missing=["CL1b"]), screen(20, "CL1b"))

    assert stand(20, *told).lock is None


def test_a_visit_may_lie_four_weeks_before_a_condition_was_told_and_no_longer() -> None:
    assert stand(1, screen(0, "CL1b"), cleared(1, seen=-28)).lock is None
    assert stand(1, screen(0, "CL1b"), cleared(1, seen=-29)).lock is not None


def test_an_injury_that_was_looked_at_before_the_first_start_is_cleared_too() -> None:
    told = (screen(0, "UR5"), cleared(0, seen=-14, hour=9), screen(1, "UR5"))

    assert stand(0, *told).lock is not None  # the questions are answered anew, after the word
    assert stand(0, *told).is_due
    assert stand(1, *told).lock is None
    assert stand(1, screen(0, "UR5"), cleared(0, seen=-43), screen(1, "UR5")).lock is not None


def test_what_stays_is_cleared_once_and_not_every_four_weeks() -> None:
    standing = stand(28, screen(0, "CL1b"), cleared(1), screen(28, "CL1b"))

    assert standing.lock is None


def test_a_sign_of_now_that_comes_back_locks_anew() -> None:
    standing = stand(28, screen(0, "CL1"), cleared(1), screen(28, "CL1"))

    assert standing.lock is not None
    assert standing.lock.since == on(0)


def test_a_condition_that_is_new_needs_a_word_of_its_own() -> None:
    told = (screen(0, "CL1"), cleared(1), screen(10), screen(40, "CL5"))

    assert stand(40, *told).highest_phase is EARLY
    assert stand(41, *told, cleared(41)).highest_phase is None


def test_after_surgery_the_ok_opens_early_activation_and_more_only_when_named() -> None:
    locked = stand(0, screen(0, "CL3"))
    opened = stand(1, screen(0, "CL3"), cleared(1))
    named = stand(1, screen(0, "CL3"), cleared(1, allowed=CONTROL))
    unreadable = stand(1, screen(0, "CL3"), replace(cleared(1), allowed="everything"))

    assert locked.lock is not None
    assert (opened.lock, opened.highest_phase) == (None, EARLY)
    assert (named.lock, named.highest_phase) == (None, CONTROL)
    assert unreadable.highest_phase is EARLY


def test_a_named_phase_is_a_limit_until_other_word_or_four_weeks_and_a_screen_of_no() -> None:
    told = (screen(0, "CL1"), cleared(1, allowed=CALM), screen(2))

    assert stand(2, *told).highest_phase is CALM
    assert stand(30, *told).highest_phase is CALM
    assert stand(30, *told, screen(30)).highest_phase is None
    assert stand(5, *told, cleared(5)).highest_phase is None
    told_late = (screen(0), screen(35), cleared(36, seen=1, allowed=CALM))
    assert stand(36, *told_late).highest_phase is CALM


def test_a_buckle_means_no_session_that_day_and_questions_the_next() -> None:
    told = (screen(0), before(3, buckled=True))

    same_day = stand(3, *told)
    next_day = stand(4, *told)

    assert same_day.lock is not None
    assert same_day.lock.codes == ("buckle",)
    assert not same_day.is_due
    assert next_day.lock is not None
    assert next_day.is_due
    assert stand(4, *told, screen(3, hour=20)).lock is not None


@pytest.mark.parametrize("yes", [(), ("GW1",)])
def test_after_a_buckle_and_a_new_screen_there_is_a_week_of_calm(yes: tuple[str, ...]) -> None:
    told = (screen(0), after(3, 1, Trouble.BUCKLED), screen(4, *yes))

    assert (stand(4, *told).lock, stand(4, *told).highest_phase) == (None, CALM)
    assert stand(10, *told).highest_phase is CALM
    assert stand(11, *told).highest_phase is None
    assert "UR3" not in stand(11, *told).flags


def test_a_second_buckle_within_14_days_is_giving_way_again_and_again() -> None:
    told = (screen(0), before(3, buckled=True), screen(4), after(17, 1, Trouble.BUCKLED))

    after_screen = stand(18, *told, screen(18))
    opened = stand(21, *told, screen(18), cleared(20), screen(21))

    assert (after_screen.lock, after_screen.highest_phase) == (None, CALM)
    assert after_screen.flags == ("UR3",)
    assert stand(40, *told, screen(18), screen(40)).flags == ("UR3",)
    assert opened.flags == ()


def test_two_buckles_further_apart_are_two_single_ones() -> None:
    told = (screen(0), before(3, buckled=True), screen(4), before(18, buckled=True), screen(19))

    assert stand(19, *told).flags == ()
    assert stand(19, *told).highest_phase is CALM
    assert stand(26, *told).highest_phase is None


def test_a_first_screen_that_tells_of_one_buckle_begins_with_a_week_of_calm() -> None:
    once = screen(0, "GW1")

    assert stand(0, once).highest_phase is CALM
    assert stand(7, once).highest_phase is None
    assert stand(0, screen(0, "GW1", "UR3")).flags == ("UR3",)
    assert stand(7, screen(0, "GW1", "UR3")).highest_phase is CALM


def test_a_buckle_told_in_the_screen_and_one_in_the_fortnight_after_are_two() -> None:
    standing = stand(9, screen(0, "GW1"), before(8, buckled=True), screen(9))

    assert standing.flags == ("UR3",)


@pytest.mark.parametrize(
    "sign", [before(3, swelling=True), before(3, locked=True), morning(3, swelling=True)]
)
def test_swelling_or_a_stuck_knee_stops_the_day_and_asks_anew(sign: Told) -> None:
    told = (screen(0), sign)

    assert stand(3, *told).lock is not None
    assert stand(3, *told).is_due
    assert stand(9, *told).lock is not None
    assert stand(9, *told).is_due
    assert stand(4, *told, screen(3, hour=20)).lock is None
    assert stand(3, *told, screen(3, hour=20)).lock is not None  # not that day
    assert not stand(3, *told, screen(3, hour=20)).is_due


def test_a_screen_with_an_answer_missing_settles_no_sign() -> None:
    told = (screen(0), before(3, swelling=True), screen(4, missing=["EM2"]))

    assert stand(4, *told).lock is not None
    assert stand(4, *told, screen(4, hour=20)).lock is None


def test_unanswered_signs_at_a_check_in_are_none_and_settle_nothing() -> None:
    silent = before(3, swelling=None, locked=None, buckled=None)

    assert stand(3, screen(0), silent).lock is None
    assert stand(3, screen(0), before(2, swelling=True), silent).lock is not None


def test_questions_are_due_at_the_start_and_after_four_weeks_with_a_week_of_grace() -> None:
    never = standing_of([PERSON], today=on(0))

    assert never.is_due
    assert never.lock is not None
    assert never.lock.codes == ("unanswered",)
    assert not stand(27, screen(0)).is_due
    assert stand(28, screen(0)).is_due
    assert stand(34, screen(0)).lock is None
    assert stand(35, screen(0)).lock is not None
    assert stand(35, screen(0), screen(35)).lock is None


def test_a_week_of_calm_says_how_many_days_are_left() -> None:
    told = (screen(0), before(3, buckled=True), screen(4))

    left = [stand(number, *told).messages[0].arguments["days"] for number in (4, 10)]

    assert left == [7, 1]


def test_what_follows_the_ok_after_surgery_is_said_once_it_is_given() -> None:
    def said(*told: Told) -> list[str]:
        return [fired.key for fired in stand(1, *told).messages]

    assert said(screen(0, "CL3")) == ["care-start-cl3", "care-start-unlock-clinician"]
    assert said(screen(0, "CL3"), cleared(1)) == ["care-start-limit-after-surgery"]
