"""How a lying patient is seen: the turn to the camera, and a camera low and near."""

from dataclasses import replace

import numpy as np

from coach.movement.vocabulary import View
from coach.synthetic.camera import Camera

# On the back 57 to 75 with the feet end towards the camera, never beyond 80 (legs are swapped then,
# docs/findings.md 8), and on the side the front to the camera. Its height is judgement.
LYING_YAW_RANGES_DEG = {
    View.FRONT: (-8.0, 8.0),
    View.OBLIQUE: (42.0, 52.0),
    View.SIDE: (57.0, 75.0),
}
PLAIN_LYING_YAW_DEG = {View.FRONT: 0.0, View.OBLIQUE: 47.0, View.SIDE: 66.0}
PLAIN_HEIGHT_M, PLAIN_DISTANCE_M = 0.4, 2.3
HEIGHTS_M, DISTANCES_M = (0.3, 0.5), (2.05, 2.5)
PITCHES_DEG = (-4.0, 1.0)


def lowered(camera: Camera, *, seed: int) -> Camera:
    """Return the camera as it is put on a low stool for somebody who lies."""
    if seed == 0:
        return replace(camera, height_m=PLAIN_HEIGHT_M, distance_m=PLAIN_DISTANCE_M)
    rng = np.random.default_rng((seed, 11))
    return replace(
        camera,
        height_m=float(rng.uniform(*HEIGHTS_M)),
        distance_m=float(rng.uniform(*DISTANCES_M)),
        pitch_deg=float(rng.uniform(*PITCHES_DEG)),
    )
