"""The session screen in a window of its own, drawn as often as told: for measuring."""

from collections.abc import Callable

import pygame

from coach.ports import Clock, Frame
from coach.screens.frame_wait import FrameWait
from coach.screens.picture import DEFAULT_SIZE
from coach.screens.theme import ThemeName, load_theme
from coach.screens.view_models.session_model import session_view
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.mirror import Mirror
from coach.screens.widgets.scale import Scale
from coach.screens.widgets.session_parts import draw_session
from coach.session.snapshot import Snapshot

_FILM_FRAME_S = 1 / 30  # what passes between two frames that are drawn without a wait


class SessionBoard:
    """Opens the window and paints its ground; `show` draws all of one frame of the app."""

    def __init__(self, clock: Clock, *, size: tuple[int, int] = DEFAULT_SIZE) -> None:
        pygame.display.init()
        pygame.font.init()
        self._window = pygame.Window("Knee Coach", size)
        self._wait = FrameWait(clock)
        self._dt_s = _FILM_FRAME_S
        self._mirror = Mirror()
        self._theme = load_theme(ThemeName.LIGHT)
        self._kit = Kit(self._canvas())
        self._window.get_surface().fill(self._theme.colour("background"))
        self._window.flip()

    def show(self, snapshot: Snapshot, frame: Frame | None) -> None:
        pygame.event.get()
        self._kit.begin(self._canvas(), (), dt_s=self._dt_s)
        self._mirror.take(frame)
        draw_session(
            self._kit, session_view(snapshot), snapshot, mirror=self._mirror, dt_s=self._dt_s
        )
        self._kit.end()
        self._window.flip()

    def wait(self, has_poses: Callable[[], bool]) -> None:
        """Wait for the next frame, as the app's own loop does."""
        self._dt_s = self._wait.until(has_poses)

    def close(self) -> None:
        self._window.destroy()
        pygame.display.quit()

    def _canvas(self) -> Canvas:
        surface = self._window.get_surface()
        return Canvas(surface, Scale(*surface.get_size()), self._theme)
