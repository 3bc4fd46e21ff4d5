"""Everything Coach knows about movement is this fold: `analyse(state, pose, exercise)`.

The same code runs live, in replay, in tests and in batch; it is causal and pure, so all of them
see the same events. View and framing gates stop judging, never counting; only missing driver
joints freeze counting.
"""

from collections import Counter
from dataclasses import replace

from coach.movement.counting import count
from coach.movement.events import (
    ActiveCheck,
    Event,
    NotJudged,
    Reading,
    StageChanged,
    TrackingLost,
    TrackingRegained,
    ViewChanged,
)
from coach.movement.exercise import Exercise
from coach.movement.faults import FaultState
from coach.movement.finishing import drop_open_cycles, settle
from coach.movement.framing import framing_hint
from coach.movement.holding import end_holds, hold
from coach.movement.holds import HoldState, held_s
from coach.movement.judging import judge
from coach.movement.measures import Measures, measure
from coach.movement.pose import Lock, Pose
from coach.movement.state import AnalysisState, Track
from coach.movement.tallying import one_more
from coach.movement.view import step as step_view
from coach.movement.vocabulary import (
    FramingHint,
    Legs,
    Motion,
    Posture,
    RejectReason,
    Side,
    Stage,
    View,
)

__all__ = [
    "ANALYSIS_VERSION",
    "AnalysisState",
    "analyse",
    "begin",
    "dominant_view",
    "finish",
    "framing",
    "not_judged",
    "reading",
]

ANALYSIS_VERSION = 7  # raised whenever the same poses may give other events
LOST_AFTER_S = 0.5  # docs/clinical.md 2.3
GIVEN_UP_AFTER_S = 1.0  # docs/clinical.md E27: then an open repetition is given up


def begin(
    exercise: Exercise, *, side: Side = Side.BOTH, limit_deg: float | None = None
) -> AnalysisState:
    """Return the state before the first pose.

    Args:
        exercise: what is being done.
        side: the working leg where the exercise is one-legged; BOTH lets the analysis find it.
        limit_deg: the person's own knee flexion limit, degrees; None is the exercise's.
    """
    sides: tuple[Side, ...] = (Side.BOTH,)
    if exercise.watches_sides:
        is_either = side is Side.BOTH or exercise.legs is not Legs.ONE
        sides = (Side.LEFT, Side.RIGHT) if is_either else (side,)
    return AnalysisState(
        chosen_side=side,
        limit_deg=exercise.limit_deg if limit_deg is None else limit_deg,
        tracks=tuple(Track(side=one) for one in sides),
        holds=tuple(HoldState(side=one) for one in sides),
        faults=tuple(FaultState(code=rule.code) for rule in exercise.checks),
    )


def analyse(
    state: AnalysisState, pose: Pose, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Take in one pose; `pose.t_s` must be larger than the one before.

    Raises:
        ValueError: time did not move forward.
    """
    if state.pose is not None and pose.t_s <= state.pose.t_s:
        raise ValueError(f"time must increase: {state.pose.t_s} s, then {pose.t_s} s")
    before = state
    measures = measure(pose)
    if measures is None:
        state, events = _unseen(replace(state, pose=pose), pose, exercise)
    else:
        state, events = _seen(state, pose, measures, exercise)
    state, changed = _announce_stage(before, state)
    return state, (*events, *changed)


def finish(state: AnalysisState, exercise: Exercise) -> tuple[Event, ...]:
    """Return what the end of the recording settles: an open repetition, counted or not."""
    if state.pose is None:
        return ()
    if exercise.motion is Motion.HOLD:
        return end_holds(state, exercise)[1]
    _, events = settle(state, exercise, t_s=state.pose.t_s)
    return events


def reading(state: AnalysisState) -> Reading:
    """Return what is known right now, for drawing."""
    live, t_s = state.live, 0.0 if state.pose is None else state.pose.t_s
    active = tuple(
        ActiveCheck(fault.code, fault.raised, fault.raised_side)
        for fault in state.faults
        if fault.raised is not None
    )
    return Reading(
        t_s=t_s,
        stage=live.stage,
        view=state.view.view,
        side=state.chosen_side,
        rep_count=state.tally.reps,
        progress=live.progress,
        phase=live.phase,
        phase_elapsed_s=t_s - live.phase_since_s if live.phase is not None else 0.0,
        knee_flexion_deg=None if live.flexion is None else live.flexion.value_deg,
        knee_flexion_error_deg=None if live.flexion is None else live.flexion.error_deg,
        knee_in=live.knee_in,
        knee_in_not_judged=live.knee_in_not_judged,
        is_tracking=state.lost_since_s is None and state.seen_s is not None,
        active_checks=active,
        held_s=held_s(state.holds),
    )


def framing(state: AnalysisState, exercise: Exercise) -> FramingHint | None:
    """Return the one thing that would make the picture better, or None."""
    if state.pose is None:
        return FramingHint.NOBODY
    return framing_hint(state.pose, exercise, view=state.view.view)


def not_judged(state: AnalysisState) -> tuple[NotJudged, ...]:
    """Return the checks that never gave a reading, with the reason seen most often."""
    reasons = state.tally.unjudged
    found: dict[str, NotJudged] = {}
    for (code, reason), _ in reasons.most_common():
        if code not in state.tally.judged and code not in found:
            found[code] = NotJudged(code=code, reason=reason)
    return tuple(found[code] for code in sorted(found))


def dominant_view(state: AnalysisState) -> View:
    """Return the view in which most repetitions, or else most poses, were seen."""
    for views in (state.tally.rep_views, state.tally.pose_views):
        known = Counter({view: n for view, n in views.items() if view is not View.UNKNOWN})
        if known:
            return known.most_common(1)[0][0]
    return View.UNKNOWN


def _seen(
    state: AnalysisState, pose: Pose, measures: Measures, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    t_s, before = measures.t_s, state.view.view
    view = step_view(
        state.view,
        t_s=t_s,
        yaw_deg=_yaw_deg(measures, exercise),
        left_minus_right=measures.left.visibility - measures.right.visibility,
    )
    tally = replace(state.tally, pose_views=one_more(state.tally.pose_views, view.view))
    state = replace(state, pose=pose, view=view, tally=tally)
    events: tuple[Event, ...] = ()
    if view.view is not before:
        events = (ViewChanged(t_s=t_s, view=view.view),)
    follow = hold if exercise.motion is Motion.HOLD else count
    state, counted = follow(state, measures, exercise)
    if state.seen_s != t_s:  # the body is there, but not the joints that count
        state, lost = _unseen(state, pose, exercise)
        return state, (*events, *counted, *lost)
    regained: tuple[Event, ...] = ()
    if state.lost_since_s is not None:
        regained = (TrackingRegained(t_s=t_s, from_s=state.lost_since_s),)
    if regained or state.doubted:
        state = replace(state, lost_since_s=None, doubted=False)
    state, judged = judge(state, measures, exercise)
    return state, (*events, *regained, *judged, *counted)


def _yaw_deg(measures: Measures, exercise: Exercise) -> float | None:
    is_on_side = exercise.posture is Posture.LYING_SIDE
    return measures.lying_yaw_deg if is_on_side else measures.yaw_deg


def _unseen(
    state: AnalysisState, pose: Pose, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Freeze; say so after half a second, give up an open repetition after a whole one."""
    t_s, since_s = pose.t_s, state.seen_s
    if since_s is None:
        since_s = t_s
    if pose.lock is Lock.DOUBTFUL and not state.doubted:
        state = replace(state, doubted=True)
    events: tuple[Event, ...] = ()
    gap_s = t_s - since_s
    if gap_s >= LOST_AFTER_S and state.lost_since_s is None:
        state = replace(state, lost_since_s=since_s)
        events = (TrackingLost(t_s=t_s, from_s=since_s),)
    if gap_s >= GIVEN_UP_AFTER_S and any(track.reps.rest is not None for track in state.tracks):
        reason = RejectReason.OTHER_PERSON if state.doubted else RejectReason.NOT_SEEN
        state, dropped = drop_open_cycles(state, exercise, t_s=t_s, reason=reason)
        events = (*events, *dropped)
    return state, events


def _announce_stage(
    before: AnalysisState, state: AnalysisState
) -> tuple[AnalysisState, tuple[Event, ...]]:
    stage, pose = _stage(state), state.pose
    if pose is None or stage is before.live.stage:
        return state, ()
    state = replace(state, live=replace(state.live, stage=stage))
    return state, (StageChanged(t_s=pose.t_s, stage=stage),)


def _stage(state: AnalysisState) -> Stage:
    if state.seen_s is None or state.lost_since_s is not None:
        is_empty = state.pose is None or state.pose.keypoints is None
        return Stage.NOBODY if is_empty else Stage.GETTING_READY
    if not state.footing.is_planted:
        return Stage.GETTING_READY
    if any(track.reps.is_open for track in state.tracks) or held_s(state.holds) is not None:
        return Stage.EXERCISING
    return Stage.READY
