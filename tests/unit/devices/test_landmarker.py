"""The real network on a painted person: exact numbers, one person, and the same ones each time."""

import os

import numpy as np
import pytest

from coach.devices.eyes import UprightEyes
from coach.devices.landmarker import PICTURE_STEP, VISIBILITY_STEP, WORLD_STEP
from coach.devices.open_source import open_source
from coach.devices.person_finder import Found, PersonFinder, describe
from coach.devices.pose_model import read_model
from coach.devices.system_clock import SystemClock
from coach.devices.telemetry import block_telemetry
from coach.movement.likeness import Body, is_same_place
from coach.movement.pose import Lock
from coach.session.sources import parse_source
from coach.synthetic.source import SyntheticSource

pytestmark = pytest.mark.slow


CROSSING = "synthetic:squat?seed=118&reps=2&view=front&fps=10"  # somebody passes before a patient
STANDS_S, GONE_S = 7.9, 13.2  # alone at first, then crossed from one side to the other


def _found(count: int) -> list[Found]:
    source = open_source(
        parse_source("synthetic:squat?reps=1&fps=10"),
        exercise_id="squat",
        clock=SystemClock(),
        epoch_s=0.0,
    )
    finder = PersonFinder(UprightEyes(read_model(None)))
    found = []
    for _ in range(count):
        frame = source.read()
        assert frame is not None
        found.append(finder.find(frame))
    finder.close()
    return found


@pytest.fixture(scope="module", autouse=True)
def _no_telemetry() -> None:
    """MediaPipe runs in this very process here, so this process is blocked for good."""
    block_telemetry(os.environ)


def test_one_person_alone_is_locked_at_once_and_numbers_are_exact() -> None:
    image_steps = np.array([PICTURE_STEP] * 3 + [VISIBILITY_STEP])

    found = _found(8)

    assert [each.lock for each in found] == [Lock.LOCKED] * 8
    assert found[-1].people == 1
    for each in found:
        assert each.body is not None
        for rows, steps in (
            (each.body.image_rows, image_steps),
            (each.body.world_rows, np.full(3, WORLD_STEP)),
        ):
            assert rows.shape == (33, len(steps))
            assert rows.dtype == np.float32
            counts = rows.astype(np.float64) / steps
            assert np.array_equal(counts, np.rint(counts))


def test_the_same_frames_give_the_same_numbers() -> None:
    first, second = _found(6), _found(6)

    for one, other in zip(first, second, strict=True):
        assert one.body is not None
        assert other.body is not None
        assert one.lock == other.lock
        assert np.array_equal(one.body.image_rows, other.body.image_rows)


def test_nobody_who_passes_in_front_is_ever_locked_on() -> None:
    source = open_source(
        parse_source(CROSSING), exercise_id="squat", clock=SystemClock(), epoch_s=0.0
    )
    assert isinstance(source, SyntheticSource)
    assert source.scene.script.passers[-1].from_s > STANDS_S
    source.skip_to(STANDS_S)
    finder = PersonFinder(UprightEyes(read_model(None)))
    seen: list[tuple[Body, Lock]] = []
    while (frame := source.read()) is not None and frame.t_s < GONE_S:
        found = finder.find(frame)
        assert found.body is not None
        seen.append((describe(found.body, frame.bgr), found.lock))
    finder.close()

    patient, _ = seen[0]
    locked = [body for body, lock in seen if lock is Lock.LOCKED]

    # A passer pulls the landmarks by less than this; the passer's own are up to three sizes away.
    assert all(is_same_place(body, patient) for body in locked)
    assert len(locked) > len(seen) / 2
    assert seen[-1][1] is Lock.LOCKED
