"""`coach bench jobs`: one and two jobs of `coach analyze FOLDER` against as many bare loops."""

import os
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

from coach import __version__, bootstrap
from coach.cli.jobs import Done, Failed, run_locally
from coach.cli.progress import progress_bar
from coach.cli.whole_recording import Wanted
from coach.errors import CoachError
from coach.movement.vocabulary import Side
from coach.validity.jobs_speed import JOBS, JobsReport, measure_jobs
from coach.validity.speed import Run

EXERCISE = "squat"


@dataclass(frozen=True, slots=True)
class JobsWish:
    seconds: float  # of each film
    rounds: int
    json_out: Path | None
    model: Path | None


def bench_jobs(wish: JobsWish) -> int:
    """Measure, print and write; some minutes."""
    wanted = Wanted(
        exercise=bootstrap.find_exercise(EXERCISE, bootstrap.data_folder(None)),
        side=Side.BOTH,
        model=wish.model,
    )
    if wish.model is not None:
        bootstrap.check_model(wish.model)
    with tempfile.TemporaryDirectory(prefix="coach-bench-") as folder:
        films = [Path(folder) / f"film_{number}.mp4" for number in range(max(JOBS))]
        with progress_bar("jobs") as advance:
            bootstrap.write_bench_film(
                films[0], exercise_id=EXERCISE, seconds=wish.seconds, progress=advance
            )
            for film in films[1:]:
                shutil.copyfile(films[0], film)
            made = 0

            def tell(name: str, run: Run) -> None:
                nonlocal made
                made += 1
                share = made / (2 * len(JOBS) * wish.rounds)
                advance(share, f"{name}: {run.frames_per_s:.1f} frames/s")

            report = measure_jobs(
                lambda number: _bare(films[:number], wish.model),
                lambda number: _ours(films[:number], wanted),
                rounds=wish.rounds,
                tell=tell,
            )
    _print(Console(), report, wish)
    if wish.json_out is not None:
        bootstrap.write_json(wish.json_out, _document(report, wish))
    return 0


def _bare(films: Sequence[Path], model: Path | None) -> Run:
    """Run a bare loop over each film, all at once, from the start of their processes."""
    clock = bootstrap.clock()
    started_s = clock.now_s()
    with ThreadPoolExecutor(max_workers=len(films)) as threads:
        told = list(threads.map(lambda film: bootstrap.run_bare_loop(film, model=model), films))
    seconds = clock.now_s() - started_s
    return Run(frames=sum(int(each["frames"]) for each in told), seconds=seconds)


def _ours(films: Sequence[Path], wanted: Wanted) -> Run:
    """Analyse the films with a job for each, from the start of their processes.

    Raises:
        CoachError: one could not be analysed.
    """
    clock = bootstrap.clock()
    started_s = clock.now_s()
    frames = 0
    for told in run_locally(films, wanted, jobs=len(films)):
        if isinstance(told, Failed):
            raise CoachError(told.sentence)
        if isinstance(told, Done):
            frames += int(told.document["frames"])
    return Run(frames=frames, seconds=clock.now_s() - started_s)


def _print(console: Console, report: JobsReport, wish: JobsWish) -> None:
    console.print(
        f"Squats of the synthetic patient, {wish.seconds:g} s at 1280 x 720, {wish.rounds} rounds; "
        f"{os.cpu_count()} processors."
    )
    table = Table(box=box.SIMPLE_HEAD)
    for heading in ("at once", "bare, frames/s", "jobs, frames/s", "ratio", "loss", "to one job"):
        table.add_column(heading, justify="right")
    for jobs in report.ours:
        ratio = report.ratio(jobs)
        table.add_row(
            str(jobs),
            _rates(report.bare[jobs]),
            _rates(report.ours[jobs]),
            f"{ratio:.2f}",
            f"{1.0 - ratio:.0%}",
            f"{report.gain(jobs):.2f}",
        )
    console.print(table)
    console.print(
        "Bare: decoding and MediaPipe in one loop, a process for each film. Jobs: as coach analyze "
        "FOLDER does it. Both from the start of the processes; ratio and loss are medians of the "
        "rounds."
    )


def _rates(runs: Sequence[Run]) -> str:
    return ", ".join(f"{run.frames_per_s:.1f}" for run in runs)


def _document(report: JobsReport, wish: JobsWish) -> dict[str, object]:
    return {
        **report.to_json(),
        "app_version": __version__,
        "film": {"seconds": wish.seconds, "width": 1280, "height": 720},
        "rounds": wish.rounds,
        "processors": os.cpu_count(),
    }
