"""Every screen at five sizes of window, three of text and in every language: nothing is clipped."""

from collections.abc import Iterator
from itertools import product

import pytest
from _pytest.mark import ParameterSet

from coach import words
from coach.screens.preferences import TextSize
from tests.screens.gallery import NAMES, any_screen
from tests.screens.layout_faults import layout_faults
from tests.screens.sampling import EVERY
from tests.screens.stage import Stage
from tests.thorough import asked_for

NARROW = ((1024, 640), (1280, 720))
WIDE = ((1366, 768), (1920, 1080), (3840, 2160))  # alike in dp, but for rounding
LANGUAGES = ("en", "de")
TIGHTEST = ((1024, 640), TextSize.LARGER, "de")  # the most letters
LOOKS = tuple(
    (size, text_size, language)
    for (size, text_size), language in product(
        [*product(NARROW, TextSize), *product(WIDE, (TextSize.LARGER,))], LANGUAGES
    )
    if (size, text_size, language) != TIGHTEST
)


def cases() -> Iterator[ParameterSet]:
    """Yield every screen at its tightest, some in one other way, and thoroughly in every way."""
    for place, name in enumerate(NAMES):
        yield pytest.param(name, *TIGHTEST, marks=pytest.mark.slow if place % EVERY else ())
        for turn, look in enumerate(LOOKS):
            is_its_turn = turn == place % len(LOOKS) and place % EVERY == 0
            marks = (pytest.mark.slow, *(() if is_its_turn else (pytest.mark.thorough,)))
            yield pytest.param(name, *look, marks=marks)


@pytest.mark.parametrize(("name", "size", "text_size", "language"), asked_for(cases()))
def test_nothing_overlaps_and_nothing_is_clipped(
    name: str, size: tuple[int, int], text_size: TextSize, language: str
) -> None:
    words.use(language)
    stage = Stage(any_screen(name), size=size, text_factor=text_size.factor, is_blind=True)

    stage.frame()

    assert layout_faults(stage) == []
