"""The room behind the patient, and the chair."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from coach.synthetic.camera import Camera
from coach.synthetic.kinematics import FloatArray, rotation_y
from coach.synthetic.looks import Colour
from coach.synthetic.mesh import Mesh, MeshBuilder

Picture = NDArray[np.float32]

FLOOR: Colour = (176, 138, 98)
CEILING: Colour = (228, 226, 220)
WALLS: tuple[Colour, ...] = ((201, 205, 202), (206, 198, 184), (184, 196, 204), (198, 204, 190))
SEAT: Colour = (120, 92, 70)
HALF_WIDTH_M, HEIGHT_M, BACK_M = 2.6, 2.55, -2.0
PLANK_M = 0.14
SKIRTING_M = 0.09
GRAIN = 14.0  # of 255, before blurring: walls are never quite even

# On the back wall: x from, to, y from, to, colour. A door, a picture and a chest of drawers.
_DECOR: tuple[tuple[float, float, float, float, Colour], ...] = (
    (-2.1, -1.15, 0, 2.05, (150, 122, 96)),
    (-2.04, -1.21, 0.02, 2.0, (171, 143, 113)),
    (-1.32, -1.26, 0.98, 1.04, (90, 90, 92)),
    (0.95, 1.75, 1.25, 1.85, (70, 60, 52)),
    (0.99, 1.71, 1.29, 1.81, (142, 166, 176)),
    (1.02, 1.68, 1.31, 1.5, (92, 120, 84)),
    (1.0, 1.9, 0, 0.78, (118, 92, 70)),
    (1.03, 1.87, 0.05, 0.36, (134, 105, 80)),
    (1.03, 1.87, 0.40, 0.73, (134, 105, 80)),
)


@lru_cache(maxsize=1)  # a film that is opened again shows the same room, and painting it takes time
def room_picture(camera: Camera, *, seed: int) -> Picture:
    """Return the empty room as the camera sees it, red, green, blue in 0..255; for reading."""
    rays, place = _rays(camera), camera.place
    nearest = np.full(rays.shape[:2], np.inf)
    colours = np.zeros(rays.shape)
    wall = WALLS[seed % len(WALLS)]
    planes = (
        (1, 0.0),
        (1, HEIGHT_M),
        (0, -HALF_WIDTH_M),
        (0, HALF_WIDTH_M),
        (2, BACK_M),
    )
    for axis, offset in planes:
        with np.errstate(divide="ignore", invalid="ignore"):
            away = (offset - place[axis]) / rays[..., axis]
        hit = (away > 0) & (away < nearest)
        nearest = np.where(hit, away, nearest)
        points = place + rays * np.where(hit, away, 0.0)[..., None]
        painted = _floor(points) if axis == 1 and offset == 0.0 else _upper(points, axis, wall)
        colours = np.where(hit[..., None], painted, colours)
    grain = np.random.default_rng((seed, 7)).normal(0, GRAIN, rays.shape[:2])
    colours += cv2.GaussianBlur(grain, (0, 0), 6)[..., None]
    sharp = np.clip(colours, 0, 255).astype(np.float32)
    room = np.asarray(cv2.GaussianBlur(sharp, (0, 0), 0.8 * camera.width / 640), dtype=np.float32)
    room.flags.writeable = False
    return room


def _rays(camera: Camera) -> FloatArray:
    across, down = np.meshgrid(
        (np.arange(camera.width) + 0.5 - camera.width / 2) / camera.focal_px,
        (camera.height / 2 - np.arange(camera.height) - 0.5) / camera.focal_px,
    )
    right, up, forward = camera.axes
    rays = across[..., None] * right + down[..., None] * up + forward
    return np.asarray(rays / np.linalg.norm(rays, axis=-1, keepdims=True))


def _floor(points: FloatArray) -> FloatArray:
    x, z = points[..., 0], points[..., 2]
    plank = np.floor(x / PLANK_M)
    board = np.floor(z / 1.1 + _scatter(plank) * 7)
    tone = 0.80 + 0.22 * _scatter(plank + 5.1 * board)
    tone += 0.03 * np.sin(x * 190 + 3 * np.sin(z * 9 + plank))
    tone -= 0.12 * (np.abs(x / PLANK_M - plank) < 0.03)  # noqa: PLR2004  # share: the gap
    tone *= 1.06 - 0.05 * np.clip((x - 0.4) ** 2 + (z - 0.6) ** 2, 0, 8)
    return np.asarray(tone[..., None] * np.array(FLOOR, dtype=float))


def _scatter(values: FloatArray) -> FloatArray:
    """Return a number in 0..1 for each whole number, without a pattern to the eye."""
    return np.asarray((np.sin(values * 12.9898) * 43758.5453) % 1)


def _upper(points: FloatArray, axis: int, wall: Colour) -> FloatArray:
    if axis == 1:
        return np.asarray(np.ones(points.shape) * np.array(CEILING))
    x, y, z = np.moveaxis(points, -1, 0)
    along = z if axis == 0 else x
    tone = (0.86 + 0.06 * y) * (1.02 - 0.03 * np.abs(along - 0.5))
    painted = tone[..., None] * np.array(wall, dtype=float)
    if axis == 2:  # noqa: PLR2004  # the back wall
        for left, right, low, high, colour in _DECOR:
            painted[(x > left) & (x < right) & (y > low) & (y < high)] = colour
    painted[y < SKIRTING_M] = (226, 224, 218)
    return np.asarray(painted * (1 - 0.25 * np.exp(-np.clip(y, 0, 9) / 0.12))[..., None])


def chair_mesh(seat: FloatArray, *, facing_deg: float, below_m: float) -> Mesh:
    """Return a plain chair.

    Args:
        seat: where the middle of the hips is when sitting, metres in the room.
        facing_deg: as the sitter faces.
        below_m: how far the seat lies under the hips.
    """
    builder, wood = MeshBuilder(), np.array(SEAT, dtype=float)
    top = seat[1] - below_m
    boxes = [
        ((-0.23, top - 0.05, -0.22), (0.23, top, 0.20), 1.0),
        ((-0.23, top + 0.24, -0.22), (0.23, top + 0.42, -0.19), 1.0),
    ]
    for x in (-0.21, 0.18):
        boxes.append(((x, top, -0.22), (x + 0.03, top + 0.42, -0.19), 0.9))
        boxes += [((x, 0.0, z), (x + 0.035, top - 0.05, z + 0.035), 0.8) for z in (-0.21, 0.15)]
    for low, high, shade in boxes:
        builder.add_box(np.array(low), np.array(high), wood * shade)
    mesh = builder.mesh()
    turned = mesh.vertices @ rotation_y(np.array(facing_deg)).T
    return Mesh(turned + seat * np.array([1.0, 0.0, 1.0]), mesh.faces, mesh.colours)
