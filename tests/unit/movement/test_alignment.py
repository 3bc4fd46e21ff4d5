"""What each check reads, and why it says nothing where it cannot."""

from dataclasses import replace

import pytest

from coach.movement.alignment import (
    ONE_LEG_YAW_DEG,
    TWO_LEG_YAW_DEG,
    read,
)
from coach.movement.baseline import Baseline, observe
from coach.movement.check_context import Context, Reading
from coach.movement.landmarks import Landmark
from coach.movement.signals import Estimate
from coach.movement.view import ViewState
from coach.movement.vocabulary import CheckCode, NotJudgedReason, Side, View
from tests.movement_builders import Body, Offset, shipped

SQUAT, LUNGE, KICK = (shipped()[one] for one in ("squat", "reverse_lunge", "seated_knee_extension"))
FRONTAL = [CheckCode.K1, CheckCode.K2, CheckCode.PD, CheckCode.T1, CheckCode.A1]
LEFT_FOOT = frozenset({Landmark.LEFT_ANKLE})
TOES_OUT: dict[Landmark, Offset] = {Landmark.LEFT_FOOT_INDEX: (0.0, 0.09)}


def _stood(body: Body) -> Baseline:
    base = Baseline()
    for frame in range(30):
        base = observe(base, body.measures(frame / 30))
    return base


FRONT = Context(
    exercise=LUNGE,
    view=ViewState(view=View.FRONT, yaw_deg=0.0, near_side=Side.LEFT),
    baseline=_stood(Body()),
    side=Side.LEFT,
    flexion=Estimate(60.0, 12.0),
    limit_deg=75.0,
)
SIDE = replace(FRONT, view=ViewState(view=View.SIDE, yaw_deg=80.0, near_side=Side.LEFT))


def _turned(yaw_deg: float) -> Context:
    return replace(FRONT, view=replace(FRONT.view, yaw_deg=yaw_deg))


def _value(code: CheckCode, body: Body, context: Context = FRONT) -> float:
    found = read(code, body.measures(), context)
    assert isinstance(found, Reading)
    return found.value


@pytest.mark.parametrize("code", FRONTAL)
def test_frontal_checks_need_a_view_from_the_front(code: CheckCode) -> None:
    assert read(code, Body().measures(), SIDE) is NotJudgedReason.VIEW


@pytest.mark.parametrize("code", FRONTAL)
def test_frontal_checks_need_both_legs_and_feet_in_the_picture(code: CheckCode) -> None:
    unseen, cut = Body(hidden=LEFT_FOOT).measures(), Body(moved=TOES_OUT).measures()

    assert read(code, unseen, FRONT) is NotJudgedReason.VISIBILITY
    assert read(code, cut, FRONT) is NotJudgedReason.FRAMING


@pytest.mark.parametrize("code", FRONTAL)
def test_turned_a_little_two_legs_can_be_judged_and_one_leg_cannot(code: CheckCode) -> None:
    one_leg = code in (CheckCode.K1, CheckCode.PD)
    little = _turned(-(ONE_LEG_YAW_DEG + 3.0))
    more = _turned(TWO_LEG_YAW_DEG + 3.0)

    assert (read(code, Body().measures(), little) is NotJudgedReason.TURNED) is one_leg
    assert read(code, Body().measures(), more) is NotJudgedReason.TURNED


@pytest.mark.parametrize("code", [CheckCode.K1, CheckCode.PD, CheckCode.T1, CheckCode.A1])
def test_what_is_relative_to_standing_needs_having_stood(code: CheckCode) -> None:
    never = replace(FRONT, baseline=Baseline())

    assert read(code, Body().measures(), never) is NotJudgedReason.NO_BASELINE


@pytest.mark.parametrize("code", [CheckCode.K1, CheckCode.K2])
def test_hips_nearly_at_the_knees_are_too_deep_for_knee_in(code: CheckCode) -> None:
    deep = Body(moved=dict.fromkeys((Landmark.LEFT_HIP, Landmark.RIGHT_HIP), (0.0, 0.21)))

    assert read(code, deep.measures(), FRONT) is NotJudgedReason.TOO_DEEP


def test_standing_as_one_stands_reads_nothing() -> None:
    assert _value(CheckCode.K1, Body()) == pytest.approx(0.0, abs=1e-6)
    assert _value(CheckCode.T1, Body()) == pytest.approx(0.0, abs=1e-6)
    assert _value(CheckCode.PD, Body()) == pytest.approx(0.0, abs=1e-6)
    assert _value(CheckCode.A1, Body()) == pytest.approx(0.0, abs=1e-6)
    assert _value(CheckCode.K2, Body()) == pytest.approx(1.0)


def test_bow_legs_are_not_a_fault_and_coming_in_from_them_is_measured() -> None:
    bowed = Body(knee_in=-0.015)
    context = replace(FRONT, baseline=_stood(bowed))

    assert _value(CheckCode.K1, bowed, context) == pytest.approx(0.0, abs=1e-6)
    assert _value(CheckCode.K1, Body(), context) > 5.0


def test_one_leg_knee_in_is_that_of_the_working_leg() -> None:
    left_in = Body(moved={Landmark.LEFT_KNEE: (-0.03, 0.0)})

    assert _value(CheckCode.K1, left_in) > 10.0
    assert _value(CheckCode.K1, left_in, replace(FRONT, side=Side.RIGHT)) == pytest.approx(
        0.0, abs=1e-6
    )


def test_without_knowing_the_working_leg_its_knee_is_not_judged() -> None:
    unknown = replace(FRONT, side=Side.BOTH)

    assert read(CheckCode.K1, Body().measures(), unknown) is NotJudgedReason.CAMERA_CANNOT


def test_feet_closer_than_the_hips_leave_both_knees_unjudged() -> None:
    narrow = Body(stance=0.06).measures()

    assert read(CheckCode.K2, narrow, FRONT) is NotJudgedReason.CAMERA_CANNOT


@pytest.mark.parametrize(
    ("moved", "side"),
    [
        ({Landmark.LEFT_KNEE: (-0.03, 0.0)}, Side.LEFT),
        ({Landmark.RIGHT_KNEE: (0.03, 0.0)}, Side.RIGHT),
        ({Landmark.LEFT_KNEE: (-0.02, 0.0), Landmark.RIGHT_KNEE: (0.02, 0.0)}, Side.BOTH),
    ],
)
def test_the_knee_that_comes_in_further_is_named(moved: dict[Landmark, Offset], side: Side) -> None:
    found = read(CheckCode.K2, Body(moved=moved).measures(), FRONT)

    assert isinstance(found, Reading)
    assert found.side is side
    assert found.value < 0.9


@pytest.mark.parametrize("sideways", [0.06, -0.06])
def test_a_lean_counts_to_either_side(sideways: float) -> None:
    shoulders = (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER)

    leaning = Body(moved=dict.fromkeys(shoulders, (sideways, 0.0)))

    assert _value(CheckCode.T1, leaning) == pytest.approx(12.1, abs=0.1)  # atan(0.06 / 0.28)


def test_the_hip_of_the_leg_that_does_not_work_is_the_one_that_drops() -> None:
    right_drops = Body(moved={Landmark.RIGHT_HIP: (0.0, 0.02)})

    assert _value(CheckCode.PD, right_drops) == pytest.approx(11.3, abs=0.1)  # atan(0.02 / 0.10)
    assert _value(CheckCode.PD, right_drops, replace(FRONT, side=Side.RIGHT)) < 0
    assert _value(CheckCode.PD, right_drops, replace(FRONT, side=Side.BOTH)) > 0


@pytest.mark.parametrize(("sideways", "side"), [(0.03, Side.LEFT), (-0.03, Side.RIGHT)])
def test_weight_is_named_by_the_side_it_went_to(sideways: float, side: Side) -> None:
    hips = (Landmark.LEFT_HIP, Landmark.RIGHT_HIP)

    found = read(CheckCode.A1, Body(moved=dict.fromkeys(hips, (sideways, 0.0))).measures(), FRONT)

    assert isinstance(found, Reading)
    assert found.value == pytest.approx(0.03 / 0.14)
    assert found.side is side


@pytest.mark.parametrize("code", [CheckCode.T2, CheckCode.T2U])
def test_leaning_forward_is_read_from_the_side_only(code: CheckCode) -> None:
    shoulders = (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER)
    leaning = Body(from_side=True, moved=dict.fromkeys(shoulders, (0.28, 0.0)))
    hidden = Body(from_side=True, hidden=frozenset(shoulders)).measures()

    assert _value(code, leaning, SIDE) == pytest.approx(45.0, abs=0.5)
    assert read(code, leaning.measures(), FRONT) is NotJudgedReason.VIEW
    assert read(code, hidden, SIDE) is NotJudgedReason.VISIBILITY


def test_past_the_limit_is_deeper_when_bending_and_straighter_when_straightening() -> None:
    bent, straight = Estimate(85.0, 7.0), Estimate(30.0, 7.0)
    squat = replace(SIDE, exercise=SQUAT, limit_deg=75.0)
    kick = replace(SIDE, exercise=KICK, limit_deg=40.0)

    assert _value(CheckCode.D1, Body(), replace(squat, flexion=bent)) == pytest.approx(10.0)
    assert _value(CheckCode.D1, Body(), replace(squat, flexion=straight)) == pytest.approx(-45.0)
    assert _value(CheckCode.D1, Body(), replace(kick, flexion=straight)) == pytest.approx(10.0)


def test_the_limit_is_not_judged_from_the_front_or_without_an_angle() -> None:
    measures = Body().measures()

    assert read(CheckCode.D1, measures, FRONT) is NotJudgedReason.VIEW
    assert read(CheckCode.D1, measures, replace(SIDE, flexion=None)) is NotJudgedReason.VISIBILITY
