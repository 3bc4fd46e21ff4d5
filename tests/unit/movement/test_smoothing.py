"""The causal low-pass is about seconds, so that any frame rate is served alike."""

import math

import pytest

from coach.movement.smoothing import follow


def _after_a_step(seconds: float, *, fps: float, time_constant_s: float) -> float:
    value = 0.0
    for _ in range(round(seconds * fps)):
        value = follow(value, 1.0, dt_s=1 / fps, time_constant_s=time_constant_s)
    return value


@pytest.mark.parametrize("fps", [10, 15, 30, 60])
def test_after_the_time_constant_63_percent_of_a_step_are_reached_at_any_rate(fps: float) -> None:
    reached = _after_a_step(0.4, fps=fps, time_constant_s=0.4)

    assert reached == pytest.approx(1 - math.exp(-1), abs=1e-9)  # exact at every whole pose


def test_the_first_value_is_taken_as_it_is() -> None:
    assert follow(None, 7.0, dt_s=0.1, time_constant_s=1.0) == 7.0


def test_without_a_time_constant_nothing_is_smoothed() -> None:
    assert follow(3.0, 7.0, dt_s=0.1, time_constant_s=0.0) == 7.0


def test_no_time_passing_changes_nothing() -> None:
    assert follow(3.0, 7.0, dt_s=0.0, time_constant_s=1.0) == 3.0
