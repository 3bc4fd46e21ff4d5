"""Design tokens from `assets/theme.toml`: colours by name, type scale, radii."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from coach.paths import data_dir

Rgb = tuple[int, int, int]
_LINEAR_BELOW = 0.04045  # sRGB channel, IEC 61966-2-1


class ThemeName(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    font: str  # file name in assets/fonts, without .otf
    size_dp: float


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    name: ThemeName
    colours: Mapping[str, Rgb]
    type_styles: Mapping[str, TypeStyle]
    radius_dp: Mapping[str, float]
    shadow_alpha: int  # 0..255

    def colour(self, token: str) -> Rgb:
        """Return a colour by its token; a token that does not exist is a KeyError."""
        return self.colours[token]


@lru_cache(maxsize=2)
def load_theme(name: ThemeName) -> Theme:
    """Return a theme of the shipped file, read once."""
    with (data_dir("assets") / "theme.toml").open("rb") as file:
        table = tomllib.load(file)
    named = {**table[name], **{f"picture_{key}": value for key, value in table["picture"].items()}}
    named |= {f"scene_{key}": value for key, value in table["scene"][name].items()}
    return Theme(
        name=name,
        colours={token: _rgb(value) for token, value in named.items()},
        type_styles={key: TypeStyle(font, size) for key, (font, size) in table["type"].items()},
        radius_dp=table["radius"],
        shadow_alpha=table["shadow_strength"][name],
    )


def contrast(first: Rgb, second: Rgb) -> float:
    """Return the contrast ratio of WCAG 2.2, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _rgb(value: str) -> Rgb:
    red, green, blue = bytes.fromhex(value.removeprefix("#"))
    return red, green, blue


def _luminance(colour: Rgb) -> float:
    """Return the relative luminance of an sRGB colour, WCAG 2.2."""
    parts = (channel / 255 for channel in colour)
    red, green, blue = (_linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4
