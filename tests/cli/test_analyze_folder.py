"""`coach analyze FOLDER`: all recordings, one table, nothing twice, no failure stops another."""

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from distributed import LocalCluster

from coach.cli.dask_jobs import run_on_dask
from coach.cli.entry import run
from coach.cli.jobs import Done
from coach.cli.whole_recording import Wanted
from coach.movement.vocabulary import Side
from coach.paths import data_dir
from coach.records.exercise_files import load_exercise_file
from tests.device_builders import wait_until, write_clip

SOME_FAILED, INTERRUPTED, WRONG_USE = 3, 130, 2
PATIENCE_S = 120.0  # for processes that load networks on a busy machine


@pytest.fixture
def seen(tmp_path: Path) -> Path:
    """Return a folder with two landmark files, which need no network, and a broken one."""
    folder = tmp_path / "seen"
    folder.mkdir()
    recording = data_dir("assets") / "demo" / "squat.npz"
    for name in ("a.npz", "b.npz"):
        (folder / name).write_bytes(recording.read_bytes())
    (folder / "c.npz").write_bytes(b"no landmarks")
    return folder


def table(folder: Path) -> list[dict[str, str]]:
    with (folder / "repetitions.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def kinds(folder: Path) -> list[tuple[str, str]]:
    return sorted({(row["file"], row["kind"]) for row in table(folder)})


@pytest.mark.slow
def test_every_recording_is_in_the_table_and_a_broken_one_stops_no_other(
    seen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["analyze", str(seen), "--exercise", "squat", "--jobs", "2"])

    out = capsys.readouterr().out
    assert code == SOME_FAILED
    assert kinds(seen / "coach-squat") == [
        ("a.npz", "repetition"),
        ("b.npz", "repetition"),
        ("c.npz", "failed"),
    ]
    assert "2 of 3 recordings analysed" in out
    assert out.count("c.npz: ") == 2  # its own line, and at the end


@pytest.mark.slow
def test_the_json_is_that_of_the_recording_alone(seen: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone.json"
    run(["analyze", "--from-landmarks", str(seen / "a.npz"), "-e", "squat", "--json", str(alone)])

    run(["analyze", str(seen), "-e", "squat", "--out", str(tmp_path / "out")])

    kept = json.loads((tmp_path / "out" / "a.npz.json").read_text())
    assert kept.pop("recording")["size_bytes"] == (seen / "a.npz").stat().st_size
    assert kept == json.loads(alone.read_text())


@pytest.mark.slow
def test_what_is_done_is_not_done_again_until_file_side_or_exercise_change(
    seen: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (seen / "c.npz").unlink()
    own = tmp_path / "squat.toml"
    own.write_bytes((data_dir("exercises") / "squat.toml").read_bytes() + b"# mine\n")
    analyze = ["analyze", str(seen), "--out", str(tmp_path / "out")]

    def done_before(*options: str) -> str:
        run([*analyze, *options])
        out = capsys.readouterr().out
        return out.split(" of 2 recordings were")[0] if "analysed before" in out else "0"

    first, again = done_before("-e", "squat"), done_before("-e", "squat")
    os.utime(seen / "a.npz", ns=(1, 1))
    touched = done_before("-e", "squat")
    other_side = done_before("-e", "squat", "--side", "left")
    other_exercise = done_before("-e", str(own), "--side", "left")

    assert (first, again, touched, other_side, other_exercise) == ("0", "2", "1", "0", "0")


@pytest.mark.slow
def test_a_damaged_result_is_made_again(seen: Path) -> None:
    run(["analyze", str(seen), "-e", "squat"])
    result = seen / "coach-squat" / "a.npz.json"
    whole = result.read_bytes()
    result.write_bytes(whole[:100])

    run(["analyze", str(seen), "-e", "squat"])

    assert result.read_bytes() == whole


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--json", "a.json"], "--out"),
        (["--dask", "tcp://127.0.0.1:1", "--jobs", "2"], "--jobs"),
        (["--dask", "somewhere"], "somewhere"),
        (["--jobs", "0"], "--jobs"),
    ],
)
def test_options_that_do_not_fit_a_folder_end_with_2(
    options: list[str], told: str, seen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["analyze", str(seen), "-e", "squat", *options])

    assert code == WRONG_USE
    assert told in capsys.readouterr().err


def test_an_empty_folder_and_options_of_a_folder_for_a_file_end_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = run(["analyze", str(tmp_path), "-e", "squat"])
    file = run(["analyze", "a.mp4", "-e", "squat", "--jobs", "2"])

    assert (empty, file) == (WRONG_USE, WRONG_USE)
    assert "holds no videos" in capsys.readouterr().err


def test_without_the_extra_dask_names_it(
    seen: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    code = run(["analyze", str(seen), "-e", "squat", "--dask", "tcp://127.0.0.1:1"])

    assert code == WRONG_USE
    assert ".[dask]" in capsys.readouterr().err


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "coach", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def children(pid: int) -> set[int]:
    """Return the processes that a process has started, and those that they have."""
    found: set[int] = set()
    waiting = [pid]
    while waiting:
        for task in Path(f"/proc/{waiting.pop()}/task").glob("*/children"):
            try:
                new = {int(one) for one in task.read_text().split()} - found
            except OSError:  # it has just ended
                continue
            found |= new
            waiting.extend(new)
    return found


def is_alive(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Return a folder with a short video and two that take long."""
    folder = tmp_path / "films"
    folder.mkdir()
    write_clip(folder / "a.mp4", frames=5)
    for name in ("b.mp4", "c.mp4"):
        write_clip(folder / name, frames=20_000)
    return folder


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes through /proc")
@pytest.mark.parametrize(
    "how", [signal.SIGINT, pytest.param(signal.SIGKILL, marks=pytest.mark.thorough)]
)
def test_nothing_is_left_behind_after_ctrl_c_or_a_killed_parent(
    how: signal.Signals, films: Path
) -> None:
    done = films / "coach-squat" / "a.mp4.json"
    with started("analyze", str(films), "-e", "squat", "--jobs", "2") as process:
        assert wait_until(done.is_file, within_s=PATIENCE_S)
        assert wait_until(lambda: len(children(process.pid)) > 1, within_s=PATIENCE_S)
        family = children(process.pid)

        process.send_signal(how)
        code = process.wait(timeout=PATIENCE_S)

    assert code == (INTERRUPTED if how is signal.SIGINT else -signal.SIGKILL)
    assert wait_until(lambda: not any(is_alive(pid) for pid in family), within_s=PATIENCE_S)
    if how is signal.SIGINT:
        assert kinds(films / "coach-squat") == [("a.mp4", "none")]


def local_cluster() -> LocalCluster:
    """Return a cluster of one worker, on loopback, that ends with its `with` block."""
    return LocalCluster(  # type: ignore[no-untyped-call]  # Dask has no types for it
        n_workers=1, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    )


@pytest.mark.slow
def test_a_dask_cluster_gives_the_same(seen: Path, tmp_path: Path) -> None:
    run(["analyze", str(seen), "-e", "squat", "--out", str(tmp_path / "here")])
    with local_cluster() as cluster:
        there = ["--out", str(tmp_path / "there"), "--dask", cluster.scheduler_address]

        code = run(["analyze", str(seen), "-e", "squat", *there])

    assert code == SOME_FAILED
    for name in ("a.npz.json", "b.npz.json"):
        here = json.loads((tmp_path / "here" / name).read_text())
        again = json.loads((tmp_path / "there" / name).read_text())
        assert again == here
    assert kinds(tmp_path / "there") == kinds(tmp_path / "here")


def job_processes() -> set[int]:
    """Return the processes of jobs that this test's cluster has started."""
    return {pid for pid in children(os.getpid()) if b"coach.cli.job_process" in command_line(pid)}


def command_line(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


@pytest.mark.slow
@pytest.mark.thorough  # what an interruption ends is looked at above
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes through /proc")
def test_a_dask_cluster_ends_what_nobody_wants_any_more(films: Path) -> None:
    squat = data_dir("exercises") / "squat.toml"
    wanted = Wanted(exercise=load_exercise_file(squat), side=Side.BOTH, model=None)
    with local_cluster() as cluster:
        running = run_on_dask(
            [films / "a.mp4", films / "b.mp4"],
            wanted,
            address=cluster.scheduler_address,
            exercise_file=squat,
        )
        first = next(running)
        assert wait_until(lambda: bool(job_processes()), within_s=PATIENCE_S)
        family = {pid for job in job_processes() for pid in (job, *children(job))}

        running.close()

        assert isinstance(first, Done)
        assert wait_until(lambda: not any(is_alive(pid) for pid in family), within_s=PATIENCE_S)


@pytest.mark.slow
@pytest.mark.thorough  # those of an interrupted command are looked at in every run
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes through /proc")
def test_a_job_process_ends_with_whoever_asked_it(films: Path) -> None:
    question = {
        "path": str(films / "b.mp4"),
        "exercise_name": "squat.toml",
        "exercise_text": (data_dir("exercises") / "squat.toml").read_text(encoding="utf-8"),
        "side": "both",
        "model": None,
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "coach.cli.job_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(json.dumps(question) + "\n")
    process.stdin.flush()
    assert wait_until(lambda: len(children(process.pid)) > 1, within_s=PATIENCE_S)
    family = children(process.pid)

    process.stdin.close()
    process.wait(timeout=PATIENCE_S)

    assert wait_until(lambda: not any(is_alive(pid) for pid in family), within_s=PATIENCE_S)
