"""What habits have to say on a day: each thing at most once, the most pressing first."""

from collections.abc import Sequence
from datetime import date

from coach.care.habits.daily import shoes_advice, sitting_nudge
from coach.care.habits.outside_load import spike_of
from coach.care.habits.running import running_stage
from coach.care.habits.sport import sport_advice
from coach.care.ordering import in_order
from coach.care.programme.terms import CareLog, DayKind, DayPlan, Fired
from coach.care.told import RunTold, WishesTold

HARD_TIER = 3
SHOES_WEEKDAY = 0  # Monday: shoes do not change by the day


def habit_advice(log: CareLog, week: Sequence[DayPlan]) -> tuple[Fired, ...]:
    """Return what to say about load outside, sport, running, sitting and shoes.

    Args:
        log: all that is known, in any order.
        week: the plans of today and the days to come, today first.
    """
    if week[0].kind is DayKind.LOCKED:  # somebody has to look first: nothing is encouraged
        return ()
    today = week[0].day
    hard = hard_days(week)
    found = [
        spike_of(log.told, today),
        sport_advice(week[0].phase, log.told, day=today, hard_days=hard),
        *_running(log, week[0], hard),
        sitting_nudge(log.told, today),
        shoes_advice(log.told, today=today) if today.weekday() == SHOES_WEEKDAY else None,
    ]
    keyed = {fired.key: fired for fired in found if fired is not None}
    return tuple(keyed.values())


def hard_days(week: Sequence[DayPlan]) -> frozenset[date]:
    """Return the days on which an exercise of tier 3 is planned."""
    return frozenset(
        plan.day for plan in week if any(one.tier >= HARD_TIER for one in plan.exercises)
    )


def _running(log: CareLog, plan: DayPlan, hard: frozenset[date]) -> tuple[Fired, ...]:
    """Return the stage to run today or why to wait, for those who run or want to."""
    facts = in_order(log.told, last=plan.day)
    wishes = [fact for fact in facts if isinstance(fact, WishesTold)]
    has_run = any(isinstance(fact, RunTold) for fact in facts)
    if not has_run and not (wishes and wishes[-1].wants_running):
        return ()
    stage = running_stage(log, phase=plan.phase, today=plan.day, hard_days=hard)
    if stage.waits:
        return stage.waits
    minutes = {"walk": stage.walk_min, "run": stage.run_min, "times": stage.times}
    return (Fired("E40", "habit-run-stage", {"stage": stage.number, **minutes}),)
