"""One pose's share in counting: footing, driver signal, open cycles, and what they become."""

import statistics
from dataclasses import replace

from coach.movement import footing, lying, reps
from coach.movement.baseline import Baseline, observe
from coach.movement.cycles import Cycle, Dropped, RepRule
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.finishing import drop_cycle, drop_open_cycles, finish_cycle, rule_now
from coach.movement.measures import Measures
from coach.movement.noting import note
from coach.movement.phases import live_phase
from coach.movement.signals import (
    reference_length,
    rule_of,
    signal_value,
)
from coach.movement.smoothing import follow
from coach.movement.state import AnalysisState, Track
from coach.movement.view import of_view
from coach.movement.vocabulary import Posture, RejectReason, View

# The counting filter: the median of three poses, then a low-pass. What it delays, one pose and the
# time constant, is taken off the sample's time stamp, so that steady movement has no lag.
SMOOTHING_S = 0.03
MEDIAN_POSES = 3
SETTLE_S = 0.3  # the network's own smoothing needs so long after it has found a body again
STANDING_PROGRESS = 0.85  # of a rise from a seat: from here on the person stands


def count(
    state: AnalysisState, measures: Measures, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Feed one pose to the counter. `state.seen_s` tells whether the driver's joints were seen."""
    state, events = _follow_driver(state, exercise, t_s=measures.t_s)
    state, moved = _follow_feet(state, measures, exercise)
    events = (*events, *moved)
    driver, scale = state.driver, state.scale
    if driver is None or scale is None:
        return state, events
    floor_y = footing.standing_floor_y(state.footing)
    values = [
        signal_value(
            driver.signal,
            measures,
            side=track.side,
            view=state.view,
            reference=scale,
            floor_y=floor_y,
        )
        for track in state.tracks
    ]
    if all(value is None for value in values):
        return state, events
    state = replace(state, seen_s=measures.t_s)
    if state.lost_since_s is not None:
        state = replace(state, unsettled_until_s=measures.t_s + SETTLE_S)
    if measures.t_s < state.unsettled_until_s or not state.footing.is_planted:
        return _idle(state), events
    state = note(state, measures, exercise)
    state, counted = _step_tracks(state, measures, exercise, values=values)
    state = _stand(state, measures, exercise)
    state, phase = live_phase(state, exercise, t_s=measures.t_s)
    return state, (*events, *counted, *phase)


def _moved_on(
    state: AnalysisState, exercise: Exercise, *, t_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Give up what is open because the person moved on."""
    return drop_open_cycles(state, exercise, t_s=t_s, reason=RejectReason.NOT_EXERCISING)


def _follow_driver(
    state: AnalysisState, exercise: Exercise, *, t_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Use the driver of the view; an open cycle is finished on the signal it began with."""
    driver = of_view(
        exercise.drivers,
        state.view.view,
        before=state.driver,
        preferred=exercise.preferred_view,
    )
    if driver == state.driver:
        return state, ()
    if state.driver is not None and (driver is None or driver.signal is not state.driver.signal):
        if any(track.reps.is_open for track in state.tracks):
            return state, ()
        state, events = _moved_on(state, exercise, t_s=t_s)
        return replace(state, driver=driver), events
    return replace(state, driver=driver), ()


def _follow_feet(
    state: AnalysisState, measures: Measures, exercise: Exercise
) -> tuple[AnalysisState, tuple[Event, ...]]:
    length = reference_length(measures, exercise)
    scale = state.scale if state.scale is not None else length
    if scale is None or scale <= 0:
        return state, ()
    was_planted = state.footing.is_planted
    if exercise.posture.is_lying:
        now = lying.step(state.footing, measures, scale=scale)
    else:
        now = footing.step(state.footing, measures, exercise, scale=scale)
    state = replace(state, footing=now, scale=scale)
    if was_planted and not now.is_planted:
        state, events = _moved_on(state, exercise, t_s=measures.t_s)
        return replace(state, scale=length, baseline=Baseline()), events
    if now.is_planted and not was_planted and length is not None:
        state, _ = _moved_on(state, exercise, t_s=measures.t_s)
        return replace(state, scale=length, baseline=Baseline()), ()
    return (state if now.is_planted else replace(state, scale=length)), ()


def _idle(state: AnalysisState) -> AnalysisState:
    return replace(state, live=replace(state.live, phase=None, progress=None))


def _step_tracks(
    state: AnalysisState,
    measures: Measures,
    exercise: Exercise,
    *,
    values: list[float | None],
) -> tuple[AnalysisState, tuple[Event, ...]]:
    rule = rule_now(state, exercise)
    assert rule is not None  # noqa: S101  # count() has a driver
    tracks: list[Track] = []
    outcomes: list[tuple[Track, Cycle | Dropped]] = []
    for track, value in zip(state.tracks, _watched(state, values), strict=True):
        track, outcome = _step_track(  # noqa: PLW2901  # the state goes through the fold
            track, rule, t_s=measures.t_s, value=value
        )
        tracks.append(track)
        if outcome is not None:
            outcomes.append((track, outcome))
    state = replace(state, tracks=_one_leg_leads(tuple(tracks), rule))
    events: tuple[Event, ...] = ()
    for track, outcome in outcomes:
        if isinstance(outcome, Dropped):
            state, told = drop_cycle(state, outcome)
        else:
            state, told = finish_cycle(state, track, outcome, exercise, t_now_s=measures.t_s)
        events = (*events, *told)
    return state, events


def _watched(state: AnalysisState, values: list[float | None]) -> list[float | None]:
    """Return the values to follow: of a mirrored signal the moving side's only.

    The other side sees the same movement turned round, and would take its end for a new rest.
    """
    if state.driver is None or not state.driver.signal.is_mirrored:
        return values
    moving = [track.reps.is_open for track in state.tracks]
    if not any(moving):
        return values
    return [value if is_open else None for value, is_open in zip(values, moving, strict=True)]


def _step_track(
    track: Track, rule: RepRule, *, t_s: float, value: float | None
) -> tuple[Track, Cycle | Dropped | None]:
    if value is None:
        return track, None
    after_gap = bool(track.latest) and t_s - track.latest[-1][0] > SETTLE_S
    latest = () if after_gap else track.latest[1 - MEDIAN_POSES :]
    latest = (*latest, (t_s, value))
    middle_s = latest[len(latest) // 2][0]
    dt_s = t_s - latest[-2][0] if len(latest) > 1 else 0.0
    smooth = follow(
        None if after_gap else track.smooth,
        statistics.median(one for _, one in latest),
        dt_s=dt_s,
        time_constant_s=SMOOTHING_S,
    )
    track = replace(track, latest=latest, smooth=smooth)
    delayed_s = middle_s - SMOOTHING_S
    if track.reps.recent and delayed_s <= track.reps.recent[-1][0]:
        return track, None
    state, outcome = reps.step(track.reps, rule, t_s=delayed_s, x=smooth)
    return replace(track, reps=state), outcome


def _one_leg_leads(tracks: tuple[Track, ...], rule: RepRule) -> tuple[Track, ...]:
    """Where legs are watched apart, the one that clearly moves silences the other's shadow."""
    if len(tracks) == 1:
        return tracks
    leader = max(tracks, key=lambda track: track.reps.peak if track.reps.is_open else 0.0)
    if not leader.reps.is_open or leader.reps.peak < reps.attempt_change(leader.reps, rule):
        return tracks
    return tuple(
        track
        if track is leader or not track.reps.is_open
        else replace(track, reps=reps.give_up(track.reps))
        for track in tracks
    )


def _stand(state: AnalysisState, measures: Measures, exercise: Exercise) -> AnalysisState:
    """Renew what standing looks like, while the person stands."""
    track = state.tracks[0]
    is_open = any(one.reps.is_open for one in state.tracks)
    if exercise.rises_from_seat:
        driver = state.driver
        if driver is None or track.smooth is None:
            return state
        change = track.reps.change(track.smooth, rule_of(driver, exercise))
        is_up = change is not None and change > STANDING_PROGRESS * abs(driver.target_change)
        return replace(state, baseline=observe(state.baseline, measures)) if is_up else state
    if is_open or exercise.posture is Posture.SEATED:
        return state
    if state.view.view is View.UNKNOWN:
        return state
    return replace(state, baseline=observe(state.baseline, measures))
