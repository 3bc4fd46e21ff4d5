"""What exercises are done on: steps and boxes, where the feet need them."""

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.mesh import Mesh, MeshBuilder
from coach.synthetic.movement import PropFunction
from coach.synthetic.stances import STANCE_RATIO

COLOURS = ((112, 116, 122), (150, 118, 84), (92, 104, 96), (168, 160, 148))
INNER_EDGE_SHARE = 0.35  # of the standing foot's distance from the middle: the free foot is clear
HALF_WIDTH_M = 0.24
PAD_HALF_M = 0.14


def step_under_one_foot(*, height_m: float, from_m: float, deep_m: float = 0.32) -> PropFunction:
    """Return a step under the standing foot only; `from_m` is its edge ahead of the origin."""

    def mesh(build: Build, side: Side, seed: int) -> Mesh:
        inner_m = INNER_EDGE_SHARE * STANCE_RATIO * build.height_m / 2
        low, high = inner_m, inner_m + 2 * HALF_WIDTH_M
        x_from, x_to = (low, high) if side is Side.LEFT else (-high, -low)
        return _box((x_from, from_m), (x_to, from_m + deep_m), height_m, seed)

    return mesh


def box(*, height_m: float, from_m: float, deep_m: float = 0.32) -> PropFunction:
    """Return a box as wide as two feet; `from_m` is its edge nearest to behind, negative there."""

    def mesh(_build: Build, _side: Side, seed: int) -> Mesh:
        near, far = (-HALF_WIDTH_M, from_m), (HALF_WIDTH_M, from_m + deep_m)
        return _box(near, far, height_m, seed)

    return mesh


def _box(near: tuple[float, float], far: tuple[float, float], height_m: float, seed: int) -> Mesh:
    builder, colour = MeshBuilder(), np.array(COLOURS[seed % len(COLOURS)], dtype=float)
    low = np.array([near[0], 0.0, near[1]])
    builder.add_box(low, np.array([far[0], height_m, far[1]]), colour)
    return builder.mesh()


def pad(*, x_m: float, z_m: float, high_m: float, seed: int) -> Mesh:
    """Return a cushion to kneel on, around a place."""
    half_m = PAD_HALF_M
    return _box((x_m - half_m, z_m - half_m), (x_m + half_m, z_m + half_m), high_m, seed)
