"""One telling moment of a stored session, as the session screen showed it."""

from coach.care.pain.own_limit import limit_after
from coach.movement.events import HoldReached, Reading, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import Motion, Side
from coach.ports import FeedState, FeedStatus, StoredSession
from coach.session.as_done import as_done, legs_of
from coach.session.live_view import hold_timing
from coach.session.snapshot import SetStage, Snapshot
from coach.session.watch import Watch
from coach.session.workout import Plan, Workout


def deepest_moment(stored: StoredSession, exercise: Exercise) -> Snapshot | None:
    """Return the moment that shows most of the exercise, or None where no pose was stored.

    Args:
        stored: with what was planned that day, if it was.
        exercise: as its file has it.
    """
    start = stored.facts.start
    planned = as_done(exercise, start)
    limit_deg = limit_after(planned, stored.facts.pains)
    legs = legs_of(exercise, start)
    watch = Watch(planned, side=Side.BOTH, limit_deg=limit_deg, legs=legs)
    counted = 0  # repetitions, or holds whose time was full
    best: tuple[float, Snapshot] | None = None
    for pose in stored.poses:
        watch.look(pose)
        watch.begin_set(min(counted // start.reps, start.sets - 1))
        events, _ = watch.fold(pose)
        counted += sum(isinstance(event, RepCompleted | HoldReached) for event in events)
        now = watch.reading
        share = 0.0 if now is None else _share(now, planned)
        if best is None or share > best[0]:
            best = (share, _snapshot(stored, watch, pose=pose, counted=counted))
    return None if best is None else best[1]


def _share(now: Reading, exercise: Exercise) -> float:
    """Return how much of the exercise a moment shows: 1 at the target, more beyond it."""
    if exercise.motion is Motion.HOLD:
        return min((now.held_s or 0.0) / (exercise.dose.seconds or 1.0), 0.99)
    return now.progress or 0.0


def _snapshot(stored: StoredSession, watch: Watch, *, pose: Pose, counted: int) -> Snapshot:
    start = stored.facts.start
    plan = Plan(sets=start.sets, reps=start.reps, rest_s=0.0)
    work = Workout(
        SetStage.WORKING,
        set_index=min(counted // start.reps, start.sets - 1),
        reps_in_set=counted % start.reps,
    )
    return Snapshot(
        exercise=watch.exercise,
        stage=SetStage.WORKING,
        pause_reason=None,
        set_index=work.set_index,
        sets=start.sets,
        reps_in_set=work.reps_in_set,
        reps_planned=start.reps,
        reps=watch.reps,
        reading=watch.reading,
        pose=pose,
        cue=None,
        framing=None,
        rest_left_s=0.0,
        feed=FeedState(FeedStatus.ENDED),
        limit_deg=watch.limit_deg,
        holds=watch.holds,
        timing=hold_timing(watch.exercise, plan, work, watch.held_s),
    )
