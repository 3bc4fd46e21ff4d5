"""The map of the trail: the whole land, where the person is, what was found, this week's lights."""

from coach import words
from coach.screens.places import Place
from coach.screens.steps import Back, Step
from coach.screens.trail.trail_parts import draw_land
from coach.screens.trail.trail_view import FindView, QuestView, TrailView
from coach.screens.waiting_screen import PageScreen
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.frame import back_button, content_box, draw_navigation, draw_title
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box

_GAP = 18.0
_LOW_H = 192.0
_SIGN_H = 44.0


class TrailScreen(PageScreen):
    """Shows a trail; it is not changed by being looked at."""

    def __init__(self, view: TrailView) -> None:
        self._view = view

    def draw(self, kit: Kit) -> Step | None:
        kit.canvas.clear()
        kit.prefer("back")
        step = draw_navigation(kit, Place.HOME, is_page=True)
        content = content_box(kit)
        room = draw_title(kit, content, words.text("trail-title"), self._view.story)
        if back_button(kit, content):
            step = Back()
        land = Box(room.x, room.y, room.w, room.h - _LOW_H - _GAP)
        low = Box(room.x, land.bottom + _GAP, room.w, _LOW_H)

        def paint(canvas: Canvas) -> None:
            canvas.wipe(room)
            draw_land(canvas, land, self._view, radius=32)
            _draw_signs(canvas, land, self._view)
            _draw_counts(canvas, land, self._view)
            _draw_low(canvas, low, self._view)

        kit.kept.draw(kit.canvas, "trail", room, of=self._view, paint=paint)
        return step


def _draw_signs(canvas: Canvas, land: Box, view: TrailView) -> None:
    """Name the regions in the sky above them: where the person is, in full colour."""
    cells = Box(land.x + 10, land.y + 12, land.w - 20, _SIGN_H).columns(len(view.regions), gap=6)
    for cell, region in zip(cells, view.regions, strict=True):
        style = "body_bold" if region.is_here else "body"
        ink = Ink(style, align="centre", max_w=cell.w - 8)
        if region.is_here:
            canvas.panel(cell, Fill("primary", radius=_SIGN_H / 2))
            ink = Ink(style, "on_primary", align="centre", max_w=cell.w - 8)
        else:
            canvas.panel(cell, Fill("surface", radius=_SIGN_H / 2))
        canvas.text(region.name, cell.centre, ink)


def _draw_counts(canvas: Canvas, land: Box, view: TrailView) -> None:
    """Say over the open sea how many lights and camps there are."""
    y, right = land.bottom - _SIGN_H - 10, land.right - 16
    for said, icon in ((view.rested, "heart"), (view.counted, "star")):
        ink = Ink("body", max_w=land.w * 0.36)
        w = canvas.text_width(said, ink) + 72
        sign = Box(right - w, y, w, _SIGN_H)
        canvas.panel(sign, Fill("surface", radius=_SIGN_H / 2))
        canvas.icon(icon, (sign.x + 28, sign.centre[1]), size=26, colour="primary")
        canvas.text(said, (sign.x + 50, sign.centre[1]), ink)
        right = sign.x - 12


def _draw_low(canvas: Canvas, box: Box, view: TrailView) -> None:
    left_w = box.w * (0.42 if view.quest is not None else 0.0)
    if view.quest is not None:
        _draw_quest(canvas, Box(box.x, box.y, left_w, box.h), view.quest)
        left_w += _GAP
    _draw_finds(canvas, Box(box.x + left_w, box.y, box.w - left_w, box.h), view)


def _draw_quest(canvas: Canvas, box: Box, quest: QuestView) -> None:
    canvas.panel(box, Fill("warm", radius=24))
    canvas.text(
        words.text("trail-quest"), (box.x + 24, box.y + 30), Ink("h3", "on_warm", max_w=box.w / 2)
    )
    for index in range(quest.needed):
        at = (box.right - 34 - (quest.needed - 1 - index) * 40, box.y + 30)
        if index < quest.lights:
            canvas.dot(at, 15, "amber")
            canvas.icon("check", at, size=20, colour="on_amber", stroke=3.2)
        else:
            canvas.ring(at, 30, thickness=3, fraction=1.0, colour="amber")
    area = Box(box.x + 24, box.y + 58, box.w - 48, box.h - 70)
    canvas.lines((quest.title, quest.how), area, Ink("body", "on_warm"))


def _draw_finds(canvas: Canvas, box: Box, view: TrailView) -> None:
    canvas.panel(box, Fill(border="line", radius=24))
    found = [find for find in view.finds if find.is_found]
    canvas.text(words.text("trail-finds"), (box.x + 24, box.y + 30), Ink("h3", max_w=box.w * 0.4))
    counted = words.text("trail-finds-count", found=len(found), count=len(view.finds))
    right = Ink("body_bold", "text_secondary", align="right", max_w=box.w * 0.4)
    canvas.text(counted, (box.right - 24, box.y + 30), right)
    row = Box(box.x + 20, box.y + 54, box.w - 40, 36)
    for cell, find in zip(row.columns(len(view.finds), gap=4), view.finds, strict=True):
        _draw_find(canvas, cell, find)
    latest = found[-1].name if found else ""
    canvas.text(latest, (box.x + 24, box.y + 112), Ink("body_bold", max_w=box.w - 48))
    ink = Ink("body", "text_secondary", max_w=box.w - 48)
    canvas.text(view.next_find, (box.x + 24, box.y + 142), ink)


def _draw_find(canvas: Canvas, cell: Box, find: FindView) -> None:
    if find.is_found:
        canvas.dot(cell.centre, 15, "soft")
        canvas.icon("star", cell.centre, size=24, colour="primary")
    else:
        canvas.dot(cell.centre, 5, "line")
