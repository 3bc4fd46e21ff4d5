"""The body on its back: straight-leg raise, short arc, bridges and the quad set."""

from dataclasses import replace

import numpy as np

from coach.movement.vocabulary import Legs, Motion, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, pole_of
from coach.synthetic.lying import (
    FLAT_FOOT_DEG,
    HIPS_TO_HEAD_M,
    LEG_RAISE,
    REST_ELEVATION_DEG,
    RESTING_FOOT_DEG,
    UNFIT_LYING,
    Lain,
    hips_of,
    lying_still,
    on_back,
    raised_way,
)
from coach.synthetic.mat import mat_along_front, roll_mesh
from coach.synthetic.mesh import Mesh
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, Tempo
from coach.synthetic.posture import Posture, figure_of
from coach.synthetic.quantities import HIP_FLEXION, KNEE_FLEXION
from coach.synthetic.stances import CLEAN

OTHER_THIGH_DEG = 48.0  # of the leg that waits with its foot on the mat
STRAIGHT_SHARE = 0.9990  # of a leg's length: a knee straight to 5 degrees
ROLL_THIGH_DEG = 11.0  # the thigh over a roll of 12 cm
KNEE_BELOW_M = 0.062  # of flesh under a knee's centre, of a build of 1.70 m
SHORT_ARC_DEG = 12.0  # of the line from hip to ankle, until the knee is straight
BRIDGE_REST_DEG = 50.0  # hip flexion with the back on the mat
QUAD_SET_FOOT_DEG = -6.0  # toes drawn up while the thigh is pressed down
MOST_BRIDGE_DEG = 40.0  # of the trunk over the mat
BISECTIONS = 30


def straight_leg_raise(build: Build, moment: Moment) -> Posture:
    """The angle is of the line from hip to ankle over the horizontal."""
    lain = Lain(build, moment.side)
    base = _one_foot_flat(lain, len(moment.angle_deg))
    hip = hips_of(build, base.mid_hip)[:, lain.working]
    ankle, pitch = base.ankle.copy(), base.foot_pitch_deg.copy()
    ankle[:, lain.working] = hip + STRAIGHT_SHARE * lain.leg_m * raised_way(moment.angle_deg)
    pitch[:, lain.working] = 8.0 - moment.angle_deg
    return base.moved(ankle=ankle, foot_pitch_deg=pitch)


def short_arc_quad(build: Build, moment: Moment) -> Posture:
    """The angle is as of `straight_leg_raise`; a roll holds the thigh, so the knee straightens."""
    lain, count = Lain(build, moment.side), len(moment.angle_deg)
    base = _one_foot_flat(lain, count)
    hip = hips_of(build, base.mid_hip)[:, lain.working]
    knee = hip + build.thigh_m * raised_way(np.full(count, ROLL_THIGH_DEG))
    below = np.radians(ROLL_THIGH_DEG - moment.angle_deg)  # the line under the thigh
    sideways_m = build.thigh_m * np.sin(below)
    line_m = build.thigh_m * np.cos(below) + np.sqrt(build.shank_m**2 - sideways_m**2)
    ankle, pitch, pole = base.ankle.copy(), base.foot_pitch_deg.copy(), base.knee_pole.copy()
    ankle[:, lain.working] = hip + line_m[:, None] * raised_way(moment.angle_deg)
    pitch[:, lain.working] = 10.0 + ROLL_THIGH_DEG - 2.0 * moment.angle_deg
    pole[:, lain.working] = pole_of(hip, knee, ankle[:, lain.working])
    return base.moved(ankle=ankle, foot_pitch_deg=pitch, knee_pole=pole)


def quad_set(build: Build, moment: Moment) -> Posture:
    """The angle is the flexion of the knee that is pressed down; the heels stay."""
    lain, flexion = Lain(build, moment.side), np.radians(moment.angle_deg)
    count = len(flexion)
    base = lying_still(build, side=moment.side).repeated(count)
    thigh_m, shank_m = build.thigh_m, build.shank_m
    line_m = np.sqrt(thigh_m**2 + shank_m**2 + 2.0 * thigh_m * shank_m * np.cos(flexion))
    hip = hips_of(build, base.mid_hip)[:, lain.working]
    ankle, pitch = base.ankle.copy(), base.foot_pitch_deg.copy()
    line = raised_way(np.full(count, REST_ELEVATION_DEG))
    ankle[:, lain.working] = hip + line_m[:, None] * line
    pressed = np.clip(moment.depth, 0.0, 1.0)
    pitch[:, lain.working] += (QUAD_SET_FOOT_DEG - RESTING_FOOT_DEG) * pressed
    return base.moved(ankle=ankle, foot_pitch_deg=pitch)


def glute_bridge(build: Build, moment: Moment) -> Posture:
    """The angle is the hips' flexion, between trunk and thighs; shoulders and feet stay."""
    lain = Lain(build, moment.side)
    rise_deg = _rise_for(lain, moment.angle_deg)
    base = on_back(lain, len(rise_deg))
    return _risen(lain, base, rise_deg)


def single_leg_bridge(build: Build, moment: Moment) -> Posture:
    """As `glute_bridge`, with the other leg long and its thigh beside the working one's."""
    lain = Lain(build, moment.side)
    rise_deg = _rise_for(lain, moment.angle_deg)
    base = _risen(lain, on_back(lain, len(rise_deg)), rise_deg)
    depth = np.clip(moment.depth, 0.0, 1.0)
    dropped_deg = moment.imposed.pelvic_drop_deg * depth
    lower_m = build.hip_half_m * np.sin(np.radians(dropped_deg))[:, None]
    up = np.array([0.0, 0.0, 1.0])
    hip = hips_of(build, base.mid_hip)[:, lain.other] - 2.0 * lower_m * up
    lifted_deg = moment.angle_deg + rise_deg
    ankle, pitch = base.ankle.copy(), base.foot_pitch_deg.copy()
    ankle[:, lain.other] = hip + STRAIGHT_SHARE * lain.leg_m * raised_way(lifted_deg)
    pitch[:, lain.other] = 8.0 - lifted_deg
    return base.moved(
        mid_hip=base.mid_hip - lower_m * up,  # so the working hip stays where it is
        pelvis_turn_deg=-lain.sign * dropped_deg,
        ankle=ankle,
        foot_pitch_deg=pitch,
    )


def _one_foot_flat(lain: Lain, count: int) -> Posture:
    """Return postures whose leg that does not work is bent, with its sole on the mat."""
    build, base = lain.build, on_back(lain, count)
    hip = hips_of(build, base.mid_hip)
    knee = hip + build.thigh_m * raised_way(np.full(count, OTHER_THIGH_DEG))[:, None]
    over_sole_m = knee[..., 2] - build.ankle_height_m
    ankle = knee.copy()
    ankle[..., 1] -= np.sqrt(build.shank_m**2 - over_sole_m**2)
    ankle[..., 2] = build.ankle_height_m
    return base.moved(ankle=ankle)


def _risen(lain: Lain, base: Posture, rise_deg: FloatArray) -> Posture:
    """Return the trunk risen about the shoulders, with both soles where they were."""
    build = lain.build
    mid_hip, ankle = _chain(lain, rise_deg)
    count = len(rise_deg)
    return base.moved(
        mid_hip=mid_hip,
        pelvis_pitch_deg=-rise_deg,
        chest_pitch_deg=-rise_deg,
        ankle=np.repeat(hips_of(build, ankle[None]), count, axis=0),
        foot_pitch_deg=np.full((count, 2), FLAT_FOOT_DEG),
        upper_arm=_kept_flat(base.upper_arm, rise_deg),
        forearm=_kept_flat(base.forearm, rise_deg),
    )


def _kept_flat(arms: FloatArray, rise_deg: FloatArray) -> FloatArray:
    """Return directions of the room's mat in a chest that has risen."""
    radians = np.radians(rise_deg)[:, None]
    y, z = arms[..., 1], arms[..., 2]
    turned_y = y * np.cos(radians) - z * np.sin(radians)
    turned_z = y * np.sin(radians) + z * np.cos(radians)
    return np.stack([arms[..., 0], turned_y, turned_z], axis=-1)


def _chain(lain: Lain, rise_deg: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the middle of the hips (n, 3) of a risen trunk, and of the ankles (3,)."""
    build, radians = lain.build, np.radians(rise_deg)
    hips_y, hips_z = HIPS_TO_HEAD_M * build.scale, lain.back_hip_m
    mid_hip = np.stack(
        [
            np.zeros_like(radians),
            hips_y + build.trunk_m * (1.0 - np.cos(radians)),
            hips_z + build.trunk_m * np.sin(radians),
        ],
        axis=-1,
    )
    rest = np.radians(BRIDGE_REST_DEG)
    knee_z = hips_z + build.thigh_m * np.sin(rest)
    beyond = np.sqrt(build.shank_m**2 - (knee_z - build.ankle_height_m) ** 2)
    ankle_y = hips_y - build.thigh_m * np.cos(rest) - beyond
    return mid_hip, np.array([0.0, ankle_y, build.ankle_height_m])


def _hip_flexion_deg(lain: Lain, rise_deg: FloatArray) -> FloatArray:
    build = lain.build
    mid_hip, ankle = _chain(lain, rise_deg)
    offset = ankle - mid_hip
    line_m = np.linalg.norm(offset, axis=-1)
    line_deg = np.degrees(np.arctan2(offset[:, 2], -offset[:, 1]))
    cosine = (build.thigh_m**2 + line_m**2 - build.shank_m**2) / (2 * build.thigh_m * line_m)
    thigh_deg = line_deg + np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))
    return np.asarray(thigh_deg - rise_deg)


def _rise_for(lain: Lain, hip_flexion_deg: FloatArray) -> FloatArray:
    """Return the trunk's angle over the mat at which the hips bend so much, by bisection."""
    low = np.zeros_like(hip_flexion_deg)
    high = np.full_like(hip_flexion_deg, MOST_BRIDGE_DEG)
    for _ in range(BISECTIONS):
        middle = (low + high) / 2.0
        is_too_bent = _hip_flexion_deg(lain, middle) > hip_flexion_deg
        low = np.where(is_too_bent, middle, low)
        high = np.where(is_too_bent, high, middle)
    return (low + high) / 2.0


def knee_roll(build: Build, side: Side, seed: int) -> Mesh:
    """Return the roll under the working knee."""
    del seed
    rest = np.array([REST_ELEVATION_DEG])
    posture = short_arc_quad(build, Moment(rest, np.zeros(1), side, CLEAN))
    knee = figure_of(build, posture).knee[0, Lain(build, side).working]
    return roll_mesh(knee, girth_m=KNEE_BELOW_M * build.girth_ratio * build.scale)


_RAISE = Movement(
    id="straight_leg_raise",
    posture=straight_leg_raise,
    preferred_view=View.SIDE,
    rest=REST_ELEVATION_DEG,
    target=35.0,
    tempo=Tempo(out_s=3.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
    faults=TEMPO_FAULTS | {"too_deep"},
    legs=Legs.ONE,
    quantity=LEG_RAISE,
    lifts=True,
    lying=True,
    quickest_s=0.5,
    deep_beyond=18.0,
    props=(mat_along_front,),
    unfit=UNFIT_LYING,
)
_BRIDGE = replace(
    _RAISE,
    id="glute_bridge",
    posture=glute_bridge,
    rest=BRIDGE_REST_DEG,
    target=8.0,
    tempo=Tempo(out_s=2.0, hold_s=3.0, back_s=3.0, rest_s=0.0),
    faults=TEMPO_FAULTS,
    legs=Legs.BOTH,
    quantity=HIP_FLEXION,
    passes_target=False,
)

MOVEMENTS: tuple[Movement, ...] = (
    _RAISE,
    replace(
        _RAISE,
        id="short_arc_quad",
        posture=short_arc_quad,
        target=REST_ELEVATION_DEG + SHORT_ARC_DEG,
        faults=TEMPO_FAULTS,
        passes_target=False,  # the knee is straight there
        props=(mat_along_front, knee_roll),
    ),
    replace(
        _RAISE,
        id="quad_set",
        posture=quad_set,
        rest=10.0,
        target=5.0,
        tempo=Tempo(out_s=1.0, hold_s=5.0, back_s=1.0, rest_s=5.0),
        faults=frozenset(),
        motion=Motion.TIMER,
        quantity=KNEE_FLEXION,
        passes_target=False,
    ),
    _BRIDGE,
    replace(
        _BRIDGE,
        id="single_leg_bridge",
        posture=single_leg_bridge,
        tempo=Tempo(out_s=2.0, hold_s=2.0, back_s=3.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"pelvic_drop"},
        legs=Legs.ONE,
    ),
)
