"""Points, streak and levels as a patient would meet them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from coach import words
from coach.care.facts import DEMO_PROFILE, PainMoment, SessionEndReason
from coach.care.rewards.earned import rewards
from coach.care.rewards.levels import LEVEL_BEGINS_AT, level_name_key, level_of, next_level_points
from coach.care.rewards.streak import DayStatus
from coach.movement.events import SelfReported
from coach.movement.vocabulary import Answer
from tests.care_builders import answer, on, painful, session

BEFORE, DURING, AFTER = PainMoment.BEFORE, PainMoment.DURING, PainMoment.AFTER
KEPT, REST, FREE = DayStatus.KEPT, DayStatus.REST, DayStatus.FREE
PAUSED, MISSED = DayStatus.PAUSED, DayStatus.MISSED


def test_nothing_done_is_nothing_earned() -> None:
    found = rewards([], today=on(0))

    assert (found.points, found.level, found.streak_days) == (0, 1, 0)
    assert found.today is None
    assert found.days == ()


def test_a_session_with_both_answers_earns_sixty() -> None:
    found = rewards([painful(1, 1)], today=on(0))

    assert found.points == 60
    assert found.today is KEPT
    assert found.streak_days == 1
    assert [(reason.key, reason.points) for reason in found.reasons] == [
        ("reason-check-in", 5),
        ("reason-session", 50),
        ("reason-after", 5),
    ]


@pytest.mark.parametrize(
    ("reason", "pains", "points"),
    [
        (SessionEndReason.FINISHED, [], 50),
        (SessionEndReason.STOPPED_FOR_PAIN, [answer(DURING, 6, followed=True)], 50),
        (SessionEndReason.STOPPED_FOR_PAIN, [answer(DURING, None)], 50),  # a tap is enough
        (SessionEndReason.STOPPED_FOR_PAIN, [answer(BEFORE, 8, followed=True)], 55),
        (SessionEndReason.STOPPED, [answer(AFTER, 1)], 55),
        (SessionEndReason.STOPPED, [answer(BEFORE, 1)], 5),
        (SessionEndReason.STOPPED, [], 0),
        (SessionEndReason.CRASHED, [answer(BEFORE, 1)], 55),  # not the patient's doing
        (SessionEndReason.CRASHED, [], 0),
    ],
)
def test_an_end_with_an_answer_earns_what_a_finished_session_earns(
    reason: SessionEndReason, pains: list[object], points: int
) -> None:
    found = rewards([session(pains=pains, reason=reason)], today=on(0))  # type: ignore[arg-type]

    assert found.points == points


def test_a_running_session_has_earned_its_check_in_only() -> None:
    running = session(pains=[answer(BEFORE, 1)], reason=None)

    assert rewards([running], today=on(0)).points == 5


@pytest.mark.parametrize("seen", ["held", "timed", "told"])
def test_what_has_no_repetitions_earns_the_same_and_keeps_the_streak(seen: str) -> None:
    changes: dict[str, dict[str, Any]] = {
        "held": {"holds": 2, "held_s": 60.0},
        "timed": {"turns": 8, "turned_s": 40.0},
        "told": {"reports": (SelfReported(0.0, "How many minutes?", Answer.YES, 20),)},
    }
    bare = session(reps=0, pains=[answer(PainMoment.BEFORE, 1), answer(PainMoment.AFTER, 1)])
    done = replace(bare, duration_s=None, scores=(), **changes[seen])

    earned = rewards([done], today=on(0))

    assert earned.points == 60
    assert earned.today is DayStatus.KEPT
    assert earned.streak_days == 1


def test_an_answer_that_one_would_rather_not_give_earns_nothing_and_costs_nothing() -> None:
    silent = session(pains=[answer(BEFORE, None), answer(AFTER, None)])

    found = rewards([silent], today=on(0))

    assert found.points == 50
    assert found.today is KEPT


def test_a_second_session_of_a_day_earns_nothing() -> None:
    found = rewards([painful(1, 1), painful(1, 1, hour=18)], today=on(0))

    assert found.points == 60
    assert [reason.key for reason in found.reasons[3:]] == [
        "reason-again-check-in",
        "reason-again-session",
        "reason-again-after",
    ]


def test_a_session_given_up_without_a_word_leaves_the_day_open() -> None:
    given_up = session(reason=SessionEndReason.STOPPED)

    found = rewards([given_up, painful(1, 1, hour=18)], today=on(0))

    assert found.points == 60


def test_going_on_against_advice_earns_no_session_and_pauses_the_day() -> None:
    against = session(pains=[answer(BEFORE, 4, followed=False), answer(AFTER, 4)])

    found = rewards([against, painful(1, 1, hour=18)], today=on(0))

    assert found.points == 10
    assert found.today is PAUSED


def test_saying_no_to_advice_afterwards_takes_nothing_back() -> None:
    honest = session(pains=[answer(BEFORE, 0), answer(AFTER, 4, followed=False)])

    assert rewards([honest], today=on(0)).points == 60


def test_a_red_day_pays_the_same_and_pauses_the_streak() -> None:
    log = [painful(0, 0, day=on(0)), painful(0, 6, day=on(1)), painful(0, 0, day=on(2))]

    found = rewards(log, today=on(2))

    assert [status for _, status in found.days] == [KEPT, PAUSED, KEPT]
    assert found.streak_days == 2
    assert found.points == 180


def test_a_green_session_later_on_a_red_day_changes_nothing() -> None:
    red = painful(0, 6)

    alone = rewards([red], today=on(0))
    again = rewards([red, painful(0, 0, hour=18)], today=on(0))

    assert (again.today, again.streak_days, again.points) == (PAUSED, 0, alone.points)


def test_rest_days_belong_to_the_plan() -> None:
    found = rewards([session(on(0)), session(on(2)), session(on(5))], today=on(5))

    assert [status for _, status in found.days] == [KEPT, REST, KEPT, REST, REST, KEPT]
    assert found.streak_days == 6


def test_two_free_passes_are_used_by_themselves_then_the_streak_goes_on_at_half() -> None:
    log = [session(on(day)) for day in range(0, 10, 2)]  # a streak of 9 on day 8

    found = rewards(log, today=on(15))

    after = [status for day, status in found.days if day > on(8)]
    assert after == [REST, REST, FREE, FREE, MISSED, PAUSED]
    assert found.best_streak_days == 11
    assert found.streak_days == 5  # half of 11, rounded down


def test_a_long_break_costs_no_more_than_a_short_one() -> None:
    log = [session(on(day)) for day in range(0, 10, 2)]

    short = rewards(log, today=on(15))
    long = rewards(log, today=on(300))

    assert long.streak_days == short.streak_days
    assert long.best_streak_days == short.best_streak_days


def test_free_passes_come_back_after_fourteen_days() -> None:
    busy = [session(on(day)) for day in (0, 4, 8, 10, 12, 14, 16, 18, 22)]

    found = dict(rewards(busy, today=on(22)).days)

    assert [found[on(day)] for day in (3, 7, 21)] == [FREE, FREE, FREE]


def test_a_pass_that_is_used_up_is_not_there() -> None:
    busy = [session(on(day)) for day in (0, 4, 8, 12)]

    found = dict(rewards(busy, today=on(12)).days)

    assert [found[on(day)] for day in (3, 7, 11)] == [FREE, FREE, MISSED]


def test_today_is_open_until_it_is_over() -> None:
    found = rewards([session(on(0))], today=on(4))

    assert found.today is None
    assert [day for day, _ in found.days] == [on(0), on(1), on(2), on(3)]


def test_demo_sessions_never_count() -> None:
    found = rewards([session(profile=DEMO_PROFILE)], today=on(0))

    assert (found.points, found.streak_days, found.days) == (0, 0, ())


def test_sessions_dated_ahead_by_a_wrong_clock_wait_for_their_day() -> None:
    ahead = session(on(0) + timedelta(days=3650))

    found = rewards([session(on(0)), ahead], today=on(0))

    assert (found.points, found.streak_days) == (50, 1)


def test_the_reasons_of_one_session_are_told_beside_the_others_of_its_day() -> None:
    log = [painful(1, 1), painful(1, 1, hour=18)]

    reasons = rewards(log, today=on(0)).reasons

    first, second = (one.start.session_id for one in log)
    assert sum(reason.points for reason in reasons if reason.session_id == first) == 60
    assert {reason.points for reason in reasons if reason.session_id == second} == {0}


def test_levels_rise_with_points_and_end() -> None:
    last, most = LEVEL_BEGINS_AT[-1], len(LEVEL_BEGINS_AT)

    assert [level_of(points) for points in (0, 99, 100, last, last * 9)] == [1, 1, 2, most, most]
    assert list(LEVEL_BEGINS_AT) == sorted(set(LEVEL_BEGINS_AT))
    assert next_level_points(0) == 100
    assert next_level_points(last) is None


def test_every_level_reason_and_day_has_words() -> None:
    kinds = ("session", "check-in", "after")
    keys = {level_name_key(number + 1) for number in range(len(LEVEL_BEGINS_AT))}
    keys |= {f"reason-{kind}" for kind in kinds} | {f"reason-again-{kind}" for kind in kinds}
    keys |= {"reason-smart-stop", "reason-advice-open", "reason-red-day"}
    keys |= {f"day-{status.value}" for status in DayStatus}

    assert keys - words.catalogue().keys == set()
