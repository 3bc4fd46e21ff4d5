"""Knee-in against the truth: the angle as a line over the true one, and what was said. Pure."""

import itertools
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coach.movement.events import Rep
from coach.movement.vocabulary import CheckCode
from coach.validity.accuracy import knee_in_pair
from coach.validity.gauge import KNEE_IN_CHECKS
from coach.validity.groups import ALL
from coach.validity.intervals import Estimate, grouped_share, resampled
from coach.validity.measuring import ErrorRow, error_row, known
from coach.validity.seeing import SeenScene


@dataclass(frozen=True, slots=True)
class StepRow:
    """Where so much of it was imposed."""

    name: str  # the exercise, or all of them
    imposed_deg: float
    true_deg: float | None  # mean, as the picture shows it, minus standing
    measured_deg: Estimate  # mean
    flagged: Estimate  # share of the repetitions that could be judged
    not_judged: int


@dataclass(frozen=True, slots=True)
class RiseRow:
    """Whether more of it measures as more."""

    name: str
    steps: int  # of the imposed angle, with something measured
    falls: int  # steps at which the mean of the measured angle did not rise


@dataclass(frozen=True, slots=True)
class KneeIn:
    """The measured angle as a straight line over the true one, both minus standing."""

    gain: Estimate
    offset_deg: Estimate
    error_deg: ErrorRow
    steps: tuple[StepRow, ...]  # all exercises together
    steps_by_exercise: tuple[StepRow, ...]
    rises: tuple[RiseRow, ...]


def knee_in(scenes: Sequence[SeenScene]) -> KneeIn:
    """Return what is known of knee-in; of scenes from the front."""
    judged = [scene for scene in scenes if set(scene.codes) & set(KNEE_IN_CHECKS)]
    pairs = [_pairs(scene) for scene in judged]
    errors = [[measured - true for true, measured in group] for group in pairs]
    by_exercise = tuple(
        row
        for exercise_id in sorted({scene.case.exercise_id for scene in judged})
        for row in _steps(exercise_id, [s for s in judged if s.case.exercise_id == exercise_id])
    )
    return KneeIn(
        gain=resampled(pairs, _slope),
        offset_deg=resampled(pairs, _offset),
        error_deg=error_row("knee-in", errors),
        steps=_steps(ALL, judged),
        steps_by_exercise=by_exercise,
        rises=tuple(_rises(by_exercise)),
    )


def flagged_of(reps: Iterable[Rep], codes: Sequence[CheckCode]) -> list[bool]:
    """Return of the repetitions that could be judged whether any of the checks was said."""
    return [
        any(span.code in codes for span in rep.checks)
        for rep in reps
        if not any(unjudged.code in codes for unjudged in rep.not_judged)
    ]


def _steps(name: str, scenes: Sequence[SeenScene]) -> tuple[StepRow, ...]:
    imposed = {scene.shown.imposed_knee_in_deg for scene in scenes}
    return tuple(
        _step(name, degrees, [s for s in scenes if s.shown.imposed_knee_in_deg == degrees])
        for degrees in sorted(known(imposed))
    )


def _step(name: str, imposed_deg: float, scenes: Sequence[SeenScene]) -> StepRow:
    pairs = [_pairs(scene) for scene in scenes]
    true = [true for group in pairs for true, _ in group]
    flags = [
        flagged_of((done.rep for _, done in scene.result.pairs), KNEE_IN_CHECKS) for scene in scenes
    ]
    reps = sum(len(scene.result.pairs) for scene in scenes)
    return StepRow(
        name=name,
        imposed_deg=imposed_deg,
        true_deg=statistics.fmean(true) if true else None,
        measured_deg=resampled([[got for _, got in group] for group in pairs], statistics.fmean),
        flagged=grouped_share(flags),
        not_judged=reps - sum(map(len, flags)),
    )


def _rises(rows: Sequence[StepRow]) -> Iterable[RiseRow]:
    for name in dict.fromkeys(row.name for row in rows):
        means = known(row.measured_deg.value for row in rows if row.name == name)
        if len(means) > 1:
            falls = sum(after <= before for before, after in itertools.pairwise(means))
            yield RiseRow(name, steps=len(means) - 1, falls=falls)


def _pairs(scene: SeenScene) -> list[tuple[float, float]]:
    return known(knee_in_pair(*pair) for pair in scene.result.pairs)


def _slope(pairs: Sequence[tuple[float, float]]) -> float | None:
    line = _line(pairs)
    return None if line is None else line[0]


def _offset(pairs: Sequence[tuple[float, float]]) -> float | None:
    line = _line(pairs)
    return None if line is None else line[1]


def _line(pairs: Sequence[tuple[float, float]]) -> tuple[float, float] | None:
    """Return slope and intercept of least squares, None where all true values are one."""
    true = [pair[0] for pair in pairs]
    if len(pairs) < 2 or max(true) - min(true) <= 0:  # noqa: PLR2004  # a line needs two points
        return None
    slope, intercept = statistics.linear_regression(true, [pair[1] for pair in pairs])
    return slope, intercept
