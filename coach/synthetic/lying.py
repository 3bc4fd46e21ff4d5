"""Lying down: the body on its back or side, as heights over a mat, with arms that rest.

On the back the body frame's front is up, so a height over the mat is its z. On the side it is x
or -x, whichever side is on top. Heights are of joint centres, of a build of 1.70 m.
"""

from dataclasses import dataclass

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import SIDE_SIGNS, FloatArray, angle_deg, pole_of, unit
from coach.synthetic.posture import Figure, Posture, figure_of
from coach.synthetic.quantities import Quantity, of_side
from coach.synthetic.stances import Arms, standing, with_arms

BACK_HIP_M = 0.105  # mid-hip, of a back on the mat
BACK_FLESH_SHARE = 0.4  # of a belly's girth that lifts the bones off the mat
SIDE_HIP_M = 0.165  # mid-hip, of a body on its side
SIDE_SHOULDER_M = 0.222  # mid-shoulder
HIPS_TO_HEAD_M = 0.09  # the hips lie so far off the middle of the body, towards the head
REST_ELEVATION_DEG = -2.5  # of the line from hip to ankle of a leg that rests on the mat
FLAT_FOOT_DEG = 90.0  # pitch of a sole on the mat, of a body on its back
RESTING_FOOT_DEG = 22.0  # toes of a resting foot fall away from the shin

UNFIT_LYING = frozenset({"walk_in", "rest_on_chair", "tie_shoe", "leave", "step_in_place"})
"""Everyday behaviour that begins with standing up, which takes longer than a scene."""

ARMS_AT_REST = Arms(  # beside the trunk, palms on the mat
    upper=unit(np.array([[0.36, -1.0, -0.10], [-0.36, -1.0, -0.10]])),
    fore=unit(np.array([[0.22, -1.0, -0.03], [-0.22, -1.0, -0.03]])),
)


@dataclass(frozen=True, slots=True)
class Lain:
    """A build with which leg works or is on top, and that side's sign."""

    build: Build
    side: Side

    @property
    def working(self) -> int:
        """The index of the working leg; the right one where both work."""
        return 0 if self.side is Side.LEFT else 1

    @property
    def other(self) -> int:
        return 1 - self.working

    @property
    def sign(self) -> float:
        return float(SIDE_SIGNS[self.working])

    @property
    def back_hip_m(self) -> float:
        """How high the middle of the hips is of a body on its back."""
        fleshier = 1.0 + BACK_FLESH_SHARE * (self.build.belly_ratio - 1.0)
        return BACK_HIP_M * fleshier * self.build.scale

    @property
    def leg_m(self) -> float:
        return self.build.thigh_m + self.build.shank_m


def on_back(lain: Lain, count: int) -> Posture:
    """Return postures on the back, trunk flat, arms beside it; legs are still to be placed."""
    build, zeros = lain.build, np.zeros(count)
    mid_hip = np.zeros((count, 3))
    mid_hip[:] = (0.0, HIPS_TO_HEAD_M * build.scale, lain.back_hip_m)
    base = standing(build).repeated(count)
    return with_arms(base, ARMS_AT_REST).moved(
        tipped_back_deg=zeros + 90.0,
        mid_hip=mid_hip,
        pelvis_pitch_deg=zeros,
        chest_pitch_deg=zeros,
        head_pitch_deg=zeros + 8.0,
        knee_pole=np.zeros((count, 2, 3)) + np.array([0.0, 0.0, 1.0]),
        toe_out_deg=np.zeros((count, 2)),
        foot_pitch_deg=np.full((count, 2), FLAT_FOOT_DEG),
    )


def hips_of(build: Build, mid_hip: FloatArray) -> FloatArray:
    """Return both hips (n, 2, 3) of a level pelvis."""
    aside = np.zeros((2, 3))
    aside[:, 0] = SIDE_SIGNS * build.hip_half_m
    return mid_hip[:, None] + aside


def hips_in_body(build: Build, posture: Posture) -> FloatArray:
    """Return both hips (n, 2, 3) in the body frame, wherever the body is and however tipped."""
    zeros = np.zeros(len(posture))
    upright = posture.moved(
        place=np.zeros((len(posture), 3)),
        facing_deg=zeros,
        tipped_back_deg=zeros,
        tipped_right_deg=zeros,
    )
    return figure_of(build, upright).hip


def bent_way(forward_deg: float) -> FloatArray:
    """Return the direction of a limb that points down the body, or so far forward of that."""
    radians = np.radians(forward_deg)
    return np.array([0.0, -np.cos(radians), np.sin(radians)])


def raised_way(elevation_deg: FloatArray) -> FloatArray:
    """Return the direction (n, 3) of a limb of a body on its back, by its angle over the mat."""
    radians = np.radians(elevation_deg)
    return np.stack([np.zeros_like(radians), -np.cos(radians), np.sin(radians)], axis=-1)


def level_and_up(along: FloatArray, *, up: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return the level and the upward direction (n, 3) across a limb that lies `along` (n, 3)."""
    level = unit(np.cross(up, along))
    upwards = np.cross(along, level)
    return level, upwards


def lying_still(build: Build, *, side: Side) -> Posture:
    """Return one quiet rest on the back, legs long."""
    lain = Lain(build, side)
    base = on_back(lain, 1)
    way = raised_way(np.array([REST_ELEVATION_DEG]))
    apart = np.array([[0.03, 0.0, 0.0], [-0.03, 0.0, 0.0]]) * build.scale
    ankle = hips_of(build, base.mid_hip) + 0.998 * lain.leg_m * way[:, None] + apart
    return base.moved(
        ankle=ankle,
        foot_pitch_deg=np.full((1, 2), RESTING_FOOT_DEG),
        toe_out_deg=np.full((1, 2), 14.0),
    )


def _leg_raise_deg(figure: Figure, side: Side) -> FloatArray:
    line = of_side(side, unit(figure.ankle - figure.hip))
    return np.asarray(np.degrees(np.arcsin(line[:, 1])))


def _hip_sag_deg(figure: Figure, side: Side) -> FloatArray:
    del side
    return 180.0 - angle_deg(figure.mid_shoulder, figure.mid_hip, figure.knee.mean(axis=1))


def _knee_opening_deg(figure: Figure, side: Side) -> FloatArray:
    hip, knee, ankle = (of_side(side, joint) for joint in (figure.hip, figure.knee, figure.ankle))
    offset = pole_of(hip, knee, ankle)
    level, upwards = level_and_up(unit(ankle - hip), up=np.array([0.0, 1.0, 0.0]))
    risen = np.einsum("ij,ij->i", offset, upwards)
    return np.asarray(np.degrees(np.arctan2(risen, np.abs(np.einsum("ij,ij->i", offset, level)))))


LEG_RAISE = Quantity("leg_raise_deg", _leg_raise_deg)  # hip-to-ankle line over the horizontal
HIP_SAG = Quantity("hip_sag_deg", _hip_sag_deg)  # between trunk and thighs, sideways
KNEE_OPENING = Quantity("knee_opening_deg", _knee_opening_deg)  # knee about the hip-ankle line
