"""Labelled clips as a part of the report."""

from dataclasses import replace

import pytest

from coach.validity.clip_rows import EXERCISING, NOT_EXERCISING, SeenClip, clip_part
from coach.validity.counting import outcome
from coach.validity.report import report_of
from coach.validity.seeing import OURS
from coach.validity.tables import tables
from coach.validity.threshold_rules import Count
from tests.validity_builders import any_rep, seen, true_rep


def clip(*, lowering_s: float) -> SeenClip:
    """Return one repetition of two seconds, labelled to a tenth of a second."""
    scene = seen((true_rep(), replace(any_rep(), eccentric_s=lowering_s, concentric_s=2.0)))
    case = replace(scene.case, kind="clip", label_error_s=0.3)
    return SeenClip(replace(scene.result, case=case), scene.outcomes)


def idle_clip() -> SeenClip:
    one = clip(lowering_s=2.0)
    case = replace(one.result.case, reps=(), fewest=0, most=0)
    ghost = outcome(case, [Count(3.0, 4.0)])
    return SeenClip(replace(one.result, case=case, pairs=(), ghosts=1), {OURS: ghost})


def test_clips_with_and_without_exercise_are_told_apart() -> None:
    part = clip_part([clip(lowering_s=2.0), idle_clip()])

    (exercising,), (idle,) = part.counting[EXERCISING], part.counting[NOT_EXERCISING]
    assert (exercising.name, exercising.exact.value, exercising.reps) == (OURS, 1.0, 1)
    assert (idle.exact.value, idle.ghosts_per_10_min.n) == (0.0, 1)


def test_times_count_only_beyond_the_error_of_the_labels() -> None:
    part = clip_part([clip(lowering_s=2.5), clip(lowering_s=1.9)])

    assert part.lowering_s.n == 2
    assert part.lowering_s.mean_absolute == pytest.approx(0.1)  # 0.5 and 0.1 beyond 0.3
    assert part.rise_s.mean_absolute == 0.0


def test_the_report_has_a_table_of_them() -> None:
    scene = seen((true_rep(), any_rep()))
    part = clip_part([clip(lowering_s=2.5)])

    report = report_of([scene], title="one", missing=[], clips=part)

    table = next(table for table in tables(report) if "clips" in table.title)
    assert table.rows[0][:3] == (EXERCISING, OURS, "1")
    assert "lowering 0.20 s (1 repetitions)" in table.note
