"""What Coach needs and wants from a computer, looked at one by one."""

import ctypes
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from coach import __version__, bootstrap
from coach.cli.display import why_no_display
from coach.errors import CoachError

_OLDEST = (3, 11)
_NEWEST = (3, 13)
_PACKAGES = ("mediapipe", "opencv-contrib-python", "pygame-ce", "numpy", "pydantic", "rich")
_CLASHING = "opencv-python"  # owns the same files as opencv-contrib-python
_LIBRARIES = {  # what OpenCV and MediaPipe load on Linux, and the Debian package it is in
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libGLESv2.so.2": "libgles2",
    "libgthread-2.0.so.0": "libglib2.0-0 (libglib2.0-0t64 from Debian 13 and Ubuntu 24.04 on)",
}
_SPACE_MB = 50  # some hundred sessions
_SOUND_PROBE = "import pygame; pygame.mixer.init(); pygame.mixer.quit()"
_PROBE_TIMEOUT_S = 20


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    is_ok: bool
    text: str  # what is there, or what to do
    is_needed: bool = False  # without it Coach cannot be used at all


def examine(folder: Path, *, model: Path | None) -> Iterator[Finding]:
    """Yield a finding for everything that Coach needs or wants."""
    yield _python()
    yield from _packages()
    yield _libraries()
    yield _model(model)
    yield _data_folder(folder)
    yield _exercises(folder)
    yield _camera()
    yield _sound()
    yield _voice()
    yield _display()


def _python() -> Finding:
    version = platform.python_version()
    is_ok = _OLDEST <= sys.version_info[:2] <= _NEWEST
    text = f"{version}, Knee Coach {__version__}"
    if not is_ok:
        text = f"{version}: use Python 3.11, 3.12 or 3.13"
    return Finding("Python", is_ok=is_ok, text=text, is_needed=True)


def _packages() -> Iterator[Finding]:
    found: list[str] = []
    for name in _PACKAGES:
        version = _version_of(name)
        if version is None:
            text = f"{name} is not installed; install Knee Coach again"
            yield Finding("packages", is_ok=False, text=text, is_needed=True)
        else:
            found.append(f"{name} {version}")
    yield Finding("packages", is_ok=True, text=", ".join(found))
    if _version_of(_CLASHING) is not None:
        text = f"uninstall {_CLASHING}, then install Knee Coach again: two OpenCV wheels clash"
        yield Finding("packages", is_ok=False, text=text)


def _version_of(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _libraries() -> Finding:
    name = "graphics libraries"
    if sys.platform != "linux":
        return Finding(name, is_ok=True, text="come with the packages")
    missing = [library for library in _LIBRARIES if not _loads(library)]
    if not missing:
        return Finding(name, is_ok=True, text=", ".join(_LIBRARIES))
    packages = ", ".join(_LIBRARIES[library] for library in missing)
    text = f"{', '.join(missing)} missing; on Debian and Ubuntu install {packages}"
    return Finding(name, is_ok=False, text=text, is_needed=True)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _model(path: Path | None) -> Finding:
    try:
        text = bootstrap.check_model(path)
    except CoachError as error:
        return Finding("pose model", is_ok=False, text=str(error), is_needed=True)
    return Finding("pose model", is_ok=True, text=text)


def _data_folder(folder: Path) -> Finding:
    name = "data folder"
    nearest = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK):
        text = f"{folder} cannot be written; choose another with --data DIR"
        return Finding(name, is_ok=False, text=text, is_needed=True)
    free_mb = shutil.disk_usage(nearest).free // 1_000_000
    if free_mb < _SPACE_MB:
        text = f"only {free_mb} MB are free for {folder}; make room for at least {_SPACE_MB} MB"
        return Finding(name, is_ok=False, text=text, is_needed=True)
    return Finding(name, is_ok=True, text=str(folder))


def _exercises(folder: Path) -> Finding:
    library = bootstrap.library(folder)
    if library.mistakes:
        return Finding("exercises", is_ok=False, text=" ".join(library.mistakes))
    names = ", ".join(exercise.id for exercise in library.exercises)
    return Finding("exercises", is_ok=bool(names), text=names or "none; install Knee Coach again")


def _camera() -> Finding:
    names = bootstrap.webcams()
    if names:
        return Finding("webcam", is_ok=True, text=", ".join(names))
    text = "none found: use a phone's address or a video file with --source, or 'coach demo'"
    return Finding("webcam", is_ok=False, text=text)


def _sound() -> Finding:
    environment = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    try:
        probe = subprocess.run(  # noqa: S603  # our own interpreter and our own line
            [sys.executable, "-c", _SOUND_PROBE],
            env=environment,
            capture_output=True,
            timeout=_PROBE_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Finding("sound", is_ok=False, text="the sound device does not answer; all is silent")
    if probe.returncode == 0:
        return Finding("sound", is_ok=True, text="tones can be played")
    return Finding("sound", is_ok=False, text="no sound device: Coach is silent, nothing else")


def _voice() -> Finding:
    if sys.platform in {"win32", "darwin"}:
        return Finding("voice", is_ok=True, text="the voice of the system")
    if shutil.which("espeak-ng") is not None:
        return Finding("voice", is_ok=True, text="espeak-ng")
    return Finding("voice", is_ok=False, text="install espeak-ng to hear the cues spoken")


def _display() -> Finding:
    why = why_no_display()
    if why is None:
        return Finding("display", is_ok=True, text="a window can be opened")
    text = f"none ({why}): coach works in the terminal, the app needs a screen"
    return Finding("display", is_ok=False, text=text)
