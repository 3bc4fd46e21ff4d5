"""Comparing counted repetitions with true ones."""

import math
from dataclasses import replace

import pytest

from coach.movement.events import RepCompleted
from coach.movement.vocabulary import View
from coach.validity.accuracy import Observed, compare, spread, summarise
from coach.validity.lag import lag_s
from coach.validity.truth import Angle, Case, TrueRep
from tests.movement_builders import events_of, shipped, synthetic_poses

TRUE = (
    TrueRep(2.0, 4.0, 6.0, eccentric_s=2.0, concentric_s=2.0, full=True),
    TrueRep(8.0, 10.0, 12.0, eccentric_s=2.0, concentric_s=2.0, full=True),
)
CASE = Case("case", "synthetic", "squat", View.SIDE, TRUE, fewest=2, most=2, duration_s=60.0)


@pytest.fixture(scope="module")
def rep() -> RepCompleted:
    """A real repetition, to be moved about."""
    events = events_of(synthetic_poses("squat", view=View.SIDE), shipped()["squat"])
    return next(event for event in events if isinstance(event, RepCompleted))


def counted(rep: RepCompleted, *turns_s: float) -> Observed:
    moved = [
        RepCompleted(
            t_s=turn_s + 2.1,
            rep=replace(rep.rep, bottom_s=turn_s, eccentric_s=2.5, full=True),
        )
        for turn_s in turns_s
    ]
    return Observed(events=tuple(moved), knee_flexion=(), frames=100, frames_with_pose=90)


def test_each_true_repetition_is_matched_once(rep: RepCompleted) -> None:
    result = compare(CASE, counted(rep, 4.1, 10.1))

    assert (result.counted, result.missed, result.ghosts) == (2, 0, 0)


def test_a_second_count_of_one_repetition_is_a_ghost(rep: RepCompleted) -> None:
    result = compare(CASE, counted(rep, 3.9, 4.1, 10.0))

    assert (result.missed, result.ghosts, result.count_error) == (0, 1, 1)


def test_a_count_elsewhere_is_a_ghost_and_the_repetition_missed(rep: RepCompleted) -> None:
    result = compare(CASE, counted(rep, 4.0, 30.0))

    assert (result.missed, result.ghosts, result.count_error) == (1, 1, 0)


def test_a_clip_that_cuts_a_repetition_allows_both_counts(rep: RepCompleted) -> None:
    case = replace(CASE, fewest=1, most=2)

    assert compare(case, counted(rep, 4.0)).count_error == 0
    assert compare(case, counted(rep)).count_error == -1


def test_the_summary_adds_up(rep: RepCompleted) -> None:
    found = summarise([compare(CASE, counted(rep, 4.0, 10.0)), compare(CASE, counted(rep, 4.0))])

    assert (found.recordings, found.minutes, found.reps) == (2, 2.0, 4)
    assert (found.exact_share, found.off_by_one_share) == (0.5, 1.0)
    assert found.eccentric_s.mean == pytest.approx(0.5)
    assert found.announced_s.mean == pytest.approx(0.1)
    assert found.detection == pytest.approx(0.9)


def test_the_error_of_a_label_is_not_ours(rep: RepCompleted) -> None:
    case = replace(CASE, label_error_s=0.3)

    found = summarise([compare(case, counted(rep, 4.0, 10.0))])

    assert found.eccentric_s.mean == pytest.approx(0.2)  # 0.5 s, of which the label explains 0.3


def test_nothing_compared_is_unknown_and_not_zero() -> None:
    found = spread([])

    assert (found.n, found.mean, found.p90_absolute) == (0, None, None)


@pytest.mark.parametrize("late_s", [-0.1, 0.0, 0.07, 0.2])
def test_the_lag_of_a_delayed_angle_is_found(late_s: float) -> None:
    times = [i / 30 for i in range(300)]
    true = [Angle(t, 30 - 30 * math.cos(t)) for t in times]
    late = [Angle(t, 25 - 30 * math.cos(t - late_s)) for t in times]  # with a bias of 5 degrees

    assert lag_s(true, late) == pytest.approx(late_s, abs=0.011)  # one step of the search


def test_a_still_knee_has_no_lag() -> None:
    true = [Angle(i / 30, 10.0) for i in range(100)]

    assert lag_s(true, true) is None
