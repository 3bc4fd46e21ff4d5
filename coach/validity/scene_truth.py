"""The truth document of a synthetic scene, as `coach synth --truth` writes it, as a case. Pure.

Angles at the turn are those of the picture minus standing, just before the repetition: what a
camera in that place could at best have measured.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from coach.movement.vocabulary import Side, View
from coach.validity.scenes import Scene, shown
from coach.validity.truth import Angle, Case, TrueHold, TrueRep

_Frame: TypeAlias = Mapping[str, Any]

THE_SAME: Mapping[str, frozenset[str]] = {
    "march_in_place": frozenset({"step_in_place"}),
    "side_step": frozenset({"shuffle"}),  # a step aside, and back
    "band_side_walk": frozenset({"shuffle"}),
}
"""Everyday movement that is the exercise itself: no camera could tell marching from marching."""

ALIKE_MARGIN_S = 0.5  # a step that began there may end beyond it


def case_of(scene: Scene, truth: Mapping[str, Any]) -> Case:
    frames = truth["frames"]
    working = Side(truth["side"])
    fault = shown(scene.source).fault_name
    reps = tuple(_true_rep(rep, frames, fault=fault) for rep in truth["reps"])
    return Case(
        name=scene.source,
        kind="synthetic",
        exercise_id=scene.exercise_id,
        view=View(truth["view"]),
        reps=reps,
        fewest=len(reps),
        most=len(reps),
        duration_s=float(truth["duration_s"]),
        holds=tuple(_true_hold(hold) for hold in truth.get("holds", ())),
        alike_s=alike_s(scene.exercise_id, truth),
        knee_flexion=tuple(
            Angle(float(frame["t_s"]), _working_flexion_deg(frame, working)) for frame in frames
        ),
    )


def alike_s(exercise_id: str, truth: _Frame) -> tuple[tuple[float, float], ...]:
    """Return from when to when everyday movement was this very exercise, by its name."""
    names = THE_SAME.get(exercise_id, frozenset())
    return tuple(
        (float(event["from_s"]) - ALIKE_MARGIN_S, float(event["to_s"]) + ALIKE_MARGIN_S)
        for event in truth.get("events", ())
        if event["what"] in names
    )


def _working_flexion_deg(frame: _Frame, working: Side) -> float:
    left, right = frame["left_knee_flexion_deg"], frame["right_knee_flexion_deg"]
    if working is Side.BOTH:
        return float(left + right) / 2
    return float(left if working is Side.LEFT else right)


def _true_rep(rep: _Frame, frames: Sequence[_Frame], *, fault: str | None) -> TrueRep:
    turn_s = (rep["bottom_s"] + rep["leaves_bottom_s"]) / 2
    turn, standing = _nearest(frames, turn_s), _nearest(frames, rep["start_s"])
    during = [frame for frame in frames if rep["start_s"] <= frame["t_s"] <= rep["end_s"]]
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
        left_knee_in_deg=_change("left_knee_in_picture_deg", turn, standing),
        right_knee_in_deg=_change("right_knee_in_picture_deg", turn, standing),
        separation_ratio=_separation_ratio(turn, standing),
        trunk_lean_deg=_size(_change("trunk_side_deg", turn, standing)),
        pelvic_drop_deg=_size(_change("pelvis_roll_deg", turn, standing)),
        trunk_forward_deg=_largest("trunk_forward_deg", during),
        yaw_deg=_largest("yaw_deg", during),
        fault=fault,
    )


def _true_hold(hold: _Frame) -> TrueHold:
    return TrueHold(
        side=Side(hold["side"]),
        start_s=float(hold["start_s"]),
        end_s=float(hold["end_s"]),
        held_s=float(hold["held_s"]),
    )


def _nearest(frames: Sequence[_Frame], t_s: float) -> _Frame:
    return min(frames, key=lambda frame: abs(frame["t_s"] - t_s))


def _change(name: str, turn: _Frame, standing: _Frame) -> float | None:
    """Return a value at the turn minus that of standing; a small sample may not have kept it."""
    if name not in turn or name not in standing:
        return None
    return float(turn[name] - standing[name])


def _separation_ratio(turn: _Frame, standing: _Frame) -> float | None:
    name = "knee_separation_ratio"
    if name not in turn or not standing.get(name):
        return None
    return float(turn[name] / standing[name])


def _size(value: float | None) -> float | None:
    return None if value is None else abs(value)


def _largest(name: str, frames: Sequence[_Frame]) -> float | None:
    return max((abs(float(frame[name])) for frame in frames if name in frame), default=None)
