"""Whole sessions through the real pose network, started as a user would."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from coach.care.facts import DEMO_PROFILE, SessionEndReason, SessionFacts
from coach.records.session_store import SqliteSessionStore
from tests.cli.answers import GOOD_DAY, NEW_PERSON, answers_file

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]

PATIENCE_S = 800.0  # two cores with much else to do; waiting ends as soon as it may
# Every picture of a slow film, as fast as the network takes them: a busy machine skips none.
LONG_SET = "synthetic?reps=30&fps=12&speed=0"


@pytest.fixture
def data(data_folder: Path) -> Path:
    return data_folder


def environment(data: Path) -> dict[str, str]:
    return {**os.environ, "COACH_DATA": str(data), "PYTHONUNBUFFERED": "1"}


def coach(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coach", *arguments],
        env=environment(data),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def started(data: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "coach", *arguments],
        env=environment(data),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    )


def wait_for_line(process: subprocess.Popen[str], beginning: str) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(beginning):
            return
    raise AssertionError(f"no line began with {beginning!r}")


def sessions(data: Path, profile: str) -> Sequence[SessionFacts]:
    store = SqliteSessionStore(data / "coach.db")
    try:
        return store.sessions(profile)
    finally:
        store.close()


def children_of(pid: int) -> set[int]:
    """Return the children that any thread of a process has started; none where /proc is absent."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    return {int(child) for listed in lists for child in listed.read_text().split()}


def gone(pids: set[int], *, within_s: float) -> bool:
    deadline_s = time.perf_counter() + within_s
    while time.perf_counter() < deadline_s:
        if not any(Path(f"/proc/{pid}").exists() for pid in pids):
            return True
        time.sleep(0.05)
    return False


def test_a_demo_without_a_display_is_a_whole_session(data: Path) -> None:
    done = coach(data, "demo", "--reps", "1", "--exit")

    facts = sessions(data, DEMO_PROFILE)[0]
    assert done.returncode == 0, done.stderr
    assert "No display" in done.stdout
    assert "\n1. " in done.stdout
    assert "demonstration" in done.stdout
    assert facts.reps == 1
    assert sessions(data, "me") == ()
    assert [path.suffix for path in (data / "pictures").iterdir()] == [".png"]


def test_a_video_that_coach_drew_becomes_a_session_and_its_replay(
    data: Path, tmp_path: Path
) -> None:
    video, truth = tmp_path / "squat.mp4", tmp_path / "squat.json"

    synth = coach(
        data, "synth", "-e", "squat", "--reps", "1", "--fps", "10", "--out", str(video),
        "--truth", str(truth),
    )  # fmt: skip
    run = coach(
        data, "run", "--source", str(video), "-e", "squat", "--pain-before", "1", "--pain-after",
        "1", "--reps", "1", "--sets", "1",
    )  # fmt: skip
    replay = coach(data, "replay")

    facts = sessions(data, "me")[0]
    assert (synth.returncode, run.returncode, replay.returncode) == (0, 0, 0)
    assert len(json.loads(truth.read_text())["reps"]) == facts.reps == 1
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.FINISHED
    assert "60 points" in run.stdout
    assert "streak: 1 day" in run.stdout
    assert "\n1. " in replay.stdout


def test_a_video_and_its_landmark_file_give_the_same_events(data: Path, tmp_path: Path) -> None:
    seen, drawn = tmp_path / "seen.npz", tmp_path / "drawn.mp4"
    from_video, from_file = tmp_path / "video.json", tmp_path / "file.json"

    first = coach(
        data, "analyze", "synthetic?reps=1&fps=12", "-e", "squat", "--json", str(from_video),
        "--landmarks", str(seen), "--video", str(drawn),
    )  # fmt: skip
    second = coach(
        data, "analyze", "--from-landmarks", str(seen), "-e", "squat", "--json", str(from_file)
    )

    video, file = json.loads(from_video.read_text()), json.loads(from_file.read_text())
    assert (first.returncode, second.returncode) == (0, 0)
    assert len(video["reps"]) == 1
    for key in ("reps", "rejected", "not_judged", "tracking_lost", "view", "frames"):
        assert video[key] == file[key], key
    assert cv2.VideoCapture(str(drawn)).get(cv2.CAP_PROP_FRAME_COUNT) == video["frames"]


def test_an_empty_room_is_told_and_is_no_error(data: Path, tmp_path: Path) -> None:
    video = tmp_path / "empty_room.mp4"
    writer = cv2.VideoWriter(str(video), cv2.VideoWriter.fourcc(*"mp4v"), 30.0, (320, 240))
    for _ in range(45):
        writer.write(np.full((240, 320, 3), 90, dtype=np.uint8))
    writer.release()

    analyze = coach(data, "analyze", str(video), "-e", "squat")
    run = coach(data, "run", "--source", str(video), "-e", "squat")

    assert (analyze.returncode, run.returncode) == (0, 0)
    assert "Nobody was seen" in analyze.stdout
    assert "Nobody was seen" in run.stdout
    assert "+ 50" not in run.stdout


@pytest.mark.parametrize(
    "content", [None, b"just words\n" * 200, pytest.param(b"", marks=pytest.mark.thorough)]
)
def test_an_unreadable_video_ends_with_3_and_one_sentence(
    content: bytes | None, data: Path, tmp_path: Path
) -> None:
    video = tmp_path / "clip.mp4"
    if content is not None:
        video.write_bytes(content)

    done = coach(data, "analyze", str(video), "-e", "squat")

    assert done.returncode == 3
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert "clip.mp4" in done.stderr


def test_kill_9_loses_at_most_the_repetition_in_progress(data: Path) -> None:
    running = started(data, "run", "--source", LONG_SET, "-e", "mini_squat")
    wait_for_line(running, "2. ")
    workers = children_of(running.pid)

    running.kill()
    running.communicate()
    after = coach(data, "replay")

    assert workers
    assert gone(workers, within_s=10.0)  # 2 s are asked for; the machine of a test may be busy
    facts = sessions(data, DEMO_PROFILE)[0]
    assert facts.reps >= 2
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.CRASHED
    assert after.returncode == 0
    assert "cut off" in after.stdout


@pytest.mark.thorough
def test_kill_9_loses_at_most_the_hold_in_progress(data: Path) -> None:
    source = "synthetic?reps=6&fps=12&speed=0"
    running = started(data, "run", "--source", source, "-e", "single_leg_balance")
    wait_for_line(running, "1. held")

    running.kill()
    running.communicate()
    after = coach(data, "replay")

    facts = sessions(data, DEMO_PROFILE)[0]
    assert facts.holds >= 1
    assert facts.held_s > 0
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.CRASHED
    assert after.returncode == 0
    assert "\n1. held" in after.stdout


@pytest.mark.parametrize(
    "blow", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.thorough)]
)
def test_an_interruption_keeps_what_was_done_and_ends_with_130(
    data: Path, monkeypatch: pytest.MonkeyPatch, blow: signal.Signals
) -> None:
    # With a mixer open, SDL would take SIGTERM away from everybody who had not asked for it.
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    running = started(data, "run", "--source", LONG_SET, "-e", "mini_squat")
    wait_for_line(running, "1. ")
    workers = children_of(running.pid)

    running.send_signal(blow)
    _, told = running.communicate(timeout=PATIENCE_S)

    facts = sessions(data, DEMO_PROFILE)[0]
    assert workers
    assert gone(workers, within_s=10.0)
    assert running.returncode == 130
    assert len(told.strip().splitlines()) == 1, told
    assert facts.reps >= 1
    assert facts.end is not None
    assert facts.end.reason is SessionEndReason.STOPPED


@pytest.mark.thorough  # the journey of the first day goes the same way, in the window
def test_a_new_person_is_taken_from_the_first_question_to_a_planned_session(
    data: Path, tmp_path: Path
) -> None:
    in_a_hurry = NEW_PERSON.replace("[wishes]", "[wishes]\nwants_short = true")
    new = answers_file(tmp_path, in_a_hurry)
    day = answers_file(tmp_path, GOOD_DAY, name="day.toml")

    start = coach(data, "care", "start", "--answers", new)
    before = coach(data, "care", "plan")
    run = coach(
        data, "run", "--source", "synthetic?reps=1&fps=10", "--counts-for", "me",
        "--answers", day,
    )  # fmt: skip
    after = coach(data, "care", "plan")

    done = sessions(data, "me")
    codes = [one.returncode for one in (start, before, run, after)]
    assert codes == [0, 0, 0, 0], run.stderr
    assert "To begin: coach run" in before.stdout
    assert all(facts.start.level == 1 for facts in done)
    assert len(done) == before.stdout.count(", level ")
    assert "session is done" in run.stdout
    assert "session is done" in after.stdout
