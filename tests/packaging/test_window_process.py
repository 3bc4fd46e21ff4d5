"""The window's process stays free of OpenCV, MediaPipe and matplotlib, and quick to start."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BANNED = ("cv2", "mediapipe", "matplotlib")
ROOMS = ("movement", "care", "session", "records", "screens", "cli")
IMPORT_ROOMS = f"""
import importlib, pkgutil, sys
import coach, coach.bootstrap, coach.errors, coach.paths, coach.words
for room in {ROOMS!r}:
    package = importlib.import_module(f"coach.{{room}}")
    for module in pkgutil.walk_packages(package.__path__, f"coach.{{room}}."):
        importlib.import_module(module.name)
print(*sorted({{name.partition(".")[0] for name in sys.modules}}))
"""
HELP = """
import sys
from coach.cli.entry import run
run(["--help"])
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""

pytestmark = pytest.mark.slow


def modules_after(program: str) -> set[str]:
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(result.stdout.splitlines()[-1].split())


def test_nothing_the_window_imports_brings_opencv_or_mediapipe() -> None:
    modules = modules_after(IMPORT_ROOMS)

    assert {"pygame", "sqlite3"} <= modules  # the rooms were imported
    assert modules & set(BANNED) == set()


def test_help_needs_neither_the_window_nor_the_network() -> None:
    modules = modules_after(HELP)

    assert "typer" in modules
    assert modules & {*BANNED, "pygame"} == set()
