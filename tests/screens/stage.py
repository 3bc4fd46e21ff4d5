"""Showing a screen on a surface without a window, frame by frame."""

from collections.abc import Sequence

import pygame

from coach.screens.steps import Screen, Step
from coach.screens.theme import ThemeName, load_theme
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Scale

FRAME_S = 1 / 30


def key(code: int, *, mod: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="")


class Stage:
    """A screen in a window of a given size."""

    def __init__(
        self,
        screen: Screen,
        *,
        size: tuple[int, int] = (1280, 720),
        theme: ThemeName = ThemeName.LIGHT,
        text_factor: float = 1.0,
        is_blind: bool = False,
    ) -> None:
        """Set up a screen; a blind stage draws nothing, which is quick, but knows where."""
        self.screen = screen
        self.surface = pygame.Surface(size)
        if is_blind:
            self.surface.set_clip(pygame.Rect(0, 0, 0, 0))
        self.scale = Scale(*size, text_factor)
        self.theme = load_theme(theme)
        self.kit = Kit(Canvas(self.surface, self.scale, self.theme))

    def frame(self, events: Sequence[pygame.Event] = (), *, dt_s: float = FRAME_S) -> Step | None:
        """Show one frame and return where the screen wants to go."""
        canvas = Canvas(self.surface, self.scale, self.theme)
        self.kit.begin(canvas, events, dt_s=dt_s)
        meant = [event for event in events if not self.kit.is_switch_event(event)]
        steps = [self.screen.handle(event) for event in meant]
        steps.append(self.screen.update(dt_s))
        steps.append(self.screen.draw(self.kit))
        self.kit.end()
        return next((step for step in steps if step is not None), None)

    def press(self, *codes: int) -> Step | None:
        """Press keys, a frame for each, and return the last step."""
        step = None
        for code in codes:
            step = self.frame([key(code)])
        return step

    def click(self, control: str) -> Step | None:
        """Click the middle of a control."""
        at = self.scale.point_px(self.kit.boxes[control].centre)
        down = pygame.Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        up = pygame.Event(pygame.MOUSEBUTTONUP, pos=at, button=1)
        return self.frame([down, up])
