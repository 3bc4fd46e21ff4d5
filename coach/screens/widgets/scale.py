"""Where things lie: boxes in dp, and the one place that turns dp into pixels."""

from collections.abc import Iterable
from dataclasses import dataclass, field

DESIGN_W = 1280.0  # dp; every window is at least this wide and high, counted in dp
DESIGN_H = 720.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in dp."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.w / 2, self.y + self.h / 2

    def inset(self, margin: float) -> "Box":
        return self.grown(-margin)

    def grown(self, margin: float) -> "Box":
        return Box(self.x - margin, self.y - margin, self.w + 2 * margin, self.h + 2 * margin)

    def moved(self, dx: float, dy: float) -> "Box":
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def joined(self, others: Iterable["Box"]) -> "Box":
        """Return the smallest box around this one and others."""
        boxes = (self, *others)
        x, y = min(box.x for box in boxes), min(box.y for box in boxes)
        right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
        return Box(x, y, right - x, bottom - y)

    def contains(self, point: tuple[float, float]) -> bool:
        x, y = point
        return self.x <= x < self.right and self.y <= y < self.bottom

    def columns(self, count: int, *, gap: float) -> tuple["Box", ...]:
        """Split into equal columns."""
        w = (self.w - gap * (count - 1)) / count
        return tuple(Box(self.x + i * (w + gap), self.y, w, self.h) for i in range(count))

    def rows(self, count: int, *, gap: float) -> tuple["Box", ...]:
        """Split into equal rows."""
        h = (self.h - gap * (count - 1)) / count
        return tuple(Box(self.x, self.y + i * (h + gap), self.w, h) for i in range(count))


@dataclass(frozen=True, slots=True)
class Scale:
    """dp to pixels for one window size.

    Attributes:
        w_px: window width.
        h_px: window height.
        text_factor: the person's own text size; 1 is normal. Far screens ignore it.
        factor: pixels of one dp.
    """

    w_px: int
    h_px: int
    text_factor: float = 1.0
    factor: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "factor", min(self.w_px / DESIGN_W, self.h_px / DESIGN_H))

    @property
    def window(self) -> Box:
        return Box(0.0, 0.0, self.w_px / self.factor, self.h_px / self.factor)

    @property
    def stage(self) -> Box:
        """The design size in the middle of the window."""
        window = self.window
        return Box((window.w - DESIGN_W) / 2, (window.h - DESIGN_H) / 2, DESIGN_W, DESIGN_H)

    def px(self, length_dp: float) -> int:
        return round(length_dp * self.factor)

    def at_least_px(self, length_dp: float) -> int:
        """Return a length that can be drawn: one pixel or more."""
        return max(1, self.px(length_dp))

    def point_px(self, point_dp: tuple[float, float]) -> tuple[int, int]:
        return self.px(point_dp[0]), self.px(point_dp[1])

    def point_dp(self, point_px: tuple[float, float]) -> tuple[float, float]:
        return point_px[0] / self.factor, point_px[1] / self.factor
