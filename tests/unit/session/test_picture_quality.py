"""How bright the picture is and how often the person is looked at, and what would help."""

import numpy as np
import pytest

from coach.movement.vocabulary import FramingHint
from coach.ports import Frame
from coach.session.picture_quality import (
    COVERED,
    DARK,
    DIM,
    SLOWEST_PER_S,
    Quality,
    brightness_of,
    lit,
    looked,
    looks_per_s,
    picture_hint,
)


def watched(*, per_s: float, brightness: float | None = 0.5, seconds: float = 3.0) -> Quality:
    quality = Quality()
    for index in range(round(seconds * per_s)):
        quality = looked(quality, t_s=index / per_s)
    return quality if brightness is None else lit(quality, brightness=brightness)


@pytest.mark.parametrize(
    ("per_s", "brightness", "hint"),
    [
        (30.0, 0.5, None),
        (15.0, 0.5, None),  # the slowest that must work
        (30.0, DIM - 0.01, None),  # dim is enough where the camera keeps up
        (30.0, DARK - 0.01, FramingHint.TOO_DARK),
        (30.0, COVERED - 0.01, FramingHint.COVERED),
        (7.5, DIM - 0.01, FramingHint.TOO_DARK),  # what a webcam gives in the dark
        (7.5, 0.5, FramingHint.TOO_SLOW),
        (7.5, None, FramingHint.TOO_SLOW),
    ],
)
def test_each_poor_picture_has_its_hint(
    per_s: float, brightness: float | None, hint: FramingHint | None
) -> None:
    assert picture_hint(watched(per_s=per_s, brightness=brightness)) is hint


def test_nothing_is_said_of_a_picture_that_is_not_known() -> None:
    assert picture_hint(Quality()) is None
    assert looks_per_s(watched(per_s=5.0, seconds=0.6)) is None


@pytest.mark.parametrize("per_s", [5.0, SLOWEST_PER_S, 30.0])
def test_looks_are_counted_over_the_last_two_seconds(per_s: float) -> None:
    assert looks_per_s(watched(per_s=per_s)) == pytest.approx(per_s)


@pytest.mark.parametrize("level", [0, 51, 255])
def test_brightness_is_a_share_of_white(level: int) -> None:
    frame = Frame(0.0, np.full((480, 640, 3), level, np.uint8))

    assert brightness_of(frame) == pytest.approx(level / 255)
