"""The runs behind `coach bench speed`, over parts that the composition root hands in."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass

from coach.validity.speed import (
    ROUNDS,
    AnalysisCost,
    PeakMemory,
    Run,
    ShownFrame,
    SpeedReport,
    Startup,
    latency,
    measure_throughput,
    spread,
)


@dataclass(frozen=True, slots=True)
class BareRun:
    run: Run
    ready_s: float  # from the start of its process: importing and creating
    peak_bytes: int


@dataclass(frozen=True, slots=True)
class WholeRun:
    """What one run of the whole app told about itself."""

    run: Run
    window_s: float  # from the start of its process
    pose_ready_s: float
    analysis_s: tuple[float, ...]  # of each frame
    frames: tuple[ShownFrame, ...]
    app_peak_bytes: int
    worker_peak_bytes: int


@dataclass(frozen=True, slots=True)
class SpeedParts:
    """Each makes one run over the same film, in a process of its own."""

    bare: Callable[[], BareRun]
    unpaced: Callable[[], WholeRun]  # every frame drawn, as fast as it goes
    paced: Callable[[], WholeRun]  # as in the app


def bench_speed(
    parts: SpeedParts, *, rounds: int = ROUNDS, tell: Callable[[str, Run], None] | None = None
) -> SpeedReport:
    """Run everything; some minutes.

    Args:
        parts: the runs.
        rounds: how often bare and whole alternate.
        tell: called after each run with "bare", "whole" or "paced".

    Raises:
        coach.errors.CoachError: the bare loop or the pipeline broke down.
    """
    bares: list[BareRun] = []
    wholes: list[WholeRun] = []

    def bare() -> Run:
        bares.append(parts.bare())
        return bares[-1].run

    def whole() -> Run:
        wholes.append(parts.unpaced())
        return wholes[-1].run

    throughput = measure_throughput(bare, whole, rounds=rounds, tell=tell)
    paced = parts.paced()
    if tell is not None:
        tell("paced", paced.run)
    return SpeedReport(
        throughput=throughput,
        analysis=AnalysisCost(
            per_frame=spread([spent_s for each in wholes for spent_s in each.analysis_s]),
            inference=spread([frame.inference_s for each in wholes for frame in each.frames]),
        ),
        latency=latency(paced.frames),
        startup=Startup(
            window_s=statistics.median(each.window_s for each in wholes),
            pose_ready_s=statistics.median(each.pose_ready_s for each in wholes),
            bare_ready_s=statistics.median(each.ready_s for each in bares),
        ),
        memory=PeakMemory(
            app_bytes=max(each.app_peak_bytes for each in wholes),
            worker_bytes=max(each.worker_peak_bytes for each in wholes),
            bare_bytes=max(each.peak_bytes for each in bares),
        ),
    )
