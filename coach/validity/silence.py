"""Whether a check must be silent about a repetition, and whether a reason for it is true. Pure."""

import math

from coach.movement.alignment import ONE_LEG_YAW_DEG, TWO_LEG_YAW_DEG
from coach.movement.vocabulary import CheckCode, NotJudgedReason, View
from coach.validity.truth import TrueRep

TURN_DEG = {
    CheckCode.K1: ONE_LEG_YAW_DEG,
    CheckCode.PD: ONE_LEG_YAW_DEG,
    CheckCode.PS: ONE_LEG_YAW_DEG,
    CheckCode.K2: TWO_LEG_YAW_DEG,
    CheckCode.T1: TWO_LEG_YAW_DEG,
    CheckCode.A1: TWO_LEG_YAW_DEG,
    CheckCode.B1: math.inf,
    CheckCode.R1: math.inf,
}
"""Checks of the view from the front, with the turn of the body that each still carries."""

NO_CAMERA = frozenset({CheckCode.E2})  # the person is asked; all others need the side
DEEP_DEG = 75.0  # of true flexion: the hips come near the height of the knees


def must_be_silent(code: CheckCode, true: TrueRep, view: View) -> bool:
    """Return whether the true view, or the true turn of the body, does not carry a check."""
    if code in NO_CAMERA:
        return True
    turn_deg = TURN_DEG.get(code)
    if turn_deg is None:
        return view is not View.SIDE
    return view is not View.FRONT or (true.yaw_deg is not None and true.yaw_deg > turn_deg)


def is_right_to_be_silent(
    code: CheckCode, reason: NotJudgedReason, true: TrueRep, *, view: View
) -> bool | None:
    """Return whether a reason is true of a repetition; None where the truth does not know."""
    if must_be_silent(code, true, view):
        return True
    match reason:
        case NotJudgedReason.VIEW | NotJudgedReason.TURNED | NotJudgedReason.FRAMING:
            return False  # in these scenes all of the body is in the picture while exercising
        case NotJudgedReason.TOO_DEEP:
            return _is_deep(true)
        case _:
            return None


def _is_deep(true: TrueRep) -> bool | None:
    angle_deg = true.turning_knee_flexion_deg
    return None if angle_deg is None else angle_deg >= DEEP_DEG
