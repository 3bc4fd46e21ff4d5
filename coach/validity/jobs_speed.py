"""How fast recordings are analysed by several jobs at once, against as many bare loops."""

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from coach.validity.speed import Run

JOBS = (1, 2)


@dataclass(frozen=True, slots=True)
class JobsReport:
    """All runs by the number of jobs, bare and ours in the order they were made."""

    bare: Mapping[int, tuple[Run, ...]]
    ours: Mapping[int, tuple[Run, ...]]

    def ratio(self, jobs: int) -> float:
        """Median of ours / bare of the same round, frames a second."""
        pairs = zip(self.bare[jobs], self.ours[jobs], strict=True)
        return statistics.median(ours.frames_per_s / bare.frames_per_s for bare, ours in pairs)

    def gain(self, jobs: int) -> float:
        """Median of this many jobs / one job of the same round, frames a second."""
        pairs = zip(self.ours[min(self.ours)], self.ours[jobs], strict=True)
        return statistics.median(many.frames_per_s / one.frames_per_s for one, many in pairs)

    def to_json(self) -> dict[str, object]:
        return {
            "schema": 1,
            "jobs": [
                {
                    "jobs": jobs,
                    "bare_frames_per_s": [run.frames_per_s for run in self.bare[jobs]],
                    "frames_per_s": [run.frames_per_s for run in self.ours[jobs]],
                    "ratio": self.ratio(jobs),
                    "loss": 1.0 - self.ratio(jobs),
                    "gain": self.gain(jobs),
                }
                for jobs in self.ours
            ],
        }


def measure_jobs(
    bare: Callable[[int], Run],
    ours: Callable[[int], Run],
    *,
    rounds: int,
    jobs: Sequence[int] = JOBS,
    tell: Callable[[str, Run], None] = lambda _name, _run: None,
) -> JobsReport:
    """Run bare loops and jobs in turn, so that a machine that slows down slows both.

    Args:
        bare: so many bare loops at once, each over a recording of its own.
        ours: so many jobs at once over the same recordings.
        rounds: how often each number of jobs is run.
        jobs: how many at once.
        tell: called after each run with what it was.
    """
    bares: dict[int, list[Run]] = {number: [] for number in jobs}
    our_runs: dict[int, list[Run]] = {number: [] for number in jobs}
    for _ in range(rounds):
        for number in jobs:
            for name, make, runs in (("bare", bare, bares), ("jobs", ours, our_runs)):
                run = make(number)
                runs[number].append(run)
                tell(f"{name} {number}", run)
    return JobsReport(
        bare={number: tuple(runs) for number, runs in bares.items()},
        ours={number: tuple(runs) for number, runs in our_runs.items()},
    )
