"""How this person stands: what alignment is measured against.

Averaged while the person stands quiet before the first repetition, and slowly renewed between
repetitions, so that a shifted stance or a nudged laptop does not turn into a fault.
"""

from dataclasses import dataclass

from coach.movement.measures import Measures
from coach.movement.postures import hip_flexion_deg, unfolded_flexion_deg
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
    pelvis_share: float | None = None
    hip_flexion_deg: float | None = None  # of the leg seen best, in the picture
    knee_flexion_deg: float | None = None
    heel_height: float | None = None  # of that leg, heel over toe, image heights
    left_over_right: float | None = None  # the ankles, image heights: the nearer one looks lower

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

    leg = max(measures.left, measures.right, key=lambda one: one.visibility)
    yaw_deg = measures.yaw_deg

    return Baseline(
        since_s=measures.t_s if state.since_s is None else state.since_s,
        t_s=measures.t_s,
        hip_height=blend(state.hip_height, measures.hip_height),
        left_knee_in_deg=blend(state.left_knee_in_deg, measures.left_knee_in_deg),
        right_knee_in_deg=blend(state.right_knee_in_deg, measures.right_knee_in_deg),
        trunk_lean_deg=blend(state.trunk_lean_deg, measures.trunk_lean_deg),
        pelvis_tilt_deg=blend(state.pelvis_tilt_deg, measures.pelvis_tilt_deg),
        weight_shift=blend(state.weight_shift, measures.weight_shift),
        pelvis_share=blend(state.pelvis_share, measures.pelvis_share),
        hip_flexion_deg=blend(state.hip_flexion_deg, hip_flexion_deg(leg, yaw_deg=yaw_deg)),
        knee_flexion_deg=blend(state.knee_flexion_deg, unfolded_flexion_deg(leg, yaw_deg=yaw_deg)),
        heel_height=blend(state.heel_height, leg.toe.y - leg.heel.y),
        left_over_right=blend(
            state.left_over_right, measures.right.ankle.y - measures.left.ankle.y
        ),
    )


def minus(value: float | None, standing: float | None) -> float | None:
    """Return the value relative to standing; unknown where either is."""
    return None if value is None or standing is None else value - standing
