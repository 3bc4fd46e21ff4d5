"""Exercises on a step: lowering the other foot beside it, and stepping up."""

from dataclasses import replace

import numpy as np

from coach.movement.vocabulary import Legs, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import ease
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, PostureFunction, Tempo
from coach.synthetic.one_leg import FreeFoot, OneLeg, free_hip, stood, with_free_foot
from coach.synthetic.posture import Posture
from coach.synthetic.props import box, step_under_one_foot
from coach.synthetic.stances import (
    HANDS_ON_HIPS,
    STANDING_FLEXION_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    standing,
    with_arms,
)

EDGE_M = 0.24  # from where one stands behind the step to its edge
FOOT_ON_M = 0.09  # of the standing ankle, from there
LOW_STEP_M, STEP_M = 0.05, 0.10
BESIDE_M = 0.045  # the free foot goes down beside the step, so far outside its own hip
REACHING_M = 0.05  # and ahead of it
HEEL_FIRST_DEG = -4.0
HEEL_DROP_M = 0.003  # lower is a heel under raised toes
GIVING_DEG = 5.0  # how far the free side of the pelvis goes down in a faultless step-down
UP_EDGE_M = 0.24  # of the step that is stepped up
BEHIND_M = 0.05  # of the other foot, before it steps up
UP_REST_DEG, UP_REST_SHANK_DEG = 50.0, 8.0
UP_LEAN_DEG = 14.0  # of the trunk, half-way up
CLEARS_M = 0.07  # the other foot over the edge
LEAVES_FROM, LEAVES_TO = 0.1, 0.9  # depths between which it is in the air


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
            imposed=replace(
                moment.imposed, pelvic_drop_deg=moment.imposed.pelvic_drop_deg + GIVING_DEG
            ),
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


def step_up(build: Build, moment: Moment) -> Posture:
    """The leg on the step straightens; the other foot follows up, beside it."""
    flexion, depth = moment.angle_deg, np.clip(moment.depth, 0.0, 1.0)
    top_deg = STANDING_SHANK_SHARE * STANDING_FLEXION_DEG
    one = OneLeg(
        side=moment.side,
        knee_flexion_deg=flexion,
        shank_tilt_deg=UP_REST_SHANK_DEG + (top_deg - UP_REST_SHANK_DEG) * depth,
        trunk_pitch_deg=STANDING_TRUNK_DEG + UP_LEAN_DEG * np.sin(np.pi * depth),
        over_foot=0.2 + 0.8 * depth,
        depth=np.sin(np.pi * depth),  # half-way the leg works hardest
        imposed=moment.imposed,
        raised_m=STEP_M,
        ahead_m=UP_EDGE_M + FOOT_ON_M,
    )
    stands = stood(build, one)
    follows = ease((depth - LEAVES_FROM) / (LEAVES_TO - LEAVES_FROM))
    in_air = np.sin(np.pi * follows)
    ankle = free_hip(build, stands, one)
    floor_x = standing(build).ankle[0, one.free, 0]
    ankle[:, 0] = floor_x + (ankle[:, 0] - floor_x) * follows
    ankle[:, 1] = build.ankle_height_m + STEP_M * follows + CLEARS_M * in_air
    ankle[:, 2] = BEHIND_M + (one.ahead_m - BEHIND_M) * follows
    return with_free_foot(stands, one, FreeFoot(ankle, 16.0 * in_air))


_FAULTS = TEMPO_FAULTS | {"knee_in", "pelvic_drop", "trunk_lean", "heel_lift", "balance_lost"}

MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="low_step_down",
        posture=step_down(LOW_STEP_M),
        preferred_view=View.FRONT,
        rest=STANDING_FLEXION_DEG,
        target=35.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=3.0, rest_s=0.0),
        faults=_FAULTS,
        legs=Legs.ONE,
        props=(step_under_one_foot(height_m=LOW_STEP_M, from_m=EDGE_M),),
        ready_s=1.4,
        exits_behind=True,
    ),
    Movement(
        id="lateral_step_down",
        posture=step_down(STEP_M),
        preferred_view=View.FRONT,
        rest=STANDING_FLEXION_DEG,
        target=51.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=_FAULTS,
        legs=Legs.ONE,
        props=(step_under_one_foot(height_m=STEP_M, from_m=EDGE_M),),
        ready_s=1.4,
        exits_behind=True,
    ),
    Movement(
        id="step_up",
        posture=step_up,
        preferred_view=View.FRONT,
        rest=UP_REST_DEG,
        target=STANDING_FLEXION_DEG,
        tempo=Tempo(out_s=2.0, hold_s=1.0, back_s=3.0, rest_s=0.0),
        faults=_FAULTS,
        legs=Legs.ONE,
        lifts=True,
        passes_target=False,
        quickest_s=0.5,
        props=(box(height_m=STEP_M, from_m=UP_EDGE_M),),
        ready_s=1.4,
        exits_behind=True,
    ),
)
