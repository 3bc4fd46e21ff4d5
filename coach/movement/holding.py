"""One pose's share in timing a hold: band of the view, signal, and what becomes of the hold.

A hold has no footing: once the body is in the band the clock runs (docs/clinical.md E26). What
keeps passers-by out is that the band must be kept for a while.
"""

import statistics
from dataclasses import replace

from coach.movement.baseline import observe
from coach.movement.events import Event, Hold, HoldEnded, HoldReached
from coach.movement.exercise import Exercise
from coach.movement.faults import close_all, next_rep, why_not_judged
from coach.movement.footing import is_at_rest, is_in_posture
from coach.movement.footing import step as step_feet
from coach.movement.holds import Held, end, held_s, step
from coach.movement.measures import Measures
from coach.movement.noting import note
from coach.movement.repetition import working_side
from coach.movement.signals import reference_length, signal_value
from coach.movement.state import AnalysisState, Track
from coach.movement.view import of_view
from coach.movement.vocabulary import Side, Signal

MEDIAN_POSES = 3
MOST_UNLEVEL = 0.06  # of the standing hip height: what half a stance's depth looks like at 2 m
OUTSIDE = float("inf")  # no band reaches it
SCALE_SHARE = 0.02  # of a new length, per pose of standing, in the length that scales signals


def hold(
    state: AnalysisState, measures: Measures, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Feed one pose to the clock. `state.seen_s` tells whether the joints were seen."""
    state = _follow_scale(_follow_band(state, exercise), measures, exercise)
    state = _follow_feet(state, measures, exercise)
    band, scale = state.band, state.scale
    if band is None or scale is None:
        return state, ()
    values = [
        signal_value(band.signal, measures, side=one.side, view=state.view, reference=scale)
        for one in state.holds
    ]
    if all(value is None for value in values):
        return state, ()
    values = [
        value if value is None else value - _unlevel(state, side=one.side, scale=scale)
        for one, value in zip(state.holds, values, strict=True)
    ]
    is_busy = exercise.stands_on_one_foot and (
        measures.hands_at_feet or not state.footing.is_planted
    )
    if is_busy or not is_in_posture(measures, exercise, scale=scale):
        values = [OUTSIDE] * len(values)
    state = note(replace(state, seen_s=measures.t_s), measures, exercise)
    events: tuple[Event, ...] = ()
    tracks, holds = list(state.tracks), list(state.holds)
    for i, value in enumerate(values):
        if value is None:
            continue
        tracks[i] = _with_value(tracks[i], t_s=measures.t_s, value=value)
        smooth = tracks[i].smooth
        assert smooth is not None  # noqa: S101  # just set
        holds[i], held = step(holds[i], band, t_s=measures.t_s, value=smooth)
        state = replace(state, tracks=tuple(tracks), holds=tuple(holds))
        state, told = _tell(state, exercise, index=i, held=held, t_s=measures.t_s)
        holds = list(state.holds)
        events = (*events, *told)
    return _stand(state, measures, exercise), events


def end_holds(state: AnalysisState, exercise: Exercise) -> tuple[AnalysisState, tuple[Event, ...]]:
    """End what runs: the person is gone, or the recording is over."""
    events: tuple[Event, ...] = ()
    for i, running in enumerate(state.holds):
        fresh, held = end(running)
        holds = (*state.holds[:i], fresh, *state.holds[i + 1 :])
        state = replace(state, holds=holds)
        if held is not None:
            t_s = held.end_s if state.pose is None else state.pose.t_s
            state, ended = _ended(state, exercise, held=held, side=running.side, t_s=t_s)
            events = (*events, *ended)
    return state, events


def _tell(
    state: AnalysisState, exercise: Exercise, *, index: int, held: Held | None, t_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    events: tuple[Event, ...] = ()
    running = state.holds[index]
    if held is not None:
        state, events = _ended(state, exercise, held=held, side=running.side, t_s=t_s)
    target_s = exercise.dose.seconds or 0.0
    if running.is_told or not running.is_running or running.held_s < target_s:
        return state, events
    told = replace(running, is_told=True)
    state = replace(state, holds=(*state.holds[:index], told, *state.holds[index + 1 :]))
    side = _side(state, exercise, running.side)
    return state, (*events, HoldReached(t_s=t_s, index=state.tally.holds + 1, side=side))


def _ended(
    state: AnalysisState, exercise: Exercise, *, held: Held, side: Side, t_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    faults, events = close_all(state.faults, t_s=t_s)
    found = Hold(
        index=state.tally.holds + 1,
        side=_side(state, exercise, side),
        view=state.view.view,
        start_s=held.start_s,
        end_s=held.end_s,
        held_s=held.held_s,
        target_s=exercise.dose.seconds or 0.0,
        checks=tuple(span for fault in faults for span in fault.spans),
        not_judged=tuple(why for fault in faults if (why := why_not_judged(fault))),
    )
    tally = replace(state.tally, holds=found.index)
    state = replace(
        state,
        tally=tally,
        faults=tuple(next_rep(fault) for fault in faults),
        notes=state.notes[-1:],
    )
    return state, (*events, HoldEnded(t_s=t_s, hold=found))


def _side(state: AnalysisState, exercise: Exercise, watched: Side) -> Side:
    if watched is not Side.BOTH:
        return watched
    return working_side(state.notes, exercise, chosen=state.chosen_side)


def _follow_band(state: AnalysisState, exercise: Exercise) -> AnalysisState:
    """Use the band of the view."""
    band = of_view(
        exercise.bands, state.view.view, before=state.band, preferred=exercise.preferred_view
    )
    return state if band == state.band else replace(state, band=band)


def _follow_scale(state: AnalysisState, measures: Measures, exercise: Exercise) -> AnalysisState:
    """Take the length that scales signals from standing; leaning and lifting shorten it."""
    length = reference_length(measures, exercise)
    if length is None or length <= 0:
        return state
    if state.scale is None or length > state.scale:
        return replace(state, scale=length)
    return replace(state, scale=state.scale + SCALE_SHARE * (length - state.scale))


def _lifted(state: AnalysisState, measures: Measures) -> float:
    return (measures.left.ankle.y - measures.right.ankle.y) / (state.scale or 1.0)


def _unlevel(state: AnalysisState, *, side: Side, scale: float) -> float:
    """Return how far the other foot looks lifted while both stand, as it does when turned."""
    is_lift = state.band is not None and state.band.signal is Signal.FOOT_LIFT
    left_over_right = state.baseline.left_over_right
    if not is_lift or left_over_right is None:
        return 0.0
    lift = (-left_over_right if side is Side.LEFT else left_over_right) / scale
    return min(max(lift, -MOST_UNLEVEL), MOST_UNLEVEL)


def _follow_feet(state: AnalysisState, measures: Measures, exercise: Exercise) -> AnalysisState:
    """Remember where the standing foot is; only check B1 asks."""
    if state.scale is None or exercise.posture.is_lying:
        return state
    footing = step_feet(state.footing, measures, exercise, scale=state.scale)
    return replace(state, footing=footing)


def _with_value(track: Track, *, t_s: float, value: float) -> Track:
    latest = (*track.latest[1 - MEDIAN_POSES :], (t_s, value))
    smooth = statistics.median(one for _, one in latest)
    return replace(track, latest=latest, smooth=smooth)


def _stand(state: AnalysisState, measures: Measures, exercise: Exercise) -> AnalysisState:
    """Renew what standing looks like while nothing is held."""
    if held_s(state.holds) is not None or any(one.is_inside for one in state.holds):
        return state
    stands = exercise.posture.is_lying or is_at_rest(measures, exercise)
    if exercise.stands_on_one_foot and abs(_lifted(state, measures)) > MOST_UNLEVEL:
        return state
    return replace(state, baseline=observe(state.baseline, measures)) if stands else state
