"""Pieces on foot: steps on the spot, turns, small ways aside, and walking."""

import numpy as np

from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, ease, unit
from coach.synthetic.pieces import STEP_LIFT_M, Piece, presence
from coach.synthetic.posture import Posture

STRIDE_RATIO = 0.50  # of stature, two steps: slow indoor walking
STANCE_SHARE = 0.6  # of the stride that a foot is on the floor
STEPS_PER_S = 1.7


def _stepping(base: Posture, t_s: FloatArray, duration_s: float, *, lift_m: float) -> Posture:
    """Lift the feet in turn where they stand; the pelvis goes from leg to leg."""
    fade = presence(t_s, duration_s)
    steps = max(2, round(duration_s * STEPS_PER_S / 2) * 2)
    beat = np.pi * steps * t_s / duration_s
    ankle, mid_hip = base.ankle.copy(), base.mid_hip.copy()
    for index, sign in enumerate(SIDE_SIGNS):
        up = lift_m * fade * np.maximum(0.0, np.sin(beat) * sign) ** 1.5
        ankle[:, index, 1] += up
        ankle[:, index, 2] -= 0.35 * up
    mid_hip[:, 0] -= 0.03 * fade * np.sin(beat)
    mid_hip[:, 1] -= 0.008 * fade
    return base.moved(ankle=ankle, mid_hip=mid_hip)


def step_in_place(start: Posture, duration_s: float, *, lift_m: float = 0.14) -> Piece:
    return Piece(
        "step_in_place",
        duration_s,
        lambda t_s: _stepping(start.repeated(len(t_s)), t_s, duration_s, lift_m=lift_m),
    )


def shuffle_to(start: Posture, place: FloatArray, duration_s: float, *, what: str) -> Piece:
    """Small steps to another place without turning."""

    def postures(t_s: FloatArray) -> Posture:
        share = ease(t_s / duration_s)[:, None]
        base = start.repeated(len(t_s)).moved(place=start.place * (1 - share) + place * share)
        return _stepping(base, t_s, duration_s, lift_m=STEP_LIFT_M)

    return Piece(what, duration_s, postures)


def turn_to(start: Posture, facing_deg: float, duration_s: float, *, what: str) -> Piece:
    """Turn on the spot with small steps; more than 360 degrees is more than once round."""

    def postures(t_s: FloatArray) -> Posture:
        share = ease(t_s / duration_s)
        facing = start.facing_deg * (1 - share) + facing_deg * share
        base = start.repeated(len(t_s)).moved(facing_deg=facing)
        return _stepping(base, t_s, duration_s, lift_m=STEP_LIFT_M)

    return Piece(what, duration_s, postures)


def walk_to(
    build: Build, start: Posture, place: FloatArray, *, speed_m_s: float, what: str
) -> Piece:
    """Walk straight ahead; the posture must already face `place`."""
    offset = place - start.place[0]
    distance_m = float(np.linalg.norm(offset))
    strides = max(1.0, round(2 * distance_m / (STRIDE_RATIO * build.height_m)) / 2)
    stride_m = distance_m / strides
    duration_s = distance_m / speed_m_s + 0.6

    def postures(t_s: FloatArray) -> Posture:
        travelled = _steady(t_s / duration_s)
        fade = presence(t_s, duration_s)
        base = start.repeated(len(t_s))
        stride = strides * travelled
        ankle, pitch = base.ankle.copy(), base.foot_pitch_deg.copy()
        for index in range(2):
            _put_foot(ankle[:, index], pitch[:, index], stride + 0.5 * index, fade=fade * stride_m)
        swing = fade * np.sin(2 * np.pi * stride)
        upper, fore = base.upper_arm.copy(), base.forearm.copy()
        upper[..., 2] += 0.30 * np.stack([swing, -swing], axis=-1)
        fore[..., 2] += 0.30 * np.stack([swing, -swing], axis=-1)
        mid_hip = base.mid_hip.copy()
        mid_hip[:, 1] -= fade * (0.045 + 0.012 * np.cos(4 * np.pi * stride))
        mid_hip[:, 2] += 0.02 * fade
        return base.moved(
            place=base.place + travelled[:, None] * offset,
            ankle=ankle,
            foot_pitch_deg=pitch,
            upper_arm=unit(upper),
            forearm=unit(fore),
            mid_hip=mid_hip,
        )

    return Piece(what, duration_s, postures)


def _put_foot(
    ankle: FloatArray, pitch_deg: FloatArray, stride: FloatArray, *, fade: FloatArray
) -> None:
    """Write one foot of a walk into views of the posture's arrays; fade is in metres a stride."""
    own = np.mod(stride, 1.0)
    half = STANCE_SHARE / 2
    on_floor = own < STANCE_SHARE
    swing = np.clip((own - STANCE_SHARE) / (1.0 - STANCE_SHARE), 0.0, 1.0)
    ahead = np.where(on_floor, half - own, -half + 2 * half * ease(swing))
    heel_up = np.where(on_floor, np.clip((own - 0.4) / 0.2, 0.0, 1.0), np.cos(np.pi * swing / 2))
    ankle[:, 2] += fade * ahead
    ankle[:, 1] += fade * (0.07 * heel_up + np.where(on_floor, 0.0, 0.10 * np.sin(np.pi * swing)))
    pitch_deg += 28.0 * fade * heel_up


def _steady(share: FloatArray) -> FloatArray:
    """Return the share of a way walked, with even speed but for both ends."""
    ramp = 0.15
    inner = np.clip(share, 0.0, 1.0)
    start = np.minimum(inner, ramp) ** 2 / (2 * ramp)
    end = np.maximum(inner - (1 - ramp), 0.0)
    middle = np.clip(inner - ramp, 0.0, 1 - 2 * ramp)
    return np.asarray((start + middle + end - end**2 / (2 * ramp)) / (1 - ramp))
