"""Times, angles and flags of a scene with a repetition of known errors."""

from dataclasses import replace

import pytest

from coach.movement.events import CheckSpan, NotJudged, RepCompleted
from coach.movement.vocabulary import CheckCode, Level, NotJudgedReason, Side, View
from coach.validity.accuracy import Observed, compare
from coach.validity.measuring import flexion_row, knee_in, side_row, tempo_rows, view_row
from coach.validity.seeing import SeenScene, ViewTime
from coach.validity.truth import Case, TrueRep
from tests.movement_builders import events_of, shipped, synthetic_poses

KNEE_IN_SAID = CheckSpan(CheckCode.K2, Level.RED, 3.0, 4.0, 0.7, "ratio")


@pytest.fixture(scope="module")
def done() -> RepCompleted:
    events = events_of(synthetic_poses("squat", view=View.SIDE), shipped()["squat"])
    return next(event for event in events if isinstance(event, RepCompleted))


def scene(done: RepCompleted, *, true_deg: float, imposed_deg: float = 0.0) -> SeenScene:
    """Return a scene with one repetition whose knee-in is measured as half of the true one + 1."""
    true = TrueRep(
        2.0,
        4.0,
        6.0,
        eccentric_s=2.0,
        pause_s=1.0,
        concentric_s=2.0,
        turning_knee_flexion_deg=60.0,
        left_knee_in_deg=true_deg,
        right_knee_in_deg=true_deg,
    )
    case = Case("s", "synthetic", "squat", View.FRONT, (true,), fewest=1, most=1, duration_s=10.0)
    measured_deg = 1 + true_deg / 2
    rep = replace(
        done.rep,
        side=Side.BOTH,
        bottom_s=4.0,
        eccentric_s=2.5,
        pause_s=None,
        concentric_s=1.75,
        turning_knee_flexion_deg=55.0,
        left_knee_in_deg=measured_deg,
        right_knee_in_deg=measured_deg,
        checks=(KNEE_IN_SAID,) if imposed_deg else (),
        not_judged=(),
    )
    observed = Observed(
        events=(RepCompleted(6.1, rep),), knee_flexion=(), frames=1, frames_with_pose=1
    )
    return SeenScene(compare(case, observed), {}, ViewTime(3.0, 1.0, 0.0), imposed_deg)


def test_times_and_depth_are_measured_minus_true(done: RepCompleted) -> None:
    scenes = [scene(done, true_deg=0.0)]

    lowering, pause, rise = tempo_rows("front", scenes)
    flexion = flexion_row("front", scenes)

    assert lowering.bias.value == pytest.approx(0.5)
    assert (rise.bias.value, rise.median_absolute.value) == (-0.25, 0.25)
    assert pause.bias.value is None  # not measured: not guessed
    assert flexion.bias.value == pytest.approx(-5.0)


def test_knee_in_is_a_line_over_the_truth(done: RepCompleted) -> None:
    found = knee_in([scene(done, true_deg=degrees) for degrees in (0.0, 5.0, 10.0, 20.0)])

    assert found.gain.value == pytest.approx(0.5)
    assert found.offset_deg.value == pytest.approx(1.0)


def test_flags_are_told_by_what_was_imposed(done: RepCompleted) -> None:
    scenes = [scene(done, true_deg=0.0), scene(done, true_deg=10.0, imposed_deg=10.0)]

    faultless, imposed = knee_in(scenes).flags

    assert (faultless.imposed_deg, faultless.flagged.value) == (0.0, 0.0)
    assert (imposed.imposed_deg, imposed.flagged.value) == (10.0, 1.0)


def test_a_repetition_that_could_not_be_judged_is_neither_right_nor_flagged(
    done: RepCompleted,
) -> None:
    one = scene(done, true_deg=0.0)
    ((true, counted),) = one.result.pairs
    unseen = NotJudged(CheckCode.K2, next(iter(NotJudgedReason)))
    rep = replace(counted.rep, not_judged=(unseen,))
    hidden = replace(one, result=replace(one.result, pairs=((true, replace(counted, rep=rep)),)))

    (row,) = knee_in([hidden]).flags

    assert (row.flagged.n, row.not_judged) == (0, 1)


def test_the_share_of_a_view_is_one_of_time(done: RepCompleted) -> None:
    row = view_row("front", [scene(done, true_deg=0.0)])

    assert (row.right.value, row.unknown.value, row.other.value) == (0.75, 0.25, 0.0)


@pytest.mark.parametrize(
    ("said", "shares"),
    [(Side.LEFT, (1.0, 0.0, 0.0)), (Side.BOTH, (0.0, 1.0, 0.0)), (Side.RIGHT, (0.0, 0.0, 1.0))],
)
def test_the_working_leg_is_right_or_not_told_or_swapped(
    done: RepCompleted, said: Side, shares: tuple[float, float, float]
) -> None:
    one = scene(done, true_deg=0.0)
    ((true, counted),) = one.result.pairs
    pair = (replace(true, side=Side.LEFT), replace(counted, rep=replace(counted.rep, side=said)))
    told = replace(one, result=replace(one.result, pairs=(pair,)))

    row = side_row("all", [told])

    assert (row.right.value, row.not_told.value, row.swapped.value) == shares


def test_where_both_legs_work_no_leg_is_asked_for(done: RepCompleted) -> None:
    row = side_row("all", [scene(done, true_deg=0.0)])

    assert row.right.n == 0
