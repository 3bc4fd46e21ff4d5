"""The validity report: every figure of many scenes, ours beside the published rules. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.movement.vocabulary import View
from coach.validity.counting import CountingRow, counting_row
from coach.validity.measuring import (
    ErrorRow,
    KneeIn,
    SideRow,
    ViewRow,
    flexion_row,
    knee_in,
    side_row,
    tempo_rows,
    view_row,
)
from coach.validity.scenes import VIEWS
from coach.validity.seeing import OURS, SeenScene
from coach.validity.thinning import THINNINGS
from coach.validity.threshold_rules import PUBLISHED

ALL = "all"
MINI_SQUAT = "mini_squat"
WAYS = (OURS, *(rule.name for rule in PUBLISHED))


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the report stands on."""

    title: str  # which scenes these are, for people
    scenes: int
    reps: int
    minutes: float
    missing: tuple[str, ...]  # sources of scenes that are planned, but not there yet


@dataclass(frozen=True, slots=True)
class Report:
    coverage: Coverage
    counting: tuple[CountingRow, ...]  # ours: all, by view, by exercise and view
    ways: Mapping[str, tuple[CountingRow, ...]]  # by group: ours, then the published rules
    fewer_frames: tuple[CountingRow, ...]  # ours: all frames, then with frames left out
    tempo: tuple[ErrorRow, ...]
    knee_flexion: tuple[ErrorRow, ...]
    knee_in: KneeIn
    views: tuple[ViewRow, ...]
    sides: tuple[SideRow, ...]


def report_of(scenes: Sequence[SeenScene], *, title: str, missing: Sequence[str]) -> Report:
    """Return all figures.

    Args:
        scenes: everything that was seen.
        title: which scenes these are.
        missing: sources of scenes that should be among them.
    """
    by_view = {view.value: [s for s in scenes if s.case.view is view] for view in VIEWS}
    groups = {ALL: list(scenes)} | {name: group for name, group in by_view.items() if group}
    return Report(
        coverage=Coverage(
            title=title,
            scenes=len(scenes),
            reps=sum(len(scene.case.reps) for scene in scenes),
            minutes=sum(scene.case.duration_s for scene in scenes) / 60,
            missing=tuple(missing),
        ),
        counting=_counting(scenes, groups),
        ways=_ways(scenes, groups),
        fewer_frames=(
            _row("every frame", scenes, OURS),
            *(_row(thinning.name, scenes, thinning.name) for thinning in THINNINGS),
        ),
        tempo=tuple(row for name, group in groups.items() for row in tempo_rows(name, group)),
        knee_flexion=tuple(flexion_row(name, group) for name, group in groups.items()),
        knee_in=knee_in(by_view[View.FRONT.value]),
        views=tuple(view_row(name, group) for name, group in groups.items()),
        sides=tuple(side_row(name, group) for name, group in groups.items()),
    )


def _counting(
    scenes: Sequence[SeenScene], groups: Mapping[str, Sequence[SeenScene]]
) -> tuple[CountingRow, ...]:
    rows = dict(groups)
    mini = [scene for scene in scenes if scene.case.exercise_id == MINI_SQUAT]
    if mini:
        rows[f"{MINI_SQUAT}, all views"] = mini
    for exercise_id in sorted({scene.case.exercise_id for scene in scenes}):
        for view in VIEWS:
            found = [s for s in scenes if (s.case.exercise_id, s.case.view) == (exercise_id, view)]
            if found:
                rows[f"{exercise_id}, {view}"] = found
    return tuple(_row(name, group, OURS) for name, group in rows.items())


def _ways(
    scenes: Sequence[SeenScene], groups: Mapping[str, Sequence[SeenScene]]
) -> dict[str, tuple[CountingRow, ...]]:
    compared = dict(groups)
    for exercise_id in sorted({scene.case.exercise_id for scene in scenes}):
        compared[exercise_id] = [s for s in scenes if s.case.exercise_id == exercise_id]
    return {name: tuple(_row(way, group, way) for way in WAYS) for name, group in compared.items()}


def _row(name: str, scenes: Sequence[SeenScene], way: str) -> CountingRow:
    return counting_row(name, [scene.outcomes[way] for scene in scenes])
