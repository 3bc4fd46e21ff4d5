"""The one grammar of video sources, shared by every command, as text in and a frozen record out."""

import math
import re
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlsplit

from coach.errors import UsageError
from coach.movement.vocabulary import View


@dataclass(frozen=True, slots=True)
class WebcamSpec:
    """`0`, `1`, ... or `name:PART-OF-ITS-NAME`."""

    text: str
    index: int | None
    name: str | None


@dataclass(frozen=True, slots=True)
class FileSpec:
    text: str
    path: str


@dataclass(frozen=True, slots=True)
class StreamSpec:
    """`http(s)://` (MJPEG) or `rtsp://`."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class SyntheticSpec:
    """`synthetic[:EXERCISE][?seed=&reps=&fault=&view=&fps=&speed=]`."""

    text: str
    exercise_id: str | None = None  # None: the exercise of the command
    seed: int = 0
    reps: int = 5
    fault: str | None = None  # a name the synthetic patient knows, as "knee_in" or "knee_in:12"
    view: View | None = None  # None: the exercise's preferred view
    fps: float = 30.0
    speed: float = 1.0  # 1 = paced as a person; larger plays faster; 0 = as fast as possible


SourceSpec: TypeAlias = WebcamSpec | FileSpec | StreamSpec | SyntheticSpec


_STREAM_SCHEMES = ("http", "https", "rtsp")
_SYNTHETIC = "synthetic"
_EXERCISE_ID = re.compile(r"[a-z][a-z0-9_]*")
_GRAMMAR = (
    "0 or name:PART (a webcam), a file, an http, https or rtsp address, "
    "or synthetic[:EXERCISE][?seed=&reps=&fault=&view=&fps=&speed=]"
)


def parse_source(text: str) -> SourceSpec:
    """Read the text of a source; whether it can be opened shows only on opening it.

    Raises:
        coach.errors.UsageError: the text cannot mean any source; the message says what may stand.
    """
    trimmed = text.strip()
    if not trimmed:
        raise UsageError(f"The source is empty; give {_GRAMMAR}.")
    if trimmed.isascii() and trimmed.isdigit():
        return WebcamSpec(text=trimmed, index=int(trimmed), name=None)
    if re.fullmatch(r"-\d+", trimmed):
        raise UsageError(f"There is no webcam {trimmed}; webcams are numbered from 0.")
    if trimmed.startswith("name:"):
        return _webcam_by_name(trimmed)
    if "://" in trimmed:
        return _stream(trimmed)
    if re.match(rf"{_SYNTHETIC}(?:[:?]|$)", trimmed):
        return _synthetic(trimmed)
    if "\0" in trimmed:
        raise UsageError(f"A file name cannot hold a zero character; give {_GRAMMAR}.")
    return FileSpec(text=trimmed, path=trimmed)


def _webcam_by_name(text: str) -> WebcamSpec:
    name = text.removeprefix("name:").strip()
    if not name:
        raise UsageError("name: needs a part of the webcam's name, for example name:Logitech.")
    return WebcamSpec(text=text, index=None, name=name)


def _stream(text: str) -> StreamSpec:
    scheme = text.partition("://")[0].lower()
    if scheme not in _STREAM_SCHEMES:
        raise UsageError(f"{scheme}:// is not a stream address Coach knows; give {_GRAMMAR}.")
    try:
        address = urlsplit(text)
        is_complete = bool(address.hostname) and (address.port is None or address.port > 0)
    except ValueError:
        is_complete = False
    if not is_complete:
        raise UsageError(
            f"{text} is not a complete stream address; it looks like http://192.168.1.20:8080/video."
        )
    return StreamSpec(text=text, url=text)


def _synthetic(text: str) -> SyntheticSpec:
    head, _, query = text.partition("?")
    exercise_id = head.removeprefix(_SYNTHETIC).removeprefix(":")
    if ":" in head and not _EXERCISE_ID.fullmatch(exercise_id):
        raise UsageError(f"{head}: after synthetic: comes an exercise id such as mini_squat.")
    settings = _settings(query)
    fault = settings.get("fault")
    view = settings.get("view")
    return SyntheticSpec(
        text=text,
        exercise_id=exercise_id or None,
        seed=_whole_number(settings.get("seed", "0"), "seed", largest=2**31 - 1),
        reps=_whole_number(settings.get("reps", "5"), "reps", largest=1000),
        fault=fault or None,
        view=None if view is None else _view(view),
        fps=_decimal(settings.get("fps", "30"), "fps", smallest=1.0, largest=120.0),
        speed=_decimal(settings.get("speed", "1"), "speed", smallest=0.0, largest=100.0),
    )


_SETTINGS = ("seed", "reps", "fault", "view", "fps", "speed")


def _settings(query: str) -> dict[str, str]:
    settings: dict[str, str] = {}
    for part in filter(None, query.split("&")):
        key, equals, value = part.partition("=")
        if key not in _SETTINGS or not equals:
            raise UsageError(
                f"synthetic: {part} is not a setting; allowed are {', '.join(_SETTINGS)} with =."
            )
        if key in settings:
            raise UsageError(f"synthetic: {key} is given twice; give it once.")
        settings[key] = value
    return settings


def _whole_number(value: str, key: str, *, largest: int) -> int:
    is_short = len(value) <= len(str(largest))  # a thousand digits would take Python an age
    if value.isascii() and value.isdigit() and is_short and int(value) <= largest:
        return int(value)
    raise UsageError(f"synthetic: {key}={value} must be a whole number from 0 to {largest}.")


def _decimal(value: str, key: str, *, smallest: float, largest: float) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if smallest <= number <= largest:
        return number
    raise UsageError(f"synthetic: {key}={value} must be a number from {smallest:g} to {largest:g}.")


def _view(value: str) -> View:
    seen_by_camera = (View.FRONT, View.SIDE, View.OBLIQUE)
    for view in seen_by_camera:
        if value == view.value:
            return view
    raise UsageError(f"synthetic: view={value} must be one of {', '.join(seen_by_camera)}.")
