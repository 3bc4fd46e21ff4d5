"""What lying takes place on: a mat, and the roll that goes under a knee."""

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray
from coach.synthetic.mesh import Mesh, MeshBuilder

MAT_COLOURS = ((66, 92, 110), (104, 78, 112), (78, 108, 84), (92, 92, 96))
ROLL_COLOUR = (196, 186, 168)
MAT_WIDE_M, MAT_THICK_M, MAT_LONG_M = 0.66, 0.012, 2.05
ROLL_WIDE_M, LEAST_ROLL_M = 0.34, 0.03
ROLL_AROUND = 14


def mat_along_front(build: Build, side: Side, seed: int) -> Mesh:
    """Return the mat of a body on its back, whose feet point ahead."""
    del build, side
    return _mat(across_axis=0, seed=seed)


def mat_along_side(build: Build, side: Side, seed: int) -> Mesh:
    """Return the mat of a body on its side, which lies across its own front."""
    del build, side
    return _mat(across_axis=2, seed=seed)


def _mat(*, across_axis: int, seed: int) -> Mesh:
    colour = np.array(MAT_COLOURS[seed % len(MAT_COLOURS)], dtype=float)
    half = np.full(3, MAT_LONG_M / 2)
    half[across_axis] = MAT_WIDE_M / 2
    low, high = -half, half.copy()
    low[1], high[1] = -MAT_THICK_M, 0.0  # so that heights over the mat are heights
    builder = MeshBuilder()
    builder.add_box(low, high, colour)
    return builder.mesh()


def roll_mesh(knee: FloatArray, *, girth_m: float) -> Mesh:
    """Return the roll that holds up a knee from below, across the leg.

    Args:
        knee: its centre, metres, the mat at 0.
        girth_m: from the knee's centre to the skin under it.
    """
    radius_m = max(LEAST_ROLL_M, (float(knee[1]) - girth_m) / 2.0)
    angle = -np.linspace(0.0, 2 * np.pi, ROLL_AROUND, endpoint=False)
    across = np.array([-1.0, -0.97, 0.97, 1.0]) * ROLL_WIDE_M / 2
    radii = np.array([0.01, 1.0, 1.0, 0.01]) * radius_m
    rings = np.zeros((len(across), ROLL_AROUND, 3))
    rings[..., 0] = across[:, None]
    rings[..., 1] = radius_m + radii[:, None] * np.sin(angle)
    rings[..., 2] = radii[:, None] * np.cos(angle)
    builder = MeshBuilder()
    builder.add_rings(rings + knee * np.array([1.0, 0.0, 1.0]), np.array(ROLL_COLOUR, dtype=float))
    return builder.mesh()
