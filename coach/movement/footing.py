"""Whether the person is exercising or on the move: feet (or the seat) staying where they were.

Walking in, stepping, turning and jumping all bend knees and lower hips. What tells them from a
repetition is that the feet do not stay. Distances are shares of the standing hip height. All
tolerances are judgement, set on synthetic patients (seeds 0 to 99).
"""

from dataclasses import dataclass, replace

from coach.movement.exercise import Exercise
from coach.movement.feet import (
    Feet,
    ankles,
    drift,
    lift,
    middle_y,
    nearest,
    rise,
    spread_change,
    travel,
    turned_deg,
)
from coach.movement.geometry import distance
from coach.movement.measures import MIN_VISIBILITY, Measures
from coach.movement.pose import Keypoint
from coach.movement.vocabulary import Legs, Posture, Signal

STILL_WINDOW_S = 0.7  # after a step
STILL_SHARE = 0.75  # of the window that has to be seen; poses come in steps
FIRST_STILL_S = 0.3  # at the start of a recording, where no step has been seen
TURN_TOLERANCE_DEG = 35.0  # of the body since it stood ready
STILL_TOLERANCE = 0.06  # movement within the window that still counts as standing still
SPREAD_TOLERANCE = 0.16  # change of the vector between the ankles
SPLIT_TOLERANCE = 0.2  # the same in a split stance, where the rear heel rises
DRIFT_TOLERANCE = 0.60  # of both feet together: a nudged or hand-held camera, not steps
STANCE_TOLERANCE = 0.16  # of the one foot that stays in a lunge, or of the seat
HIP_TRAVEL_TOLERANCE = 0.22  # sideways in the picture, in a split stance
FAR_FOOT_VISIBILITY = 0.25  # of the foot that may be the one that stays in a lunge
STANDING_FOOT_TOLERANCE = 0.08  # of the foot that stands while the other goes where it likes
CREEP_TOLERANCE = 0.03  # the same: so far it has found its place
LIFT_TOLERANCE = 0.08  # of the lower foot within LIFT_WINDOW_S: both feet are off the floor
LIFT_WINDOW_S = 0.12
ONE_FOOT_LIFT_TOLERANCE = 0.045  # where only the near foot is seen
MOVED_FOR_S = 0.2  # a wrong leg for a few frames is not a step
STANDING_THIGH_SHARE = 0.72  # thigh / shank height above this is upright
SEATED_THIGH_SHARE = 0.70
KNEE_ON_FLOOR = 0.25  # of the standing hip height: a knee this near to the floor kneels
TALL_TORSO = 0.8  # the same: less is bent down to the floor
LYING_TORSO = 0.6  # shoulders over hips, of the torso: more is sitting or standing


@dataclass(frozen=True, slots=True)
class Footing:
    anchor: Feet | None = None  # where the feet stood when the person was ready; None: not ready
    recent: tuple[Feet, ...] = ()
    moved_since_s: float | None = None
    has_stepped: bool = False  # whether any step has been seen
    floor_y: float | None = None  # under the standing foot at the anchor; the picture's top is 0

    @property
    def is_planted(self) -> bool:
        return self.anchor is not None


def step(state: Footing, measures: Measures, exercise: Exercise, *, scale: float) -> Footing:
    """Take in one pose. Not planted becomes planted when still and in the rest posture."""
    now = _feet(measures, exercise)
    recent = (*(feet for feet in state.recent if feet.t_s > now.t_s - STILL_WINDOW_S), now)
    state = replace(state, recent=recent)
    if state.anchor is None:
        still = _is_still(recent, scale, exercise)
        lasts_s = now.t_s - recent[0].t_s
        steps = exercise.legs is not Legs.BOTH  # as part of it, as in a lunge
        short = not exercise.is_on_a_step and (steps or not state.has_stepped)
        enough_s = FIRST_STILL_S if short else STILL_SHARE * STILL_WINDOW_S
        if still and lasts_s >= enough_s and is_at_rest(measures, exercise):
            return replace(state, anchor=now, moved_since_s=None, floor_y=middle_y(now))
        return state if still else replace(state, has_stepped=True)
    if _jumps(recent, exercise, scale=scale):
        return Footing(recent=recent[-1:], has_stepped=True)
    if not _has_moved(state.anchor, now, scale, exercise):
        state = replace(state, moved_since_s=None)
        settled = is_at_rest(measures, exercise) and _is_still(recent, scale, exercise)
        return _renewed(state, now, exercise, scale=scale) if settled else state
    since_s = now.t_s if state.moved_since_s is None else state.moved_since_s
    if now.t_s - since_s >= MOVED_FOR_S:
        return Footing(recent=recent[-1:], has_stepped=True)
    return replace(state, moved_since_s=since_s)


def standing_floor_y(state: Footing) -> float | None:
    """Return the height in the picture that the standing foot stands on; None: no foot is seen.

    It stays where it was found: the network drags the ankle of a standing foot along with a quick
    movement by half of what a small step lowers the body.
    """
    now = state.recent[-1] if state.recent else None
    if now is None or not ankles(now):
        return None
    return middle_y(now) if state.anchor is None else state.floor_y


def stance_travel(state: Footing, measures: Measures, exercise: Exercise) -> float:
    """Return how far the foot that moved least is from its place, image heights."""
    if state.anchor is None:
        return 0.0
    return nearest(state.anchor, _feet(measures, exercise))


def is_at_rest(measures: Measures, exercise: Exercise) -> bool:
    """Whether the body is in the position in which the exercise rests."""
    share = measures.thigh_share
    if share is None:
        return False
    if exercise.posture is Posture.SEATED:
        return share < SEATED_THIGH_SHARE
    return share > STANDING_THIGH_SHARE


def is_in_posture(measures: Measures, exercise: Exercise, *, scale: float) -> bool:
    """Whether the body is in the posture of a hold, whatever it then does in it."""
    match exercise.posture:
        case Posture.SEATED:
            return is_at_rest(measures, exercise)
        case Posture.KNEELING:
            lower_knee_y = max(measures.left.knee.y, measures.right.knee.y)
            floor_y = max(measures.left.ankle.y, measures.right.ankle.y)
            return floor_y - lower_knee_y < KNEE_ON_FLOOR * scale
        case Posture.LYING_BACK | Posture.LYING_SIDE:
            return measures.torso_height < LYING_TORSO * measures.torso_length
        case _:
            share = measures.thigh_share  # None: a shank is held up behind
            is_tall = measures.torso_height > TALL_TORSO * measures.torso_length
            return is_tall and (share is None or share > STANDING_THIGH_SHARE)


def _feet(measures: Measures, exercise: Exercise) -> Feet:
    left, right = measures.left, measures.right
    enough = FAR_FOOT_VISIBILITY if exercise.stands_on_one_foot else MIN_VISIBILITY
    hip = Keypoint(
        (left.hip.x + right.hip.x) / 2,
        (left.hip.y + right.hip.y) / 2,
        min(left.hip.visibility, right.hip.visibility),
    )
    return Feet(
        t_s=measures.t_s,
        left=left.ankle if left.visibility >= enough else None,
        right=right.ankle if right.visibility >= enough else None,
        hip=hip,
        yaw_deg=measures.yaw_deg,
    )


def _is_still(recent: tuple[Feet, ...], scale: float, exercise: Exercise) -> bool:
    tolerance = STILL_TOLERANCE * scale
    if exercise.is_on_a_step:
        return all(_is_quiet(feet, recent[-1], tolerance) for feet in recent)
    if not exercise.stands_on_one_foot and any(
        travel(feet, recent[-1]) > tolerance for feet in recent
    ):
        return False  # walking: one foot stands, but the hips travel over it
    if exercise.kicks_from_seat:
        return all(distance(feet.hip, recent[-1].hip) < tolerance for feet in recent)
    if not all(nearest(feet, recent[-1]) < tolerance for feet in recent):
        return False
    if exercise.legs is not Legs.BOTH:  # the free foot may be on its way
        return True
    return all(spread_change(feet, recent[-1]) < tolerance for feet in recent)


def _is_quiet(a: Feet, b: Feet, tolerance: float) -> bool:
    """Whether hips and both feet are where they were."""
    places = ((a.left, b.left), (a.right, b.right), (a.hip, b.hip))
    return all(p is None or q is None or distance(p, q) < tolerance for p, q in places)


def _renewed(state: Footing, now: Feet, exercise: Exercise, *, scale: float) -> Footing:
    """Return the state with the feet that stand now.

    On a step one foot stays all the time: only where it has crept, or the camera was nudged, is it
    looked at anew, and what it stands on goes along.
    """
    anchor, creeping = state.anchor, CREEP_TOLERANCE * scale
    assert anchor is not None  # noqa: S101  # step() has asked
    if not exercise.is_on_a_step:
        return replace(state, anchor=now)
    if state.floor_y is None or any(nearest(anchor, feet) < creeping for feet in state.recent):
        return state
    return replace(state, anchor=now, floor_y=state.floor_y - rise(anchor, now))


def _has_moved(anchor: Feet, now: Feet, scale: float, exercise: Exercise) -> bool:
    has_turned = turned_deg(anchor, now) > TURN_TOLERANCE_DEG
    if exercise.is_on_a_step:
        return has_turned or nearest(anchor, now) > STANDING_FOOT_TOLERANCE * scale
    if has_turned or exercise.travels:
        return has_turned
    if exercise.kicks_from_seat:
        return distance(anchor.hip, now.hip) > STANCE_TOLERANCE * scale
    if exercise.posture is Posture.SPLIT:  # the hips go straight down between the feet
        travelled = travel(anchor, now) > HIP_TRAVEL_TOLERANCE * scale
        return travelled or spread_change(anchor, now) > SPLIT_TOLERANCE * scale
    if exercise.legs is not Legs.BOTH or Signal.HEEL_RISE in exercise.signals:  # ankles rise too
        return nearest(anchor, now) > STANCE_TOLERANCE * scale
    return _feet_moved(anchor, now, scale)


def _feet_moved(anchor: Feet, now: Feet, scale: float) -> bool:
    """Whether either foot has left its place, for exercises in which both stay."""
    if drift(anchor, now) > DRIFT_TOLERANCE * scale:
        return True
    if len(ankles(now)) == 1 and lift(anchor, now) > ONE_FOOT_LIFT_TOLERANCE * scale:
        return True  # with both feet in view the vector between them tells
    return spread_change(anchor, now) > SPREAD_TOLERANCE * scale


def _jumps(recent: tuple[Feet, ...], exercise: Exercise, *, scale: float) -> bool:
    """Whether even the lower foot rises faster than a panned camera or noise would have it."""
    if exercise.legs is not Legs.BOTH:
        return False
    return all(  # two poses in a row: one alone may be a leap of the landmarks
        lift(_before(recent, now), now) > LIFT_TOLERANCE * scale for now in recent[-2:]
    )


def _before(recent: tuple[Feet, ...], now: Feet) -> Feet:
    return next((feet for feet in recent if 0 <= now.t_s - feet.t_s <= LIFT_WINDOW_S), now)
