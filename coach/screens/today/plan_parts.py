"""The exercises of today as tiles, the next one moving; and what was cut short."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coach.movement.exercise import Exercise
from coach.screens.today.plan_model import PlanItem
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.sections import words_height

MOST_TILES = 8
GAP = 12.0
ONE_COLUMN = 3  # exercises up to which there is only one column
FIGURE = 84.0


@dataclass(frozen=True, slots=True)
class _Tile:
    """One exercise as it is shown in this frame."""

    item: PlanItem
    box: Box
    moves: bool  # its figure
    is_hovered: bool
    is_focused: bool
    is_activated: bool

    @property
    def well(self) -> Box:
        """Where the figure stands."""
        size = min(FIGURE, self.box.h - 12)
        return Box(self.box.x + 8, self.box.centre[1] - size / 2, size, size)


def draw_plan(
    kit: Kit,
    box: Box,
    items: Sequence[PlanItem],
    *,
    exercise: Callable[[str], Exercise],
) -> str | None:
    """Draw a tile for each exercise; return the id of the one that was used.

    Args:
        kit: to draw with.
        box: for all of them.
        items: of the plan, in order; the first that are still to do when there are too many.
        exercise: finds one by its id.
    """
    tiles = _tiles(kit, box, items)
    look = tuple((tile.item, tile.is_hovered, tile.moves) for tile in tiles)

    def paint(canvas: Canvas) -> None:
        canvas.wipe(box)
        for tile in tiles:
            _draw_tile(canvas, tile)
            if not tile.item.is_done and not tile.moves:
                _draw_figure(kit, tile, exercise(tile.item.exercise_id), phase=None)

    if tiles:
        kit.kept.draw(kit.canvas, "plan", box, of=look, paint=paint)
    for tile in tiles:
        if tile.moves and not tile.item.is_done:
            kit.canvas.panel(tile.well, Fill("soft", radius=18))  # over its last picture
            _draw_figure(kit, tile, exercise(tile.item.exercise_id), phase=kit.figures.phase)
        if tile.is_focused:
            kit.ring(tile.box, radius=22)
    return next((tile.item.exercise_id for tile in tiles if tile.is_activated), None)


def _tiles(kit: Kit, box: Box, items: Sequence[PlanItem]) -> tuple[_Tile, ...]:
    """Make each exercise a control, and say how it looks in this frame."""
    shown = _shown(items)
    columns = 1 if len(shown) <= ONE_COLUMN else 2
    rows = box.rows(max(3, -(-len(shown) // columns)), gap=GAP)
    following = next((item.exercise_id for item in shown if not item.is_done), None)
    found = []
    for index, item in enumerate(shown):
        cell = rows[index // columns].columns(columns, gap=GAP)[index % columns]
        hit = kit.hit(f"plan:{item.exercise_id}", cell, label=item.name)
        moves = item.exercise_id == following or hit.is_hovered or hit.is_focused
        found.append(
            _Tile(
                item=item,
                box=cell,
                moves=moves,
                is_hovered=hit.is_hovered,
                is_focused=hit.is_focused,
                is_activated=hit.is_activated,
            )
        )
    return tuple(found)


def _shown(items: Sequence[PlanItem]) -> Sequence[PlanItem]:
    if len(items) <= MOST_TILES:
        return items
    left = [item for item in items if not item.is_done]
    return left[:MOST_TILES] if len(left) >= MOST_TILES else items[-MOST_TILES:]


def _draw_tile(paint: Canvas, tile: _Tile) -> None:
    """Draw all of a tile but its figure."""
    item, box = tile.item, tile.box
    is_next = tile.moves and not item.is_done
    border = "primary" if is_next else "line"
    ground = "soft" if tile.is_hovered else "surface"
    paint.panel(box, Fill(ground, border=border, border_dp=2 if is_next else 1.5, radius=22))
    well = tile.well
    paint.panel(well, Fill("primary" if item.is_done else "soft", radius=18))
    if item.is_done:
        paint.icon("check", well.centre, size=well.w * 0.62, colour="on_primary", stroke=3)
    x = well.right + 12
    _draw_name(paint, Box(x, box.y + 4, box.right - x - 10, box.h - 8), item)


def _draw_figure(kit: Kit, tile: _Tile, exercise: Exercise, *, phase: float | None) -> None:
    draw_exercise(kit, exercise, tile.well.inset(3), phase=phase, ink=FigureInk(ground="soft"))


def _draw_name(paint: Canvas, box: Box, item: PlanItem) -> None:
    """Draw the name in one line or two, and below it as much of the dose as there is room for."""
    name = Ink("body_bold", "text_secondary" if item.is_done else "text")
    dose = Ink("body", "text_secondary")
    line_h = 28.0 * paint.scale.text_factor
    name_h = words_height(paint, item.name, w=box.w, ink=name)
    has_dose = name_h + line_h <= box.h + 8
    top = box.centre[1] - (min(name_h, box.h) + (line_h if has_dose else 0.0)) / 2
    paint.paragraph(item.name, Box(box.x, top, box.w, min(name_h, box.h)), name)
    if not has_dose:
        return
    whole = f"{item.dose}, {item.extra}" if item.extra else item.dose
    fits = paint.text_width(whole, dose) <= box.w
    at = (box.x, top + name_h + line_h / 2)
    paint.text(whole if fits else item.dose, at, Ink(dose.style, dose.colour, max_w=box.w))
