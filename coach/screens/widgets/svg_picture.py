"""Pictures drawn as SVG: rendered by SDL_image at the size they are shown, and kept."""

import io
from collections.abc import Sequence

import pygame

from coach.screens.theme import Rgb
from coach.screens.widgets.store import kept_within, surface_bytes


@kept_within(24, surface_bytes)
def picture(svg: str, size_px: tuple[int, int]) -> pygame.Surface:
    """Return an SVG as a surface; the cached surface must not be changed."""
    return rendered(svg, size_px)


def rendered(svg: str, size_px: tuple[int, int]) -> pygame.Surface:
    """Return an SVG as a surface in the order of colours that surfaces of our own have.

    SDL_image gives them in another one, and blitting that takes up to forty times as long.
    """
    picture = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size_px)
    return picture.convert(pygame.Surface((1, 1), pygame.SRCALPHA))


def document(w: float, h: float, shapes: Sequence[str]) -> str:
    """Return a whole SVG of shapes; nanosvg draws no text in it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:.1f} {h:.1f}" '
        f'width="{w:.1f}" height="{h:.1f}" fill="none" stroke-linecap="round" '
        f'stroke-linejoin="round">{"".join(shapes)}</svg>'
    )


def hex_of(colour: Rgb) -> str:
    red, green, blue = colour
    return f"#{red:02X}{green:02X}{blue:02X}"
