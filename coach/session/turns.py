"""Turns of the clock as a pure machine: get ready, a turn, a short rest, the next; sets between."""

from dataclasses import dataclass, replace

from coach.movement.exercise import Exercise
from coach.movement.vocabulary import Legs, Motion, Phase, Side
from coach.session.legs import LegsInTurn
from coach.session.snapshot import PauseReason, SetStage

READY_S = 10.0  # to get from the keyboard to the place (judgement)
BETWEEN_SHORT_S = 5.0  # after a squeeze: to let go of it (judgement)
BETWEEN_LONG_S = 8.0  # after a longer turn: to move to the next spot (judgement)
SHORT_S = 15.0  # up to here a turn is a short one


@dataclass(frozen=True, slots=True)
class TurnPlan:
    """What is to be done by the clock; without turns there is only something to tell."""

    sets: int
    turns: int  # per set
    seconds: float  # of each
    between_s: float  # rest between two turns
    rest_s: float  # rest between two sets
    ready_s: float = READY_S


@dataclass(frozen=True, slots=True)
class Turns:
    """Where the person is in the plan."""

    stage: SetStage = SetStage.SETTING_UP
    set_index: int = 0  # 0-based
    turns_in_set: int = 0  # over by now
    passed_s: float = 0.0  # of the stage
    pause_reason: PauseReason | None = None
    paused_from: SetStage | None = None


def turn_plan(exercise: Exercise, *, sets: int, turns: int) -> TurnPlan:
    """Return how an exercise is done by the clock: repetitions in their own tempo."""
    rest_s = exercise.dose.rest_s
    if exercise.motion is Motion.LOG:
        return TurnPlan(sets=0, turns=0, seconds=0.0, between_s=0.0, rest_s=0.0)
    if exercise.motion is Motion.REPS:
        return TurnPlan(sets, turns, exercise.tempo.rep_s, between_s=0.0, rest_s=rest_s)
    seconds = exercise.dose.seconds or 0.0
    between_s = BETWEEN_SHORT_S if seconds <= SHORT_S else BETWEEN_LONG_S
    return TurnPlan(sets, turns, seconds, between_s=between_s, rest_s=rest_s)


def time_passed(turns: Turns, plan: TurnPlan, *, elapsed_s: float) -> tuple[Turns, int]:
    """Let the clock run; return where it leads, and how many turns were over on the way."""
    done = 0
    while turns.stage in _RUNNING and elapsed_s > 0.0:
        left_s = stage_s(turns, plan) - turns.passed_s
        if elapsed_s < left_s:
            return replace(turns, passed_s=turns.passed_s + elapsed_s), done
        elapsed_s -= left_s
        done += turns.stage is SetStage.WORKING
        turns = skipped(turns, plan)
    return turns, done


_RUNNING = frozenset({SetStage.SETTING_UP, SetStage.WORKING, SetStage.RESTING})


def stage_s(turns: Turns, plan: TurnPlan) -> float:
    """Return how long the stage that is on lasts."""
    match turns.stage:
        case SetStage.SETTING_UP:
            return plan.ready_s
        case SetStage.WORKING:
            return plan.seconds
        case SetStage.RESTING:
            return plan.rest_s if is_between_sets(turns, plan) else plan.between_s
        case SetStage.PAUSED | SetStage.ASKING | SetStage.DONE:
            return 0.0


def is_between_sets(turns: Turns, plan: TurnPlan) -> bool:
    return turns.turns_in_set >= plan.turns


def skipped(turns: Turns, plan: TurnPlan) -> Turns:
    """End the stage that is on; a turn is over with it."""
    fresh = replace(turns, passed_s=0.0)
    match turns.stage:
        case SetStage.SETTING_UP:
            return replace(fresh, stage=SetStage.WORKING)
        case SetStage.WORKING:
            return _turn_over(replace(fresh, turns_in_set=turns.turns_in_set + 1), plan)
        case SetStage.RESTING if is_between_sets(turns, plan):
            return replace(
                fresh, stage=SetStage.WORKING, set_index=turns.set_index + 1, turns_in_set=0
            )
        case SetStage.RESTING:
            return replace(fresh, stage=SetStage.WORKING)
        case SetStage.PAUSED | SetStage.ASKING | SetStage.DONE:
            return turns


def _turn_over(turns: Turns, plan: TurnPlan) -> Turns:
    if is_between_sets(turns, plan):
        is_last = turns.set_index + 1 >= plan.sets
        return replace(turns, stage=SetStage.DONE if is_last else SetStage.RESTING)
    return replace(turns, stage=SetStage.RESTING if plan.between_s > 0.0 else SetStage.WORKING)


def paused(turns: Turns, reason: PauseReason) -> Turns:
    if turns.stage is SetStage.DONE:
        return turns
    if turns.stage is SetStage.PAUSED:
        return replace(turns, pause_reason=reason)
    return replace(turns, stage=SetStage.PAUSED, pause_reason=reason, paused_from=turns.stage)


def resumed(turns: Turns) -> Turns:
    """Go on where the clock stood; a turn that was on is begun anew after getting ready."""
    back_to = turns.paused_from
    if turns.stage is not SetStage.PAUSED or back_to is None:
        return turns
    turns = replace(turns, stage=back_to, pause_reason=None, paused_from=None)
    if back_to is SetStage.WORKING:
        return replace(turns, stage=SetStage.SETTING_UP, passed_s=0.0)
    return turns


def side_of_set(exercise: Exercise, legs: LegsInTurn, *, set_index: int) -> Side:
    """Return the leg of a set; nobody sees which it is, so that the left one begins if none is."""
    if exercise.legs is not Legs.ONE:
        return Side.BOTH
    known = legs if legs.first is not Side.BOTH else replace(legs, first=Side.LEFT)
    return known.of_set(set_index)


def phase_at(exercise: Exercise, passed_s: float) -> tuple[Phase | None, float]:
    """Return the phase of a repetition by the clock, and how long it has been on."""
    if exercise.motion is not Motion.REPS:
        return None, 0.0
    for phase in exercise.tempo.order:
        lasts_s = exercise.tempo.seconds(phase)
        if passed_s < lasts_s:
            return phase, passed_s
        passed_s -= lasts_s
    return None, 0.0
