"""The pose worker's work: newest frame, pose, picture and pose out together, again."""

import threading
from dataclasses import replace
from multiprocessing.connection import Connection

from coach.devices.eyes import eyes_for
from coach.devices.feed_options import FrameTiming
from coach.devices.frame_reader import BrokenOff, EndOfSource, FrameReader, Reading
from coach.devices.heartbeat import BEAT_S, Heartbeat
from coach.devices.open_source import open_source
from coach.devices.pacing import Pace
from coach.devices.person_finder import PersonFinder
from coach.devices.picture_ring import PictureRing
from coach.devices.pictures import fit_within
from coach.devices.pose_model import read_model
from coach.devices.system_clock import SystemClock
from coach.devices.worker_messages import (
    Alive,
    AppMessage,
    Ended,
    Failed,
    FollowThis,
    Hold,
    Opened,
    Seen,
    SourceGone,
    Stop,
    Taken,
    WorkerMessage,
    WorkerSetup,
)
from coach.errors import CoachError, SourceError
from coach.ports import Clock, Frame, FrameSource, SourceInfo
from coach.session.sources import FileSpec, SyntheticSpec

_OPENING_S = 12.0  # a live source that does not open in this time is given up
_STALL_S = 3.5  # a live source without a picture for so long is gone; streams notice at 3 s
_RETRY_S = 1.0  # between two attempts to open it again
_AHEAD_POSES = 32  # how far an unpaced worker may run ahead of the app
_DROPS_IN_A_ROW = 8  # frames skipped for newer ones before one is estimated come what may

WorkerEnd = "Connection[WorkerMessage, AppMessage]"


class _StoppedError(Exception):
    """The app said stop, or is gone."""


def run(
    setup: WorkerSetup, app: "Connection[WorkerMessage, AppMessage]", ring: PictureRing
) -> None:
    """Work until the source ends, it fails for good, or the app says stop."""
    try:
        _Worker(setup, app, ring).work()
    except (_StoppedError, BrokenPipeError, EOFError, ConnectionResetError):
        return
    except CoachError as error:
        app.send(Failed(error))


class _Voice:
    """What the worker says, from its loop and from its heartbeat, one message at a time."""

    def __init__(self, app: "Connection[WorkerMessage, AppMessage]") -> None:
        self._app = app
        self._guard = threading.Lock()

    def say(self, message: WorkerMessage) -> None:
        with self._guard:
            self._app.send(message)

    def beat(self) -> None:
        self.say(Alive())


class _Worker:
    def __init__(
        self,
        setup: WorkerSetup,
        app: "Connection[WorkerMessage, AppMessage]",
        ring: PictureRing,
    ) -> None:
        self._setup = setup
        self._app = app
        self._voice = _Voice(app)
        self._ring = ring
        self._clock: Clock = SystemClock()
        self._heart = Heartbeat(self._voice.beat, self._clock)
        self._sequence = 0
        self._untaken = 0
        self._is_held = False  # the user has paused
        self._after_s = setup.after_s
        self._was_open = setup.after_s is not None
        spec = setup.options.spec
        speed = spec.speed if isinstance(spec, SyntheticSpec) else 1.0
        self._is_paced = not setup.options.every_frame and speed > 0
        self._pace = Pace(speed=speed if speed > 0 else 1.0)
        self._can_reopen = not isinstance(spec, FileSpec | SyntheticSpec)

    def work(self) -> None:
        self._heart.start()
        reader = FrameReader(self._open)  # opens while the networks load
        try:
            options = self._setup.options
            eyes = eyes_for(read_model(options.model_path), turns=options.is_lying)
            self._finder = PersonFinder(eyes, person=self._setup.person)
            while True:
                try:
                    self._follow(reader)
                    break
                except SourceError as error:
                    if not (self._can_reopen and self._was_open):
                        raise
                    self._voice.say(SourceGone(message=f"{error}"))
                reader.abandon()
                self._idle(_RETRY_S)
                reader = FrameReader(self._open)
            self._voice.say(Ended())
        finally:
            self._heart.stop()
            reader.abandon(wait_s=0.5)

    def _open(self) -> FrameSource:
        source = open_source(
            self._setup.options.spec,
            exercise_id=self._setup.options.exercise_id,
            clock=self._clock,
            epoch_s=self._setup.epoch_s,
        )
        if self._after_s is not None and not source.info.is_live:
            skip_to = getattr(source, "skip_to", None)
            if skip_to is not None:
                skip_to(self._after_s)
        return source

    def _follow(self, reader: FrameReader) -> None:
        """Estimate until the end.

        Raises:
            coach.errors.SourceError: the source cannot be opened, broke off or stalls.
        """
        info = self._opened(reader)
        while True:
            frame = self._next_frame(reader, info)
            if frame is None:
                return
            if self._after_s is None or frame.t_s > self._after_s:
                self._estimate(frame, info)

    def _opened(self, reader: FrameReader) -> SourceInfo:
        """Wait for the source to be open; only a live one can take too long."""
        since_s = self._clock.now_s()
        while True:
            reading = reader.take(BEAT_S)
            self._listen()
            match reading:
                case SourceInfo() as info:
                    self._was_open = True
                    self._voice.say(Opened(info))
                    return info
                case BrokenOff(error):
                    raise error
                case _:
                    waited_s = self._clock.now_s() - since_s
            if self._can_reopen and waited_s > _OPENING_S:
                raise SourceError(
                    f"{self._setup.options.spec.text} does not answer; check that it is on."
                )

    def _next_frame(self, reader: FrameReader, info: SourceInfo) -> Frame | None:
        if not info.is_live:
            self._wait_while_held()
        frame = self._take(reader, info)
        if frame is None or info.is_live or not self._is_paced:
            return frame
        self._pace = self._pace.started(frame.t_s, self._clock.now_s())
        for _ in range(_DROPS_IN_A_ROW):
            if not self._is_outdated(frame, reader.upcoming()):
                break
            newer = self._take(reader, info)
            if newer is None:
                break  # the last frame is shown however late
            frame = newer
        self._pace = self._pace.relaxed(frame.t_s, self._clock.now_s())
        self._idle(self._pace.due_s(frame.t_s) - self._clock.now_s())
        return frame

    def _is_outdated(self, frame: Frame, upcoming: Reading | None) -> bool:
        """Whether the frame after this one is due already, or must be once it is read."""
        now_s = self._clock.now_s()
        if isinstance(upcoming, Frame):
            return self._pace.is_due(upcoming.t_s, now_s)
        return upcoming is None and self._pace.is_late(frame.t_s, now_s)

    def _wait_while_held(self) -> None:
        """Wait for the user; the recording then goes on where it stood."""
        was_held = False
        while self._is_held:
            was_held = True
            self._idle(BEAT_S)
        if was_held:
            self._pace = replace(self._pace, offset_s=None)

    def _take(self, reader: FrameReader, info: SourceInfo) -> Frame | None:
        """Return the next frame, or None at the end, however long it takes."""
        since_s = self._clock.now_s()
        while True:
            self._listen()
            match reader.take(BEAT_S):
                case Frame() as frame:
                    return frame
                case EndOfSource():
                    return None
                case BrokenOff(error):
                    raise error
                case _:
                    stalled = self._clock.now_s() - since_s > _STALL_S
            if info.is_live and stalled:
                raise SourceError(f"{info.name} sends no pictures any more; check it.")

    def _estimate(self, frame: Frame, info: SourceInfo) -> None:
        started_s = self._clock.now_s()
        found = self._finder.find(frame)
        inferred_s = self._clock.now_s()
        self._sequence += 1
        longest = self._setup.options.longest_picture_side_px
        picture = fit_within(frame.bgr, longest_side_px=longest)
        self._ring.write(self._sequence, Frame(t_s=frame.t_s, bgr=picture))
        body = found.body
        self._voice.say(
            Seen(
                timing=FrameTiming(
                    t_s=frame.t_s,
                    captured_at_s=self._captured_at_s(frame, info, started_s=started_s),
                    inference_s=inferred_s - started_s,
                    published_at_s=self._clock.now_s(),
                ),
                sequence=self._sequence,
                lock=found.lock,
                image_rows=None if body is None else body.image_rows.tobytes(),
                world_rows=None if body is None else body.world_rows.tobytes(),
                people=found.people,
                person=self._finder.person,
            )
        )
        self._after_s = frame.t_s
        self._untaken += 1
        while not self._is_paced and self._untaken >= _AHEAD_POSES:
            self._idle(BEAT_S, until_room=True)

    def _captured_at_s(self, frame: Frame, info: SourceInfo, *, started_s: float) -> float:
        if info.is_live:
            return self._setup.epoch_s + frame.t_s
        return self._pace.due_s(frame.t_s) if self._is_paced else started_s

    def _idle(self, wait_s: float, *, until_room: bool = False) -> None:
        """Wait, listening to the app."""
        until_s = self._clock.now_s() + wait_s
        while True:
            left_s = until_s - self._clock.now_s()
            self._listen(max(0.0, min(left_s, BEAT_S)))
            has_room = until_room and self._untaken < _AHEAD_POSES
            if has_room or self._clock.now_s() >= until_s:
                return

    def _listen(self, wait_s: float = 0.0) -> None:
        self._heart.came_round()
        while self._app.poll(wait_s):
            wait_s = 0.0
            match self._app.recv():
                case Stop():
                    raise _StoppedError
                case Taken(poses):
                    self._untaken -= poses
                case FollowThis():
                    self._finder.forget()
                case Hold(is_held):
                    self._is_held = is_held
