"""Alarms, faults, silence and praise of a few repetitions, counted by hand."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import CheckCode, NotJudgedReason, Side, View
from coach.validity.calibration import calibration
from coach.validity.flags import false_alarm_rows, fault_rows
from coach.validity.seeing import SeenScene
from coach.validity.silence import is_right_to_be_silent, must_be_silent
from coach.validity.true_score import true_score
from coach.validity.unjudged import unjudged_rows
from tests.movement_builders import shipped
from tests.validity_builders import any_rep, remark, seen, silence, true_rep

SQUAT = shipped()["squat"]
K2, T1, D1, K1 = CheckCode.K2, CheckCode.T1, CheckCode.D1, CheckCode.K1
PLAIN = any_rep()
PERFECT = true_rep(eccentric_s=3.0, pause_s=1.0, concentric_s=2.0, end_s=8.0)
FLAGGED = replace(PLAIN, checks=(remark(K2),))
UNSEEN = replace(PLAIN, not_judged=(silence(K2, NotJudgedReason.VIEW),))


def test_alarms_are_told_by_check_and_exercise_of_faultless_repetitions_alone() -> None:
    scenes = [
        seen((true_rep(0), PLAIN), (true_rep(1), FLAGGED), codes=(K2, T1)),
        seen((true_rep(0), UNSEEN), exercise_id="mini_squat"),
        seen((true_rep(0), FLAGGED), fault="knee_in:15"),
    ]

    rows = {(row.code, row.exercise_id): row for row in false_alarm_rows(scenes)}

    assert set(rows) == {(K2, "all"), (K2, "squat"), (T1, "all"), (T1, "squat")}
    assert rows[K2, "all"].flagged.value == 0.5
    assert (rows[K2, "all"].flagged.n, rows[K2, "all"].not_judged) == (2, 1)
    assert rows[T1, "squat"].flagged.value == 0.0


def test_a_fault_is_noticed_by_the_check_that_is_there_for_it() -> None:
    other = replace(PLAIN, checks=(remark(T1),), score=50)
    scenes = [
        seen((true_rep(0), FLAGGED), (true_rep(1), other), fault="knee_in:15", codes=(K2, T1)),
        seen((true_rep(0), other), fault="too_fast"),
    ]

    knee_in, too_fast = fault_rows(scenes)

    assert (knee_in.fault, knee_in.reps) == ("knee_in:15", 2)
    assert (knee_in.noticed.value, knee_in.any_remark.value) == (0.5, 1.0)
    assert (too_fast.noticed.value, too_fast.any_remark.value) == (None, 1.0)
    assert too_fast.score.value == 50


def rated(
    score: int | None, true: int, *, fault: str | None = None, said: bool = False
) -> SeenScene:
    rep = replace(PLAIN, score=score, checks=(remark(K2),) if said else ())
    return replace(seen((true_rep(), rep), fault=fault), true_scores=(true,))


def test_praise_is_compared_with_what_was_imposed_and_with_what_is_true() -> None:
    scenes = [
        rated(95, 95),
        rated(92, 70, fault="knee_in:15"),
        rated(97, 97, said=True),  # a remark: not called good form
        rated(60, 65, fault="too_fast"),
        rated(None, 90),
    ]

    found = calibration(scenes)
    good, less = found.said

    assert (good.faultless.value, good.faultless.n, good.truly_good.value) == (0.5, 2, 0.5)
    assert good.true_score.value == pytest.approx(82.5)
    assert (less.faultless.value, less.faultless.n) == (0.5, 2)
    assert found.not_scored == 1


def test_scores_are_put_into_ranges_that_hold_all_of_them() -> None:
    found = calibration([rated(score, score) for score in (0, 49, 50, 89, 90, 100)])

    counts = {(row.from_score, row.to_score): row.score.n for row in found.bins}

    assert counts == {(0, 49): 2, (50, 59): 1, (60, 69): 0, (70, 79): 0, (80, 89): 1, (90, 100): 2}


@pytest.mark.parametrize(
    ("code", "view", "yaw_deg", "silent"),
    [
        (K2, View.FRONT, 9.0, False),
        (K2, View.SIDE, 75.0, True),
        (K2, View.FRONT, 26.0, True),  # two legs carry a turn of 25 degrees
        (K1, View.FRONT, 13.0, True),  # one leg carries 12
        (K1, View.FRONT, 11.0, False),
        (D1, View.FRONT, 0.0, True),
        (D1, View.SIDE, 75.0, False),
        (CheckCode.H1, View.SIDE, 75.0, False),
        (CheckCode.H1, View.OBLIQUE, 45.0, True),
        (CheckCode.R1, View.FRONT, 90.0, False),  # lying on the side: the turn is another one
        (CheckCode.E2, View.SIDE, 75.0, True),  # no camera can tell
    ],
)
def test_the_true_view_and_turn_forbid_a_check_or_not(
    *, code: CheckCode, view: View, yaw_deg: float, silent: bool
) -> None:
    assert must_be_silent(code, true_rep(yaw_deg=yaw_deg), view) is silent


@pytest.mark.parametrize(
    ("reason", "depth_deg", "right"),
    [
        (NotJudgedReason.VIEW, 60.0, False),
        (NotJudgedReason.TURNED, 60.0, False),
        (NotJudgedReason.FRAMING, 60.0, False),
        (NotJudgedReason.TOO_DEEP, 60.0, False),
        (NotJudgedReason.TOO_DEEP, 80.0, True),
        (NotJudgedReason.VISIBILITY, 60.0, None),
    ],
)
def test_a_reason_is_true_of_a_repetition_or_not_or_nobody_knows(
    *, reason: NotJudgedReason, depth_deg: float, right: bool | None
) -> None:
    true = true_rep(turning_knee_flexion_deg=depth_deg, yaw_deg=5.0)

    assert is_right_to_be_silent(K2, reason, true, view=View.FRONT) is right


def test_silence_is_counted_and_so_is_speech_out_of_place() -> None:
    scenes = [
        seen((true_rep(0), UNSEEN), (true_rep(1), PLAIN)),  # once silent without a reason
        seen((true_rep(0), UNSEEN), (true_rep(1), PLAIN), view=View.SIDE),  # once out of place
    ]

    everything, k2 = unjudged_rows(scenes)

    assert (everything.name, k2.name) == ("all", "K2")
    assert (k2.silent.value, k2.silent.n) == (0.5, 4)
    assert (k2.rightly.value, k2.rightly.n, k2.open_count) == (0.5, 2, 0)
    assert (k2.told.value, k2.told.n) == (0.5, 2)


def test_a_perfect_repetition_deserves_everything() -> None:
    assert true_score(PERFECT, SQUAT, view=View.FRONT, is_faulty=False) == 100


def test_haste_costs_by_the_share_of_the_time_that_is_missing() -> None:
    true = true_rep(eccentric_s=1.5, pause_s=1.0, concentric_s=2.0, end_s=6.5)

    # Half of the lowering is missing: 40 points x (0.5 + 1 + 1) / 3, and 60 for the rest.
    assert true_score(true, SQUAT, view=View.FRONT, is_faulty=False) == 93


@pytest.mark.parametrize(
    ("changes", "points"),
    [
        ({"separation_ratio": 0.85}, 90),  # amber: 20 of 30
        ({"separation_ratio": 0.7}, 80),  # red: 10 of 30
        ({"trunk_lean_deg": 20.0}, 80),
        ({"turning_knee_flexion_deg": 80.0}, 80),  # past the limit of 75: 10 of 30
        ({"full": False}, 90),
        ({"fault": "uneven"}, 80),
    ],
)
def test_faults_cost_by_the_rules_of_the_app(changes: dict[str, object], points: int) -> None:
    true = replace(PERFECT, **changes)  # type: ignore[arg-type]  # names are those of TrueRep

    assert true_score(true, SQUAT, view=View.FRONT, is_faulty=True) == points


def test_without_an_imposed_fault_alignment_is_good_by_definition() -> None:
    true = true_rep(
        eccentric_s=3.0, concentric_s=2.0, end_s=8.0, separation_ratio=0.85, side=Side.BOTH
    )

    assert true_score(true, SQUAT, view=View.FRONT, is_faulty=False) == 100
    assert true_score(true, SQUAT, view=View.SIDE, is_faulty=True) == 100  # not seen from there


def test_times_that_nobody_knows_earn_no_score() -> None:
    true = true_rep(eccentric_s=None)

    assert true_score(true, SQUAT, view=View.FRONT, is_faulty=False) is None
