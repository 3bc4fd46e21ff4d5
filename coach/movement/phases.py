"""The phase and progress shown while a repetition runs: a guess by velocity, with hysteresis."""

from dataclasses import replace

from coach.movement.events import Event, PhaseChanged
from coach.movement.exercise import Driver, Exercise
from coach.movement.signals import rule_of
from coach.movement.state import AnalysisState, Track
from coach.movement.vocabulary import Phase

MOVING_PER_S = 0.12  # of the target change per second: slower is a pause; a 6 s phase moves at 0.17
LOOK_BACK_S = 0.15
PAUSE_FROM = 0.5  # of the cycle's peak: pauses nearer to rest are hesitations on the way


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
    live = replace(state.live, progress=progress)
    if phase is None or phase is live.phase:
        return replace(state, live=live), ()
    live = replace(live, phase=phase, phase_since_s=t_s)
    return replace(state, live=live), (PhaseChanged(t_s=t_s, phase=phase),)


def _phase(state: AnalysisState, exercise: Exercise, driver: Driver, track: Track) -> Phase | None:
    out, turn, back, rest = exercise.tempo.order
    if not track.reps.is_open:
        return rest if state.tally.reps else None
    speed = _speed(track, driver)
    before = state.live.phase
    if speed > MOVING_PER_S:
        return out
    if speed < -MOVING_PER_S:
        return back
    near_turn = track.reps.valley > PAUSE_FROM * track.reps.peak
    if before is out and near_turn:
        return turn
    return before if before in (out, turn, back) else out


def _speed(track: Track, driver: Driver) -> float:
    """Return the recent speed, target changes per second, positive away from rest."""
    t_s, x = track.reps.recent[-1]
    for before_s, before in reversed(track.reps.recent):
        if t_s - before_s >= LOOK_BACK_S:
            return (x - before) / (t_s - before_s) / driver.target_change
    return 0.0
