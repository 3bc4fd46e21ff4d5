"""One picture of the world: where it lies on the screen, and what moves it. No drawing."""

from dataclasses import dataclass, field

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
    px_a_second: float = field(init=False)
    _ground_x: float = field(init=False)  # where the path's place 0 lies
    _rest_y: float = field(init=False)  # where the height 0 lies
    _rise_px: float = field(init=False)  # from the height 0 to the height 1

    def __post_init__(self) -> None:
        """Work out once what hundreds of lights of a picture ask for."""
        place, a_second = self.place, self.place.w / SEEN_S
        rest, out = self._shares()
        object.__setattr__(self, "px_a_second", a_second)
        left = place.x + LANTERN_X * place.w
        object.__setattr__(self, "_ground_x", left - self.flight.camera * a_second)
        object.__setattr__(self, "_rest_y", place.y + rest * place.h)
        object.__setattr__(self, "_rise_px", (out - rest) * place.h)

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

    def px(self, length_dp: float) -> int:
        return max(1, round(length_dp * self.unit))

    def x(self, at: float) -> float:
        """Return where a place of the path lies."""
        return self._ground_x + at * self.px_a_second

    def y(self, height: float) -> float:
        """Return where a height lies: down for who sinks, up for who lifts."""
        return self._rest_y + height * self._rise_px

    def _shares(self) -> tuple[float, float]:
        """Return where the heights 0 and 1 lie, as shares of the picture's height."""
        if self.seen.task in (Task.HOLD, Task.DRIFT):
            return _HOLD_REST, _HOLD_BAND
        goes_down = self.seen.path is None or self.seen.path.goes_down
        return (_HIGHEST, _LOWEST) if goes_down else (_LOWEST, _HIGHEST)
