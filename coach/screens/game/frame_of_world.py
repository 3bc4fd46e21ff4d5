"""One picture of the world: where it lies on the screen, and what moves it. No drawing."""

from dataclasses import dataclass

import pygame

from coach.screens.game.flight import Flight
from coach.screens.game.outlook import breath
from coach.screens.game.seen import Seen, Task

LANTERN_X = 0.30  # of the width
CAMP_X = 0.42  # of the width: where the fire burns
SEEN_S = 11.5  # path seconds from edge to edge
_HIGHEST, _LOWEST = 0.30, 0.70  # of the height: where the path runs
_HOLD_REST, _HOLD_BAND = 0.66, 0.42
BAND_HALF = 0.075  # of the height: half of the band of a hold
DESIGN_H = 542.0  # dp of the world's height on the smallest window


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Pixels of one picture.

    Attributes:
        place: on the surface.
        unit: pixels of one dp of the design.
        has_motion: whether anything moves that is not the person.
    """

    place: pygame.Rect
    unit: float
    flight: Flight
    seen: Seen
    has_motion: bool

    @property
    def size(self) -> tuple[int, int]:
        return self.place.size

    @property
    def time_s(self) -> float:
        return self.flight.time_s

    @property
    def swell(self) -> float:
        """How far the sea has come in, 0..1."""
        if not self.has_motion:
            return 0.5
        return breath(self.flight, self.seen)[0]

    @property
    def travelled_px(self) -> float:
        """How far the world has moved; still where motion is not wanted."""
        return self.flight.camera * self.px_a_second if self.has_motion else 0.0

    @property
    def px_a_second(self) -> float:
        return self.place.w / SEEN_S

    def px(self, length_dp: float) -> int:
        return max(1, round(length_dp * self.unit))

    def x(self, at: float) -> float:
        """Return where a place of the path lies."""
        return (
            self.place.x + LANTERN_X * self.place.w + (at - self.flight.camera) * (self.px_a_second)
        )

    def y(self, height: float) -> float:
        """Return where a height lies: down for who sinks, up for who lifts."""
        if self.seen.task in (Task.HOLD, Task.DRIFT):
            share = _HOLD_REST + (_HOLD_BAND - _HOLD_REST) * height
        else:
            goes_down = self.seen.path is None or self.seen.path.goes_down
            out = height if goes_down else 1.0 - height
            share = _HIGHEST + (_LOWEST - _HIGHEST) * out
        return self.place.y + share * self.place.h
