"""Exercises on a chair with a foot on the floor: the heel slide, and the hamstring stretch."""

import numpy as np

from coach.movement.vocabulary import Legs, Motion, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.quantities import TRUNK_LEAN
from coach.synthetic.stances import (
    HANDS_ON_SEAT,
    HANDS_ON_THIGHS,
    TRUNK_SHARE,
    TwoLegs,
    two_legged,
    with_arms,
)

SEATED_DEG = 90.0
SHANK_TILT_DEG = 4.0
UPRIGHT_DEG = 2.0  # of the trunk
SLIDE_TOES_DEG = -10.0  # toes come up a little as the heel slides away
LONG_KNEE_DEG = 8.0
LONG_TOES_DEG = -34.0
HEEL_BACK_M = 0.05  # behind the ankle, of a build of 1.70 m
KNEES_OUT = 0.12
EDGE_BACK_M = 0.14  # who sits on the edge has the chair so much farther back


def seated_heel_slide(build: Build, moment: Moment) -> Posture:
    """The angle is the knee's; the heel slides away over the floor and comes home."""
    base = _sitting(build, np.full(len(moment.amount), UPRIGHT_DEG), moment)
    toes_deg = SLIDE_TOES_DEG * np.clip(moment.depth, 0.0, 1.0)
    slid = _with_heel_ahead(build, base, moment.side, knee_deg=moment.angle_deg, toes_deg=toes_deg)
    return with_arms(slid, HANDS_ON_SEAT)


def seated_hamstring_stretch(build: Build, moment: Moment) -> Posture:
    """The angle is the trunk's lean over one long leg with its heel on the floor."""
    base = _sitting(build, moment.angle_deg / TRUNK_SHARE, moment)
    count = len(moment.amount)
    long = _with_heel_ahead(
        build,
        base,
        moment.side,
        knee_deg=np.full(count, LONG_KNEE_DEG),
        toes_deg=np.full(count, LONG_TOES_DEG),
    )
    return with_arms(long, HANDS_ON_THIGHS)


def _sitting(build: Build, trunk_deg: FloatArray, moment: Moment) -> Posture:
    seated = np.full(len(trunk_deg), SEATED_DEG)
    return two_legged(
        build,
        TwoLegs(
            knee_flexion_deg=seated,
            shank_tilt_deg=np.full_like(seated, SHANK_TILT_DEG),
            trunk_pitch_deg=trunk_deg,
            depth=np.clip(moment.depth, 0.0, 1.0),
            imposed=moment.imposed,
        ),
    )


def _with_heel_ahead(
    build: Build, base: Posture, side: Side, *, knee_deg: FloatArray, toes_deg: FloatArray
) -> Posture:
    """Return the posture with one heel as far ahead on the floor as the knee's bend has it."""
    index = 0 if side is Side.LEFT else 1
    sign = SIDE_SIGNS[index]
    bend, raised = np.radians(knee_deg), np.radians(toes_deg)
    thigh_m, shank_m = build.thigh_m, build.shank_m
    leg_m = np.sqrt(thigh_m**2 + shank_m**2 + 2.0 * thigh_m * shank_m * np.cos(bend))
    ankle, pitch, pole = base.ankle.copy(), base.foot_pitch_deg.copy(), base.knee_pole.copy()
    hip = base.mid_hip + np.array([sign * build.hip_half_m, 0.0, 0.0])
    heel_m = HEEL_BACK_M * build.scale * np.sin(-raised)
    ankle[:, index, 1] = build.ankle_height_m * np.cos(raised) + heel_m
    across = ankle[:, index, :2] - hip[:, :2]
    ankle[:, index, 2] = hip[:, 2] + np.sqrt(leg_m**2 - (across**2).sum(-1))
    pitch[:, index] = toes_deg
    pole[:, index] = (sign * KNEES_OUT, 1.0, 0.3)
    return base.moved(ankle=ankle, foot_pitch_deg=pitch, knee_pole=pole)


MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="seated_heel_slide",
        posture=seated_heel_slide,
        preferred_view=View.SIDE,
        rest=SEATED_DEG,
        target=30.0,
        tempo=Tempo(out_s=2.0, hold_s=0.0, back_s=2.0, rest_s=0.0),
        faults=TEMPO_FAULTS,
        legs=Legs.ONE,
        lifts=True,
        seated=True,
    ),
    Movement(
        id="seated_hamstring_stretch",
        posture=seated_hamstring_stretch,
        preferred_view=View.SIDE,
        rest=UPRIGHT_DEG,
        target=25.0,
        tempo=Tempo(out_s=2.0, hold_s=20.0, back_s=2.0, rest_s=3.0),
        faults=frozenset({"too_shallow"}),
        legs=Legs.ONE,
        motion=Motion.HOLD,
        quantity=TRUNK_LEAN,
        band_from=15.0,
        seated=True,
        seat_back_m=EDGE_BACK_M,
        quickest_s=0.8,
    ),
)
