"""How far a test is while it is being done agrees with what it is measured as in the end."""

from dataclasses import replace

import pytest

from coach.care.tests.procedures import PROCEDURES, is_enough, measure_test
from coach.care.tests.progress import Progress, progress_of
from coach.care.told import TestKind
from coach.movement.vocabulary import Side
from tests.assessment_builders import on_one_leg, repetition, watched


def test_squats_are_counted_up_to_those_that_are_asked_for() -> None:
    seen = watched(*(repetition(4.0 * place) for place in range(4)))

    progress = progress_of(TestKind.SQUAT, seen, side=Side.BOTH)

    assert progress == Progress(3, 3)
    assert is_enough(TestKind.SQUAT, seen)


def test_only_the_leg_that_is_tested_counts() -> None:
    seen = watched(on_one_leg(0.0, 9.0, side=Side.RIGHT), on_one_leg(20.0, 8.0, side=Side.LEFT))

    progress = progress_of(TestKind.BALANCE, seen, side=Side.LEFT)

    assert progress == Progress(1, 3)


def test_the_time_of_the_chair_stand_begins_with_the_first_stand() -> None:
    stands = [repetition(5.0 + 3.0 * place) for place in range(3)]

    before = progress_of(TestKind.CHAIR_STAND, watched(last_s=4.0), side=Side.BOTH)
    amid = progress_of(TestKind.CHAIR_STAND, watched(*stands, last_s=15.0), side=Side.BOTH)
    after = progress_of(TestKind.CHAIR_STAND, watched(*stands, last_s=60.0), side=Side.BOTH)

    assert before == Progress(0, None, None)
    assert amid == Progress(3, None, 10.0)
    assert after == Progress(3, None, 30.0)


def test_stands_are_counted_while_they_are_done_as_they_are_measured() -> None:
    stands = [repetition(2.0 * place, lasts_s=2.0, full=place != 1) for place in range(20)]
    seen = watched(*stands, last_s=45.0)

    progress = progress_of(TestKind.CHAIR_STAND, seen, side=Side.BOTH)

    (measured,) = measure_test(TestKind.CHAIR_STAND, seen)
    assert progress.done == measured.values["stands"]


def test_leg_lifts_are_over_when_the_leg_rests() -> None:
    lifts = [repetition(3.0 * place, side=Side.LEFT) for place in range(4)]  # the last ends at 12
    amid, rested = watched(*lifts, last_s=21.0), watched(*lifts, last_s=22.5)

    assert not is_enough(TestKind.HIP, amid, side=Side.LEFT)
    assert is_enough(TestKind.HIP, rested, side=Side.LEFT)
    assert not is_enough(TestKind.HIP, replace(rested, events=()), side=Side.LEFT)
    assert progress_of(TestKind.HIP, amid, side=Side.LEFT) == Progress(4, None)


@pytest.mark.parametrize("kind", list(TestKind))
def test_nothing_is_done_where_nothing_was_seen(kind: TestKind) -> None:
    progress = progress_of(kind, watched(), side=Side.BOTH)

    assert (progress.done, progress.done_s) == (0, None)
    assert progress.planned in {None, PROCEDURES[kind].times}
