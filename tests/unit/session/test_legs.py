"""Each leg's set has that leg's own range: docs/clinical.md E13."""

from dataclasses import replace
from functools import cache

import pytest

from coach.care.fitting import Fit, LegRange
from coach.care.programme.as_planned import each_leg, fitted
from coach.care.programme.terms import PlannedExercise, Slot
from coach.movement.events import Rep
from coach.movement.pose import Pose
from coach.movement.vocabulary import CheckCode, Level, Side, View
from coach.session.legs import LegRanges, LegsInTurn, legs_in_turn
from coach.session.services import SessionRequest
from coach.session.sources import SyntheticSpec
from coach.session.workout import Plan
from coach.synthetic.landmark_poses import landmark_poses
from coach.synthetic.scene import scene_of
from tests.session_builders import EXTENSION, FPS, SQUAT, Stage

pytestmark = pytest.mark.whole

SEEDS = {Side.RIGHT: 0, Side.LEFT: 2}  # patients who kick with that leg
OPEN = (52.0, 40.0)  # target and floor that the patients keep to
CLOSE = (72.0, 60.0)  # they straighten past it
FAR = (32.0, 20.0)  # they stop well before it
OTHER = {Side.RIGHT: Side.LEFT, Side.LEFT: Side.RIGHT}


@cache
def kicks(leg: Side, *, reps: int = 2) -> tuple[Pose, ...]:
    """Return somebody who straightens one knee to about 52 degrees."""
    spec = SyntheticSpec("synthetic", EXTENSION.id, SEEDS[leg], reps, fps=FPS, view=View.SIDE)
    return tuple(landmark_poses(scene_of(spec, exercise_id=EXTENSION.id)))


def fit_of(*, first: Side, first_range: tuple[float, float], other: tuple[float, float]) -> Fit:
    legs = (LegRange(first, *first_range), LegRange(OTHER[first], *other))
    closer = max(first_range, other)  # a floor: the more bent is the closer
    return Fit(*closer, legs=legs, first_leg=first)


def stage_of(fit: Fit, poses: tuple[Pose, ...], *, sets: int = 1) -> Stage:
    legs = LegsInTurn(fit.first_leg, fitted=each_leg(EXTENSION, fit))
    plan = Plan(sets=sets, reps=2, rest_s=5.0, follows_source=True, legs=legs)
    return Stage(poses, plan=plan, exercise=fitted(EXTENSION, fit))


def reds(reps: tuple[Rep, ...]) -> list[bool]:
    return [
        any(one.code is CheckCode.D1 and one.level is Level.RED for one in rep.checks)
        for rep in reps
    ]


@pytest.mark.parametrize("leg", SEEDS)
def test_e13_a_leg_is_held_to_its_own_limit(leg: Side) -> None:
    its_own = fit_of(first=leg, first_range=OPEN, other=CLOSE)
    closer = fit_of(first=leg, first_range=CLOSE, other=OPEN)

    within = stage_of(its_own, kicks(leg)).play_out().reps
    past = stage_of(closer, kicks(leg)).play_out().reps

    assert [rep.side for rep in (*within, *past)] == [leg] * 4
    assert reds(within) == [False, False]
    assert reds(past) == [True, True]


def test_e13_a_leg_is_full_at_its_own_target() -> None:
    leg = Side.RIGHT
    reached = fit_of(first=leg, first_range=OPEN, other=FAR)
    ahead = fit_of(first=leg, first_range=FAR, other=OPEN)

    assert [rep.full for rep in stage_of(reached, kicks(leg)).play_out().reps] == [True, True]
    assert [rep.full for rep in stage_of(ahead, kicks(leg)).play_out().reps] == [False, False]


@pytest.mark.parametrize("leg", SEEDS)
def test_e13_who_works_with_the_other_leg_keeps_to_that_legs_limit(leg: Side) -> None:
    expected_other = fit_of(first=OTHER[leg], first_range=OPEN, other=CLOSE)

    reps = stage_of(expected_other, kicks(leg)).play_out().reps

    assert [rep.side for rep in reps] == [leg] * 2
    assert reds(reps) == [True, True]


def test_e13_the_ring_is_full_at_the_target_of_the_leg_whose_set_it_is() -> None:
    leg = Side.RIGHT

    def fullest(first_range: tuple[float, float], other: tuple[float, float]) -> float:
        stage = stage_of(fit_of(first=leg, first_range=first_range, other=other), kicks(leg))
        most = 0.0
        while stage.clock.time_s < stage.poses[-1].t_s:
            shown = stage.play(until_s=stage.clock.time_s + 1 / FPS)
            if shown.reading is not None:
                most = max(most, shown.reading.progress or 0.0)
        return most

    assert fullest(CLOSE, FAR) > 1.3  # past the ring at 72: never drawn as if more were wanted
    assert fullest(OPEN, FAR) == pytest.approx(1.0, abs=0.2)  # noise of the network
    assert fullest(FAR, CLOSE) < 0.85


def test_e13_the_second_set_is_the_other_legs() -> None:
    first, second = kicks(Side.RIGHT), kicks(Side.LEFT)
    later_s = first[-1].t_s + 1 / FPS - second[0].t_s
    both = (*first, *(replace(pose, t_s=pose.t_s + later_s) for pose in second))
    fit = fit_of(first=Side.RIGHT, first_range=CLOSE, other=FAR)

    stage = stage_of(fit, both, sets=2)
    begun = stage.session.snapshot
    done = stage.play_out()

    assert (begun.side, done.side) == (Side.RIGHT, Side.LEFT)
    assert [rep.side for rep in done.reps] == [Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT]
    assert reds(done.reps) == [True, True, False, False]
    assert [rep.full for rep in done.reps] == [True, True, False, False]


def test_e13_a_smaller_range_of_one_leg_leaves_the_other_its_own() -> None:
    fit = fit_of(first=Side.RIGHT, first_range=OPEN, other=FAR)
    ranges = LegRanges(fitted(EXTENSION, fit), each_leg(EXTENSION, fit), limit_deg=None)
    ranges.turn_to(Side.RIGHT)

    for limit_deg in (55.0, 50.0):  # it never opens up again
        ranges.make_smaller(limit_deg)
    right_deg = ranges.closer_deg
    ranges.turn_to(Side.LEFT)

    assert (right_deg, ranges.closer_deg, ranges.limit_deg) == (55.0, None, FAR[1])


def test_e13_smaller_before_the_session_is_as_much_closer_for_each_leg() -> None:
    fit = fit_of(first=Side.RIGHT, first_range=OPEN, other=FAR)
    legs = LegsInTurn(fit.first_leg, fitted=each_leg(EXTENSION, fit))
    ranges = LegRanges(fitted(EXTENSION, fit), legs.fitted, limit_deg=55.0)  # 15 more bent

    ranges.turn_to(Side.RIGHT)
    right_deg = ranges.limit_deg
    ranges.turn_to(Side.LEFT)

    assert (right_deg, ranges.limit_deg) == (55.0, 35.0)


def test_e13_the_leg_of_the_plan_begins_and_a_chosen_leg_does_all() -> None:
    planned = PlannedExercise(
        EXTENSION.id, Slot.STRENGTH, level=1, sets=2, reps=8, first_leg=Side.RIGHT
    )
    request = SessionRequest(EXTENSION.id, "0", planned=planned)

    by_plan = legs_in_turn(EXTENSION, request)
    chosen = legs_in_turn(EXTENSION, replace(request, side=Side.LEFT))
    free = legs_in_turn(EXTENSION, replace(request, planned=None))

    assert [by_plan.of_set(number) for number in range(3)] == [Side.RIGHT, Side.LEFT, Side.RIGHT]
    assert [chosen.of_set(number) for number in range(2)] == [Side.LEFT, Side.LEFT]
    assert free.of_set(0) is Side.BOTH
    assert legs_in_turn(SQUAT, replace(request, side=Side.LEFT)).of_set(0) is Side.BOTH
