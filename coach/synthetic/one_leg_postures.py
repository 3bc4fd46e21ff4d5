"""Exercises on one leg on the floor: marching and balancing."""

import numpy as np

from coach.movement.vocabulary import Legs, Motion, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, ease
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.one_leg import FreeFoot, Hanging, OneLeg, free_hip, stood, with_free_foot
from coach.synthetic.posture import Posture
from coach.synthetic.quantities import FOOT_LIFT, HIP_FLEXION
from coach.synthetic.stances import (
    HANDS_ON_HIPS,
    STANDING_FLEXION_DEG,
    STANDING_HIP_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    TRUNK_SHARE,
    standing,
    with_arms,
)

SHIFTED_BY = 0.3  # depth at which the hips are over the standing foot
GATHERED_BY = 0.5  # depth at which the lifted foot is under its own hip
MARCH_KNEE_SHARE = 1.25  # degrees the knee bends for a degree of the hip
MARCH_TOES_DEG = 12.0  # toes of a lifted foot hang
BALANCE_TOES_DEG = 14.0
BALANCE_BACK_M = 0.05  # a foot lifted a little hangs behind its knee
BALANCE_KNEE_DEG = 8.0  # nobody balances on a locked knee
BALANCE_FOOT_LIFT = 0.15


def march_in_place(build: Build, moment: Moment) -> Posture:
    """The angle is of the lifted leg, between trunk and thigh; its side is that leg's."""
    lifted = np.clip(moment.depth, 0.0, 1.0)
    one = _upright(moment, Side.RIGHT if moment.side is Side.LEFT else Side.LEFT)
    posture = stood(build, one)
    thigh_deg = moment.angle_deg - TRUNK_SHARE * STANDING_TRUNK_DEG
    standing_thigh_deg = STANDING_HIP_DEG - TRUNK_SHARE * STANDING_TRUNK_DEG
    hip = free_hip(build, posture, one)
    leg = Hanging(
        thigh_deg=thigh_deg,
        knee_flexion_deg=STANDING_FLEXION_DEG + MARCH_KNEE_SHARE * (thigh_deg - standing_thigh_deg),
        foot_x_m=_gathered(build, hip[:, 0], one, lifted),
        pitch_deg=MARCH_TOES_DEG * lifted,
    )
    return with_free_foot(posture, one, leg.foot(build, hip))


def single_leg_balance(build: Build, moment: Moment) -> Posture:
    """The amount is how high the free foot is; the side is the standing leg's."""
    lifted = np.clip(moment.depth, 0.0, 1.0)
    one = _upright(moment, moment.side, knee_deg=BALANCE_KNEE_DEG)
    posture = stood(build, one)
    ankle = free_hip(build, posture, one)
    ankle[:, 0] = _gathered(build, ankle[:, 0], one, lifted)
    lift_m = moment.amount * (build.thigh_m + build.shank_m)
    ankle[:, 1] = build.ankle_height_m + lift_m
    ankle[:, 2] = -BALANCE_BACK_M * lifted
    lowered = with_free_foot(posture, one, FreeFoot(ankle, BALANCE_TOES_DEG * lifted))
    return with_arms(lowered, HANDS_ON_HIPS)


def _upright(moment: Moment, side: Side, *, knee_deg: float = STANDING_FLEXION_DEG) -> OneLeg:
    """Return a body that comes over one foot as the other lifts."""
    lifted = np.clip(moment.depth, 0.0, 1.0)
    flexion = STANDING_FLEXION_DEG + (knee_deg - STANDING_FLEXION_DEG) * lifted
    return OneLeg(
        side=side,
        knee_flexion_deg=flexion,
        shank_tilt_deg=STANDING_SHANK_SHARE * flexion,
        trunk_pitch_deg=np.full(len(lifted), STANDING_TRUNK_DEG),
        over_foot=ease(lifted / SHIFTED_BY),
        depth=lifted,
        imposed=moment.imposed,
    )


def _gathered(build: Build, hip_x: FloatArray, one: OneLeg, lifted: FloatArray) -> FloatArray:
    """Return the x of a foot that leaves the floor where it stood and comes under its hip."""
    floor_x = standing(build).ankle[0, one.free, 0]
    share = ease(lifted / GATHERED_BY)
    return np.asarray(floor_x * (1.0 - share) + hip_x * share)


_FAULTS = TEMPO_FAULTS | {"trunk_lean", "pelvic_drop"}

MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="march_in_place",
        posture=march_in_place,
        preferred_view=View.FRONT,
        rest=STANDING_HIP_DEG,
        target=45.0,
        tempo=Tempo(out_s=1.0, hold_s=0.0, back_s=1.0, rest_s=0.0),
        faults=_FAULTS | {"too_deep"},
        legs=Legs.ALTERNATING,
        quantity=HIP_FLEXION,
        lifts=True,
        quickest_s=0.3,
    ),
    Movement(
        id="single_leg_balance",
        posture=single_leg_balance,
        preferred_view=View.FRONT,
        rest=0.0,
        target=BALANCE_FOOT_LIFT,
        tempo=Tempo(out_s=1.0, hold_s=10.0, back_s=1.0, rest_s=2.0),
        faults=frozenset({"trunk_lean", "pelvic_drop", "too_shallow"}),
        legs=Legs.ONE,
        motion=Motion.HOLD,
        quantity=FOOT_LIFT,
        band_from=0.06,
        lifts=True,
        deep_beyond=0.2,
    ),
)
