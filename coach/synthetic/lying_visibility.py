"""How well the network would see the joints of a lying body: what lies behind a limb is hidden.

The shares are those that the network gave on rendered scenes (docs/findings.md 12): shoulders
and hips always seen; a knee behind the other leg 0.2 to 0.35, a bent far leg 0.7 to 0.9; hands
behind the trunk 0.1; the feet of a plank on the knees, behind the thighs, 0.1.
"""

from dataclasses import dataclass

import numpy as np

from coach.movement.landmarks import Landmark
from coach.synthetic.camera import Camera
from coach.synthetic.kinematics import FloatArray

IN_VIEW, HIDDEN = 0.97, 0.15
BEHIND_M = 0.06  # farther from the camera than what covers it
THIGH_RADIUS_M, SHANK_RADIUS_M, TRUNK_RADIUS_M = 0.075, 0.055, 0.2
FOOT_SHOWS, KNEE_SHOWS = 0.3, 0.6
COVERED_TO, CLEAR_FROM = 0.4, 1.9  # radii off the middle of what covers

_LIMBS = (
    (Landmark.LEFT_HIP, Landmark.LEFT_KNEE, THIGH_RADIUS_M),
    (Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, THIGH_RADIUS_M),
    (Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, SHANK_RADIUS_M),
    (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, SHANK_RADIUS_M),
)
_LEGS = range(Landmark.LEFT_KNEE, Landmark.RIGHT_FOOT_INDEX + 1)
_ARMS = list(range(Landmark.LEFT_ELBOW, Landmark.RIGHT_THUMB + 1))


@dataclass(frozen=True, slots=True, eq=False)
class _Cover:
    """A limb as it lies in the picture."""

    start: FloatArray  # (n, 3) x px, y px, depth m
    end: FloatArray
    radius: float  # px at a depth of 1 m

    def uncovered(self, seen: FloatArray) -> FloatArray:
        """Return how far points (n, p, 3) are off this limb, 0 behind it to 1 clear of it."""
        line = (self.end - self.start)[:, None]
        flat = line[..., :2]
        offset = seen[..., :2] - self.start[:, None, :2]
        share = (offset * flat).sum(-1) / np.maximum((flat**2).sum(-1), 1.0)
        nearest = self.start[:, None] + np.clip(share, 0.0, 1.0)[..., None] * line
        off_px = np.linalg.norm(seen[..., :2] - nearest[..., :2], axis=-1)
        radii = off_px * nearest[..., 2] / self.radius
        clear = np.clip((radii - COVERED_TO) / (CLEAR_FROM - COVERED_TO), 0.0, 1.0)
        is_behind = seen[..., 2] > nearest[..., 2] + BEHIND_M
        return np.where(is_behind, clear, 1.0)


def _soften(clear: FloatArray) -> None:
    """Let a foot be seen little better than its ankle, and a knee by the shank below it."""
    for knee in (Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE):
        ankle, foot = clear[:, knee + 2, None], [knee + 4, knee + 6]
        clear[:, foot] = np.minimum(clear[:, foot], ankle + FOOT_SHOWS)
        clear[:, knee] = np.maximum(clear[:, knee], KNEE_SHOWS * ankle[:, 0])


def lying_visibility(points: FloatArray, camera: Camera) -> FloatArray:
    """Return (n, 33) of landmarks (n, 33, 3) in the room."""
    seen = camera.project(points)
    clear = np.ones(points.shape[:2])
    for start, end, radius_m in _LIMBS:
        foot = range(end + 2, end + 5, 2) if end >= Landmark.LEFT_ANKLE else ()
        others = [joint for joint in _LEGS if joint not in (start, end, *foot)]
        cover = _Cover(seen[:, start], seen[:, end], radius_m * camera.focal_px)
        clear[:, others] = np.minimum(clear[:, others], cover.uncovered(seen[:, others]))
    _soften(clear)
    shoulders = seen[:, [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]].mean(axis=1)
    hips = seen[:, [Landmark.LEFT_HIP, Landmark.RIGHT_HIP]].mean(axis=1)
    trunk = _Cover(shoulders, hips, TRUNK_RADIUS_M * camera.focal_px)
    clear[:, _ARMS] = np.minimum(clear[:, _ARMS], trunk.uncovered(seen[:, _ARMS]))
    return HIDDEN + (IN_VIEW - HIDDEN) * clear
