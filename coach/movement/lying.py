"""Whether a lying person is exercising or on the move: the shoulders staying where they were."""

import math
from dataclasses import replace

from coach.movement.feet import Feet
from coach.movement.footing import (
    MOVED_FOR_S,
    STILL_SHARE,
    STILL_TOLERANCE,
    STILL_WINDOW_S,
    Footing,
)
from coach.movement.geometry import distance, midpoint
from coach.movement.measures import Measures

LYING_DEG = 55.0  # of the trunk from upright, from here on the person lies (judgement)
SIT_UP_DEG = 15.0  # less than that, and no longer
ROLL_TOLERANCE = 0.15  # of the hips' distance, part of the torso: more is turning over
LYING_TOLERANCE = 0.35  # of the shoulders, in standing hip heights


def step(state: Footing, measures: Measures, *, scale: float) -> Footing:
    """Take in one pose; `scale` is the standing hip height, image heights."""
    now = _shoulders(measures)
    recent = (*(feet for feet in state.recent if feet.t_s > now.t_s - STILL_WINDOW_S), now)
    lies = _trunk_lean_deg(measures) > LYING_DEG - (0.0 if state.anchor is None else SIT_UP_DEG)
    if state.anchor is None:
        lasts = now.t_s - recent[0].t_s >= STILL_SHARE * STILL_WINDOW_S
        still = all(distance(feet.hip, now.hip) < STILL_TOLERANCE * scale for feet in recent)
        return replace(state, recent=recent, anchor=now if lies and lasts and still else None)
    rolled = abs(now.pelvis_share - state.anchor.pelvis_share) > ROLL_TOLERANCE
    if lies and not rolled and distance(state.anchor.hip, now.hip) <= LYING_TOLERANCE * scale:
        return replace(state, recent=recent, moved_since_s=None)
    since_s = now.t_s if state.moved_since_s is None else state.moved_since_s
    if now.t_s - since_s >= MOVED_FOR_S:
        return Footing(recent=(now,), has_stepped=True)
    return replace(state, recent=recent, moved_since_s=since_s)


def _shoulders(measures: Measures) -> Feet:
    middle = midpoint(measures.left.shoulder, measures.right.shoulder)
    return Feet(
        t_s=measures.t_s,
        left=None,
        right=None,
        hip=middle,
        yaw_deg=None,
        pelvis_share=measures.pelvis_share,
    )


def _trunk_lean_deg(measures: Measures) -> float:
    """Return the trunk's angle to upright in the picture."""
    return math.degrees(math.acos(min(max(measures.torso_height / measures.torso_length, -1), 1)))
