"""`coach bench speed`: the whole app against a bare loop, over one film rendered for it."""

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

from coach import __version__, bootstrap
from coach.cli.progress import progress_bar
from coach.errors import CoachError
from coach.validity.speed import (
    ANALYSIS_SHARE_GOAL,
    LATENCY_BEYOND_INFERENCE_GOAL_S,
    RATIO_GOAL,
    Run,
    ShownFrame,
    SpeedReport,
    Spread,
)
from coach.validity.speed_bench import BareRun, SpeedParts, WholeRun
from coach.validity.speed_bench import bench_speed as run_all

EXERCISE = "squat"
_MEGABYTE = 1024.0 * 1024.0


@dataclass(frozen=True, slots=True)
class Wish:
    seconds: float  # of the film
    rounds: int
    json_out: Path | None
    model: Path | None


def bench_speed(wish: Wish) -> int:
    """Measure, print and write; some minutes."""
    if wish.model is not None:
        bootstrap.check_model(wish.model)
    load_before = _load_average()
    with tempfile.TemporaryDirectory(prefix="coach-bench-") as folder:
        film = Path(folder) / "film.mp4"
        with progress_bar("speed") as advance:
            bootstrap.write_bench_film(
                film, exercise_id=EXERCISE, seconds=wish.seconds, progress=advance
            )
            report = run_all(
                _parts(film, wish.model),
                rounds=wish.rounds,
                tell=_teller(advance, runs=2 * wish.rounds + 1),
            )
    loads = (load_before, _load_average())
    _print(Console(), report, wish=wish, loads=loads)
    if wish.json_out is not None:
        bootstrap.write_json(wish.json_out, _document(report, wish=wish, loads=loads))
    return 0


def _parts(film: Path, model: Path | None) -> SpeedParts:
    def bare() -> BareRun:
        told = bootstrap.run_bare_loop(film, model=model)
        return BareRun(
            run=Run(frames=int(told["frames"]), seconds=told["loop_s"]),
            ready_s=told["ready_s"],
            peak_bytes=int(told["peak_memory_bytes"]),
        )

    return SpeedParts(
        bare=bare,
        unpaced=lambda: _whole(film, model, is_paced=False),
        paced=lambda: _whole(film, model, is_paced=True),
    )


def _whole(film: Path, model: Path | None, *, is_paced: bool) -> WholeRun:
    """Run the app over the film in a process of its own, with a window that nobody sees.

    Raises:
        coach.errors.CoachError: it broke down.
    """
    out = film.with_suffix(".json")
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "coach.cli.bench_run", str(film), EXERCISE, str(out)]
    command += ["--paced"] if is_paced else []
    command += ["--model", str(model)] if model is not None else []
    started_s = bootstrap.clock().now_s()
    done = subprocess.run(  # noqa: S603  # our own module on our own film
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        check=False,
        text=True,
    )
    if done.returncode != 0 or not out.is_file():
        why = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise CoachError(f"The app broke down while it was measured ({why}); run coach doctor.")
    told = json.loads(out.read_text(encoding="utf-8"))
    if "failed" in told:
        raise CoachError(told["failed"])
    return WholeRun(
        run=Run(frames=told["frames"], seconds=told["seconds"]),
        window_s=told["window_at_s"] - started_s,
        pose_ready_s=told["pose_ready_at_s"] - started_s,
        analysis_s=tuple(told["analysis_s"]),
        frames=tuple(ShownFrame(*times) for times in told["shown"]),
        app_peak_bytes=told["app_peak_bytes"],
        worker_peak_bytes=told["worker_peak_bytes"],
    )


def _teller(
    advance: Callable[[float | None, str], None], *, runs: int
) -> Callable[[str, Run], None]:
    made = 0

    def tell(name: str, run: Run) -> None:
        nonlocal made
        made += 1
        advance(made / runs, f"{name} {run.frames_per_s:.1f} frames/s")

    return tell


def _print(
    console: Console, report: SpeedReport, *, wish: Wish, loads: tuple[float | None, float | None]
) -> None:
    console.print(
        f"Squats of the synthetic patient, {wish.seconds:g} s at 1280 x 720; "
        f"{os.cpu_count()} processors, load average {_load(loads[0])} before, "
        f"{_load(loads[1])} after."
    )
    console.print(_runs_table(report))
    console.print(_figures_table(report))
    console.print(
        "Whole: capture, pose, analysis and the session screen drawn for every frame. Bare: "
        "decoding and MediaPipe in one loop. Latency is measured in a run paced like the app, "
        "from when a frame was due to when its picture was on the screen."
    )


def _runs_table(report: SpeedReport) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for heading in ("run", "bare, frames/s", "whole, frames/s", "ratio"):
        table.add_column(heading, justify="right")
    pairs = zip(report.throughput.bare, report.throughput.whole, strict=True)
    for number, (bare, whole) in enumerate(pairs, start=1):
        ratio = whole.frames_per_s / bare.frames_per_s
        cells = (f"{bare.frames_per_s:.1f}", f"{whole.frames_per_s:.1f}", f"{ratio:.3f}")
        table.add_row(str(number), *cells)
    return table


def _figures_table(report: SpeedReport) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("")
    for heading in ("measured", "goal", ""):
        table.add_column(heading, justify="right")
    for row in (*_judged_rows(report), *_plain_rows(report)):
        table.add_row(*row)
    return table


def _judged_rows(report: SpeedReport) -> list[tuple[str, str, str, str]]:
    ratio, share = report.throughput.ratio, report.analysis.share
    beyond = report.latency.beyond_inference
    goal_s = LATENCY_BEYOND_INFERENCE_GOAL_S
    most = f"at most {goal_s * 1000:.0f} ms"
    return [
        (
            "frames a second, whole / bare (median)",
            f"{ratio:.3f}",
            f"at least {RATIO_GOAL}",
            _verdict(is_reached=ratio >= RATIO_GOAL),
        ),
        (
            "analysis / inference (medians)",
            f"{share:.2%}",
            f"at most {ANALYSIS_SHARE_GOAL:.0%}",
            _verdict(is_reached=share <= ANALYSIS_SHARE_GOAL),
        ),
        *(
            (
                f"capture to screen beyond inference, {name}",
                f"{value_s * 1000:.1f} ms",
                most,
                _verdict(is_reached=value_s <= goal_s),
            )
            for name, value_s in (("median", beyond.median_s), ("95 %", beyond.p95_s))
        ),
    ]


def _plain_rows(report: SpeedReport) -> list[tuple[str, str, str, str]]:
    startup, memory = report.startup, report.memory
    ratio = "unknown" if memory.ratio is None else f"{memory.ratio:.2f}"
    told = {
        "capture to screen, median and 95 %": _spread(report.latency.capture_to_screen),
        "inference, median and 95 %": _spread(report.analysis.inference),
        "analysis of a frame, median and 95 %": _spread(report.analysis.per_frame),
        "start to window": f"{startup.window_s:.2f} s",
        "start to pose-ready": f"{startup.pose_ready_s:.2f} s",
        "start to a bare landmarker": f"{startup.bare_ready_s:.2f} s",
        "peak memory, app + pose worker": (
            f"{memory.app_bytes / _MEGABYTE:.0f} + {memory.worker_bytes / _MEGABYTE:.0f} MB"
        ),
        "peak memory, bare loop": f"{memory.bare_bytes / _MEGABYTE:.0f} MB",
        "peak memory, whole / bare": ratio,
    }
    return [(name, value, "", "") for name, value in told.items()]


def _spread(measured: Spread) -> str:
    return f"{measured.median_s * 1000:.1f}, {measured.p95_s * 1000:.1f} ms"


def _verdict(*, is_reached: bool) -> str:
    return "reached" if is_reached else "missed"


def _load_average() -> float | None:
    """Return how many processes wanted to run in the last minute; None where nobody counts."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def _load(average: float | None) -> str:
    return "unknown" if average is None else f"{average:.1f}"


def _document(
    report: SpeedReport, *, wish: Wish, loads: tuple[float | None, float | None]
) -> dict[str, object]:
    return {
        **report.to_json(),
        "app_version": __version__,
        "film": {"exercise": EXERCISE, "seconds": wish.seconds, "width": 1280, "height": 720},
        "machine": {
            "system": platform.platform(),
            "python": platform.python_version(),
            "processors": os.cpu_count(),
            "load_average": {"before": loads[0], "after": loads[1]},
        },
    }
