"""Timers, logs and exercises made of others, pressed from home to summary without a camera."""

from collections.abc import Sequence

import pygame
import pytest

from coach.care.facts import SessionEndReason, SessionFacts
from coach.devices.quiet_sounds import QuietSounds
from coach.movement.exercise import Exercise
from coach.ports import PoseFeed
from coach.screens.app import App
from coach.screens.preferences import NOTICE_KEY
from coach.session.app_services import AppServices, Outside
from coach.session.services import SessionRequest
from coach.session.sources import SourceSpec
from tests.screens.fakes import FakeClock, FakeStore, shipped_exercises
from tests.screens.stage import key

pytestmark = pytest.mark.whole


def no_camera(spec: SourceSpec, exercise: Exercise) -> PoseFeed:
    raise AssertionError(f"{exercise.id} opened {spec.text}")


class Player:
    """Presses keys in an app over real sessions, a store in memory and a clock that is turned."""

    def __init__(self, request: SessionRequest) -> None:
        self.clock, self.store = FakeClock(), FakeStore()
        self.store.set_setting(NOTICE_KEY, "yes")
        outside = Outside(
            clock=self.clock,
            store=self.store,
            sounds=QuietSounds(),
            open_feed=no_camera,
            check_source=lambda spec: f"{spec.text} was looked for",
            new_session_id=lambda _: f"s{len(self.store.sessions('me'))}",
        )
        services = AppServices(outside, shipped_exercises(), profile="me")
        self.app = App(services, start=request)
        self.surface = pygame.Surface((1024, 640))
        self.frame()

    def frame(self, events: Sequence[pygame.Event] = (), *, dt_s: float = 1 / 30) -> None:
        self.clock.t_s += dt_s
        self.app.frame(self.surface, events)

    def press(self, *codes: int) -> None:
        for code in codes:
            event = key(code)
            if pygame.K_0 <= code <= pygame.K_9:
                event = pygame.Event(pygame.KEYDOWN, key=code, mod=0, unicode=chr(code))
            self.frame([event])
        self.frame()

    def wait_for(self, screen: str, *, at_most_s: float = 600.0) -> None:
        """Let time pass until a screen is shown."""
        until_s = self.clock.t_s + at_most_s
        while self.screen != screen:
            assert self.clock.t_s < until_s, f"{self.screen} instead of {screen}"
            self.frame(dt_s=0.5)

    def click(self, control: str) -> None:
        at = self.app.kit.canvas.scale.point_px(self.app.kit.boxes[control].centre)
        down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        self.frame([down, pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)])
        self.frame()

    @property
    def screen(self) -> str:
        return type(self.app.flow.screen).__name__

    @property
    def texts(self) -> list[str]:
        return [drawn.words for drawn in self.app.kit.canvas.texts]

    @property
    def facts(self) -> SessionFacts:
        return self.store.sessions("me")[-1]

    def decline_pain(self) -> None:
        assert self.screen == "PainScreen"
        self.click("rather_not")


def test_a_timer_runs_asks_and_is_summed_up_by_keys_alone() -> None:
    player = Player(SessionRequest("foam_roll_front_thigh", "0"))
    player.decline_pain()

    player.wait_for("QuestionScreen")
    player.press(pygame.K_1, pygame.K_RETURN)
    second = player.screen
    player.press(pygame.K_y)
    player.wait_for("PainScreen")
    player.decline_pain()

    assert second == "QuestionScreen"
    assert player.screen == "SummaryScreen"
    assert (player.facts.turns, player.facts.told) == (2, 1)
    assert player.facts.end is not None
    assert player.facts.end.reason is SessionEndReason.FINISHED
    assert {"turns by the clock", "by your own count", "Your own answer"} <= set(player.texts)


def test_enter_begins_at_once_and_pauses_the_clock() -> None:
    player = Player(SessionRequest("foam_roll_front_thigh", "0"))
    player.decline_pain()
    player.frame(dt_s=0.5)
    preview = set(player.texts)

    player.press(pygame.K_RETURN)  # leaves the preview
    player.press(pygame.K_RETURN)
    working = set(player.texts)
    player.press(pygame.K_RETURN)
    paused = set(player.texts)
    player.frame(dt_s=100.0)

    assert {"Coming up next", "Start"} <= preview
    assert "And begin" in working
    assert "Paused" in paused
    assert player.facts.turns == 0


def test_pain_stops_the_clock_and_asks() -> None:
    player = Player(SessionRequest("quad_set", "0"))
    player.decline_pain()

    player.press(pygame.K_p)

    assert player.screen == "PainScreen"


def test_a_log_is_told_and_counts_as_a_session() -> None:
    player = Player(SessionRequest("walk_run", "0"))
    player.decline_pain()

    player.wait_for("QuestionScreen")
    player.click("more")
    player.click("go_on")
    player.press(pygame.K_a)
    player.wait_for("PainScreen")
    player.decline_pain()

    assert player.screen == "SummaryScreen"
    assert (player.facts.told, player.facts.turns) == (25, 0)
    assert player.facts.end is not None
    assert player.facts.end.reason is SessionEndReason.FINISHED


def test_what_nobody_watched_opens_its_summary_from_the_history() -> None:
    player = Player(SessionRequest("walk_run", "0"))
    player.decline_pain()
    player.wait_for("QuestionScreen")
    player.press(pygame.K_RETURN)
    player.press(pygame.K_y)
    player.wait_for("PainScreen")
    player.decline_pain()
    player.click("home")
    player.click("nav:history")
    player.click("tab:sessions")

    player.click("session:0")

    assert player.screen == "SummaryScreen"
    assert "replay" not in player.app.kit.boxes


@pytest.mark.parametrize("part", range(4))
def test_each_part_of_the_maintenance_set_can_be_started(part: int) -> None:
    player = Player(SessionRequest("maintenance_set", "0"))
    first = player.screen

    player.click(f"part:{part}")

    assert first == "PartsScreen"
    assert player.screen == "NoCameraScreen"  # its camera was looked for, and there is none


def test_the_whole_maintenance_set_is_told_afterwards() -> None:
    player = Player(SessionRequest("maintenance_set", "0"))

    player.click("tell")
    player.decline_pain()
    player.wait_for("QuestionScreen")
    player.press(pygame.K_y)
    player.wait_for("PainScreen")
    player.decline_pain()
    player.click("home")

    assert player.screen == "TodayScreen"
    assert player.facts.start.exercise_id == "maintenance_set"
    assert player.facts.has_practised
