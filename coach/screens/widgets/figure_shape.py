"""A person made of lines, as strokes in the order they are drawn, however that is done."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coach.screens.figures import Figure, Line, Point
from coach.screens.theme import Rgb

GHOST_SHARE = 0.30  # of the colour, the rest is the ground
HEAD_M = 0.105  # radius; nothing is wider
_LIMB_M, _FAR_LIMB_M, _TRUNK_M = 0.085, 0.075, 0.12
_HALO_M = 0.03  # around the near limbs, where they cross the far ones
_PROP_M, _FLOOR_M = 0.022, 0.016
_FAR_SHARE, _PROP_SHARE = 0.55, 0.60
_TRUNK = ("left_shoulder", "right_shoulder", "right_hip", "left_hip", "left_shoulder")
_LIMBS = (  # with its part of the width
    (("hip", "knee", "ankle"), 1.0),
    (("heel", "ankle", "toe", "heel"), 0.6),
    (("shoulder", "elbow", "wrist"), 0.75),
)
_BROAD_TRUNK_M = 0.06  # around shoulders and hips that are seen apart
_SLIMMER = 0.25  # of how far they are apart

Paints = tuple[Rgb, Rgb, Rgb]
"""The colours of the person, of what stands around, and of the ground behind both."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, parts of the square; one point is a disc."""

    points: Line
    width_m: float
    colour: Rgb
    is_filled: bool = False  # a closed line, and what it encloses


def surroundings(figure: Figure, paints: Paints) -> Iterator[Stroke]:
    """Yield the floor and what stands on it."""
    colour = mixed(paints[1], paints[2], _PROP_SHARE)
    yield Stroke(((0.02, figure.floor), (0.98, figure.floor)), _FLOOR_M, colour)
    for prop in figure.props:
        yield Stroke(prop, _PROP_M, colour)


def person(
    figure: Figure, joints: Mapping[str, Point], paints: Paints, *, share: float = 1.0
) -> Iterator[Stroke]:
    """Yield the far limbs, then trunk and head, then the near limbs.

    Args:
        figure: which person.
        joints: where they are.
        paints: the colours.
        share: of the person's colour; the rest is the ground.
    """
    colour, _, ground = paints
    full, pale = mixed(colour, ground, share), mixed(colour, ground, share * _FAR_SHARE)
    near = ("left", "right") if figure.near == "both" else (figure.near,)
    far = tuple(side for side in ("left", "right") if side not in near)
    for side in far:
        yield from _limbs(joints, side, _FAR_LIMB_M, pale)
    apart_m = math.dist(joints["left_shoulder"], joints["right_shoulder"]) / figure.metre
    trunk_m = max(_BROAD_TRUNK_M, _TRUNK_M - _SLIMMER * apart_m)  # slimmer where seen apart
    yield Stroke(tuple(joints[name] for name in _TRUNK), trunk_m, full, is_filled=True)
    yield Stroke((joints["neck"], joints["head"]), _LIMB_M, full)
    yield Stroke((joints["head"],), 2 * HEAD_M, full)
    for side in near:
        if far:
            yield from _limbs(joints, side, _LIMB_M + _HALO_M, ground)
        yield from _limbs(joints, side, _LIMB_M, full)


def _limbs(joints: Mapping[str, Point], side: str, width_m: float, colour: Rgb) -> Iterator[Stroke]:
    for names, part in _LIMBS:
        points = tuple(joints[f"{side}_{name}"] for name in names)
        yield Stroke(points, width_m * part, colour)


def mixed(colour: Rgb, ground: Rgb, share: float) -> Rgb:
    red, green, blue = (
        round(part * share + behind * (1.0 - share))
        for part, behind in zip(colour, ground, strict=True)
    )
    return red, green, blue
