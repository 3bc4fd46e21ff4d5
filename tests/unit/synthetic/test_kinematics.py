"""Posed geometry against closed forms."""

import math

import numpy as np
import pytest

from coach.synthetic.anthropometry import AVERAGE, BUILDS, Build
from coach.synthetic.kinematics import (
    PlantedLeg,
    angle_deg,
    ease,
    fppa_deg,
    knee_and_hip,
    rotation_x,
    rotation_y,
    two_bones,
)
from coach.synthetic.posture import blended, figure_of
from coach.synthetic.stances import standing

EXACT_DEG = 0.01  # bisection and rounding leave far less; a camera sees far more


def _planted(
    build: Build, *, side_sign: float, flexion_deg: float, knee_in_deg: float
) -> tuple[float, float]:
    """Return flexion and knee-in as measured on the built leg."""
    ankle = np.array([[side_sign * 0.06 * build.height_m, build.ankle_height_m, 0.0]])
    leg = PlantedLeg(
        ankle=ankle,
        hip_x_m=side_sign * build.hip_half_m,
        side_sign=side_sign,
        knee_flexion_deg=np.array([flexion_deg]),
        shank_tilt_deg=np.array([0.36 * flexion_deg]),
        knee_in_deg=np.array([knee_in_deg]),
    )
    knee, hip = knee_and_hip(leg, thigh_m=build.thigh_m, shank_m=build.shank_m)
    index = 0 if side_sign > 0 else 1
    both = (np.stack([joint, joint], axis=1) for joint in (hip, knee, ankle))
    return (
        180.0 - float(angle_deg(hip, knee, ankle)[0]),
        float(fppa_deg(*both)[0, index]),
    )


@pytest.mark.parametrize("build", BUILDS)
@pytest.mark.parametrize("side_sign", [1.0, -1.0])
@pytest.mark.parametrize("flexion_deg", [20.0, 60.0, 90.0])
@pytest.mark.parametrize("knee_in_deg", [-10.0, 0.0, 15.0])
def test_a_planted_leg_has_exactly_the_imposed_flexion_and_knee_in(
    build: Build, side_sign: float, flexion_deg: float, knee_in_deg: float
) -> None:
    flexion, knee_in = _planted(
        build, side_sign=side_sign, flexion_deg=flexion_deg, knee_in_deg=knee_in_deg
    )

    assert flexion == pytest.approx(flexion_deg, abs=EXACT_DEG)
    assert knee_in == pytest.approx(knee_in_deg, abs=EXACT_DEG)


def test_knee_in_is_positive_when_either_knee_is_towards_the_middle() -> None:
    hip = np.array([[[0.1, 1.0], [-0.1, 1.0]]])
    knee = np.array([[[0.05, 0.5], [-0.05, 0.5]]])
    ankle = np.array([[[0.1, 0.0], [-0.1, 0.0]]])

    measured = fppa_deg(hip, knee, ankle)

    expected = 2 * math.degrees(math.atan2(0.05, 0.5))
    assert measured[0] == pytest.approx([expected, expected])


def test_knees_bowed_outwards_have_a_negative_knee_in() -> None:
    hip = np.array([[[0.1, 1.0], [-0.1, 1.0]]])
    knee = np.array([[[0.15, 0.5], [-0.15, 0.5]]])
    ankle = np.array([[[0.1, 0.0], [-0.1, 0.0]]])

    measured = fppa_deg(hip, knee, ankle)

    assert (measured < 0).all()


def test_the_middle_joint_follows_the_law_of_cosines() -> None:
    root, tip = np.array([[0.0, 1.0, 0.0]]), np.array([[0.0, 0.3, 0.0]])

    middle = two_bones(root, tip, lengths_m=(0.4, 0.5), pole=np.array([[0.0, 0.0, 1.0]]))

    cosine = (0.4**2 + 0.5**2 - 0.7**2) / (2 * 0.4 * 0.5)
    assert angle_deg(root, middle, tip)[0] == pytest.approx(math.degrees(math.acos(cosine)))
    assert middle[0, 2] > 0


def test_a_trunk_pitched_forward_moves_the_head_to_the_front() -> None:
    up = rotation_x(np.array(30.0))[:, 1]

    assert up == pytest.approx([0.0, math.cos(math.radians(30)), 0.5])


def test_a_body_turned_by_ninety_degrees_looks_along_the_picture() -> None:
    front = rotation_y(np.array(90.0))[:, 2]

    assert front == pytest.approx([1.0, 0.0, 0.0], abs=1e-12)


def test_easing_starts_and_ends_at_rest() -> None:
    values = ease(np.array([-1.0, 0.0, 0.001, 0.5, 1.0, 2.0]))

    assert values == pytest.approx([0.0, 0.0, 0.0, 0.5, 1.0, 1.0], abs=1e-5)


@pytest.mark.parametrize("build", BUILDS)
def test_no_bone_changes_its_length_between_two_postures(build: Build) -> None:
    first = standing(build)
    ankle = first.ankle.copy()
    ankle[:, 1] += np.array([0.0, 0.2, -0.3])
    second = first.moved(ankle=ankle, mid_hip=first.mid_hip - np.array([0.0, 0.25, 0.05]))

    figure = figure_of(build, blended(first, second, np.linspace(0.0, 1.0, 9)))

    for upper, lower, length_m in (
        (figure.hip, figure.knee, build.thigh_m),
        (figure.knee, figure.ankle, build.shank_m),
        (figure.shoulder, figure.elbow, build.upper_arm_m),
        (figure.elbow, figure.wrist, build.forearm_m),
    ):
        # a nearly straight leg is kept 0.005 % bent, so a bone may be that much short
        assert np.linalg.norm(upper - lower, axis=-1) == pytest.approx(length_m, rel=2e-3)


def test_a_stand_of_the_average_body_is_as_tall_as_the_build_says() -> None:
    figure = figure_of(AVERAGE, standing(AVERAGE))

    # eyes of a standing person are at 93 to 94 % of stature (Drillis and Contini)
    assert figure.head[0, 1] / AVERAGE.height_m == pytest.approx(0.93, abs=0.015)
