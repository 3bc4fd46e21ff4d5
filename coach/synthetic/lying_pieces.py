"""What people do on a mat between repetitions: rest, scratch, shift about, turn over."""

from collections.abc import Callable

import numpy as np

from coach.synthetic.kinematics import FloatArray, ease, unit
from coach.synthetic.pieces import Piece, presence
from coach.synthetic.posture import Posture

OVER_DEG = 62.0  # of a body on its back that turns towards its side
OVER_S = 1.8
ROLLS_OVER_M = 0.175  # the lower shoulder lifts the middle of a turning body off the mat
ARM_BEFORE = (np.array([0.0, -0.55, 0.85]), np.array([0.0, -0.30, 0.95]))  # upper arm, forearm
TO_BELLY = np.array([-0.90, 0.05, 0.42])  # forearm, + outwards
UPPER_ARM_ASIDE = np.array([0.40, -0.85, 0.30])
SHIFT_M = 0.03


def lying_piece(name: str, start: Posture, *, rng: np.random.Generator) -> Piece:
    """Return everyday behaviour of somebody who lies, by one of the names of `script.EXTRAS`."""
    pieces: dict[str, Callable[[], Piece]] = {
        "adjust_clothes": lambda: scratch(start, float(rng.uniform(2.5, 4.5))),
        "shuffle": lambda: shift_about(start, float(rng.uniform(2.0, 3.5))),
        "turn": lambda: turn_over(start, stay_s=float(rng.uniform(0.5, 2.0)), way=_way(rng)),
    }
    make = pieces.get(name, lambda: rest(start, float(rng.uniform(4.0, 8.0))))
    return make()


def _way(rng: np.random.Generator) -> float:
    return float(rng.choice([-1, 1]))


def rest(start: Posture, duration_s: float) -> Piece:
    """Lie still and look about."""

    def postures(t_s: FloatArray) -> Posture:
        fade = presence(t_s, duration_s)
        base = start.repeated(len(t_s))
        return base.moved(
            head_turn_deg=base.head_turn_deg + 12.0 * fade * np.sin(2 * np.pi * 0.22 * t_s),
            head_pitch_deg=base.head_pitch_deg + 4.0 * fade * np.sin(2 * np.pi * 0.31 * t_s),
        )

    return Piece("still", duration_s, postures)


def scratch(start: Posture, duration_s: float) -> Piece:
    """Take the free hand to the belly and rub; the legs stay."""
    free = 0 if float(start.tipped_right_deg[0]) > 0 else 1  # the left arm where that is on top
    outwards = np.array([1.0 if free == 0 else -1.0, 1.0, 1.0])

    def postures(t_s: FloatArray) -> Posture:
        fade = ease(np.minimum(t_s, duration_s - t_s) / 0.9)[:, None]
        base = start.repeated(len(t_s))
        rub = 0.18 * np.sin(2 * np.pi * 1.6 * t_s)[:, None] * np.array([0.0, 1.0, 0.0])
        upper, fore = base.upper_arm.copy(), base.forearm.copy()
        upper[:, free] += fade * (unit(UPPER_ARM_ASIDE * outwards) - upper[:, free])
        fore[:, free] += fade * (unit(TO_BELLY * outwards) + rub - fore[:, free])
        return base.moved(upper_arm=unit(upper), forearm=unit(fore))

    return Piece("adjust_clothes", duration_s, postures)


def shift_about(start: Posture, duration_s: float) -> Piece:
    """Lift the hips a little and put them down again beside where they were, and back."""

    def postures(t_s: FloatArray) -> Posture:
        fade = presence(t_s, duration_s)
        base = start.repeated(len(t_s))
        wriggle = np.sin(2 * np.pi * 0.7 * t_s)
        mid_hip, ankle = base.mid_hip.copy(), base.ankle.copy()
        mid_hip[:, 1] += SHIFT_M * fade * wriggle
        ankle[:, :, 1] += (0.6 * SHIFT_M * fade * wriggle)[:, None]
        return base.moved(
            mid_hip=mid_hip,
            ankle=ankle,
            chest_roll_deg=base.chest_roll_deg + 3.0 * fade * wriggle,
            head_pitch_deg=base.head_pitch_deg + 6.0 * fade,
        )

    return Piece("shuffle", duration_s, postures)


def turn_over(start: Posture, *, stay_s: float, way: float) -> Piece:
    """Turn a body on its back towards its right (way 1) or left side, stay, and turn back."""
    duration_s = 2 * OVER_S + stay_s
    lower = 1 if way > 0 else 0

    def postures(t_s: FloatArray) -> Posture:
        share = ease(t_s / OVER_S) - ease((t_s - OVER_S - stay_s) / OVER_S)
        over_deg = way * OVER_DEG * share
        base = start.repeated(len(t_s))
        place = base.place.copy()
        place[:, 1] += ROLLS_OVER_M * np.sin(np.radians(np.abs(over_deg)))
        upper, fore, before = base.upper_arm.copy(), base.forearm.copy(), share[:, None]
        for arm, ahead in ((upper, ARM_BEFORE[0]), (fore, ARM_BEFORE[1])):
            arm[:, lower] += before * (ahead - arm[:, lower])
        return base.moved(
            place=place,
            tipped_right_deg=base.tipped_right_deg + over_deg,
            upper_arm=unit(upper),
            forearm=unit(fore),
        )

    return Piece("turn", duration_s, postures)
