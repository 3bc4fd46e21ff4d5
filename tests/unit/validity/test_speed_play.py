"""The app over one film, with a recording in place of the worker and a list as the screen."""

import os
from collections.abc import Callable, Sequence

import pytest

from coach.devices.feed_options import FrameTiming
from coach.devices.recorded_feed import RecordedFeed
from coach.errors import CoachError
from coach.movement.pose import Pose
from coach.paths import data_dir
from coach.ports import FeedState, FeedStatus, Frame
from coach.records.exercise_files import load_exercise_file
from coach.session.snapshot import Snapshot
from coach.validity.speed_play import Playing, play
from tests.device_builders import TickingClock
from tests.session_builders import squat_poses

POSES = squat_poses(reps=1)
SQUAT = load_exercise_file(data_dir("exercises") / "squat.toml")


class TimedRecording(RecordedFeed):
    """A recording that pretends each pose took 20 ms and was captured at its own time."""

    def __init__(self, clock: TickingClock, *, speed: float) -> None:
        super().__init__(POSES, clock, speed=speed)
        self._told = 0
        self.is_closed = False

    def timings(self) -> Sequence[FrameTiming]:
        fresh = POSES[self._told : self.state.frames]
        self._told = self.state.frames
        return [FrameTiming(pose.t_s, pose.t_s, 0.02, pose.t_s) for pose in fresh]

    @property
    def worker_pid(self) -> int | None:
        return os.getpid()

    def close_and_wait(self) -> None:
        self.is_closed = True


class BrokenRecording(TimedRecording):
    @property
    def state(self) -> FeedState:
        return FeedState(FeedStatus.FAILED, message="It is broken; mend it.")


class ListBoard:
    """A screen that remembers which pose it showed, and whose frames take 16 ms."""

    def __init__(self, clock: TickingClock) -> None:
        self._clock = clock
        self.shown: list[Pose | None] = []
        self.reps = 0

    def show(self, snapshot: Snapshot, frame: Frame | None) -> None:
        assert frame is None
        self.shown.append(snapshot.pose)
        self.reps = len(snapshot.reps)

    def wait(self, has_poses: Callable[[], bool]) -> None:
        del has_poses
        self._clock.time_s += 0.1


def _playing(clock: TickingClock) -> tuple[Playing, ListBoard]:
    board = ListBoard(clock)
    return Playing(clock, SQUAT, board, lambda pid: 0 if pid is None else 900), board


def test_every_pose_is_analysed_and_drawn_when_each_is_wanted() -> None:
    clock = TickingClock(step_s=0.001)
    playing, board = _playing(clock)
    feed = TimedRecording(clock, speed=0.0)

    played = play(playing, feed, draws_each=True)

    assert board.shown == list(POSES)
    assert board.reps == 1
    assert len(played.analysis_s) == played.run.frames == len(POSES)
    assert played.worker_peak_bytes == 900
    assert feed.is_closed


def test_as_in_the_app_a_slow_window_draws_only_the_newest_pose_but_analyses_all() -> None:
    clock = TickingClock(step_s=0.001)
    playing, board = _playing(clock)

    played = play(playing, TimedRecording(clock, speed=1.0), draws_each=False)

    assert len(board.shown) < len(POSES)
    assert board.reps == 1
    assert len(played.frames) == len(played.analysis_s) == len(POSES)


def test_a_feed_that_fails_ends_the_run_with_its_sentence() -> None:
    clock = TickingClock(step_s=0.001)
    playing, _ = _playing(clock)
    feed = BrokenRecording(clock, speed=0.0)

    with pytest.raises(CoachError, match="It is broken"):
        play(playing, feed, draws_each=True)

    assert feed.is_closed
