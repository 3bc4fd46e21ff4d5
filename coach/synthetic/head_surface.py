"""A head with a face, hair and ears, as a template in its own frame with the eyes at y = 0."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.synthetic.kinematics import FloatArray, rotation_z
from coach.synthetic.looks import Look

ROWS, AROUND = 44, 52
HAIR_M = 0.009
EYE_WHITE, IRIS = (240.0, 238.0, 236.0), (52.0, 36.0, 28.0)


@dataclass(frozen=True, slots=True, eq=False)
class HeadTemplate:
    """Metres for a stature of 1.70 m: x left, y up, z front."""

    skull: FloatArray  # (ROWS, AROUND, 3)
    colours: FloatArray  # (ROWS - 1, AROUND, 3)
    ears: tuple[FloatArray, FloatArray]


def head_template(look: Look) -> HeadTemplate:
    outward, skull = _skull()
    skull[..., 2] += _features(skull, outward)
    face = _face_middles(skull)
    colours = _painted(face, look)
    hair = _hair_mask(face, is_long=look.has_long_hair)
    shade = 1 + 0.16 * np.sin(np.arctan2(face[0], face[2]) * 34) * np.cos(face[1] * 160)
    colours[hair] = (np.array(look.hair) * shade[..., None])[hair]
    raised = np.zeros(skull.shape[:2], dtype=bool)
    raised[:-1] |= hair
    raised[1:] |= hair
    skull[raised] += outward[raised] * HAIR_M
    return HeadTemplate(skull, colours, (_ear(1.0), _ear(-1.0)))


def _skull() -> tuple[FloatArray, FloatArray]:
    """Return outward directions and points of a skull with a jaw, densest in front."""
    around = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    down, turn = np.meshgrid(
        np.linspace(0.02, np.pi - 0.02, ROWS), around - 0.55 * np.sin(around), indexing="ij"
    )
    outward = np.stack(
        [np.sin(down) * np.sin(turn), np.cos(down), np.sin(down) * np.cos(turn)], axis=-1
    )
    points = outward * np.array([0.073, 0.112, 0.093]) + np.array([0.0, 0.004, 0.0])
    low = np.clip(-points[..., 1] / 0.108, 0, 1)
    front = np.clip(outward[..., 2], 0, 1)
    points[..., 0] *= 1 - 0.30 * low**2
    points[..., 2] += front * low * 0.016 - (1 - front) * low**1.5 * 0.012
    x, y = points[..., 0], points[..., 1]
    flatter = 1 - 0.10 * np.exp(-((x / 0.05) ** 2) - (y / 0.05) ** 2)
    points[..., 2] *= np.where(outward[..., 2] > 0, flatter, 1.0)
    return outward, points


def _features(skull: FloatArray, outward: FloatArray) -> FloatArray:
    """Return how far each point stands out: nose, brow, lips, chin, eye sockets and cheeks."""
    x, y, in_front = skull[..., 0], skull[..., 1], outward[..., 2] > 0.2  # noqa: PLR2004  # face only

    def bump(height: float, middle: tuple[float, float], size: tuple[float, float]) -> FloatArray:
        spread = ((x - middle[0]) / size[0]) ** 2 + ((y - middle[1]) / size[1]) ** 2
        return np.asarray(height * np.exp(-spread) * in_front)

    height = bump(0.024, (0, -0.036), (0.012, 0.015)) + bump(0.014, (0, -0.015), (0.008, 0.022))
    height += bump(0.006, (0, 0.022), (0.05, 0.010)) + bump(0.007, (0, -0.066), (0.024, 0.009))
    height += bump(0.007, (0, -0.098), (0.022, 0.012))
    for sign in (-1, 1):
        height += bump(-0.010, (sign * 0.031, 0), (0.017, 0.011))
        height += bump(0.006, (sign * 0.042, -0.030), (0.018, 0.018))
    return height


def _face_middles(skull: FloatArray) -> FloatArray:
    """Return the middles of all faces as (3, ROWS - 1, AROUND)."""
    beside = skull + np.roll(skull, -1, axis=1)
    return np.asarray(np.moveaxis((beside[:-1] + beside[1:]) / 4, -1, 0))


def _painted(face: FloatArray, look: Look) -> FloatArray:
    x, y, z = face
    skin, lip = np.array(look.skin, dtype=float), np.array(look.lip, dtype=float)
    colours = np.asarray(np.ones((*x.shape, 3)) * skin)

    def oval(middle: tuple[float, float], size: tuple[float, float], colour: FloatArray) -> None:
        spread = ((x - middle[0]) / size[0]) ** 2 + ((y - middle[1]) / size[1]) ** 2
        colours[(z > 0.035) & (spread < 1)] = colour  # noqa: PLR2004  # metres: the face's side

    for sign in (-1, 1):
        oval((sign * 0.031, 0), (0.022, 0.014), skin * 0.78)
        oval((sign * 0.031, -0.001), (0.0145, 0.0075), np.array(EYE_WHITE))
        oval((sign * 0.031, -0.001), (0.0072, 0.0080), np.array(IRIS))
        oval((sign * 0.031, 0.0085), (0.017, 0.0035), skin * 0.42)
        oval((sign * 0.033, 0.021), (0.020, 0.0055), np.array(look.hair, dtype=float))
        oval((sign * 0.009, -0.048), (0.006, 0.005), skin * 0.55)
    oval((0, -0.052), (0.016, 0.004), skin * 0.75)
    oval((0, -0.069), (0.025, 0.0085), lip)
    oval((0, -0.0685), (0.024, 0.0022), lip * 0.5)
    return colours


def _hair_mask(face: FloatArray, *, is_long: bool) -> NDArray[np.bool_]:
    _, y, z = face
    side = np.clip(0.058 - z, 0, 0.2)
    hairline_m = 0.061 + 0.02 * np.clip(z / 0.09, 0, 1) - (1.5 if is_long else 0.55) * side
    behind_ears = (z < 0.018) & (y > -0.012)  # noqa: PLR2004  # metres on the template
    nape_m = -0.2 if is_long else -0.065
    return np.asarray((y > hairline_m) | behind_ears | ((z < -0.030) & (y > nape_m)))  # noqa: PLR2004


def _ear(sign: float) -> FloatArray:
    down, turn = np.meshgrid(
        np.linspace(0.05, np.pi - 0.05, 7),
        np.linspace(0, 2 * np.pi, 10, endpoint=False),
        indexing="ij",
    )
    shell = np.stack(
        [
            np.sin(down) * np.sin(turn) * 0.011,
            np.cos(down) * 0.032,
            np.sin(down) * np.cos(turn) * 0.018,
        ],
        axis=-1,
    )
    tilted = shell @ rotation_z(np.array(-8.0 * sign)).T
    return np.asarray(tilted + np.array([sign * 0.074, -0.010, -0.004]))
