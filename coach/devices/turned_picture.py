"""A picture turned by a quarter, and what was found in it turned back."""

import cv2
import numpy as np

from coach.devices.landmarker import PICTURE_STEP, Rows, SeenBody
from coach.devices.pictures import Picture
from coach.movement.turning import Turn

_ROTATIONS = {
    Turn.CLOCKWISE: cv2.ROTATE_90_CLOCKWISE,
    Turn.COUNTERCLOCKWISE: cv2.ROTATE_90_COUNTERCLOCKWISE,
}


def turned(picture: Picture, turn: Turn) -> Picture:
    if turn is Turn.NONE:
        return picture
    return np.asarray(cv2.rotate(picture, _ROTATIONS[turn]), dtype=np.uint8)


def turned_back(body: SeenBody, turn: Turn, *, aspect: float) -> SeenBody:
    """Return a body found in a turned picture as it is in the picture before turning.

    Args:
        body: as found.
        turn: how the picture had been turned.
        aspect: width over height of the picture before turning.
    """
    if turn is Turn.NONE:
        return body
    image, world = body.image_rows.copy(), body.world_rows.copy()
    x, y = body.image_rows[:, 0], body.image_rows[:, 1]
    across, down = body.world_rows[:, 0], body.world_rows[:, 1]
    if turn is Turn.CLOCKWISE:
        image[:, 0], image[:, 1] = y, 1.0 - x
        world[:, 0], world[:, 1] = down, -across
    else:
        image[:, 0], image[:, 1] = 1.0 - y, x
        world[:, 0], world[:, 1] = -down, across
    image[:, 2] = _stepped(body.image_rows[:, 2] / aspect)  # depth is in picture widths
    return SeenBody(image_rows=image, world_rows=world)


def _stepped(values: Rows) -> Rows:
    counts = np.rint(values.astype(np.float64) / PICTURE_STEP)
    return np.asarray(counts * PICTURE_STEP, dtype=np.float32)
