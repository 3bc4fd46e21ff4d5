"""Whether the set can begin or go on, after each look: readiness, and who is missing."""

from dataclasses import dataclass, field, replace

from coach.ports import FeedState
from coach.session import workout as sets
from coach.session.presence import reason_to_pause
from coach.session.readiness import Readiness, watched
from coach.session.snapshot import SetStage
from coach.session.watch import Watch
from coach.session.workout import BY_HAND, Workout


@dataclass(frozen=True, slots=True)
class SettingUp:
    """How the set-up goes."""

    readiness: Readiness = field(default_factory=Readiness)
    unready_s: float = 0.0  # how long the camera has not seen enough to begin or go on


def is_unready(workout: Workout) -> bool:
    """Whether the set waits for the camera to see more."""
    if workout.stage is SetStage.PAUSED:
        return workout.pause_reason not in BY_HAND
    return workout.stage is SetStage.SETTING_UP


def waited(setting_up: SettingUp, workout: Workout, *, elapsed_s: float) -> SettingUp:
    """Take in that time has passed."""
    if workout.stage is SetStage.PAUSED and workout.pause_reason in BY_HAND:
        return setting_up
    unready_s = setting_up.unready_s + elapsed_s if is_unready(workout) else 0.0
    return replace(setting_up, unready_s=unready_s)


def set_up(
    setting_up: SettingUp, workout: Workout, watch: Watch, *, now_s: float
) -> tuple[SettingUp, Workout]:
    """Begin the set as soon as the person is ready; who holds already has begun."""
    if workout.stage is not SetStage.SETTING_UP:
        return replace(setting_up, readiness=Readiness()), workout
    readiness = watched(setting_up.readiness, watch.reading, hint=watch.framing, now_s=now_s)
    if readiness.is_ready or watch.held_s is not None:
        workout = sets.ready(workout)
    return replace(setting_up, readiness=readiness), workout


def watched_over(workout: Workout, watch: Watch, feed: FeedState) -> Workout:
    """Pause where nobody can be followed, and go on when that is over."""
    reason = reason_to_pause(watch.presence, feed, is_tracking=watch.is_tracking)
    return sets.recovered(workout) if reason is None else sets.paused(workout, reason)
