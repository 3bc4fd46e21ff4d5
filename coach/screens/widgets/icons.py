"""Our own line icons and exercise pictograms as SVG, rendered by SDL_image and cached.

nanosvg draws paths, strokes and opacity, but no text, filters or style sheets. `CC` stands for
the colour where a shape is filled.
"""

import pygame

from coach.screens.theme import Rgb
from coach.screens.widgets.store import kept_within, surface_bytes
from coach.screens.widgets.svg_picture import rendered

_STAR = "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z"

ICONS = {  # on a 24 grid
    "home": '<path d="M4 11l8-7 8 7v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19z"/>'
    '<path d="M9.5 20.5v-6h5v6"/>',
    "exercises": '<circle cx="12" cy="5" r="2.2"/><path d="M12 8.5v5M12 10l-5 2.2M12 10l5 2.2'
    'M12 13.5l-3.5 3 .6 4.5M12 13.5l3.5 3-.6 4.5"/>',
    "history": '<path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5"/><path d="M4.5 4v4.5H9"/>'
    '<path d="M12 8v4.5l3 1.8"/>',
    "settings": '<path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3"/>'
    '<circle cx="15" cy="7" r="2"/><circle cx="9" cy="12" r="2"/><circle cx="15" cy="17" r="2"/>',
    "tent": '<path d="M12 5L3 19.500h18zM12 11l-3.800 8.500M12 11l3.800 8.500"/>'
    '<path d="M12 5l1.200-1.800M12 5l-1.200-1.800"/>',
    "leaf": '<path d="M5 19c-1-8 4-14 14.500-14.500C20 14 15 20 7 17.500M5 19c2-4 5-7 9-9"/>',
    "book": '<path d="M12 6.5C10 5 7 4.5 3.5 4.8v13.7c3.500-.3 6.500.2 8.500 1.700 2-1.500 '
    '5-2 8.500-1.700V4.800C17 4.500 14 5 12 6.500zM12 6.500v13.700"/>',
    "triangle": '<path d="M12 4.5L3.5 19.5h17z" fill="CC"/>',
    "chart": '<path d="M4 4v16h16"/><path d="M8.500 16v-5M12.500 16V8M16.500 16v-3.500"/>',
    "calendar": '<rect x="3.500" y="5" width="17" height="15.500" rx="2.500"/>'
    '<path d="M3.500 10h17M8 3v4M16 3v4"/>',
    "flame": '<path d="M12 3c.6 3.2 5.5 5.2 5.5 10.3A5.6 5.6 0 0 1 12 19a5.6 5.6 '
    "0 0 1-5.5-5.7c0-2.3 1.2-3.8 2.3-4.9.2 1.5.8 2.5 1.7 3C10.5 8.5 10.6 "
    '5.5 12 3z" fill="CC"/>',
    "lock": '<rect x="5" y="11" width="14" height="9.5" rx="2"/>'
    '<path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
    "star": f'<path d="{_STAR}" fill="CC"/>',
    "check": '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
    "play": '<path d="M8 5.5v13l10.5-6.5z" fill="CC"/>',
    "pause": '<path d="M8 5v14M16 5v14"/>',
    "stop": '<path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z"/>'
    '<path d="M12 7.5v5.5M12 16.3v.2"/>',
    "pain": '<path d="M13 3L5.5 13.5h6L10.5 21 18.5 10h-6.2z" fill="CC"/>',
    "knee_out": '<path d="M3 12h7M14 12h7M6 8.5L2.5 12 6 15.5M18 8.5L21.5 12 18 15.5"/>',
    "shield": '<path d="M12 3l7.5 3v5.5c0 4.5-3 7.7-7.5 9.5-4.5-1.8-7.5-5-7.5-9.5V6z"/>'
    '<path d="M8.5 12l2.5 2.5 4.5-5"/>',
    "heart": '<path d="M12 20S4 15 4 9.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15 12 20 '
    '12 20z"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
    "next": '<path d="M9 5l7 7-7 7"/>',
    "back": '<path d="M15 5l-7 7 7 7"/>',
    "up": '<path d="M5 15l7-7 7 7"/>',
    "down": '<path d="M5 9l7 7 7-7"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "minus": '<path d="M5 12h14"/>',
    "camera": '<path d="M3.5 8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 '
    '15 17H5a1.5 1.5 0 0 1-1.5-1.5z"/><path d="M16.5 10.5l4.5-2.5v8l-4.5-2.5"/>',
    "camera_off": '<path d="M3.5 8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 '
    '1 15 17H5a1.5 1.5 0 0 1-1.5-1.5z"/><path d="M16.5 10.5l4.5-2.5v8l-4.5-2.5M4 3l16 18"/>',
    "film": '<rect x="3.5" y="5" width="17" height="14" rx="1.5"/>'
    '<path d="M8 5v14M16 5v14M3.5 12h17M3.5 8.5H8M3.5 15.5H8M16 8.5h4.5M16 15.5h4.5"/>',
    "phone": '<rect x="7" y="2.5" width="10" height="19" rx="2"/><path d="M11 18.5h2"/>',
    "figure": '<circle cx="12" cy="4.5" r="2"/><path d="M12 7v6.5M7.5 9.5h9M12 13.5l-3 7.5'
    'M12 13.5l3 7.5"/>',
    "people": '<circle cx="8.5" cy="7" r="3"/><path d="M2.5 20v-2.5a6 6 0 0 1 12 0V20"/>'
    '<path d="M15 4.3a3 3 0 0 1 0 5.4M17.5 12.3a6 6 0 0 1 4 5.2V20"/>',
    "eye_off": '<path d="M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6z"/><circle cx="12" cy="12" '
    'r="2.5"/><path d="M4 3l16 18"/>',
    "loop": '<path d="M4 11V9.5A3.5 3.5 0 0 1 7.5 6H19M16 3l3 3-3 3"/>'
    '<path d="M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H5M8 21l-3-3 3-3"/>',
    "arrow_back": '<path d="M12 4v15M6 13l6 6.5 6-6.5"/>',
    "arrow_closer": '<path d="M12 20V5M6 11l6-6.5 6 6.5"/>',
    "turn": '<path d="M4.5 12a7.5 7.5 0 0 1 13-5M19.5 12a7.5 7.5 0 0 1-13 5"/>'
    '<path d="M18 3v4.5h-4.5M6 21v-4.5h4.5"/>',
    "feet": '<path d="M7 3v11l-2.5 3.5V20h6v-6M17 3v11l2.5 3.5V20h-6v-6"/>',
    "lamp": '<path d="M9 17.5h6M10 20.5h4M8.7 14.5a5.6 5.6 0 1 1 6.6 0c-.8.6-1.2 1.2-1.2 2H9.9'
    'c0-.8-.4-1.4-1.2-2z"/><path d="M12 1.5v1M3.5 5l.8.6M20.5 5l-.8.6"/>',
    "feather": '<path d="M5 20L16 8.5M8.5 16.5h5.2c1 0 2-.4 2.7-1.1l2.3-2.4a4.7 4.7 0 0 0-6.7-6.7'
    'L7.6 10.5v6"/>',
    "skip": '<path d="M5.5 5.5v13l9-6.5z" fill="CC"/><path d="M18.5 5.5v13"/>',
    "lid_forward": '<path d="M3 19.5h18M5.5 19.5L4 8M10 6a8 8 0 0 1 7 6M17.5 7.5V12h-4.5"/>',
    "lid_back": '<path d="M3 19.5h18M8 19.5L10 8M20 12a8 8 0 0 0-6-6M17.5 3L14 6l3 3.2"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.3v.2"/>',
    "spinner": '<path d="M12 3a9 9 0 1 1-9 9"/>',
    "trophy": '<path d="M7 4h10v5a5 5 0 0 1-10 0zM12 14v4M8 20.5h8M7 5.5H3.5c0 3 1.5 4.5 3.7 '
    '4.7M17 5.5h3.5c0 3-1.5 4.5-3.7 4.7"/>',
    # hands held up, as in a mirror: the left one is on the left
    "sign_left": '<circle cx="12" cy="6" r="2.5"/><path d="M12 10v6M12 10.5H7l-1.3-7M12 10.5h4'
    'l1.5 5.5M12 16l-3 5.5M12 16l3 5.5"/>',
    "sign_right": '<circle cx="12" cy="6" r="2.5"/><path d="M12 10v6M12 10.5h5l1.3-7M12 10.5H8'
    'l-1.5 5.5M12 16l-3 5.5M12 16l3 5.5"/>',
    "sign_both": '<circle cx="12" cy="6" r="2.5"/><path d="M12 10v6M12 10.5H7l-1.3-7M12 10.5h5'
    'l1.3-7M12 16l-3 5.5M12 16l3 5.5"/>',
    "almost": '<path d="M4 13.5c2.7-4 5.3-4 8-1.5s5.3 2.5 8-1.5"/>',
    "face_0": '<circle cx="12" cy="12" r="9"/><path d="M8 14c1 2.5 7 2.5 8 0"/>'
    '<path d="M9 9.5v.6M15 9.5v.6"/>',
    "face_3": '<circle cx="12" cy="12" r="9"/><path d="M8.5 14.5c1.5 1 5.5 1 7 0"/>'
    '<path d="M9 9.5v.6M15 9.5v.6"/>',
    "face_5": '<circle cx="12" cy="12" r="9"/><path d="M8.5 15.5h7"/>'
    '<path d="M9 9.5v.6M15 9.5v.6"/>',
    "face_8": '<circle cx="12" cy="12" r="9"/><path d="M8.5 16c1.5-1.5 5.5-1.5 7 0"/>'
    '<path d="M9 9.5v.6M15 9.5v.6"/>',
    "face_10": '<circle cx="12" cy="12" r="9"/><path d="M8 16.5c1-2.5 7-2.5 8 0"/>'
    '<path d="M8 8.5l2 1M16 8.5l-2 1"/>',
}

PICTOGRAMS = {  # exercises by posture or motion, on a 48 grid
    "standing": '<circle cx="20" cy="9" r="4"/><path d="M21 14l-6 12 14 2-3 13h6M20 17l9 3 7-2"/>'
    '<path d="M6 41.5h36" opacity=".35"/>',
    "sit_to_stand": '<circle cx="25" cy="8" r="4"/><path d="M24 13l-5 14h12l1 14h5M24 17l8 6"/>'
    '<path d="M13 14v13h7M13 27v14M19 31v10" opacity=".45"/>',
    "seated": '<circle cx="18" cy="8" r="4"/><path d="M18 13v14h13l12-3M18 17l8 7"/>'
    '<path d="M12 14v13h8M12 27v14M20 31v10" opacity=".45"/>',
    "split": '<circle cx="22" cy="8" r="4"/><path d="M22 13v12l10 4v12h5M22 25l-6 9-10 6"/>'
    '<path d="M22 17l5 8"/>'
    '<path d="M4 41.5h40" opacity=".35"/>',
    "kneeling": '<circle cx="22" cy="8" r="4"/><path d="M22 13v13h10v14h5M22 26l-4 14H6"/>'
    '<path d="M22 17l6 8"/><path d="M4 41.5h40" opacity=".35"/>',
    "by_clock": '<circle cx="24" cy="27" r="14"/><path d="M24 19v8l6 4M20 6h8M24 6v6M36 13l3 3"/>',
    "by_hand": '<path d="M19 9h-7v32h24V9h-7M19 6h10v6H19zM17 22l3 3 5-5M29 23h3M17 33l3 3 5-5'
    'M29 34h3"/>',
    "lying": '<circle cx="8" cy="32" r="4"/><path d="M13 35h14l12-11M27 35h15M15 35l8 3"/>'
    '<path d="M4 41.5h40" opacity=".35"/>',
}

_PICTOGRAM_STROKE = 1.6  # a 48 grid needs a wider stroke for the same look
NAMES = frozenset(ICONS) | frozenset(PICTOGRAMS)


@kept_within(16, surface_bytes)
def icon(name: str, size_px: int, colour: Rgb, stroke: float) -> pygame.Surface:
    """Return an icon as a square surface; the cached surface must not be changed."""
    return rendered(_svg(name, colour, stroke=stroke), (size_px, size_px))


def _svg(name: str, colour: Rgb, *, stroke: float) -> str:
    red, green, blue = colour
    paint = f"#{red:02X}{green:02X}{blue:02X}"
    size, shape = (24, ICONS[name]) if name in ICONS else (48, PICTOGRAMS[name])
    width = stroke if name in ICONS else stroke * _PICTOGRAM_STROKE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" '
        f'viewBox="0 0 {size} {size}" fill="none" stroke="{paint}" '
        f'stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round">{shape.replace("CC", paint)}</svg>'
    )
