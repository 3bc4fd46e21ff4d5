"""The signals repetitions are counted on, and the knee flexion they stand for."""

import math

import pytest

from coach.movement.curve import Curve
from coach.movement.landmarks import Landmark
from coach.movement.postures import MIN_UNFOLD_YAW_DEG, unfolded_flexion_deg
from coach.movement.signals import (
    FRONT_ERROR_DEG,
    OBLIQUE_ERROR_DEG,
    ONE_BENDS_DEG,
    SEATED_ERROR_DEG,
    SEATED_LEG_PER_SHANK,
    SIDE_ERROR_DEG,
    knee_flexion,
    reference_length,
    rule_of,
    signal_value,
)
from coach.movement.view import ViewState
from coach.movement.vocabulary import Side, Signal, View
from coach.movement.working_leg import front_side
from tests.movement_builders import BONE, Body, Offset, shipped

SQUAT, SPLIT, STAND_UP, KICK = (
    shipped()[one] for one in ("squat", "split_squat", "sit_to_stand", "seated_knee_extension")
)
FRONT = ViewState(view=View.FRONT, yaw_deg=0.0, near_side=Side.LEFT)
SIDE = ViewState(view=View.SIDE, yaw_deg=90.0, near_side=Side.LEFT)
STANDING_HEIGHT = 2 * BONE
NO_LEFT = frozenset({Landmark.LEFT_KNEE})


@pytest.mark.parametrize("bend_deg", [0.0, 35.0, 90.0])
def test_hip_drop_rises_as_the_hips_sink(bend_deg: float) -> None:
    value = signal_value(
        Signal.HIP_DROP,
        Body(bend_deg=bend_deg).measures(),
        side=Side.BOTH,
        view=FRONT,
        reference=STANDING_HEIGHT,
    )

    assert value == pytest.approx(-math.cos(math.radians(bend_deg / 2)))


def test_body_drop_rises_as_head_and_shoulders_sink() -> None:
    standing, bent = (
        signal_value(
            Signal.BODY_DROP,
            Body(bend_deg=bend_deg).measures(),
            side=Side.BOTH,
            view=FRONT,
            reference=STANDING_HEIGHT,
        )
        for bend_deg in (0.0, 60.0)
    )

    assert standing is not None
    assert bent is not None
    assert bent - standing == pytest.approx(1 - math.cos(math.radians(30.0)))


def _both_knees(body: Body) -> float | None:
    return signal_value(
        Signal.BOTH_KNEES, body.measures(), side=Side.BOTH, view=SIDE, reference=1.0
    )


def test_both_knees_is_their_mean_whichever_leg_is_called_left() -> None:
    left = Body(bend_deg=50.0, from_side=True, moved={Landmark.LEFT_KNEE: (0.01, 0.0)})
    right = Body(bend_deg=50.0, from_side=True, moved={Landmark.RIGHT_KNEE: (0.01, 0.0)})
    angles = [leg.flexion_deg for leg in (left.measures().left, left.measures().right)]

    assert _both_knees(left) == pytest.approx(sum(angles) / 2)
    assert _both_knees(left) == pytest.approx(_both_knees(right), abs=0.5)


def test_one_knee_that_bends_alone_as_in_walking_hardly_moves_it() -> None:
    walking = Body(from_side=True, moved={Landmark.LEFT_KNEE: (0.1, 0.0)})

    assert walking.measures().left.flexion_deg > 40.0
    assert _both_knees(walking) == pytest.approx(ONE_BENDS_DEG, abs=1e-6)


def test_with_a_leg_quite_hidden_both_knees_are_unknown() -> None:
    assert _both_knees(Body(bend_deg=50.0, from_side=True, hidden=NO_LEFT)) is None


def test_knee_flexion_is_that_of_the_near_leg_unless_one_is_named() -> None:
    left_bent = Body(from_side=True, moved={Landmark.LEFT_KNEE: (0.1, 0.0)}).measures()

    near, named = (
        signal_value(Signal.KNEE_FLEXION, left_bent, side=side, view=SIDE, reference=1.0)
        for side in (Side.BOTH, Side.RIGHT)
    )

    assert near is not None
    assert near > 30.0
    assert named == pytest.approx(0.0, abs=1e-6)


def test_shank_rise_is_half_the_legs_share_that_the_foot_has_risen() -> None:
    hanging = Body().measures()
    reference = reference_length(hanging, KICK)
    raised = Body(moved={Landmark.LEFT_ANKLE: (0.0, -BONE / 2)}).measures()
    assert reference is not None

    values = [
        signal_value(Signal.SHANK_RISE, one, side=Side.LEFT, view=FRONT, reference=reference)
        for one in (hanging, raised)
    ]

    assert values == pytest.approx([-1.0, -0.5])


@pytest.mark.parametrize("signal", [Signal.KNEE_FLEXION, Signal.SHANK_RISE])
def test_a_signal_is_unknown_while_a_joint_it_needs_is_hidden(signal: Signal) -> None:
    measures = Body(hidden=NO_LEFT).measures()

    assert signal_value(signal, measures, side=Side.LEFT, view=FRONT, reference=1.0) is None


def test_the_drop_is_unknown_only_with_neither_leg_seen() -> None:
    neither = Body(hidden=NO_LEFT | {Landmark.RIGHT_KNEE}).measures()

    for measures, is_known in ((Body(hidden=NO_LEFT).measures(), True), (neither, False)):
        value = signal_value(
            Signal.HIP_DROP, measures, side=Side.BOTH, view=FRONT, reference=STANDING_HEIGHT
        )
        assert (value is not None) is is_known


def _turned(body: Body, yaw_deg: float) -> Body:
    """Return the side view as a camera at that yaw sees it: widths shrink by the sine."""
    places = body.pose().keypoints
    assert places is not None
    squeeze = math.sin(math.radians(yaw_deg))
    moved: dict[Landmark, Offset] = {
        landmark: ((squeeze - 1) * (places[landmark].x - body.x), 0.0) for landmark in Landmark
    }
    return Body(bend_deg=body.bend_deg, from_side=True, yaw_deg=yaw_deg, moved=moved)


@pytest.mark.parametrize("yaw_deg", [40.0, 60.0, 90.0])
@pytest.mark.parametrize("bend_deg", [10.0, 60.0, 100.0])
def test_a_squeezed_angle_is_unfolded_to_the_true_one(yaw_deg: float, bend_deg: float) -> None:
    leg = _turned(Body(bend_deg=bend_deg, from_side=True), yaw_deg).measures().left

    assert unfolded_flexion_deg(leg, yaw_deg=yaw_deg) == pytest.approx(bend_deg, abs=1e-6)
    assert unfolded_flexion_deg(leg, yaw_deg=-yaw_deg) == pytest.approx(bend_deg, abs=1e-6)


def test_without_a_yaw_the_picture_angle_is_left_as_it_is() -> None:
    leg = _turned(Body(bend_deg=60.0, from_side=True), 50.0).measures().left

    assert unfolded_flexion_deg(leg, yaw_deg=None) == pytest.approx(leg.flexion_deg)


def test_near_the_front_no_more_is_unfolded_than_at_the_border_and_nothing_jumps() -> None:
    leg = _turned(Body(bend_deg=60.0, from_side=True), MIN_UNFOLD_YAW_DEG).measures().left
    at_border = unfolded_flexion_deg(leg, yaw_deg=MIN_UNFOLD_YAW_DEG)

    assert at_border == pytest.approx(60.0)
    assert unfolded_flexion_deg(leg, yaw_deg=MIN_UNFOLD_YAW_DEG - 10) == pytest.approx(at_border)
    assert unfolded_flexion_deg(leg, yaw_deg=MIN_UNFOLD_YAW_DEG + 0.1) == pytest.approx(
        at_border, abs=0.3
    )


@pytest.mark.parametrize("bend_deg", [0.0, 35.0, 60.0, 90.0])
def test_from_the_front_the_flexion_is_read_from_the_hip_height(bend_deg: float) -> None:
    found = knee_flexion(
        Body(bend_deg=bend_deg).measures(),
        SQUAT,
        side=Side.BOTH,
        view=FRONT,
        standing_height=STANDING_HEIGHT,
    )

    assert found is not None
    assert found.value_deg == pytest.approx(bend_deg, abs=1e-5)
    assert found.error_deg == FRONT_ERROR_DEG


@pytest.mark.parametrize(
    ("view", "error_deg"), [(View.SIDE, SIDE_ERROR_DEG), (View.OBLIQUE, OBLIQUE_ERROR_DEG)]
)
def test_from_the_side_it_is_the_near_legs_angle_with_the_views_error(
    view: View, error_deg: float
) -> None:
    found = knee_flexion(
        Body(bend_deg=50.0, from_side=True).measures(),
        SQUAT,
        side=Side.BOTH,
        view=ViewState(view=view, yaw_deg=90.0, near_side=Side.RIGHT),
        standing_height=None,
    )

    assert found is not None
    assert found.value_deg == pytest.approx(50.0, abs=1e-6)
    assert found.error_deg == error_deg


def test_a_seated_knee_has_the_widest_band() -> None:
    measures = Body(bend_deg=50.0, from_side=True).measures()

    found = knee_flexion(measures, KICK, side=Side.LEFT, view=SIDE, standing_height=None)

    assert found is not None
    assert found.error_deg == SEATED_ERROR_DEG


def test_flexion_stays_unknown_where_nothing_tells_it() -> None:
    measures = Body(bend_deg=50.0).measures()
    hidden = Body(bend_deg=50.0, hidden=NO_LEFT).measures()
    unknown = ViewState(near_side=Side.LEFT)

    for one, exercise, view, height in (
        (measures, SQUAT, FRONT, None),  # never stood
        (measures, SPLIT, FRONT, STANDING_HEIGHT),  # knees that do not share the drop
        (measures, SQUAT, unknown, STANDING_HEIGHT),
        (hidden, SQUAT, SIDE, STANDING_HEIGHT),
    ):
        found = knee_flexion(one, exercise, side=Side.BOTH, view=view, standing_height=height)
        assert found is None


def test_heights_are_scaled_by_the_standing_hip_height_or_what_the_shank_implies() -> None:
    assert reference_length(Body().measures(), SQUAT) == pytest.approx(2 * BONE)
    assert reference_length(Body().measures(), KICK) == pytest.approx(SEATED_LEG_PER_SHANK * BONE)
    neither = Body(hidden=NO_LEFT | {Landmark.RIGHT_KNEE}).measures()
    assert reference_length(neither, KICK) is None


def test_the_curve_follows_from_signal_direction_and_stance() -> None:
    curves = {
        exercise.id: rule_of(exercise.drivers[View.SIDE], exercise).curve
        for exercise in shipped().values()
        if View.SIDE in exercise.drivers
    }

    assert curves["squat"] is Curve.STRAIGHT
    assert curves["reverse_lunge"] is curves["split_squat"] is Curve.STRAIGHT
    assert curves["sit_to_stand"] is Curve.TO_STANDING
    assert rule_of(SQUAT.drivers[View.FRONT], SQUAT).curve is Curve.FROM_STANDING
    split = shipped()["split_squat"]
    assert rule_of(split.drivers[View.FRONT], split).curve is Curve.FROM_SPLIT


@pytest.mark.parametrize(("ahead", "side"), [(Side.LEFT, Side.LEFT), (Side.RIGHT, Side.RIGHT)])
def test_from_the_side_the_leg_in_front_is_the_one_the_toes_point_past(
    ahead: Side, side: Side
) -> None:
    foot = Landmark.LEFT_ANKLE if ahead is Side.LEFT else Landmark.RIGHT_ANKLE
    body = Body(from_side=True, moved={foot: (0.1, 0.0)})  # it faces picture right

    assert front_side(body.measures(), view=SIDE) is side


def test_from_the_front_the_leg_in_front_is_lower_in_the_picture() -> None:
    body = Body(moved={Landmark.RIGHT_ANKLE: (0.0, 0.03)})

    assert front_side(body.measures(), view=FRONT) is Side.RIGHT


def test_feet_side_by_side_or_hidden_do_not_tell_which_is_in_front() -> None:
    assert front_side(Body().measures(), view=FRONT) is Side.BOTH
    assert front_side(Body(from_side=True).measures(), view=SIDE) is Side.BOTH
    assert front_side(Body(hidden=NO_LEFT).measures(), view=FRONT) is Side.BOTH
