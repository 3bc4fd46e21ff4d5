"""Pieces that go down: onto a chair and up again, and to a shoe."""

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.exercise_postures import sit_to_stand
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, ease, two_bones, unit
from coach.synthetic.lunge_postures import split_squat
from coach.synthetic.movement import Moment
from coach.synthetic.pieces import Piece, change, presence
from coach.synthetic.posture import Posture, figure_of, joined
from coach.synthetic.stances import (
    ARMS_DOWN,
    CLEAN,
    HANDS_ON_THIGHS,
    STANDING_FLEXION_DEG,
    Arms,
    with_arms,
    with_arms_between,
)

CROUCH_FLEXION_DEG = 98.0
CROUCH_TRUNK_DEG = 62.0
SIT_DOWN_S = 1.9
RISE_S = 1.6
STOOP_S = 1.6


def sit_down(build: Build, start: Posture, *, seat_deg: float, what: str) -> Piece:
    """Lower onto the seat that stands behind, to a knee flexion; hands end on the thighs."""
    return _seat_way(build, start, seat_deg=seat_deg, what=what, rising=False)


def stand_up(build: Build, start: Posture, *, seat_deg: float, what: str) -> Piece:
    return _seat_way(build, start, seat_deg=seat_deg, what=what, rising=True)


def _seat_way(build: Build, start: Posture, *, seat_deg: float, what: str, rising: bool) -> Piece:
    duration_s = RISE_S if rising else SIT_DOWN_S

    def postures(t_s: FloatArray) -> Posture:
        share = ease(t_s / duration_s)
        depth = share if rising else 1.0 - share
        flexion = seat_deg + (STANDING_FLEXION_DEG - seat_deg) * depth
        moment = Moment(amount=flexion, depth=depth, side=Side.BOTH, imposed=CLEAN)
        way = sit_to_stand(build, moment).moved(
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
        fiddle = 0.05 * np.sin(2 * np.pi * 1.3 * since_s) * presence(since_s, busy_s)
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
        amount=np.array([CROUCH_FLEXION_DEG]),
        depth=np.array([1.2]),
        side=side,
        imposed=CLEAN,
    )
    low = split_squat(build, moment)
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
