"""Exercises on two feet, one foot and a step: what moves, what stays, and both sides alike."""

import numpy as np
import pytest

from coach.movement.vocabulary import Side, View
from coach.session.sources import SyntheticSpec
from coach.synthetic.anthropometry import AVERAGE, BUILDS, Build
from coach.synthetic.exercises import MOVEMENTS
from coach.synthetic.movement import Moment
from coach.synthetic.posture import Figure, figure_of
from coach.synthetic.quantities import knee_flexion_deg
from coach.synthetic.scene import scene_of
from coach.synthetic.stances import CLEAN, Imposed, standing
from coach.synthetic.truth import truth_document, truth_of

LEFT, RIGHT = 0, 1


def _figure(
    exercise_id: str, side: Side, *, build: Build = AVERAGE, imposed: Imposed = CLEAN
) -> Figure:
    """Return the way from rest to target in 20 steps."""
    movement = MOVEMENTS[exercise_id]
    amount = np.linspace(movement.rest, movement.target, 20)
    moment = Moment(amount, movement.depth(amount), side, imposed)
    return figure_of(build, movement.posture(build, moment))


def _stays(points: np.ndarray) -> bool:
    return bool(np.ptp(points, axis=0).max() < 1e-6)


@pytest.mark.parametrize("build", BUILDS, ids=lambda build: f"{build.height_m:g} m")
@pytest.mark.parametrize(
    ("exercise_id", "standing_foot"),
    [
        ("march_in_place", RIGHT),
        ("single_leg_balance", LEFT),
        ("low_step_down", LEFT),
        ("lateral_step_down", LEFT),
        ("step_up", LEFT),
        ("single_leg_squat_to_box", LEFT),
        ("terminal_knee_extension", RIGHT),
        ("standing_quad_stretch", RIGHT),
        ("seated_heel_slide", RIGHT),
    ],
)
def test_the_standing_foot_stays(exercise_id: str, standing_foot: int, build: Build) -> None:
    figure = _figure(exercise_id, Side.LEFT, build=build)

    assert _stays(figure.ankle[:, standing_foot])
    assert not _stays(figure.ankle[:, 1 - standing_foot])


@pytest.mark.parametrize("build", BUILDS, ids=lambda build: f"{build.height_m:g} m")
@pytest.mark.parametrize(
    "exercise_id",
    [
        "hip_hinge",
        "wide_stance_side_shift",
        "seated_hamstring_stretch",
        "half_kneeling_hip_flexor_stretch",
        "rear_foot_elevated_split_squat",
    ],
)
def test_both_feet_stay(exercise_id: str, build: Build) -> None:
    assert _stays(_figure(exercise_id, Side.LEFT, build=build).ankle)


@pytest.mark.parametrize(
    "exercise_id",
    [
        movement.id
        for movement in MOVEMENTS.values()
        if movement.is_sided and not movement.lying and not movement.travels
    ],
)
def test_left_and_right_are_mirror_images(exercise_id: str) -> None:
    left, right = _figure(exercise_id, Side.LEFT), _figure(exercise_id, Side.RIGHT)

    mirror = np.array([-1.0, 1.0, 1.0])
    assert left.knee == pytest.approx(right.knee[:, ::-1] * mirror, abs=1e-6)
    assert left.ankle == pytest.approx(right.ankle[:, ::-1] * mirror, abs=1e-6)


@pytest.mark.parametrize("exercise_id", ["march_in_place", "single_leg_balance", "calf_raise"])
def test_at_rest_both_feet_stand_on_the_floor(exercise_id: str) -> None:
    figure = _figure(exercise_id, Side.LEFT).at(0)

    # the lifted leg of a march begins a millimetre off: its hip is not straight over its foot
    assert figure.ankle == pytest.approx(figure_of(AVERAGE, standing(AVERAGE)).ankle, abs=0.002)


def test_the_balls_of_the_feet_stay_under_a_calf_raise() -> None:
    figure = _figure("calf_raise", Side.BOTH)

    ball = figure.ankle + AVERAGE.ball_ahead_m * figure.foot_frame[..., 2]
    ball -= AVERAGE.ankle_height_m * figure.foot_frame[..., 1]
    assert np.ptp(ball, axis=0) == pytest.approx(0.0, abs=0.006)  # m; the toes point out a little
    assert np.all(np.diff(figure.mid_hip[:, 1]) > 0)


def test_in_a_hinge_the_hips_go_back_and_the_feet_stay() -> None:
    figure = _figure("hip_hinge", Side.BOTH)

    assert _stays(figure.ankle)
    assert figure.mid_hip[-1, 2] < figure.mid_hip[0, 2] - 0.1
    assert figure.mid_shoulder[-1, 2] > figure.mid_shoulder[0, 2] + 0.1


@pytest.mark.parametrize("build", BUILDS, ids=lambda build: f"{build.height_m:g} m")
@pytest.mark.parametrize("exercise_id", ["march_in_place", "single_leg_balance"])
def test_the_hips_come_over_the_foot_that_stands(exercise_id: str, build: Build) -> None:
    figure = _figure(exercise_id, Side.LEFT, build=build)

    standing_foot = RIGHT if exercise_id == "march_in_place" else LEFT
    off_m = np.abs(figure.mid_hip[:, 0] - figure.ankle[:, standing_foot, 0])
    assert off_m[-1] < 0.5 * off_m[0]


@pytest.mark.parametrize("build", BUILDS, ids=lambda build: f"{build.height_m:g} m")
def test_the_heel_of_a_low_step_down_reaches_the_floor(build: Build) -> None:
    figure = _figure("low_step_down", Side.LEFT, build=build)

    heel = figure.ankle[:, RIGHT] - 0.05 * build.scale * figure.foot_frame[:, RIGHT, :, 2]
    heel -= build.ankle_height_m * figure.foot_frame[:, RIGHT, :, 1]
    assert heel[0, 1] == pytest.approx(0.05, abs=0.002)
    assert heel[-1, 1] == pytest.approx(0.0, abs=0.02)  # metres: a tap, from any stature


@pytest.mark.parametrize("build", BUILDS, ids=lambda build: f"{build.height_m:g} m")
def test_a_step_up_begins_with_the_other_foot_on_the_floor_and_ends_beside(build: Build) -> None:
    ankle = _figure("step_up", Side.LEFT, build=build).ankle

    assert ankle[0, RIGHT, 1] == pytest.approx(build.ankle_height_m, abs=0.03)  # m, a heel's lift
    assert ankle[0, LEFT, 1] == pytest.approx(build.ankle_height_m + 0.10)
    assert ankle[-1, RIGHT, 1:] == pytest.approx(ankle[-1, LEFT, 1:], abs=0.005)


def test_the_knee_that_is_knelt_on_stays_while_the_hips_glide_ahead() -> None:
    figure = _figure("half_kneeling_hip_flexor_stretch", Side.LEFT)

    assert _stays(figure.knee[:, LEFT])
    assert figure.knee[0, LEFT, 1] < 0.12
    assert np.all(np.diff(figure.mid_hip[:, 2]) > 0)
    assert 40.0 < knee_flexion_deg(figure)[-1, RIGHT] < 90.0


def test_the_thigh_of_a_quad_stretch_hangs_plumb_and_the_hand_goes_back_to_the_foot() -> None:
    figure = _figure("standing_quad_stretch", Side.LEFT)

    assert figure.knee[-1, LEFT, 2] == pytest.approx(figure.hip[-1, LEFT, 2], abs=0.01)
    assert figure.wrist[-1, LEFT, 2] < figure.wrist[0, LEFT, 2] - 0.15


def test_a_rock_brings_the_knee_ahead_over_a_heel_that_stays() -> None:
    figure = _figure("ankle_rock", Side.LEFT)

    assert _stays(figure.ankle[:, LEFT])
    assert figure.knee[-1, LEFT, 2] > figure.ankle[-1, LEFT, 2] + 0.15


def test_in_a_side_shift_one_knee_bends_and_the_other_stays_long() -> None:
    figure = _figure("wide_stance_side_shift", Side.LEFT)

    bent, long = knee_flexion_deg(figure)[-1]
    assert 20.0 < bent < 45.0
    assert long < 10.0
    assert figure.mid_hip[-1, 0] > 0.05


@pytest.mark.parametrize("exercise_id", ["side_step", "band_side_walk"])
def test_steps_aside_take_turns_and_come_back(exercise_id: str) -> None:
    scene = scene_of(SyntheticSpec("synthetic", reps=4), exercise_id=exercise_id)
    reps = scene.script.reps

    ends = scene.figure(np.array([edge for rep in reps for edge in (rep.start_s, rep.end_s)]))

    x = ends.mid_hip[:, 0].reshape(4, 2)
    ways = [-1.0 if rep.side is Side.RIGHT else 1.0 for rep in reps]
    assert ways == [-1.0, 1.0, -1.0, 1.0]
    assert all((x[:, 1] - x[:, 0]) * ways > 0.08)
    assert x[[1, 3], 1] == pytest.approx(x[[0, 2], 0], abs=0.02)  # metres; a body sways by 4 mm


def test_only_the_foot_that_steps_leaves_the_floor() -> None:
    scene = scene_of(SyntheticSpec("synthetic", reps=1), exercise_id="side_step")
    (rep,) = scene.script.reps
    out_s, back_s = (rep.start_s + rep.bottom_s) / 2, (rep.leaves_bottom_s + rep.end_s) / 2

    heights = scene.figure(np.array([out_s, back_s])).ankle[..., 1] - scene.build.ankle_height_m

    assert rep.side is Side.RIGHT
    assert heights == pytest.approx(np.array([[0.0, 0.05], [0.05, 0.0]]), abs=0.001)


@pytest.mark.parametrize("exercise_id", ["low_step_down", "lateral_step_down", "step_up"])
def test_nobody_walks_in_over_the_step(exercise_id: str) -> None:
    spec = SyntheticSpec("synthetic", reps=1, fault="walk_in", view=View.SIDE)

    scene = scene_of(spec, exercise_id=exercise_id)

    turn = np.radians(scene.facing_deg)
    walking_s = [t_s for t_s in scene.times_s if scene.happening(np.array([t_s])) == ["walk_in"]]
    feet = scene.figure(np.array(walking_s)).ankle
    ahead_m = feet[..., 0] * np.sin(turn) + feet[..., 2] * np.cos(turn)
    assert ahead_m.max() < 0.1  # the edge is 0.24 m ahead, less a foot's length


def test_a_pelvic_drop_leaves_the_standing_hip_where_it_is() -> None:
    clean = _figure("low_step_down", Side.LEFT)
    dropped = _figure("low_step_down", Side.LEFT, imposed=Imposed(pelvic_drop_deg=12.0))

    assert dropped.hip[:, LEFT] == pytest.approx(clean.hip[:, LEFT], abs=1e-6)
    assert dropped.hip[-1, RIGHT, 1] < clean.hip[-1, RIGHT, 1] - 0.03


def test_legs_of_a_march_take_turns() -> None:
    truth = truth_of(scene_of(SyntheticSpec("synthetic", reps=4), exercise_id="march_in_place"))

    assert [rep.side for rep in truth.reps] == [Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT]
    for rep in truth.reps:
        during = (truth.frames.t_s >= rep.start_s) & (truth.frames.t_s <= rep.end_s)
        assert truth.frames.progress[during].max() == pytest.approx(1.0, abs=0.06)


def test_a_balance_is_a_hold_between_lifting_and_lowering_the_foot() -> None:
    scene = scene_of(SyntheticSpec("synthetic", reps=2), exercise_id="single_leg_balance")

    truth = truth_of(scene)

    assert truth.reps == ()
    assert [hold.index for hold in truth.holds] == [1, 2]
    for hold in truth.holds:
        lift = scene.movement.quantity.measure(
            scene.figure(np.array([hold.start_s, hold.end_s])), hold.side
        )
        # the foot crosses the band's edge just then; the body sways by a few millimetres
        assert lift == pytest.approx([0.06, 0.06], abs=0.01)
        assert hold.held_s == pytest.approx(hold.end_s - hold.start_s)
        assert 10.0 < hold.held_s < 12.0
        assert hold.target_s == 10.0


def test_a_foot_that_never_lifts_far_enough_holds_nothing() -> None:
    spec = SyntheticSpec("synthetic", reps=1, fault="too_shallow")

    document = truth_document(scene_of(spec, exercise_id="single_leg_balance"))

    assert document["holds"] == []
