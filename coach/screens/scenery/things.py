"""Small things of the landscape as SVG: lantern, fire, tent, trees, boat, lighthouse, house."""

import pygame

from coach.screens.theme import Rgb, Theme
from coach.screens.widgets.store import kept_within, surface_bytes
from coach.screens.widgets.svg_picture import rendered

# On a 48 grid; words in capitals stand for colours of the scene.
_THINGS = {
    "lantern": '<path d="M24 2v5" stroke="WOOD" stroke-width="1.6" fill="none"/>'
    '<path d="M17 8.5h14l2 3.5H15z" fill="ROOF"/>'
    '<path d="M15.5 12h17c3.2 5 4.2 15 1.5 23h-20c-2.700-8-1.700-18 1.500-23z" fill="LANTERN"/>'
    '<path d="M20 12.500c-2 6-2.200 16-.6 22M28 12.500c2 6 2.200 16 .6 22" stroke="ROOF" '
    'stroke-opacity=".35" stroke-width="1" fill="none"/>'
    '<ellipse cx="24" cy="25" rx="6.500" ry="8.500" fill="#FFF3C8" fill-opacity=".9"/>'
    '<path d="M24 18.500c2.600 3 3.400 5 3.400 7.300a3.400 3.400 0 0 1-6.800 0c0-2.300.8-4.300 '
    '3.400-7.300z" fill="#FFFFFF"/>'
    '<path d="M14 35h20l-2 3.500H16z" fill="ROOF"/>'
    '<path d="M24 38.500v4M22 42.500l2 4 2-4" stroke="LANTERN" stroke-width="1.600" fill="none"/>',
    "fire": '<path d="M24 4c2 8 11 12 11 23a11 11 0 0 1-22 0c0-5 3-8 5-11 .5 3 2 5 4 6-1-6-1-12 '
    '2-18z" fill="EMBER"/><path d="M24.500 18c1 5 5.500 7 5.500 12.500a6 6 0 0 1-12 0c0-3 2-5 '
    '3-6.500.5 1.500 1.200 2.300 2.200 2.800-.4-3 0-6 1.300-8.800z" fill="LANTERN"/>'
    '<path d="M8 43l32-6M8 37l32 6" stroke="WOOD" stroke-width="4.500" '
    'stroke-linecap="round"/>',
    "tent": '<path d="M24 9L4 42h40z" fill="LANTERN"/><path d="M24 9l-9 33h18z" fill="ROOF"/>'
    '<path d="M24 18l-5 24h10z" fill="#FFF3C8"/>'
    '<path d="M24 9l2.500-4M24 9l-2.500-4" stroke="WOOD" stroke-width="2"/>',
    "pine": '<path d="M22 38h4v8h-4z" fill="WOOD"/><path d="M24 3l9 14h-4l7 11h-5l8 12H9l8-12h-5'
    'l7-11h-4z" fill="FOOT"/>',
    "tree": '<path d="M22 28h4v18h-4z" fill="WOOD"/><circle cx="24" cy="17" r="13" fill="FOOT"/>'
    '<circle cx="15" cy="24" r="8" fill="FOOT"/><circle cx="33" cy="24" r="8" fill="FOOT"/>',
    "boat": '<path d="M6 33h36l-6 9H13z" fill="ROOF"/><path d="M23 4v28" stroke="WOOD" '
    'stroke-width="2"/><path d="M25 6c8 6 12 14 13 23H25z" fill="CLOUD"/>'
    '<path d="M21 10c-5 5-8 12-9 19h9z" fill="CLOUD" fill-opacity=".8"/>',
    "lighthouse": '<path d="M19 14h10l4 31H15z" fill="#F7F3EA"/>'
    '<path d="M18 22h12l1 8H17zM16 37h16l1 8H15z" fill="ROOF"/>'
    '<path d="M18 8h12v6H18z" fill="LANTERN"/><path d="M17 8l7-6 7 6z" fill="ROOF"/>',
    "house": '<path d="M8 24h32v20H8z" fill="#F7F3EA"/><path d="M4 25L24 8l20 17z" fill="ROOF"/>'
    '<path d="M14 30h8v8h-8zM28 30h7v14h-7z" fill="LANTERN"/>',
    "flower": '<path d="M24 24v22" stroke="FOOT" stroke-width="3"/>'
    '<circle cx="24" cy="16" r="6" fill="LANTERN"/><circle cx="24" cy="7" r="5" fill="CLOUD"/>'
    '<circle cx="33" cy="14" r="5" fill="CLOUD"/><circle cx="29" cy="24" r="5" fill="CLOUD"/>'
    '<circle cx="19" cy="24" r="5" fill="CLOUD"/><circle cx="15" cy="14" r="5" fill="CLOUD"/>',
}
_COLOURS = {
    "WOOD": "scene_wood",
    "ROOF": "scene_roof",
    "LANTERN": "scene_lantern",
    "EMBER": "scene_ember",
    "CLOUD": "scene_cloud",
    "FOOT": "scene_hill_foot",
}
THING_NAMES = tuple(_THINGS)


def thing(name: str, size_px: int, theme: Theme) -> pygame.Surface:
    """Return a thing in the colours of a theme.

    Raises:
        KeyError: there is none of that name; a spelling mistake in our own code.
    """
    colours = tuple((word, theme.colour(token)) for word, token in _COLOURS.items())
    return _rendered(name, size_px, colours)


@kept_within(12, surface_bytes)
def _rendered(name: str, size_px: int, colours: tuple[tuple[str, Rgb], ...]) -> pygame.Surface:
    drawn = _THINGS[name]
    for word, (red, green, blue) in colours:
        drawn = drawn.replace(f'"{word}"', f'"#{red:02x}{green:02x}{blue:02x}"')
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" '
        f'width="{size_px}" height="{size_px}">{drawn}</svg>'
    )
    return rendered(svg, (size_px, size_px))
