"""The synthetic patients that accuracy is reported on, and their truth as a case.

Thresholds were tuned on seeds 0 to 99; the report takes its seeds from 100 to 199, a new one for
every scene, so that no figure comes from a scene that was looked at while tuning.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from coach.errors import UsageError
from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Side, View
from coach.validity.truth import Angle, Case, TrueRep

REPORT_SEEDS = (100, 199)
REPS = 3  # of each scene; what happens around them comes from the seed
FPS = 20  # of a modest webcam in a dim room
KNEE_IN_DEG = 12  # imposed in the scenes that test knee-in
VIEWS = (View.FRONT, View.SIDE, View.OBLIQUE)


@dataclass(frozen=True, slots=True)
class Scene:
    """A source as the command line takes it."""

    source: str
    exercise_id: str


def report_scenes(exercises: Sequence[Exercise], *, rounds: int) -> tuple[Scene, ...]:
    """Return the scenes of a report: every exercise in every view it can be counted from.

    Args:
        exercises: the library.
        rounds: how often, each time with new seeds; one more for knee-in, from the front.

    Raises:
        UsageError: more rounds than there are seeds.
    """
    asked = [
        (exercise, view, fault)
        for _ in range(rounds)
        for fault in ("", f"&fault=knee_in:{KNEE_IN_DEG}")
        for exercise in exercises
        for view in VIEWS
        if view in exercise.drivers and (not fault or shows_knee_in(exercise, view))
    ]
    first, last = REPORT_SEEDS
    if len(asked) > last - first + 1:
        raise UsageError(f"{rounds} rounds need more than the {last - first + 1} report seeds.")
    return tuple(
        Scene(
            source=(
                f"synthetic:{exercise.id}?seed={first + i}&reps={REPS}&view={view}&fps={FPS}{fault}"
            ),
            exercise_id=exercise.id,
        )
        for i, (exercise, view, fault) in enumerate(asked)
    )


def shows_knee_in(exercise: Exercise, view: View) -> bool:
    return view is View.FRONT and any(rule.code in ("K1", "K2") for rule in exercise.checks)


def case_of(scene: Scene, truth: Mapping[str, Any]) -> Case:
    """Return the case of a scene, from the truth document that `coach synth --truth` writes."""
    frames = truth["frames"]
    working = Side(truth["side"])
    reps = tuple(_true_rep(rep, frames) for rep in truth["reps"])
    return Case(
        name=scene.source,
        kind="synthetic",
        exercise_id=scene.exercise_id,
        view=View(truth["view"]),
        reps=reps,
        fewest=len(reps),
        most=len(reps),
        duration_s=float(truth["duration_s"]),
        knee_flexion=tuple(
            Angle(float(frame["t_s"]), _working_flexion_deg(frame, working)) for frame in frames
        ),
    )


def _working_flexion_deg(frame: Mapping[str, Any], working: Side) -> float:
    left, right = frame["left_knee_flexion_deg"], frame["right_knee_flexion_deg"]
    if working is Side.BOTH:
        return float(left + right) / 2
    return float(left if working is Side.LEFT else right)


def _true_rep(rep: Mapping[str, Any], frames: Sequence[Mapping[str, Any]]) -> TrueRep:
    turn_s = (rep["bottom_s"] + rep["leaves_bottom_s"]) / 2
    return TrueRep(
        start_s=rep["start_s"],
        turn_s=turn_s,
        end_s=rep["end_s"],
        eccentric_s=rep["eccentric_s"],
        pause_s=rep["pause_s"],
        concentric_s=rep["concentric_s"],
        turning_knee_flexion_deg=rep["peak_knee_flexion_deg"],
        full=rep["full"],
        side=Side(rep["side"]),
        left_knee_in_deg=_knee_in_deg("left", frames, turn_s=turn_s, start_s=rep["start_s"]),
        right_knee_in_deg=_knee_in_deg("right", frames, turn_s=turn_s, start_s=rep["start_s"]),
    )


def _knee_in_deg(
    side: str, frames: Sequence[Mapping[str, Any]], *, turn_s: float, start_s: float
) -> float:
    """Return the projected knee-in at the turn minus that of standing just before."""
    name = f"{side}_knee_in_picture_deg"
    at_turn = min(frames, key=lambda frame: abs(frame["t_s"] - turn_s))
    standing = min(frames, key=lambda frame: abs(frame["t_s"] - start_s))
    return float(at_turn[name] - standing[name])
