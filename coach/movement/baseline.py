"""How this person stands: what alignment is measured against.

Averaged while the person stands quiet before the first repetition, and slowly renewed between
repetitions, so that a shifted stance or a nudged laptop does not turn into a fault.
"""

from dataclasses import dataclass

from coach.movement.measures import Measures
from coach.movement.smoothing import follow

KNOWN_AFTER_S = 0.3
TIME_CONSTANT_S = 0.6


@dataclass(frozen=True, slots=True)
class Baseline:
    """Values of quiet standing, None where never seen; degrees, ratios, image heights."""

    since_s: float | None = None
    t_s: float | None = None
    hip_height: float | None = None
    left_knee_in_deg: float | None = None
    right_knee_in_deg: float | None = None
    trunk_lean_deg: float | None = None
    pelvis_tilt_deg: float | None = None
    weight_shift: float | None = None

    @property
    def is_known(self) -> bool:
        if self.since_s is None or self.t_s is None:
            return False
        return self.t_s - self.since_s >= KNOWN_AFTER_S


def observe(state: Baseline, measures: Measures) -> Baseline:
    """Take in one pose of quiet standing."""
    dt_s = 0.0 if state.t_s is None else measures.t_s - state.t_s

    def blend(before: float | None, value: float | None) -> float | None:
        if value is None:
            return before
        return follow(before, value, dt_s=dt_s, time_constant_s=TIME_CONSTANT_S)

    return Baseline(
        since_s=measures.t_s if state.since_s is None else state.since_s,
        t_s=measures.t_s,
        hip_height=blend(state.hip_height, measures.hip_height),
        left_knee_in_deg=blend(state.left_knee_in_deg, measures.left_knee_in_deg),
        right_knee_in_deg=blend(state.right_knee_in_deg, measures.right_knee_in_deg),
        trunk_lean_deg=blend(state.trunk_lean_deg, measures.trunk_lean_deg),
        pelvis_tilt_deg=blend(state.pelvis_tilt_deg, measures.pelvis_tilt_deg),
        weight_shift=blend(state.weight_shift, measures.weight_shift),
    )


def minus(value: float | None, standing: float | None) -> float | None:
    """Return the value relative to standing; unknown where either is."""
    return None if value is None or standing is None else value - standing
