"""One telling moment of a stored session, as the session screen showed it."""

from dataclasses import dataclass, replace

from coach.care.pain.own_limit import limit_after
from coach.movement.analysis import analyse, begin, reading
from coach.movement.events import Event, Hold, HoldEnded, HoldReached, Reading, Rep, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import Motion
from coach.ports import FeedState, FeedStatus, StoredSession
from coach.session.live_view import hold_timing
from coach.session.snapshot import SetStage, Snapshot
from coach.session.workout import Plan, Workout


@dataclass(frozen=True, slots=True)
class _Done:
    """What had been done by a moment."""

    reps: tuple[Rep, ...] = ()
    holds: tuple[Hold, ...] = ()
    counted: int = 0  # repetitions, or holds whose time was full


def deepest_moment(stored: StoredSession, exercise: Exercise) -> Snapshot | None:
    """Return the moment that shows most of the exercise, or None where no pose was stored."""
    state = begin(exercise, limit_deg=limit_after(exercise, stored.facts.pains))
    done = _Done()
    best: tuple[float, Snapshot] | None = None
    for pose in stored.poses:
        state, events = analyse(state, pose, exercise)
        for event in events:
            done = _one_more(done, event)
        now = reading(state)
        share = _share(now, exercise)
        if best is None or share > best[0]:
            best = (share, _snapshot(stored, exercise, pose=pose, now=now, done=done))
    return None if best is None else best[1]


def _share(now: Reading, exercise: Exercise) -> float:
    """Return how much of the exercise a moment shows, 0 to 1."""
    if exercise.motion is Motion.HOLD:
        return min((now.held_s or 0.0) / (exercise.dose.seconds or 1.0), 0.99)
    return min(now.progress or 0.0, 1.0)


def _one_more(done: _Done, event: Event) -> _Done:
    match event:
        case RepCompleted(rep=rep):
            return replace(done, reps=(*done.reps, rep), counted=done.counted + 1)
        case HoldEnded(hold=hold):
            return replace(done, holds=(*done.holds, hold))
        case HoldReached():
            return replace(done, counted=done.counted + 1)
        case _:
            return done


def _snapshot(
    stored: StoredSession, exercise: Exercise, *, pose: Pose, now: Reading, done: _Done
) -> Snapshot:
    start = stored.facts.start
    plan = Plan(sets=start.sets, reps=start.reps, rest_s=0.0)
    work = Workout(
        SetStage.WORKING,
        set_index=min(done.counted // start.reps, start.sets - 1),
        reps_in_set=done.counted % start.reps,
    )
    return Snapshot(
        exercise=exercise,
        stage=SetStage.WORKING,
        pause_reason=None,
        set_index=work.set_index,
        sets=start.sets,
        reps_in_set=work.reps_in_set,
        reps_planned=start.reps,
        reps=done.reps,
        reading=now,
        pose=pose,
        cue=None,
        framing=None,
        rest_left_s=0.0,
        feed=FeedState(FeedStatus.ENDED),
        holds=done.holds,
        timing=hold_timing(exercise, plan, work, now.held_s),
    )
