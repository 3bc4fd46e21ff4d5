"""The phase and progress shown while a repetition runs: a guess by velocity, with hysteresis."""

from dataclasses import replace

from coach.movement.events import Event, PhaseChanged
from coach.movement.exercise import Driver, Exercise
from coach.movement.reps import RepState, attempt_change
from coach.movement.signals import rule_of
from coach.movement.state import AnalysisState, Track
from coach.movement.vocabulary import Phase

MOVING_PER_S = 0.12  # of the target change per second: slower is a pause; a 6 s phase moves at 0.17
CLEARLY_PER_S = 0.30  # landmark noise alone looks like 0.2
LOOK_BACK_S = 0.3
BACK_FROM, CLEARLY_BACK_FROM = 0.9, 0.8  # of the peak: how far back a quick and a slow return show


def live_phase(
    state: AnalysisState, exercise: Exercise, *, t_s: float
) -> tuple[AnalysisState, tuple[Event, ...]]:
    """Set progress and phase from the leading track."""
    driver = state.driver
    track = max(state.tracks, key=lambda one: one.reps.peak if one.reps.is_open else 0.0)
    if driver is None or track.smooth is None:
        return state, ()
    change = track.reps.change(track.smooth, rule_of(driver, exercise))
    if change is None:
        return state, ()
    share = max(change, 0.0) / abs(driver.target_change)
    progress = rule_of(driver, exercise).curve.angle_share(share) if share < 1 else share
    phase = _phase(state, exercise, driver, track)
    if phase is None or phase is state.live.phase:
        return replace(state, live=replace(state.live, progress=progress)), ()
    live = replace(state.live, progress=progress, phase=phase, phase_since_s=t_s)
    return replace(state, live=live), (PhaseChanged(t_s=t_s, phase=phase),)


def _phase(state: AnalysisState, exercise: Exercise, driver: Driver, track: Track) -> Phase | None:
    """Return the phase now: in a cycle out, perhaps with pauses, and then back once."""
    out, turn, back, rest = exercise.tempo.order
    cycle, live = track.reps, state.live
    if cycle.opened_s is None:
        return rest if state.tally.reps else None
    before = live.phase if live.phase_since_s > cycle.opened_s else out
    if before is back:
        return back
    if cycle.peak < attempt_change(cycle, rule_of(driver, exercise)):
        return out
    speed = _speed(track, driver)
    if _goes_back(cycle, speed):
        return back
    return out if speed > (CLEARLY_PER_S if before is turn else MOVING_PER_S) else turn


def _goes_back(cycle: RepState, speed: float) -> bool:
    quickly = speed < -CLEARLY_PER_S and cycle.valley < BACK_FROM * cycle.peak
    return quickly or (speed < -MOVING_PER_S and cycle.valley < CLEARLY_BACK_FROM * cycle.peak)


def _speed(track: Track, driver: Driver) -> float:
    """Return the recent speed, target changes per second, positive away from rest."""
    t_s, x = track.reps.recent[-1]
    for before_s, before in reversed(track.reps.recent):
        if t_s - before_s >= LOOK_BACK_S:
            return (x - before) / (t_s - before_s) / driver.target_change
    return 0.0
