"""The window: one loop that takes events, lets time pass and draws the uppermost screen.

Nothing in here waits for a device; the session's own calls do not block.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from coach import words
from coach.errors import SourceError
from coach.screens.flow import Flow
from coach.screens.frame_wait import (
    CALM_AFTER_S,
    CALM_S,
    LONGEST_S,
    REPLAY_S,
    SHORTEST_S,
    FrameWait,
)
from coach.screens.replay_screen import ReplayScreen
from coach.screens.session_screen import SessionScreen
from coach.screens.settings.data_ways import NO_WAYS, DataWays
from coach.screens.source_screens import NoCameraScreen
from coach.screens.steps import OpenReplay, Screen
from coach.screens.summary_screen import SummaryScreen
from coach.screens.theme import ThemeName, load_theme
from coach.screens.waiting_screen import only_waits
from coach.screens.widgets import icons
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.one_switch import OneSwitch
from coach.screens.widgets.scale import Scale
from coach.session.services import CoachServices, SessionRequest

LONGEST_FRAME_S = 0.25  # a window that was dragged or hidden must not make time jump
SMALLEST_WINDOW = (1024, 640)
LINGER_S = 3.0  # how long the summary stays when the app leaves by itself
_POINTER_EVENTS = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)


@dataclass(frozen=True, slots=True)
class AppOptions:
    """How the window opens. `theme` overrides the stored one; `data`: what can be done with it.

    `country_guess` is of two letters, and offered first where the country is asked for.
    """

    size: tuple[int, int] = (1280, 720)
    is_full_screen: bool = False
    theme: ThemeName | None = None
    data: DataWays = NO_WAYS
    country_guess: str | None = None


class App:
    """What is shown, on whatever surface; the window is only its frame."""

    def __init__(
        self,
        services: CoachServices,
        *,
        start: SessionRequest | None = None,
        plan: SessionRequest | None = None,
        replay: str | None = None,
        exit_after: bool = False,
        options: AppOptions | None = None,
    ) -> None:
        self._services = services
        self._options = options or AppOptions()
        self._exit_after = exit_after
        self.flow = Flow(
            services,
            data=self._options.data,
            country_guess=self._options.country_guess,
        )
        if start is not None:
            self.flow.begin(start)
        elif plan is not None:
            self.flow.begin_plan(plan)
        elif replay is not None:
            self.flow.take(OpenReplay(replay))
        self.kit = Kit(self._canvas(pygame.Surface((1, 1))))
        self._shown: Screen | None = None
        self._lingered_s = 0.0
        self._untouched_s = 0.0
        self._is_still = False  # nothing moved when it was drawn last
        self._last_s = services.clock.now_s()
        self.exit_code = 0

    def frame(self, surface: pygame.Surface, events: Sequence[pygame.Event]) -> bool:
        """Take in events and the time since the last frame, and draw; return whether it drew.

        A page that only waits to be read is not drawn again while nobody touches it.
        """
        now_s = self._services.clock.now_s()
        dt_s = min(LONGEST_FRAME_S, max(0.0, now_s - self._last_s))
        self._last_s = now_s
        self._untouched_s = 0.0 if events else self._untouched_s + dt_s
        self._settle_screen()
        screen = self.flow.screen
        for event in events:
            step = None if self.kit.is_switch_event(event) else screen.handle(event)
            if step is not None:
                self.flow.take(step)
                events = ()  # the rest was meant for the screen that is gone
                break
        self.flow.update(dt_s)
        self._settle_screen()
        was_still, self._is_still = self._is_still, self._is_still_now
        is_drawn = not (was_still and self._is_still)
        if is_drawn:
            self._draw(surface, events, dt_s=dt_s)
        self._leave_by_itself(dt_s)
        return is_drawn

    @property
    def has_quit(self) -> bool:
        return self.flow.has_quit

    def wait(self, wait: FrameWait) -> None:
        """Wait until the next frame is worth drawing."""
        wait.until(lambda: self.flow.has_news, longest_s=self._longest_s)

    @property
    def _longest_s(self) -> float:
        """Return how long a frame may stay when nothing asks for the next one."""
        screen = self.flow.screen
        if isinstance(screen, SessionScreen) and screen.is_lively:
            return SHORTEST_S
        if screen.is_far:
            return LONGEST_S
        is_calm = self._untouched_s >= CALM_AFTER_S and not isinstance(screen, ReplayScreen)
        return CALM_S if is_calm else REPLAY_S

    @property
    def _is_still_now(self) -> bool:
        """Whether the next picture can only look like the one that is drawn now."""
        return (
            self._untouched_s >= CALM_AFTER_S
            and only_waits(self.flow.screen)
            and self.kit.is_still
            and not self._services.sounds.spoken
        )

    def close(self) -> None:
        self.flow.close()

    def _draw(
        self, surface: pygame.Surface, events: Sequence[pygame.Event], *, dt_s: float
    ) -> None:
        self._settle_one_switch()
        self.kit.figures.untouched_s = self._untouched_s
        self.kit.begin(self._canvas(surface), events, dt_s=dt_s)
        self.kit.has_motion = self.flow.preferences.has_motion
        self.kit.spoken = self._services.sounds.spoken or ""
        self.kit.is_mirrored = self.flow.preferences.is_mirrored
        step = self.flow.screen.draw(self.kit)
        self.kit.end()
        if step is not None:
            self.flow.take(step)

    def _settle_one_switch(self) -> None:
        step_s = self.flow.preferences.one_switch.step_s
        now_s = self.kit.one_switch.step_s if self.kit.one_switch is not None else None
        if step_s != now_s:
            self.kit.one_switch = OneSwitch(step_s) if step_s is not None else None

    def _canvas(self, surface: pygame.Surface) -> Canvas:
        preferences = self.flow.preferences
        scale = Scale(*surface.get_size(), preferences.text_size.factor)
        return Canvas(surface, scale, load_theme(self._options.theme or preferences.theme))

    def _settle_screen(self) -> None:
        if self.flow.screen is not self._shown:
            self._shown = self.flow.screen
            self._untouched_s = 0.0
            self.kit.forget()
        if self.flow.message:
            self.kit.toast(self.flow.message)
            self.flow.message = ""

    def _leave_by_itself(self, dt_s: float) -> None:
        if not self._exit_after or not _is_at_its_end(self.flow.screen):
            return
        self._lingered_s += dt_s
        if self._lingered_s >= LINGER_S:
            has_failed = isinstance(self.flow.screen, NoCameraScreen)
            self.exit_code = SourceError.exit_code if has_failed else 0
            self.flow.has_quit = True


def _is_at_its_end(screen: Screen) -> bool:
    if isinstance(screen, ReplayScreen):
        return screen.has_ended
    return isinstance(screen, (SummaryScreen, NoCameraScreen))


def run_app(
    services: CoachServices,
    *,
    start: SessionRequest | None = None,
    plan: SessionRequest | None = None,
    replay: str | None = None,
    exit_after: bool = False,
    options: AppOptions | None = None,
) -> int:
    """Open the window and return the exit code once it is closed.

    Args:
        services: everything from outside.
        start: a session to begin at once, without the home screen.
        plan: source and the rest of today's planned session, to begin at once.
        replay: the id of a stored session to show at once.
        exit_after: leave by itself once the summary was shown, or the replay has come to its end.
        options: how the window opens.
    """
    options = options or AppOptions()
    window = _open_window(options)
    app = App(
        services, start=start, plan=plan, replay=replay, exit_after=exit_after, options=options
    )
    wait = FrameWait(services.clock)
    is_full_screen = options.is_full_screen
    try:
        while not app.has_quit:
            surface = window.get_surface()
            events = [_in_pixels(event, window, surface) for event in pygame.event.get()]
            if any(event.type in (pygame.QUIT, pygame.WINDOWCLOSE) for event in events):
                break
            is_full_screen = switch_full_screen(window, events, is_now=is_full_screen)
            if app.frame(surface, events):
                window.flip()
            app.wait(wait)
    finally:
        app.close()
        window.destroy()
        pygame.display.quit()
    return app.exit_code


def _open_window(options: AppOptions) -> pygame.Window:
    # Without this, Windows draws the app small and stretches it: everything is blurred.
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    pygame.display.init()
    pygame.font.init()
    window = pygame.Window(
        words.text("app-name"), options.size, resizable=True, allow_high_dpi=True
    )
    window.minimum_size = SMALLEST_WINDOW
    window.set_icon(icons.icon("figure", 64, load_theme(ThemeName.LIGHT).colour("primary"), 2.4))
    if options.is_full_screen:
        window.set_fullscreen(desktop=True)
    pygame.key.start_text_input()
    return window


def switch_full_screen(
    window: pygame.Window, events: Sequence[pygame.Event], *, is_now: bool
) -> bool:
    """Switch to full screen and back with F11; return what is now."""
    if not any(event.type == pygame.KEYDOWN and event.key == pygame.K_F11 for event in events):
        return is_now
    if is_now:
        window.set_windowed()
    else:
        window.set_fullscreen(desktop=True)
    return not is_now


def _in_pixels(event: pygame.Event, window: pygame.Window, surface: pygame.Surface) -> pygame.Event:
    """Return a mouse event in pixels of the surface; on some screens it comes in points."""
    ratio = surface.get_width() / window.size[0]
    if ratio == 1.0 or event.type not in _POINTER_EVENTS:
        return event
    x, y = event.pos
    return pygame.Event(event.type, {**event.dict, "pos": (x * ratio, y * ratio)})
