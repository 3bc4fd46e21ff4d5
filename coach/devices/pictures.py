"""Pictures at a usable size: huge ones are scaled down once, tiny ones are refused."""

import cv2
import numpy as np
from numpy.typing import NDArray

from coach.errors import SourceError

Picture = NDArray[np.uint8]  # shape (height, width, 3), blue-green-red, upright

LONGEST_SIDE_PX = 1280  # the pose networks see 256 px of a person; more only costs time
_SHORTEST_SIDE_PX = 48  # below this nobody can be made out


def fit_within(picture: Picture, *, longest_side_px: int) -> Picture:
    """Scale a picture down so that no side is longer; a smaller one is returned as it is."""
    height, width = picture.shape[:2]
    longest = max(height, width)
    if longest <= longest_side_px:
        return picture
    scale = longest_side_px / longest
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    scaled = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(scaled, dtype=np.uint8)


def usable(picture: NDArray[np.generic] | None, *, name: str) -> Picture:
    """Return the picture as three colours, scaled to at most `LONGEST_SIDE_PX`.

    Raises:
        coach.errors.SourceError: it is no picture, or too small to see a person in.
    """
    if picture is None or picture.ndim not in {2, 3} or picture.size == 0:
        raise SourceError(f"{name} gives no picture; choose another source.")
    height, width = picture.shape[:2]
    if min(height, width) < _SHORTEST_SIDE_PX:
        raise SourceError(
            f"The picture of {name} is only {width} x {height} dots; "
            f"each side needs at least {_SHORTEST_SIDE_PX}."
        )
    return fit_within(_three_colours(picture), longest_side_px=LONGEST_SIDE_PX)


def _three_colours(picture: NDArray[np.generic]) -> Picture:
    picture_axes = 3
    eight_bit = np.asarray(picture, dtype=np.uint8)
    if eight_bit.ndim < picture_axes or eight_bit.shape[-1] == 1:
        return np.asarray(cv2.cvtColor(eight_bit, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
    return np.ascontiguousarray(eight_bit[:, :, :3])
