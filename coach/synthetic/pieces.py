"""Pieces of behaviour between two postures: standing about, stepping, walking, sitting, stooping.

Each piece takes up where a single posture left off; the script strings them together.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.exercises import MOVEMENTS, Moment
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, ease, two_bones, unit
from coach.synthetic.posture import Posture, blended, figure_of, joined
from coach.synthetic.stances import (
    ARMS_DOWN,
    CLEAN,
    HANDS_AT_WAIST,
    HANDS_ON_THIGHS,
    STANDING_FLEXION_DEG,
    Arms,
    with_arms,
    with_arms_between,
)

Postures: TypeAlias = Callable[[FloatArray], Posture]
"""Seconds since the piece began, (n,), to n postures."""

STRIDE_RATIO = 0.50  # of stature, two steps: slow indoor walking
STANCE_SHARE = 0.6  # of the stride that a foot is on the floor
STEP_LIFT_M = 0.06
STEPS_PER_S = 1.7
MOVED_M = 0.02  # a foot that moves less stays on the floor
CROUCH_FLEXION_DEG = 98.0
CROUCH_TRUNK_DEG = 62.0
SIT_DOWN_S = 1.9
RISE_S = 1.6
STOOP_S = 1.6


@dataclass(frozen=True, slots=True)
class Piece:
    what: str  # the name of what is happening, as in truth files
    duration_s: float
    postures: Postures

    @property
    def end(self) -> Posture:
        return self.postures(np.array([self.duration_s]))


def hold(start: Posture, duration_s: float, *, what: str = "still") -> Piece:
    return Piece(what, duration_s, lambda t_s: start.repeated(len(t_s)))


def change(start: Posture, end: Posture, duration_s: float, *, what: str) -> Piece:
    """Blend one posture into another; feet that move are lifted, one after the other."""
    travel = np.linalg.norm(end.ankle - start.ankle, axis=-1)[0]  # (2,)
    both = bool((travel > MOVED_M).all())

    def postures(t_s: FloatArray) -> Posture:
        share = t_s / duration_s
        mixed = blended(start, end, ease(share))
        ankle, pitch = mixed.ankle.copy(), mixed.foot_pitch_deg.copy()
        for index in range(2):
            if travel[index] <= MOVED_M:
                continue
            begin = 0.5 * index if both else 0.1
            own = np.clip((share - begin) / (0.5 if both else 0.8), 0.0, 1.0)
            moved = ease(own)[:, None]
            ankle[:, index] = start.ankle[:, index] * (1 - moved) + end.ankle[:, index] * moved
            ankle[:, index, 1] += STEP_LIFT_M * np.sin(np.pi * own)
            pitch[:, index] = (
                start.foot_pitch_deg[:, index] * (1 - moved[:, 0])
                + end.foot_pitch_deg[:, index] * moved[:, 0]
            )
        return mixed.moved(ankle=ankle, foot_pitch_deg=pitch)

    return Piece(what, duration_s, postures)


def talk(start: Posture, duration_s: float, *, phase: float) -> Piece:
    """Stand (or sit) and speak with both hands; the head follows, the weight shifts a little."""

    def postures(t_s: FloatArray) -> Posture:
        fade = _fade(t_s, duration_s)
        beat = 2 * np.pi * 0.6 * t_s + phase
        base = start.repeated(len(t_s))
        upper, fore = base.upper_arm.copy(), base.forearm.copy()
        for index, sign in enumerate(SIDE_SIGNS):
            swing = np.sin(beat + 0.9 * index)
            raised = np.stack(
                [sign * (0.25 + 0.1 * swing), -0.9 + 0.1 * swing, 0.25 + 0.15 * swing], axis=-1
            )
            lower = np.stack(
                [
                    -sign * (0.25 - 0.4 * swing),
                    0.1 + 0.4 * np.sin(1.7 * beat),
                    np.full_like(t_s, 0.9),
                ],
                axis=-1,
            )
            upper[:, index] += fade[:, None] * (unit(raised) - upper[:, index])
            fore[:, index] += fade[:, None] * (unit(lower) - fore[:, index])
        mid_hip = base.mid_hip.copy()
        mid_hip[:, 0] += 0.015 * fade * np.sin(0.35 * beat)
        return base.moved(
            upper_arm=unit(upper),
            forearm=unit(fore),
            mid_hip=mid_hip,
            head_turn_deg=base.head_turn_deg + 14.0 * fade * np.sin(0.45 * beat),
            head_pitch_deg=base.head_pitch_deg + 5.0 * fade * np.sin(beat),
        )

    return Piece("still", duration_s, postures)


def adjust_clothes(start: Posture, duration_s: float, *, phase: float) -> Piece:
    """Hands to the waist, trousers pulled up; hips shift and knees give a little."""

    def postures(t_s: FloatArray) -> Posture:
        fade = ease(np.minimum(t_s, duration_s - t_s) / 0.8)
        base = start.repeated(len(t_s))
        held = with_arms(start, HANDS_AT_WAIST).repeated(len(t_s))
        tug = np.sin(2 * np.pi * 1.1 * t_s + phase)
        mid_hip = base.mid_hip.copy()
        mid_hip[:, 0] += 0.025 * fade * tug
        mid_hip[:, 1] -= 0.006 * fade * (1.0 + np.sin(2 * np.pi * 1.6 * t_s))
        arms = fade[:, None, None]
        return base.moved(
            mid_hip=mid_hip,
            upper_arm=unit(base.upper_arm * (1 - arms) + held.upper_arm * arms),
            forearm=unit(base.forearm * (1 - arms) + held.forearm * arms),
            pelvis_pitch_deg=base.pelvis_pitch_deg + 6.0 * fade,
            chest_pitch_deg=base.chest_pitch_deg + 13.0 * fade + 3.0 * fade * tug,
            head_pitch_deg=base.head_pitch_deg + 28.0 * fade,
        )

    return Piece("adjust_clothes", duration_s, postures)


def _fade(t_s: FloatArray, duration_s: float) -> FloatArray:
    """Return 0 at both ends of a piece and 1 within, over 0.5 s."""
    return ease(np.minimum(t_s, duration_s - t_s) / 0.5)


def _stepping(base: Posture, t_s: FloatArray, duration_s: float, *, lift_m: float) -> Posture:
    """Lift the feet in turn where they stand; the pelvis goes from leg to leg."""
    fade = _fade(t_s, duration_s)
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
        fade = _fade(t_s, duration_s)
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


def sit_down(build: Build, start: Posture, *, seat_deg: float, what: str) -> Piece:
    """Lower onto the seat that stands behind, to a knee flexion; hands end on the thighs."""
    return _seat_way(build, start, seat_deg=seat_deg, what=what, rising=False)


def stand_up(build: Build, start: Posture, *, seat_deg: float, what: str) -> Piece:
    return _seat_way(build, start, seat_deg=seat_deg, what=what, rising=True)


def _seat_way(build: Build, start: Posture, *, seat_deg: float, what: str, rising: bool) -> Piece:
    movement = MOVEMENTS["sit_to_stand"]
    duration_s = RISE_S if rising else SIT_DOWN_S

    def postures(t_s: FloatArray) -> Posture:
        share = ease(t_s / duration_s)
        depth = share if rising else 1.0 - share
        flexion = seat_deg + (STANDING_FLEXION_DEG - seat_deg) * depth
        moment = Moment(knee_flexion_deg=flexion, depth=depth, side=Side.BOTH, imposed=CLEAN)
        way = movement.posture(build, moment).moved(
            place=np.repeat(start.place, len(t_s), axis=0),
            facing_deg=np.repeat(start.facing_deg, len(t_s)),
        )
        return with_arms_between(way, HANDS_ON_THIGHS, ARMS_DOWN, share=depth)

    return Piece(what, duration_s, postures)


def tie_shoe(start: Posture, bent: Posture, *, busy_s: float) -> Piece:
    """Go down to a posture with the hands at a shoe, stay busy there, and come up again."""
    lower = change(start, bent, STOOP_S, what="tie_shoe").postures
    rise = change(bent, start, STOOP_S, what="tie_shoe").postures
    busy_to_s = STOOP_S + busy_s

    def postures(t_s: FloatArray) -> Posture:
        middle = t_s[(t_s >= STOOP_S) & (t_s < busy_to_s)]
        tied = bent.repeated(len(middle))
        since_s = middle - STOOP_S
        fiddle = 0.05 * np.sin(2 * np.pi * 1.3 * since_s) * _fade(since_s, busy_s)
        return joined(
            [
                lower(t_s[t_s < STOOP_S]),
                tied.moved(forearm=unit(tied.forearm + fiddle[:, None, None])),
                rise(t_s[t_s >= busy_to_s] - busy_to_s),
            ]
        )

    return Piece("tie_shoe", busy_to_s + STOOP_S, postures)


def crouched(build: Build, start: Posture, *, side: Side) -> Posture:
    """Return a deep crouch with both hands at the front foot, near kneeling."""
    moment = Moment(
        knee_flexion_deg=np.array([CROUCH_FLEXION_DEG]),
        depth=np.array([1.2]),
        side=side,
        imposed=CLEAN,
    )
    low = MOVEMENTS["split_squat"].posture(build, moment)
    return _bent_to_foot(build, low, side=side).moved(
        place=start.place, facing_deg=start.facing_deg
    )


def bent_on_seat(build: Build, seated: Posture, *, side: Side) -> Posture:
    """Return a seated posture folded down to one foot."""
    centred = seated.moved(place=np.zeros((1, 3)), facing_deg=np.zeros(1))
    return _bent_to_foot(build, centred, side=side).moved(
        place=seated.place, facing_deg=seated.facing_deg
    )


def _bent_to_foot(build: Build, posture: Posture, *, side: Side) -> Posture:
    bent = posture.moved(
        pelvis_pitch_deg=np.array([0.6 * CROUCH_TRUNK_DEG]),
        chest_pitch_deg=np.array([CROUCH_TRUNK_DEG]),
        head_pitch_deg=np.array([40.0]),
    )
    return with_arms(bent, _reaching(build, bent, foot=0 if side is Side.LEFT else 1))


def _reaching(build: Build, posture: Posture, *, foot: int) -> Arms:
    """Return arms whose wrists are at one foot's laces, as far as they reach."""
    figure = figure_of(build, posture)
    laces = figure.ankle[:, foot] + np.array([0.0, 0.05, 0.04])
    target = laces[:, None] + SIDE_SIGNS[None, :, None] * np.array([0.035, 0.0, 0.0])
    offset = target - figure.shoulder
    reach_m = 0.98 * (build.upper_arm_m + build.forearm_m)
    distance = np.linalg.norm(offset, axis=-1, keepdims=True)
    wrist = figure.shoulder + offset * np.minimum(1.0, reach_m / distance)
    outwards = SIDE_SIGNS[None, :, None] * np.array([1.0, 0.0, 0.0]) + np.array([0, 0.2, -0.2])
    elbow = two_bones(
        figure.shoulder, wrist, lengths_m=(build.upper_arm_m, build.forearm_m), pole=outwards
    )
    into_chest = figure.chest_frame[0].T
    upper = unit(elbow - figure.shoulder)[0] @ into_chest.T
    fore = unit(wrist - elbow)[0] @ into_chest.T
    return Arms(upper=upper, fore=fore)
