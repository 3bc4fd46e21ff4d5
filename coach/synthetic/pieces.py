"""Pieces of behaviour on one spot: waiting, changing posture, talking, adjusting clothes.

Each piece takes up where a single posture left off; the script strings them together.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, ease, unit
from coach.synthetic.posture import Posture, blended
from coach.synthetic.stances import (
    HANDS_AT_WAIST,
    with_arms,
)

Postures: TypeAlias = Callable[[FloatArray], Posture]
"""Seconds since the piece began, (n,), to n postures."""

STEP_LIFT_M = 0.06
MOVED_M = 0.02  # a foot that moves less stays on the floor


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
        fade = presence(t_s, duration_s)
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


def presence(t_s: FloatArray, duration_s: float) -> FloatArray:
    """Return 0 at both ends of a piece and 1 within, over 0.5 s."""
    return ease(np.minimum(t_s, duration_s - t_s) / 0.5)
