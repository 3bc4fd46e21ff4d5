"""The figures of the exercise library: people made of lines, read from `assets/figures/`.

`tools/draw_figures.py` writes them; the window knows neither OpenCV nor the synthetic patient.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Motion, Posture
from coach.paths import data_dir

Point = tuple[float, float]
Line = tuple[Point, ...]

SCHEMA = 1
PAIRED = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle", "heel", "toe")
JOINTS = (
    "head",
    "neck",
    "mid_hip",
    *(f"{side}_{joint}" for joint in PAIRED for side in ("left", "right")),
)
POSTURE_FIGURES: Mapping[Posture, str] = {
    Posture.STANDING: "mini_squat",
    Posture.SPLIT: "split_squat",
    Posture.SEATED: "seated_knee_extension",
    Posture.KNEELING: "half_kneeling_hip_flexor_stretch",
    Posture.LYING_BACK: "glute_bridge",
    Posture.LYING_SIDE: "side_lying_hip_abduction",
}
_MOST_PICTURES = 200
LOOP_S = 4.8  # of one repetition: calm, and not meant as the tempo of the exercise
LOOP_PICTURES = 48  # ten a second


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """One repetition or hold in the unit box, x to the right and y down."""

    near: str  # the side of the athlete that is nearer: left, right, or both
    turn: int  # the picture farthest from rest; the first one is at rest
    floor: float  # its y
    metre: float  # how long one is in the unit box
    props: tuple[Line, ...]
    frames: tuple[Line, ...]  # each in the order of JOINTS

    def posed(self, phase: float) -> dict[str, Point]:
        """Return the joints at a share of the repetition; whole numbers are at rest."""
        at = (phase % 1.0) * len(self.frames)
        index = int(at)
        first = self.frames[index % len(self.frames)]
        second = self.frames[(index + 1) % len(self.frames)]
        share = at - index
        return {
            name: (x + (to_x - x) * share, y + (to_y - y) * share)
            for name, (x, y), (to_x, to_y) in zip(JOINTS, first, second, strict=True)
        }

    @property
    def turn_phase(self) -> float:
        return self.turn / len(self.frames)


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands for an exercise."""

    figure: Figure | None  # None: a pictogram does
    moves: bool = False  # it is the movement itself, not only the posture it begins in
    is_broken: bool = False  # the figure has a file, but it cannot be read


def phase_at(time_s: float) -> float:
    """Return the phase to draw after this time; it changes ten times a second at most."""
    return int(time_s / LOOP_S * LOOP_PICTURES) % LOOP_PICTURES / LOOP_PICTURES


def shown_for(exercise: Exercise) -> Shown:
    """Return the figure of an exercise: the one it names, its own, or that of its posture."""
    for name in (exercise.text.figure, exercise.id):
        found = _found(name) if name else None
        if found is not None:
            return found
    if exercise.motion in {Motion.TIMER, Motion.LOG}:
        return Shown(None)
    found = _found(POSTURE_FIGURES[exercise.posture])
    return Shown(None) if found is None else replace(found, moves=False)


@lru_cache(maxsize=128)
def _found(name: str) -> Shown | None:
    """Return a figure by its name; read once, also where there is none."""
    path = _path(name)
    if not path.is_file():
        return None
    try:
        return Shown(load_figure(path), moves=True)
    except UsageError:
        return Shown(None, is_broken=True)


def _path(name: str) -> Path:
    return data_dir("assets") / "figures" / f"{name}.json"


def load_figure(path: Path) -> Figure:
    """Read a figure's file.

    Raises:
        coach.errors.UsageError: it is missing, or no figure.
    """
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        figure = _figure(table)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"the figure {path.name} cannot be read, so a simple picture is shown; "
            "install Knee Coach again to get it back"
        ) from error
    return figure


def _figure(table: Mapping[str, Any]) -> Figure:
    """Return a checked figure.

    Raises:
        ValueError: or KeyError or TypeError, it is none.
    """
    figure = Figure(
        near=str(table["near"]),
        turn=int(table["turn"]),
        floor=float(table["floor"]),
        metre=float(table["metre"]),
        props=tuple(_line(line) for line in table["props"]),
        frames=tuple(_line(line) for line in table["frames"]),
    )
    is_one = (
        table["schema"] == SCHEMA
        and tuple(table["joints"]) == JOINTS
        and figure.near in {"left", "right", "both"}
        and 0 <= figure.turn < len(figure.frames) <= _MOST_PICTURES
        and all(len(frame) == len(JOINTS) for frame in figure.frames)
        and 0.0 < figure.metre <= 1.0
        and math.isfinite(figure.floor)
    )
    if not is_one:
        raise ValueError("not a figure of this version")
    return figure


def _line(points: list[list[float]]) -> Line:
    line = tuple((float(x), float(y)) for x, y in points)
    if not all(0.0 <= value <= 1.0 for point in line for value in point):
        raise ValueError("a point lies outside the unit box")
    return line
