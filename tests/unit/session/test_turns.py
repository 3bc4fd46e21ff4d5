"""The clock's machine: get ready, turns, short rests, sets, pauses; it loses no time."""

from dataclasses import replace

import pytest

from coach.movement.vocabulary import Legs, Motion, Phase, Side
from coach.session.legs import EITHER_LEG, LegsInTurn
from coach.session.snapshot import PauseReason, SetStage
from coach.session.turns import (
    READY_S,
    TurnPlan,
    Turns,
    paused,
    phase_at,
    resumed,
    side_of_set,
    skipped,
    time_passed,
    turn_plan,
)
from tests.session_builders import BALANCE, SQUAT

PLAN = TurnPlan(sets=2, turns=2, seconds=30.0, between_s=8.0, rest_s=60.0)
WHOLE_S = READY_S + 4 * 30.0 + 2 * 8.0 + 60.0


def at(seconds: float, plan: TurnPlan = PLAN) -> Turns:
    return time_passed(Turns(), plan, elapsed_s=seconds)[0]


@pytest.mark.parametrize(
    ("seconds", "stage", "set_index", "turns_in_set"),
    [
        (5.0, SetStage.SETTING_UP, 0, 0),
        (15.0, SetStage.WORKING, 0, 0),
        (45.0, SetStage.RESTING, 0, 1),
        (50.0, SetStage.WORKING, 0, 1),
        (100.0, SetStage.RESTING, 0, 2),
        (140.0, SetStage.WORKING, 1, 0),
        (WHOLE_S, SetStage.DONE, 1, 2),
    ],
)
def test_the_clock_leads_through_all_turns(
    seconds: float, stage: SetStage, set_index: int, turns_in_set: int
) -> None:
    turns = at(seconds)

    assert (turns.stage, turns.set_index, turns.turns_in_set) == (stage, set_index, turns_in_set)


def test_large_steps_and_small_ones_lead_to_the_same() -> None:
    small, over = Turns(), 0
    for _ in range(1000):
        small, done = time_passed(small, PLAN, elapsed_s=0.125)
        over += done

    large, all_over = time_passed(Turns(), PLAN, elapsed_s=125.0)

    assert small == large
    assert over == all_over == 2


def test_repetitions_by_the_clock_follow_each_other_in_their_own_tempo() -> None:
    plan = turn_plan(SQUAT, sets=1, turns=3)

    turns, over = time_passed(Turns(), plan, elapsed_s=READY_S + 2 * SQUAT.tempo.rep_s + 0.5)

    assert (turns.stage, over) == (SetStage.WORKING, 2)
    phase, for_s = phase_at(SQUAT, turns.passed_s)
    assert phase is Phase.ECCENTRIC
    assert for_s == pytest.approx(0.5)


def test_a_turn_that_was_paused_begins_anew_after_getting_ready() -> None:
    working = at(READY_S + 20.0)

    back = resumed(paused(working, PauseReason.USER))

    assert (back.stage, back.passed_s) == (SetStage.SETTING_UP, 0.0)
    assert back.turns_in_set == working.turns_in_set


def test_a_rest_that_was_paused_goes_on_where_it_stood() -> None:
    resting = at(READY_S + 32.0)

    assert resumed(paused(resting, PauseReason.PAIN)) == resting


def test_nothing_runs_while_paused() -> None:
    waiting = paused(at(20.0), PauseReason.USER)

    assert time_passed(waiting, PLAN, elapsed_s=1000.0) == (waiting, 0)


def test_a_skipped_rest_begins_the_next_set() -> None:
    turns = skipped(at(100.0), PLAN)

    assert (turns.stage, turns.set_index, turns.turns_in_set) == (SetStage.WORKING, 1, 0)


def test_legs_take_turns_by_the_set_unless_one_was_chosen() -> None:
    timer = replace(BALANCE, motion=Motion.TIMER, bands={}, legs=Legs.ONE)
    only_right = LegsInTurn(Side.RIGHT, takes_turns=False)

    found = [side_of_set(timer, EITHER_LEG, set_index=index) for index in range(3)]

    assert found == [Side.LEFT, Side.RIGHT, Side.LEFT]
    assert side_of_set(timer, only_right, set_index=1) is Side.RIGHT
    assert side_of_set(SQUAT, EITHER_LEG, set_index=1) is Side.BOTH
