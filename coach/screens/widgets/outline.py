"""A body's outline over the mirrored picture, as a kept surface."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import pygame

from coach.screens.theme import Rgb
from coach.screens.view_models.body_outline import Outline
from coach.screens.widgets import strokes
from coach.screens.widgets.canvas import Canvas
from coach.screens.widgets.skeleton import PictureView

_LIMB_M, _TRUNK_M, _HEAD_M, _FOOT_M = 0.20, 0.20, 0.15, 0.12
_LINE_DP, _SURE_LINE_DP = 5.0, 9.0
_HALO_DP = 3.0
_LEGS = ("hip", "knee", "ankle", "toe")
_ARM = ("shoulder", "elbow", "wrist")
_TRUNK = ("left_shoulder", "right_shoulder", "right_hip", "left_hip")
Placed = tuple[tuple[str, tuple[int, int]], ...]


def draw_outline(canvas: Canvas, view: PictureView, outline: Outline, *, is_filled: bool) -> None:
    """Draw the outline; it is thick and bright while somebody stands in it."""
    factor = canvas.scale.factor
    places = {name: view.place(at) for name, at in outline.joints.items()}
    first_x, first_y = min(x for x, _ in places.values()), min(y for _, y in places.values())
    left, top = round(first_x * factor), round(first_y * factor)
    metre_px = max(1, round(view.length(outline.metre) * factor))
    colour = canvas.theme.colour("picture_bone" if is_filled else "picture_joint")
    line_px = canvas.scale.at_least_px(_SURE_LINE_DP if is_filled else _LINE_DP)
    moved: Placed = tuple(  # the same wherever it stands, so that it can be kept
        (name, (round((x - first_x) * factor), round((y - first_y) * factor)))
        for name, (x, y) in places.items()
    )
    halo = canvas.theme.colour("picture_outline")
    look = _Look(line_px, colour, canvas.scale.at_least_px(_HALO_DP), halo)
    picture, at = _picture(moved, metre_px, look)
    canvas.surface.blit(picture, (left + at[0], top + at[1]))


@dataclass(frozen=True, slots=True)
class _Look:
    line_px: int
    colour: Rgb
    halo_px: int  # on both sides of the line
    halo: Rgb


@lru_cache(maxsize=4)
def _picture(placed: Placed, metre_px: int, look: _Look) -> tuple[pygame.Surface, tuple[int, int]]:
    """Return the rim of a body with its halo, and where it lies from the first joint."""
    rim_px = look.line_px + 2 * look.halo_px
    whole = _contour(placed, metre_px, rim_px, colour=look.halo, grow_px=look.halo_px)
    line = _contour(placed, metre_px, look.line_px, colour=look.colour, grow_px=0)
    whole.blit(line, (0, 0))
    part = whole.get_bounding_rect()
    picture = whole.subsurface(part).copy()
    # Most of it is see-through: packed, it takes a fifth of the memory and the time.
    picture.set_alpha(255, pygame.RLEACCEL)
    return picture, (part.x - metre_px, part.y - metre_px)


def _contour(
    placed: Placed, metre_px: int, line_px: int, *, colour: Rgb, grow_px: int
) -> pygame.Surface:
    """Return the rim of a body: the body, less the same body a little thinner."""
    joints = dict(placed)
    size = tuple(max(at[axis] for at in joints.values()) + 2 * metre_px for axis in (0, 1))
    outer, inner = (pygame.Surface(size, pygame.SRCALPHA) for _ in range(2))
    _fill(outer, joints, metre_px, thinner_px=-grow_px, colour=colour)
    _fill(inner, joints, metre_px, thinner_px=line_px - grow_px, colour=(0, 0, 0))
    outer.blit(inner, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
    return outer


def _fill(
    surface: pygame.Surface,
    joints: Mapping[str, tuple[int, int]],
    metre_px: int,
    *,
    thinner_px: int,
    colour: Rgb,
) -> None:
    def at(name: str) -> tuple[int, int]:
        x, y = joints[name]
        return x + metre_px, y + metre_px

    def limb(names: list[str], width_m: float) -> None:
        width = max(1.0, width_m * metre_px - 2 * thinner_px)
        for start, end in pairwise(names):
            strokes.capsule(surface, at(start), at(end), width_px=width, colour=colour)

    for side in ("left", "right"):
        limb([f"{side}_{name}" for name in _LEGS], _LIMB_M)
        limb([f"{side}_{name}" for name in _ARM], _FOOT_M)
    limb([*_TRUNK, _TRUNK[0]], _TRUNK_M)
    strokes.polygon(surface, [at(name) for name in _TRUNK], colour=colour)
    limb(["neck", "head"], _FOOT_M)
    radius = _HEAD_M * metre_px - thinner_px
    strokes.spot(surface, at("head"), radius_px=radius, colour=colour)
