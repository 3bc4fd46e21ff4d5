"""The knee line as it is drawn on the leg: from hip to ankle, with the room the knee has.

It is drawn only where the gauge judges it: from the front, turned little, feet in the picture.
The band is the gauge's own, 12 degrees either way. Of one leg its middle is where the knee would
be as in quiet standing, which the gauge tells; of two legs only the worse value is known, and the
middle is the line from hip to ankle.
"""

import math
from dataclasses import dataclass

from coach.movement.judging import GAUGE_AMBER_DEG
from coach.movement.landmarks import Landmark
from coach.movement.pose import Pose
from coach.movement.vocabulary import CheckCode, Side
from coach.screens.view_models.form_feedback import shows_form
from coach.screens.view_models.picture_model import drawn_points
from coach.session.snapshot import SetStage, Snapshot

Place = tuple[float, float]
_JUDGED = frozenset({CheckCode.K1, CheckCode.K2})
_SHORTEST = 0.05  # of a thigh or shank, picture heights: shorter ones point at the camera
LEGS = {
    Side.LEFT: (Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE),
    Side.RIGHT: (Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE),
}


@dataclass(frozen=True, slots=True)
class KneeLine:
    """One leg, in picture heights, as captured."""

    hip: Place
    ankle: Place
    middle: Place  # of the band, at the height of the knee
    half_width: float  # of the band there
    is_good: bool


def knee_lines(snapshot: Snapshot) -> tuple[KneeLine, ...]:
    """Return the lines of the working legs; none where they would mean nothing."""
    now, pose = snapshot.reading, snapshot.pose
    has_check = any(rule.code in _JUDGED for rule in snapshot.exercise.checks)
    if snapshot.stage is not SetStage.WORKING or not has_check:
        return ()
    if now is None or pose is None or now.knee_in is None or not shows_form(snapshot):
        return ()
    if now.side is not Side.BOTH:
        lines = [_line(pose, now.side, knee_in=now.knee_in, is_good=now.knee_in < 1.0)]
    else:
        raised = {check.side for check in now.active_checks if check.code in _JUDGED}
        lines = [
            _line(pose, side, knee_in=None, is_good=not raised & {side, Side.BOTH})
            for side in now.side.each
        ]
    return tuple(line for line in lines if line is not None)


def _line(pose: Pose, side: Side, *, knee_in: float | None, is_good: bool) -> KneeLine | None:
    """Return one leg's line; without its own value the middle is the line from hip to ankle."""
    points = drawn_points(pose)
    leg, other_hip = LEGS[side], LEGS[_other(side)][0]
    if any(joint not in points for joint in (*leg, other_hip)):
        return None
    hip, knee, ankle = (points[joint] for joint in leg)
    thigh, shank = math.dist(hip, knee), math.dist(knee, ankle)
    if min(thigh, shank) < _SHORTEST or ankle[1] - hip[1] < _SHORTEST:
        return None
    across = thigh * shank / (thigh + shank)  # a knee this far off its line bends it by one radian
    half_width = math.tan(math.radians(GAUGE_AMBER_DEG)) * across
    if knee_in is not None:
        inwards = math.copysign(1.0, points[other_hip][0] - hip[0])
        off = math.tan(math.radians(GAUGE_AMBER_DEG * knee_in)) * across
        middle_x = knee[0] - inwards * off
    else:
        share = (knee[1] - hip[1]) / (ankle[1] - hip[1])
        middle_x = hip[0] + share * (ankle[0] - hip[0])
    return KneeLine(hip, ankle, (middle_x, knee[1]), half_width, is_good=is_good)


def _other(side: Side) -> Side:
    return Side.RIGHT if side is Side.LEFT else Side.LEFT
