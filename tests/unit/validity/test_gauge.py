"""The knee-in gauge's silence, counted by frames of repetitions."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import CheckCode, NotJudgedReason, View
from coach.validity.accuracy import GaugeSample
from coach.validity.gauge import GaugeFrames, gauge_frames
from coach.validity.gauge_rows import gauge_rows
from tests.validity_builders import any_rep, seen, true_rep

K2, VIEW, HIDDEN = CheckCode.K2, NotJudgedReason.VIEW, NotJudgedReason.VISIBILITY
SAMPLES = [
    GaugeSample(0.5, VIEW),  # before the repetition, which lasts from 2 to 7 s
    GaugeSample(3.0, None),
    GaugeSample(4.0, VIEW),
    GaugeSample(5.0, HIDDEN),
    GaugeSample(6.0, None),
]


@pytest.mark.parametrize(
    ("view", "found"),
    [
        (View.FRONT, GaugeFrames(spoke_rightly=2, silent_wrongly=1, silent_open=1)),
        (View.SIDE, GaugeFrames(spoke_wrongly=2, silent_rightly=2)),
    ],
)
def test_within_repetitions_every_frame_is_right_or_wrong_or_open(
    view: View, found: GaugeFrames
) -> None:
    case = seen((true_rep(), any_rep()), view=view).case

    assert gauge_frames(case, SAMPLES, [CheckCode.T1, K2]) == found


def test_where_no_check_is_about_knee_in_there_is_no_gauge() -> None:
    case = seen((true_rep(), any_rep())).case

    assert gauge_frames(case, SAMPLES, [CheckCode.T1]).total == 0


def test_silence_is_a_share_of_time() -> None:
    scene = seen((true_rep(), any_rep()))
    gauge = GaugeFrames(
        spoke_rightly=50, spoke_wrongly=10, silent_rightly=10, silent_wrongly=30, silent_open=20
    )

    (row,) = gauge_rows({"front": [replace(scene, gauge=gauge)], "side": [scene]})

    assert row.minutes == pytest.approx(120 / 20 / 60)
    assert (row.silent.value, row.rightly.value) == (0.5, 0.25)
    assert row.open.value == pytest.approx(1 / 3)
    assert row.spoke_wrongly.value == pytest.approx(1 / 12)
