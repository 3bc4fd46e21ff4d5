"""Stretches, which are held: front of the thigh, front of the hip, back of the thigh."""

import numpy as np

from coach.movement.vocabulary import Legs, Motion, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, ease, pole_of, unit
from coach.synthetic.mesh import Mesh
from coach.synthetic.movement import Moment, Movement, Tempo
from coach.synthetic.one_leg import Hanging, OneLeg, free_hip, stood, with_free_foot
from coach.synthetic.posture import Posture
from coach.synthetic.props import pad
from coach.synthetic.quantities import HIP_FLEXION
from coach.synthetic.reach import with_hand_at
from coach.synthetic.stances import (
    ARMS_DOWN,
    HANDS_ON_HIPS,
    STANDING_FLEXION_DEG,
    STANDING_HIP_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    TRUNK_SHARE,
    standing,
    with_arms,
)

HOLD_S = 20.0
GRASPS_FROM, GRASPS_BY = 0.45, 0.95  # depths between which the hand goes to the ankle
CUSHION_M = 0.04
KNEELING_KNEE_M = 0.055  # the joint over what it kneels on
KNEELING_BACK_M = -0.14  # of the kneeling knee
FRONT_FOOT_AHEAD_M = 0.56  # of the kneeling knee
KNEELING_PITCH_DEG = 68.0  # toes tucked under
KNEELING_TRUNK_DEG = 8.0  # at rest; upright in the stretch
KNEELING_REST_DEG = 20.0
KNEELING_TARGET_DEG = 2.0


def standing_quad_stretch(build: Build, moment: Moment) -> Posture:
    """The angle is the bent knee's; its thigh stays plumb and the hand holds the ankle."""
    flexion, depth = moment.angle_deg, np.clip(moment.depth, 0.0, 1.0)
    standing_deg = np.full(len(flexion), STANDING_FLEXION_DEG)
    one = OneLeg(
        side=Side.RIGHT if moment.side is Side.LEFT else Side.LEFT,
        knee_flexion_deg=standing_deg,
        shank_tilt_deg=STANDING_SHANK_SHARE * standing_deg,
        trunk_pitch_deg=np.full(len(flexion), STANDING_TRUNK_DEG),
        over_foot=ease(depth / 0.4),
        depth=depth,
        imposed=moment.imposed,
    )
    stands = stood(build, one)
    hip = free_hip(build, stands, one)
    floor_x = standing(build).ankle[0, one.free, 0]
    thigh_deg = STANDING_HIP_DEG - TRUNK_SHARE * STANDING_TRUNK_DEG
    leg = Hanging(
        thigh_deg=thigh_deg * (1.0 - depth) + moment.imposed.thigh_ahead_deg * depth,
        knee_flexion_deg=flexion,
        foot_x_m=floor_x + (hip[:, 0] - floor_x) * ease(depth / 0.6),
        pitch_deg=flexion * ease(depth),
    )
    lifted = with_free_foot(with_arms(stands, ARMS_DOWN), one, leg.foot(build, hip))
    grasp = ease((depth - GRASPS_FROM) / (GRASPS_BY - GRASPS_FROM))
    held = lifted.ankle[:, one.free] + np.array([0.0, 0.02, 0.06])
    return with_hand_at(build, lifted, held, index=one.free, share=grasp)


def half_kneeling_hip_flexor_stretch(build: Build, moment: Moment) -> Posture:
    """The angle is the kneeling side's hip; the hips glide ahead over a knee that stays."""
    count, depth = len(moment.amount), np.clip(moment.depth, 0.0, 1.0)
    back = 0 if moment.side is Side.LEFT else 1
    front, sign = 1 - back, SIDE_SIGNS[back]
    base = standing(build).repeated(count)
    trunk_deg = KNEELING_TRUNK_DEG * (1.0 - depth)
    thigh = np.radians(moment.angle_deg - TRUNK_SHARE * trunk_deg)  # of the knee, ahead
    knee = np.zeros((count, 3))
    knee[:] = (sign * build.hip_half_m, CUSHION_M + KNEELING_KNEE_M, KNEELING_BACK_M)
    hip = knee + build.thigh_m * _up_and_back(thigh)
    ankle, pole, pitch = base.ankle.copy(), base.knee_pole.copy(), base.foot_pitch_deg.copy()
    tucked = np.radians(KNEELING_PITCH_DEG)
    ankle_m = build.ankle_height_m * np.cos(tucked) + build.ball_ahead_m * np.sin(tucked)
    along_m = np.sqrt(build.shank_m**2 - (ankle_m - knee[0, 1]) ** 2)
    ankle[:, back] = knee[0] + np.array([0.0, ankle_m - knee[0, 1], -along_m])
    ankle[:, front, 2] = KNEELING_BACK_M + FRONT_FOOT_AHEAD_M * build.scale
    pole[:, back] = pole_of(hip, knee, ankle[:, back])
    pole[:, front] = unit(np.array([-sign * 0.05, 0.1, 1.0]))
    pitch[:, back] = KNEELING_PITCH_DEG
    mid_hip = hip.copy()
    mid_hip[:, 0] = 0.0
    kneeling = base.moved(
        mid_hip=mid_hip,
        pelvis_pitch_deg=0.9 * trunk_deg,
        chest_pitch_deg=trunk_deg,
        head_pitch_deg=0.25 * trunk_deg,
        chest_roll_deg=-sign * moment.imposed.trunk_lean_deg * depth,
        ankle=ankle,
        knee_pole=pole,
        foot_pitch_deg=pitch,
    )
    return with_arms(kneeling, HANDS_ON_HIPS)


def _up_and_back(angle: FloatArray) -> FloatArray:
    return np.stack([np.zeros_like(angle), np.cos(angle), -np.sin(angle)], axis=-1)


def _cushion(build: Build, side: Side, seed: int) -> Mesh:
    sign = 1.0 if side is Side.LEFT else -1.0
    return pad(x_m=sign * build.hip_half_m, z_m=KNEELING_BACK_M, high_m=CUSHION_M, seed=seed)


MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="standing_quad_stretch",
        posture=standing_quad_stretch,
        preferred_view=View.SIDE,
        rest=STANDING_FLEXION_DEG,
        target=95.0,
        tempo=Tempo(out_s=2.0, hold_s=HOLD_S, back_s=2.0, rest_s=3.0),
        faults=frozenset({"too_shallow", "trunk_lean", "thigh_ahead", "lean_forward"}),
        legs=Legs.ONE,
        motion=Motion.HOLD,
        band_from=80.0,
        quickest_s=0.8,
    ),
    Movement(
        id="half_kneeling_hip_flexor_stretch",
        posture=half_kneeling_hip_flexor_stretch,
        preferred_view=View.SIDE,
        rest=KNEELING_REST_DEG,
        target=KNEELING_TARGET_DEG,
        tempo=Tempo(out_s=2.0, hold_s=HOLD_S, back_s=2.0, rest_s=3.0),
        faults=frozenset({"too_shallow", "trunk_lean"}),
        legs=Legs.ONE,
        motion=Motion.HOLD,
        quantity=HIP_FLEXION,
        band_from=10.0,
        quickest_s=0.8,
        ready_s=2.4,
        props=(_cushion,),
    ),
)
