"""Which leg works, as one pose shows it; where it cannot be told it is BOTH."""

import math

from coach.movement.exercise import Exercise
from coach.movement.measures import Measures
from coach.movement.view import ViewState
from coach.movement.vocabulary import Motion, Posture, Side, Signal, View

FOOT_APART = 0.03  # image heights: feet nearer than this do not tell which is in front
BENT_MORE_DEG = 20.0  # than the other knee: its foot is on the floor
NEAR_LEG_SIGNALS = frozenset({Signal.KNEE_FLEXION, Signal.SHIN_LEAN})
LIFTED = 0.03  # image heights: a foot this much higher is off the floor


def working_leg(measures: Measures, exercise: Exercise, *, view: ViewState) -> Side:
    """Return the leg that works in this exercise, from one pose."""
    if exercise.posture.is_lying:
        return _lying(measures, exercise)
    if exercise.posture is Posture.KNEELING:
        return _of_larger(measures.left.knee.y - measures.right.knee.y, FOOT_APART)
    if exercise.motion is Motion.HOLD and Signal.KNEE_FLEXION in exercise.signals:
        return _of_larger(measures.left.flexion_deg - measures.right.flexion_deg, 0.0)
    if _is_read_on_the_near_leg(exercise, view):
        return view.near_side
    if exercise.stands_on_one_foot and not exercise.lunges:
        lower = _of_larger(measures.left.ankle.y - measures.right.ankle.y, LIFTED)
        return _other(lower) if exercise.is_on_a_step else lower
    return front_side(measures, view=view)


def _lying(measures: Measures, exercise: Exercise) -> Side:
    left, right = measures.left, measures.right
    if exercise.posture is Posture.LYING_BACK:  # the other leg is lifted and long
        return _of_larger(left.flexion_deg - right.flexion_deg, BENT_MORE_DEG)
    upper = _of_larger(right.shoulder.y - left.shoulder.y, LIFTED)
    return _other(upper) if exercise.motion is Motion.HOLD else upper  # a plank's lower side


def _is_read_on_the_near_leg(exercise: Exercise, view: ViewState) -> bool:
    driver = exercise.drivers.get(view.view)
    return driver is not None and driver.signal in NEAR_LEG_SIGNALS


def _other(side: Side) -> Side:
    return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}[side]


def _of_larger(left_minus_right: float, margin: float) -> Side:
    if abs(left_minus_right) <= margin:
        return Side.BOTH
    return Side.LEFT if left_minus_right > 0 else Side.RIGHT


def front_side(measures: Measures, *, view: ViewState) -> Side:
    """Return which leg stands in front of the other, or BOTH while the feet do not tell."""
    left, right = measures.left, measures.right
    if not (left.is_seen and right.is_seen):
        return Side.BOTH
    if view.view is View.FRONT:
        ahead = left.ankle.y - right.ankle.y  # nearer to the camera is lower in the picture
    else:
        facing = (left.toe.x - left.heel.x) + (right.toe.x - right.heel.x)
        ahead = math.copysign(1.0, facing) * (left.ankle.x - right.ankle.x)
    if abs(ahead) < FOOT_APART * (1.0 if view.view is not View.FRONT else 0.5):
        return Side.BOTH
    return Side.LEFT if ahead > 0 else Side.RIGHT
