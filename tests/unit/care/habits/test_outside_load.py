"""Load outside of the programme: its points, the week's ceiling, and a spike told the same day."""

from datetime import timedelta

import pytest

from coach import words
from coach.care.habits.outside_load import (
    as_usual,
    blocks_steps,
    no_step_reason,
    outside_points,
    spike_of,
    week_ceiling,
    week_points,
)
from coach.care.told import DiaryTold
from tests.care_builders import on
from tests.care_told_builders import at, diary

BASE = tuple(diary(on(day), flights=5) for day in range(21))  # 70 points a week
FOURTH_MONDAY = on(21)


@pytest.mark.parametrize(
    ("day", "points"),
    [
        (DiaryTold(at(on(0)), on(0)), 0),
        (DiaryTold(at(on(0)), on(0), stairs_flights=10), 20),
        (DiaryTold(at(on(0)), on(0), running_min=30), 90),
        (DiaryTold(at(on(0)), on(0), sport_min=60, sport_effort=5), 60),
        (DiaryTold(at(on(0)), on(0), cycling_min=40), 20),
        (DiaryTold(at(on(0)), on(0), cycling_min=40, is_cycling_hard=True), 40),
        (DiaryTold(at(on(0)), on(0), jumps=20), 10),
        (DiaryTold(at(on(0)), on(0), deep_min=15), 15),
        (DiaryTold(at(on(0)), on(0), long_sitting=6), 0),  # noted, no load: E45
        (DiaryTold(at(on(0)), on(0), stairs_flights=1, jumps=2, deep_min=3), 6),
    ],
)
def test_e45_each_kind_of_load_has_its_points(day: DiaryTold, points: float) -> None:
    assert outside_points(day) == pytest.approx(points)


def test_about_the_same_as_usual_is_the_last_answer_without_its_sleep() -> None:
    told = [
        diary(on(0), flights=3),
        DiaryTold(at(on(1)), on(1), stairs_flights=7, sleep_h=6.0),
        diary(on(5), flights=50),
    ]

    usual = as_usual(told, day=on(3), at=at(on(3), 21))

    assert usual == DiaryTold(at(on(3), 21), on(3), stairs_flights=7)


def test_there_is_no_usual_before_the_first_answer() -> None:
    assert as_usual([diary(on(3), flights=1)], day=on(3), at=at(on(3))) is None


def test_a_day_told_again_is_corrected_whatever_the_order() -> None:
    told = [diary(on(0), hour=21, flights=3), diary(on(0), hour=20, flights=300)]

    assert week_points(told, day=on(0)) == week_points(told[::-1], day=on(0)) == 6


def test_e4_the_ceiling_is_a_fifth_above_the_mean_of_three_weeks() -> None:
    assert week_ceiling(BASE, day=FOURTH_MONDAY) == pytest.approx(84)


def test_the_ceiling_stays_the_same_all_week() -> None:
    busy = [*BASE, diary(on(21), running=60)]

    assert week_ceiling(busy, day=on(27)) == week_ceiling(BASE, day=FOURTH_MONDAY)


def test_days_not_told_are_not_quiet_days() -> None:
    some = [fact for fact in BASE if fact.day.weekday() in {1, 3, 5}]

    assert week_ceiling(some, day=FOURTH_MONDAY) == pytest.approx(84)


def test_with_too_little_told_there_is_no_ceiling_and_no_spike() -> None:
    one_week = BASE[:7]
    two_days_a_week = [fact for fact in BASE if fact.day.weekday() in {1, 3}]
    run = diary(on(21), running=90)

    for told in ((), one_week, two_days_a_week):
        assert week_ceiling([*told, run], day=on(21)) is None
        assert spike_of([*told, run], on(21)) is None
        assert not blocks_steps([*told, run], today=on(21))


def test_a_spike_is_told_on_the_day_that_makes_it_and_not_again() -> None:
    told = [*BASE, diary(on(21), flights=10), diary(on(22), running=30), diary(on(23), flights=5)]

    fired = [spike_of(told, on(day)) for day in (21, 22, 23)]

    assert [one is not None for one in fired] == [False, True, False]
    assert fired[1] is not None
    assert (fired[1].rule, dict(fired[1].arguments)) == ("E4", {"points": 110, "ceiling": 84})


def test_what_happens_later_in_the_week_does_not_move_the_spike() -> None:
    told = [*BASE, diary(on(22), running=30)]

    assert spike_of([*told, diary(on(24), running=30)], on(22)) == spike_of(told, on(22))


def test_e4_over_the_ceiling_no_exercise_steps_up_until_the_week_is_over() -> None:
    told = [*BASE, diary(on(22), running=30)]

    blocked = [blocks_steps(told, today=on(day)) for day in range(21, 29)]

    assert blocked == [False, True, True, True, True, True, True, False]
    assert [no_step_reason(told, today=on(day)) is not None for day in range(21, 29)] == blocked


def test_a_few_stairs_after_weeks_of_none_are_no_spike() -> None:
    still = [diary(on(day)) for day in range(21)]

    assert spike_of([*still, diary(on(21), flights=5)], on(21)) is None
    assert spike_of([*still, diary(on(21), flights=6)], on(21)) is not None


def test_a_day_dated_ahead_does_not_count_yet() -> None:
    ahead = diary(on(21) + timedelta(days=1), running=200)

    assert not blocks_steps([*BASE, ahead], today=on(21))


@pytest.mark.parametrize("key", ["habit-spike", "habit-no-step"])
def test_what_fired_has_words_for_patient_and_physiotherapist(key: str) -> None:
    for words_key in (key, f"{key}-checked"):
        assert words.text(words_key, points=110, ceiling=84)
