"""The window and its loop, on SDL's dummy driver."""

from collections.abc import Callable
from dataclasses import replace

import pygame
import pytest

from coach.errors import StoreError
from coach.screens.app import App, AppOptions, run_app, switch_full_screen
from coach.screens.exercises.chosen import Chosen
from coach.screens.exercises.exercise_screen import ExerciseScreen
from coach.screens.figures import LOOP_S
from coach.screens.learn.learn_screen import LearnScreen
from coach.screens.preferences import NOTICE_KEY, load_choice
from coach.screens.steps import AskPain, Open, Screen
from coach.screens.theme import ThemeName
from coach.screens.today.today_screen import TodayScreen
from coach.screens.waiting_screen import only_waits
from coach.screens.widgets.figure_time import REST_AFTER_S
from coach.session.services import SessionRequest
from coach.session.snapshot import SetStage, Snapshot
from tests.screens.fakes import FakeClock, FakeRunning, FakeServices, add_session
from tests.screens.gallery import any_screen
from tests.screens.stage import Stage, key

DEMO = SessionRequest("squat", "synthetic", sets=1, reps=3, profile="demo")


class RunningClock(FakeClock):
    """A clock on which every look is a fifth of a second later."""

    def now_s(self) -> float:
        self.t_s += 0.2
        return self.t_s


class EagerRunning(FakeRunning):
    """Does a repetition with every tenth tick."""

    ticks = 0

    def tick(self, now_s: float) -> Snapshot:
        self.ticks += 1
        if self.ticks % 10 == 0 and self.now.stage is not SetStage.DONE:
            self.do_reps(1)
        return super().tick(now_s)


class EagerServices(FakeServices):
    def __init__(self) -> None:
        super().__init__()
        self.fake_clock = RunningClock()

    def start(self, request: SessionRequest) -> FakeRunning:
        started = super().start(request)
        self.running = EagerRunning(self, started.session_id, started.now)
        return self.running


def test_a_demo_runs_by_itself_and_leaves() -> None:
    services = EagerServices()

    code = run_app(services, start=DEMO, exit_after=True)

    stored = services.store.sessions("demo")[0]
    assert code == 0
    assert stored.reps == 3
    assert stored.end is not None
    assert services.running is not None
    assert services.running.is_closed


def test_a_source_that_fails_ends_an_unattended_run_with_code_3() -> None:
    services = EagerServices()
    services.missing_sources = {"synthetic"}

    assert run_app(services, start=DEMO, exit_after=True) == 3


def test_a_replay_is_shown_at_once_and_leaves_at_its_end() -> None:
    services = EagerServices()
    session_id = add_session(services, scores=(90,))

    assert run_app(services, replay=session_id, exit_after=True) == 0


def test_f11_fills_the_screen_and_goes_back() -> None:
    pygame.display.init()
    window = pygame.Window("Test", (1280, 720), resizable=True)
    before, f11 = window.size, [key(pygame.K_F11)]

    is_full = switch_full_screen(window, f11, is_now=False)
    filled = window.size
    stays = switch_full_screen(window, [key(pygame.K_F10)], is_now=is_full)
    is_back = not switch_full_screen(window, f11, is_now=stays)
    after = window.size
    window.destroy()

    assert is_full
    assert stays
    assert is_back
    assert filled == pygame.display.get_desktop_sizes()[0]
    assert after == before


def test_closing_the_window_stores_the_session() -> None:
    services = EagerServices()
    pygame.display.init()
    pygame.event.post(pygame.Event(pygame.QUIT))

    code = run_app(services, start=DEMO)

    assert code == 0
    assert services.store.sessions("demo")[0].end is not None


def test_a_store_that_fails_ends_in_a_sentence_and_a_way_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    services = FakeServices()

    def full(request: SessionRequest) -> FakeRunning:
        del request
        raise StoreError("The disk is full: free some space and try again.")

    monkeypatch.setattr(services, "start", full)

    app = App(services, start=DEMO)
    app.frame(pygame.Surface((1280, 720)), ())

    shown = " ".join(text.words for text in app.kit.canvas.texts)
    assert "The disk is full" in shown
    assert "demo" in app.kit.order


def test_a_replay_that_cannot_be_loaded_is_a_sentence_on_the_home_screen() -> None:
    services = FakeServices()
    services.store.set_setting("notice_accepted", "yes")

    app = App(services, replay="no-such-session")
    app.frame(pygame.Surface((1280, 720)), ())

    assert type(app.flow.screen).__name__ == "TodayScreen"
    assert any("no-such-session" in text.words for text in app.kit.canvas.texts)


def test_the_theme_is_changed_in_the_settings_and_kept() -> None:
    services = FakeServices()
    services.store.set_setting("notice_accepted", "yes")
    app = App(services)
    surface = pygame.Surface((1280, 720))
    app.frame(surface, ())
    for control in ("nav:settings", "theme:dark"):
        at = app.kit.boxes[control].centre
        down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        app.frame(surface, [down, pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)])
        app.frame(surface, ())

    assert app.kit.canvas.theme.name is ThemeName.DARK
    assert App(services).flow.preferences.theme is ThemeName.DARK


def test_an_option_overrides_the_stored_theme() -> None:
    app = App(FakeServices(), options=AppOptions(theme=ThemeName.DARK))

    app.frame(pygame.Surface((640, 400)), ())

    assert app.kit.canvas.theme.name is ThemeName.DARK


def test_a_long_frame_does_not_make_time_jump() -> None:
    services = FakeServices()
    app = App(services, start=DEMO)
    assert services.running is not None
    services.running.now = replace(services.running.now, stage=SetStage.DONE)
    services.fake_clock.t_s += 60.0  # the lid was closed

    app.frame(pygame.Surface((1280, 720)), ())

    assert type(app.flow.screen).__name__ == "SessionScreen"


def test_a_new_pose_is_news_while_the_session_is_shown_but_not_under_a_question() -> None:
    services = FakeServices()
    app = App(services, start=DEMO)
    assert services.running is not None
    with_a_picture = app.flow.has_news
    app.flow.take(AskPain(None))

    assert with_a_picture
    assert services.running.has_poses
    assert not app.flow.has_news


def _rested(screen_of: Callable[[FakeServices], Screen]) -> tuple[App, pygame.Surface]:
    """Return the app on a screen that nobody has touched for two seconds."""
    services = FakeServices()
    app, surface = App(services), pygame.Surface((1280, 720))
    app.flow.take(Open(screen_of(services)))
    _leave_alone(app, services, surface, for_s=2.0)
    return app, surface


def _leave_alone(
    app: App, services: FakeServices, surface: pygame.Surface, *, for_s: float
) -> None:
    for _ in range(round(for_s * 10)):
        services.fake_clock.t_s += 0.1
        app.frame(surface, ())


def test_a_page_that_nobody_touches_is_not_drawn_again() -> None:
    app, surface = _rested(LearnScreen)
    surface.fill((255, 0, 255))

    has_drawn = app.frame(surface, ())

    assert not has_drawn
    assert surface.get_at((640, 360))[:3] == (255, 0, 255)


def test_a_key_draws_a_still_page_at_once() -> None:
    app, surface = _rested(LearnScreen)

    assert app.frame(surface, [key(pygame.K_TAB)])


def test_a_sentence_on_a_still_page_is_drawn_away_again() -> None:
    app, surface = _rested(LearnScreen)
    app.kit.toast("A sentence that goes away by itself.")

    assert app.frame(surface, ())


def test_a_page_that_moves_goes_on_being_drawn() -> None:
    app, surface = _rested(lambda services: ExerciseScreen(services, _chosen(services), "squat"))

    assert app.frame(surface, ())


def test_a_figure_comes_to_rest_when_nobody_is_there_and_moves_again_when_touched() -> None:
    services = FakeServices()
    app, surface = App(services), pygame.Surface((1280, 720))
    app.flow.take(Open(ExerciseScreen(services, _chosen(services), "squat")))
    _leave_alone(app, services, surface, for_s=REST_AFTER_S - 1)
    is_drawn_before = app.frame(surface, ())
    _leave_alone(app, services, surface, for_s=LOOP_S + 2)

    assert is_drawn_before
    assert not app.frame(surface, ())
    assert app.frame(surface, [key(pygame.K_TAB)])
    assert app.frame(surface, ())
    assert app.kit.figures.has_moved


def test_a_window_left_open_over_night_shows_the_new_day() -> None:
    services = FakeServices()
    services.store.set_setting(NOTICE_KEY, "yes")
    app, surface = App(services), pygame.Surface((1280, 720))
    _leave_alone(app, services, surface, for_s=0.2)
    yesterday = app.flow.screen
    services.fake_clock.t_s += 3600.0
    app.frame(surface, ())
    an_hour_later = app.flow.screen

    services.fake_clock.t_s += 16 * 3600.0
    has_drawn = app.frame(surface, ())

    assert isinstance(yesterday, TodayScreen)
    assert an_hour_later is yesterday
    assert isinstance(app.flow.screen, TodayScreen)
    assert app.flow.screen is not yesterday
    assert has_drawn


def _chosen(services: FakeServices) -> Chosen:
    return Chosen(load_choice(services))


@pytest.mark.parametrize(
    "name",
    ["learn", "trail", "summary", "home_why", "progress_pain", "settings", "no_camera", "home"],
)
def test_a_screen_that_only_waits_looks_the_same_after_a_while(name: str) -> None:
    stage = Stage(any_screen(name), size=(1024, 640))
    stage.kit.has_motion = False  # but for the figures of exercises, which come to rest
    assert only_waits(stage.screen)
    stage.frame()
    stage.frame()
    before = pygame.image.tobytes(stage.surface, "RGB")

    stage.frame(dt_s=30.0)

    assert pygame.image.tobytes(stage.surface, "RGB") == before
