"""Exercises on one leg on the floor: march, balance, squat to a box, knee against a band."""

import numpy as np

from coach.movement.vocabulary import Legs, Motion, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, ease
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.one_leg import FreeFoot, Hanging, OneLeg, free_hip, stood, with_free_foot
from coach.synthetic.posture import Posture
from coach.synthetic.props import box
from coach.synthetic.quantities import FOOT_LIFT, HIP_FLEXION
from coach.synthetic.stances import (
    ARMS_AHEAD,
    ARMS_DOWN,
    HANDS_ON_HIPS,
    STANDING_FLEXION_DEG,
    STANDING_HIP_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    TRUNK_SHARE,
    over_ball,
    standing,
    with_arms,
    with_arms_between,
)

SHIFTED_BY = 0.3  # depth at which the hips are over the standing foot
GATHERED_BY = 0.5  # depth at which the lifted foot is under its own hip
MARCH_KNEE_SHARE = 1.25  # degrees the knee bends for a degree of the hip
MARCH_TOES_DEG = 12.0  # toes of a lifted foot hang
BALANCE_TOES_DEG = 14.0
BALANCE_BACK_M = 0.05  # a foot lifted a little hangs behind its knee
BALANCE_KNEE_DEG = 8.0  # nobody balances on a locked knee
BALANCE_FOOT_LIFT = 0.15
SQUAT_THIGH_DEG, SQUAT_THIGH_WAY_DEG = 15.0, 32.0  # of the free leg, ahead
SQUAT_FREE_KNEE_DEG = 20.0
SQUAT_TOES_DEG = -10.0
BOX_M, BOX_EDGE_M, BOX_DEEP_M = 0.50, -0.30, 0.36  # high, its near edge, deep
BAND_OVER_FOOT = 0.4  # the other leg takes most of the weight
BAND_MOST_PITCH_DEG = 40.0
BISECTIONS = 30


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


def single_leg_squat_to_box(build: Build, moment: Moment) -> Posture:
    """The standing knee bends, the other leg is stretched ahead, the hips hover over a box."""
    flexion, depth = moment.angle_deg, np.clip(moment.depth, 0.0, 1.2)
    one = OneLeg(
        side=moment.side,
        knee_flexion_deg=flexion,
        shank_tilt_deg=STANDING_SHANK_SHARE * flexion,
        trunk_pitch_deg=STANDING_TRUNK_DEG + 0.46 * (flexion - STANDING_FLEXION_DEG),
        over_foot=np.ones(len(depth)),
        depth=np.clip(depth, 0.0, 1.0),
        imposed=moment.imposed,
    )
    posture = stood(build, one)
    hip = free_hip(build, posture, one)
    leg = Hanging(
        thigh_deg=SQUAT_THIGH_DEG + SQUAT_THIGH_WAY_DEG * depth,
        knee_flexion_deg=np.full(len(depth), SQUAT_FREE_KNEE_DEG),
        foot_x_m=hip[:, 0],
        pitch_deg=SQUAT_TOES_DEG * depth,
    )
    squatting = with_free_foot(posture, one, leg.foot(build, hip))
    reach = (flexion - STANDING_FLEXION_DEG) / 40.0
    return with_arms_between(squatting, ARMS_DOWN, ARMS_AHEAD, share=reach)


def terminal_knee_extension(build: Build, moment: Moment) -> Posture:
    """The working knee straightens over a ball that stays; the other leg stands straight."""
    flexion = moment.angle_deg
    other = Side.RIGHT if moment.side is Side.LEFT else Side.LEFT
    standing_deg = np.full(len(flexion), STANDING_FLEXION_DEG)
    one = OneLeg(
        side=other,
        knee_flexion_deg=standing_deg,
        shank_tilt_deg=STANDING_SHANK_SHARE * standing_deg,
        trunk_pitch_deg=np.full(len(flexion), STANDING_TRUNK_DEG),
        over_foot=np.full(len(flexion), BAND_OVER_FOOT),
        depth=np.clip(moment.depth, 0.0, 1.0),
        imposed=moment.imposed,
    )
    posture = stood(build, one)
    hip = free_hip(build, posture, one)
    floor_x = standing(build).ankle[0, one.free, 0]
    wanted_m = _leg_m(build, flexion)
    low, high = (
        np.full(len(flexion), -BAND_MOST_PITCH_DEG),
        np.full(len(flexion), BAND_MOST_PITCH_DEG),
    )
    for _ in range(BISECTIONS):
        middle = (low + high) / 2.0
        distance_m = np.linalg.norm(hip - _on_ball(build, floor_x, middle), axis=-1)
        low = np.where(distance_m > wanted_m, middle, low)
        high = np.where(distance_m > wanted_m, high, middle)
    pitch_deg = (low + high) / 2.0
    return with_free_foot(posture, one, FreeFoot(_on_ball(build, floor_x, pitch_deg), pitch_deg))


def _leg_m(build: Build, knee_flexion_deg: FloatArray) -> FloatArray:
    """Return the distance from hip to ankle over a bent knee."""
    product = 2.0 * build.thigh_m * build.shank_m * np.cos(np.radians(knee_flexion_deg))
    return np.asarray(np.sqrt(build.thigh_m**2 + build.shank_m**2 + product))


def _on_ball(build: Build, foot_x_m: float, pitch_deg: FloatArray) -> FloatArray:
    risen = over_ball(build, pitch_deg)
    return np.stack([np.full(len(pitch_deg), foot_x_m), risen[:, 0], risen[:, 1]], axis=-1)


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


_FAULTS = TEMPO_FAULTS | {"trunk_lean", "pelvic_drop", "balance_lost"}

MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="march_in_place",
        posture=march_in_place,
        preferred_view=View.FRONT,
        rest=STANDING_HIP_DEG,
        target=45.0,
        tempo=Tempo(out_s=1.0, hold_s=0.0, back_s=1.0, rest_s=0.0),
        faults=_FAULTS | {"too_deep", "uneven"},
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
        faults=frozenset({"trunk_lean", "pelvic_drop", "too_shallow", "balance_lost"}),
        legs=Legs.ONE,
        motion=Motion.HOLD,
        quantity=FOOT_LIFT,
        band_from=0.06,
        lifts=True,
        deep_beyond=0.2,
    ),
    Movement(
        id="single_leg_squat_to_box",
        posture=single_leg_squat_to_box,
        preferred_view=View.FRONT,
        rest=STANDING_FLEXION_DEG,
        target=60.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=_FAULTS | {"too_deep", "knee_in", "heel_lift"},
        legs=Legs.ONE,
        props=(box(height_m=BOX_M, from_m=BOX_EDGE_M - BOX_DEEP_M, deep_m=BOX_DEEP_M),),
    ),
    Movement(
        id="terminal_knee_extension",
        posture=terminal_knee_extension,
        preferred_view=View.SIDE,
        rest=30.0,
        target=STANDING_FLEXION_DEG,
        tempo=Tempo(out_s=2.0, hold_s=3.0, back_s=3.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"trunk_lean", "lean_forward"},
        legs=Legs.ONE,
        lifts=True,
        passes_target=False,
    ),
)
