"""An exercise as a person made of lines, still or moving; who draws says at which phase it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pygame

from coach import words
from coach.movement.exercise import Exercise
from coach.screens.figures import Figure, Point, shown_for
from coach.screens.theme import Rgb
from coach.screens.view_models.home_model import pictogram
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.figure_shape import (
    GHOST_SHARE,
    Paints,
    Stroke,
    person,
    surroundings,
)
from coach.screens.widgets.kit import Kit
from coach.screens.widgets.live_figure import draw_live_figure
from coach.screens.widgets.scale import Box
from coach.screens.widgets.store import kept_within, surface_bytes
from coach.screens.widgets.svg_picture import rendered

_UNIT = 1000.0  # of the SVG: nanosvg takes lengths of one for details
_THINNEST_PX = 1.3
_PICTOGRAM_SHARE = 0.9  # of the box: its lines are as large as it is
_LARGEST_KEPT_PX = 256  # larger moving pictures are drawn without an SVG, which would be too slow


@dataclass(frozen=True, slots=True)
class FigureInk:
    """Colour tokens: of the person, of what stands around, and of what lies behind both."""

    person: str = "primary"
    around: str = "text_secondary"
    ground: str = "surface"


def draw_exercise(
    kit: Kit, exercise: Exercise, box: Box, *, phase: float | None, ink: FigureInk = FigureInk()
) -> None:
    """Draw what an exercise looks like: its figure, else a pictogram.

    A figure stands still where `phase` is None, where the person wants no motion, and where it is
    only the posture in which an exercise of one's own begins.
    """
    shown = shown_for(exercise)
    if shown.is_broken:
        kit.tell_once(words.text("figure-broken"))
    if shown.figure is None:
        size = min(box.w, box.h) * _PICTOGRAM_SHARE
        kit.canvas.icon(pictogram(exercise), box.centre, size=size, colour=ink.person)
    elif shown.moves:
        at = phase if kit.has_motion else None
        kit.figures.has_moved |= at is not None
        draw_figure(kit.canvas, shown.figure, box, phase=at, ink=ink)
    else:
        draw_figure(kit.canvas, shown.figure, box, phase=0.0, ink=ink)


def draw_figure(
    canvas: Canvas, figure: Figure, box: Box, *, phase: float | None, ink: FigureInk = FigureInk()
) -> None:
    """Draw a figure as large as fits in the middle of a box.

    Args:
        canvas: where to.
        figure: what.
        box: where; nothing is drawn outside.
        phase: the share of the repetition; None stands still where it turns, and shows where it
            begins as a ghost.
        ink: the colours.
    """
    size_px = canvas.scale.at_least_px(min(box.w, box.h))
    theme = canvas.theme
    paints = theme.colour(ink.person), theme.colour(ink.around), theme.colour(ink.ground)
    x, y, w, h = canvas.pixels(box)
    at = (x + (w - size_px) // 2, y + (h - size_px) // 2)
    if phase is None:
        canvas.surface.blit(_still(figure, size_px, paints), at)
    elif size_px <= _LARGEST_KEPT_PX:
        canvas.surface.blit(_kept(figure, size_px, paints, phase), at)
    else:
        place = pygame.Rect(at, (size_px, size_px))
        draw_live_figure(canvas.surface, figure, place, phase=phase, paints=paints)


@kept_within(24, surface_bytes)
def _still(figure: Figure, size_px: int, paints: Paints) -> pygame.Surface:
    poses = [(figure.posed(0.0), GHOST_SHARE), (figure.posed(figure.turn_phase), 1.0)]
    return _picture(poses, figure, size_px, paints=paints)


@kept_within(16, surface_bytes)  # a movement of 48 pictures
def _kept(figure: Figure, size_px: int, paints: Paints, phase: float) -> pygame.Surface:
    return _picture([(figure.posed(phase), 1.0)], figure, size_px, paints=paints)


def _picture(
    poses: Sequence[tuple[Mapping[str, Point], float]],
    figure: Figure,
    size_px: int,
    *,
    paints: Paints,
) -> pygame.Surface:
    strokes = list(surroundings(figure, paints))
    for joints, share in poses:
        strokes += person(figure, joints, paints, share=share)
    shapes = (_svg(stroke, figure, size_px) for stroke in strokes)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_UNIT:g} {_UNIT:g}" '
        f'width="{_UNIT:g}" height="{_UNIT:g}" stroke-linecap="round" stroke-linejoin="round">'
        f"{''.join(shapes)}</svg>"
    )
    return rendered(svg, (size_px, size_px))


def _svg(stroke: Stroke, figure: Figure, size_px: int) -> str:
    wide = stroke.width_m * figure.metre * _UNIT
    colour = _hex(stroke.colour)
    if len(stroke.points) == 1:
        ((x, y),) = stroke.points
        return (
            f'<circle cx="{x * _UNIT:.1f}" cy="{y * _UNIT:.1f}" r="{wide / 2:.1f}" '
            f'fill="{colour}"/>'
        )
    points = " ".join(f"{x * _UNIT:.1f},{y * _UNIT:.1f}" for x, y in stroke.points)
    width = max(_THINNEST_PX / size_px * _UNIT, wide)
    inside = colour if stroke.is_filled else "none"
    return (
        f'<polyline points="{points}" fill="{inside}" stroke="{colour}" '
        f'stroke-width="{width:.1f}"/>'
    )


def _hex(colour: Rgb) -> str:
    red, green, blue = colour
    return f"#{red:02X}{green:02X}{blue:02X}"
