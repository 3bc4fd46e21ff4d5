"""The picture ring hands over whole pictures or none."""

from collections.abc import Iterator

import numpy as np
import pytest

from coach.devices.picture_ring import SLOTS, PictureRing
from coach.ports import Frame
from tests.device_builders import picture


@pytest.fixture
def ring() -> Iterator[PictureRing]:
    made = PictureRing.create(longest_side_px=160)
    yield made
    made.close()
    made.unlink()


def test_a_picture_arrives_as_it_was_with_its_time(ring: PictureRing) -> None:
    sent = Frame(t_s=1.25, bgr=picture(5))

    ring.write(7, sent)
    received = ring.read(7)

    assert received is not None
    assert received.t_s == 1.25
    assert np.array_equal(received.bgr, sent.bgr)


def test_a_picture_taken_out_does_not_change_any_more(ring: PictureRing) -> None:
    ring.write(1, Frame(t_s=0.0, bgr=picture(1)))
    received = ring.read(1)

    ring.write(1 + SLOTS, Frame(t_s=0.1, bgr=picture(9)))

    assert received is not None
    assert np.array_equal(received.bgr, picture(1))


def test_an_overwritten_picture_is_not_there(ring: PictureRing) -> None:
    ring.write(1, Frame(t_s=0.0, bgr=picture(1)))

    ring.write(1 + SLOTS, Frame(t_s=0.1, bgr=picture(2)))

    assert ring.read(1) is None
    assert ring.read(2) is None


def test_upright_and_lying_pictures_both_fit(ring: PictureRing) -> None:
    ring.write(1, Frame(t_s=0.0, bgr=picture(1, width=90, height=160)))
    ring.write(2, Frame(t_s=0.1, bgr=picture(1, width=160, height=90)))

    upright, lying = ring.read(1), ring.read(2)

    assert upright is not None
    assert lying is not None
    assert upright.bgr.shape == (160, 90, 3)
    assert lying.bgr.shape == (90, 160, 3)


def test_unlinking_twice_is_fine() -> None:
    ring = PictureRing.create(longest_side_px=48)
    ring.close()

    ring.unlink()
    ring.unlink()
