"""Every word on every screen stands out from what lies under it, measured in the picture."""

import pytest

from coach.screens.theme import ThemeName, contrast
from coach.screens.widgets.canvas import DrawnText
from tests.screens.gallery import NAMES
from tests.screens.looking import drawn, ground_under
from tests.screens.sampling import sampled
from tests.screens.stage import Stage

TEXT, SECONDARY, BUTTON = 14.0, 6.5, 4.5  # shared rule of the theme, docs/findings.md 11
MIXED = 0.9  # the ground's colour is the mean of a bin, which smoothing of letters dims a little
PLAIN = ("background", "surface")
THEMES = (ThemeName.LIGHT, pytest.param(ThemeName.DARK, marks=pytest.mark.slow))


def least(stage: Stage, text: DrawnText, ground: tuple[int, int, int]) -> float:
    """Return the contrast that a text needs where it stands."""
    plain = [stage.theme.colour(token) for token in PLAIN]
    is_plain = any(max(abs(a - b) for a, b in zip(ground, one, strict=True)) < 6 for one in plain)
    if text.colour == "text" and is_plain:
        return TEXT
    return SECONDARY if text.colour.startswith("text") else BUTTON


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", sampled(NAMES, first=3))
def test_words_stand_out_from_what_lies_under_them(name: str, theme: ThemeName) -> None:
    stage = drawn(name, theme)

    faint = []
    for text in stage.kit.canvas.texts:
        ink = stage.theme.colour(text.colour)
        ground = ground_under(stage.surface, text.box.grown(2), scale=stage.scale, ink=ink)
        if ground is None or not text.words.strip():
            continue
        ratio = contrast(ink, ground)
        if ratio < least(stage, text, ground) * MIXED:
            faint.append((text.words, text.colour, ground, round(ratio, 1)))

    assert faint == []
