"""The score that a repetition deserves: the app's own rules on what is true, not on what is seen.

Pure.
"""

from collections.abc import Mapping

from coach.movement.events import CheckSpan
from coach.movement.exercise import CheckRule, Exercise
from coach.movement.faults import level_of, unit
from coach.movement.scoring import Judged, score
from coach.movement.tempo import Timing
from coach.movement.vocabulary import CheckCode, Level, Phase, Side, View
from coach.validity.truth import TrueRep

CODES_OF_FAULTS: Mapping[str, frozenset[CheckCode]] = {
    "knee_in": frozenset({CheckCode.K1, CheckCode.K2}),
    "trunk_lean": frozenset({CheckCode.T1}),
    "pelvic_drop": frozenset({CheckCode.PD, CheckCode.PS}),
    "uneven": frozenset({CheckCode.A1}),
    "too_deep": frozenset({CheckCode.D1}),
    "heel_lift": frozenset({CheckCode.H1}),
    "pelvis_roll": frozenset({CheckCode.R1}),
    "balance_lost": frozenset({CheckCode.B1}),
    "knees_bend": frozenset({CheckCode.D2, CheckCode.T3}),
    "lean_forward": frozenset({CheckCode.T2, CheckCode.T2U}),
    "thigh_ahead": frozenset({CheckCode.G1}),
}
"""Which checks are there to notice an imposed fault; other faults show in tempo and range."""


def true_score(true: TrueRep, exercise: Exercise, *, view: View, is_faulty: bool) -> int | None:
    """Return the score, 0 to 100; None where the true times are not known.

    Args:
        true: the repetition.
        exercise: with tempo, range and checks.
        view: knee-in is known as the picture from the front shows it.
        is_faulty: whether a fault was imposed; without one only tempo and range can be amiss.
    """
    if true.eccentric_s is None or true.concentric_s is None:
        return None
    lowers_first = exercise.tempo.starts_with is Phase.ECCENTRIC
    out_s, back_s = true.eccentric_s, true.concentric_s
    if not lowers_first:
        out_s, back_s = back_s, out_s
    found = Timing(
        start_s=true.start_s,
        out_end_s=true.start_s + out_s,
        back_start_s=true.end_s - back_s,
        end_s=true.end_s,
    )
    spans = [
        _span(rule, level, true)
        for rule in exercise.checks
        if (is_faulty or rule.code is CheckCode.D1)
        and (level := _level(rule, true, exercise, view=view)) is not None
    ]
    judged = Judged(full=true.full, limit=True, alignment=True)
    return score(exercise, found, judged=judged, spans=spans).score


def _level(rule: CheckRule, true: TrueRep, exercise: Exercise, *, view: View) -> Level | None:
    value = true_value(rule.code, true, exercise, view=view)
    if value is not None:
        return level_of(rule, value)
    is_imposed = true.fault is not None and rule.code in CODES_OF_FAULTS.get(true.fault, ())
    return Level.RED if is_imposed else None


def true_value(code: CheckCode, true: TrueRep, exercise: Exercise, *, view: View) -> float | None:
    """Return what is true in the unit of a check; None where the truth has no such number."""
    seen_from_front = view is View.FRONT
    return {
        CheckCode.K1: _knee_in_deg(true) if seen_from_front else None,
        CheckCode.K2: true.separation_ratio if seen_from_front else None,
        CheckCode.T1: true.trunk_lean_deg,
        CheckCode.PD: true.pelvic_drop_deg,
        CheckCode.T2: true.trunk_forward_deg,
        CheckCode.T2U: true.trunk_forward_deg,
        CheckCode.D1: _past_limit_deg(true, exercise),
    }.get(code)


def _knee_in_deg(true: TrueRep) -> float | None:
    known = {Side.LEFT: true.left_knee_in_deg, Side.RIGHT: true.right_knee_in_deg}
    values = [
        value
        for side, value in known.items()
        if value is not None and true.side in (side, Side.BOTH, None)
    ]
    return max(values, default=None)


def _past_limit_deg(true: TrueRep, exercise: Exercise) -> float | None:
    if true.turning_knee_flexion_deg is None:
        return None
    past_deg = true.turning_knee_flexion_deg - exercise.limit_deg
    return -past_deg if exercise.is_straightening and exercise.kicks_from_seat else past_deg


def _span(rule: CheckRule, level: Level, true: TrueRep) -> CheckSpan:
    return CheckSpan(
        code=rule.code,
        level=level,
        from_s=true.start_s,
        to_s=true.end_s,
        value=rule.amber,  # the score asks for the level alone
        unit=unit(rule.code),
    )
