"""Hands that hold on to something."""

import numpy as np

from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, turned, two_bones, unit
from coach.synthetic.posture import Posture, figure_of

REACH_SHARE = 0.98  # of the arm's length


def with_hand_at(
    build: Build, posture: Posture, place: FloatArray, *, index: int, share: FloatArray
) -> Posture:
    """Return the posture with one wrist at a place, as far as the arm reaches.

    Args:
        build: of the body.
        posture: in the body frame, not turned or placed yet.
        place: of the wrist, (n, 3) in the body frame.
        index: 0 for the left hand, 1 for the right one.
        share: (n,) 0 leaves the arm as it is, 1 brings the hand there.
    """
    figure = figure_of(build, posture)
    shoulder = figure.shoulder[:, index]
    offset = place - shoulder
    reach_m = REACH_SHARE * (build.upper_arm_m + build.forearm_m)
    distance = np.linalg.norm(offset, axis=-1, keepdims=True)
    wrist = shoulder + offset * np.minimum(1.0, reach_m / distance)
    outwards = SIDE_SIGNS[index] * np.array([1.0, 0.0, 0.0]) + np.array([0.0, 0.2, -0.4])
    lengths_m = (build.upper_arm_m, build.forearm_m)
    elbow = two_bones(
        shoulder, wrist, lengths_m=lengths_m, pole=np.broadcast_to(outwards, wrist.shape)
    )
    into_chest = np.swapaxes(figure.chest_frame, -1, -2)
    upper, fore = posture.upper_arm.copy(), posture.forearm.copy()
    for arm, way in ((upper, elbow - shoulder), (fore, wrist - elbow)):
        held = turned(into_chest, unit(way))
        weight = share[:, None]
        arm[:, index] = unit(unit(arm[:, index]) * (1.0 - weight) + held * weight)
    return posture.moved(upper_arm=upper, forearm=fore)
