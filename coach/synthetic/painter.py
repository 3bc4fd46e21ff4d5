"""Painting lit surfaces far to near into a picture, with shadows and a camera's noise."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from coach.synthetic.camera import Camera
from coach.synthetic.kinematics import FloatArray, unit
from coach.synthetic.mesh import FaceArray, Mesh
from coach.synthetic.room import Picture

FINER = 2  # the body is painted this much larger and then shrunk: soft edges
SUBPIXEL_BITS = 4
SHADOW_CELL_M = 0.03
SHADOW_SLACK_M = 0.05
FLOOR_SHADOW = 0.42  # how much darker
GRAIN_ROOM = 64  # px by which the noise of frames is shifted against each other


@dataclass(frozen=True, slots=True)
class Light:
    """A lamp, what the room gives back, and how the sensor takes it."""

    direction: tuple[float, float, float] = (0.40, 0.85, 0.90)
    ambient: float = 0.54
    key: float = 0.56
    gain: float = 1.0
    noise: float = 2.5  # standard deviation at mid grey, of 255
    blur_px: float = 0.6  # of the lens, at 640 px width
    exposure_s: float = 0.0  # how long a picture is taken; what moves meanwhile is smeared


def painted(room: Picture, mesh: Mesh, *, camera: Camera, light: Light) -> Picture:
    """Return the room with the mesh in it; `room` is left as it was."""
    picture = room.copy()
    towards_lamp = unit(np.array(light.direction))
    _cast_on_floor(picture, mesh.vertices, camera=camera, lamp=towards_lamp)
    corners = mesh.vertices[mesh.faces]
    flat = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
    middle = corners.mean(axis=1)
    visible = np.nonzero((flat * (camera.place - middle)).sum(axis=1) > 0)[0]
    away = np.linalg.norm(middle[visible] - camera.place, axis=1)
    order = visible[np.argsort(-away, kind="stable")]
    shade = _shade(_smooth_normals(mesh, unit(flat)), middle, light=light, lamp=towards_lamp)
    colours = np.clip(mesh.colours * shade[:, None], 0, 255)[order]
    return _filled(picture, _Polygons(camera.project(mesh.vertices), mesh.faces[order], colours))


@dataclass(frozen=True, slots=True, eq=False)
class _Polygons:
    pixels: FloatArray  # (v, 3) x, y, depth
    faces: FaceArray  # far to near
    colours: FloatArray


def _filled(picture: Picture, polygons: _Polygons) -> Picture:
    height, width = picture.shape[:2]
    limit = np.array([width, height])
    xy = polygons.pixels[:, :2]
    in_front = (polygons.pixels[polygons.faces, 2] > 0.1).all(axis=1)  # noqa: PLR2004  # m, the lens
    if not in_front.any():
        return picture
    used = xy[polygons.faces[in_front]].reshape(-1, 2)
    x0, y0 = np.floor(np.clip(used.min(axis=0) - 4, 0, limit)).astype(int)
    x1, y1 = np.ceil(np.clip(used.max(axis=0) + 4, 0, limit)).astype(int)
    if x1 <= x0 or y1 <= y0:
        return picture
    part = cv2.resize(
        picture[y0:y1, x0:x1], None, fx=FINER, fy=FINER, interpolation=cv2.INTER_LINEAR
    ).astype(np.uint8)
    scaled = np.round((xy - [x0, y0]) * FINER * 2**SUBPIXEL_BITS)
    points = np.clip(scaled, -(2**22), 2**22).astype(np.int32)[polygons.faces[in_front]]
    for polygon, colour in zip(points, polygons.colours[in_front].tolist(), strict=True):
        cv2.fillConvexPoly(part, polygon, colour, cv2.LINE_8, SUBPIXEL_BITS)
    size = (int(x1 - x0), int(y1 - y0))
    picture[y0:y1, x0:x1] = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    return picture


def _smooth_normals(mesh: Mesh, flat: FloatArray) -> FloatArray:
    """Return face normals averaged over the faces that share a corner."""
    corner = mesh.faces.ravel()
    at_vertex = np.stack(
        [np.bincount(corner, np.repeat(flat[:, axis], 4), len(mesh.vertices)) for axis in range(3)],
        axis=1,
    )
    return unit(at_vertex[mesh.faces].sum(axis=1))


def _shade(
    normals: FloatArray, middle: FloatArray, *, light: Light, lamp: FloatArray
) -> FloatArray:
    lit = np.clip(normals @ lamp, 0, 1) * _not_shadowed(middle + normals * 0.02, lamp)
    fill = np.clip(normals @ unit(np.array([-0.7, 0.2, 0.7])), 0, 1)
    shade = light.ambient * (0.87 + 0.13 * normals[:, 1]) + light.key * lit + 0.16 * fill
    near_floor = 0.8 + 0.2 * np.clip(middle[:, 1] / 0.5, 0, 1)
    return np.asarray(shade * near_floor)


def _not_shadowed(points: FloatArray, lamp: FloatArray) -> FloatArray:
    """Return 0.15..1 from a coarse map of what is nearest to the lamp."""
    aside = unit(np.cross(lamp, [0.0, 1.0, 0.0]))
    cell = np.stack([points @ aside, points @ np.cross(lamp, aside)], axis=1) / SHADOW_CELL_M
    cells = np.floor(cell).astype(int)
    cells -= cells.min(axis=0) - 1
    nearest, depth = np.full(cells.max(axis=0) + 2, -1e3), points @ lamp
    np.maximum.at(nearest, (cells[:, 0], cells[:, 1]), depth)
    around = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
    free = sum(
        (nearest[cells[:, 0] + i, cells[:, 1] + k] - depth < SHADOW_SLACK_M).astype(float)
        for i, k in around
    )
    return np.asarray(0.15 + 0.17 * free)


def _cast_on_floor(
    picture: Picture, vertices: FloatArray, *, camera: Camera, lamp: FloatArray
) -> None:
    """Darken the floor under and behind the mesh, in place."""
    away_from_lamp = vertices - lamp * (vertices[:, 1:2] / lamp[1])
    straight_down = vertices * np.array([1.0, 0.0, 1.0])
    pixels = camera.project(np.concatenate([away_from_lamp, straight_down]))
    shadow = np.zeros((camera.height // 4, camera.width // 4), np.float32)
    x, y = np.clip(pixels[:, :2] / 4, -1, 1e4).astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < shadow.shape[1]) & (y < shadow.shape[0])
    shadow[y[inside], x[inside]] = 1
    grown = cv2.dilate(shadow, np.ones((2, 3), np.uint8))
    soft = cv2.GaussianBlur(grown, (0, 0), 2.0 * camera.width / 640)
    rows = np.nonzero(soft.max(axis=1) > 0)[0]
    if len(rows) == 0:
        return
    full = cv2.resize(soft, (camera.width, camera.height), interpolation=cv2.INTER_LINEAR)
    part = np.s_[max(0, 4 * rows[0] - 4) : 4 * rows[-1] + 8]
    picture[part] *= (1 - FLOOR_SHADOW * full[part])[..., None]


class Grain:
    """A sensor's noise: one field of it, of which every frame shows another part."""

    def __init__(self, camera: Camera, *, seed: int) -> None:
        self._seed = seed
        self._size = (camera.width, camera.height)
        rng = np.random.default_rng((seed, 8))
        shape = (camera.height // 2 + GRAIN_ROOM, camera.width // 2 + GRAIN_ROOM, 3)
        self._field = rng.standard_normal(shape, np.float32)

    def of_frame(self, index: int) -> Picture:
        """Return noise of standard deviation 1 before it is made larger, as large as a frame."""
        rng = np.random.default_rng((self._seed, 8, index))
        down, across = rng.integers(GRAIN_ROOM, size=2)
        width, height = self._size
        part = self._field[down : down + height // 2, across : across + width // 2]
        return _float32(cv2.resize(part, self._size, interpolation=cv2.INTER_LINEAR))


def sensed(picture: Picture, light: Light, grain: Picture) -> NDArray[np.uint8]:
    """Return what a webcam makes of a picture: soft, noisy, in whole numbers."""
    blur_px = light.blur_px * picture.shape[1] / 640
    soft = _float32(cv2.GaussianBlur(picture, (0, 0), blur_px))
    soft *= light.gain
    strength = np.clip(soft, 10, 255)
    strength *= (1.6 * light.noise) ** 2 / 128
    np.sqrt(strength, out=strength)
    strength *= grain
    soft += strength
    return np.clip(soft, 0, 255, out=soft).astype(np.uint8)


def _float32(values: object) -> Picture:
    return np.asarray(values, dtype=np.float32)
