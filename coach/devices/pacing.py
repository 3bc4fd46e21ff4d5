"""When a recorded frame is due on the wall clock, and when being late is being too late."""

from dataclasses import dataclass, replace

_LATE_S = 0.04  # about one frame: later than this, a newer frame is worth waiting for
_GIVE_UP_S = 1.0  # so late that catching up would skip movement: play slower instead


@dataclass(frozen=True, slots=True)
class Pace:
    """Maps the clock of a recording to the system clock."""

    speed: float = 1.0  # 2 plays twice as fast
    offset_s: float | None = None  # set by the first frame

    def started(self, t_s: float, now_s: float) -> "Pace":
        """Return the pace with this frame due now, unless it already runs."""
        if self.offset_s is not None:
            return self
        return replace(self, offset_s=now_s - t_s / self.speed)

    def due_s(self, t_s: float) -> float:
        return t_s / self.speed + (self.offset_s or 0.0)

    def is_due(self, t_s: float, now_s: float) -> bool:
        return self.due_s(t_s) <= now_s

    def is_late(self, t_s: float, now_s: float) -> bool:
        return now_s - self.due_s(t_s) > _LATE_S

    def relaxed(self, t_s: float, now_s: float) -> "Pace":
        """Return a pace in which a hopelessly late frame is due now."""
        if now_s - self.due_s(t_s) <= _GIVE_UP_S:
            return self
        return replace(self, offset_s=now_s - t_s / self.speed)
