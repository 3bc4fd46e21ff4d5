"""How a person is shown: which part of the picture, mirrored, and which joints stand out.

Mirroring is for the eye only: poses and pictures stay as they were captured.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.events import ActiveCheck, CheckSpan
from coach.movement.landmarks import Landmark
from coach.movement.pose import Pose
from coach.movement.vocabulary import CheckCode, Level, Side

MIN_DRAWN_VISIBILITY = 0.5
PERSON_MARGIN = 0.12  # of the picture height, on both sides of the person
FOLLOW_S = 0.6  # how slowly the crop follows the person, so that the picture stays calm
DEAD_BAND = 0.04  # of the picture height: smaller moves do not move the crop


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that is shown, in picture heights; the full height always is."""

    x: float
    w: float


@dataclass(frozen=True, slots=True)
class Fault:
    """Joints and bones that are drawn in another shape and colour."""

    joints: frozenset[Landmark]
    level: Level


def whole_crop(aspect: float, box_aspect: float) -> Crop:
    """Return the crop that fills the box from the middle of a wide picture, or all of a narrow."""
    w = min(aspect, box_aspect)
    return Crop((aspect - w) / 2, w)


def follow(crop: Crop, pose: Pose | None, *, box_aspect: float, dt_s: float) -> Crop:
    """Move a crop towards the person, and widen it where the person needs more."""
    if pose is None:
        return crop
    aim = _aim(pose, box_aspect)
    if aim is None:
        return crop
    share = min(1.0, dt_s / FOLLOW_S)
    is_calm = abs(aim.x - crop.x) < DEAD_BAND and abs(aim.w - crop.w) < DEAD_BAND
    if is_calm:
        share = 0.0
    w = min(pose.aspect, crop.w + (aim.w - crop.w) * share)
    x = crop.x + (aim.x - crop.x) * share
    return Crop(min(max(0.0, x), pose.aspect - w), w)


def _aim(pose: Pose, box_aspect: float) -> Crop | None:
    if pose.keypoints is None:
        return None
    seen = [k.x for k in pose.keypoints if k.visibility >= MIN_DRAWN_VISIBILITY]
    if not seen:
        return None
    left, right = min(seen) - PERSON_MARGIN, max(seen) + PERSON_MARGIN
    w = min(pose.aspect, max(min(pose.aspect, box_aspect), right - left))
    x = min(max(0.0, (left + right - w) / 2), pose.aspect - w)
    return Crop(x, w)


def drawn_points(pose: Pose) -> dict[Landmark, tuple[float, float]]:
    """Return the points seen well enough, in picture heights, as captured."""
    if pose.keypoints is None:
        return {}
    return {
        landmark: (pose.keypoints[landmark].x, pose.keypoints[landmark].y)
        for landmark in Landmark
        if pose.keypoints[landmark].visibility >= MIN_DRAWN_VISIBILITY
    }


def faults(active: Sequence[ActiveCheck]) -> tuple[Fault, ...]:
    """Return which joints stand out for the checks that are up."""
    return tuple(Fault(_joints(check.code, check.side), check.level) for check in active)


def _joints(code: CheckCode, side: Side) -> frozenset[Landmark]:
    if code in _OF_HIPS:
        return frozenset({Landmark.LEFT_HIP, Landmark.RIGHT_HIP})
    if code in _OF_TRUNK:
        return _TRUNK
    if code in _OF_FEET:
        return _feet(Side.BOTH if code is CheckCode.A1 else side)
    return _leg(side)


_OF_HIPS = frozenset({CheckCode.PD, CheckCode.PS, CheckCode.E3, CheckCode.R1})
_OF_TRUNK = frozenset({CheckCode.T1, CheckCode.T2, CheckCode.T2U, CheckCode.T3})
_OF_FEET = frozenset({CheckCode.A1, CheckCode.H1, CheckCode.B1})
_TRUNK = frozenset(
    {Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP, Landmark.RIGHT_HIP}
)
_LEFT_LEG = frozenset({Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE})
_RIGHT_LEG = frozenset({Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE})


def working_joints(side: Side) -> frozenset[Landmark]:
    """Return the joints of the leg that works, or of both."""
    return _leg(side) | _feet_of(side)


def _feet_of(side: Side) -> frozenset[Landmark]:
    both = {Side.LEFT: Landmark.LEFT_FOOT_INDEX, Side.RIGHT: Landmark.RIGHT_FOOT_INDEX}
    return frozenset(both[one] for one in side.each)


def _leg(side: Side) -> frozenset[Landmark]:
    match side:
        case Side.LEFT:
            return _LEFT_LEG
        case Side.RIGHT:
            return _RIGHT_LEG
        case Side.BOTH:
            return _LEFT_LEG | _RIGHT_LEG


def _feet(side: Side) -> frozenset[Landmark]:
    both = {Side.LEFT: Landmark.LEFT_ANKLE, Side.RIGHT: Landmark.RIGHT_ANKLE}
    return frozenset(both.values() if side is Side.BOTH else {both[side]})


def faults_at(checks: Sequence[CheckSpan], *, t_s: float) -> tuple[Fault, ...]:
    """Return which joints stood out at an instant of a recording."""
    return tuple(
        Fault(_joints(check.code, check.side), check.level)
        for check in checks
        if check.from_s <= t_s <= check.to_s
    )
