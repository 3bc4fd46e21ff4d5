"""The body in lunges and split squats, as postures over the flexion of the front knee."""

import numpy as np

from coach.movement.vocabulary import Legs, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, PlantedLeg, knee_and_hip, pole_of, unit
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.stances import (
    HANDS_ON_HIPS,
    STANDING_FLEXION_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    over_ball,
    standing,
    with_arms,
)

SPLIT_HALF_RATIO = 0.20  # of stature: each foot's distance ahead of or behind the middle
LUNGE_STEP_RATIO = 0.37  # of stature
LUNGE_LANDING_DEG = 36.0  # front knee flexion at which the rear foot has landed
FORWARD_LANDING_DEG = 20.0  # the same of the front foot, which lands before the knee takes weight
FORWARD_SHANK_DEG = -4.0  # after a long step forward the knee stays behind the ankle
FORWARD_HEEL_SHARE = 0.7  # of the heel's rise in the deeper lunges
FORWARD_LIFT_M = 0.03
SWING_SHANK_DEG = -11.0  # on its way the foot is ahead of the knee


def over_front_leg(
    build: Build, moment: Moment, *, front_z: FloatArray, tilt_deg: FloatArray
) -> Posture:
    """Return postures over one loaded front leg; the other foot is still to be placed."""
    count = len(moment.angle_deg)
    working = 0 if moment.side is Side.LEFT else 1
    sign = 1.0 if moment.side is Side.LEFT else -1.0
    depth = np.clip(moment.depth, 0.0, 1.0)
    base = standing(build).repeated(count)
    front = base.ankle[:, working].copy()
    pitch_deg = moment.imposed.heel_lift_deg * depth
    risen = over_ball(build, pitch_deg)
    front[:, 1], front[:, 2] = risen[:, 0], front_z + risen[:, 1]
    planted = PlantedLeg(
        ankle=front,
        hip_x_m=sign * build.hip_half_m,
        side_sign=sign,
        knee_flexion_deg=moment.angle_deg,
        shank_tilt_deg=tilt_deg,
        knee_in_deg=moment.imposed.knee_in_deg * depth,
    )
    knee, hip = knee_and_hip(planted, thigh_m=build.thigh_m, shank_m=build.shank_m)
    ankle, poles, pitches = base.ankle.copy(), base.knee_pole.copy(), base.foot_pitch_deg.copy()
    ankle[:, working] = front
    pitches[:, working] = pitch_deg
    poles[:, working] = pole_of(hip, knee, front)
    mid_hip = hip.copy()
    mid_hip[:, 0] = sign * moment.imposed.shift_m * depth
    pitch = STANDING_TRUNK_DEG + 6.0 * depth
    return with_arms(base, HANDS_ON_HIPS).moved(
        mid_hip=mid_hip,
        ankle=ankle,
        knee_pole=poles,
        foot_pitch_deg=pitches,
        pelvis_pitch_deg=pitch,
        chest_pitch_deg=pitch,
        pelvis_roll_deg=sign * moment.imposed.pelvic_drop_deg * depth,
        chest_roll_deg=-sign * moment.imposed.trunk_lean_deg * depth,
    )


def with_rear_foot(
    build: Build,
    posture: Posture,
    moment: Moment,
    *,
    ball_z: FloatArray,
    lift: FloatArray,
    behind: FloatArray,
) -> Posture:
    """Place the free foot on its ball at `ball_z`; the heel lifts as far as depth asks.

    It lifts only in so far as the foot is `behind`, 0 to 1.
    """
    free = 1 if moment.side is Side.LEFT else 0
    sign = -1.0 if moment.side is Side.LEFT else 1.0
    depth = np.clip(moment.depth, 0.0, 1.3)
    pitch_deg = (30.0 + 25.0 * depth) * behind
    radians = np.radians(pitch_deg)
    forward, up = build.ball_ahead_m, build.ankle_height_m
    ankle, pitches, poles = (
        posture.ankle.copy(),
        posture.foot_pitch_deg.copy(),
        posture.knee_pole.copy(),
    )
    ankle[:, free, 1] = up * np.cos(radians) + forward * np.sin(radians) + lift
    ankle[:, free, 2] = ball_z - forward * np.cos(radians) + up * np.sin(radians)
    pitches[:, free] = pitch_deg
    knee_ahead = np.array([sign * 0.08, -0.1, 1.0])
    poles[:, free] = unit(poles[:, free] * (1.0 - behind[:, None]) + knee_ahead * behind[:, None])
    return posture.moved(ankle=ankle, foot_pitch_deg=pitches, knee_pole=poles)


def split_squat(build: Build, moment: Moment) -> Posture:
    flexion = moment.angle_deg
    half = SPLIT_HALF_RATIO * build.height_m
    posture = over_front_leg(
        build, moment, front_z=np.full(len(flexion), half), tilt_deg=0.18 * flexion - 6.0
    )
    ball = np.full(len(flexion), build.ball_ahead_m - half)
    return with_rear_foot(
        build,
        posture,
        moment,
        ball_z=ball,
        lift=np.zeros(len(flexion)),
        behind=behind_the_hips(build, ball),
    )


def behind_the_hips(build: Build, ball_z: FloatArray) -> FloatArray:
    return np.clip(-ball_z / (0.1 * build.height_m), 0.0, 1.0)


def reverse_lunge(build: Build, moment: Moment) -> Posture:
    """The rear foot travels back while the front knee begins to bend, and returns."""
    flexion = moment.angle_deg
    share = np.clip(
        (flexion - STANDING_FLEXION_DEG) / (LUNGE_LANDING_DEG - STANDING_FLEXION_DEG), 0.0, 1.0
    )
    stepped = share * share * (3.0 - 2.0 * share)
    tilt = flexion * (STANDING_SHANK_SHARE - 0.18 * stepped)
    posture = over_front_leg(build, moment, front_z=np.zeros(len(flexion)), tilt_deg=tilt)
    ball = build.ball_ahead_m - LUNGE_STEP_RATIO * build.height_m * stepped
    lift = 0.07 * np.sin(np.pi * stepped)
    return with_rear_foot(
        build, posture, moment, ball_z=ball, lift=lift, behind=behind_the_hips(build, ball)
    )


def forward_lunge(build: Build, moment: Moment) -> Posture:
    """The front foot steps ahead and lands before its knee bends; the ball of the rear one stays.

    It is the lunge over the front foot, carried along with that foot.
    """
    flexion = moment.angle_deg
    share = np.clip(
        (flexion - STANDING_FLEXION_DEG) / (FORWARD_LANDING_DEG - STANDING_FLEXION_DEG), 0.0, 1.0
    )
    stepped = share * share * (3.0 - 2.0 * share)
    swing = np.sin(np.pi * stepped)
    tilt = (
        STANDING_SHANK_SHARE * flexion * (1.0 - stepped)
        + FORWARD_SHANK_DEG * stepped
        + SWING_SHANK_DEG * swing
    )
    posture = over_front_leg(build, moment, front_z=np.zeros(len(flexion)), tilt_deg=tilt)
    step = LUNGE_STEP_RATIO * build.height_m * stepped
    working = 0 if moment.side is Side.LEFT else 1
    up = np.zeros((len(flexion), 3))
    up[:, 1] = FORWARD_LIFT_M * swing
    ankle = posture.ankle.copy()
    ankle[:, working] += up
    lifted = posture.moved(ankle=ankle, mid_hip=posture.mid_hip + up)
    lunge = with_rear_foot(
        build,
        lifted,
        moment,
        ball_z=build.ball_ahead_m - step,
        lift=np.zeros(len(flexion)),
        behind=FORWARD_HEEL_SHARE * stepped,
    )
    ahead = np.zeros((len(flexion), 3))
    ahead[:, 2] = step
    return lunge.moved(ankle=lunge.ankle + ahead[:, None], mid_hip=lunge.mid_hip + ahead)


ONE_LEG_FAULTS = TEMPO_FAULTS | {
    "too_deep",
    "knee_in",
    "trunk_lean",
    "pelvic_drop",
    "heel_lift",
    "lean_forward",
}

MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="split_squat",
        posture=split_squat,
        preferred_view=View.FRONT,
        rest=12.0,
        target=45.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=ONE_LEG_FAULTS,
        legs=Legs.ONE,
        quickest_s=0.4,
    ),
    Movement(
        id="reverse_lunge",
        posture=reverse_lunge,
        preferred_view=View.FRONT,
        rest=STANDING_FLEXION_DEG,
        target=60.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=ONE_LEG_FAULTS,
        legs=Legs.ONE,
        quickest_s=0.9,
    ),
    Movement(
        id="forward_lunge",
        posture=forward_lunge,
        preferred_view=View.SIDE,
        rest=STANDING_FLEXION_DEG,
        target=40.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
        faults=ONE_LEG_FAULTS,
        legs=Legs.ONE,
        quickest_s=0.9,
    ),
)
