"""The live pose feed: a pose worker kept alive from the app's process, without ever waiting.

A thread of its own starts the worker, listens to it, and starts another one when it dies or
freezes. The app only empties what that thread has laid down.
"""

import atexit
import threading
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import Any, assert_never

from coach.devices.feed_options import FeedOptions, FrameTiming, LandmarkFrame
from coach.devices.landmark_rows import landmark_frame, pose_of
from coach.devices.worker_link import WorkerLink
from coach.devices.worker_messages import (
    Alive,
    Ended,
    Failed,
    FollowThis,
    Hold,
    Opened,
    Seen,
    SourceGone,
    Taken,
    WorkerMessage,
    WorkerSetup,
)
from coach.errors import CoachError
from coach.movement.person_memory import PersonLock
from coach.movement.pose import Pose
from coach.ports import Clock, FeedState, FeedStatus, Frame

FROZEN_S = 2.0  # eight signs of life missing: the worker is killed
_LOADING_S = 20.0  # loading libraries holds up even the signs of life; a cold disk is slow
_LISTEN_S = 0.1
_GOODBYE_S = 1.0  # for a worker that was asked to stop
_PATIENCE_AFTER_FREEZES = 4  # at most so many times FROZEN_S, on a machine that is just slow
_KEEPS_BREAKING = "Following your movement keeps breaking down; run coach doctor."
_STILLBORN = 3  # workers in a row that died before their first pose


class _Outcome(Enum):
    STOPPED = auto()
    FINISHED = auto()
    DIED = auto()
    FROZEN = auto()


def open_feed(options: FeedOptions, clock: Clock) -> "LivePoseFeed":
    """Return a feed that is not started yet; this opens nothing."""
    return LivePoseFeed(options, clock)


class LivePoseFeed:
    """A `coach.ports.PoseFeed` whose poses come from a worker process."""

    def __init__(self, options: FeedOptions, clock: Clock) -> None:
        self._options = options
        self._clock = clock
        self._guard = threading.Lock()
        self._state = FeedState(status=FeedStatus.OPENING)
        self._poses: list[Pose] = []
        self._timings: list[FrameTiming] = []
        self._rows: list[LandmarkFrame] = []
        self._link: WorkerLink | None = None
        self._shown = 0  # sequence of the last picture handed out
        self._newest = 0
        self._epoch_s = 0.0
        self._last_t_s: float | None = None
        self._left_over: Frame | None = None  # newest picture of a worker that has ended
        self._failure: CoachError | None = None
        self._person: PersonLock | None = None
        self._is_held = False
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is not None:
            return
        self._epoch_s = self._clock.now_s()
        self._thread = threading.Thread(target=self._supervise, name="pose-feed", daemon=True)
        self._thread.start()
        atexit.register(self.close_and_wait)

    def poses(self) -> Sequence[Pose]:
        with self._guard:
            taken, self._poses = self._poses, []
            if taken and self._link is not None:
                self._link.tell(Taken(len(taken)))
        return taken

    @property
    def has_poses(self) -> bool:
        return bool(self._poses)

    def pause(self) -> None:
        self._hold(is_held=True)

    def resume(self) -> None:
        self._hold(is_held=False)

    def _hold(self, *, is_held: bool) -> None:
        with self._guard:
            self._is_held = is_held
            if self._link is not None:
                self._link.tell(Hold(is_held=is_held))

    def picture(self) -> Frame | None:
        with self._guard:
            if self._link is None or self._newest <= self._shown:
                frame, self._left_over = self._left_over, None
                return frame
            frame = self._link.picture(self._newest)
            if frame is not None:
                self._shown = self._newest
            return frame

    @property
    def state(self) -> FeedState:
        with self._guard:
            return self._state

    @property
    def failure(self) -> CoachError | None:
        """The error behind FAILED, for a command that ends with its exit code."""
        with self._guard:
            return self._failure

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker, None while there is none; for the doctor and for tests."""
        with self._guard:
            return None if self._link is None else self._link.pid

    def close(self) -> None:
        """Ask everything to end; it has within about a second, and at the exit at the latest."""
        self._stopping.set()

    def close_and_wait(self) -> None:
        """End the worker and return when it, and its shared memory, are gone."""
        self.close()
        if self._thread is not None:
            self._thread.join()
        atexit.unregister(self.close_and_wait)

    def timings(self) -> Sequence[FrameTiming]:
        """Return the timings of the poses since the last call."""
        with self._guard:
            taken, self._timings = self._timings, []
        return taken

    def landmark_frames(self) -> Sequence[LandmarkFrame]:
        """Return the landmark rows since the last call; empty unless `keeps_rows` was asked."""
        with self._guard:
            taken, self._rows = self._rows, []
        return taken

    def follow_this_person(self) -> None:
        """The user says: whoever is in the picture now is the patient."""
        with self._guard:
            if self._link is not None:
                self._link.tell(FollowThis())

    def _supervise(self) -> None:
        freezes = 0
        stillborn = 0
        while not self._stopping.is_set():
            frames_before = self.state.frames
            outcome = self._run_worker(patience=min(1 + freezes, _PATIENCE_AFTER_FREEZES))
            if outcome in {_Outcome.STOPPED, _Outcome.FINISHED}:
                return
            freezes += 1 if outcome is _Outcome.FROZEN else 0
            stillborn = stillborn + 1 if self.state.frames == frames_before else 0
            if stillborn >= _STILLBORN:
                self._fail(CoachError(_KEEPS_BREAKING))
                return
            self._set(status=FeedStatus.RESTARTING, message="One moment, the camera is restarted.")

    def _run_worker(self, *, patience: int) -> _Outcome:
        link = WorkerLink(
            WorkerSetup(
                options=self._options,
                ring_name="",
                epoch_s=self._epoch_s,
                after_s=self._last_t_s,
                person=self._person,
            )
        )
        with self._guard:
            self._link = link
            if self._is_held:
                link.tell(Hold(is_held=True))
            self._newest = self._shown = 0
        outcome = _Outcome.DIED
        try:
            outcome = self._listen(link, frozen_s=patience * FROZEN_S)
        finally:
            with self._guard:
                if self._newest > self._shown:
                    self._left_over = link.picture(self._newest)
                self._link = None
            link.end(wait_s=0.0 if outcome is _Outcome.FROZEN else _GOODBYE_S)
        return outcome

    def _listen(self, link: WorkerLink, *, frozen_s: float) -> _Outcome:
        heard_s = self._clock.now_s()
        allowed_s = _LOADING_S
        while not self._stopping.is_set():
            messages = link.hear(_LISTEN_S)
            now_s = self._clock.now_s()
            if messages is None:
                return _Outcome.DIED
            if messages:
                heard_s = now_s
            for message in messages:
                if not isinstance(message, Alive):
                    allowed_s = frozen_s  # it has loaded
                if self._take_in(message):
                    return _Outcome.FINISHED
            if now_s - heard_s > allowed_s:
                return _Outcome.FROZEN
        return _Outcome.STOPPED

    def _take_in(self, message: WorkerMessage) -> bool:
        """Lay a message down for the app; say whether it was the last."""
        match message:
            case Seen():
                self._take_in_pose(message)
            case Opened(info):
                self._set(status=FeedStatus.RUNNING, message="", info=self._state.info or info)
            case SourceGone(sentence):
                self._set(status=FeedStatus.WAITING, message=sentence)
            case Ended():
                self._set(status=FeedStatus.ENDED, message="")
                return True
            case Failed(error):
                self._fail(error)
                return True
            case Alive():
                pass
            case _:
                assert_never(message)
        return False

    def _take_in_pose(self, seen: Seen) -> None:
        info = self._state.info
        if info is None:
            return
        frame = landmark_frame(seen)
        pose = pose_of(frame, info)
        t_s = seen.timing.t_s
        with self._guard:
            self._poses.append(pose)
            self._timings.append(seen.timing)
            if self._options.keeps_rows:
                self._rows.append(frame)
            self._newest = seen.sequence
            self._last_t_s = t_s
            self._person = seen.person
            self._state = replace(
                self._state,
                people=seen.people,
                frames=self._state.frames + 1,
                progress=min(1.0, t_s / info.duration_s) if info.duration_s else None,
            )

    def _fail(self, error: CoachError) -> None:
        with self._guard:
            self._failure = error
        self._set(status=FeedStatus.FAILED, message=str(error))

    def _set(self, **changes: Any) -> None:
        with self._guard:
            self._state = replace(self._state, **changes)
