"""What is told of a hold or a turn: its beginning, its middle, its last five seconds."""

from itertools import pairwise

import pytest

from coach.session.countdown import Moment, is_up, moment_key, moments


def told(target_s: float, *, step_s: float = 0.1) -> list[Moment]:
    """Return every moment of a hold from its beginning to its target, in order."""
    found: list[Moment] = []
    before_s: float | None = None
    for number in range(round(target_s / step_s)):
        now_s = 0.05 + number * step_s
        found += moments(before_s, now_s, target_s=target_s)
        before_s = now_s
    return found


@pytest.mark.parametrize(
    ("target_s", "expected"),
    [
        (30.0, [Moment.BEGIN, Moment.HALF, Moment.LAST_FIVE]),
        (10.0, [Moment.BEGIN, Moment.LAST_FIVE]),
        (5.0, [Moment.BEGIN]),
    ],
)
def test_a_longer_time_has_more_to_be_told(target_s: float, expected: list[Moment]) -> None:
    assert [moment for moment in told(target_s) if moment is not Moment.TICK] == expected


@pytest.mark.parametrize(("target_s", "ticks"), [(30.0, 5), (5.0, 4), (2.0, 1)])
def test_the_last_seconds_tick_once_each(target_s: float, ticks: int) -> None:
    assert told(target_s).count(Moment.TICK) == ticks


def test_a_hold_that_begins_anew_is_told_anew() -> None:
    assert moments(12.0, 0.6, target_s=30.0) == (Moment.BEGIN,)


def test_nothing_is_told_outside_a_hold_or_past_its_target() -> None:
    assert moments(3.0, None, target_s=30.0) == ()
    assert moments(29.9, 30.0, target_s=30.0) == ()


def test_time_is_up_once_in_the_look_in_which_it_ends() -> None:
    looks = [None, 29.0, 29.9, 30.0, 31.0, None]
    told = [is_up(before, now, target_s=30.0) for before, now in pairwise(looks)]

    assert told == [False, False, True, False, False]


def test_a_slow_look_tells_the_latest_of_what_it_missed() -> None:
    assert moment_key(moments(1.0, 26.0, target_s=30.0)) == "cue-clock-last-five"
