"""Every screen at five sizes of window, three of text and in every language: nothing is clipped."""

from collections.abc import Iterator
from itertools import product

import pytest
from _pytest.mark import ParameterSet

from coach import words
from coach.screens.preferences import TextSize
from tests.screens.gallery import NAMES, any_screen
from tests.screens.layout_faults import layout_faults
from tests.screens.stage import Stage

NARROW = ((1024, 640), (1280, 720))
WIDE = ((1366, 768), (1920, 1080), (3840, 2160))  # alike in dp, but for rounding
LANGUAGES = ("en", "de")
QUICK = (((1024, 640), TextSize.LARGER, "de"),)  # the most letters


def cases() -> Iterator[ParameterSet]:
    sized = [*product(NARROW, TextSize), *product(WIDE, (TextSize.LARGER,))]
    for (size, text_size), language in product(sized, LANGUAGES):
        case = (size, text_size, language)
        yield pytest.param(*case, marks=() if case in QUICK else pytest.mark.slow)


@pytest.mark.parametrize(("size", "text_size", "language"), list(cases()))
@pytest.mark.parametrize("name", NAMES)
def test_nothing_overlaps_and_nothing_is_clipped(
    name: str, size: tuple[int, int], text_size: TextSize, language: str
) -> None:
    words.use(language)
    stage = Stage(any_screen(name), size=size, text_factor=text_size.factor, is_blind=True)

    stage.frame()

    assert layout_faults(stage) == []
