"""Checks that the side view or a lying body can carry, from one pose.

Definitions are docs/clinical.md 2.2 with E8 and E29. All are read on the near or working leg.
"""

import math
from typing import TypeAlias

from coach.movement.check_context import Context
from coach.movement.footing import stance_travel
from coach.movement.measures import Leg, Measures
from coach.movement.postures import (
    facing,
    hip_flexion_deg,
    thigh_lean_deg,
    unfolded,
    unfolded_flexion_deg,
)
from coach.movement.vocabulary import CheckCode, NotJudgedReason, Posture, Side, View

LEAST_HINGE_DEG = 15.0  # of the hips, since standing: before it a ratio says nothing (judgement)

Found: TypeAlias = float | NotJudgedReason


def read_sagittal(code: CheckCode, measures: Measures, context: Context) -> Found:
    """Return the value of a check in its own unit, or why it cannot be judged."""
    match code:
        case CheckCode.E2:
            return NotJudgedReason.CAMERA_CANNOT  # docs/clinical.md E8: the person is asked
        case CheckCode.B1:
            return _foot_off_place(measures, context)
        case CheckCode.R1:
            return _pelvis_roll(measures, context)
        case _:
            return _seen_from_the_side(code, measures, context)


def _seen_from_the_side(code: CheckCode, measures: Measures, context: Context) -> Found:
    if context.view.view is not View.SIDE:
        return NotJudgedReason.VIEW
    leg = measures.leg(context.side if context.side is not Side.BOTH else context.view.near_side)
    if not leg.is_seen:
        return NotJudgedReason.VISIBILITY
    if code in {CheckCode.K3, CheckCode.H1}:
        return _of_foot(code, measures, leg, context=context)
    return _angle(code, leg, context)


def _angle(code: CheckCode, leg: Leg, context: Context) -> Found:
    yaw_deg = context.view.yaw_deg
    match code:
        case CheckCode.D2 | CheckCode.E1:
            return unfolded_flexion_deg(leg, yaw_deg=yaw_deg)
        case CheckCode.E3:
            return abs(hip_flexion_deg(leg, yaw_deg=yaw_deg))  # sagging and arching alike
        case CheckCode.G1:
            return thigh_lean_deg(leg, yaw_deg=yaw_deg)
        case _:
            return _hinge_pattern(leg, context)


def _hinge_pattern(leg: Leg, context: Context) -> Found:
    """Return how much the knee has bent for each degree of the hip (check T3)."""
    base = context.baseline
    if base.hip_flexion_deg is None or base.knee_flexion_deg is None:
        return NotJudgedReason.NO_BASELINE
    yaw_deg = context.view.yaw_deg
    hips_deg = hip_flexion_deg(leg, yaw_deg=yaw_deg) - base.hip_flexion_deg
    if hips_deg < LEAST_HINGE_DEG:
        return 0.0
    return (unfolded_flexion_deg(leg, yaw_deg=yaw_deg) - base.knee_flexion_deg) / hips_deg


def _of_foot(code: CheckCode, measures: Measures, leg: Leg, *, context: Context) -> Found:
    """Return knee past toes, or heel lifted since standing, as parts of the shank."""
    if not measures.feet_in_frame:
        return NotJudgedReason.FRAMING
    yaw_deg = context.view.yaw_deg
    knee, ankle, toe = (unfolded(one, yaw_deg=yaw_deg) for one in (leg.knee, leg.ankle, leg.toe))
    shank = math.hypot(knee.x - ankle.x, knee.y - ankle.y)
    if shank <= 0:
        return NotJudgedReason.VISIBILITY
    if code is CheckCode.K3:
        return (knee.x - toe.x) * facing(leg) / shank
    if context.baseline.heel_height is None:
        return NotJudgedReason.NO_BASELINE
    return (leg.toe.y - leg.heel.y - context.baseline.heel_height) / shank


def _pelvis_roll(measures: Measures, context: Context) -> Found:
    if context.exercise.posture is not Posture.LYING_SIDE or context.view.view is not View.FRONT:
        return NotJudgedReason.VIEW
    if context.baseline.pelvis_share is None:
        return NotJudgedReason.NO_BASELINE
    return abs(measures.pelvis_share - context.baseline.pelvis_share)


def _foot_off_place(measures: Measures, context: Context) -> Found:
    """Return how far the standing foot is from where it stood, part of the leg (check B1)."""
    if context.view.view is not View.FRONT:
        return NotJudgedReason.VIEW
    if not measures.feet_in_frame:
        return NotJudgedReason.FRAMING
    if context.scale is None or context.footing.anchor is None:
        return NotJudgedReason.NO_BASELINE
    return stance_travel(context.footing, measures, context.exercise) / context.scale
