"""Whether the set can begin or go on, after each look: readiness, and who is missing."""

from dataclasses import dataclass, field, replace

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import FramingHint, Stage
from coach.ports import FeedState
from coach.session import workout as sets
from coach.session.picture_quality import picture_hint
from coach.session.presence import reason_to_pause
from coach.session.readiness import Readiness, watched
from coach.session.room import Room, is_same, room_of
from coach.session.set_up_coach import DEMO_PREVIEW_S, Coach, Look, looked, over
from coach.session.set_up_coach import waited as previewed
from coach.session.snapshot import PauseReason, SetStage, SetUp
from coach.session.watch import Watch
from coach.session.workout import BY_HAND, Plan, Workout


@dataclass(frozen=True, slots=True)
class SettingUp:
    """How the set-up goes."""

    readiness: Readiness = field(default_factory=Readiness)
    unready_s: float = 0.0  # how long the camera has not seen enough to begin or go on
    coach: Coach = field(default_factory=lambda: Coach(is_over=True))  # before the first set


def first_set_up(plan: Plan, *, room: Room | None) -> SettingUp:
    """Return the set-up before the first set; a recording is only waited for."""
    preview_s = plan.preview_s
    if plan.follows_source and preview_s is not None:
        preview_s = min(preview_s, DEMO_PREVIEW_S)
    is_over = plan.follows_source and preview_s is None
    return SettingUp(coach=Coach(preview_s=preview_s, room=room, is_over=is_over))


def is_unready(workout: Workout) -> bool:
    """Whether the set waits for the camera to see more."""
    if workout.stage is SetStage.PAUSED:
        return workout.pause_reason not in BY_HAND
    return workout.stage is SetStage.SETTING_UP


def waited(setting_up: SettingUp, workout: Workout, *, elapsed_s: float) -> SettingUp:
    """Take in that time has passed."""
    if workout.stage is SetStage.PAUSED and workout.pause_reason in BY_HAND:
        return setting_up
    is_waiting = is_unready(workout) and not setting_up.coach.is_preview
    unready_s = setting_up.unready_s + elapsed_s if is_waiting else 0.0
    return replace(setting_up, unready_s=unready_s)


def waited_for(setting_up: SettingUp, workout: Workout, *, elapsed_s: float) -> SettingUp:
    """Let the preview of a recording pass, which waits for it."""
    if workout.stage is not SetStage.SETTING_UP or not setting_up.coach.is_preview:
        return setting_up
    return replace(setting_up, coach=previewed(setting_up.coach, elapsed_s=elapsed_s))


def set_up(
    setting_up: SettingUp,
    workout: Workout,
    watch: Watch,
    *,
    exercise: Exercise,
    now_s: float,
    elapsed_s: float,
) -> tuple[SettingUp, Workout]:
    """Begin the set as soon as the person is ready; who holds already has begun."""
    coach = setting_up.coach
    if workout.stage is not SetStage.SETTING_UP:
        coach = over(coach) if workout.stage is SetStage.WORKING else coach
        return replace(setting_up, readiness=Readiness(), coach=coach), workout
    if not coach.is_over:
        coach = looked(coach, _look(coach, watch, exercise), elapsed_s=elapsed_s)
        if coach.is_over or watch.held_s is not None:
            coach, workout = over(coach), sets.ready(workout)
        return replace(setting_up, coach=coach), workout
    readiness = watched(setting_up.readiness, watch.reading, hint=watch.framing, now_s=now_s)
    if readiness.is_ready or watch.held_s is not None:
        workout = sets.ready(workout)
    return replace(setting_up, readiness=readiness), workout


def room_to_keep(
    before: Coach, setting_up: SettingUp, watch: Watch, exercise: Exercise
) -> Room | None:
    """Return where the person stands, once a countdown in a good picture has ended."""
    has_counted = before.count is not None and setting_up.coach.is_over
    if not has_counted or watch.framing is not None or watch.pose is None:
        return None
    return room_of(watch.pose, exercise.posture)


def set_up_view(setting_up: SettingUp) -> SetUp | None:
    """Return what is shown of the set-up before the first set; None once that is over."""
    coach = setting_up.coach
    if coach.is_over:
        return None
    return SetUp(
        is_preview=coach.is_preview,
        preview_left_s=coach.preview_left_s,
        in_place=coach.in_place,
        count=coach.count,
        room=coach.room,
        is_same_room=coach.is_same_room,
    )


def watched_over(workout: Workout, watch: Watch, feed: FeedState) -> Workout:
    """Pause where nobody can be followed, and go on when that is over."""
    reason = reason_to_pause(watch.presence, feed, is_tracking=watch.is_tracking)
    if reason is None:
        return sets.recovered(workout)
    if reason is PauseReason.PERSON_LOST and picture_hint(watch.quality) in _DARK:
        reason = PauseReason.TOO_DARK
    return sets.paused(workout, reason)


_DARK = frozenset({FramingHint.COVERED, FramingHint.TOO_DARK})


def _look(coach: Coach, watch: Watch, exercise: Exercise) -> Look:
    now = watch.reading
    if watch.pose is None or now is None:
        return Look(FramingHint.NOBODY, is_quiet=False)
    here = room_of(watch.pose, exercise.posture)
    is_known = coach.room is not None and here is not None and is_same(coach.room, here)
    return Look(watch.framing, is_quiet=now.stage is Stage.READY, is_same_room=is_known)
