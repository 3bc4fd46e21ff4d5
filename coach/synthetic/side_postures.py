"""Exercises that go sideways: the side step, the band walk, and the shift over wide feet."""

import numpy as np

from coach.movement.vocabulary import Legs, Side, View
from coach.synthetic.anthropometry import Build
from coach.synthetic.movement import TEMPO_FAULTS, Moment, Movement, PostureFunction, Tempo
from coach.synthetic.posture import Posture
from coach.synthetic.quantities import FEET_APART, SIDE_SHIFT
from coach.synthetic.stances import (
    HANDS_ON_HIPS,
    STANDING_TRUNK_DEG,
    TwoLegs,
    two_legged,
    with_arms,
)

STEP_KNEE_DEG, BAND_KNEE_DEG = 16.0, 25.0
STEP_LIFT_M = 0.05
CLOSE_RATIO = 2.0  # of the half hip width: feet under the hips
BENT_SHANK_SHARE = 0.45
WIDE_RATIO = 0.235  # of stature, between the ankles
WIDE_TOE_OUT_DEG = 14.0
WIDE_POLES = np.array([[0.25, 0.0, 1.0], [-0.25, 0.0, 1.0]])  # over the toes
STRAIGHTEST_SHARE = 0.998  # of a leg's length


def side_stepping(knee_deg: float) -> PostureFunction:
    """Return steps aside with bent knees: the leading foot goes out, the other one follows.

    The repetition ends where the body has travelled to.
    """

    def posture(build: Build, moment: Moment) -> Posture:
        count, sign = len(moment.amount), _sign(moment.side)
        leads, follows = (0, 1) if sign > 0 else (1, 0)
        is_back = np.zeros(count, dtype=bool) if moment.is_back is None else moment.is_back
        peak = float(moment.amount.max()) if moment.peak is None else moment.peak
        base = _bent(build, knee_deg, moment)
        close_m, unit_m = CLOSE_RATIO * build.hip_half_m, 2.0 * build.hip_half_m
        apart_m = unit_m * moment.amount
        share = np.clip((apart_m - close_m) / max(unit_m * peak - close_m, 1e-6), 0.0, 1.0)
        lead_m = np.where(is_back, unit_m * peak, apart_m) - close_m / 2.0
        ankle = base.ankle.copy()
        ankle[:, leads, 0] = sign * lead_m
        ankle[:, follows, 0] = sign * (lead_m - apart_m)
        lift = STEP_LIFT_M * np.sin(np.pi * share)
        ankle[:, leads, 1] += np.where(is_back, 0.0, lift)
        ankle[:, follows, 1] += np.where(is_back, lift, 0.0)
        mid_hip = base.mid_hip.copy()
        mid_hip[:, 0] = ankle[..., 0].mean(axis=1)
        return with_arms(base.moved(ankle=ankle, mid_hip=mid_hip), HANDS_ON_HIPS)

    return posture


def _bent(build: Build, knee_deg: float, moment: Moment) -> Posture:
    """Return feet together over bent knees."""
    flexion = np.full(len(moment.amount), knee_deg)
    return two_legged(
        build,
        TwoLegs(
            knee_flexion_deg=flexion,
            shank_tilt_deg=BENT_SHANK_SHARE * flexion,
            trunk_pitch_deg=STANDING_TRUNK_DEG + 0.46 * flexion,
            depth=np.clip(moment.depth, 0.0, 1.0),
            imposed=moment.imposed,
            apart_ratio=CLOSE_RATIO * build.hip_half_m / build.height_m,
        ),
    )


def _sign(side: Side) -> float:
    """Return x of a side; of both, that of the left."""
    return -1.0 if side is Side.RIGHT else 1.0


def wide_stance_side_shift(build: Build, moment: Moment) -> Posture:
    """The hips glide to a side over wide feet: that knee bends, the other leg stays long."""
    sign, depth = _sign(moment.side), np.clip(moment.depth, 0.0, 1.0)
    wide_m = WIDE_RATIO * build.height_m
    base = _bent(build, 0.0, moment)
    ankle, mid_hip = base.ankle.copy(), base.mid_hip.copy()
    ankle[:, 0, 0], ankle[:, 1, 0] = wide_m / 2, -wide_m / 2
    shift_m = moment.amount * wide_m
    leg_m = STRAIGHTEST_SHARE * (build.thigh_m + build.shank_m)
    other_x_m = shift_m - build.hip_half_m + wide_m / 2  # from the other ankle to its hip
    mid_hip[:, 0] = sign * shift_m
    mid_hip[:, 1] = build.ankle_height_m + np.sqrt(leg_m**2 - other_x_m**2)
    pole = np.broadcast_to(WIDE_POLES, base.knee_pole.shape)
    shifted = base.moved(
        ankle=ankle,
        mid_hip=mid_hip,
        knee_pole=pole.copy(),
        toe_out_deg=np.full((len(depth), 2), WIDE_TOE_OUT_DEG),
        chest_roll_deg=-sign * moment.imposed.trunk_lean_deg * depth,
    )
    return with_arms(shifted, HANDS_ON_HIPS)


MOVEMENTS: tuple[Movement, ...] = (
    Movement(
        id="side_step",
        posture=side_stepping(STEP_KNEE_DEG),
        preferred_view=View.FRONT,
        rest=CLOSE_RATIO / 2.0,
        target=2.0,
        tempo=Tempo(out_s=1.0, hold_s=0.0, back_s=1.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"knee_in", "trunk_lean", "uneven"},
        legs=Legs.ALTERNATING,
        quantity=FEET_APART,
        lifts=True,
        travels=True,
        deep_beyond=0.6,
    ),
    Movement(
        id="band_side_walk",
        posture=side_stepping(BAND_KNEE_DEG),
        preferred_view=View.FRONT,
        rest=CLOSE_RATIO / 2.0,
        target=1.6,
        tempo=Tempo(out_s=2.0, hold_s=0.0, back_s=1.0, rest_s=1.0),
        faults=TEMPO_FAULTS | {"knee_in", "trunk_lean", "uneven"},
        legs=Legs.ALTERNATING,
        quantity=FEET_APART,
        lifts=True,
        travels=True,
        deep_beyond=0.6,
    ),
    Movement(
        id="wide_stance_side_shift",
        posture=wide_stance_side_shift,
        preferred_view=View.FRONT,
        rest=0.0,
        target=0.25,
        tempo=Tempo(out_s=2.0, hold_s=5.0, back_s=2.0, rest_s=0.0),
        faults=TEMPO_FAULTS | {"trunk_lean", "uneven"},
        quantity=SIDE_SHIFT,
        by_turns=True,
        deep_beyond=0.12,
    ),
)
