"""Exercises on a step: lowering the other foot beside it."""

import numpy as np

from coach.movement.vocabulary import Legs, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, PostureFunction, Tempo
from coach.synthetic.one_leg import FreeFoot, OneLeg, free_hip, stood, with_free_foot
from coach.synthetic.posture import Posture
from coach.synthetic.props import step_under_one_foot
from coach.synthetic.stances import (
    HANDS_ON_HIPS,
    STANDING_FLEXION_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    with_arms,
)

EDGE_M = 0.24  # from where one stands behind the step to its edge
FOOT_ON_M = 0.09  # of the standing ankle, from there
LOW_STEP_M, STEP_M = 0.05, 0.10
BESIDE_M = 0.045  # the free foot goes down beside the step, so far outside its own hip
REACHING_M = 0.05  # and ahead of it
HEEL_FIRST_DEG = -14.0
HEEL_DROP_M = 0.011  # lower is a heel under raised toes


def step_down(step_m: float) -> PostureFunction:
    """Return the step-down of a step: the free heel taps the floor beside it at depth 1."""

    def posture(build: Build, moment: Moment) -> Posture:
        flexion, depth = moment.angle_deg, np.clip(moment.depth, 0.0, 1.0)
        one = OneLeg(
            side=moment.side,
            knee_flexion_deg=flexion,
            shank_tilt_deg=STANDING_SHANK_SHARE * flexion,
            trunk_pitch_deg=STANDING_TRUNK_DEG + 0.28 * (flexion - STANDING_FLEXION_DEG),
            over_foot=np.ones(len(depth)),
            depth=depth,
            imposed=moment.imposed,
            raised_m=step_m,
            ahead_m=EDGE_M + FOOT_ON_M,
        )
        stands = stood(build, one)
        ankle = free_hip(build, stands, one)
        ankle[:, 0] -= one.sign * BESIDE_M
        low_m = (step_m - HEEL_DROP_M) * depth
        ankle[:, 1] = build.ankle_height_m + step_m - low_m
        ankle[:, 2] = one.ahead_m + REACHING_M * depth
        lowered = with_free_foot(stands, one, FreeFoot(ankle, HEEL_FIRST_DEG * depth))
        return with_arms(lowered, HANDS_ON_HIPS)

    return posture


MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="low_step_down",
        posture=step_down(LOW_STEP_M),
        preferred_view=View.FRONT,
        rest=STANDING_FLEXION_DEG,
        target=32.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=3.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"knee_in", "pelvic_drop", "trunk_lean"},
        legs=Legs.ONE,
        props=(step_under_one_foot(height_m=LOW_STEP_M, from_m=EDGE_M),),
        ready_s=1.4,
    ),
    Movement(
        id="lateral_step_down",
        posture=step_down(STEP_M),
        preferred_view=View.FRONT,
        rest=STANDING_FLEXION_DEG,
        target=51.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"knee_in", "pelvic_drop", "trunk_lean"},
        legs=Legs.ONE,
        props=(step_under_one_foot(height_m=STEP_M, from_m=EDGE_M),),
        ready_s=1.4,
    ),
)
