"""Poses as the network would have seen them, straight from the joints: no picture, no network.

The whole analysis can so be tested on minutes of movement in a second. The noise is what was
measured on the network with rendered pictures: 1 to 2 px, a few outliers, a small lag.
"""

from dataclasses import dataclass

import numpy as np

from coach.movement.landmarks import LANDMARK_COUNT, Landmark
from coach.movement.pose import Keypoint, Lock, Pose, WorldPoint, nobody
from coach.synthetic.camera import Camera
from coach.synthetic.kinematics import FloatArray, turned
from coach.synthetic.lying_visibility import lying_visibility
from coach.synthetic.posture import Figure, figure_of
from coach.synthetic.scene import SyntheticScene
from coach.synthetic.script import PASSER

REFERENCE_HEIGHT_PX = 720.0  # of the picture that noise_px is meant for
NOISE_MEMORY_S = 0.06  # landmark noise wanders; it is not new in every frame
OUTLIER_PX = 14.0
WORLD_NOISE_M = 0.012
SEEN_VISIBILITY = 0.97
FAR_VISIBILITY = 0.30  # of a leg hidden behind the other, in an exact side view
# Between the ankles in the picture, of the leg's height: from here on a far leg is only half as
# hidden. On rendered lunges the network gave it 0.5 to 0.8, and 0.3 to 0.7 beside the near leg.
CLEAR_STRIDE = 0.15
STRIDE_SHOWS = 0.5
OUTSIDE_VISIBILITY = 0.15
DOUBTFUL_VISIBILITY = 0.5  # below it the place is guessed, and five times as noisy
LEAST_SEEN_SHARE = 0.35  # of the landmarks inside the picture; with fewer nobody is found

_HEAD = {
    Landmark.NOSE: (0.0, -0.035, 0.115),
    Landmark.LEFT_EYE_INNER: (0.018, 0.0, 0.085),
    Landmark.LEFT_EYE: (0.031, 0.0, 0.082),
    Landmark.LEFT_EYE_OUTER: (0.044, 0.0, 0.076),
    Landmark.RIGHT_EYE_INNER: (-0.018, 0.0, 0.085),
    Landmark.RIGHT_EYE: (-0.031, 0.0, 0.082),
    Landmark.RIGHT_EYE_OUTER: (-0.044, 0.0, 0.076),
    Landmark.LEFT_EAR: (0.074, -0.01, -0.004),
    Landmark.RIGHT_EAR: (-0.074, -0.01, -0.004),
    Landmark.MOUTH_LEFT: (0.024, -0.069, 0.088),
    Landmark.MOUTH_RIGHT: (-0.024, -0.069, 0.088),
}
"""Places on the head in its frame, metres for a stature of 1.70 m."""


@dataclass(frozen=True, slots=True)
class Seeing:
    """How well the imagined network sees."""

    noise_px: float = 1.5  # standard deviation, for a picture of 720 lines
    lag_s: float = 0.02  # time constant of its own smoothing
    outliers_per_point: float = 0.0005
    seed: int = 0


def landmark_poses(
    scene: SyntheticScene,
    *,
    noise_px: float = 1.5,
    lag_s: float = 0.02,
    outliers_per_point: float = 0.0005,
) -> list[Pose]:
    """Return one pose per frame of the scene, noise seeded by the scene's own seed.

    Args:
        scene: whose patient is seen.
        noise_px: standard deviation of each coordinate, for a picture of 720 lines.
        lag_s: time constant of the network's own smoothing.
        outliers_per_point: how often a landmark jumps, per landmark and frame.
    """
    seeing = Seeing(noise_px, lag_s, outliers_per_point, seed=scene.spec.seed)
    t_s = scene.times_s
    figure = scene.figure(t_s)
    points = _lagged(landmark_points(figure, scale=scene.build.scale), t_s, seeing.lag_s)
    camera = scene.camera
    rng = np.random.default_rng((seeing.seed, 5))
    pixels = camera.project(points)[..., :2]
    visibility = _visibility(scene, figure, points)
    noise = _noise(pixels.shape, t_s, seeing, rng) * camera.height / REFERENCE_HEIGHT_PX
    hidden = 1.0 + 4.0 * (visibility < DOUBTFUL_VISIBILITY)[..., None]
    image = (pixels + noise * hidden) / camera.height
    world = _world(points, figure, camera)
    world += WORLD_NOISE_M * rng.standard_normal(world.shape)
    locks = _locks(scene, t_s, pixels)
    return [
        _pose(float(t_s[i]), camera, locks[i], _Rows(image[i], visibility[i], world[i]))
        for i in range(len(t_s))
    ]


@dataclass(frozen=True, slots=True, eq=False)
class _Rows:
    image: FloatArray  # (33, 2) image heights
    visibility: FloatArray  # (33,)
    world: FloatArray  # (33, 3)


def _pose(t_s: float, camera: Camera, lock: Lock, rows: _Rows) -> Pose:
    if lock is Lock.NOBODY:
        return nobody(t_s, aspect=camera.aspect)
    xy, visibility = rows.image.tolist(), rows.visibility.tolist()
    return Pose(
        t_s=t_s,
        aspect=camera.aspect,
        lock=lock,
        keypoints=tuple(Keypoint(x, y, v) for (x, y), v in zip(xy, visibility, strict=True)),
        world=tuple(WorldPoint(x, y, z) for x, y, z in rows.world.tolist()),
    )


def landmark_points(figure: Figure, *, scale: float) -> FloatArray:
    """Return where the 33 landmarks are in the room, (n, 33, 3); scale is of the build."""
    points = np.zeros((len(figure), LANDMARK_COUNT, 3))
    for landmark, offset in _HEAD.items():
        on_head = turned(figure.head_frame, np.array(offset) * scale)
        points[:, landmark] = figure.head + on_head
    fore = figure.wrist - figure.elbow
    fore = fore / np.linalg.norm(fore, axis=-1, keepdims=True)
    across = figure.chest_frame[:, None, :, 0]
    for index, sign in enumerate((1.0, -1.0)):
        hand = figure.wrist[:, index] + 0.085 * scale * fore[:, index]
        thumb = figure.wrist[:, index] + 0.045 * scale * fore[:, index]
        points[:, Landmark.LEFT_SHOULDER + index] = figure.shoulder[:, index]
        points[:, Landmark.LEFT_ELBOW + index] = figure.elbow[:, index]
        points[:, Landmark.LEFT_WRIST + index] = figure.wrist[:, index]
        points[:, Landmark.LEFT_PINKY + index] = hand + sign * 0.03 * scale * across[:, 0]
        points[:, Landmark.LEFT_INDEX + index] = hand - sign * 0.02 * scale * across[:, 0]
        points[:, Landmark.LEFT_THUMB + index] = thumb - sign * 0.03 * scale * across[:, 0]
        points[:, Landmark.LEFT_HIP + index] = figure.hip[:, index]
        points[:, Landmark.LEFT_KNEE + index] = figure.knee[:, index]
        points[:, Landmark.LEFT_ANKLE + index] = figure.ankle[:, index]
        foot = figure.foot_frame[:, index]
        heel, toe = np.array([0.0, -0.045, -0.05]), np.array([0.0, -0.05, 0.16])
        points[:, Landmark.LEFT_HEEL + index] = figure.ankle[:, index] + turned(foot, heel * scale)
        points[:, Landmark.LEFT_FOOT_INDEX + index] = figure.ankle[:, index] + turned(
            foot, toe * scale
        )
    return points


def _lagged(points: FloatArray, t_s: FloatArray, lag_s: float) -> FloatArray:
    if lag_s <= 0 or len(t_s) == 1:
        return points
    keep = float(np.exp(-(t_s[1] - t_s[0]) / lag_s))
    late = points.copy()
    for index in range(1, len(late)):
        late[index] = keep * late[index - 1] + (1.0 - keep) * points[index]
    return late


def _noise(
    shape: tuple[int, ...], t_s: FloatArray, seeing: Seeing, rng: np.random.Generator
) -> FloatArray:
    """Return wandering noise in px with the asked standard deviation, and rare jumps."""
    white = rng.standard_normal(shape)
    step_s = t_s[1] - t_s[0] if len(t_s) > 1 else 1.0
    keep = float(np.exp(-step_s / NOISE_MEMORY_S))
    wander = white.copy()
    for index in range(1, len(wander)):
        wander[index] = keep * wander[index - 1] + np.sqrt(1.0 - keep**2) * white[index]
    jumps = rng.random(shape[:2]) < seeing.outliers_per_point
    jump = OUTLIER_PX * rng.standard_normal(shape) * jumps[..., None]
    return np.asarray(seeing.noise_px * wander + (jump if seeing.noise_px > 0 else 0.0))


def _visibility(scene: SyntheticScene, figure: Figure, points: FloatArray) -> FloatArray:
    """Return (n, 33) of landmarks in the room: low outside the picture, or behind the body."""
    camera = scene.camera
    if scene.movement.lying:
        visibility = lying_visibility(points, camera)
    else:
        visibility = _upright_visibility(figure, camera)
    x, y = np.moveaxis(camera.project(points)[..., :2], -1, 0)
    outside = (x < 0) | (x >= camera.width) | (y < 0) | (y >= camera.height)
    return np.where(outside, OUTSIDE_VISIBILITY, visibility)


def _upright_visibility(figure: Figure, camera: Camera) -> FloatArray:
    """Return (n, 33): from the side the far leg and arm are low."""
    visibility = np.full((len(figure), LANDMARK_COUNT), SEEN_VISIBILITY)
    across = figure.hip[:, 0] - figure.hip[:, 1]
    across = across / np.linalg.norm(across, axis=-1, keepdims=True)
    to_camera = camera.place - figure.mid_hip
    to_camera = to_camera / np.linalg.norm(to_camera, axis=-1, keepdims=True)
    left_is_near = (across * to_camera).sum(-1)  # +1 exact side view of the left
    hiding = np.clip((np.abs(left_is_near) - 0.6) / 0.4, 0.0, 1.0)
    leg_hiding = hiding * (1.0 - STRIDE_SHOWS * _stride(figure, camera))
    for index in range(int(Landmark.LEFT_SHOULDER), LANDMARK_COUNT):
        is_left = index % 2 == 1
        is_far = (left_is_near < 0) if is_left else (left_is_near > 0)
        hidden = leg_hiding if index >= Landmark.LEFT_HIP else hiding
        far = SEEN_VISIBILITY + (FAR_VISIBILITY - SEEN_VISIBILITY) * hidden
        visibility[:, index] = np.where(is_far, far, visibility[:, index])
    return visibility


def _stride(figure: Figure, camera: Camera) -> FloatArray:
    """Return how clear of each other the feet stand in the picture: 0 together, 1 a step apart."""
    ankle_px, hip_px = camera.project(figure.ankle), camera.project(figure.mid_hip)
    apart_px = np.abs(ankle_px[:, 0, 0] - ankle_px[:, 1, 0])
    leg_px = np.abs(ankle_px[..., 1].max(axis=1) - hip_px[:, 1])
    return np.asarray(np.clip(apart_px / (CLEAR_STRIDE * np.maximum(leg_px, 1.0)), 0.0, 1.0))


def _world(points: FloatArray, figure: Figure, camera: Camera) -> FloatArray:
    """Return metres from the mid-hip: x right in the picture, y down, z away."""
    seen = (points - figure.mid_hip[:, None]) @ camera.axes.T
    return np.asarray(seen * np.array([1.0, -1.0, 1.0]))


def _locks(scene: SyntheticScene, t_s: FloatArray, pixels: FloatArray) -> list[Lock]:
    camera = scene.camera
    x, y = pixels[..., 0], pixels[..., 1]
    inside = (x >= 0) & (x < camera.width) & (y >= 0) & (y < camera.height)
    is_seen = inside.mean(axis=1) >= LEAST_SEEN_SHARE
    doubtful = _crossed(scene, t_s, x)
    return [
        (Lock.DOUBTFUL if doubt else Lock.LOCKED) if seen else Lock.NOBODY
        for seen, doubt in zip(is_seen, doubtful, strict=True)
    ]


def _crossed(scene: SyntheticScene, t_s: FloatArray, x_px: FloatArray) -> list[bool]:
    """Return at which frames a second person overlaps the patient in the picture."""
    crossed = np.zeros(len(t_s), dtype=bool)
    for cue in scene.script.passers:
        during = (t_s >= cue.from_s) & (t_s < cue.to_s)
        if not during.any():
            continue
        other = figure_of(PASSER, cue.piece.postures(t_s[during] - cue.from_s))
        other_px = scene.camera.project(other.mid_hip)[:, 0]
        half_px = 0.3 * scene.camera.focal_px / scene.camera.distance_m
        low, high = x_px[during].min(axis=1) - half_px, x_px[during].max(axis=1) + half_px
        crossed[during] = (other_px > low) & (other_px < high)
    return [bool(value) for value in crossed]
