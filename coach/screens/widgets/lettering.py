"""Text as cached surfaces: single lines, wrapped lines, digits in fixed cells."""

from functools import lru_cache

import pygame

from coach.paths import data_dir
from coach.screens.theme import Rgb
from coach.screens.widgets.store import kept_within, surface_bytes

MIN_TEXT_PX = 8


@lru_cache(maxsize=64)
def font(name: str, size_px: int) -> pygame.Font:
    if not pygame.font.get_init():
        pygame.font.init()
    return pygame.font.Font(str(data_dir("assets") / "fonts" / f"{name}.otf"), size_px)


@kept_within(48, surface_bytes)
def line(name: str, size_px: int, words: str, colour: Rgb) -> pygame.Surface:
    """Return one line of text; the cached surface must not be changed."""
    return font(name, size_px).render(words, antialias=True, color=colour)


@lru_cache(maxsize=2048)
def width_px(name: str, size_px: int, words: str) -> int:
    return font(name, size_px).size(words)[0]


@lru_cache(maxsize=512)
def wrap(name: str, size_px: int, words: str, max_px: int) -> tuple[str, ...]:
    """Break text into lines of at most `max_px`; a single word may be longer.

    An empty line in the text begins a paragraph; other line ends are spaces, as in Fluent files.
    """
    lines: list[str] = []
    for number, paragraph in enumerate(words.split("\n\n")):
        if number:
            lines.append("")
        current = ""
        for word in paragraph.split():
            longer = f"{current} {word}".strip()
            if current and width_px(name, size_px, longer) > max_px:
                lines.append(current)
                current = word
            else:
                current = longer
        lines.append(current)
    return tuple(lines)


@kept_within(12, surface_bytes)
def digits(name: str, size_px: int, words: str, colour: Rgb) -> pygame.Surface:
    """Return digits in cells of equal width, cropped to the height of the figures.

    Inter's 1 is narrow and SDL_ttf cannot switch on tabular figures; without the cells a
    counter jitters.
    """
    face = font(name, size_px)
    cell = max(width_px(name, size_px, digit) for digit in "0123456789")
    ink = [face.render(character, antialias=True, color=colour) for character in words]
    top = min((glyph.get_bounding_rect().top for glyph in ink), default=0)
    bottom = max((glyph.get_bounding_rect().bottom for glyph in ink), default=1)
    surface = pygame.Surface((max(1, cell * len(words)), max(1, bottom - top)), pygame.SRCALPHA)
    for place, glyph in enumerate(ink):
        x = place * cell + (cell - glyph.get_width()) // 2
        surface.blit(glyph, (x, 0), (0, top, glyph.get_width(), bottom - top))
    return surface
