"""One real window, on a display of its own, driven with real keys and a real mouse.

What the window did is read from the data it left behind, not from its pixels.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest

from coach.screens.first_run.welcome_screen import WelcomeScreen
from coach.screens.preferences import NOTICE_KEY, THEME_KEY
from coach.screens.theme import ThemeName
from tests.screens.fakes import FakeServices
from tests.screens.gallery import any_screen
from tests.screens.stage import Stage

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
    ),
]
WINDOW = (1280, 720)
BETWEEN_S = 0.4  # two clicks in one frame of a busy machine would be one
WITHIN_S = 60.0  # of every wait: a bound for a broken window, not a measurement


@pytest.fixture
def display() -> Iterator[str]:
    """Start an X server on a free display, and stop it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=WITHIN_S)


class RealWindow:
    """The app in a process of its own."""

    def __init__(self, display: str, folder: Path) -> None:
        self.folder = folder
        self._display = display
        variables = {**os.environ, "DISPLAY": display, "SDL_VIDEODRIVER": "x11", "LANG": "C"}
        variables["HOME"] = str(folder)  # where a copy of the data would be put
        self.process = subprocess.Popen(
            [sys.executable, "-m", "coach", "--data", str(folder)], env=variables
        )
        self.id = self._found()

    def _tool(self, *words: str) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command,
            env={**os.environ, "DISPLAY": self._display},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip()

    def _found(self) -> str:
        # There is no other window on this display; without a window manager names are not found.
        found: list[str] = []

        def is_open() -> bool:
            found[:] = self._tool("search", "--class", ".").split()
            return bool(found)

        self.wait(is_open, "the window opens")
        return found[-1]

    def press(self, name: str) -> None:
        self._tool("windowfocus", self.id)
        self._tool("key", name)

    def click(self, x: float, y: float) -> None:
        self._tool("mousemove", "--window", self.id, str(round(x)), str(round(y)))
        self._tool("mousedown", "1")
        self._tool("mouseup", "1")

    def leave(self, *clicks: tuple[float, float]) -> None:
        """Click, then walk to the last button with Tab and use it, until the app has ended."""
        keys = ("Tab", "Tab", "Return")
        steps: Iterator[tuple[float, float] | str] = cycle(
            (*clicks, *keys)
        )  # the first Tab shows the focus
        deadline_s = time.perf_counter() + WITHIN_S
        while self.process.poll() is None and time.perf_counter() < deadline_s:
            step = next(steps)
            if isinstance(step, str):
                self.press(step)
            else:
                self.click(*step)
            time.sleep(BETWEEN_S)

    def setting(self, name: str) -> str | None:
        store = self.folder / "coach.db"
        if not store.is_file():
            return None
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
            row = database.execute("select value from setting where key = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def wait(
        self, is_so: Callable[[], bool], what: str, *, trying: Callable[[], None] | None = None
    ) -> None:
        """Wait until something is so; a window that has just opened may miss the first clicks."""
        deadline_s = time.perf_counter() + WITHIN_S
        while not is_so():
            assert self.process.poll() is None, f"the app has ended before {what}"
            assert time.perf_counter() < deadline_s, what
            if trying is not None:
                trying()
            time.sleep(BETWEEN_S)


def middle_of(stage: Stage, control: str) -> tuple[float, float]:
    stage.frame()
    stage.frame()
    return stage.kit.boxes[control].centre


def test_a_real_window_takes_clicks_and_keys_and_closes(display: str, tmp_path: Path) -> None:
    welcome = Stage(WelcomeScreen(FakeServices().store), is_blind=True)
    settings = Stage(any_screen("settings"), is_blind=True)
    window = RealWindow(display, tmp_path)
    try:
        welcomed = middle_of(welcome, "accept")
        window.wait(
            lambda: window.setting(NOTICE_KEY) is not None,
            "a click accepts the notice",
            trying=lambda: window.click(*welcomed),
        )
        asked = Stage(any_screen("ask_knee"), is_blind=True)
        way = cycle(
            (
                middle_of(asked, "later"),
                middle_of(settings, "nav:settings"),
                middle_of(settings, f"theme:{ThemeName.DARK}"),
            )
        )
        window.wait(
            lambda: window.setting(THEME_KEY) == ThemeName.DARK,
            "a click chooses the dark look",
            trying=lambda: window.click(*next(way)),
        )
        window.leave(middle_of(settings, "nav:settings"), middle_of(settings, "tab:data"))

        assert window.process.wait(timeout=WITHIN_S) == 0
    finally:
        window.process.kill()
        window.process.wait(timeout=WITHIN_S)
