"""The arithmetic of the speed benchmark, on made-up readings."""

import json
import math

import pytest

from coach.validity.speed import (
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


def test_runs_alternate_and_the_ratio_is_that_of_neighbours() -> None:
    seconds = iter([1.0, 1.1, 2.0, 2.2, 4.0, 4.4])  # a machine that gets slower and slower
    told: list[str] = []

    measured = measure_throughput(
        lambda: Run(100, next(seconds)),
        lambda: Run(100, next(seconds)),
        rounds=3,
        tell=lambda name, _: told.append(name),
    )

    assert told == ["bare", "whole"] * 3
    assert measured.ratio == pytest.approx(1 / 1.1)
    assert measured.to_json()["reached"] is False


def test_latency_is_told_with_and_without_the_inference() -> None:
    frames = [
        ShownFrame(captured_s=float(i), inference_s=0.03, shown_s=i + 0.05) for i in range(20)
    ]

    measured = latency(frames)

    assert measured.capture_to_screen.median_s == pytest.approx(0.05)
    assert measured.beyond_inference.median_s == pytest.approx(0.02)
    assert measured.to_json()["reached_median"] is True


def test_a_latency_goal_missed_by_the_slowest_frames_says_so() -> None:
    late_s = [0.05] * 18 + [0.2] * 2

    measured = latency([ShownFrame(0.0, 0.03, shown_s) for shown_s in late_s])

    assert measured.to_json()["reached_median"] is True
    assert measured.to_json()["reached_p95"] is False


def test_the_cost_of_analysis_is_its_share_of_the_inference() -> None:
    cost = AnalysisCost(per_frame=spread([0.001] * 10), inference=spread([0.05] * 10))

    assert cost.share == pytest.approx(0.02)
    assert cost.to_json()["reached"] is True


def test_the_95th_percentile_is_a_value_that_was_measured() -> None:
    measured = spread([float(value) for value in range(1, 101)])

    assert measured.median_s == 50.5
    assert measured.p95_s == 95.0


def test_nothing_measured_is_not_a_number_never_zero() -> None:
    assert math.isnan(spread([]).median_s)
    assert PeakMemory(app_bytes=1, worker_bytes=1, bare_bytes=0).ratio is None


def test_a_report_can_be_written_as_json() -> None:
    run = Run(30, 1.0)
    report = SpeedReport(
        throughput=measure_throughput(lambda: run, lambda: run, rounds=1),
        analysis=AnalysisCost(per_frame=spread([0.001]), inference=spread([0.1])),
        latency=latency([ShownFrame(0.0, 0.03, 0.05)]),
        startup=Startup(window_s=0.3, pose_ready_s=1.2, bare_ready_s=1.0),
        memory=PeakMemory(app_bytes=100, worker_bytes=200, bare_bytes=200),
    )

    written = json.loads(json.dumps(report.to_json(), allow_nan=False))

    assert written["schema"] == 1
    assert written["throughput"]["ratio"] == 1.0
    assert written["memory"]["ratio"] == 1.5
