"""Lying down: on the mat and not in it, both sides alike, and what is done between repetitions."""

from dataclasses import replace

import numpy as np
import pytest

from coach.movement.landmarks import Landmark
from coach.movement.vocabulary import Side, View
from coach.session.sources import SyntheticSpec
from coach.synthetic.anthropometry import AVERAGE, BUILDS, Build
from coach.synthetic.body_surface import Person
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.looks import LOOKS
from coach.synthetic.mesh import MeshBuilder
from coach.synthetic.movement import Moment, Movement
from coach.synthetic.posture import Figure, figure_of
from coach.synthetic.scene import SIZES, SyntheticScene, scene_of
from coach.synthetic.script import EXTRAS
from coach.synthetic.stances import CLEAN, Imposed
from coach.synthetic.truth import truth_of

LYING = tuple(movement for movement in MOVEMENTS.values() if movement.lying)
ON_BACK = tuple(movement for movement in LYING if movement.preferred_view is View.SIDE)
ON_SIDE = tuple(movement for movement in LYING if movement.preferred_view is View.FRONT)
SUNK_M = 0.06  # the broadest shoulders press a mat and the lower arm that far


def _figure(
    movement: Movement,
    *,
    depths: tuple[float, ...] = (0.0, 1.0),
    side: Side = Side.RIGHT,
    build: Build = AVERAGE,
    imposed: Imposed = CLEAN,
) -> Figure:
    depth = np.array(depths)
    amount = movement.rest + depth * (movement.target - movement.rest)
    return figure_of(build, movement.posture(build, Moment(amount, depth, side, imposed)))


def _scene(exercise_id: str, **changes: object) -> SyntheticScene:
    spec = replace(SyntheticSpec("synthetic", reps=1), **changes)  # type: ignore[arg-type]  # test brevity
    return scene_of(spec, exercise_id=exercise_id)


def _quick(movement: Movement) -> str | None:
    return "too_fast" if "too_fast" in movement.faults else None


def test_there_are_eight_lying_exercises() -> None:
    assert {movement.id for movement in ON_BACK} == {
        "straight_leg_raise",
        "short_arc_quad",
        "quad_set",
        "glute_bridge",
        "single_leg_bridge",
    }
    assert {movement.id for movement in ON_SIDE} == {
        "clamshell",
        "side_lying_hip_abduction",
        "side_plank",
    }


@pytest.mark.parametrize(
    ("build", "side"),
    [
        (AVERAGE, Side.LEFT),
        *(pytest.param(build, Side.RIGHT, marks=pytest.mark.slow) for build in BUILDS),
    ],
)
@pytest.mark.parametrize("movement", LYING, ids=lambda movement: movement.id)
def test_no_part_of_the_body_sinks_into_the_floor(
    movement: Movement, build: Build, side: Side
) -> None:
    for depths in ((0.0,), (1.0,)):
        builder = MeshBuilder()
        figure = _figure(movement, depths=depths, side=side, build=build)
        Person(build, LOOKS[0]).add_to(builder, figure)

        assert builder.mesh().vertices[:, 1].min() > -SUNK_M


@pytest.mark.parametrize("movement", LYING, ids=lambda movement: movement.id)
def test_a_body_lies_long_and_low(movement: Movement) -> None:
    figure = _figure(movement, depths=(0.0,))

    along = figure.mid_shoulder[0] - figure.mid_hip[0]
    assert figure.mid_hip[0, 1] < 0.25
    assert abs(along[1]) < 0.8 * np.linalg.norm(along)  # a side plank is propped on its elbow


@pytest.mark.parametrize("movement", LYING, ids=lambda movement: movement.id)
def test_left_and_right_are_mirror_images(movement: Movement) -> None:
    left, right = (_figure(movement, side=side) for side in (Side.LEFT, Side.RIGHT))

    mirror = np.array([-1.0, 1.0, 1.0])
    for joint in ("knee", "ankle", "wrist", "shoulder"):
        mirrored = getattr(right, joint)[:, ::-1] * mirror
        assert getattr(left, joint) == pytest.approx(mirrored, abs=1e-6), joint


@pytest.mark.parametrize("movement", ON_SIDE, ids=lambda movement: movement.id)
def test_a_body_on_its_side_looks_at_the_camera(movement: Movement) -> None:
    figure = _figure(movement)

    assert (figure.pelvis_frame[:, 2, 2] > 0.9).all()
    assert (figure.head_frame[:, 2, 2] > 0.9).all()


@pytest.mark.parametrize("movement", ON_BACK, ids=lambda movement: movement.id)
def test_a_body_on_its_back_looks_up_and_has_its_feet_ahead(movement: Movement) -> None:
    figure = _figure(movement)

    assert (figure.head_frame[:, 1, 2] > 0.9).all()
    assert (figure.ankle[..., 2] > figure.mid_hip[:, None, 2]).all()


def test_the_side_of_a_side_plank_is_the_lower_one_and_elsewhere_the_upper_one() -> None:
    plank = _figure(MOVEMENTS["side_plank"], side=Side.LEFT)
    clam = _figure(MOVEMENTS["clamshell"], side=Side.LEFT)

    assert (plank.hip[:, 0, 1] < plank.hip[:, 1, 1]).all()
    assert (clam.hip[:, 0, 1] > clam.hip[:, 1, 1]).all()


def test_a_clamshell_opens_by_four_tenths_of_a_thigh_with_the_feet_together() -> None:
    figure = _figure(MOVEMENTS["clamshell"])

    apart = np.linalg.norm(figure.knee[:, 0] - figure.knee[:, 1], axis=-1) / AVERAGE.thigh_m
    feet_m = np.linalg.norm(figure.ankle[:, 0] - figure.ankle[:, 1], axis=-1)
    assert apart[1] - apart[0] == pytest.approx(0.4, abs=0.05)
    assert feet_m == pytest.approx(0.09, abs=0.02)


def test_a_bridge_leaves_shoulders_and_feet_where_they_are() -> None:
    figure = _figure(MOVEMENTS["glute_bridge"], depths=(0.0, 0.5, 1.0))

    assert np.ptp(figure.mid_shoulder, axis=0) == pytest.approx(0.0, abs=0.01)
    assert np.ptp(figure.ankle, axis=0) == pytest.approx(0.0, abs=0.001)
    assert np.all(np.diff(figure.mid_hip[:, 1]) > 0.05)


def test_a_short_arc_straightens_a_knee_that_stays_on_its_roll() -> None:
    figure = _figure(MOVEMENTS["short_arc_quad"])

    assert np.ptp(figure.knee[:, 1], axis=0) == pytest.approx(0.0, abs=1e-6)
    assert figure.ankle[1, 1, 1] > figure.ankle[0, 1, 1] + 0.12


def test_a_pelvic_drop_lowers_the_free_side_of_a_single_leg_bridge() -> None:
    bridge = MOVEMENTS["single_leg_bridge"]

    level, dropped = (
        _figure(bridge, depths=(1.0,), imposed=imposed).hip[0, :, 1]
        for imposed in (CLEAN, Imposed(pelvic_drop_deg=14.0))
    )

    assert level[0] == pytest.approx(level[1], abs=1e-6)
    assert dropped[0] < dropped[1] - 0.03  # metres; the left one is free
    assert dropped[1] == pytest.approx(level[1], abs=0.005)


def test_a_rolling_pelvis_takes_the_upper_hip_back() -> None:
    rolled = _figure(MOVEMENTS["clamshell"], imposed=Imposed(pelvis_roll_deg=25.0)).hip

    assert rolled[0, 1, 2] == pytest.approx(rolled[0, 0, 2], abs=1e-6)
    assert rolled[1, 1, 2] < rolled[1, 0, 2] - 0.04


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("movement", LYING, ids=lambda movement: movement.id)
def test_cameras_are_low_and_near_and_see_head_hands_and_feet(
    movement: Movement, size: tuple[int, int]
) -> None:
    for seed in range(4):
        spec = SyntheticSpec("synthetic", seed=seed, reps=1, fault=_quick(movement))
        scene = scene_of(spec, exercise_id=movement.id, size=size)
        camera, rep = scene.camera, scene.script.reps[0]
        figure = scene.figure(np.array([rep.start_s, rep.bottom_s]))

        assert 0.3 <= camera.height_m <= 0.5
        assert 2.0 <= camera.distance_m <= 3.0  # the tallest need more than the usual 2.5
        assert camera.fits(np.concatenate([figure.head[:, None], figure.ankle, figure.wrist], 1))


def test_on_the_back_the_feet_point_half_towards_the_camera_and_the_working_leg_is_near() -> None:
    for seed in range(12):
        scene = _scene("straight_leg_raise", seed=seed)

        assert 57.0 <= abs(scene.facing_deg) <= 75.0
        assert scene.side is (Side.RIGHT if scene.facing_deg > 0 else Side.LEFT)


def test_the_true_turn_of_a_body_on_its_side_is_how_its_front_faces() -> None:
    scene = _scene("clamshell", seed=3)

    yaw_deg = truth_of(scene).frames.yaw_deg

    assert yaw_deg == pytest.approx(scene.facing_deg, abs=0.5)


@pytest.mark.parametrize(
    ("exercise_id", "what"),
    [
        (exercise_id, what)
        for exercise_id in ("straight_leg_raise", "glute_bridge", "clamshell")
        for what in EXTRAS
        if what not in MOVEMENTS[exercise_id].unfit
    ],
)
def test_everyday_behaviour_on_the_mat_is_continuous_and_stays_on_it(
    exercise_id: str, what: str
) -> None:
    scene = _scene(exercise_id, seed=5, reps=2, fault=what)

    figure = scene.figure(scene.times_s)

    assert what in scene.happening(scene.times_s)
    for joint in ("mid_hip", "head", "knee", "ankle", "wrist"):
        moved = np.linalg.norm(np.diff(getattr(figure, joint), axis=0), axis=-1)
        assert moved.max() < 0.2, joint  # metres in a thirtieth of a second
        assert getattr(figure, joint)[..., 1].min() > -0.03, joint


def test_somebody_who_turns_over_comes_onto_the_side_and_back() -> None:
    scene = _scene("straight_leg_raise", seed=5, reps=2, fault="turn")

    front = scene.figure(scene.times_s).pelvis_frame[:, 1, 2]  # 1 looks up

    assert front.min() < 0.6
    assert front[-1] == pytest.approx(1.0, abs=0.01)


def test_a_hold_is_held_between_the_times_its_hips_pass_the_band() -> None:
    truth = truth_of(_scene("side_plank"))

    (hold,) = truth.holds
    assert truth.reps == ()
    assert hold.side is Side.RIGHT
    assert hold.target_s == 15.0
    assert 15.0 < hold.held_s < 18.0


def _visibility(exercise_id: str) -> tuple[float, ...]:
    """Return of the plain scene at rest how both knees and ankles are seen, left first."""
    keypoints = landmark_poses(_scene(exercise_id, fps=5.0))[0].keypoints
    assert keypoints is not None
    legs = keypoints[Landmark.LEFT_KNEE : Landmark.RIGHT_ANKLE + 1]
    return tuple(point.visibility for point in legs)


def test_in_a_bridge_the_near_leg_hides_the_far_one() -> None:
    left_knee, right_knee, left_ankle, right_ankle = _visibility("glute_bridge")

    assert min(right_knee, right_ankle) > 0.9
    assert left_knee < 0.6
    assert left_ankle < 0.7


def test_a_bent_far_knee_is_seen_over_the_leg_that_lies_long() -> None:
    left_knee, right_knee, _, _ = _visibility("straight_leg_raise")

    assert min(left_knee, right_knee) > 0.7


def test_a_plank_on_the_knees_hides_its_feet_behind_the_thighs() -> None:
    left_knee, right_knee, left_ankle, right_ankle = _visibility("side_plank")

    assert min(left_knee, right_knee) > 0.9
    assert max(left_ankle, right_ankle) < 0.5
