"""What mouse and keyboard did in a frame, and which control lies in a direction."""

from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from coach.screens.widgets.canvas import Point
from coach.screens.widgets.scale import Box

ARROWS = {
    pygame.K_LEFT: (-1, 0),
    pygame.K_RIGHT: (1, 0),
    pygame.K_UP: (0, -1),
    pygame.K_DOWN: (0, 1),
}
ENTER = (pygame.K_RETURN, pygame.K_KP_ENTER)
POINTING = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)
_OFF_AXIS = 2.2  # how far beside its direction an arrow may still find a control


@dataclass(slots=True)
class Pointer:
    at: Point = (-1.0, -1.0)
    went_down: Point | None = None  # where the button went down, while it is held
    is_held: bool = False
    click: tuple[Point, Point] | None = None  # where it went down and came up, this frame

    def take(self, event: pygame.Event, at: Point) -> None:
        """Take in an event of the mouse, which is at a place in dp."""
        self.at = at
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self.went_down, self.is_held = at, True
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            if self.went_down is not None:
                self.click = (self.went_down, at)
            self.went_down, self.is_held = None, False


@dataclass(slots=True)
class Keys:
    """What the keyboard did this frame, for the focused control."""

    activated: str | None = None
    nudge: tuple[int, int] = (0, 0)  # arrows that belong to the focused control
    typed: str = ""
    erased: int = 0

    def edit(self, event: pygame.Event) -> bool:
        """Take a key that edits text; the letters themselves come as text events."""
        if event.key == pygame.K_BACKSPACE:
            self.erased += 1
            return True
        if event.key == pygame.K_v and event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
            self.typed += _clipboard_line()
            return True
        return False


def nearest(boxes: Mapping[str, Box], start: Box, direction: tuple[int, int]) -> str | None:
    """Return the control that an arrow finds from a place; None: there is none that way."""
    dx, dy = direction
    found: list[tuple[float, str]] = []
    for control, box in boxes.items():
        off_x, off_y = box.centre[0] - start.centre[0], box.centre[1] - start.centre[1]
        ahead, beside = off_x * dx + off_y * dy, abs(off_x * dy) + abs(off_y * dx)
        if ahead > 1 and beside < ahead * _OFF_AXIS:
            found.append((ahead + 2 * beside, control))
    return min(found)[1] if found else None


def _clipboard_line() -> str:
    """Return the first line of what was copied elsewhere; nothing where there is no clipboard."""
    try:
        copied = pygame.scrap.get_text()
    except pygame.error:
        return ""
    return copied.strip().partition("\n")[0]
