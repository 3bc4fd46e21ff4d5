"""The whole app over one film, as `coach bench speed` times it: poses in, pictures of them out."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from coach.errors import CoachError
from coach.movement.analysis import analyse, begin, framing, reading
from coach.movement.events import Reading, Rep, RepCompleted
from coach.movement.exercise import Exercise
from coach.movement.pose import Pose
from coach.movement.vocabulary import FramingHint
from coach.ports import Clock, FeedState, FeedStatus, Frame
from coach.session.snapshot import SetStage, Snapshot
from coach.validity.speed import Run, ShownFrame

_POLL_S = 0.003  # the worker runs ahead meanwhile
_LOOK_AT_MEMORY_S = 0.5


class Timing(Protocol):
    @property
    def captured_at_s(self) -> float: ...

    @property
    def inference_s(self) -> float: ...


class TimedFeed(Protocol):
    """A live pose feed that can also say when each frame passed."""

    def start(self) -> None: ...

    def poses(self) -> Sequence[Pose]: ...

    @property
    def has_poses(self) -> bool: ...

    def picture(self) -> Frame | None: ...

    @property
    def state(self) -> FeedState: ...

    def timings(self) -> Sequence[Timing]: ...

    @property
    def worker_pid(self) -> int | None: ...

    def close_and_wait(self) -> None: ...


class Board(Protocol):
    """What draws the session screen, and shows it."""

    def show(self, snapshot: Snapshot, frame: Frame | None) -> None: ...

    def wait(self, has_poses: Callable[[], bool]) -> None:
        """Wait for the next frame of the window, as the app does."""
        ...


@dataclass(frozen=True, slots=True)
class Playing:
    """The app as far as a run needs it."""

    clock: Clock
    exercise: Exercise
    board: Board
    peak_bytes: Callable[[int | None], int]  # of a process; None: this one


@dataclass(frozen=True, slots=True)
class Played:
    run: Run
    ready_at_s: float  # when film and networks were open, on the clock
    analysis_s: tuple[float, ...]
    frames: tuple[ShownFrame, ...]
    worker_peak_bytes: int


@dataclass(slots=True)
class _Tape:
    """What is noted while the film runs."""

    analysis_s: list[float] = field(default_factory=list)
    shown_at_s: list[float] = field(default_factory=list)
    timings: list[Timing] = field(default_factory=list)
    ready_at_s: float | None = None
    worker_peak_bytes: int = 0
    looked_at_s: float | None = None  # when the memory of the worker was last asked for


class _Follower:
    """The analysis of the film so far, and the snapshot that the screen draws of it."""

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._analysis = begin(exercise)
        self._reps: tuple[Rep, ...] = ()
        self._now: Reading | None = None
        self._hint: FramingHint | None = None

    def take_in(self, pose: Pose) -> None:
        """Do for one pose what a running session does."""
        self._analysis, events = analyse(self._analysis, pose, self._exercise)
        self._reps += tuple(event.rep for event in events if isinstance(event, RepCompleted))
        self._now = reading(self._analysis)
        self._hint = framing(self._analysis, self._exercise)

    def snapshot(self, pose: Pose, feed: FeedState) -> Snapshot:
        return Snapshot(
            exercise=self._exercise,
            stage=SetStage.WORKING,
            pause_reason=None,
            set_index=0,
            sets=1,
            reps_in_set=len(self._reps),
            reps_planned=max(1, len(self._reps)),
            reps=self._reps,
            reading=self._now,
            pose=pose,
            cue=None,
            framing=self._hint,
            rest_left_s=0.0,
            feed=feed,
        )


def play(playing: Playing, feed: TimedFeed, *, draws_each: bool) -> Played:
    """Follow a feed to its end.

    Args:
        playing: clock, exercise and screen.
        feed: not started yet; closed afterwards.
        draws_each: draw every pose as fast as it goes; else the newest at each frame of the
            window, as in the app.

    Raises:
        coach.errors.CoachError: the feed failed.
    """
    tape = _Tape()
    screen = _Screen(playing, tape, draws_each=draws_each)
    feed.start()
    try:
        while True:
            state = feed.state  # before the poses: after the end none may be left behind
            fresh = feed.poses()
            tape.timings.extend(feed.timings())
            _look_at(state, tape=tape, clock=playing.clock)
            screen.take_in(fresh, feed.picture(), state)
            if state.status is FeedStatus.ENDED:
                return _played(tape)
            if fresh:
                _look_at_memory(playing, feed, tape)
            if not draws_each:
                playing.board.wait(lambda: feed.has_poses)
            elif not fresh:
                time.sleep(_POLL_S)
    finally:
        feed.close_and_wait()


class _Screen:
    """Analyses poses and draws them, either each or the newest at each frame of the window."""

    def __init__(self, playing: Playing, tape: _Tape, *, draws_each: bool) -> None:
        self._playing = playing
        self._tape = tape
        self._draws_each = draws_each
        self._follower = _Follower(playing.exercise)
        self._picture: Frame | None = None
        self._pose: Pose | None = None

    def take_in(self, fresh: Sequence[Pose], picture: Frame | None, state: FeedState) -> None:
        clock = self._playing.clock
        self._picture = picture or self._picture
        for pose in fresh:
            self._pose = pose
            began_s = clock.now_s()
            self._follower.take_in(pose)
            self._tape.analysis_s.append(clock.now_s() - began_s)
            if self._draws_each:
                self._draw(pose, state, poses=1)
        if not self._draws_each and self._pose is not None:
            self._draw(self._pose, state, poses=len(fresh))

    def _draw(self, pose: Pose, state: FeedState, *, poses: int) -> None:
        """Draw, and note that so many poses are now on the screen."""
        self._playing.board.show(self._follower.snapshot(pose, state), self._picture)
        self._tape.shown_at_s.extend([self._playing.clock.now_s()] * poses)


def _look_at(state: FeedState, *, tape: _Tape, clock: Clock) -> None:
    """Note when the feed got going."""
    if state.status is FeedStatus.FAILED:
        raise CoachError(state.message)
    if tape.ready_at_s is None and state.status is not FeedStatus.OPENING:
        tape.ready_at_s = clock.now_s()


def _look_at_memory(playing: Playing, feed: TimedFeed, tape: _Tape) -> None:
    """Note the worker's peak now and then; at the end the worker is gone."""
    pid, now_s = feed.worker_pid, playing.clock.now_s()
    is_time = tape.looked_at_s is None or now_s - tape.looked_at_s >= _LOOK_AT_MEMORY_S
    if pid is not None and is_time:
        tape.looked_at_s = now_s
        tape.worker_peak_bytes = max(tape.worker_peak_bytes, playing.peak_bytes(pid))


def _played(tape: _Tape) -> Played:
    if tape.ready_at_s is None or not tape.shown_at_s:
        raise CoachError("The film of the benchmark held no frames; give more seconds.")
    return Played(
        run=Run(frames=len(tape.shown_at_s), seconds=tape.shown_at_s[-1] - tape.ready_at_s),
        ready_at_s=tape.ready_at_s,
        analysis_s=tuple(tape.analysis_s),
        frames=tuple(
            ShownFrame(
                captured_s=timing.captured_at_s, inference_s=timing.inference_s, shown_s=at_s
            )
            for timing, at_s in zip(tape.timings, tape.shown_at_s, strict=True)
        ),
        worker_peak_bytes=tape.worker_peak_bytes,
    )
