"""The snapshot of a watched session: workout, watch and what is said, at one instant."""

from dataclasses import dataclass, replace

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Side
from coach.ports import FeedState, FeedStatus
from coach.session.setting_up import SettingUp, is_unready, set_up_view
from coach.session.snapshot import Cue, Question, SetStage, Snapshot, TestNow, Timing
from coach.session.watch import Watch
from coach.session.workout import Plan, Workout

CLOCK_AFTER_S = 20.0  # of set-up without readiness: then the clock is offered, too


@dataclass(frozen=True, slots=True)
class Looks:
    """What is shown beside the work itself."""

    cue: Cue | None
    feed: FeedState
    trouble: str  # why the last write failed
    question: Question | None  # the next one, once all is done
    setting_up: SettingUp
    test: TestNow | None = None


def hold_timing(
    exercise: Exercise, plan: Plan, workout: Workout, held_s: float | None
) -> Timing | None:
    """Return the hold that is on or comes next; None for exercises that are not held."""
    if exercise.motion is not Motion.HOLD:
        return None
    target_s = exercise.dose.seconds or 0.0
    is_reached = held_s is not None and held_s >= target_s
    index = workout.reps_in_set + (0 if is_reached else 1)
    return Timing(
        done_s=held_s or 0.0,
        target_s=target_s,
        index=min(max(1, index), plan.reps),
        count=plan.reps,
        is_running=held_s is not None,
    )


def timing_of(
    exercise: Exercise,
    plan: Plan,
    workout: Workout,
    *,
    held_s: float | None,
    test: TestNow | None,
) -> Timing | None:
    """Return the hold that is on or comes next, or the time of a test."""
    return hold_timing(exercise, plan, workout, held_s) if test is None else test.timing


def live_snapshot(
    exercise: Exercise, plan: Plan, workout: Workout, watch: Watch, looks: Looks
) -> Snapshot:
    is_done = workout.stage is SetStage.DONE and (workout.is_completed or watch.has_counted)
    is_asking = (
        is_done and looks.question is not None and looks.feed.status is not FeedStatus.FAILED
    )
    feed = replace(looks.feed, message=looks.trouble) if looks.trouble else looks.feed
    return Snapshot(
        exercise=watch.exercise,
        stage=SetStage.ASKING if is_asking else workout.stage,
        pause_reason=workout.pause_reason,
        set_index=workout.set_index,
        sets=plan.sets,
        reps_in_set=workout.reps_in_set,
        reps_planned=plan.reps,
        reps=watch.reps,
        reading=watch.reading,
        pose=watch.pose,
        cue=looks.cue,
        framing=watch.framing,
        rest_left_s=workout.rest_left_s,
        feed=feed,
        limit_deg=watch.limit_deg,
        holds=watch.holds,
        timing=timing_of(exercise, plan, workout, held_s=watch.held_s, test=looks.test),
        question=looks.question if is_asking else None,
        can_go_by_clock=can_go_by_clock(plan, workout, looks.setting_up),
        feedback=plan.feedback,
        set_up=set_up_view(looks.setting_up) if workout.stage in _BEFORE_WORK else None,
        hands=watch.hands.reading,
        side=_leg(plan, workout),
        test=looks.test,
    )


def _leg(plan: Plan, workout: Workout) -> Side | None:
    """Return the leg of this set, or of the next; None where no plan says which."""
    is_next = workout.stage is SetStage.RESTING
    leg = plan.legs.of_set(workout.set_index + is_next)
    return None if leg is Side.BOTH else leg


_BEFORE_WORK = frozenset({SetStage.SETTING_UP, SetStage.PAUSED})


def can_go_by_clock(plan: Plan, workout: Workout, setting_up: SettingUp) -> bool:
    """Return whether the clock is offered; neither a recording nor a test can be done by it."""
    is_long = setting_up.unready_s >= CLOCK_AFTER_S
    is_by_camera = plan.follows_source or plan.is_test
    return is_long and is_unready(workout) and not is_by_camera
