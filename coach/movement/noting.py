"""What one pose of an open cycle shows, kept for the repetition it may belong to."""

from dataclasses import replace

from coach.movement.alignment import MIN_KNEE_LEVEL, knee_in_relative
from coach.movement.exercise import Exercise
from coach.movement.geometry import distance
from coach.movement.measures import Measures
from coach.movement.pose import Keypoint
from coach.movement.postures import unfolded_flexion_deg
from coach.movement.repetition import Note
from coach.movement.signals import FAR_LEG_VISIBILITY, knee_flexion
from coach.movement.state import AnalysisState
from coach.movement.vocabulary import Legs, Side, View
from coach.movement.working_leg import working_leg

# Of the standing hip height. Hands this low with the trunk folded this far: something is done at
# the feet. Arms hang as low in a deep squat, but over an upright trunk.
LOW_HANDS, FOLDED_TORSO = 0.3, 0.42


def note(state: AnalysisState, measures: Measures, exercise: Exercise) -> AnalysisState:
    """Keep what this pose showed, for the repetition it may belong to."""
    height = state.baseline.hip_height
    side = _side_now(state, measures, exercise)
    flexion = knee_flexion(measures, exercise, side=side, view=state.view, standing_height=height)
    drop = None
    if measures.hip_height is not None and height:
        drop = 1.0 - measures.hip_height / height
    frontal = state.view.view is View.FRONT and measures.knee_level >= MIN_KNEE_LEVEL
    shown = Note(
        t_s=measures.t_s,
        flexion=flexion,
        left_knee_in_deg=knee_in_relative(measures, state.baseline, Side.LEFT) if frontal else None,
        right_knee_in_deg=(
            knee_in_relative(measures, state.baseline, Side.RIGHT) if frontal else None
        ),
        separation_ratio=measures.separation_ratio if frontal else None,
        thigh_share=measures.thigh_share,
        hip_drop=drop,
        hands_at_feet=_is_busy_at_feet(measures, exercise, scale=state.scale),
        working_leg=working_leg(measures, exercise, view=state.view),
        sway=_sway(measures) / (state.scale or 1.0),
        left_ankle=_place(measures.left.ankle, state.scale),
        right_ankle=_place(measures.right.ankle, state.scale),
        torso_height=measures.torso_height / (state.scale or 1.0),
        feet_apart=distance(measures.left.ankle, measures.right.ankle) / (state.scale or 1.0),
        yaw_deg=measures.yaw_deg,
        knees_deg=_knees_deg(measures, yaw_deg=state.view.yaw_deg),
    )
    is_open = any(track.reps.is_open for track in state.tracks)
    notes = (*state.notes, shown) if is_open else (*state.notes[-10:], shown)
    return replace(state, notes=notes, live=replace(state.live, flexion=flexion))


def _is_busy_at_feet(measures: Measures, exercise: Exercise, *, scale: float | None) -> bool:
    if exercise.posture.is_lying:
        return False
    return measures.hands_at_feet or _is_bent_to_the_floor(measures, scale)


def _place(point: Keypoint, scale: float | None) -> tuple[float, float]:
    return (point.x / scale, point.y / scale) if scale else (0.0, 0.0)


def _knees_deg(measures: Measures, *, yaw_deg: float | None) -> tuple[float, float] | None:
    legs = (measures.left, measures.right)
    if min(leg.visibility for leg in legs) < FAR_LEG_VISIBILITY:
        return None
    left_deg, right_deg = (unfolded_flexion_deg(leg, yaw_deg=yaw_deg) for leg in legs)
    return left_deg, right_deg


def _sway(measures: Measures) -> float:
    """Return how far the hips are beside the middle of the feet, image heights."""
    left, right = measures.left, measures.right
    return (left.hip.x + right.hip.x - left.ankle.x - right.ankle.x) / 2


def _is_bent_to_the_floor(measures: Measures, scale: float | None) -> bool:
    if scale is None or measures.wrist_height is None:
        return False
    hands_low = measures.wrist_height < LOW_HANDS * scale
    return hands_low and measures.torso_height < FOLDED_TORSO * scale


def _side_now(state: AnalysisState, measures: Measures, exercise: Exercise) -> Side:
    if exercise.legs is Legs.BOTH or state.chosen_side is not Side.BOTH:
        return state.chosen_side
    if len(state.tracks) > 1:
        leading = max(state.tracks, key=lambda track: track.reps.peak if track.reps.is_open else 0)
        if leading.reps.is_open:
            return leading.side
        return state.view.near_side if exercise.kicks_from_seat else Side.BOTH
    return working_leg(measures, exercise, view=state.view)
