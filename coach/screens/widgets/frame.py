"""The frame of near screens: navigation on the left, a title, a back button."""

from coach import words
from coach.screens.places import Place
from coach.screens.steps import Go, Step
from coach.screens.widgets.canvas import Fill, Ink
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

NAV_W = 136.0
_PLACES = (
    (Place.HOME, "home", "nav-home"),
    (Place.EXERCISES, "exercises", "nav-exercises"),
    (Place.HISTORY, "chart", "nav-history"),
    (Place.LEARN, "book", "nav-learn"),
    (Place.SETTINGS, "settings", "nav-settings"),
)


def draw_navigation(kit: Kit, here: Place, *, is_page: bool = False) -> Step | None:
    """Draw the places; return where one that was used leads.

    On a page of a place its own sign leads back to the place.
    """
    paint, window = kit.canvas, kit.canvas.scale.window
    paint.panel(Box(0, 0, NAV_W, window.h), Fill("surface", radius=0))
    paint.panel(Box(NAV_W, 0, 1.5, window.h), Fill("line", radius=0))
    step = None
    for index, (place, icon, key) in enumerate(_PLACES):
        box = Box(10, 28 + index * 112, NAV_W - 20, 100)
        is_here = place is here
        hit = kit.hit(f"nav:{place}", box, label=words.text(key), is_on=is_here)
        if is_here or hit.is_hovered:
            paint.panel(box, Fill("soft" if is_here else "sunken", radius=22))
        colour = "on_soft" if is_here else "text_secondary"
        paint.icon(icon, (box.centre[0], box.y + 38), size=40, colour=colour)
        ink = Ink("body_bold", colour, align="centre", max_w=box.w - 6)
        paint.text(words.text(key), (box.centre[0], box.y + 78), ink)
        kit.focus_ring(hit, box, radius=22)
        if hit.is_activated and (is_page or not is_here):
            step = Go(place)
    return step


def content_box(kit: Kit) -> Box:
    """Return the room right of the navigation, at most 1120 dp wide, in the middle."""
    window = kit.canvas.scale.window
    room = window.w - NAV_W - 48
    w = min(room, 1120.0)
    return Box(NAV_W + 24 + (room - w) / 2, 24, w, window.h - 48)


def draw_title(kit: Kit, box: Box, title: str, subtitle: str = "") -> Box:
    """Draw a title and return the room below it."""
    kit.canvas.text(title, (box.x, box.y + 30), Ink("h1", max_w=box.w - 220))
    if not subtitle:
        return Box(box.x, box.y + 76, box.w, box.h - 76)
    kit.canvas.text(subtitle, (box.x, box.y + 74), Ink("body", "text_secondary", max_w=box.w))
    return Box(box.x, box.y + 104, box.w, box.h - 104)


def back_button(kit: Kit, box: Box) -> bool:
    """Draw "Back" in the upper right corner of a box."""
    at = Box(box.right - 170, box.y, 170, 60)
    return button(kit, "back", at, Label(words.text("back"), icon="back", kind="plain"))
