"""Trying an exercise: the analysis of a running source with its signal kept, nothing stored."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.analysis import analyse, begin, finish, framing, reading
from coach.movement.events import Event, HoldEnded, Reading, Rep, RepCompleted, RepRejected
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.tracing import Trace, traces
from coach.movement.vocabulary import FramingHint, Side
from coach.session.gaps import bridged

KEPT_S = 30.0  # of the signal: what a strip chart shows


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that was counted, or not, from when to when."""

    from_s: float
    to_s: float
    label: str  # the number of a repetition or hold, or why there is none
    is_counted: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """What a chart shows: the newest seconds of the signal, and what became of them."""

    exercise: Exercise
    pose: Pose | None
    reading: Reading | None
    framing: FramingHint | None
    now: tuple[Trace, ...]
    past: tuple[tuple[Trace, ...], ...]  # in order of time
    marks: tuple[Mark, ...]
    count: int


class Trial:
    """Folds poses as a session does, and keeps the last seconds of the signal."""

    def __init__(
        self, exercise: Exercise, *, side: Side = Side.BOTH, kept_s: float = KEPT_S
    ) -> None:
        self._exercise = exercise
        self._state = begin(exercise, side=side)
        self._past: deque[tuple[Trace, ...]] = deque()
        self._marks: deque[Mark] = deque()
        self._kept_s = kept_s
        self._last_s: float | None = None
        self._count = 0
        self.reps: list[Rep] = []

    def take_in(self, poses: Sequence[Pose]) -> tuple[Event, ...]:
        """Fold these poses and return what they gave."""
        happened: list[Event] = []
        for pose in poses:
            for seen in bridged(self._last_s, pose):
                self._state, events = analyse(self._state, seen, self._exercise)
                happened.extend(events)
                self._note(events)
            self._last_s = pose.t_s
            now = traces(self._state)
            if now:
                self._past.append(now)
            self._forget(before_s=pose.t_s - self._kept_s)
        return tuple(happened)

    def end(self) -> tuple[Event, ...]:
        """Settle what the end of the source settles."""
        events = finish(self._state, self._exercise)
        self._note(events)
        return events

    def strip(self) -> Strip:
        return Strip(
            exercise=self._exercise,
            pose=self._state.pose,
            reading=None if self._state.pose is None else reading(self._state),
            framing=framing(self._state, self._exercise),
            now=traces(self._state),
            past=tuple(self._past),
            marks=tuple(self._marks),
            count=self._count,
        )

    def _forget(self, *, before_s: float) -> None:
        while self._past and self._past[0][0].t_s < before_s:
            self._past.popleft()
        while self._marks and self._marks[0].to_s < before_s:
            self._marks.popleft()

    def _note(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case RepCompleted(rep=rep):
                    self._count += 1
                    self.reps.append(rep)
                    self._marks.append(
                        Mark(rep.start_s, rep.end_s, str(rep.index), is_counted=True)
                    )
                case HoldEnded(hold=hold):
                    self._count += 1
                    label = f"{hold.held_s:.1f} s"
                    self._marks.append(Mark(hold.start_s, hold.end_s, label, is_counted=True))
                case RepRejected(start_s=start_s, end_s=end_s, reason=reason):
                    label = reason.value.replace("_", " ")
                    self._marks.append(Mark(start_s, end_s, label, is_counted=False))
                case _:
                    pass
