"""A rest day as a camp: hills in the evening, a tent, a fire, stars."""

from functools import lru_cache

import pygame

from coach.screens.theme import Theme
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.scale import Box
from coach.screens.widgets.svg_picture import rendered

W, H = 700, 220  # of the picture, whatever the card's own shape
RADIUS = 32.0


def draw_camp(canvas: Canvas, box: Box) -> None:
    """Draw the camp over a whole card; its words lie on the dark left."""
    x, y, w, h = canvas.pixels(box)
    canvas.surface.blit(_picture((w, h), canvas.theme), (x, y))
    canvas.round_corners(box, radius=RADIUS, colour="background")


@lru_cache(maxsize=2)
def _picture(size_px: tuple[int, int], theme: Theme) -> pygame.Surface:
    """Return the picture, wider cards showing more of the sky on the left."""
    w = H * size_px[0] / size_px[1]
    top, bottom = (_hex(theme.colour(name)) for name in ("hero_top", "hero_bottom"))
    sky = (
        '<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{bottom}"/><stop offset="1" stop-color="{top}"/>'
        "</linearGradient></defs>"
        f'<rect width="{w:.0f}" height="{H}" fill="url(#s)"/>'
    )
    right = f'<g transform="translate({w - W:.0f} 0)">{_STARS}{_LAND}{_TENT}{_FIRE}</g>'
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:.0f} {H}" '
        f'width="{w:.0f}" height="{H}">{sky}{right}</svg>'
    )
    return rendered(svg, size_px)


def _hex(colour: tuple[int, int, int]) -> str:
    red, green, blue = colour
    return f"#{red:02X}{green:02X}{blue:02X}"


_STARS = "".join(
    f'<circle cx="{x}" cy="{y}" r="{r}" fill="#FFFFFF" fill-opacity="{a}"/>'
    for x, y, r, a in (
        (418, 30, 1.8, 0.9), (452, 62, 1.3, 0.7), (500, 24, 1.5, 0.8), (538, 50, 1.2, 0.6),
        (588, 22, 1.7, 0.9), (676, 34, 1.4, 0.8), (660, 84, 1.2, 0.6), (470, 96, 1.2, 0.6),
    )
) + (  # the moon: one disc over another
    '<path d="M636 30a20 20 0 1 0 16 33a16.500 16.500 0 0 1-16-33z" fill="#FFE9B8"/>'
)  # fmt: skip
_LAND = (
    '<path d="M-900 212Q100 214 330 196Q440 132 548 150T720 116V220H-900z" fill="#0B5450" '
    'fill-opacity=".8"/>'
    '<path d="M-900 216Q200 218 396 196Q480 162 560 176T720 164V220H-900z" fill="#083F3E"/>'
    '<path d="M-900 206Q-200 196 250 212Q480 192 600 196T720 192V220H-900z" fill="#06302F"/>'
)
_TENT = (
    '<path d="M560 132L508 200H612z" fill="#F0A63C"/>'
    '<path d="M560 132L612 200H588z" fill="#C97B16"/>'
    '<path d="M560 146L540 200H580z" fill="#FFE3A6"/>'
    '<path d="M560 146L560 200H580z" fill="#FFD27A"/>'
    '<path d="M560 132l5-8M560 132l-5-8" stroke="#F7E3C0" stroke-width="3" fill="none"/>'
)
_FIRE = (
    '<circle cx="652" cy="192" r="34" fill="#FFB03A" fill-opacity=".18"/>'
    '<circle cx="652" cy="192" r="20" fill="#FFB03A" fill-opacity=".25"/>'
    '<path d="M652 162c2 10 13 14 13 26a13 13 0 0 1-26 0c0-7 4-10 6-14 1 4 3 6 5 7-1-7 0-13 2-19z" '
    'fill="#FF8A2E"/>'
    '<path d="M652.500 178c1 5 6 7 6 13a6.500 6.500 0 0 1-13 0c0-4 2-6 3.500-7 .5 2 1.300 3 2.200 3'
    '-.4-4 .3-6 1.300-9z" fill="#FFE08A"/>'
    '<path d="M634 203l36-5M634 198l36 5" stroke="#5A3A28" stroke-width="5"/>'
)
