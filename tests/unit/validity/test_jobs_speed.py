"""Jobs against bare loops: in turn, in ratios, from runs that a test makes up."""

import json

import pytest

from coach.validity.jobs_speed import JobsReport, measure_jobs
from coach.validity.speed import Run


def test_bare_loops_and_jobs_alternate_in_every_round() -> None:
    order: list[str] = []

    measure_jobs(
        lambda number: Run(10 * number, 1.0),
        lambda number: Run(8 * number, 1.0),
        rounds=2,
        tell=lambda name, _: order.append(name),
    )

    assert order == ["bare 1", "jobs 1", "bare 2", "jobs 2"] * 2


def test_ratio_and_gain_compare_runs_of_the_same_round() -> None:
    # In the second round the machine is half as fast, which is nobody's loss.
    report = JobsReport(
        bare={1: (Run(100, 1.0), Run(50, 1.0)), 2: (Run(200, 1.0), Run(100, 1.0))},
        ours={1: (Run(90, 1.0), Run(45, 1.0)), 2: (Run(160, 1.0), Run(80, 1.0))},
    )

    assert report.ratio(1) == pytest.approx(0.9)
    assert report.ratio(2) == pytest.approx(0.8)
    assert report.gain(2) == pytest.approx(160 / 90)


def test_the_json_says_what_two_jobs_lose() -> None:
    report = measure_jobs(
        lambda number: Run(10 * number, 1.0), lambda number: Run(9 * number, 1.0), rounds=1
    )

    one, two = json.loads(json.dumps(report.to_json()))["jobs"]
    assert (one["jobs"], two["jobs"]) == (1, 2)
    assert two["loss"] == pytest.approx(0.1)
    assert two["gain"] == pytest.approx(2.0)
