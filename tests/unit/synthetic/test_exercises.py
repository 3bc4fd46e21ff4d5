"""The movements: rest, depth, and what imposed faults do."""

import numpy as np
import pytest

from coach.errors import UsageError
from coach.movement.vocabulary import Side
from coach.synthetic.anthropometry import AVERAGE
from coach.synthetic.exercises import MOVEMENTS, movement_of
from coach.synthetic.movement import Moment, Movement
from coach.synthetic.posture import Figure, figure_of
from coach.synthetic.quantities import KNEE_FLEXION, knee_flexion_deg
from coach.synthetic.stances import CLEAN, Imposed

ALL = tuple(MOVEMENTS.values())


def _figure(
    movement: Movement, flexion_deg: list[float], *, side: Side, imposed: Imposed = CLEAN
) -> Figure:
    flexion = np.array(flexion_deg)
    moment = Moment(flexion, movement.depth(flexion), side, imposed)
    return figure_of(AVERAGE, movement.posture(AVERAGE, moment))


def _side_of(movement: Movement) -> Side:
    return Side.RIGHT if movement.is_sided else Side.BOTH


@pytest.mark.parametrize("movement", ALL, ids=lambda movement: movement.id)
def test_what_moves_has_exactly_the_amount_that_was_asked(movement: Movement) -> None:
    asked = np.linspace(movement.rest, movement.target, 12)
    side = _side_of(movement)

    figure = _figure(movement, asked.tolist(), side=side)

    measured = movement.quantity.measure(figure, side)
    # deg; the straightest leg bends 0.01, and a side plank's two thighs are not quite parallel
    assert measured == pytest.approx(asked, abs=0.1)
    if movement.quantity is KNEE_FLEXION and not movement.is_sided:
        assert knee_flexion_deg(figure)[:, 0] == pytest.approx(asked, abs=0.05)


@pytest.mark.parametrize(
    "exercise_id", ["split_squat", "reverse_lunge", "forward_lunge", "seated_knee_extension"]
)
def test_left_and_right_are_mirror_images(exercise_id: str) -> None:
    movement = MOVEMENTS[exercise_id]
    flexion = [movement.rest, movement.target]

    left = _figure(movement, flexion, side=Side.LEFT)
    right = _figure(movement, flexion, side=Side.RIGHT)

    mirror = np.array([-1.0, 1.0, 1.0])
    assert left.knee[:, 0] == pytest.approx(right.knee[:, 1] * mirror, abs=1e-6)
    assert left.ankle[:, 1] == pytest.approx(right.ankle[:, 0] * mirror, abs=1e-6)


@pytest.mark.parametrize("movement", ALL, ids=lambda movement: movement.id)
def test_no_foot_sinks_into_the_floor(movement: Movement) -> None:
    flexion = np.linspace(movement.rest, movement.target, 30)

    figure = _figure(movement, flexion.tolist(), side=_side_of(movement))

    # the sole is an ankle's height below the ankle along the foot; 2 cm is the shoe's own shape
    frame, build = figure.foot_frame, AVERAGE
    ball = figure.ankle + build.ball_ahead_m * frame[..., 2]
    sole = ball - build.ankle_height_m * frame[..., 1]
    assert sole[..., 1].min() > -0.02


def test_the_rear_foot_of_a_reverse_lunge_steps_back_and_returns() -> None:
    lunge = MOVEMENTS["reverse_lunge"]

    figure = _figure(lunge, [lunge.rest, 20.0, lunge.target], side=Side.LEFT)

    rear, front = figure.ankle[:, 1, 2], figure.ankle[:, 0, 2]
    assert rear[0] == pytest.approx(front[0], abs=0.01)
    assert rear[2] < front[2] - 0.5  # metres: a long step
    assert figure.ankle[1, 1, 1] > figure.ankle[0, 1, 1] + 0.03  # lifted on its way


def test_the_front_foot_of_a_forward_lunge_steps_ahead_over_a_ball_that_stays() -> None:
    lunge = MOVEMENTS["forward_lunge"]
    flexion = np.linspace(lunge.rest, lunge.target, 30)

    figure = _figure(lunge, flexion.tolist(), side=Side.LEFT)

    front, rear = figure.ankle[:, 0], figure.ankle[:, 1]
    assert front[0, 2] == pytest.approx(rear[0, 2], abs=0.01)
    assert front[-1, 2] > rear[-1, 2] + 0.4  # metres: a long step, less the rear heel's rise
    assert front[:, 1].max() > front[0, 1] + 0.02  # lifted on its way
    assert front[-1, 1] == pytest.approx(front[0, 1], abs=1e-6)
    frame, build = figure.foot_frame[:, 1], AVERAGE
    ball = rear + build.ball_ahead_m * frame[..., 2] - build.ankle_height_m * frame[..., 1]
    assert np.ptp(ball, axis=0) == pytest.approx(0.0, abs=0.02)


def test_in_a_forward_lunge_both_knees_bend_and_the_front_one_stays_behind_its_toes() -> None:
    lunge = MOVEMENTS["forward_lunge"]

    figure = _figure(lunge, [lunge.target], side=Side.LEFT)

    assert knee_flexion_deg(figure)[0, 1] > lunge.target
    assert figure.knee[0, 0, 2] < figure.ankle[0, 0, 2]


def test_a_back_on_the_wall_slides_straight_down_and_stays_upright() -> None:
    slide = MOVEMENTS["wall_slide"]
    flexion = np.linspace(slide.rest, slide.target, 12)

    figure = _figure(slide, flexion.tolist(), side=Side.BOTH)

    assert np.ptp(figure.mid_hip[:, 2]) == pytest.approx(0.0, abs=0.005)
    assert figure.mid_hip[0, 2] < figure.ankle[0, 0, 2] - 0.15  # the feet stand before the wall
    assert figure.mid_shoulder[:, 2] == pytest.approx(figure.mid_hip[:, 2], abs=0.01)
    assert np.all(np.diff(figure.mid_hip[:, 1]) < 0)


def test_standing_up_from_a_chair_leans_forward_half_way() -> None:
    rise = MOVEMENTS["sit_to_stand"]
    middle_deg = (rise.rest + rise.target) / 2

    figure = _figure(rise, [rise.rest, middle_deg, rise.target], side=Side.BOTH)

    lean = figure.mid_shoulder[:, 2] - figure.mid_hip[:, 2]
    assert lean[1] > lean[0] + 0.1
    assert lean[1] > lean[2] + 0.1


def test_a_pelvic_drop_lowers_the_free_side() -> None:
    squat = MOVEMENTS["split_squat"]

    figure = _figure(squat, [squat.target], side=Side.LEFT, imposed=Imposed(pelvic_drop_deg=14.0))

    assert figure.hip[0, 1, 1] < figure.hip[0, 0, 1]


def test_a_trunk_lean_is_over_the_working_leg() -> None:
    squat = MOVEMENTS["split_squat"]

    figure = _figure(squat, [squat.target], side=Side.LEFT, imposed=Imposed(trunk_lean_deg=15.0))

    assert figure.mid_shoulder[0, 0] > figure.mid_hip[0, 0] + 0.05


def test_an_unknown_exercise_is_refused_with_the_list_of_known_ones() -> None:
    with pytest.raises(UsageError, match=r"'cartwheel'.*mini_squat.*squat"):
        movement_of("cartwheel")
