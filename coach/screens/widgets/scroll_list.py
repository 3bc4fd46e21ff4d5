"""A list that scrolls: by wheel, arrows, and where it has them by buttons that page."""

from collections.abc import Callable
from dataclasses import dataclass

from coach import words
from coach.screens.widgets.canvas import Fill
from coach.screens.widgets.controls import Label, button
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.widget_tree import Role

PAGES_W = 76.0  # of the strip with the buttons that page, dp


@dataclass(frozen=True, slots=True)
class ListLook:
    """How a list lies: the height of a row and the gap below it, dp; with buttons that page."""

    row_h: float
    gap: float = 10.0
    has_pages: bool = False


def scroll_list(
    kit: Kit,
    control: str,
    box: Box,
    *,
    count: int,
    look: ListLook,
    draw_row: Callable[[int, Box, Hit], None],
) -> int | None:
    """Draw the rows that fit; return the index of the row that was used in this frame.

    Up and Down walk through all rows and scroll; the wheel scrolls, and so do the buttons of a
    list with pages. Only whole rows are drawn, so every one is a full target.
    """
    pitch = look.row_h + look.gap
    fitting = max(1, int((box.h + look.gap) // pitch))
    last_first = max(0, count - fitting)
    first = int(kit.offsets.get(control, 0))
    if box.contains(kit.pointer.at) and kit.wheel:
        first -= round(kit.wheel)
    strip_w = 0.0
    if count > fitting:
        strip_w = PAGES_W if look.has_pages else 16.0
    if count > fitting and look.has_pages:
        strip = Box(box.right - PAGES_W + 12, box.y, PAGES_W - 12, box.h)
        first += fitting * _page_buttons(kit, control, strip)
    first = _follow_focus(kit, control, first=first, count=count, fitting=fitting)
    first = min(last_first, max(0, first))
    kit.offsets[control] = first
    used = None
    row_w = box.w - strip_w
    for place, index in enumerate(range(first, min(count, first + fitting))):
        row = Box(box.x, box.y + place * pitch, row_w, look.row_h)
        hit = kit.hit(f"{control}:{index}", row, role=Role.ROW)
        kit.own_arrows(f"{control}:{index}", "y")
        draw_row(index, row, hit)
        kit.focus_ring(hit, row, radius=18)
        if hit.is_activated:
            used = index
    if count > fitting:
        rail = Box(box.right - 8, box.y, 8, box.h)
        if look.has_pages:
            rail = Box(box.right - 36, box.y + 76, 8, box.h - 152)
        _scroll_bar(kit, rail, start=first / count, share=fitting / count)
    return used


def _page_buttons(kit: Kit, control: str, box: Box) -> int:
    """Draw a button at the top and one at the bottom; return how many pages to go on."""
    up = Box(box.x, box.y, box.w, box.w)
    down = Box(box.x, box.bottom - box.w, box.w, box.w)
    steps = 0
    back, on = words.text("control-page-up"), words.text("control-page-down")
    if button(kit, f"{control}-pages:up", up, Label("", "up", kind="soft", spoken=back)):
        steps -= 1
    if button(kit, f"{control}-pages:down", down, Label("", "down", kind="soft", spoken=on)):
        steps += 1
    return steps


def _follow_focus(kit: Kit, control: str, *, first: int, count: int, fitting: int) -> int:
    """Move the focus by the arrows it owns and return the first row that shows it."""
    prefix = f"{control}:"
    if kit.focus is None or not kit.focus.startswith(prefix) or not kit.keys.nudge[1]:
        return first
    index = int(kit.focus.removeprefix(prefix)) + kit.keys.nudge[1]
    if not 0 <= index < count:
        kit.leave(kit.keys.nudge)
        return first
    kit.focus = f"{prefix}{index}"
    return min(index, max(first, index - fitting + 1))


def _scroll_bar(kit: Kit, box: Box, *, start: float, share: float) -> None:
    kit.canvas.panel(box, Fill("sunken", radius=4))
    thumb = Box(box.x, box.y + box.h * start, box.w, box.h * share)
    kit.canvas.panel(thumb, Fill("text_secondary", radius=4))
