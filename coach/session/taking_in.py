"""Poses taken in one by one: each may change whether the next one counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.events import Event, HoldReached, RepCompleted
from coach.movement.pose import Pose
from coach.session import workout as sets
from coach.session.snapshot import SetStage
from coach.session.watch import Watch
from coach.session.workout import Plan, Workout


@dataclass(frozen=True, slots=True)
class Taken:
    """What poses came to."""

    workout: Workout
    events: tuple[Event, ...] = ()
    folded: tuple[Pose, ...] = ()  # those that counted, as they are stored


def take_in(poses: Sequence[Pose], watch: Watch, workout: Workout, plan: Plan) -> Taken:
    """Let poses be seen, and those that count be folded."""
    happened: list[Event] = []
    folded: list[Pose] = []
    for pose in poses:
        is_new = watch.look(pose)
        if not is_new or not is_followed(workout, watch):
            continue
        watch.begin_set(workout.set_index)
        events, looked = watch.fold(pose)
        folded.extend(looked)
        happened.extend(events)
        for event in events:
            if isinstance(event, RepCompleted | HoldReached) and not plan.is_test:
                workout = sets.rep_counted(workout, plan)
    return Taken(workout, tuple(happened), tuple(folded))


def settle(watch: Watch, workout: Workout, plan: Plan) -> Taken:
    """Take in what the end of the recording settles; it has effect once."""
    events = watch.settle()
    for event in events:
        if isinstance(event, RepCompleted) and not plan.is_test:
            workout = sets.rep_counted(workout, plan)
    return Taken(workout, events)


def is_followed(workout: Workout, watch: Watch) -> bool:
    """Whether poses count; a hold that was on when its set ended is seen to its end."""
    is_over = workout.stage in {SetStage.RESTING, SetStage.DONE}
    return workout.is_counting or (is_over and watch.held_s is not None)
