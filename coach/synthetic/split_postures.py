"""One foot ahead of the other: the ankle rock, and the split squat with the rear foot raised."""

import numpy as np

from coach.movement.vocabulary import Legs, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.lunge_postures import (
    ONE_LEG_FAULTS,
    over_front_leg,
    with_rear_foot,
)
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.props import box
from coach.synthetic.quantities import SHIN_LEAN
from coach.synthetic.stances import arms_held, with_arms

ROCK_HALF_M = 0.14  # each foot ahead of or behind the middle
ROCK_REST_DEG, ROCK_TARGET_DEG = 8.0, 30.0
ROCK_REST_KNEE_DEG = 14.0
ROCK_HEEL_SHARE = 0.6  # of the rear heel's rise in a split squat
ROCK_KNEE_SHARE = 1.5  # degrees the knee bends for a degree of the shin
HANDS_ON_WALL = arms_held(lift_deg=76, out_deg=8, bend_deg=22)
RAISED_HALF_RATIO = 0.13  # of stature: the front foot ahead of the middle
SUPPORT_M = 0.30  # high
SUPPORT_EDGE_M = -0.34
BALL_ON_M = -0.42  # the ball of the rear foot on the support
RAISED_PITCH_DEG = 58.0


def ankle_rock(build: Build, moment: Moment) -> Posture:
    """The angle is the front shin's from upright; the heel stays while the knee goes ahead."""
    shin_deg = moment.angle_deg
    bent = Moment(
        ROCK_REST_KNEE_DEG + ROCK_KNEE_SHARE * (shin_deg - ROCK_REST_DEG),
        moment.depth,
        moment.side,
        moment.imposed,
    )
    front_z = np.full(len(shin_deg), ROCK_HALF_M)
    posture = over_front_leg(build, bent, front_z=front_z, tilt_deg=shin_deg)
    ball_z = np.full(len(shin_deg), build.ball_ahead_m - ROCK_HALF_M)
    rocking = with_rear_foot(
        build,
        posture,
        moment,
        ball_z=ball_z,
        lift=np.zeros(len(shin_deg)),
        behind=np.full(len(shin_deg), ROCK_HEEL_SHARE),
    )
    return with_arms(rocking, HANDS_ON_WALL)


def rear_foot_elevated_split_squat(build: Build, moment: Moment) -> Posture:
    flexion = moment.angle_deg
    count, free = len(flexion), 1 if moment.side.value == "left" else 0
    half = RAISED_HALF_RATIO * build.height_m
    posture = over_front_leg(
        build, moment, front_z=np.full(count, half), tilt_deg=0.18 * flexion - 6.0
    )
    ankle, pitch, pole = (
        posture.ankle.copy(),
        posture.foot_pitch_deg.copy(),
        posture.knee_pole.copy(),
    )
    radians = np.radians(RAISED_PITCH_DEG)
    forward, up = build.ball_ahead_m, build.ankle_height_m
    ankle[:, free, 1] = SUPPORT_M + up * np.cos(radians) + forward * np.sin(radians)
    ankle[:, free, 2] = BALL_ON_M - forward * np.cos(radians) + up * np.sin(radians)
    pitch[:, free] = RAISED_PITCH_DEG
    pole[:, free] = (0.0, -0.3, 1.0)
    return posture.moved(ankle=ankle, foot_pitch_deg=pitch, knee_pole=pole)


MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="ankle_rock",
        posture=ankle_rock,
        preferred_view=View.SIDE,
        rest=ROCK_REST_DEG,
        target=ROCK_TARGET_DEG,
        tempo=Tempo(out_s=2.0, hold_s=2.0, back_s=2.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"heel_lift", "knee_in"},
        legs=Legs.ONE,
        quantity=SHIN_LEAN,
        deep_beyond=12.0,
    ),
    Movement(
        id="rear_foot_elevated_split_squat",
        posture=rear_foot_elevated_split_squat,
        preferred_view=View.SIDE,
        rest=15.0,
        target=60.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=ONE_LEG_FAULTS,
        legs=Legs.ONE,
        quickest_s=0.4,
        props=(box(height_m=SUPPORT_M, from_m=SUPPORT_EDGE_M - 0.36, deep_m=0.36),),
        ready_s=1.6,
    ),
)
