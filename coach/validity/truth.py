"""A recording as it really was. Pure.

It is a synthetic patient with exact truth, or a labelled clip whose times are known to about a
tenth of a second.
"""

from dataclasses import dataclass

from coach.movement.vocabulary import Side, View


@dataclass(frozen=True, slots=True)
class TrueRep:
    """One repetition as it really was; None is not known. Seconds, degrees."""

    start_s: float
    turn_s: float
    end_s: float
    eccentric_s: float | None = None
    pause_s: float | None = None
    concentric_s: float | None = None
    turning_knee_flexion_deg: float | None = None
    full: bool | None = None
    left_knee_in_deg: float | None = None  # at the turn, minus standing, in the picture
    right_knee_in_deg: float | None = None
    side: Side | None = None  # the working leg; BOTH is both
    separation_ratio: float | None = None  # of the knees over the ankles, over that of standing
    trunk_lean_deg: float | None = None  # to a side at the turn, minus standing, without sign
    pelvic_drop_deg: float | None = None  # the same of the hips
    trunk_forward_deg: float | None = None  # the most of the repetition
    yaw_deg: float | None = None  # the largest of the repetition, without sign
    fault: str | None = None  # that was asked for


@dataclass(frozen=True, slots=True)
class TrueHold:
    """One time in a position as it really was. Seconds."""

    side: Side
    start_s: float
    end_s: float
    held_s: float


@dataclass(frozen=True, slots=True)
class Angle:
    t_s: float
    value_deg: float


@dataclass(frozen=True, slots=True)
class Case:
    """A recording with its truth."""

    name: str
    kind: str  # "synthetic" or "clip"
    exercise_id: str
    view: View
    reps: tuple[TrueRep, ...]
    fewest: int  # counts that are still right, where a clip cuts a repetition
    most: int
    duration_s: float
    label_error_s: float = 0.0
    knee_flexion: tuple[Angle, ...] = ()  # of the working knee, in space
    holds: tuple[TrueHold, ...] = ()
    alike_s: tuple[tuple[float, float], ...] = ()  # everyday movement that is this exercise

    def looks_alike(self, t_s: float) -> bool:
        """Return whether everyday movement that is this very exercise goes on; neither is wrong."""
        return any(from_s <= t_s <= to_s for from_s, to_s in self.alike_s)

    @property
    def busy_s(self) -> tuple[tuple[float, float], ...]:
        """From when to when there was exercise."""
        return (
            *((rep.start_s, rep.end_s) for rep in self.reps),
            *((hold.start_s, hold.end_s) for hold in self.holds),
        )
