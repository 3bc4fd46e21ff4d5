"""The one thing that would make the picture better, while the person gets ready."""

from coach.movement.exercise import Exercise
from coach.movement.landmarks import Landmark
from coach.movement.pose import Keypoint, Lock, Pose
from coach.movement.vocabulary import FramingHint, View

MIN_BODY_HEIGHT = 0.40  # of the picture, head to foot (docs/clinical.md 2.3)
TOP_MARGIN = 0.02
BOTTOM_MARGIN = 0.01
SIDE_MARGIN = 0.08  # of the width: a step sideways must not leave the picture
LYING_MARGIN = 0.03  # of the width, head and feet (docs/clinical.md E22)
MIN_BODY_LENGTH = 0.30  # of the width, head to foot of a lying person (judgement)
TALL_BODY = 0.85  # a body this tall in the picture that is cut off is too near, not badly aimed
SMALL_BODY = 0.60  # one this small that is cut off is far enough away: the camera is badly aimed

FEET = (
    Landmark.LEFT_HEEL,
    Landmark.RIGHT_HEEL,
    Landmark.LEFT_FOOT_INDEX,
    Landmark.RIGHT_FOOT_INDEX,
)


def framing_hint(pose: Pose, exercise: Exercise, *, view: View) -> FramingHint | None:
    """Return the most important thing to change, or None when the picture is good."""
    if pose.lock is Lock.DOUBTFUL:
        return FramingHint.SECOND_PERSON
    points = pose.keypoints
    if points is None:
        return FramingHint.NOBODY
    if exercise.posture.is_lying:
        badly = _lying_badly(points, pose.aspect)
    else:
        badly = _cut_off(points) or _placed_badly(points, pose.aspect)
    return badly or _turned(view, exercise)


def _lying_badly(points: tuple[Keypoint, ...], aspect: float) -> FramingHint | None:
    """Lying, head and feet go to the left and right of the picture (docs/clinical.md E22)."""
    ends = [points[Landmark.NOSE].x / aspect, *(points[foot].x / aspect for foot in FEET)]
    if min(ends) < LYING_MARGIN or max(ends) > 1 - LYING_MARGIN:
        is_long = max(ends) - min(ends) > 1 - 3 * LYING_MARGIN
        return FramingHint.STEP_BACK if is_long else FramingHint.MOVE_TO_MIDDLE
    return FramingHint.COME_CLOSER if max(ends) - min(ends) < MIN_BODY_LENGTH else None


def _cut_off(points: tuple[Keypoint, ...]) -> FramingHint | None:
    head_y, foot_y = _ends(points)
    head_cut, feet_cut = head_y < TOP_MARGIN, foot_y > 1 - BOTTOM_MARGIN
    if feet_cut and (head_cut or foot_y - head_y > TALL_BODY):
        return FramingHint.STEP_BACK
    is_small = foot_y - head_y < SMALL_BODY
    if feet_cut:
        return FramingHint.TILT_FORWARD if is_small else FramingHint.FEET_NOT_VISIBLE
    if head_cut:
        return FramingHint.TILT_BACK if is_small else FramingHint.HEAD_NOT_VISIBLE
    return None


def _placed_badly(points: tuple[Keypoint, ...], aspect: float) -> FramingHint | None:
    head_y, foot_y = _ends(points)
    middle = (points[Landmark.LEFT_HIP].x + points[Landmark.RIGHT_HIP].x) / 2 / aspect
    if not SIDE_MARGIN < middle < 1 - SIDE_MARGIN:
        return FramingHint.MOVE_TO_MIDDLE
    return FramingHint.COME_CLOSER if foot_y - head_y < MIN_BODY_HEIGHT else None


def _turned(view: View, exercise: Exercise) -> FramingHint | None:
    if view is View.UNKNOWN or view in exercise.views:
        return None
    if exercise.preferred_view is View.FRONT:
        return FramingHint.TURN_TO_FRONT
    return FramingHint.TURN_TO_SIDE


def _ends(points: tuple[Keypoint, ...]) -> tuple[float, float]:
    """Return the heights of the head and of the lower foot, image heights from the top."""
    return points[Landmark.NOSE].y, max(points[foot].y for foot in FEET)
