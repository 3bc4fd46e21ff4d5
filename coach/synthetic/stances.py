"""Postures that movements begin and end in, and how arms may be held."""

from dataclasses import dataclass, field
from functools import cache

import numpy as np

from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import (
    FloatArray,
    PlantedLeg,
    knee_and_hip,
    pole_of,
    rotation_x,
    rotation_z,
    unit,
)
from coach.synthetic.posture import Posture

STANDING_FLEXION_DEG = 5.0  # nobody stands with the knees at exactly 0
STANCE_RATIO = 0.132  # distance of the ankles over stature, about hip width
TOE_OUT_DEG = 8.0


@dataclass(frozen=True, slots=True)
class Imposed:
    """Departures from good form, as they are at full depth; they grow with the movement."""

    knee_in_deg: float = 0.0  # frontal plane projection angle of the loaded knees
    trunk_lean_deg: float = 0.0  # sideways, over the working leg
    pelvic_drop_deg: float = 0.0  # the free side lower
    pelvis_roll_deg: float = 0.0  # backwards, of a body on its side
    shift_m: float = 0.0  # of the pelvis, towards the left foot
    heel_lift_deg: float = 0.0  # of the loaded feet, over their balls
    knees_bend_deg: float = 0.0  # of knees that should stay long
    thigh_ahead_deg: float = 0.0  # of a thigh that should hang plumb
    lean_forward_deg: float = 0.0  # of a trunk, beyond what the exercise asks for


CLEAN = Imposed()


@dataclass(frozen=True, slots=True, eq=False)
class Arms:
    """Directions of both upper arms and forearms in the chest's frame, (2, 3), left first."""

    upper: FloatArray
    fore: FloatArray


def arms_held(
    *, lift_deg: float, out_deg: float, bend_deg: float, fore: FloatArray | None = None
) -> Arms:
    """Return arms raised forward, spread and bent at the elbow by angles; 0 hangs straight."""
    frame = rotation_z(np.array(out_deg)) @ rotation_x(np.array(-lift_deg))
    upper = -frame[:, 1]
    lower = -(frame @ rotation_x(np.array(-bend_deg)))[:, 1] if fore is None else unit(fore)
    return _mirrored(upper, lower)


def _hands_on_hips() -> Arms:
    frame = rotation_z(np.array(48.0)) @ rotation_x(np.array(25.0))
    lower = -(frame @ rotation_z(np.array(-95.0)) @ rotation_x(np.array(-5.0)))[:, 1]
    return _mirrored(-frame[:, 1], lower)


def _mirrored(upper: FloatArray, lower: FloatArray) -> Arms:
    flip = np.array([-1.0, 1.0, 1.0])
    return Arms(upper=np.stack([upper, upper * flip]), fore=np.stack([lower, lower * flip]))


ARMS_DOWN = arms_held(lift_deg=4, out_deg=12, bend_deg=18)
ARMS_AHEAD = arms_held(lift_deg=82, out_deg=4, bend_deg=8)
ARMS_CROSSED = arms_held(lift_deg=38, out_deg=8, bend_deg=0, fore=np.array([-0.80, 0.42, 0.42]))
HANDS_ON_SEAT = arms_held(lift_deg=-14, out_deg=22, bend_deg=14)
HANDS_ON_THIGHS = arms_held(lift_deg=22, out_deg=10, bend_deg=38)
HANDS_ON_HIPS = _hands_on_hips()
HANDS_AT_WAIST = arms_held(lift_deg=2, out_deg=30, bend_deg=0, fore=np.array([-0.55, -0.30, 0.78]))


def with_arms(posture: Posture, arms: Arms) -> Posture:
    count = len(posture)
    return posture.moved(
        upper_arm=np.repeat(arms.upper[None], count, axis=0),
        forearm=np.repeat(arms.fore[None], count, axis=0),
    )


def with_arms_between(posture: Posture, first: Arms, second: Arms, *, share: FloatArray) -> Posture:
    """Return the posture with arms on their way from `first` to `second`."""
    weight = np.clip(share, 0.0, 1.0)[:, None, None]
    return posture.moved(
        upper_arm=unit(first.upper[None] * (1.0 - weight) + second.upper[None] * weight),
        forearm=unit(first.fore[None] * (1.0 - weight) + second.fore[None] * weight),
    )


def over_ball(build: Build, pitch_deg: FloatArray) -> FloatArray:
    """Return height and way ahead of an ankle (n, 2) whose heel has risen over a ball that stays.

    Ahead of where it is with the sole on the floor, so (ankle height, 0) at 0 degrees.
    """
    radians = np.radians(pitch_deg)
    forward, up = build.ball_ahead_m, build.ankle_height_m
    height = up * np.cos(radians) + forward * np.sin(radians)
    return np.stack([height, forward * (1.0 - np.cos(radians)) + up * np.sin(radians)], axis=-1)


@dataclass(frozen=True, slots=True, eq=False)
class TwoLegs:
    """Both feet planted side by side, both knees alike; one value per instant."""

    knee_flexion_deg: FloatArray
    shank_tilt_deg: FloatArray
    trunk_pitch_deg: FloatArray
    depth: FloatArray  # share of the imposed departures that is present
    imposed: Imposed = field(default=CLEAN)
    heel_deg: FloatArray | float = 0.0  # pitch of both feet over their balls
    apart_ratio: float = STANCE_RATIO  # of stature


def two_legged(build: Build, legs: TwoLegs) -> Posture:
    """Return arms-down postures over two planted feet."""
    count = len(legs.knee_flexion_deg)
    ankle = np.zeros((count, 2, 3))
    knee, hip = np.zeros_like(ankle), np.zeros_like(ankle)
    pitch_deg = legs.heel_deg + legs.imposed.heel_lift_deg * legs.depth
    ankle[:, 0, 0] = legs.apart_ratio * build.height_m / 2
    ankle[:, 0, 1:] = over_ball(build, pitch_deg)
    left = PlantedLeg(
        ankle=ankle[:, 0],
        hip_x_m=build.hip_half_m,
        side_sign=1.0,
        knee_flexion_deg=legs.knee_flexion_deg,
        shank_tilt_deg=legs.shank_tilt_deg,
        knee_in_deg=legs.imposed.knee_in_deg * legs.depth,
    )
    knee[:, 0], hip[:, 0] = knee_and_hip(left, thigh_m=build.thigh_m, shank_m=build.shank_m)
    for both in (ankle, knee, hip):
        both[:, 1] = both[:, 0] * np.array([-1.0, 1.0, 1.0])
    mid_hip = hip.mean(axis=1)
    mid_hip[:, 0] += legs.imposed.shift_m * legs.depth
    zeros = np.zeros(count)
    standing = Posture(
        place=np.zeros((count, 3)),
        facing_deg=zeros,
        tipped_back_deg=zeros,
        tipped_right_deg=zeros,
        mid_hip=mid_hip,
        pelvis_pitch_deg=0.9 * legs.trunk_pitch_deg,
        pelvis_roll_deg=legs.imposed.pelvic_drop_deg * legs.depth,
        pelvis_turn_deg=zeros,
        chest_pitch_deg=legs.trunk_pitch_deg,
        chest_roll_deg=legs.imposed.trunk_lean_deg * legs.depth,
        head_pitch_deg=0.25 * legs.trunk_pitch_deg,
        head_turn_deg=zeros,
        ankle=ankle,
        foot_pitch_deg=np.repeat(pitch_deg[:, None], 2, axis=1),
        toe_out_deg=np.full((count, 2), TOE_OUT_DEG),
        knee_pole=pole_of(hip, knee, ankle),
        upper_arm=np.zeros((count, 2, 3)),
        forearm=np.zeros((count, 2, 3)),
    )
    return with_arms(standing, ARMS_DOWN)


@cache
def standing(build: Build) -> Posture:
    """Return one quiet stand, arms down: where every standing movement begins and ends."""
    flexion = np.array([STANDING_FLEXION_DEG])
    return two_legged(
        build,
        TwoLegs(
            knee_flexion_deg=flexion,
            shank_tilt_deg=STANDING_SHANK_SHARE * flexion,
            trunk_pitch_deg=np.array([STANDING_TRUNK_DEG]),
            depth=np.zeros(1),
        ),
    )


STANDING_SHANK_SHARE = 0.36  # of the knee flexion; the thigh tilts by the rest
STANDING_TRUNK_DEG = 2.0
TRUNK_SHARE = 0.96  # of the chest's pitch that the line from hips to shoulders has
STANDING_HIP_DEG = (1.0 - STANDING_SHANK_SHARE) * STANDING_FLEXION_DEG + TRUNK_SHARE * (
    STANDING_TRUNK_DEG
)
