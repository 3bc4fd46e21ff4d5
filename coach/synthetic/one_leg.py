"""Standing on one leg: the standing leg, the pelvis over it, and where the free leg is."""

from dataclasses import dataclass, field

import numpy as np

from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import Build
from coach.synthetic.kinematics import FloatArray, PlantedLeg, knee_and_hip, pole_of
from coach.synthetic.posture import Posture
from coach.synthetic.stances import CLEAN, STANCE_RATIO, Imposed, over_ball, standing

OVER_FOOT_SHARE = 0.62  # of the way to the standing foot that the hips go to balance
FORWARD = np.array([0.0, 0.0, 1.0])


@dataclass(frozen=True, slots=True, eq=False)
class OneLeg:
    """A body over one standing foot; one value per instant."""

    side: Side  # that it stands on
    knee_flexion_deg: FloatArray
    shank_tilt_deg: FloatArray
    trunk_pitch_deg: FloatArray
    over_foot: FloatArray  # 0 the hips are amid both feet, 1 over the standing foot
    depth: FloatArray  # share of the imposed departures that is present
    imposed: Imposed = CLEAN
    raised_m: float = 0.0  # what the foot stands on
    ahead_m: float = 0.0  # where the foot stands

    @property
    def standing(self) -> int:
        return 0 if self.side is Side.LEFT else 1

    @property
    def free(self) -> int:
        return 1 - self.standing

    @property
    def sign(self) -> float:
        """X of the standing side."""
        return 1.0 if self.side is Side.LEFT else -1.0


def stood(build: Build, one: OneLeg) -> Posture:
    """Return postures over the standing foot; the free foot is still to be placed."""
    count, standing_leg = len(one.knee_flexion_deg), one.standing
    base = standing(build).repeated(count)
    foot_x_m = STANCE_RATIO * build.height_m / 2
    pitch_deg = one.imposed.heel_lift_deg * one.depth
    risen = over_ball(build, pitch_deg)
    foot = np.zeros((count, 3))
    foot[:, 0] = one.sign * foot_x_m
    foot[:, 1] = risen[:, 0] + one.raised_m
    foot[:, 2] = risen[:, 1] + one.ahead_m
    middle_x = one.sign * OVER_FOOT_SHARE * foot_x_m * one.over_foot
    planted = PlantedLeg(
        ankle=foot,
        hip_x_m=middle_x + one.sign * build.hip_half_m,
        side_sign=one.sign,
        knee_flexion_deg=one.knee_flexion_deg,
        shank_tilt_deg=one.shank_tilt_deg,
        knee_in_deg=one.imposed.knee_in_deg * one.depth,
    )
    knee, hip = knee_and_hip(planted, thigh_m=build.thigh_m, shank_m=build.shank_m)
    roll_deg = one.sign * one.imposed.pelvic_drop_deg * one.depth
    ankle, pole, pitches = base.ankle.copy(), base.knee_pole.copy(), base.foot_pitch_deg.copy()
    ankle[:, standing_leg], pole[:, standing_leg] = foot, pole_of(hip, knee, foot)
    pitches[:, standing_leg] = pitch_deg
    return base.moved(
        mid_hip=hip - one.sign * _to_left_hip(build, roll_deg),
        pelvis_roll_deg=roll_deg,
        pelvis_pitch_deg=0.9 * one.trunk_pitch_deg,
        chest_pitch_deg=one.trunk_pitch_deg,
        head_pitch_deg=0.25 * one.trunk_pitch_deg,
        chest_roll_deg=-one.sign * one.imposed.trunk_lean_deg * one.depth,
        ankle=ankle,
        knee_pole=pole,
        foot_pitch_deg=pitches,
    )


def free_hip(build: Build, posture: Posture, one: OneLeg) -> FloatArray:
    """Return where the hip of the free leg is, (n, 3)."""
    offset = _to_left_hip(build, posture.pelvis_roll_deg)
    return np.asarray(posture.mid_hip - one.sign * offset)


def _to_left_hip(build: Build, roll_deg: FloatArray) -> FloatArray:
    roll = np.radians(roll_deg)
    return build.hip_half_m * np.stack([np.cos(roll), np.sin(roll), np.zeros_like(roll)], axis=-1)


@dataclass(frozen=True, slots=True, eq=False)
class FreeFoot:
    """Where the free foot is, and where its knee points."""

    ankle: FloatArray  # (n, 3)
    pitch_deg: FloatArray
    pole: FloatArray = field(default_factory=FORWARD.copy)


def with_free_foot(posture: Posture, one: OneLeg, foot: FreeFoot) -> Posture:
    """Return the posture with the free foot placed."""
    ankle, pitch_deg, pole = (
        posture.ankle.copy(),
        posture.foot_pitch_deg.copy(),
        posture.knee_pole.copy(),
    )
    ankle[:, one.free] = foot.ankle
    pitch_deg[:, one.free] = foot.pitch_deg
    pole[:, one.free] = foot.pole
    return posture.moved(ankle=ankle, foot_pitch_deg=pitch_deg, knee_pole=pole)


@dataclass(frozen=True, slots=True, eq=False)
class Hanging:
    """A leg that hangs from its hip."""

    thigh_deg: FloatArray  # ahead of plumb
    knee_flexion_deg: FloatArray
    foot_x_m: FloatArray  # where its foot is kept sideways
    pitch_deg: FloatArray

    def foot(self, build: Build, hip: FloatArray) -> FreeFoot:
        """Return its foot; to come aside the whole leg swings, so its angles stay."""
        aside = (self.foot_x_m - hip[:, 0]) / (build.thigh_m + build.shank_m)
        knee = hip + build.thigh_m * _down(self.thigh_deg, aside)
        ankle = knee + build.shank_m * _down(self.thigh_deg - self.knee_flexion_deg, aside)
        return FreeFoot(ankle, self.pitch_deg, pole_of(hip, knee, ankle))


def _down(ahead_deg: FloatArray, aside: FloatArray) -> FloatArray:
    ahead, flat = np.radians(ahead_deg), np.sqrt(1.0 - aside**2)
    return np.stack([aside, -flat * np.cos(ahead), flat * np.sin(ahead)], axis=-1)
