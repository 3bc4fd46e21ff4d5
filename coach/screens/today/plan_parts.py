"""The exercises of today as tiles, the next one moving; and what was cut short."""

from collections.abc import Callable, Sequence

from coach.movement.exercise import Exercise
from coach.screens.today.plan_model import PlanItem
from coach.screens.widgets.canvas import Canvas, Fill, Ink
from coach.screens.widgets.figure import FigureInk, draw_exercise
from coach.screens.widgets.kit import Hit, Kit
from coach.screens.widgets.scale import Box
from coach.screens.widgets.sections import words_height

MOST_TILES = 8
GAP = 12.0
ONE_COLUMN = 3  # exercises up to which there is only one column
FIGURE = 84.0


def draw_plan(
    kit: Kit,
    box: Box,
    items: Sequence[PlanItem],
    *,
    exercise: Callable[[str], Exercise],
    phase: float,
) -> str | None:
    """Draw a tile for each exercise; return the id of the one that was used.

    Args:
        kit: to draw with.
        box: for all of them.
        items: of the plan, in order; the first that are still to do when there are too many.
        exercise: finds one by its id.
        phase: of the moving figure.
    """
    shown = _shown(items)
    columns = 1 if len(shown) <= ONE_COLUMN else 2
    rows = max(3, -(-len(shown) // columns))
    following = next((item.exercise_id for item in shown if not item.is_done), None)
    used = None
    for index, item in enumerate(shown):
        row = box.rows(rows, gap=GAP)[index // columns]
        cell = row.columns(columns, gap=GAP)[index % columns]
        hit = kit.hit(f"plan:{item.exercise_id}", cell)
        moves = item.exercise_id == following or hit.is_hovered or hit.is_focused
        _draw_tile(
            kit,
            cell,
            item,
            hit,
            exercise=exercise(item.exercise_id),
            phase=phase if moves else None,
        )
        if hit.is_activated:
            used = item.exercise_id
    return used


def _shown(items: Sequence[PlanItem]) -> Sequence[PlanItem]:
    if len(items) <= MOST_TILES:
        return items
    left = [item for item in items if not item.is_done]
    return left[:MOST_TILES] if len(left) >= MOST_TILES else items[-MOST_TILES:]


def _draw_tile(
    kit: Kit, box: Box, item: PlanItem, hit: Hit, *, exercise: Exercise, phase: float | None
) -> None:
    paint = kit.canvas
    ground = "soft" if hit.is_hovered else "surface"
    is_next = phase is not None and not item.is_done
    border = "primary" if is_next else "line"
    paint.panel(box, Fill(ground, border=border, border_dp=2 if is_next else 1.5, radius=22))
    size = min(FIGURE, box.h - 12)
    well = Box(box.x + 8, box.centre[1] - size / 2, size, size)
    if item.is_done:
        paint.panel(well, Fill("primary", radius=18))
        paint.icon("check", well.centre, size=size * 0.62, colour="on_primary", stroke=3)
    else:
        paint.panel(well, Fill("soft", radius=18))
        draw_exercise(kit, exercise, well.inset(3), phase=phase, ink=FigureInk(ground="soft"))
    x = well.right + 12
    _draw_name(paint, Box(x, box.y + 4, box.right - x - 10, box.h - 8), item)
    if hit.is_focused:
        kit.ring(box, radius=22)


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
