"""One telling moment of a stored session, as the session screen showed it."""

from coach.care.own_limit import limit_after
from coach.movement.analysis import analyse, begin, reading
from coach.movement.events import Reading, Rep, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.ports import FeedState, FeedStatus, StoredSession
from coach.session.snapshot import SetStage, Snapshot


def deepest_moment(stored: StoredSession, exercise: Exercise) -> Snapshot | None:
    """Return the moment that shows most of the exercise, or None where no pose was stored."""
    state = begin(exercise, limit_deg=limit_after(exercise, stored.facts.pains))
    reps: list[Rep] = []
    best: tuple[float, Snapshot] | None = None
    for pose in stored.poses:
        state, events = analyse(state, pose, exercise)
        reps.extend(event.rep for event in events if isinstance(event, RepCompleted))
        now = reading(state)
        share = min(now.progress or 0.0, 1.0)
        if best is None or share > best[0]:
            best = (share, _snapshot(stored, exercise, pose=pose, now=now, reps=tuple(reps)))
    return None if best is None else best[1]


def _snapshot(
    stored: StoredSession,
    exercise: Exercise,
    *,
    pose: Pose,
    now: Reading,
    reps: tuple[Rep, ...],
) -> Snapshot:
    start = stored.facts.start
    return Snapshot(
        exercise=exercise,
        stage=SetStage.WORKING,
        pause_reason=None,
        set_index=min(len(reps) // start.reps, start.sets - 1),
        sets=start.sets,
        reps_in_set=len(reps) % start.reps,
        reps_planned=start.reps,
        reps=reps,
        reading=now,
        pose=pose,
        cue=None,
        framing=None,
        rest_left_s=0.0,
        feed=FeedState(FeedStatus.ENDED),
    )
