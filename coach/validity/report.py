"""The validity report: every figure of many scenes, ours beside other ways of counting. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.movement.vocabulary import View
from coach.validity import groups
from coach.validity.calibration import Calibration, calibration
from coach.validity.check_rows import CheckRow, check_rows
from coach.validity.clip_rows import ClipPart
from coach.validity.counting import CountingRow, counting_row
from coach.validity.finding_rows import FindingRow, finding_rows
from coach.validity.flags import FalseAlarmRow, FaultRow, false_alarm_rows, fault_rows
from coach.validity.gauge_rows import GaugeRow, gauge_rows
from coach.validity.goals import GoalRow, goal_rows
from coach.validity.hold_times import HoldRow, hold_rows
from coach.validity.knee_in import KneeIn, knee_in
from coach.validity.measuring import (
    AnnouncedRow,
    ErrorRow,
    SideRow,
    ViewRow,
    announced_row,
    flexion_row,
    lag_row,
    side_row,
    tempo_rows,
    view_row,
)
from coach.validity.pose_classes import CLASSES_NAME
from coach.validity.seeing import OURS, SeenScene
from coach.validity.thinning import THINNINGS
from coach.validity.threshold_rules import PUBLISHED
from coach.validity.unjudged import UnjudgedRow, unjudged_rows

WAYS = (OURS, *(rule.name for rule in PUBLISHED), CLASSES_NAME)
TEMPO_GOAL_EXERCISE = "mini_squat"  # prescribed 3-1-3-1


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the report stands on."""

    title: str  # which scenes these are, for people
    scenes: int
    reps: int
    holds: int
    minutes: float
    missing: tuple[str, ...]  # sources of scenes that are planned, but not there yet


@dataclass(frozen=True, slots=True)
class Report:
    coverage: Coverage
    goals: tuple[GoalRow, ...]
    counting: tuple[CountingRow, ...]  # ours: all, by kind, by view, by exercise and view
    ways: Mapping[str, tuple[CountingRow, ...]]  # by group: ours, then the others
    camera_rates: tuple[CountingRow, ...]  # ours: the same patients by several cameras
    fewer_frames: tuple[CountingRow, ...]  # ours: all frames, then with frames left out
    idle: Mapping[str, tuple[CountingRow, ...]]  # no exercise, by pastime: ours, then the others
    tempo: tuple[ErrorRow, ...]
    lag: tuple[ErrorRow, ...]  # of the knee angle: by view, by frame rate
    announced: tuple[AnnouncedRow, ...]
    knee_flexion: tuple[ErrorRow, ...]
    knee_in: KneeIn
    checks: tuple[CheckRow, ...]
    false_alarms: tuple[FalseAlarmRow, ...]
    faults: tuple[FaultRow, ...]
    unjudged: tuple[UnjudgedRow, ...]
    gauge: tuple[GaugeRow, ...]
    calibration: Calibration
    views: tuple[ViewRow, ...]
    sides: tuple[SideRow, ...]
    holds: tuple[HoldRow, ...]
    finding: tuple[FindingRow, ...]
    clips: ClipPart | None


def report_of(
    scenes: Sequence[SeenScene],
    *,
    title: str,
    missing: Sequence[str],
    clips: ClipPart | None = None,
) -> Report:
    """Return all figures.

    Args:
        scenes: everything that was seen; those without exercise once as every exercise.
        title: which scenes these are.
        missing: sources of scenes that should be among them.
        clips: what was found on labelled clips.
    """
    parts = groups.split(scenes)
    exercising = parts.exercising
    views = groups.by_view(exercising)
    counting = _counting(exercising, views)
    idle = _idle(parts.idle)
    tempo = {
        name: tempo_rows(f"{name} at 30 a second", group)
        for name, group in groups.prescribed(exercising).items()
    }
    false_alarms = false_alarm_rows(exercising)
    goal_groups = {**views, "mini squats, 30 to 60°": groups.mini_squats(exercising)}
    return Report(
        coverage=_coverage(scenes, title=title, missing=missing),
        goals=goal_rows(
            [_row(name, group, OURS) for name, group in goal_groups.items() if group],
            [rows[0] for name, rows in idle.items() if name == groups.ALL],
            tempo={TEMPO_GOAL_EXERCISE: tempo.get(TEMPO_GOAL_EXERCISE, ())},
            false_alarms=false_alarms,
        ),
        counting=counting,
        ways=_ways({**views, **groups.by_exercise(exercising)} if exercising else {}),
        camera_rates=tuple(
            _row(name, group, OURS) for name, group in groups.by_rate(parts.rated).items()
        ),
        fewer_frames=(
            _row("every frame", exercising, OURS),
            *(_row(thinning.name, exercising, thinning.name) for thinning in THINNINGS),
        ),
        idle=idle,
        tempo=(
            *(row for rows in tempo.values() for row in rows),
            *(row for name, group in views.items() for row in tempo_rows(name, group)),
        ),
        lag=tuple(
            lag_row(name, group) for name, group in {**views, **groups.by_rate(parts.rated)}.items()
        ),
        announced=tuple(announced_row(name, group) for name, group in views.items()),
        knee_flexion=tuple(flexion_row(name, group) for name, group in views.items()),
        knee_in=knee_in(views.get(View.FRONT.value, ())),
        checks=check_rows(exercising, false_alarms),
        false_alarms=false_alarms,
        faults=fault_rows(exercising),
        unjudged=unjudged_rows(exercising),
        gauge=gauge_rows(views),
        calibration=calibration(exercising),
        views=tuple(view_row(name, group) for name, group in views.items()),
        sides=tuple(side_row(name, group) for name, group in views.items()),
        holds=hold_rows(parts.holding),
        finding=finding_rows(groups.by_exercise_and_view((*exercising, *parts.holding))),
        clips=clips,
    )


def _coverage(scenes: Sequence[SeenScene], *, title: str, missing: Sequence[str]) -> Coverage:
    films = {scene.case.name: scene.case for scene in scenes}.values()  # each once
    return Coverage(
        title=title,
        scenes=len(films),
        reps=sum(len(film.reps) for film in films),
        holds=sum(len(film.holds) for film in films),
        minutes=sum(film.duration_s for film in films) / 60,
        missing=tuple(missing),
    )


def _counting(
    scenes: Sequence[SeenScene], views: Mapping[str, Sequence[SeenScene]]
) -> tuple[CountingRow, ...]:
    rows = dict(views)
    rows |= groups.by_kind(scenes)
    rows["mini squats, 30 to 60°"] = groups.mini_squats(scenes)
    mini = [scene for scene in scenes if scene.case.exercise_id == groups.MINI_SQUAT]
    rows[f"{groups.MINI_SQUAT}, all views"] = mini
    rows |= groups.by_exercise_and_view(scenes)
    return tuple(_row(name, group, OURS) for name, group in rows.items() if group)


def _ways(compared: Mapping[str, Sequence[SeenScene]]) -> dict[str, tuple[CountingRow, ...]]:
    return {
        name: tuple(row for way in WAYS if (row := _row(name, group, way, title=way)).scenes)
        for name, group in compared.items()
    }


def _idle(scenes: Sequence[SeenScene]) -> dict[str, tuple[CountingRow, ...]]:
    if not scenes:
        return {}
    found = _ways({groups.ALL: scenes, **groups.by_pastime(scenes)})
    for exercise_id, group in groups.by_exercise(scenes).items():
        found[f"taken for {exercise_id}"] = (_row(OURS, group, OURS),)
    return found


def _row(
    name: str, scenes: Sequence[SeenScene], way: str, *, title: str | None = None
) -> CountingRow:
    known = [scene.outcomes[way] for scene in scenes if way in scene.outcomes]
    return counting_row(title or name, known)
