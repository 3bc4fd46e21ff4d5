"""The view is held steady: across borders, across half a turn, and while it is unknown."""

from collections.abc import Sequence

import pytest

from coach.movement.view import (
    BACK_FROM_DEG,
    FRONT_UP_TO_DEG,
    HYSTERESIS_DEG,
    SETTLE_S,
    SIDE_FROM_DEG,
    ViewState,
    classify,
    step,
)
from coach.movement.vocabulary import Side, View

FPS = 30
INSIDE_DEG = HYSTERESIS_DEG - 1.0


def _after(
    yaws_deg: Sequence[float | None], state: ViewState | None = None, *, balance: float = 0.0
) -> ViewState:
    state = ViewState() if state is None else state
    start_s = 0.0 if state.t_s is None else state.t_s
    for number, yaw_deg in enumerate(yaws_deg, start=1):
        state = step(state, t_s=start_s + number / FPS, yaw_deg=yaw_deg, left_minus_right=balance)
    return state


@pytest.mark.parametrize(
    ("yaw_deg", "view"),
    [
        (0.0, View.FRONT),
        (-12.0, View.FRONT),
        (42.0, View.OBLIQUE),
        (-42.0, View.OBLIQUE),
        (75.0, View.SIDE),
        (-90.0, View.SIDE),
        (BACK_FROM_DEG + 1, View.UNKNOWN),
        (180.0, View.UNKNOWN),
        (-175.0, View.UNKNOWN),
    ],
)
@pytest.mark.parametrize("before", list(View))
def test_in_the_middle_of_a_view_what_was_before_does_not_matter(
    yaw_deg: float, view: View, before: View
) -> None:
    assert classify(yaw_deg, before=before) is view


@pytest.mark.parametrize(
    ("border_deg", "inner", "outer"),
    [(FRONT_UP_TO_DEG, View.FRONT, View.OBLIQUE), (SIDE_FROM_DEG, View.OBLIQUE, View.SIDE)],
)
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_near_a_border_the_view_before_is_kept(
    border_deg: float, inner: View, outer: View, sign: float
) -> None:
    for off_deg in (-INSIDE_DEG, 0.0, INSIDE_DEG):
        yaw_deg = sign * (border_deg + off_deg)

        assert classify(yaw_deg, before=inner) is inner
        assert classify(yaw_deg, before=outer) is outer


def test_the_first_view_is_taken_at_once() -> None:
    assert _after([2.0]).view is View.FRONT


def test_a_new_view_must_last() -> None:
    front = _after([0.0] * FPS)

    glance = _after([75.0] * round(0.4 * FPS), front)
    turned = _after([75.0] * round((SETTLE_S + 0.5) * FPS), front)

    assert glance.view is View.FRONT
    assert turned.view is View.SIDE


def test_wobbling_across_a_border_changes_nothing() -> None:
    front = _after([10.0] * FPS)

    wobbled = front
    for _ in range(10):
        wobbled = _after([FRONT_UP_TO_DEG + INSIDE_DEG] * FPS, wobbled)
        wobbled = _after([FRONT_UP_TO_DEG - INSIDE_DEG] * FPS, wobbled)
        assert wobbled.view is View.FRONT


def test_the_yaw_is_smoothed_the_short_way_across_half_a_turn() -> None:
    state = _after([178.0] * FPS)

    yaws = []
    for _ in range(FPS):
        state = _after([-178.0], state)
        yaws.append(state.yaw_deg)

    assert all(yaw is not None and abs(yaw) >= 178.0 - 1e-6 for yaw in yaws)
    assert state.view is View.UNKNOWN
    assert state.yaw_deg == pytest.approx(-178.0, abs=0.5)  # 1 s is over three time constants


def test_a_pose_without_yaw_keeps_what_was_known() -> None:
    front = _after([10.0] * FPS)

    later = _after([None] * FPS, front)

    assert later.view is View.FRONT
    assert later.yaw_deg == front.yaw_deg


def test_without_any_yaw_the_view_stays_unknown() -> None:
    state = _after([None] * FPS)

    assert state.view is View.UNKNOWN
    assert state.yaw_deg is None


def test_the_near_leg_is_the_better_seen_and_held_while_both_are_alike() -> None:
    left = _after([80.0] * FPS, balance=0.4)
    alike = _after([80.0] * FPS, left, balance=0.01)
    right = _after([80.0] * 3 * FPS, alike, balance=-0.4)

    assert left.near_side is Side.LEFT
    assert alike.near_side is Side.LEFT
    assert right.near_side is Side.RIGHT
