"""A posture as parameters that can be blended, and the figure of joints it makes.

Where the feet, the pelvis and the directions of trunk and arms are is given; knees and elbows
follow. So any two postures can be blended without a bone changing its length.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import (
    SIDE_SIGNS,
    FloatArray,
    rotation_x,
    rotation_y,
    rotation_z,
    turned,
    two_bones,
    unit,
)


@dataclass(frozen=True, slots=True, eq=False)
class Posture:
    """n postures. Left side first.

    All is in the body frame but `place`, `facing_deg` and how the whole body is tipped over: back,
    then right, then turned to where it faces.
    """

    place: FloatArray  # (n, 3) metres in the room
    facing_deg: FloatArray  # (n,) 0 looks at the camera, 90 shows it the right side
    tipped_back_deg: FloatArray  # (n,) the whole body about its origin; 90 lies on the back
    tipped_right_deg: FloatArray  # (n,) the same to the right; 90 lies on the right side
    mid_hip: FloatArray  # (n, 3)
    pelvis_pitch_deg: FloatArray  # (n,) + forward
    pelvis_roll_deg: FloatArray  # (n,) + left side up
    pelvis_turn_deg: FloatArray  # (n,) about its own axis, + the right side ahead
    chest_pitch_deg: FloatArray
    chest_roll_deg: FloatArray  # (n,) + leans to the right
    head_pitch_deg: FloatArray
    head_turn_deg: FloatArray  # (n,) + to the left
    ankle: FloatArray  # (n, 2, 3)
    foot_pitch_deg: FloatArray  # (n, 2) + heel up
    toe_out_deg: FloatArray  # (n, 2)
    knee_pole: FloatArray  # (n, 2, 3) where the knees point
    upper_arm: FloatArray  # (n, 2, 3) direction in the chest's frame
    forearm: FloatArray  # (n, 2, 3) direction in the chest's frame

    def __len__(self) -> int:
        return len(self.facing_deg)

    def moved(self, **changes: FloatArray) -> "Posture":
        return replace(self, **changes)

    def repeated(self, count: int) -> "Posture":
        """Return one posture `count` times."""
        return _each(lambda values: np.repeat(values[:1], count, axis=0), self)


def _each(change: Callable[..., FloatArray], *postures: Posture) -> Posture:
    return Posture(
        **{f.name: change(*(getattr(posture, f.name) for posture in postures)) for f in FIELDS}
    )


FIELDS = fields(Posture)


def joined(postures: Sequence[Posture]) -> Posture:
    """Return postures one after the other in time."""
    return _each(lambda *parts: np.concatenate(parts), *postures)


def blended(first: Posture, second: Posture, share: FloatArray) -> Posture:
    """Return `first` where share is 0 and `second` where it is 1; either may be a single one."""

    def mix(start: FloatArray, end: FloatArray) -> FloatArray:
        weight = share.reshape(-1, *([1] * (start.ndim - 1)))
        return np.asarray(start * (1.0 - weight) + end * weight)

    return _each(mix, first, second)


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """Joint centres in metres in the room, and frames whose columns are left, up, front."""

    mid_hip: FloatArray  # (n, 3)
    mid_shoulder: FloatArray
    head: FloatArray  # (n, 3) at eye height, between the ears
    hip: FloatArray  # (n, 2, 3), left first, as all below
    knee: FloatArray
    ankle: FloatArray
    shoulder: FloatArray
    elbow: FloatArray
    wrist: FloatArray
    pelvis_frame: FloatArray  # (n, 3, 3)
    chest_frame: FloatArray
    head_frame: FloatArray
    foot_frame: FloatArray  # (n, 2, 3, 3)

    def __len__(self) -> int:
        return len(self.mid_hip)

    def at(self, index: int) -> "Figure":
        """Return a figure of one instant only."""
        return Figure(**{f.name: getattr(self, f.name)[index : index + 1] for f in fields(Figure)})


STOOPED_SHOULDERS = 0.45  # of the head's way ahead that the shoulders go
STOOPED_DOWN = 0.4  # of it that the head sinks


def figure_of(build: Build, posture: Posture) -> Figure:
    """Pose a body; a foot that its leg cannot reach is drawn towards the hip."""
    pelvis = (
        rotation_z(posture.pelvis_roll_deg)
        @ rotation_x(posture.pelvis_pitch_deg)
        @ rotation_y(posture.pelvis_turn_deg)
    )
    chest = rotation_z(posture.chest_roll_deg) @ rotation_x(posture.chest_pitch_deg)
    head = rotation_y(posture.head_turn_deg) @ rotation_x(posture.head_pitch_deg)
    sides = SIDE_SIGNS[None, :, None]
    hip = posture.mid_hip[:, None] + sides * build.hip_half_m * pelvis[:, None, :, 0]
    ankle = _reached(hip, posture.ankle, reach_m=build.thigh_m + build.shank_m)
    knee = two_bones(hip, ankle, lengths_m=(build.thigh_m, build.shank_m), pole=posture.knee_pole)
    mid_shoulder = posture.mid_hip + build.trunk_m * (0.4 * pelvis[..., 1] + 0.6 * chest[..., 1])
    shoulder = (
        mid_shoulder[:, None]
        + sides * build.shoulder_half_m * chest[:, None, :, 0]
        - 0.016 * build.height_m * chest[:, None, :, 1]
        + STOOPED_SHOULDERS * build.stoop_m * chest[:, None, :, 2]
    )
    elbow = shoulder + build.upper_arm_m * turned(chest[:, None], unit(posture.upper_arm))
    wrist = elbow + build.forearm_m * turned(chest[:, None], unit(posture.forearm))
    eyes = (
        mid_shoulder
        + build.head_above_shoulders_m * (0.45 * chest[..., 1] + 0.55 * head[..., 1])
        + 0.012 * build.height_m * chest[..., 2]
        + build.stoop_m * (chest[..., 2] - STOOPED_DOWN * chest[..., 1])
    )
    foot = rotation_y(posture.toe_out_deg * SIDE_SIGNS) @ rotation_x(posture.foot_pitch_deg)
    turn = (
        rotation_y(posture.facing_deg)
        @ rotation_z(posture.tipped_right_deg)
        @ rotation_x(-posture.tipped_back_deg)
    )

    def in_room(points: FloatArray) -> FloatArray:
        of_both_sides = points.ndim > posture.place.ndim
        around = turn[:, None] if of_both_sides else turn
        place = posture.place[:, None] if of_both_sides else posture.place
        return np.asarray(turned(around, points) + place)

    return Figure(
        mid_hip=in_room(posture.mid_hip),
        mid_shoulder=in_room(mid_shoulder),
        head=in_room(eyes),
        hip=in_room(hip),
        knee=in_room(knee),
        ankle=in_room(ankle),
        shoulder=in_room(shoulder),
        elbow=in_room(elbow),
        wrist=in_room(wrist),
        pelvis_frame=turn @ pelvis,
        chest_frame=turn @ chest,
        head_frame=turn @ head,
        foot_frame=turn[:, None] @ foot,
    )


def _reached(hip: FloatArray, ankle: FloatArray, *, reach_m: float) -> FloatArray:
    offset = ankle - hip
    distance = np.linalg.norm(offset, axis=-1, keepdims=True)
    return np.asarray(hip + offset * np.minimum(1.0, 0.9999 * reach_m / distance))
