"""The runs behind `coach bench speed`, over parts that the composition root hands in."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from coach.movement.pose import Pose
from coach.ports import Clock, FeedState, FeedStatus, Frame
from coach.validity.speed import (
    ROUNDS,
    PeakMemory,
    Run,
    ShownFrame,
    SpeedReport,
    Startup,
    latency,
    measure_analysis,
    measure_throughput,
)

_POLL_S = 0.001


class Timing(Protocol):
    @property
    def captured_at_s(self) -> float: ...

    @property
    def inference_s(self) -> float: ...


class TimedFeed(Protocol):
    """A live pose feed that can also say when each frame passed."""

    def start(self) -> None: ...

    def poses(self) -> Sequence[Pose]: ...

    def picture(self) -> Frame | None: ...

    @property
    def state(self) -> FeedState: ...

    def timings(self) -> Sequence[Timing]: ...

    @property
    def worker_pid(self) -> int | None: ...

    def close_and_wait(self) -> None: ...


@dataclass(frozen=True, slots=True)
class BareRun:
    run: Run
    ready_s: float  # importing and creating
    peak_bytes: int


@dataclass(frozen=True, slots=True)
class SpeedParts:
    clock: Clock
    bare: Callable[[], BareRun]  # over the same film, in a process of its own
    open_unpaced: Callable[[], TimedFeed]  # every frame, as fast as it goes
    open_paced: Callable[[], TimedFeed]  # as in the app
    new_analysis: Callable[[], Callable[[Pose], object]]  # a fresh fold, one step a pose
    draw: Callable[[Pose, Frame | None], None]  # the session screen, 1280 x 720
    peak_memory_bytes: Callable[[int | None], int]  # of a process; None: this one
    window_s: float | None = None  # from the start of the process to the window


@dataclass(frozen=True, slots=True)
class _Whole:
    run: Run
    ready_s: float
    poses: tuple[Pose, ...]
    frames: tuple[ShownFrame, ...]
    worker_peak_bytes: int


def bench_speed(
    parts: SpeedParts, *, rounds: int = ROUNDS, tell: Callable[[str, Run], None] | None = None
) -> SpeedReport:
    """Run everything; some minutes.

    Raises:
        coach.errors.CoachError: the bare loop or the pipeline broke down.
    """
    bares: list[BareRun] = []
    wholes: list[_Whole] = []

    def bare() -> Run:
        bares.append(parts.bare())
        return bares[-1].run

    def whole() -> Run:
        wholes.append(_play(parts, parts.open_unpaced()))
        return wholes[-1].run

    throughput = measure_throughput(bare, whole, rounds=rounds, tell=tell)
    paced = _play(parts, parts.open_paced())
    analyse = parts.new_analysis()
    analysis = measure_analysis(
        [_step(analyse, pose) for pose in wholes[-1].poses],
        parts.clock,
        inference_s=[frame.inference_s for frame in wholes[-1].frames],
    )
    return SpeedReport(
        throughput=throughput,
        analysis=analysis,
        latency=latency(paced.frames),
        startup=Startup(
            window_s=parts.window_s,
            pose_ready_s=min(each.ready_s for each in wholes),
            bare_ready_s=min(each.ready_s for each in bares),
        ),
        memory=PeakMemory(
            app_bytes=parts.peak_memory_bytes(None),
            worker_bytes=max(each.worker_peak_bytes for each in wholes),
            bare_bytes=max(each.peak_bytes for each in bares),
        ),
    )


def _step(analyse: Callable[[Pose], object], pose: Pose) -> Callable[[], object]:
    return lambda: analyse(pose)


def _play(parts: SpeedParts, feed: TimedFeed) -> _Whole:
    """Analyse and draw every pose of a feed to its end."""
    clock = parts.clock
    analyse = parts.new_analysis()
    poses: list[Pose] = []
    timings: list[Timing] = []
    shown_s: list[float] = []
    picture: Frame | None = None
    peak_bytes = 0
    started_s = clock.now_s()
    running_s: float | None = None
    feed.start()
    try:
        is_over = False
        while not is_over:
            status = feed.state.status
            is_over = status in {FeedStatus.ENDED, FeedStatus.FAILED}
            if running_s is None and status is not FeedStatus.OPENING:
                running_s = clock.now_s()
            fresh = feed.poses()
            timings.extend(feed.timings())
            picture = feed.picture() or picture
            for pose in fresh:
                analyse(pose)
                parts.draw(pose, picture)
                shown_s.append(clock.now_s())
            poses.extend(fresh)
            peak_bytes = _peak(parts, feed, before=peak_bytes)
            if not fresh:
                time.sleep(_POLL_S)
    finally:
        feed.close_and_wait()
    began_s = started_s if running_s is None else running_s
    return _Whole(
        run=Run(frames=len(poses), seconds=max(shown_s, default=began_s) - began_s),
        ready_s=began_s - started_s,
        poses=tuple(poses),
        frames=_shown(timings, shown_s),
        worker_peak_bytes=peak_bytes,
    )


def _peak(parts: SpeedParts, feed: TimedFeed, *, before: int) -> int:
    pid = feed.worker_pid
    return before if pid is None else max(before, parts.peak_memory_bytes(pid))


def _shown(timings: Sequence[Timing], shown_s: Sequence[float]) -> tuple[ShownFrame, ...]:
    return tuple(
        ShownFrame(captured_s=timing.captured_at_s, inference_s=timing.inference_s, shown_s=at_s)
        for timing, at_s in zip(timings, shown_s, strict=False)
    )
