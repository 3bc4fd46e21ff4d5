"""Exercises on two feet that stay where they are: the calf raise and the hip hinge."""

import numpy as np

from coach.movement.vocabulary import View
from coach.synthetic.anthropometry import Build
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.quantities import HEEL_RISE, HIP_FLEXION
from coach.synthetic.stances import (
    ARMS_DOWN,
    STANDING_FLEXION_DEG,
    STANDING_HIP_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    TRUNK_SHARE,
    TwoLegs,
    arms_held,
    two_legged,
    with_arms_between,
)

TIPTOE_LEAN_DEG = 4.0  # of the shanks, so that the body comes over the balls of the feet
TIPTOE_KNEE_DEG = 3.0
HINGE_KNEE_DEG = 13.0  # beyond standing: the knees are soft
HINGE_SHANK_DEG = -4.0  # the hips go back over shanks that hardly tilt
ARMS_HANGING_BENT = arms_held(lift_deg=46, out_deg=8, bend_deg=12)


def calf_raise(build: Build, moment: Moment) -> Posture:
    """The amount is how far the heels rise, of the foot's length, which is a sine."""
    depth = np.clip(moment.depth, 0.0, 1.0)
    legs = TwoLegs(
        knee_flexion_deg=STANDING_FLEXION_DEG + (TIPTOE_KNEE_DEG - STANDING_FLEXION_DEG) * depth,
        shank_tilt_deg=STANDING_SHANK_SHARE * STANDING_FLEXION_DEG + TIPTOE_LEAN_DEG * depth,
        trunk_pitch_deg=np.full(len(depth), STANDING_TRUNK_DEG),
        depth=depth,
        imposed=moment.imposed,
        heel_deg=np.degrees(np.arcsin(moment.amount)),
    )
    return two_legged(build, legs)


def hip_hinge(build: Build, moment: Moment) -> Posture:
    """The angle is between trunk and thighs; shanks stay upright and the hips go back."""
    depth = np.clip(moment.depth, 0.0, 1.3)
    knee_way_deg = HINGE_KNEE_DEG + moment.imposed.knees_bend_deg
    knee_deg = STANDING_FLEXION_DEG + knee_way_deg * depth
    shank_deg = STANDING_SHANK_SHARE * STANDING_FLEXION_DEG + HINGE_SHANK_DEG * depth
    shank_deg += STANDING_SHANK_SHARE * moment.imposed.knees_bend_deg * depth
    legs = TwoLegs(
        knee_flexion_deg=knee_deg,
        shank_tilt_deg=shank_deg,
        trunk_pitch_deg=(moment.angle_deg - (knee_deg - shank_deg)) / TRUNK_SHARE,
        depth=np.clip(depth, 0.0, 1.0),
        imposed=moment.imposed,
    )
    return with_arms_between(two_legged(build, legs), ARMS_DOWN, ARMS_HANGING_BENT, share=depth)


MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="calf_raise",
        posture=calf_raise,
        preferred_view=View.SIDE,
        rest=0.0,
        target=0.35,
        tempo=Tempo(out_s=2.0, hold_s=1.0, back_s=3.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"trunk_lean", "uneven", "balance_lost"},
        quantity=HEEL_RISE,
        lifts=True,
        deep_beyond=0.2,
    ),
    Movement(
        id="hip_hinge",
        posture=hip_hinge,
        preferred_view=View.SIDE,
        rest=STANDING_HIP_DEG,
        target=55.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"too_deep", "trunk_lean", "uneven", "knees_bend", "balance_lost"},
        quantity=HIP_FLEXION,
        quickest_s=0.5,
    ),
)
