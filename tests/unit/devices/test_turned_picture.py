"""A picture turned for the network, and what was found in it turned back."""

import numpy as np
import pytest

from coach.devices.landmarker import PICTURE_STEP, SeenBody
from coach.devices.turned_picture import turned, turned_back
from coach.movement.turning import Turn

TURNS = (Turn.CLOCKWISE, Turn.COUNTERCLOCKWISE)


def _picture_with_dot(x: int, y: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    picture = np.zeros((48, 64, 3), np.uint8)
    picture[y, x] = 255
    return picture


def _body_at(x: float, y: float, *, z: float = 0.0) -> SeenBody:
    image = np.full((33, 4), (x, y, z, 0.5), np.float32)
    return SeenBody(image_rows=image, world_rows=np.zeros((33, 3), np.float32))


@pytest.mark.parametrize("turn", TURNS)
def test_a_point_found_in_the_turned_picture_comes_back_to_where_it_was(turn: Turn) -> None:
    picture = turned(_picture_with_dot(50, 5), turn)
    rows, columns = np.nonzero(picture[..., 0])
    height, width = picture.shape[:2]
    found = _body_at((columns[0] + 0.5) / width, (rows[0] + 0.5) / height)

    back = turned_back(found, turn, aspect=64 / 48)

    assert (width, height) == (48, 64)
    assert back.image_rows[0, :2] * (64, 48) == pytest.approx([50.5, 5.5], abs=1e-4)
    assert back.image_rows[0, 3] == 0.5


@pytest.mark.parametrize("turn", TURNS)
def test_points_in_metres_turn_with_the_points_of_the_picture(turn: Turn) -> None:
    # a point right of the hips and a little above them, found as such in the turned picture
    found = _body_at(0.7, 0.4)
    found.world_rows[:] = (0.2, -0.1, 0.3)

    back = turned_back(found, turn, aspect=1.0)

    aside, down = back.image_rows[0, :2] - 0.5
    assert back.world_rows[0] == pytest.approx([aside, down, 0.3], abs=1e-6)


def test_depth_is_in_widths_of_the_picture_as_it_came() -> None:
    back = turned_back(_body_at(0.5, 0.5, z=0.8), Turn.CLOCKWISE, aspect=2.0)

    assert back.image_rows[0, 2] == pytest.approx(0.4, abs=PICTURE_STEP)


@pytest.mark.parametrize("turn", TURNS)
def test_numbers_stay_multiples_of_their_steps(turn: Turn) -> None:
    steps = np.array([1234, 5678, 4321], dtype=np.float64) * PICTURE_STEP

    back = turned_back(_body_at(*steps[:2], z=steps[2]), turn, aspect=4 / 3)

    counts = back.image_rows[0, :3].astype(np.float64) / PICTURE_STEP
    assert np.array_equal(counts, np.rint(counts))


def test_a_picture_as_it_is_is_not_copied() -> None:
    picture, body = _picture_with_dot(1, 1), _body_at(0.1, 0.2)

    assert turned(picture, Turn.NONE) is picture
    assert turned_back(body, Turn.NONE, aspect=1.3) is body
