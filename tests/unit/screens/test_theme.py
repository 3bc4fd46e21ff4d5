"""Contrast of everything that is drawn on something, in both themes."""

import pytest

from coach.screens.theme import ThemeName, contrast, load_theme

TEXT, SECONDARY, BUTTON, SHAPE = 14.0, 6.5, 4.5, 3.0  # docs/findings.md 11
PAIRS = (
    *((("text", ground), TEXT) for ground in ("background", "surface")),
    *((("text_secondary", ground), SECONDARY) for ground in ("background", "surface", "sunken")),
    (("text", "sunken"), SECONDARY),
    (("text", "soft"), SECONDARY),
    (("on_primary", "primary"), BUTTON),
    (("on_primary", "primary_hover"), BUTTON),
    (("on_primary", "primary_pressed"), BUTTON),
    (("on_soft", "soft"), SECONDARY),
    (("on_soft", "sunken"), SECONDARY),
    (("on_warm", "warm"), SECONDARY),
    (("on_hero", "hero_top"), BUTTON),
    (("on_hero", "hero_bottom"), BUTTON),
    (("hero_bottom", "on_hero"), BUTTON),
    (("on_alert_soft", "alert_soft"), SECONDARY),
    (("on_amber", "amber"), BUTTON),
    (("primary", "surface"), BUTTON),
    (("picture_joint", "picture_backdrop"), BUTTON),
    (("picture_bone", "picture_outline"), SHAPE),
    (("picture_fault_amber", "picture_outline"), SHAPE),
    (("focus", "background"), SHAPE),
    (("focus", "surface"), SHAPE),
    (("amber", "surface"), SHAPE),
    (("primary", "track"), SHAPE),
)


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize(("pair", "least"), PAIRS)
def test_what_is_drawn_stands_out(name: ThemeName, pair: tuple[str, str], least: float) -> None:
    theme = load_theme(name)

    ratio = contrast(theme.colour(pair[0]), theme.colour(pair[1]))

    assert ratio >= least


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21.0)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_both_themes_have_the_same_colours() -> None:
    light, dark = (load_theme(name).colours for name in ThemeName)

    assert set(light) == set(dark)


def test_an_unknown_colour_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        load_theme(ThemeName.LIGHT).colour("pink")
