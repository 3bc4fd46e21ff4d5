"""What holds for every test: no display, no sound, strict words, nobody's own data, no deadlines.

It is set when this file is imported, which is before any test module imports pygame or coach.
"""

import atexit
import gc
import os
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

from tests.thorough import ASKED

for driver in ("SDL_VIDEODRIVER", "SDL_AUDIODRIVER"):
    os.environ[driver] = "dummy"
os.environ["COACH_STRICT_WORDS"] = "1"
os.environ["LANGUAGE"] = "en"  # whatever the system of whoever runs the tests speaks
# A test that forgets to choose a folder must not find, or change, the sessions of a person.
_FOLDER = tempfile.TemporaryDirectory(prefix="coach-tests-", ignore_cleanup_errors=True)
atexit.register(_FOLDER.cleanup)
os.environ["COACH_DATA"] = _FOLDER.name
# Tests start dozens of processes, and each worker reads every test. Where Python may not keep what
# it compiled beside the sources, all of them share a folder that is made for such things.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).resolve().parents[1] / ".pytest_cache" / "compiled")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix

# In the background of a shell Ctrl+C is ignored, also by every process that a test would interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Tests and recordings are many objects that stay; they need not be searched for garbage so often.
gc.set_threshold(100_000, 50, 100)

# No timings on a shared machine; what CI finds, the next run finds again.
settings.register_profile("coach", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("coach-ci", settings.get_profile("coach"), derandomize=True)
settings.load_profile("coach-ci" if os.environ.get("CI") else "coach")

# Rooms that play whole sets, weeks or commands: each test takes its time.
WHOLE = {"properties", "courses", "golden", "journeys", "cli"}
# Long tests go hundreds of times over what others have covered, and take four times as long when
# they are measured: coverage leaves them out, but for the commands that nobody else covers.
COVERED_BY_WHOLE = {"cli"}
_MEASURED = "COVERAGE_PROCESS_CONFIG"  # what coverage tells the processes of tests


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--thorough",
        action="store_true",
        help="also the cases that repeat in other places what every run looks at: before a release",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--thorough"):
        os.environ[ASKED] = "yes"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        rooms = set(item.path.parts)
        if rooms & WHOLE:
            item.add_marker(pytest.mark.whole)
    if config.getoption("--thorough"):
        return
    left_out = [item for item in items if item.get_closest_marker("thorough")]
    items[:] = [item for item in items if not item.get_closest_marker("thorough")]
    config.hook.pytest_deselected(items=left_out)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    if _is_measured(item):
        return (yield)
    with _unmeasured():
        return (yield)


def _is_measured(item: pytest.Item) -> bool:
    if item.get_closest_marker("slow"):
        return False
    return not item.get_closest_marker("whole") or bool(set(item.path.parts) & COVERED_BY_WHOLE)


@contextmanager
def _unmeasured() -> Iterator[None]:
    """Stop whatever measures coverage, also in the processes that a test starts.

    In a worker of pytest-xdist several measure at once, one upon the other, and the marker
    `no_cover` of pytest-cov stops only the last: the test would take as long as before.
    """
    kept = os.environ.pop(_MEASURED, None)
    stopped: list[Coverage] = []
    while (measuring := Coverage.current()) is not None:
        measuring.stop()
        stopped.append(measuring)
    try:
        yield
    finally:
        for measuring in reversed(stopped):
            measuring.start()
        if kept is not None:
            os.environ[_MEASURED] = kept


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    """Leave the next test a language that nobody has chosen."""
    yield
    from coach import words  # noqa: PLC0415  # after the environment above is set
    from coach.session.lengths import Lengths, use_lengths  # noqa: PLC0415  # likewise

    words.use_catalogue(None)
    use_lengths(Lengths.CENTIMETRES)
