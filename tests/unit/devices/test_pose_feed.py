"""The live feed when things go badly: killed, frozen, orphaned, stalled; nothing may be left."""

import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from coach.devices.feed_options import FeedOptions
from coach.devices.pose_feed import LivePoseFeed, open_feed
from coach.devices.system_clock import SystemClock
from coach.errors import GraphicsLibraryError, ModelError, SourceError
from coach.movement.pose import Pose
from coach.ports import FeedStatus
from coach.session.sources import parse_source
from tests.device_builders import phone_camera, wait_until, write_clip

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals and /dev/shm are POSIX"),
]

LOADING_S = 60.0  # for a worker to load its networks on a busy machine
SHARED = Path("/dev/shm")  # noqa: S108  # where Linux keeps shared memory
PROJECT = Path(__file__).resolve().parents[3]


@contextmanager
def _feed(source: str, *, every_frame: bool = False) -> Iterator[LivePoseFeed]:
    options = FeedOptions(spec=parse_source(source), exercise_id="squat", every_frame=every_frame)
    feed = open_feed(options, SystemClock())
    feed.start()
    try:
        yield feed
    finally:
        feed.close_and_wait()


@pytest.fixture(autouse=True)
def _leaves_nothing() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()
    assert not _shared_by(os.getpid())


def _shared_by(pid: int) -> list[Path]:
    return list(SHARED.glob(f"coach-{pid}-*"))


def _is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def _collect(feed: LivePoseFeed, poses: list[Pose], *, count: int) -> None:
    def has_enough() -> bool:
        poses.extend(feed.poses())
        return len(poses) >= count or feed.state.status is FeedStatus.ENDED

    assert wait_until(has_enough, within_s=LOADING_S), feed.state


def _assert_rising(poses: list[Pose]) -> None:
    times_s = [pose.t_s for pose in poses]
    assert times_s == sorted(set(times_s))


@pytest.mark.parametrize(
    "blow",
    [signal.SIGKILL, signal.SIGSTOP, pytest.param(signal.SIGTERM, marks=pytest.mark.thorough)],
)
def test_a_killed_or_frozen_worker_is_replaced_and_the_film_goes_on(
    tmp_path: Path, blow: signal.Signals
) -> None:
    path = write_clip(tmp_path / "long.mp4", frames=900)
    with _feed(str(path)) as feed:
        poses: list[Pose] = []
        _collect(feed, poses, count=10)
        struck = feed.worker_pid
        assert struck is not None

        os.kill(struck, blow)
        assert wait_until(lambda: feed.state.status is FeedStatus.RESTARTING, within_s=LOADING_S)
        resumed_from_s = [*poses, *feed.poses()][-1].t_s
        _collect(feed, poses, count=len(poses) + 10)

        assert feed.worker_pid != struck
        assert feed.state.status is FeedStatus.RUNNING
        assert not _is_running(struck)
        _assert_rising(poses)
        # It went on where it was: what the film lost is far less than the restart took.
        first_after_s = next(pose.t_s for pose in poses if pose.t_s > resumed_from_s)
        assert first_after_s - resumed_from_s < 0.5


def test_every_frame_comes_once_even_when_the_worker_dies(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", frames=150)
    with _feed(str(path), every_frame=True) as feed:
        poses: list[Pose] = []
        _collect(feed, poses, count=20)
        pid = feed.worker_pid
        assert pid is not None

        os.kill(pid, signal.SIGKILL)
        _collect(feed, poses, count=150)

        assert [round(pose.t_s * 30) for pose in poses] == list(range(150))


def test_a_worker_that_nobody_reads_does_not_run_ahead(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.mp4", frames=120)
    with _feed(str(path), every_frame=True) as feed:
        assert wait_until(lambda: feed.state.frames >= 32, within_s=LOADING_S)

        ran_ahead = wait_until(lambda: feed.state.frames > 32, within_s=1.0)

        assert not ran_ahead
        poses: list[Pose] = []
        _collect(feed, poses, count=120)
        assert len(poses) == 120


def test_a_stalled_stream_is_waited_for_and_goes_on() -> None:
    with phone_camera() as camera, _feed(camera.url) as feed:
        poses: list[Pose] = []
        _collect(feed, poses, count=5)

        camera.is_sending.clear()
        assert wait_until(lambda: feed.state.status is FeedStatus.WAITING, within_s=LOADING_S)
        assert feed.state.message.endswith(".")
        camera.is_sending.set()
        assert wait_until(lambda: feed.state.status is FeedStatus.RUNNING, within_s=LOADING_S)
        _collect(feed, poses, count=len(poses) + len(feed.poses()) + 5)

        assert camera.connections >= 2
        _assert_rising(poses)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("/no/such/film.mp4", "There is no file"),
        ("77", "No webcam 77"),
        pytest.param("name:No Such Camera", "No webcam", marks=pytest.mark.thorough),
        ("http://127.0.0.1:9/video", "Nothing to see"),
    ],
)
def test_a_source_that_cannot_be_opened_fails_with_a_sentence(source: str, says: str) -> None:
    with _feed(source) as feed:
        assert wait_until(lambda: feed.state.status is FeedStatus.FAILED, within_s=LOADING_S)

        assert says in feed.state.message
        assert isinstance(feed.failure, SourceError)


def test_a_damaged_model_fails_with_a_sentence(tmp_path: Path) -> None:
    model = tmp_path / "pose.task"
    model.write_bytes(b"no bundle")
    options = FeedOptions(
        spec=parse_source(str(write_clip(tmp_path / "clip.mp4"))),
        exercise_id="squat",
        model_path=model,
    )
    feed = open_feed(options, SystemClock())
    feed.start()

    has_failed = wait_until(lambda: feed.state.status is FeedStatus.FAILED, within_s=LOADING_S)
    feed.close_and_wait()

    assert has_failed
    assert isinstance(feed.failure, ModelError)


def test_a_missing_system_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cv2.py").write_text(
        "raise ImportError('libGL.so.1: cannot open shared object file')"
    )
    film = write_clip(tmp_path / "clip.mp4")
    monkeypatch.syspath_prepend(str(tmp_path))  # a spawned worker searches where its app does

    with _feed(str(film)) as feed:
        assert wait_until(lambda: feed.state.status is FeedStatus.FAILED, within_s=LOADING_S)

        assert isinstance(feed.failure, GraphicsLibraryError)
        assert "libGL.so.1" in feed.state.message
        assert "libegl1" in feed.state.message


def test_a_worker_that_never_gets_going_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cv2.py").write_text("import os; os._exit(9)")
    film = write_clip(tmp_path / "clip.mp4")
    monkeypatch.syspath_prepend(str(tmp_path))

    with _feed(str(film)) as feed:
        assert wait_until(lambda: feed.state.status is FeedStatus.FAILED, within_s=LOADING_S)

        assert "coach doctor" in feed.state.message


SLOW_NETWORK = """
    import importlib, sys, time

    sys.path.remove({folder!r})
    del sys.modules["mediapipe"]
    real = importlib.import_module("mediapipe")
    landmarker = real.tasks.vision.PoseLandmarker
    quick = landmarker.detect_for_video

    def slow(*arguments):
        time.sleep(2.5)  # longer than a frozen worker is given
        return quick(*arguments)

    landmarker.detect_for_video = slow
"""


def test_a_worker_that_is_merely_slow_is_not_taken_for_frozen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shadow = tmp_path / "shadow"
    shadow.mkdir()
    network = textwrap.dedent(SLOW_NETWORK).format(folder=str(shadow))
    (shadow / "mediapipe.py").write_text(network)
    film = write_clip(tmp_path / "clip.mp4", frames=3)
    monkeypatch.syspath_prepend(str(shadow))

    with _feed(str(film), every_frame=True) as feed:
        poses: list[Pose] = []
        _collect(feed, poses, count=1)
        worker = feed.worker_pid
        _collect(feed, poses, count=2)

        assert feed.worker_pid == worker
        assert feed.state.status is FeedStatus.RUNNING


APP = """
    import sys, time
    from coach.devices.feed_options import FeedOptions
    from coach.devices.pose_feed import open_feed
    from coach.devices.system_clock import SystemClock
    from coach.session.sources import parse_source

    if __name__ == "__main__":
        options = FeedOptions(spec=parse_source(sys.argv[1]), exercise_id="squat")
        feed = open_feed(options, SystemClock())
        feed.start()
        while not feed.poses():
            time.sleep(0.02)
        assert not {"cv2", "mediapipe", "matplotlib"} & set(sys.modules)
        print(feed.worker_pid, flush=True)
        time.sleep(600)
"""


@pytest.mark.parametrize(
    "blow",
    [
        signal.SIGKILL,
        signal.SIGINT,
        pytest.param(signal.SIGTERM, marks=pytest.mark.thorough),
    ],
)
def test_the_death_of_the_app_ends_the_worker_and_frees_its_memory(
    tmp_path: Path, blow: signal.Signals
) -> None:
    app_file = tmp_path / "app.py"
    app_file.write_text(textwrap.dedent(APP))
    film = write_clip(tmp_path / "long.mp4", frames=900)
    app = subprocess.Popen(
        [sys.executable, str(app_file), str(film)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        text=True,
    )
    assert app.stdout is not None
    worker_pid = int(app.stdout.readline())
    assert _is_running(worker_pid)
    assert _shared_by(app.pid)

    app.send_signal(blow)

    # The promise is two seconds; the rest is for a machine busy with other tests.
    assert wait_until(lambda: not _is_running(worker_pid), within_s=6.0)
    assert wait_until(lambda: not _shared_by(app.pid), within_s=6.0)
    app.wait(timeout=10)
    app.stdout.close()
