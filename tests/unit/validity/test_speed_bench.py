"""The order and the sums of the speed benchmark, over made-up runs."""

from collections.abc import Iterator

from coach.devices.bare_loop import peak_memory_bytes
from coach.validity.speed import Run, ShownFrame
from coach.validity.speed_bench import BareRun, SpeedParts, WholeRun, bench_speed


def _whole(*, seconds: float, window_s: float = 0.3) -> WholeRun:
    return WholeRun(
        run=Run(frames=100, seconds=seconds),
        window_s=window_s,
        pose_ready_s=1.2,
        analysis_s=(0.001,) * 100,
        frames=(ShownFrame(captured_s=1.0, inference_s=0.02, shown_s=1.04),) * 100,
        app_peak_bytes=300,
        worker_peak_bytes=900,
    )


def test_bare_and_whole_alternate_and_the_paced_run_gives_the_latency() -> None:
    told: list[str] = []
    windows_s: Iterator[float] = iter([0.9, 0.3, 0.4])

    report = bench_speed(
        SpeedParts(
            bare=lambda: BareRun(run=Run(100, 2.0), ready_s=0.9, peak_bytes=1000),
            unpaced=lambda: _whole(seconds=2.5, window_s=next(windows_s)),
            paced=lambda: _whole(seconds=60.0),
        ),
        rounds=3,
        tell=lambda name, _: told.append(name),
    )

    assert told == ["bare", "whole"] * 3 + ["paced"]
    assert report.throughput.ratio == 0.8
    assert report.analysis.per_frame.count == 300
    assert report.latency.capture_to_screen.count == 100
    assert report.memory.ratio == 1.2
    assert report.startup.window_s == 0.4  # the median: the first run reads a cold disk
    assert report.startup.bare_ready_s == 0.9


def test_the_peak_memory_of_this_process_is_known_on_linux() -> None:
    # A Python process with numpy and a test runner holds tens of megabytes.
    assert peak_memory_bytes() == 0 or peak_memory_bytes() > 10_000_000
    assert peak_memory_bytes(2**30) == 0
