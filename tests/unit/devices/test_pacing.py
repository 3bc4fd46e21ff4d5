"""Recorded frames are due when they were filmed, however late the computer is."""

import pytest

from coach.devices.pacing import Pace


def test_frames_are_due_as_far_apart_as_they_were_filmed() -> None:
    pace = Pace().started(2.0, 100.0)

    assert pace.due_s(2.0) == 100.0
    assert pace.due_s(3.5) == 101.5


def test_double_speed_halves_the_waiting() -> None:
    pace = Pace(speed=2.0).started(2.0, 100.0)

    assert pace.due_s(4.0) == pytest.approx(101.0)


def test_a_pace_once_started_stays() -> None:
    pace = Pace().started(0.0, 100.0)

    assert pace.started(5.0, 200.0) == pace


def test_a_frame_is_due_at_its_time_and_not_before() -> None:
    pace = Pace().started(0.0, 100.0)

    assert not pace.is_due(1.0, 100.99)
    assert pace.is_due(1.0, 101.0)


def test_a_little_late_is_caught_up_and_hopelessly_late_starts_anew() -> None:
    pace = Pace().started(0.0, 100.0)

    assert not pace.is_late(1.0, 101.02)
    assert pace.is_late(1.0, 101.10)
    assert pace.relaxed(1.0, 101.10) == pace
    assert pace.relaxed(1.0, 103.0).due_s(1.0) == 103.0
