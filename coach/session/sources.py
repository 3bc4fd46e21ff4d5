"""The one grammar of video sources, shared by every command, as text in and a frozen record out."""

from dataclasses import dataclass
from typing import TypeAlias

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
