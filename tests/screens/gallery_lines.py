"""One line about each screen of the gallery, for docs/gallery.md."""

from collections.abc import Mapping

LINES: Mapping[str, str] = {
    "notice": "What Coach is and is not, before anything else.",
    "pain_both": "Pain from 0 to 10, for each knee; pain decides.",
    "pain_left": "The same for one knee, after the exercise.",
    "stop_card": "One key away from everywhere.",
    "session_fix": "A knee comes in: words, icon, gauge and a ring on the knee say so.",
    "session_praise": "What goes well is said, too.",
}


def line_of(name: str) -> str:
    """Return the line about a screen, or its name in plain words."""
    return LINES.get(name, f"{name.replace('_', ' ').capitalize()}.")
