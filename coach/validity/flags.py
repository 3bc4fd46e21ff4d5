"""What the checks said of repetitions without a fault, and with one. Pure.

A check is tuned so that fewer than one in ten faultless repetitions is flagged.
"""

import statistics
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from coach.movement.vocabulary import CheckCode
from coach.validity.groups import ALL
from coach.validity.intervals import Estimate, grouped_share, resampled
from coach.validity.knee_in import flagged_of
from coach.validity.seeing import SeenScene
from coach.validity.true_score import CODES_OF_FAULTS


@dataclass(frozen=True, slots=True)
class FalseAlarmRow:
    code: CheckCode
    exercise_id: str  # or all
    flagged: Estimate  # share of the faultless repetitions that could be judged
    not_judged: int


@dataclass(frozen=True, slots=True)
class FaultRow:
    """Repetitions with one imposed fault."""

    fault: str  # with degrees, where it takes any
    reps: int
    noticed: Estimate  # share with a remark of a check that is there for it, of those judged
    any_remark: Estimate  # share with any check's remark
    score: Estimate  # mean of the app's


def false_alarm_rows(scenes: Sequence[SeenScene]) -> tuple[FalseAlarmRow, ...]:
    """Return a row of every check, then of every exercise in which it could judge."""
    faultless = [scene for scene in scenes if scene.shown.fault_name is None]
    rows = []
    for code in CheckCode:
        having = [scene for scene in faultless if code in scene.codes]
        groups = {ALL: having}
        for exercise_id in sorted({scene.case.exercise_id for scene in having}):
            groups[exercise_id] = [s for s in having if s.case.exercise_id == exercise_id]
        rows += [_false_alarms(code, name, group) for name, group in groups.items() if group]
    return tuple(row for row in rows if row.exercise_id == ALL or row.flagged.n)


def fault_rows(scenes: Sequence[SeenScene]) -> tuple[FaultRow, ...]:
    """Return a row of every fault that was imposed."""
    faulty: dict[str, list[SeenScene]] = {}
    for scene in scenes:
        if scene.shown.fault_name is not None:
            faulty.setdefault(str(scene.shown.fault), []).append(scene)
    return tuple(_fault(fault, faulty[fault]) for fault in sorted(faulty))


def _false_alarms(code: CheckCode, name: str, scenes: Sequence[SeenScene]) -> FalseAlarmRow:
    flags = [flagged_of((done.rep for _, done in s.result.pairs), (code,)) for s in scenes]
    reps = sum(len(scene.result.pairs) for scene in scenes)
    return FalseAlarmRow(
        code=code,
        exercise_id=name,
        flagged=grouped_share(flags),
        not_judged=reps - sum(map(len, flags)),
    )


def noticed(scenes: Sequence[SeenScene], codes: Collection[CheckCode]) -> Estimate:
    """Return the share of the repetitions with a fault that one of these checks is there for."""
    flags = []
    for scene in scenes:
        meant = CODES_OF_FAULTS.get(scene.shown.fault_name or "", frozenset())
        there_for = tuple(meant & set(codes) & set(scene.codes))
        if there_for:
            flags.append(flagged_of((done.rep for _, done in scene.result.pairs), there_for))
    return grouped_share(flags)


def _fault(fault: str, scenes: Sequence[SeenScene]) -> FaultRow:
    done = [[done.rep for _, done in scene.result.pairs] for scene in scenes]
    scores = [[float(rep.score) for rep in reps if rep.score is not None] for reps in done]
    return FaultRow(
        fault=fault,
        reps=sum(map(len, done)),
        noticed=noticed(scenes, tuple(CheckCode)),
        any_remark=grouped_share([[bool(rep.checks) for rep in reps] for reps in done]),
        score=resampled(scores, statistics.fmean),
    )
