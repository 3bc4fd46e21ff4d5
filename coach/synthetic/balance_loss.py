"""Balance lost for a moment: a lifted foot touches down, or one of two feet steps aside."""

from dataclasses import dataclass

import numpy as np

from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, ease
from coach.synthetic.posture import Posture

LASTS_S = 1.3  # from the first wobble until all is as before
RAMP_S = 0.3
STEP_ASIDE_M = 0.13
TOUCH_ASIDE_M = 0.05
STEP_LIFT_M = 0.04
LIFTED_M = 0.02  # an ankle this much higher than the other one is of a lifted foot
WOBBLE_DEG = 9.0  # of the trunk, over the foot that saves the balance
HIPS_ASIDE_M = 0.025


@dataclass(frozen=True, slots=True)
class Wobble:
    """When balance is lost, in seconds since the repetition or hold began."""

    from_s: float

    @property
    def to_s(self) -> float:
        return self.from_s + LASTS_S

    def presence(self, t_s: FloatArray) -> FloatArray:
        """Return 0 in balance, 1 where it is lost."""
        since_s = t_s - self.from_s
        return ease(np.minimum(since_s, LASTS_S - since_s) / RAMP_S)

    def beyond_s(self, share: float) -> float:
        """Return for how long the presence is greater than a share."""
        into_s = RAMP_S * float(np.arccos(1.0 - 2.0 * share)) / np.pi
        return LASTS_S - 2.0 * into_s


def wobbling(build: Build, posture: Posture, presence: FloatArray) -> Posture:
    """Return the posture with the foot that saves the balance where it saves it."""
    ankle, pitch = posture.ankle.copy(), posture.foot_pitch_deg.copy()
    chest, mid_hip = posture.chest_roll_deg.copy(), posture.mid_hip.copy()
    higher_m = ankle[:, 1, 1] - ankle[:, 0, 1]
    is_left = higher_m < LIFTED_M  # of two feet on the floor the left one steps
    is_lifted = np.abs(higher_m) > LIFTED_M
    for index, saves in ((0, is_left), (1, ~is_left)):
        sign, share = SIDE_SIGNS[index], presence * saves
        aside_m = np.where(is_lifted, TOUCH_ASIDE_M, STEP_ASIDE_M)
        ankle[:, index, 0] += sign * aside_m * share
        to_floor = np.where(is_lifted, build.ankle_height_m - ankle[:, index, 1], 0.0)
        hop = np.where(is_lifted, 0.0, STEP_LIFT_M * np.sin(np.pi * share))
        ankle[:, index, 1] += to_floor * share + hop
        pitch[:, index] *= 1.0 - np.where(is_lifted, share, 0.0)
        chest -= sign * WOBBLE_DEG * share
        mid_hip[:, 0] += sign * HIPS_ASIDE_M * share
    return posture.moved(ankle=ankle, foot_pitch_deg=pitch, chest_roll_deg=chest, mid_hip=mid_hip)
