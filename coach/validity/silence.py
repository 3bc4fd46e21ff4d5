"""Whether a check must be silent about a repetition, and whether a reason for it is true. Pure."""

from coach.movement.alignment import ONE_LEG_YAW_DEG, TWO_LEG_YAW_DEG
from coach.movement.vocabulary import CheckCode, NotJudgedReason, View
from coach.validity.truth import TrueRep

FRONT_CHECKS = frozenset(
    {CheckCode.K1, CheckCode.K2, CheckCode.PD, CheckCode.T1, CheckCode.A1, CheckCode.PS}
)
SIDE_CHECKS = frozenset({CheckCode.T2, CheckCode.T2U, CheckCode.D1})
ONE_LEG_CHECKS = frozenset({CheckCode.K1, CheckCode.PD})
DEEP_DEG = 75.0  # of true flexion: the hips come near the height of the knees


def must_be_silent(code: CheckCode, true: TrueRep, view: View) -> bool:
    """Return whether the true view, or the true turn of the body, does not carry a check."""
    if code in SIDE_CHECKS:
        return view is not View.SIDE
    if code not in FRONT_CHECKS:
        return False
    limit_deg = ONE_LEG_YAW_DEG if code in ONE_LEG_CHECKS else TWO_LEG_YAW_DEG
    return view is not View.FRONT or (true.yaw_deg is not None and true.yaw_deg > limit_deg)


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
