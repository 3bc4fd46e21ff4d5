"""The signal a repetition is counted on, and the knee flexion it stands for, from one pose.

Which signal serves which view is measured in docs/findings.md 3 and 6 to 10, and chosen in the
exercise file; here is how each is computed and how far it can be trusted.
"""

import math
from dataclasses import dataclass

from coach.movement.curve import Curve
from coach.movement.cycles import RepRule
from coach.movement.exercise import Driver, Exercise
from coach.movement.measures import MIN_VISIBILITY, Leg, Measures
from coach.movement.postures import (
    heel_rise,
    hip_flexion_deg,
    leg_raise_deg,
    shin_lean_deg,
    trunk_lean_deg,
    unfolded_flexion_deg,
)
from coach.movement.two_legs import TWO_LEG_SIGNALS, two_leg_value
from coach.movement.view import ViewState
from coach.movement.vocabulary import Legs, Posture, Side, Signal, View

# Standing hip-to-ankle height over shank, thigh and trunk, Drillis and Contini 1966.
SEATED_LEG_PER_SHANK = 2.0
LEG_PER_THIGH = 2.0
LEG_PER_TORSO = 1.7
LEAST_STAY_S = 5.0  # judgement, as all of what follows
LONGER_THAN_ASKED_S = 4.0  # than the pause at the turning point
FAR_LEG_VISIBILITY = 0.25  # judgement: enough of a half-hidden leg to tell that it bends too
ONE_BENDS_DEG = 10.0  # judgement: half of what one knee may bend further than the other

HEIGHTS = frozenset(
    {Signal.HIP_DROP, Signal.BODY_DROP, Signal.HIP_OVER_FOOT, Signal.BODY_OVER_FOOT}
)
TRUNK_SIGNALS = frozenset({Signal.TRUNK_LEAN, Signal.HIP_FLEXION})

# Half-widths of the band around a knee flexion, degrees: about the 90 % range of the differences
# to the truth that `coach bench accuracy` prints for synthetic patients. Real knees differ more.
SIDE_ERROR_DEG = 7.0
OBLIQUE_ERROR_DEG = 11.0
FRONT_ERROR_DEG = 12.0
SEATED_ERROR_DEG = 14.0  # the near knee is pulled towards the far one (docs/findings.md 9)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A knee flexion and the half-width of its band, both degrees."""

    value_deg: float
    error_deg: float


def rule_of(driver: Driver, exercise: Exercise) -> RepRule:
    """Return the counting rule of a driver."""
    curve = Curve.STRAIGHT
    if driver.signal in HEIGHTS:
        curve = Curve.FROM_STANDING if driver.min_change > 0 else Curve.TO_STANDING
        if exercise.lunges or exercise.posture is Posture.SPLIT:  # begins and ends with a step
            curve = Curve.FROM_SPLIT
    elif driver.signal is Signal.KNEE_LIFT:  # 1 - cos of the thigh's angle
        curve = Curve.FROM_STANDING
    turn_s = exercise.tempo.seconds(exercise.tempo.order[1])
    return RepRule(
        min_change=driver.min_change,
        curve=curve,
        last_part=_last_part(driver.signal, exercise),
        ends_in_rest=not exercise.rises_from_seat,
        stays_s=max(LEAST_STAY_S, turn_s + LONGER_THAN_ASKED_S),
    )


def _last_part(signal: Signal, exercise: Exercise) -> float:
    """Return how long the last quarter of the way back takes, against that of a raised cosine."""
    if signal is Signal.BOTH_KNEES:  # in a lunge the knees straighten as soon as the foot is down
        return 0.6 if exercise.lunges else 1.25
    if signal is Signal.BODY_DROP and not exercise.lunges:
        return 0.75 if exercise.posture is Posture.SPLIT else 1.1
    return 1.0


def stretch_of(signal: Signal, exercise: Exercise, *, view: View) -> float:
    """Return how much longer a movement lasts than the middle of its signal suggests.

    Near standing the network shows less of a slow movement than there is; in a lunge both knees
    bend early and late, while the foot is on its way. Measured on rendered patients, seeds 0 to 99.
    """
    if exercise.rises_from_seat:
        return 1.22 if view is View.FRONT else 1.0
    if signal is Signal.BODY_DROP and exercise.legs is Legs.BOTH:
        return 1.12
    if signal is Signal.BODY_DROP and exercise.posture is Posture.SPLIT:
        return 0.92
    return 0.8 if signal is Signal.BOTH_KNEES and exercise.lunges else 1.0


def reference_length(measures: Measures, exercise: Exercise) -> float | None:
    """Return the length that scales heights: the standing hip height, measured or inferred."""
    if exercise.posture.is_lying:
        return LEG_PER_TORSO * measures.torso_length
    if exercise.posture is not Posture.SEATED:
        return measures.hip_height
    legs = [leg for leg in (measures.left, measures.right) if leg.is_seen]
    if not legs:
        return None
    shank = sum(abs(leg.ankle.y - leg.knee.y) for leg in legs) / len(legs)
    return SEATED_LEG_PER_SHANK * shank if shank > 0 else None


def signal_value(
    signal: Signal,
    measures: Measures,
    *,
    side: Side,
    view: ViewState,
    reference: float,
    floor_y: float | None = None,
) -> float | None:
    """Return the signal's value, or None while a joint it needs is not seen.

    A drop is minus the height in standing hip heights, so that lowering raises it.
    """
    if signal in (Signal.HIP_DROP, Signal.BODY_DROP):
        height = measures.hip_height if signal is Signal.HIP_DROP else measures.body_height
        return None if height is None else -height / reference
    if signal is Signal.BODY_OVER_FOOT:
        return None if floor_y is None else (measures.body_y - floor_y) / reference
    if signal is Signal.BOTH_KNEES:
        return _both_knees_deg(measures, yaw_deg=view.yaw_deg)
    if signal in TWO_LEG_SIGNALS:
        return two_leg_value(signal, measures, side=side, reference=reference)
    return _leg_value(signal, measures, side=side, view=view, reference=reference)


def _leg_value(
    signal: Signal, measures: Measures, *, side: Side, view: ViewState, reference: float
) -> float | None:
    leg = measures.leg(side if side is not Side.BOTH else view.near_side)
    if not leg.is_seen:
        return None
    if signal is Signal.HIP_OVER_FOOT:
        return (leg.hip.y - leg.ankle.y) / reference
    if signal in TRUNK_SIGNALS:
        return _trunk_value(signal, measures, leg, yaw_deg=view.yaw_deg)
    return _one_leg_value(signal, leg, yaw_deg=view.yaw_deg, reference=reference)


def _trunk_value(
    signal: Signal, measures: Measures, leg: Leg, *, yaw_deg: float | None
) -> float | None:
    if leg.shoulder.visibility < MIN_VISIBILITY:
        return None
    if signal is Signal.TRUNK_LEAN:
        return trunk_lean_deg(measures, yaw_deg=yaw_deg)
    return hip_flexion_deg(leg, yaw_deg=yaw_deg)


def _one_leg_value(
    signal: Signal, leg: Leg, *, yaw_deg: float | None, reference: float
) -> float | None:
    match signal:
        case Signal.KNEE_FLEXION:
            return unfolded_flexion_deg(leg, yaw_deg=yaw_deg)
        case Signal.SHIN_LEAN:
            return shin_lean_deg(leg, yaw_deg=yaw_deg)
        case Signal.LEG_RAISE:
            return leg_raise_deg(leg, yaw_deg=yaw_deg)
        case Signal.HEEL_RISE:
            return heel_rise(leg) / reference
        case Signal.KNEE_LIFT:  # 0 when the knee is at hip height, -1 when it hangs
            return (leg.hip.y - leg.knee.y) / reference * LEG_PER_THIGH
        case _:
            return (leg.knee.y - leg.ankle.y) / reference * SEATED_LEG_PER_SHANK


def _both_knees_deg(measures: Measures, *, yaw_deg: float | None) -> float | None:
    """Return the mean flexion of both knees, held down by the straighter one.

    In a lunge both knees bend together; walking and stepping bend one at a time. It does not
    matter which leg the network calls left.
    """
    legs = (measures.left, measures.right)
    if not any(leg.is_seen for leg in legs):
        return None
    if min(leg.visibility for leg in legs) < FAR_LEG_VISIBILITY:
        return None
    straighter, other = sorted(unfolded_flexion_deg(leg, yaw_deg=yaw_deg) for leg in legs)
    return min((straighter + other) / 2, straighter + ONE_BENDS_DEG)


def knee_flexion(
    measures: Measures,
    exercise: Exercise,
    *,
    side: Side,
    view: ViewState,
    standing_height: float | None,
) -> Estimate | None:
    """Return the working knee's flexion with its band, or None where nothing can be said."""
    if view.view in (View.SIDE, View.OBLIQUE):
        leg = measures.leg(side if side is not Side.BOTH else view.near_side)
        if not leg.is_seen:
            return None
        error_deg = SIDE_ERROR_DEG if view.view is View.SIDE else OBLIQUE_ERROR_DEG
        if exercise.kicks_from_seat:
            error_deg = SEATED_ERROR_DEG
        return Estimate(unfolded_flexion_deg(leg, yaw_deg=view.yaw_deg), error_deg)
    if view.view is not View.FRONT or standing_height is None or measures.hip_height is None:
        return None
    if exercise.legs is not Legs.BOTH or exercise.posture.is_lying:
        return None  # a hip height stands for a knee flexion only where both knees share it
    share = min(max(measures.hip_height / standing_height, 0.0), 1.0)
    return Estimate(2 * math.degrees(math.acos(share)), FRONT_ERROR_DEG)
