"""The body on its side, front to the camera: clamshell, hip abduction and the side plank.

In the body frame the side that is on top points up: heights are x, or -x on the left side.
"""

from dataclasses import replace

import numpy as np

from coach.movement.vocabulary import Legs, Motion, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, pole_of, unit
from coach.synthetic.lying import (
    HIP_SAG,
    KNEE_OPENING,
    LEG_RAISE,
    SIDE_HIP_M,
    SIDE_SHOULDER_M,
    UNFIT_LYING,
    Lain,
    bent_way,
    hips_in_body,
    level_and_up,
)
from coach.synthetic.mat import mat_along_side
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.stances import Arms, standing, with_arms

HIPS_TO_HEAD_M = 0.06  # the hips lie so far off the middle of the body, towards the head

CLAM_HIP_DEG, CLAM_KNEE_DEG = 48.0, 88.0
CLAM_FEET_M = 0.088  # between the ankles of feet that lie on each other, for 1.70 m

LOWER_THIGH_DEG, LOWER_KNEE_DEG = 24.0, 58.0  # of the leg that lies bent for balance
LOWER_KNEE_M, LOWER_ANKLE_M = 0.062, 0.048

PLANK_SHOULDER_M = 0.53  # middle of the shoulders, the lower elbow under its shoulder
PLANK_KNEE_M, PLANK_KNEES_APART_M = 0.115, 0.105
PLANK_KNEE_DEG = 84.0  # flexion of a plank on the knees
PLANK_ELBOW_M = 0.50  # along the body, from its middle
HELD_SAG_DEG = 23.0  # the hips then lie 0.1 of the line from shoulders to knees off that line
MOST_SLOPE_DEG = 70.0
BISECTIONS = 30

HEAD_ON_ARM = Arms(  # the lower arm first: folded under the head; the upper hand on the mat
    upper=unit(np.array([[-0.02, 0.72, 0.66], [0.50, -0.42, 0.75]])),
    fore=unit(np.array([[-0.20, 0.42, -0.85], [0.45, 0.35, 0.82]])),
)
"""For a body on its left side; mirrored for one on its right."""


def clamshell(build: Build, moment: Moment) -> Posture:
    """The angle is how far the top knee has turned up about the line from hip to heel."""
    lain = Lain(build, moment.side)
    base = _on_side(lain, moment)
    top, low = lain.working, lain.other
    hip = hips_in_body(build, base)
    thigh = bent_way(CLAM_HIP_DEG)
    shank = bent_way(CLAM_HIP_DEG - CLAM_KNEE_DEG)
    ankle = hip + build.thigh_m * thigh + build.shank_m * shank
    ankle[:, low, 0] = lain.sign * LOWER_ANKLE_M * build.scale
    ankle[:, top] = ankle[:, low]
    ankle[:, top, 0] += lain.sign * CLAM_FEET_M * build.scale
    radians = np.radians(moment.angle_deg)[:, None]
    along = unit(ankle[:, top] - hip[:, top])
    level, upwards = level_and_up(along, up=np.array([lain.sign, 0.0, 0.0]))
    level *= np.sign(level[:, 2:])  # the knees are in front
    pole = np.zeros((len(along), 2, 3)) + np.array([0.0, 0.0, 1.0])
    pole[:, top] = level * np.cos(radians) + upwards * np.sin(radians)
    pitch = np.full((len(along), 2), CLAM_KNEE_DEG - CLAM_HIP_DEG + 8.0)
    return base.moved(ankle=ankle, knee_pole=pole, foot_pitch_deg=pitch)


def side_lying_hip_abduction(build: Build, moment: Moment) -> Posture:
    """The angle is of the line from the top hip to its ankle over the horizontal."""
    lain = Lain(build, moment.side)
    base = _on_side(lain, moment)
    top, low = lain.working, lain.other
    hip, count = hips_in_body(build, base), len(base)
    ankle, pole = np.zeros((count, 2, 3)), np.zeros((count, 2, 3))
    radians = np.radians(moment.angle_deg)
    way = np.stack([lain.sign * np.sin(radians), -np.cos(radians), np.zeros(count)], axis=-1)
    ankle[:, top] = hip[:, top] + 0.999 * lain.leg_m * way
    pole[:, top] = (0.0, 0.0, 1.0)
    knee = hip[:, low] + build.thigh_m * bent_way(LOWER_THIGH_DEG)
    knee[:, 0] = lain.sign * LOWER_KNEE_M * build.scale
    ankle[:, low] = knee + build.shank_m * bent_way(LOWER_THIGH_DEG - LOWER_KNEE_DEG)
    ankle[:, low, 0] = lain.sign * LOWER_ANKLE_M * build.scale
    pole[:, low] = pole_of(hip[:, low], knee, ankle[:, low])
    pitch = np.zeros((count, 2))
    pitch[:, low] = LOWER_KNEE_DEG - LOWER_THIGH_DEG + 12.0
    return base.moved(ankle=ankle, knee_pole=pole, foot_pitch_deg=pitch)


def side_plank(build: Build, moment: Moment) -> Posture:
    """On one elbow and the knees; the angle is how far the hips sag between trunk and thighs."""
    lower = Lain(build, moment.side)
    up, slope_deg = -lower.sign, _slope_for(build, moment.angle_deg)
    count = len(slope_deg)
    zeros, slope = np.zeros(count), np.radians(slope_deg)
    hip_height_m = PLANK_SHOULDER_M * build.scale - build.trunk_m * np.sin(slope)
    along_m = PLANK_ELBOW_M * build.scale - build.trunk_m * np.cos(slope)
    base = standing(build).repeated(count)
    base = base.moved(
        tipped_right_deg=zeros + 90.0 * up,
        mid_hip=np.stack([up * hip_height_m, along_m, zeros], axis=-1),
        pelvis_roll_deg=-up * slope_deg,
        chest_roll_deg=-up * slope_deg,
        pelvis_pitch_deg=zeros,
        chest_pitch_deg=zeros,
        head_pitch_deg=zeros,
        toe_out_deg=np.zeros((count, 2)),
    )
    hip = hips_in_body(build, base)
    knee = hip.copy()
    for index, above in ((lower.working, -0.5), (lower.other, 0.5)):
        height_m = (PLANK_KNEE_M + above * PLANK_KNEES_APART_M) * build.scale
        knee[:, index, 0] = up * height_m
        fall_m = up * hip[:, index, 0] - height_m
        knee[:, index, 1] -= np.sqrt(build.thigh_m**2 - fall_m**2)
    ankle = knee + build.shank_m * bent_way(-PLANK_KNEE_DEG)
    posture = base.moved(
        ankle=ankle,
        knee_pole=pole_of(hip, knee, ankle),
        foot_pitch_deg=np.full((count, 2), PLANK_KNEE_DEG + 30.0),
    )
    return _propped(posture, slope, up=up)


def _propped(posture: Posture, slope: FloatArray, *, up: float) -> Posture:
    """Return the posture with the lower elbow under its shoulder and the upper arm on the body."""
    down, along = np.array([-up, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    upper, fore = posture.upper_arm.copy(), posture.forearm.copy()
    low = 1 if up > 0 else 0
    chest_down = np.cos(slope)[:, None] * down - np.sin(slope)[:, None] * along
    upper[:, low] = chest_down
    fore[:, low] = 0.94 * np.array([0.0, 0.0, 1.0]) + 0.12 * chest_down
    upper[:, 1 - low] = (0.16 * up, -1.0, -0.02)
    fore[:, 1 - low] = (-0.05 * up, -1.0, 0.12)
    return posture.moved(upper_arm=unit(upper), forearm=unit(fore))


def _slope_for(build: Build, sag_deg: FloatArray) -> FloatArray:
    """Return the trunk's slope at which hips that sag so much still leave the knees on the mat."""
    low, high = np.zeros_like(sag_deg), np.full_like(sag_deg, MOST_SLOPE_DEG)
    fall_m = (PLANK_SHOULDER_M - PLANK_KNEE_M) * build.scale
    for _ in range(BISECTIONS):
        middle = (low + high) / 2.0
        trunk_m = build.trunk_m * np.sin(np.radians(middle))
        thigh_m = build.thigh_m * np.sin(np.radians(middle - sag_deg))
        is_too_flat = trunk_m + thigh_m < fall_m
        low = np.where(is_too_flat, middle, low)
        high = np.where(is_too_flat, high, middle)
    return (low + high) / 2.0


def _on_side(lain: Lain, moment: Moment) -> Posture:
    """Return postures on the side that does not work, head on the lower arm."""
    build, count = lain.build, len(moment.angle_deg)
    zeros = np.zeros(count)
    rise_deg = np.degrees(np.arcsin((SIDE_SHOULDER_M - SIDE_HIP_M) * build.scale / build.trunk_m))
    mid_hip = np.zeros((count, 3))
    mid_hip[:] = (lain.sign * SIDE_HIP_M * build.scale, HIPS_TO_HEAD_M * build.scale, 0.0)
    depth = np.clip(moment.depth, 0.0, 1.0)
    base = (
        standing(build)
        .repeated(count)
        .moved(
            tipped_right_deg=zeros + 90.0 * lain.sign,
            mid_hip=mid_hip,
            pelvis_pitch_deg=zeros,
            chest_pitch_deg=zeros,
            head_pitch_deg=zeros,
            chest_roll_deg=zeros - lain.sign * rise_deg,
            pelvis_turn_deg=lain.sign * moment.imposed.pelvis_roll_deg * depth,
            toe_out_deg=np.zeros((count, 2)),
        )
    )
    return with_arms(base, _sided(HEAD_ON_ARM, up=lain.sign))


def _sided(arms: Arms, *, up: float) -> Arms:
    """Return arms given lower one first, for a body on its left side, left arm first."""
    if up < 0:
        return arms
    mirror = np.array([-1.0, 1.0, 1.0])
    return Arms(upper=arms.upper[::-1] * mirror, fore=arms.fore[::-1] * mirror)


_CLAMSHELL = Movement(
    id="clamshell",
    posture=clamshell,
    preferred_view=View.FRONT,
    rest=0.0,
    target=34.0,  # the knees part by 0.4 of a thigh
    tempo=Tempo(out_s=2.0, hold_s=2.0, back_s=2.0, rest_s=0.0),
    faults=TEMPO_FAULTS | {"pelvis_roll"},
    legs=Legs.ONE,
    quantity=KNEE_OPENING,
    lifts=True,
    lying=True,
    quickest_s=0.4,
    props=(mat_along_side,),
    unfit=UNFIT_LYING | {"turn"},
)

MOVEMENTS: tuple[Movement, ...] = (
    _CLAMSHELL,
    replace(
        _CLAMSHELL,
        id="side_lying_hip_abduction",
        posture=side_lying_hip_abduction,
        rest=-4.0,
        target=27.0,
        tempo=Tempo(out_s=2.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"too_deep", "pelvis_roll"},
        quantity=LEG_RAISE,
        quickest_s=0.5,
        deep_beyond=16.0,
    ),
    replace(
        _CLAMSHELL,
        id="side_plank",
        posture=side_plank,
        rest=38.0,
        target=3.0,
        tempo=Tempo(out_s=1.5, hold_s=15.0, back_s=1.5, rest_s=0.0),
        faults=frozenset({"too_shallow"}),
        motion=Motion.HOLD,
        quantity=HIP_SAG,
        band_from=HELD_SAG_DEG,
        quickest_s=0.8,
        passes_target=False,
    ),
)
