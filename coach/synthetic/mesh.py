"""Surfaces made of four-cornered faces of one colour each, and rings lofted into them."""

from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from coach.synthetic.kinematics import FloatArray

FaceArray = NDArray[np.int64]
BOX_FACE_M = 0.08  # large faces are cut up, so that painting far to near sorts well


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    vertices: FloatArray  # (v, 3) metres in the room
    faces: FaceArray  # (f, 4) indices of vertices, anticlockwise seen from outside
    colours: FloatArray  # (f, 3) red, green, blue in 0..255, unlit


@dataclass(slots=True)
class MeshBuilder:
    """Collects surfaces into one mesh."""

    vertices: list[FloatArray] = field(default_factory=list)
    faces: list[FaceArray] = field(default_factory=list)
    colours: list[FloatArray] = field(default_factory=list)
    count: int = 0

    def add(self, vertices: FloatArray, faces: FaceArray, colours: FloatArray) -> None:
        self.vertices.append(vertices)
        self.faces.append(faces + self.count)
        self.colours.append(colours)
        self.count += len(vertices)

    def add_mesh(self, mesh: Mesh) -> None:
        self.add(mesh.vertices, mesh.faces, mesh.colours)

    def add_rings(self, rings: FloatArray, colour: FloatArray, *, upwards: bool = False) -> None:
        """Join rings (n, m, 3) into quads; colour is (3,) or (n - 1, m, 3).

        The points of a ring go round the way to the next ring as the fingers of a right hand
        go round its thumb; `upwards` says that they go the other way round.
        """
        count, around = rings.shape[:2]
        faces = _ring_faces(count, around)
        if upwards:
            faces = faces[:, ::-1]
        colours = np.broadcast_to(np.asarray(colour, dtype=np.float64), (count - 1, around, 3))
        self.add(rings.reshape(-1, 3), faces, colours.reshape(-1, 3))

    def add_box(self, low: FloatArray, high: FloatArray, colour: FloatArray) -> None:
        """Add an upright box between two corners."""
        for axis in range(3):
            for is_high in (False, True):
                self._add_side(low, high, axis=axis, is_high=is_high, colour=colour)

    def _add_side(
        self, low: FloatArray, high: FloatArray, *, axis: int, is_high: bool, colour: FloatArray
    ) -> None:
        first, second = (other for other in range(3) if other != axis)
        cuts = np.maximum(2, np.ceil((high - low) / BOX_FACE_M).astype(int) + 1)
        across = np.linspace(low[first], high[first], cuts[first])
        along = np.linspace(low[second], high[second], cuts[second])
        vertices = np.zeros((len(across), len(along), 3))
        vertices[..., first], vertices[..., second] = np.meshgrid(across, along, indexing="ij")
        vertices[..., axis] = high[axis] if is_high else low[axis]
        i, k = np.meshgrid(np.arange(len(across) - 1), np.arange(len(along) - 1), indexing="ij")
        corner = i * len(along) + k
        faces = np.stack([corner, corner + 1, corner + len(along) + 1, corner + len(along)], -1)
        faces = faces.reshape(-1, 4)
        if (axis != 1) == is_high:  # so that all sides face outwards
            faces = faces[:, ::-1]
        self.add(vertices.reshape(-1, 3), faces, np.ones((len(faces), 3)) * colour)

    def mesh(self) -> Mesh:
        return Mesh(np.vstack(self.vertices), np.vstack(self.faces), np.vstack(self.colours))


@cache
def _ring_faces(count: int, around: int) -> FaceArray:
    i, k = np.meshgrid(np.arange(count - 1), np.arange(around), indexing="ij")
    first = (i * around + k).ravel()
    second = (i * around + (k + 1) % around).ravel()
    return np.stack([first, second, second + around, first + around], axis=-1)


@dataclass(frozen=True, slots=True, eq=False)
class Loft:
    """Ring centres along a limb with their axes and radii."""

    centre: FloatArray  # (n, 3)
    across: FloatArray  # (n, 3) unit
    front: FloatArray  # (n, 3) unit
    radius_m: FloatArray  # (n, 3) half-width, front, back
    along: FloatArray  # (n,) 0..1 the first bone, 1..2 the second

    def cut(self, count: int) -> "Loft":
        """Return the first rings only."""
        return Loft(
            self.centre[:count],
            self.across[:count],
            self.front[:count],
            self.radius_m[:count],
            self.along[:count],
        )

    def from_ring(self, first: int) -> "Loft":
        return Loft(
            self.centre[first:],
            self.across[first:],
            self.front[first:],
            self.radius_m[first:],
            self.along[first:],
        )

    def rings(
        self, around: int, *, wider_m: FloatArray | float = 0.0, square: float = 1.0
    ) -> FloatArray:
        """Return ring points (n, around, 3); square below 1 makes them less round."""
        angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
        cosine, sine = np.cos(angle), np.sin(angle)
        cosine = np.sign(cosine) * np.abs(cosine) ** square
        sine = np.sign(sine) * np.abs(sine) ** square
        radius = self.radius_m + np.reshape(wider_m, (-1, 1))
        depth = np.where(sine >= 0, radius[:, 1:2], radius[:, 2:3])
        return np.asarray(
            self.centre[:, None]
            + self.across[:, None] * (radius[:, :1] * cosine)[..., None]
            + self.front[:, None] * (depth * sine)[..., None]
        )
