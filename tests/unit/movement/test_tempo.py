"""The parts of a cycle are timed from the middle of its movements."""

import pytest

from coach.movement.curve import Curve
from coach.movement.cycles import Cycle, Sample
from coach.movement.tempo import RESAMPLE_S, SMOOTHING_S, timing
from tests.movement_builders import cosine_cycle

# Resampling, and the moving mean where it reaches round the corner of a movement. The mean of a
# raised cosine over +-0.1 s is off by at most 3 % of its way for phases from 1 s on.
TOLERANCE_S = 0.06


@pytest.mark.parametrize(
    ("out_s", "pause_s", "back_s"), [(3.0, 1.0, 2.0), (2.0, 0.5, 1.0), (1.0, 2.0, 4.0)]
)
@pytest.mark.parametrize("fps", [15.0, 30.0, 60.0])
def test_the_parts_of_a_raised_cosine_are_found(
    out_s: float, pause_s: float, back_s: float, fps: float
) -> None:
    cycle = cosine_cycle(out_s=out_s, pause_s=pause_s, back_s=back_s, fps=fps)

    found = timing(cycle, curve=Curve.STRAIGHT)

    assert found.start_s == pytest.approx(1.0, abs=TOLERANCE_S)
    assert found.out_s == pytest.approx(out_s, abs=TOLERANCE_S)
    assert found.pause_s == pytest.approx(pause_s, abs=TOLERANCE_S)
    assert found.back_s == pytest.approx(back_s, abs=TOLERANCE_S)


@pytest.mark.parametrize(("out_s", "pause_s", "back_s"), [(3.0, 1.0, 2.0), (2.0, 0.5, 1.0)])
def test_a_hip_height_gives_the_times_of_the_knee_behind_it(
    out_s: float, pause_s: float, back_s: float
) -> None:
    cycle = cosine_cycle(out_s=out_s, pause_s=pause_s, back_s=back_s, power=2.0)

    found = timing(cycle, curve=Curve.FROM_STANDING)

    assert found.out_s == pytest.approx(out_s, abs=TOLERANCE_S)
    assert found.pause_s == pytest.approx(pause_s, abs=TOLERANCE_S)
    assert found.back_s == pytest.approx(back_s, abs=TOLERANCE_S)


def test_the_wrong_curve_would_read_a_hip_height_too_short() -> None:
    cycle = cosine_cycle(out_s=3.0, pause_s=1.0, back_s=2.0, power=2.0)

    found = timing(cycle, curve=Curve.STRAIGHT)

    assert found.out_s < 3.0 - 3 * TOLERANCE_S


def test_without_a_pause_both_ways_meet_and_add_up() -> None:
    found = timing(cosine_cycle(out_s=1.0, pause_s=0.0, back_s=1.0), curve=Curve.STRAIGHT)

    assert found.pause_s == pytest.approx(0.0, abs=TOLERANCE_S)
    assert found.turn_s == pytest.approx(2.0, abs=TOLERANCE_S)
    assert found.out_s + found.pause_s + found.back_s == pytest.approx(found.end_s - found.start_s)


def test_a_quick_repetition_is_read_within_the_smoothing() -> None:
    found = timing(cosine_cycle(out_s=0.3, pause_s=0.0, back_s=0.3), curve=Curve.STRAIGHT)

    assert found.out_s == pytest.approx(0.3, abs=SMOOTHING_S + RESAMPLE_S)
    assert found.back_s == pytest.approx(0.3, abs=SMOOTHING_S + RESAMPLE_S)


def test_not_coming_quite_back_does_not_make_the_way_back_longer() -> None:
    whole = cosine_cycle(out_s=2.0, pause_s=1.0, back_s=2.0)
    turn = round((1.0 + 2.5) * 60)
    samples = tuple(
        sample if index < turn else Sample(sample.t_s, 0.2 + 0.8 * sample.change)
        for index, sample in enumerate(whole.samples)
    )
    short = Cycle(whole.start_s, whole.turn_s, whole.end_s, peak_change=1.0, samples=samples)

    found = timing(short, curve=Curve.STRAIGHT)

    assert found.back_s == pytest.approx(2.0, abs=TOLERANCE_S)


def test_two_samples_are_enough_not_to_fail() -> None:
    samples = (Sample(0.0, 1.0), Sample(0.5, 0.0))

    found = timing(
        Cycle(start_s=0.0, turn_s=0.0, end_s=0.5, peak_change=1.0, samples=samples),
        curve=Curve.STRAIGHT,
    )

    assert found.start_s <= found.out_end_s <= found.back_start_s <= found.end_s
