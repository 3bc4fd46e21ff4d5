"""What each alignment check reads in one pose, or why it cannot be judged.

Gates stop judging, never counting. Definitions are docs/clinical.md 2.2 with E20 to E22 and
E29; which camera view can carry them is docs/findings.md 3, 7 and 8.
"""

from coach.movement.baseline import Baseline, minus
from coach.movement.check_context import Context, Reading
from coach.movement.measures import Measures
from coach.movement.sagittal_checks import read_sagittal
from coach.movement.vocabulary import CheckCode, NotJudgedReason, Side, View

ONE_LEG_YAW_DEG = 12.0  # ten degrees of turn ruin one-leg knee-in (docs/findings.md 8)
TWO_LEG_YAW_DEG = 25.0  # the mean of both legs stays within 3 up to 30 (docs/findings.md 8)
MIN_KNEE_LEVEL = 0.15  # hips clearly above the knees (docs/clinical.md E21)
ONE_SIDED_DEG = 4.0  # a knee this much further in than the other is named by its side


def read(code: CheckCode, measures: Measures, context: Context) -> Reading | NotJudgedReason:
    """Return the value of a check in its own unit, or why it cannot be judged."""
    match code:
        case CheckCode.T2 | CheckCode.T2U:
            return _forward_lean(measures, context)
        case CheckCode.D1:
            return _beyond_limit(context)
        case CheckCode.K1:
            return _one_knee_in(measures, context)
        case CheckCode.K2:
            return _knees_in(measures, context)
        case CheckCode.T1 | CheckCode.PD | CheckCode.PS | CheckCode.A1:
            return _off_standing(code, measures, context)
        case _:
            found = read_sagittal(code, measures, context)
            return found if isinstance(found, NotJudgedReason) else Reading(found, context.side)


def front_gate(measures: Measures, context: Context, *, yaw_deg: float) -> NotJudgedReason | None:
    """Return why nothing in the frontal plane can be judged, or None."""
    if context.view.view is not View.FRONT:
        return NotJudgedReason.VIEW
    if context.view.yaw_deg is None or abs(context.view.yaw_deg) > yaw_deg:
        return NotJudgedReason.TURNED
    if not (measures.left.is_seen and measures.right.is_seen):
        return NotJudgedReason.VISIBILITY
    if not measures.feet_in_frame:
        return NotJudgedReason.FRAMING
    return None


def knee_in_relative(measures: Measures, baseline: Baseline, side: Side) -> float | None:
    """Return a leg's FPPA minus standing, degrees; None where either is unknown."""
    if side is Side.LEFT:
        return minus(measures.left_knee_in_deg, baseline.left_knee_in_deg)
    return minus(measures.right_knee_in_deg, baseline.right_knee_in_deg)


def knee_gate(measures: Measures, context: Context, *, yaw_deg: float) -> NotJudgedReason | None:
    """Return why knee-in cannot be judged, or None."""
    closed = front_gate(measures, context, yaw_deg=yaw_deg)
    if closed is None and measures.knee_level < MIN_KNEE_LEVEL:
        return NotJudgedReason.TOO_DEEP
    return closed


def _one_knee_in(measures: Measures, context: Context) -> Reading | NotJudgedReason:
    closed = knee_gate(measures, context, yaw_deg=ONE_LEG_YAW_DEG)
    if closed is not None:
        return closed
    if context.side is Side.BOTH:
        return NotJudgedReason.CAMERA_CANNOT  # which leg works could not be told
    value = knee_in_relative(measures, context.baseline, context.side)
    if value is None or not context.baseline.is_known:
        return NotJudgedReason.NO_BASELINE
    return Reading(value, context.side)


def _knees_in(measures: Measures, context: Context) -> Reading | NotJudgedReason:
    closed = knee_gate(measures, context, yaw_deg=TWO_LEG_YAW_DEG)
    if closed is not None:
        return closed
    if measures.separation_ratio is None:
        return NotJudgedReason.CAMERA_CANNOT  # feet closer together than the hips
    left = knee_in_relative(measures, context.baseline, Side.LEFT)
    right = knee_in_relative(measures, context.baseline, Side.RIGHT)
    side = Side.BOTH
    if left is not None and right is not None and abs(left - right) > ONE_SIDED_DEG:
        side = Side.LEFT if left > right else Side.RIGHT
    return Reading(measures.separation_ratio, side)


def _off_standing(
    code: CheckCode, measures: Measures, context: Context
) -> Reading | NotJudgedReason:
    one_leg = code in (CheckCode.PD, CheckCode.PS)
    yaw_deg = ONE_LEG_YAW_DEG if one_leg else TWO_LEG_YAW_DEG
    closed = front_gate(measures, context, yaw_deg=yaw_deg)
    if closed is not None:
        return closed
    if not context.baseline.is_known:
        return NotJudgedReason.NO_BASELINE
    found = _relative_to_standing(code, measures, context)
    return NotJudgedReason.NO_BASELINE if found is None else found


def _relative_to_standing(code: CheckCode, measures: Measures, context: Context) -> Reading | None:
    base = context.baseline
    if code is CheckCode.A1:
        shift = minus(measures.weight_shift, base.weight_shift)
        if shift is None:
            return None
        return Reading(abs(shift), Side.LEFT if shift > 0 else Side.RIGHT)
    if code is CheckCode.T1:
        lean = minus(measures.trunk_lean_deg, base.trunk_lean_deg)
        return None if lean is None else Reading(abs(lean))
    tilt = minus(measures.pelvis_tilt_deg, base.pelvis_tilt_deg)
    if tilt is None:
        return None
    return Reading(_drop_of_free_side(tilt, context.side), context.side)


def _drop_of_free_side(left_lower_deg: float, working: Side) -> float:
    """Return how far the hip of the leg that is not working has dropped, degrees."""
    if working is Side.BOTH:
        return abs(left_lower_deg)
    return -left_lower_deg if working is Side.LEFT else left_lower_deg


def _forward_lean(measures: Measures, context: Context) -> Reading | NotJudgedReason:
    if context.view.view is not View.SIDE:
        return NotJudgedReason.VIEW
    if measures.trunk_lean_deg is None:
        return NotJudgedReason.VISIBILITY
    return Reading(abs(measures.trunk_lean_deg))


def _beyond_limit(context: Context) -> Reading | NotJudgedReason:
    """Degrees past the person's limit: deeper, or straighter when the exercise straightens."""
    if context.view.view is not View.SIDE:
        return NotJudgedReason.VIEW
    if context.flexion is None:
        return NotJudgedReason.VISIBILITY
    past = context.flexion.value_deg - context.limit_deg
    if context.exercise.is_straightening and context.exercise.kicks_from_seat:
        past = -past
    return Reading(past, context.side)
