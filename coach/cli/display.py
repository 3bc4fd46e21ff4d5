"""Whether a window can be opened here, and if not, why not in a few words."""

import os
import sys

_DUMMY_DRIVERS = frozenset({"dummy", "offscreen"})


def why_no_display() -> str | None:
    """Return why there is no display, or None where there is one.

    An SDL driver that draws nowhere, set on purpose, counts as no display.
    """
    driver = os.environ.get("SDL_VIDEODRIVER") or os.environ.get("SDL_VIDEO_DRIVER") or ""
    if driver in _DUMMY_DRIVERS:
        return f"SDL_VIDEODRIVER is {driver}"
    if driver or sys.platform in {"win32", "darwin"}:
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return "neither DISPLAY nor WAYLAND_DISPLAY is set"
