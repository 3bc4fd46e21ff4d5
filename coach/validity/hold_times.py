"""Holds against the truth: which were found, how long they were said to be, which were none."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from coach.movement.events import Hold
from coach.movement.vocabulary import Motion
from coach.validity.counting import GHOST_SPAN_MIN
from coach.validity.groups import ALL
from coach.validity.intervals import Estimate, grouped_share, rate
from coach.validity.measuring import ErrorRow, error_row
from coach.validity.seeing import SeenScene
from coach.validity.truth import TrueHold

SHORTEST_S = 1.0  # a shorter false hold passes before anybody has read a number


@dataclass(frozen=True, slots=True)
class HoldRow:
    """Holds of one exercise, or of all."""

    name: str
    scenes: int
    minutes: float
    found: Estimate  # share of the true holds
    held_error_s: ErrorRow  # held time, measured minus true, of a hold with all its pieces
    pieces: float | None  # into how many a hold was cut, mean
    false_per_10_min: Estimate  # holds where there was none, per 10 minutes of no holding


@dataclass(frozen=True, slots=True)
class _Found:
    true: tuple[tuple[TrueHold, tuple[Hold, ...]], ...]
    false: int
    idle_min: float


def hold_rows(scenes: Sequence[SeenScene]) -> tuple[HoldRow, ...]:
    """Return a row of all holds, then of every exercise."""
    holding = [scene for scene in scenes if scene.motion is Motion.HOLD]
    groups = {ALL: holding} if holding else {}
    for exercise_id in sorted({scene.case.exercise_id for scene in holding}):
        groups[exercise_id] = [s for s in holding if s.case.exercise_id == exercise_id]
    return tuple(_row(name, group) for name, group in groups.items())


def matched(true: Sequence[TrueHold], measured: Sequence[Hold]) -> list[tuple[Hold, ...]]:
    """Return for every true hold the measured ones that lie mostly in it, nearest first."""
    pieces: list[list[Hold]] = [[] for _ in true]
    for hold in measured:
        overlaps = [min(hold.end_s, one.end_s) - max(hold.start_s, one.start_s) for one in true]
        best = max(range(len(true)), key=lambda i: overlaps[i], default=None)
        if best is not None and overlaps[best] > 0:
            pieces[best].append(hold)
    return [tuple(found) for found in pieces]


def _row(name: str, scenes: Sequence[SeenScene]) -> HoldRow:
    found = [_found(scene) for scene in scenes]
    errors = [
        [sum(hold.held_s for hold in pieces) - true.held_s for true, pieces in one.true if pieces]
        for one in found
    ]
    cut = [len(pieces) for one in found for _, pieces in one.true if pieces]
    idle_min = sum(one.idle_min for one in found)
    return HoldRow(
        name=name,
        scenes=len(scenes),
        minutes=sum(scene.case.duration_s for scene in scenes) / 60,
        found=grouped_share([[bool(pieces) for _, pieces in one.true] for one in found]),
        held_error_s=error_row(name, errors),
        pieces=statistics.fmean(cut) if cut else None,
        false_per_10_min=rate(sum(one.false for one in found), idle_min / GHOST_SPAN_MIN),
    )


def _found(scene: SeenScene) -> _Found:
    case = scene.case
    pieces = matched(case.holds, scene.holds)
    known = {id(hold) for group in pieces for hold in group}
    held_s = sum(hold.end_s - hold.start_s for hold in case.holds)
    return _Found(
        true=tuple(zip(case.holds, pieces, strict=True)),
        false=sum(id(one) not in known and one.held_s >= SHORTEST_S for one in scene.holds),
        idle_min=max(0.0, case.duration_s - held_s) / 60,
    )
