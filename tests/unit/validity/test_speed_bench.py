"""The speed benchmark's own loop, over a recording instead of a worker."""

import os
from collections.abc import Sequence

from coach.devices.bare_loop import peak_memory_bytes
from coach.devices.feed_options import FrameTiming
from coach.devices.recorded_feed import RecordedFeed
from coach.movement.pose import Pose, nobody
from coach.ports import Frame
from coach.validity.speed import Run
from coach.validity.speed_bench import BareRun, SpeedParts, bench_speed
from tests.device_builders import TickingClock

POSES = [nobody(index / 30, aspect=16 / 9) for index in range(10)]


class TimedRecording(RecordedFeed):
    """A recording that pretends each pose took 20 ms and was captured at its own time."""

    def __init__(self, clock: TickingClock) -> None:
        super().__init__(POSES, clock, speed=0.0)
        self._told = 0
        self.is_closed = False

    def timings(self) -> Sequence[FrameTiming]:
        fresh = POSES[self._told : self.state.frames]
        self._told = self.state.frames
        return [FrameTiming(pose.t_s, 100.0 + pose.t_s, 0.02, 100.0) for pose in fresh]

    @property
    def worker_pid(self) -> int | None:
        return os.getpid()

    def close_and_wait(self) -> None:
        self.is_closed = True


def test_every_pose_is_analysed_and_drawn_in_every_run() -> None:
    clock = TickingClock(step_s=0.001)
    feeds: list[TimedRecording] = []
    analysed: list[Pose] = []
    drawn: list[Pose] = []

    def open_feed() -> TimedRecording:
        feeds.append(TimedRecording(clock))
        return feeds[-1]

    def draw(pose: Pose, _: Frame | None) -> None:
        drawn.append(pose)

    report = bench_speed(
        SpeedParts(
            clock=clock,
            bare=lambda: BareRun(run=Run(10, 1.0), ready_s=0.9, peak_bytes=1000),
            open_unpaced=open_feed,
            open_paced=open_feed,
            new_analysis=lambda: analysed.append,
            draw=draw,
            peak_memory_bytes=lambda pid: 300 if pid is None else 900,
        ),
        rounds=2,
    )

    assert len(feeds) == 3  # two unpaced, one paced
    assert all(feed.is_closed for feed in feeds)
    assert drawn == POSES * 3
    assert len(analysed) == 4 * len(POSES)  # the analysis is timed by itself once more
    assert [run.frames for run in report.throughput.whole] == [10, 10]
    assert report.latency.capture_to_screen.count == 10
    assert report.memory.ratio == 1.2
    assert report.startup.bare_ready_s == 0.9


def test_the_peak_memory_of_this_process_is_known_on_linux() -> None:
    # A Python process with numpy and a test runner holds tens of megabytes.
    assert peak_memory_bytes() == 0 or peak_memory_bytes() > 10_000_000
    assert peak_memory_bytes(2**30) == 0
