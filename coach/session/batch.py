"""Analysing a whole recording: the same fold as live, over every pose there is."""

from collections.abc import Iterable

from coach.movement.analysis import analyse, begin, dominant_view, finish, not_judged
from coach.movement.events import Event
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import Side
from coach.ports import SourceInfo
from coach.session.gaps import bridged
from coach.session.report import Analysed


class Batch:
    """Folds poses as they come, so that a long video never has to be in memory."""

    def __init__(self, exercise: Exercise, *, side: Side = Side.BOTH) -> None:
        self._exercise = exercise
        self._state = begin(exercise, side=side)
        self._events: list[Event] = []
        self._frames = 0
        self._frames_with_pose = 0
        self._first_s: float | None = None
        self._last_s: float | None = None

    @property
    def frames(self) -> int:
        return self._frames

    def take_in(self, poses: Iterable[Pose]) -> tuple[Event, ...]:
        """Fold these poses and return what they gave."""
        happened: list[Event] = []
        for pose in poses:
            self._frames += 1
            self._frames_with_pose += pose.keypoints is not None
            self._first_s = pose.t_s if self._first_s is None else self._first_s
            for seen in bridged(self._last_s, pose):
                self._state, events = analyse(self._state, seen, self._exercise)
                happened.extend(events)
            self._last_s = pose.t_s
        self._events.extend(happened)
        return tuple(happened)

    def result(self, info: SourceInfo) -> Analysed:
        """Settle what the end of the recording settles, and return everything."""
        events = (*self._events, *finish(self._state, self._exercise))
        return Analysed(
            exercise=self._exercise,
            info=info,
            frames=self._frames,
            frames_with_pose=self._frames_with_pose,
            first_s=self._first_s,
            last_s=self._last_s,
            events=events,
            view=dominant_view(self._state),
            not_judged=not_judged(self._state),
        )


def analyse_recording(
    poses: Iterable[Pose], exercise: Exercise, *, info: SourceInfo, side: Side = Side.BOTH
) -> Analysed:
    """Return what the poses of one recording give."""
    batch = Batch(exercise, side=side)
    batch.take_in(poses)
    return batch.result(info)
