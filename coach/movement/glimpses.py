"""What a single pose shows that no repetition keeps: shins, hands, a lifted foot, weight."""

from dataclasses import dataclass

from coach.movement.baseline import minus
from coach.movement.geometry import distance
from coach.movement.landmarks import Landmark
from coach.movement.measures import MIN_VISIBILITY, Measures, measure
from coach.movement.pose import Keypoint, Pose
from coach.movement.postures import shin_lean_deg
from coach.movement.state import AnalysisState
from coach.movement.vocabulary import Side, View

WAIST_SHARE = 0.3  # of the way from hip to shoulder: where a wrist is with the hand on the waist


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Values of one pose; None is "not seen, or not from this view"."""

    t_s: float
    left_shin_deg: float | None = None  # knee ahead of the ankle, from upright
    right_shin_deg: float | None = None
    weight_shift: float | None = None  # parts of the stance since standing; + to athlete's left
    foot_lift: float | None = None  # left foot over right since standing, standing hip heights
    left_hand_off: float | None = None  # wrist from the waist at its side, torso lengths
    right_hand_off: float | None = None

    def shin_deg(self, side: Side) -> float | None:
        return self.right_shin_deg if side is Side.RIGHT else self.left_shin_deg


def glimpse(state: AnalysisState) -> Glimpse | None:
    """Return what the newest pose shows, or None where nobody is seen for sure."""
    measures = None if state.pose is None else measure(state.pose)
    if state.pose is None or measures is None:
        return None
    is_side = state.view.view is View.SIDE
    is_front = state.view.view is View.FRONT
    shift = minus(measures.weight_shift, state.baseline.weight_shift) if is_front else None
    return Glimpse(
        t_s=measures.t_s,
        left_shin_deg=_shin_deg(measures, state, Side.LEFT) if is_side else None,
        right_shin_deg=_shin_deg(measures, state, Side.RIGHT) if is_side else None,
        weight_shift=shift,
        foot_lift=None if is_side else _foot_lift(measures, state),
        left_hand_off=_hand_off(state.pose, measures, Side.LEFT) if is_front else None,
        right_hand_off=_hand_off(state.pose, measures, Side.RIGHT) if is_front else None,
    )


def _shin_deg(measures: Measures, state: AnalysisState, side: Side) -> float | None:
    leg = measures.leg(side)
    return shin_lean_deg(leg, yaw_deg=state.view.yaw_deg) if leg.is_seen else None


def _foot_lift(measures: Measures, state: AnalysisState) -> float | None:
    left, right = measures.left, measures.right
    if not (left.is_seen and right.is_seen) or not state.scale:
        return None
    return (right.ankle.y - left.ankle.y - (state.baseline.left_over_right or 0.0)) / state.scale


def _hand_off(pose: Pose, measures: Measures, side: Side) -> float | None:
    is_left = side is Side.LEFT
    landmark = Landmark.LEFT_WRIST if is_left else Landmark.RIGHT_WRIST
    wrist = pose.point(landmark, min_visibility=MIN_VISIBILITY)
    if wrist is None:
        return None
    hip, shoulder = measures.leg(side).hip, measures.leg(side).shoulder
    waist = Keypoint(
        hip.x + WAIST_SHARE * (shoulder.x - hip.x),
        hip.y + WAIST_SHARE * (shoulder.y - hip.y),
        hip.visibility,
    )
    return distance(wrist, waist) / measures.torso_length
