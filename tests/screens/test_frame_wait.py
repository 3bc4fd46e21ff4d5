"""How long the window waits between two frames."""

from collections.abc import Iterator

import pygame
import pytest

from coach.care.facts import DEMO_PROFILE
from coach.screens.app import App
from coach.screens.frame_wait import (
    CALM_AFTER_S,
    CALM_S,
    LONGEST_S,
    REPLAY_S,
    SHORTEST_S,
    FrameWait,
)
from coach.screens.preferences import GAME_KEY, NOTICE_KEY
from coach.session.services import SessionRequest
from tests.device_builders import TickingClock
from tests.screens.fakes import FakeServices, snapshot
from tests.screens.stage import key

LOOK_S = 0.001  # what a look at the clock takes in these tests


@pytest.fixture(autouse=True)
def _video() -> Iterator[None]:
    pygame.display.init()
    pygame.event.clear()
    yield
    pygame.event.clear()


def _wait() -> FrameWait:
    return FrameWait(TickingClock(step_s=LOOK_S))


def test_a_new_pose_ends_the_wait_at_once() -> None:
    assert _wait().until(lambda: True) == pytest.approx(LOOK_S)


def test_a_pose_that_comes_while_waiting_ends_the_wait() -> None:
    asked: list[bool] = []

    def comes_at_the_third_look() -> bool:
        asked.append(True)
        return len(asked) == 3

    waited_s = _wait().until(comes_at_the_third_look)

    assert waited_s == pytest.approx(3 * LOOK_S)


def test_without_anything_new_the_wait_ends_after_the_longest_time() -> None:
    wait = _wait()

    first_s = wait.until(lambda: False)
    shorter_s = wait.until(lambda: False, longest_s=0.02)

    assert first_s == pytest.approx(LONGEST_S, abs=LOOK_S)
    assert shorter_s == pytest.approx(0.02, abs=LOOK_S)


def test_input_ends_the_wait_but_a_busy_mouse_does_not_draw_at_its_own_rate() -> None:
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=(1, 1), rel=(1, 1), buttons=(0, 0, 0)))

    waited_s = _wait().until(lambda: False)

    assert waited_s == pytest.approx(SHORTEST_S, abs=LOOK_S)
    assert pygame.event.peek(pygame.MOUSEMOTION)


def test_what_was_drawn_meanwhile_is_part_of_the_wait() -> None:
    clock = TickingClock(step_s=LOOK_S)
    wait = FrameWait(clock)
    clock.time_s += 0.5

    waited_s = wait.until(lambda: False)

    assert waited_s == pytest.approx(0.5 + LOOK_S)


def _waited_s(*, is_touched: bool) -> float:
    """Return how long the home screen waits after a calm second, perhaps with a key at its end."""
    services = FakeServices()
    services.store.set_setting(NOTICE_KEY, "yes")
    app, surface = App(services), pygame.Surface((64, 64))
    for _ in range(round(CALM_AFTER_S / 0.1) + 3):
        services.fake_clock.t_s += 0.1
        app.frame(surface, ())
    app.frame(surface, [key(pygame.K_TAB)] if is_touched else ())
    clock = TickingClock(step_s=LOOK_S)
    wait = FrameWait(clock)
    before_s = clock.time_s

    app.wait(wait)

    return clock.time_s - before_s


def test_a_near_screen_that_nobody_touches_is_drawn_eight_times_a_second() -> None:
    assert _waited_s(is_touched=False) == pytest.approx(CALM_S, abs=2 * LOOK_S)
    assert _waited_s(is_touched=True) == pytest.approx(REPLAY_S, abs=2 * LOOK_S)


@pytest.mark.parametrize(("is_game", "longest_s"), [(True, SHORTEST_S), (False, LONGEST_S)])
def test_the_world_of_the_game_moves_sixty_times_a_second(
    *, is_game: bool, longest_s: float
) -> None:
    services = FakeServices()
    services.store.set_setting(GAME_KEY, "on" if is_game else "off")
    app = App(services, start=SessionRequest("mini_squat", "0", profile=DEMO_PROFILE))
    assert services.running is not None
    services.running.now = snapshot()
    app.frame(pygame.Surface((64, 64)), ())
    clock = TickingClock(step_s=LOOK_S)
    wait = FrameWait(clock)
    before_s = clock.time_s

    app.wait(wait)

    assert clock.time_s - before_s == pytest.approx(longest_s, abs=2 * LOOK_S)
