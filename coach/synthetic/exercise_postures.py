"""Squats, slides, rises and the seated extension, over the flexion of the working knee."""

from dataclasses import replace

import numpy as np

from coach.movement.vocabulary import Legs, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import pole_of, unit
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.stances import (
    ARMS_AHEAD,
    ARMS_CROSSED,
    ARMS_DOWN,
    HANDS_ON_SEAT,
    STANDING_FLEXION_DEG,
    STANDING_SHANK_SHARE,
    STANDING_TRUNK_DEG,
    TwoLegs,
    two_legged,
    with_arms,
    with_arms_between,
)

EXTENSION_REST_DEG = 90.0  # seated, shank upright
SEAT_SHANK_TILT_DEG = 4.0
SEATED_TRUNK_DEG = -4.0  # leaning on the hands behind
RISE_LEAN_DEG = 36.0  # how far the trunk bends forward to get off a seat
RISE_SHANK_TILT_DEG = 18.0
WALL_FEET_RATIO = 0.12  # of stature: feet before the hips of a back on the wall
WALL_TRUNK_DEG = 0.0


def squat(build: Build, moment: Moment) -> Posture:
    flexion = moment.angle_deg
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


def wall_slide(build: Build, moment: Moment) -> Posture:
    """The back slides down a wall, so the hips stay as far behind the ankles and the trunk upright.

    The line from ankle to hip leans back by what is needed for that, and the shank lies ahead of
    the line as the knee's triangle has it.
    """
    flexion = np.radians(moment.angle_deg)
    thigh_m, shank_m = build.thigh_m, build.shank_m
    line_m = np.sqrt(thigh_m**2 + shank_m**2 + 2.0 * thigh_m * shank_m * np.cos(flexion))
    leans_back = np.arcsin(WALL_FEET_RATIO * build.height_m / line_m)
    shank_ahead = np.arcsin(thigh_m * np.sin(flexion) / line_m)
    legs = TwoLegs(
        knee_flexion_deg=moment.angle_deg,
        shank_tilt_deg=np.degrees(shank_ahead - leans_back),
        trunk_pitch_deg=np.full(len(flexion), WALL_TRUNK_DEG),
        depth=np.clip(moment.depth, 0.0, 1.0),
        imposed=moment.imposed,
    )
    return two_legged(build, legs)


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
        knee_flexion_deg=moment.angle_deg,
        shank_tilt_deg=tilt,
        trunk_pitch_deg=8.0 * (1 - risen) + STANDING_TRUNK_DEG * risen + RISE_LEAN_DEG * early_rise,
        depth=mid_rise,
        imposed=moment.imposed,
    )
    return with_arms(two_legged(build, legs), ARMS_CROSSED)


def seated_knee_extension(build: Build, moment: Moment) -> Posture:
    seated = np.full(len(moment.angle_deg), EXTENSION_REST_DEG)
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
    radians = np.radians(moment.angle_deg)[:, None]
    knee = hip + build.thigh_m * ahead
    ankle[:, working] = knee + build.shank_m * (ahead * np.cos(radians) + level * np.sin(radians))
    pitches[:, working] = -0.95 * (EXTENSION_REST_DEG - moment.angle_deg)
    poles = base.knee_pole.copy()
    poles[:, working] = pole_of(hip, knee, ankle[:, working])
    return with_arms(base, HANDS_ON_SEAT).moved(
        ankle=ankle, foot_pitch_deg=pitches, knee_pole=poles
    )


_TWO_LEG_FAULTS = TEMPO_FAULTS | {
    "too_deep",
    "knee_in",
    "trunk_lean",
    "uneven",
    "heel_lift",
    "balance_lost",
}
_SQUAT = Movement(
    id="squat",
    posture=squat,
    preferred_view=View.FRONT,
    rest=STANDING_FLEXION_DEG,
    target=60.0,
    tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=2.0, rest_s=0.0),
    faults=_TWO_LEG_FAULTS,
)

MOVEMENTS: tuple[Movement, ...] = (
    _SQUAT,
    replace(
        _SQUAT,
        id="mini_squat",
        target=35.0,
        tempo=Tempo(out_s=3.0, hold_s=1.0, back_s=3.0, rest_s=1.0),
    ),
    Movement(
        id="wall_slide",
        posture=wall_slide,
        preferred_view=View.FRONT,
        rest=8.0,  # leaning on the wall the knees are never quite straight
        target=30.0,
        tempo=Tempo(out_s=3.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
        faults=_TWO_LEG_FAULTS - {"balance_lost"},
    ),
    Movement(
        id="sit_to_stand",
        posture=sit_to_stand,
        preferred_view=View.SIDE,
        rest=80.0,
        target=STANDING_FLEXION_DEG,
        tempo=Tempo(out_s=2.0, hold_s=1.0, back_s=3.0, rest_s=1.0),
        faults=TEMPO_FAULTS | {"knee_in", "trunk_lean", "uneven"},
        lifts=True,
        seated=True,
        quickest_s=0.6,
        passes_target=False,
    ),
    Movement(
        id="seated_knee_extension",
        posture=seated_knee_extension,
        preferred_view=View.SIDE,
        rest=EXTENSION_REST_DEG,
        target=52.0,
        tempo=Tempo(out_s=3.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"too_deep"},
        legs=Legs.ONE,
        lifts=True,
        seated=True,
    ),
)
