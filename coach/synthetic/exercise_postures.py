"""The body in each exercise, as postures over the flexion of the working knee."""

from dataclasses import dataclass

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, PlantedLeg, knee_and_hip, pole_of, unit
from coach.synthetic.posture import Posture
from coach.synthetic.stances import (
    ARMS_AHEAD,
    ARMS_CROSSED,
    ARMS_DOWN,
    HANDS_ON_HIPS,
    HANDS_ON_SEAT,
    STANDING_FLEXION_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    Imposed,
    TwoLegs,
    standing,
    two_legged,
    with_arms,
    with_arms_between,
)

EXTENSION_REST_DEG = 90.0  # seated, shank upright
SEAT_SHANK_TILT_DEG = 4.0
SEATED_TRUNK_DEG = -4.0  # leaning on the hands behind
RISE_LEAN_DEG = 36.0  # how far the trunk bends forward to get off a seat
RISE_SHANK_TILT_DEG = 18.0
SPLIT_HALF_RATIO = 0.20  # of stature: each foot's distance ahead of or behind the middle
LUNGE_STEP_RATIO = 0.37  # of stature
LUNGE_LANDING_DEG = 36.0  # front knee flexion at which the rear foot has landed


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What a posture depends on: the leading knee's flexion, and how deep that is."""

    knee_flexion_deg: FloatArray  # (n,)
    depth: FloatArray  # (n,) 0 at rest, 1 at the target
    side: Side  # the working leg; BOTH where both work
    imposed: Imposed


def squat(build: Build, moment: Moment) -> Posture:
    flexion = moment.knee_flexion_deg
    posture = two_legged(
        build,
        TwoLegs(
            knee_flexion_deg=flexion,
            shank_tilt_deg=STANDING_SHANK_SHARE * flexion,
            trunk_pitch_deg=0.46 * flexion + STANDING_TRUNK_DEG - 0.46 * STANDING_FLEXION_DEG,
            depth=np.clip(moment.depth, 0.0, 1.0),
            imposed=moment.imposed,
        ),
    )
    reach = (flexion - STANDING_FLEXION_DEG) / 40.0
    return with_arms_between(posture, ARMS_DOWN, ARMS_AHEAD, share=reach)


def sit_to_stand(build: Build, moment: Moment) -> Posture:
    """Depth 0 sits, 1 stands; the trunk bends forward most just after leaving the seat."""
    risen = np.clip(moment.depth, 0.0, 1.0)
    mid_rise = np.sin(np.pi * risen) ** 2
    early_rise = np.sin(np.pi * risen**0.75) ** 2
    tilt = (
        SEAT_SHANK_TILT_DEG * (1 - risen)
        + STANDING_SHANK_SHARE * STANDING_FLEXION_DEG * risen
        + RISE_SHANK_TILT_DEG * mid_rise
    )
    legs = TwoLegs(
        knee_flexion_deg=moment.knee_flexion_deg,
        shank_tilt_deg=tilt,
        trunk_pitch_deg=8.0 * (1 - risen) + STANDING_TRUNK_DEG * risen + RISE_LEAN_DEG * early_rise,
        depth=mid_rise,
        imposed=moment.imposed,
    )
    return with_arms(two_legged(build, legs), ARMS_CROSSED)


def _one_legged(
    build: Build, moment: Moment, *, front_z: FloatArray, tilt_deg: FloatArray
) -> Posture:
    """Return postures over one loaded front leg; the other foot is still to be placed."""
    count = len(moment.knee_flexion_deg)
    working = 0 if moment.side is Side.LEFT else 1
    sign = 1.0 if moment.side is Side.LEFT else -1.0
    depth = np.clip(moment.depth, 0.0, 1.0)
    base = standing(build).repeated(count)
    front = base.ankle[:, working].copy()
    front[:, 2] = front_z
    planted = PlantedLeg(
        ankle=front,
        hip_x_m=sign * build.hip_half_m,
        side_sign=sign,
        knee_flexion_deg=moment.knee_flexion_deg,
        shank_tilt_deg=tilt_deg,
        knee_in_deg=moment.imposed.knee_in_deg * depth,
    )
    knee, hip = knee_and_hip(planted, thigh_m=build.thigh_m, shank_m=build.shank_m)
    ankle, poles = base.ankle.copy(), base.knee_pole.copy()
    ankle[:, working] = front
    poles[:, working] = pole_of(hip, knee, front)
    mid_hip = hip.copy()
    mid_hip[:, 0] = sign * moment.imposed.shift_m * depth
    pitch = STANDING_TRUNK_DEG + 6.0 * depth
    return with_arms(base, HANDS_ON_HIPS).moved(
        mid_hip=mid_hip,
        ankle=ankle,
        knee_pole=poles,
        pelvis_pitch_deg=pitch,
        chest_pitch_deg=pitch,
        pelvis_roll_deg=sign * moment.imposed.pelvic_drop_deg * depth,
        chest_roll_deg=-sign * moment.imposed.trunk_lean_deg * depth,
    )


def _with_rear_foot(
    build: Build, posture: Posture, moment: Moment, *, ball_z: FloatArray, lift: FloatArray
) -> Posture:
    """Place the free foot on its ball at `ball_z`; the heel lifts as far as depth asks."""
    free = 1 if moment.side is Side.LEFT else 0
    sign = -1.0 if moment.side is Side.LEFT else 1.0
    depth = np.clip(moment.depth, 0.0, 1.3)
    behind = np.clip(-ball_z / (0.1 * build.height_m), 0.0, 1.0)
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
    flexion = moment.knee_flexion_deg
    half = SPLIT_HALF_RATIO * build.height_m
    posture = _one_legged(
        build, moment, front_z=np.full(len(flexion), half), tilt_deg=0.18 * flexion - 6.0
    )
    ball = np.full(len(flexion), build.ball_ahead_m - half)
    return _with_rear_foot(build, posture, moment, ball_z=ball, lift=np.zeros(len(flexion)))


def reverse_lunge(build: Build, moment: Moment) -> Posture:
    """The rear foot travels back while the front knee begins to bend, and returns."""
    flexion = moment.knee_flexion_deg
    share = np.clip(
        (flexion - STANDING_FLEXION_DEG) / (LUNGE_LANDING_DEG - STANDING_FLEXION_DEG), 0.0, 1.0
    )
    stepped = share * share * (3.0 - 2.0 * share)
    tilt = flexion * (STANDING_SHANK_SHARE - 0.18 * stepped)
    posture = _one_legged(build, moment, front_z=np.zeros(len(flexion)), tilt_deg=tilt)
    ball = build.ball_ahead_m - LUNGE_STEP_RATIO * build.height_m * stepped
    lift = 0.07 * np.sin(np.pi * stepped)
    return _with_rear_foot(build, posture, moment, ball_z=ball, lift=lift)


def seated_knee_extension(build: Build, moment: Moment) -> Posture:
    seated = np.full(len(moment.knee_flexion_deg), EXTENSION_REST_DEG)
    base = two_legged(
        build,
        TwoLegs(
            knee_flexion_deg=seated,
            shank_tilt_deg=np.full_like(seated, SEAT_SHANK_TILT_DEG),
            trunk_pitch_deg=SEATED_TRUNK_DEG - 4.0 * np.clip(moment.depth, 0.0, 1.0),
            depth=np.zeros_like(seated),
        ),
    )
    working = 0 if moment.side is Side.LEFT else 1
    sign = 1.0 if moment.side is Side.LEFT else -1.0
    hip = base.mid_hip + np.array([sign * build.hip_half_m, 0.0, 0.0])
    ankle, pitches = base.ankle.copy(), base.foot_pitch_deg.copy()
    thigh_tilt = np.radians(EXTENSION_REST_DEG - SEAT_SHANK_TILT_DEG)
    sideways = 0.10 * sign
    ahead = unit(np.array([sideways, -np.cos(thigh_tilt), np.sin(thigh_tilt)]))
    level = unit(np.cross(np.cross(ahead, np.array([0.0, -1.0, 0.0])), ahead))
    radians = np.radians(moment.knee_flexion_deg)[:, None]
    knee = hip + build.thigh_m * ahead
    ankle[:, working] = knee + build.shank_m * (ahead * np.cos(radians) + level * np.sin(radians))
    pitches[:, working] = -0.95 * (EXTENSION_REST_DEG - moment.knee_flexion_deg)
    poles = base.knee_pole.copy()
    poles[:, working] = pole_of(hip, knee, ankle[:, working])
    return with_arms(base, HANDS_ON_SEAT).moved(
        ankle=ankle, foot_pitch_deg=pitches, knee_pole=poles
    )
