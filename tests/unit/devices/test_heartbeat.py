"""Telling a slow worker from a hanging one, on a clock that the test turns."""

import threading

import pytest

from coach.devices.heartbeat import HUNG_FRAMES, HUNG_S, LOADING_S, Heartbeat
from tests.device_builders import TickingClock, wait_until


def _heart(clock: TickingClock) -> Heartbeat:
    return Heartbeat(lambda: None, clock)


def _frames(heart: Heartbeat, clock: TickingClock, *, each_s: float) -> None:
    for _ in range(5):
        clock.time_s += each_s
        heart.came_round()


def test_loading_may_take_long_but_not_for_ever() -> None:
    clock = TickingClock()
    heart = _heart(clock)

    clock.time_s += LOADING_S - 1.0
    assert heart.is_alive

    clock.time_s += 2.0
    assert not heart.is_alive


@pytest.mark.parametrize(("frame_s", "limit_s"), [(0.02, HUNG_S), (0.6, 0.6 * HUNG_FRAMES)])
def test_the_limit_grows_with_the_slowest_frame(frame_s: float, limit_s: float) -> None:
    clock = TickingClock()
    heart = _heart(clock)
    heart.came_round()
    _frames(heart, clock, each_s=frame_s)

    clock.time_s += limit_s - 0.1
    assert heart.is_alive

    clock.time_s += 0.2
    assert not heart.is_alive


def test_the_time_of_loading_is_not_taken_for_a_frame() -> None:
    clock = TickingClock()
    heart = _heart(clock)
    _frames(heart, clock, each_s=0.02)
    clock.time_s += 30.0

    assert not heart.is_alive


def test_it_beats_from_a_thread_of_its_own_until_nobody_listens() -> None:
    beats: list[int] = []
    ended = threading.Event()

    def beat() -> None:
        beats.append(threading.get_ident())
        if len(beats) == 2:
            ended.set()
            raise BrokenPipeError

    heart = Heartbeat(beat, TickingClock())
    heart.start()

    assert wait_until(ended.is_set, within_s=30.0)
    heart.stop()
    assert len(beats) == 2
    assert threading.get_ident() not in beats
